//! The command line: verbs and their flags, as `fieldcheck --help` shows them.

use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Shows whether a server's BMC really refuses strangers, and hands back signed evidence.
///
/// Reads only: no login, no password guess, no console, no setting changed. Sends nothing before it was shown and agreed to,
/// and nothing to anybody but the target.
///
/// Exit codes: 0 all required checks pass; 1 a finding (open or undecided, or doubts about a bundle); 2 something could not be
/// read, used or asked.
#[derive(Debug, Parser)]
#[command(name = "fieldcheck", version, max_term_width = 80)]
pub(crate) struct Cli {
    /// Language of the texts: de or en. Without it, the one of LC_ALL, LC_MESSAGES or LANG.
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// One JSON document on standard output, everything else on standard error.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// What to do.
    #[command(subcommand)]
    pub(crate) verb: Verb,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Verb {
    /// Show what will be sent, packet by packet, and what never is. Sends nothing.
    Plan(PlanArgs),
    /// Check one or more BMCs and write sealed evidence.
    Check(CheckArgs),
    /// Open evidence, check its signature, judge it again.
    Show(ShowArgs),
    /// Seal a run that was written with --unsealed.
    Seal(SealArgs),
    /// Fill the maker's verification form and attach the evidence; or read evidence out of a form.
    Form(FormArgs),
    /// Check again from time to time; warn when a closed serial number reopens.
    Watch(WatchArgs),
    /// Ask the first three questions of many addresses; the answer is a sheet.
    Sweep(SweepArgs),
    /// Posture and findings from a dump of Redfish resources. Sends nothing.
    Posture(PostureArgs),
    /// Say whether a PDF is the maker's notice or letter, from the file alone.
    Genuine(GenuineArgs),
    /// Print the fingerprint of this installation's key; make the key on first use.
    Key(KeyArgs),
}

#[derive(Debug, Args)]
pub(crate) struct GenuineArgs {
    /// The PDF.
    pub(crate) file: PathBuf,
    /// The fingerprint that the maker's key has to have, as on the letter.
    #[arg(long)]
    pub(crate) fingerprint: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct PlanArgs {
    /// The maker's signed profile.
    pub(crate) profile: PathBuf,
    #[command(flatten)]
    pub(crate) reach: Reach,
}

/// What this computer and its operator can offer.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Reach {
    /// Read further with an account of the BMC; the password is asked for and kept nowhere.
    #[arg(long)]
    pub(crate) ask_password: bool,
    /// Take the password from the first line of standard input instead. Needs --yes.
    #[arg(long, conflicts_with = "ask_password")]
    pub(crate) password_stdin: bool,
    /// The account for --ask-password.
    #[arg(long, value_name = "NAME")]
    pub(crate) user: Option<String>,
    /// Let the account travel in clear text where the BMC has no TLS.
    #[arg(long)]
    pub(crate) account_in_clear: bool,
    /// This is the server itself: ask its own interface to the BMC too (/dev/ipmi0, as root).
    #[arg(long)]
    pub(crate) host: bool,
    /// Propose every cipher suite of the profile, although that takes more than a minute.
    #[arg(long)]
    pub(crate) thorough: bool,
}

/// Where the profile comes from and whether its key is the maker's.
#[derive(Clone, Debug, Args)]
pub(crate) struct ProfileArgs {
    /// The maker's signed profile.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: PathBuf,
    /// Fingerprint of the maker's key as printed on the letter; another key is refused.
    #[arg(long, value_name = "FINGERPRINT")]
    pub(crate) maker_key: Option<String>,
}

/// Ports other than those of the profile.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct PortArgs {
    /// UDP port of IPMI over LAN.
    #[arg(long, value_name = "N")]
    pub(crate) port_ipmi: Option<u16>,
    /// TCP port of Redfish over TLS.
    #[arg(long, value_name = "N")]
    pub(crate) port_https: Option<u16>,
    /// TCP port of Redfish in clear text.
    #[arg(long, value_name = "N")]
    pub(crate) port_http: Option<u16>,
    /// TCP port of SSH.
    #[arg(long, value_name = "N")]
    pub(crate) port_ssh: Option<u16>,
    /// TCP port of Telnet.
    #[arg(long, value_name = "N")]
    pub(crate) port_telnet: Option<u16>,
    /// TCP port of RFB (VNC).
    #[arg(long, value_name = "N")]
    pub(crate) port_rfb: Option<u16>,
    /// UDP port of SNMP.
    #[arg(long, value_name = "N")]
    pub(crate) port_snmp: Option<u16>,
}

/// What the operator agrees to and states.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Consent {
    /// Agree to everything that would be asked. Nothing is stated by it; see --attest.
    #[arg(long)]
    pub(crate) yes: bool,
    /// State by hand, instead of being asked: idle, unplugged, intruder_suspected, passwords_rotated; =yes or =no.
    #[arg(long, value_name = "NAME=yes|no")]
    pub(crate) attest: Vec<String>,
    /// Segment in which this computer stands.
    #[arg(long, value_enum)]
    pub(crate) segment: Option<Segment>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Segment {
    /// The network of the instruments, from which the BMC must not be reached.
    Clinical,
    /// The network of the BMCs.
    Management,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum PhaseArg {
    /// Before the measures.
    #[default]
    Assess,
    /// After the measures.
    Verify,
}

#[derive(Debug, Args)]
pub(crate) struct CheckArgs {
    /// Address of a BMC; with its serial number as ADDRESS=SERIAL where there are several.
    #[arg(required = true, value_name = "TARGET")]
    pub(crate) targets: Vec<String>,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
    /// Serial number of the unit. Without it the evidence shows nothing about any unit.
    #[arg(long, value_name = "S")]
    pub(crate) serial: Option<String>,
    /// Challenge as printed on the letter, 32 hexadecimal digits; usually it comes with the profile.
    #[arg(long, value_name = "HEX")]
    pub(crate) challenge: Option<String>,
    /// Before or after the measures.
    #[arg(long, value_enum, default_value_t)]
    pub(crate) phase: PhaseArg,
    #[command(flatten)]
    pub(crate) reach: Reach,
    #[command(flatten)]
    pub(crate) ports: PortArgs,
    #[command(flatten)]
    pub(crate) consent: Consent,
    /// File with this installation's key, instead of the usual place.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// Where the evidence goes: a file, or a folder. Without it, this folder.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Write the run unsigned, to be sealed elsewhere (`fieldcheck seal`).
    #[arg(long)]
    pub(crate) unsealed: bool,
    /// Write a report too; .html or .pdf. May stand twice.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct ShowArgs {
    /// The evidence.
    pub(crate) bundle: PathBuf,
    /// The maker's signed profile; without it the verdicts are the bundle's own word.
    #[arg(long, value_name = "FILE")]
    pub(crate) profile: Option<PathBuf>,
    /// Fingerprint of the maker's key as printed on the letter; another key is refused.
    #[arg(long, value_name = "FINGERPRINT", requires = "profile")]
    pub(crate) maker_key: Option<String>,
    /// Write a report; .html or .pdf. May stand twice.
    #[arg(long, value_name = "FILE")]
    pub(crate) report: Vec<PathBuf>,
    /// File with the key that sealed it, for the code in the report, instead of the usual place.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// List every request and answer too.
    #[arg(long)]
    pub(crate) raw: bool,
}

#[derive(Debug, Args)]
pub(crate) struct SealArgs {
    /// The run.
    pub(crate) run: PathBuf,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
    /// File with this installation's key, instead of the usual place.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// Where the evidence goes: a file, or a folder. Without it, beside the run.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct FormArgs {
    /// The form.
    #[arg(required_unless_present = "read", value_name = "FORM.pdf")]
    pub(crate) form: Option<PathBuf>,
    /// The evidence, one file for each serial number.
    #[arg(value_name = "BUNDLE", required_unless_present = "read")]
    pub(crate) bundles: Vec<PathBuf>,
    /// Take the evidence out of a form and write it.
    #[arg(long, value_name = "FILE.pdf", conflicts_with_all = ["form", "bundles"])]
    pub(crate) read: Option<PathBuf>,
    /// Where the filled form goes, or with --read the folder for the evidence.
    #[arg(long, value_name = "FILE|DIR")]
    pub(crate) out: Option<PathBuf>,
    /// File with this installation's key, for the code on the page.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct WatchArgs {
    /// Address of the BMC.
    pub(crate) target: String,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
    /// Serial number of the unit.
    #[arg(long, value_name = "S")]
    pub(crate) serial: String,
    /// How long to wait between two checks: 90m, 24h, 7d.
    #[arg(long, default_value = "24h", value_name = "TIME")]
    pub(crate) every: String,
    /// Check once and end; for cron and service timers.
    #[arg(long)]
    pub(crate) once: bool,
    /// Where it is kept how each serial number stood. Without it, fieldcheck.watch.json in this folder.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reach: Reach,
    #[command(flatten)]
    pub(crate) ports: PortArgs,
    #[command(flatten)]
    pub(crate) consent: Consent,
    /// File with this installation's key, instead of the usual place.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// Folder for the evidence. Without it, this folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct SweepArgs {
    /// Network, range or address: 10.0.0.0/22, 10.0.0.5-10.0.0.90, 10.0.0.7.
    #[arg(required = true, value_name = "NETWORK")]
    pub(crate) networks: Vec<String>,
    #[command(flatten)]
    pub(crate) profile: ProfileArgs,
    /// Datagrams a second, at most 5000.
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u32).range(1..=5000), value_name = "N")]
    pub(crate) rate: u32,
    /// UDP port of IPMI over LAN.
    #[arg(long, value_name = "N")]
    pub(crate) port_ipmi: Option<u16>,
    /// Where the sheet goes (CSV). Without it, standard output.
    #[arg(long, value_name = "SHEET.csv")]
    pub(crate) out: Option<PathBuf>,
    /// Go on with an interrupted sweep: addresses that stand in the sheet are passed over. Needs --out.
    #[arg(long, requires = "out")]
    pub(crate) resume: bool,
    /// Write silent addresses to the sheet too.
    #[arg(long)]
    pub(crate) silent: bool,
    /// Agree to what would be asked.
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Debug, Args)]
pub(crate) struct PostureArgs {
    /// Folder with the dump: one JSON file per resource.
    pub(crate) dump: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct KeyArgs {
    /// File with the key, instead of the usual place.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
        let cli = Cli::try_parse_from(["fieldcheck", "check", "10.0.0.1", "--profile", "p", "--lang", "de", "--json"])
            .unwrap();
        assert!(cli.json && matches!(cli.verb, Verb::Check(ref args) if args.targets == ["10.0.0.1"]));
        for wrong in [
            vec!["fieldcheck", "check", "--profile", "p"],
            vec!["fieldcheck", "check", "10.0.0.1"],
            vec!["fieldcheck", "form", "a.pdf"],
            vec!["fieldcheck", "form", "a.pdf", "b", "--read", "c"],
            vec!["fieldcheck", "sweep", "10.0.0.0/24", "--profile", "p", "--rate", "9999"],
            vec!["fieldcheck", "sweep", "10.0.0.0/24", "--profile", "p", "--resume"],
        ] {
            assert!(Cli::try_parse_from(&wrong).is_err(), "{wrong:?}");
        }
    }
}
