//! The command line. Its help is written to be read.

mod notice;

pub use notice::{NoticeBuildArgs, NoticeCommand, NoticeFetchArgs, NoticeLintArgs};

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Fieldaction: the system behind a field safety notice, from distribution list to proven closure.
///
/// Without a command it opens the model case in ./demo, writes mails to a folder there, and prints where the office is,
/// how to sign in, and one laboratory's portal link.
#[derive(Parser)]
#[command(
    version,
    max_term_width = 100,
    after_help = "\
Examples:
  fieldaction                                       the demo, in ./demo
  fieldaction serve --data /srv/fieldaction         for real: your own data, SQLite beside them
  fieldaction serve --data /srv/fieldaction --database postgres://fieldaction@db/fieldaction
  fieldaction rehearse fsn2025-1682 --out out       a whole action without a person; leaves out/dossier.zip
  fieldaction records check list.csv                what each row of a distribution list is good for
  fieldaction scope list.csv --products story.toml  who is affected, with reasons
  fieldaction profile check check-profile.toml      can fieldcheck use this profile?
  fieldaction evidence read form.pdf --profile P    what does the evidence in it show, judged again?
  fieldaction cascade seal list.csv --to age1...    a list whose names stay with the distributor
  fieldaction verify out/dossier.zip                does everything in this dossier fit together?

Exit codes: 0 fine; 1 a finding about the input; 2 it could not be read or used."
)]
pub struct Cli {
    /// One JSON document on stdout and nothing else; messages go to stderr.
    #[arg(long, global = true)]
    pub json: bool,
    /// Say more on stderr (also: FIELDACTION_LOG=debug).
    #[arg(long, short, global = true)]
    pub verbose: bool,
    /// What to do; nothing: the demo.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Arguments of the demo.
    #[command(flatten)]
    pub demo: DemoArgs,
}

/// Arguments of the demo.
#[derive(Args)]
pub struct DemoArgs {
    /// Folder of the demo; it is made if it is not there and kept for the next start.
    #[arg(long, default_value = "demo")]
    pub dir: PathBuf,
    /// Address to listen on. Port 0: any free one.
    #[arg(long, default_value = "127.0.0.1:8482")]
    pub listen: String,
}

/// The verbs.
#[derive(Subcommand)]
pub enum Command {
    /// Run office and portal on your own data.
    Serve(ServeArgs),
    /// Play a whole story without a person, through the real doors, and leave its dossier.
    Rehearse(RehearseArgs),
    /// Distribution lists.
    #[command(subcommand)]
    Records(RecordsCommand),
    /// Resolve who is affected: a distribution list against affected products.
    Scope(ScopeArgs),
    /// Say whether a PDF is a notice or letter of ours: which one, sealed with which key. Exit 1 if it is not genuine.
    Genuine(GenuineArgs),
    /// Takes one file of pictures apart for the server, with bounds on memory and time (`app::scans`).
    #[command(hide = true)]
    ReadPictures,
    /// Forms that came back.
    #[command(subcommand)]
    Form(FormCommand),
    /// Files of answers that came back.
    #[command(subcommand)]
    Answer(crate::answers::AnswerCommand),
    /// Mails that came in.
    #[command(subcommand)]
    Mail(MailCommand),
    /// Notices.
    #[command(subcommand)]
    Notice(NoticeCommand),
    /// Check profiles: what fieldcheck looks at for a notice.
    #[command(subcommand)]
    Profile(ProfileCommand),
    /// Evidence of fieldcheck.
    #[command(subcommand)]
    Evidence(EvidenceCommand),
    /// A distributor's own recipients: sealed to its own key, opened, checked against what it committed to.
    #[command(subcommand)]
    Cascade(CascadeCommand),
    /// Check a dossier with nothing but the file: signatures, digests, log, and every count from the facts.
    Verify(VerifyArgs),
    /// Show every setting: its value, its default, where it comes from.
    Settings(SettingsArgs),
    /// Add or change a member of staff of an installation.
    Staff(StaffArgs),
}

/// Arguments of `serve`.
#[derive(Args)]
pub struct ServeArgs {
    /// Folder with settings, key, files and (with SQLite) the database.
    #[arg(long)]
    pub data: PathBuf,
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:8482")]
    pub listen: String,
    /// Database. Default: SQLite in the data folder. PostgreSQL: postgres://user@host/database.
    #[arg(long, env = "FIELDACTION_DATABASE")]
    pub database: Option<String>,
    /// Run only the doors; another process sends, reminds and seals.
    #[arg(long)]
    pub without_workers: bool,
    /// A reverse proxy stands in front and limits requests: no limit per address here, where every address is the proxy's.
    #[arg(long)]
    pub behind_proxy: bool,
}

/// Arguments of `rehearse`.
#[derive(Args)]
pub struct RehearseArgs {
    /// A built-in story (fsn2025-1682) or a folder with one.
    pub story: String,
    /// Folder for the database, mails and the dossier. Must not hold another rehearsal.
    #[arg(long, default_value = "out")]
    pub out: PathBuf,
    /// Seed of the simulated consignees.
    #[arg(long, default_value_t = 1682)]
    pub seed: u64,
    /// Database. Default: SQLite in the out folder.
    #[arg(long, env = "FIELDACTION_DATABASE")]
    pub database: Option<String>,
    /// Send through this mail relay (host:port, plain) instead of writing to a folder.
    #[arg(long)]
    pub smtp: Option<String>,
    /// Stop after so many days of the story instead of playing it to the end.
    #[arg(long)]
    pub days: Option<u32>,
}

/// `records ...`
#[derive(Subcommand)]
pub enum RecordsCommand {
    /// Read a list and say of every row whether it is taken, held or refused, and why.
    Check(RecordsCheckArgs),
}

/// Arguments of `records check`.
#[derive(Args)]
pub struct RecordsCheckArgs {
    /// CSV or XLSX.
    pub file: PathBuf,
    /// Write the rows that are held or refused to this CSV file, each with reason and remedy.
    #[arg(long)]
    pub errors: Option<PathBuf>,
}

/// Arguments of `scope`.
#[derive(Args)]
pub struct ScopeArgs {
    /// Distribution list: CSV or XLSX.
    pub file: PathBuf,
    /// Affected products: a TOML file with [[products]], or a story.toml.
    #[arg(long)]
    pub products: PathBuf,
}

/// Arguments of `genuine`.
#[derive(Args)]
pub struct GenuineArgs {
    /// The file.
    pub file: PathBuf,
    /// The fingerprint that the key has to have, as on the letter; case, hyphens and spaces do not count.
    #[arg(long)]
    pub fingerprint: Option<String>,
}

/// `form ...`
#[derive(Subcommand)]
pub enum FormCommand {
    /// Say what a person entered into a form (PDF, FDF, XFDF). Exit 1 if something about it is doubtful.
    Read(FormReadArgs),
}

/// Arguments of `form read`.
#[derive(Args)]
pub struct FormReadArgs {
    /// The file: PDF, FDF, XFDF; with `--issued` also pictures (PDF, TIFF, JPEG, PNG).
    pub file: PathBuf,
    /// The form or letter as it was issued (PDF): reads scanned, photographed or faxed pages of it. May be given again.
    #[arg(long, value_name = "PDF")]
    pub issued: Vec<PathBuf>,
}

/// `mail ...`
#[derive(Subcommand)]
pub enum MailCommand {
    /// Say what a mail is, what joins it to what was sent, and what it says. Exit 1 if something about it is doubtful.
    Read(MailReadArgs),
}

/// Arguments of `mail read`.
#[derive(Args)]
pub struct MailReadArgs {
    /// The mail (`.eml`).
    pub file: PathBuf,
    /// A serial number that the sender is known to have. May be given again.
    #[arg(long, value_name = "SERIAL")]
    pub serial: Vec<String>,
    /// A text that was sent to it and is not to be read as its answer. May be given again.
    #[arg(long, value_name = "FILE")]
    pub sent: Vec<PathBuf>,
}

/// `profile ...`
#[derive(Subcommand)]
pub enum ProfileCommand {
    /// Read a check profile (TOML, or the signed file) and say whether it can be used, or the first thing that does not fit.
    Check(ProfileCheckArgs),
}

/// Arguments of `profile check`.
#[derive(Args)]
pub struct ProfileCheckArgs {
    /// The profile.
    pub file: PathBuf,
}

/// `evidence ...`
#[derive(Subcommand)]
pub enum EvidenceCommand {
    /// Find the evidence in a file (a bundle, a PDF form, a mail) and say what it is; with a profile, judge it again.
    Read(EvidenceReadArgs),
}

/// Arguments of `evidence read`.
#[derive(Args)]
pub struct EvidenceReadArgs {
    /// A bundle (.dsse.json), a PDF form with evidence inside, or a mail (.eml) with either attached.
    pub file: PathBuf,
    /// The check profile it followed (TOML, or the signed file). Without it the bundle is opened, but nothing in it is judged.
    #[arg(long)]
    pub profile: Option<PathBuf>,
    /// Language of the sentences.
    #[arg(long, default_value = "en")]
    pub lang: String,
}

/// `cascade ...`
#[derive(Subcommand)]
pub enum CascadeCommand {
    /// Make a key of your own (age, X25519); prints the public key that lists are sealed to.
    Key(CascadeKeyArgs),
    /// Seal a list of recipients: the names to your own key, and a public part without names for the manufacturer.
    Seal(CascadeSealArgs),
    /// Open a sealed list with your key, for example for an authority.
    Open(CascadeOpenArgs),
    /// Say whether an opened list is the one that was committed to. Exit 1 if a line is another.
    Check(CascadeCheckArgs),
}

/// Arguments of `cascade key`.
#[derive(Args)]
pub struct CascadeKeyArgs {
    /// File for the key; it must not be there yet.
    #[arg(long)]
    pub out: PathBuf,
}

/// Arguments of `cascade seal`.
#[derive(Args)]
pub struct CascadeSealArgs {
    /// The list: CSV or XLSX, one row per device, with the columns of distribution lists.
    pub list: PathBuf,
    /// Seal to this public key (age1...).
    #[arg(long)]
    pub to: String,
    /// Folder for names.age and public.json.
    #[arg(long, default_value = ".")]
    pub out: PathBuf,
}

/// Arguments of `cascade open`.
#[derive(Args)]
pub struct CascadeOpenArgs {
    /// The sealed list.
    pub sealed: PathBuf,
    /// File with your key.
    #[arg(long)]
    pub key: PathBuf,
    /// File for the opened list (JSON); it must not be there yet.
    #[arg(long)]
    pub out: PathBuf,
}

/// Arguments of `cascade check`.
#[derive(Args)]
pub struct CascadeCheckArgs {
    /// The public part, as the manufacturer got it.
    pub public: PathBuf,
    /// The opened list.
    pub opened: PathBuf,
}

/// Arguments of `verify`.
#[derive(Args)]
pub struct VerifyArgs {
    /// The dossier.
    pub dossier: PathBuf,
    /// Fingerprint of the maker's key as you know it from elsewhere. Without it the dossier is shown to be whole, but not
    /// whose it is.
    #[arg(long)]
    pub fingerprint: Option<String>,
}

/// Arguments of `settings`.
#[derive(Args)]
pub struct SettingsArgs {
    /// Data folder of an installation.
    #[arg(long)]
    pub data: Option<PathBuf>,
}

/// Arguments of `staff`.
#[derive(Args)]
pub struct StaffArgs {
    /// Data folder.
    #[arg(long)]
    pub data: PathBuf,
    /// Database, if not SQLite in the data folder.
    #[arg(long, env = "FIELDACTION_DATABASE")]
    pub database: Option<String>,
    /// Sign-in name.
    pub id: String,
    /// Printed name, as it stands under signatures.
    #[arg(long)]
    pub name: String,
    /// Roles: author, quality_signatory, regulatory_signatory, coordinator, call_centre, auditor.
    #[arg(long, value_delimiter = ',', required = true)]
    pub roles: Vec<String>,
    /// File that holds the first password (one line).
    #[arg(long)]
    pub password_file: PathBuf,
}
