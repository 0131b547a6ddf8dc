//! What the tests need on the machine, by Debian package, and how it gets there.
//!
//! Root with apt installs what is missing; anybody else is told what is missing and what
//! will be skipped for it. Services are not started: every test starts its own server.
//! axe-core comes from npm, and what the BMC beds need beside packages (`beds`) from PyPI
//! and Debian, into a cache below the home folder and never into the repository.

mod beds;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{printed, run};

/// One thing that tests need: the packages that bring it, the first that exists being
/// taken; a program that proves that it is there; and what it is for.
struct Need {
    packages: &'static [&'static str],
    proof: &'static str,
    reason: &'static str,
}

const ALL: &[Need] = &[
    Need {
        packages: &["postgresql-15", "postgresql"],
        proof: "/usr/lib/postgresql/*/bin/initdb",
        reason: "the store on its second engine",
    },
    Need { packages: &["opensmtpd"], proof: "/usr/sbin/smtpd", reason: "a real mail server" },
    Need { packages: &["dovecot-imapd"], proof: "/usr/sbin/dovecot", reason: "a real mailbox server" },
    Need { packages: &["chromium"], proof: "/usr/bin/chromium", reason: "journeys in a browser" },
    Need { packages: &["chromium-driver"], proof: "/usr/bin/chromedriver", reason: "journeys in a browser" },
    Need { packages: &["poppler-utils"], proof: "/usr/bin/pdftotext", reason: "reading our PDFs back" },
    Need { packages: &["qpdf"], proof: "/usr/bin/qpdf", reason: "checking the structure of our PDFs" },
    Need { packages: &["imagemagick"], proof: "/usr/bin/convert", reason: "comparing pictures of pages" },
    Need { packages: &["python3"], proof: "/usr/bin/python3", reason: "the independent recount" },
    Need {
        packages: &["fonts-noto-core"],
        proof: "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf",
        reason: "screenshots in every script",
    },
    Need {
        packages: &["fonts-noto-cjk"],
        proof: "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
        reason: "documents in Chinese, Japanese and Korean",
    },
    Need { packages: &["python3-pikepdf"], proof: "/usr/lib/python3/dist-packages/pikepdf", reason: PAPERS },
    Need { packages: &["python3-fonttools"], proof: "/usr/lib/python3/dist-packages/fontTools", reason: PAPERS },
    Need { packages: &["python3-pypdf"], proof: "/usr/lib/python3/dist-packages/pypdf", reason: PAPERS },
    Need { packages: &["zbar-tools"], proof: "/usr/bin/zbarimg", reason: "reading codes on paper" },
    Need { packages: &["openipmi"], proof: "/usr/bin/ipmi_sim", reason: "simulated BMCs" },
    Need { packages: &["ipmitool"], proof: "/usr/bin/ipmitool", reason: "a peer at the BMC beds" },
    Need { packages: &["nmap"], proof: "/usr/bin/nmap", reason: "a peer at the BMC beds" },
    Need { packages: &["openssl"], proof: "/usr/bin/openssl", reason: "old and new TLS, and a peer at the BMC beds" },
    Need { packages: &["snmpd"], proof: "/usr/sbin/snmpd", reason: "an SNMP agent" },
    Need { packages: &["snmp"], proof: "/usr/bin/snmpget", reason: "a peer at the BMC beds" },
    Need { packages: &["openssh-server"], proof: "/usr/sbin/sshd", reason: "an SSH server" },
    Need { packages: &["openssh-client"], proof: "/usr/bin/ssh-keygen", reason: "the SSH server's key" },
    Need { packages: &["tigervnc-standalone-server"], proof: "/usr/bin/Xtigervnc", reason: "a VNC server" },
    Need {
        packages: &["busybox-static"],
        proof: "/usr/share/doc/busybox-static",
        reason: "a Telnet server, and the host of a BMC",
    },
    Need { packages: &["python3-venv"], proof: "/usr/lib/*/ensurepip/__init__.py", reason: PYTHON },
    Need { packages: &["python3-dev"], proof: "/usr/include/*/Python.h", reason: PYTHON },
    Need { packages: &["libvirt-dev"], proof: "/usr/include/libvirt/libvirt.h", reason: PYTHON },
    Need { packages: &["pkg-config"], proof: "/usr/bin/pkg-config", reason: PYTHON },
    Need { packages: &["gcc"], proof: "/usr/bin/gcc", reason: PYTHON },
    Need { packages: &["libc6-dev"], proof: "/usr/include/stdlib.h", reason: PYTHON },
];

const PAPERS: &str = "judging and filling our papers";
const PYTHON: &str = "the Python environment of the BMC beds";

const PAPERS_NPM: [&str; 2] = ["pdf-lib@1.17.1", "pdfjs-dist@4.10.38"];
const AXE_VERSION: &str = "4.14.1";
const POLICY: &str = "/usr/sbin/policy-rc.d";

/// What the machine has after `bring_up`.
pub struct Ready {
    /// Where axe-core's program is, or would be.
    pub axe: PathBuf,
    /// What is still missing and what is skipped for it, in words.
    pub missing: Vec<String>,
}

/// Installs what is missing when it may, and says what stays missing.
pub fn bring_up(install: bool) -> Result<Ready, String> {
    let mut missing: Vec<&Need> = ALL.iter().filter(|need| !exists(need.proof)).collect();
    let mut reasons = Vec::new();
    if !missing.is_empty() && install {
        match may_install() {
            Ok(()) => apt(&missing).unwrap_or_else(|error| reasons.push(format!("apt: {error}"))),
            Err(why) => reasons.push(format!("nothing was installed: {why}")),
        }
        missing.retain(|need| !exists(need.proof));
    }
    for need in missing {
        let package = need.packages.first().copied().unwrap_or_default();
        reasons.push(format!("{package} (for {}); tests that need it are skipped", need.reason));
    }
    let axe = axe_folder();
    let program = axe.join("package/axe.min.js");
    if !program.is_file() {
        if !install {
            reasons.push("axe-core (for accessibility); tests that need it are skipped".to_owned());
        } else if let Err(error) = fetch_axe(&axe) {
            reasons.push(format!("axe-core (for accessibility); tests that need it are skipped: {error}"));
        }
    }
    let papers = cache().join("papers-npm");
    if !papers.join("node_modules/pdfjs-dist").is_dir() {
        if !install {
            reasons.push("pdf-lib and pdf.js (for filled forms); tests that need them are skipped".to_owned());
        } else if let Err(error) = fetch_papers(&papers) {
            reasons.push(format!("pdf-lib and pdf.js; tests that need them are skipped: {error}"));
        }
    }
    reasons.extend(beds::bring_up(&cache(), install));
    for reason in &reasons {
        println!("missing: {reason}");
    }
    Ok(Ready { axe: program, missing: reasons })
}

/// Whether a file is there; one `*` stands for any one folder.
fn exists(proof: &str) -> bool {
    let Some((before, after)) = proof.split_once("*/") else {
        return Path::new(proof).exists();
    };
    let folders = std::fs::read_dir(before).into_iter().flatten().flatten();
    folders.map(|folder| folder.path().join(after)).any(|file| file.exists())
}

fn may_install() -> Result<(), String> {
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err("this machine has no apt-get".to_owned());
    }
    match printed(Command::new("id").arg("-u")) {
        Ok(user) if user.trim() == "0" => Ok(()),
        _ => Err("only root may install; run it once as root, or install by hand".to_owned()),
    }
}

/// Installs one package for each need, removing none and starting no service.
fn apt(missing: &[&Need]) -> Result<(), String> {
    run(apt_get().args(["-qq", "update"]))?;
    let known = |package: &&&str| printed(Command::new("apt-cache").args(["show", package])).is_ok();
    let packages: Vec<&str> = missing.iter().filter_map(|need| need.packages.iter().find(known).copied()).collect();
    println!("installing {}", packages.join(" "));
    let quiet = Path::new(POLICY).exists();
    if !quiet {
        // Debian asks this file before it starts a service that it just installed.
        std::fs::write(POLICY, "#!/bin/sh\nexit 101\n").map_err(|error| format!("{POLICY}: {error}"))?;
        run(Command::new("chmod").args(["755", POLICY]))?;
    }
    let flags = ["-qq", "install", "--yes", "--no-install-recommends", "--no-remove"];
    let installed = run(apt_get().args(flags).args(&packages));
    if !quiet {
        std::fs::remove_file(POLICY).map_err(|error| format!("{POLICY}: {error}"))?;
    }
    installed
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").stdout(std::process::Stdio::null());
    command
}

fn cache() -> PathBuf {
    let home = std::env::var_os("HOME").map_or_else(std::env::temp_dir, PathBuf::from);
    home.join(".cache/fieldaction")
}

fn axe_folder() -> PathBuf {
    cache().join(format!("axe-core-{AXE_VERSION}"))
}

/// npm brings the package as one archive; nothing of it is run while fetching.
fn fetch_axe(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let package = format!("axe-core@{AXE_VERSION}");
    println!("fetching {package}");
    printed(Command::new("npm").args(["pack", "--silent", &package]).current_dir(folder))?;
    printed(Command::new("tar").args(["-xzf", &format!("axe-core-{AXE_VERSION}.tgz")]).current_dir(folder))?;
    Ok(())
}

/// Two programs that fill forms. Their install scripts are not run.
fn fetch_papers(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let flags =
        ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", "--omit=optional", "--prefix", "."];
    println!("fetching {}", PAPERS_NPM.join(" "));
    printed(Command::new("npm").args(flags).args(PAPERS_NPM).current_dir(folder)).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_one_folder() {
        assert!(exists("/proc/*/fd") && exists("/proc"));
        assert!(!exists("/proc/*/no-such-thing") && !exists("/no-such-folder/*/x"));
    }
}
