//! What the BMC beds of the tests need beside installed packages, in a cache below the
//! home folder: a Python environment, and an unpacked virtual machine.
//!
//! The environment holds exactly `tests/beds-requirements.txt`; a stamp with that text
//! says that it is complete, and another text builds it anew. The virtual machine is
//! Debian's kernel with three drivers, and QEMU where it is not installed: unpacked and
//! never installed, because the machine has a kernel and may have parts of another QEMU
//! that an installation would remove. apt and pip check what they bring. Called by
//! `needs` only.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::run::{printed, root, run};

/// Debian's own Python: the one whose headers `python3-dev` brings.
const PYTHON: &str = "/usr/bin/python3";
const EMULATOR: &str = "qemu-system-x86";
const EMULATOR_INSTALLED: &str = "/usr/bin/qemu-system-x86_64";
const STAMP: &str = "complete";

/// Brings what is missing when it may, and says what stays missing, in words.
pub fn bring_up(cache: &Path, install: bool) -> Vec<String> {
    type IsComplete = fn(&Path) -> bool;
    type Make = fn(&Path) -> Result<(), String>;
    let parts: [(&str, &str, IsComplete, Make); 2] = [
        ("the beds' Python environment (for VirtualBMC and Redfish servers)", "beds-venv", venv_is_complete, make_venv),
        ("the beds' virtual machine (for a BMC and its host)", "beds-machine", machine_is_complete, make_machine),
    ];
    let mut missing = Vec::new();
    for (what, name, is_complete, make) in parts {
        let folder = cache.join(name);
        if is_complete(&folder) {
            continue;
        }
        let made = if install { make(&folder) } else { Err("nothing was installed".to_owned()) };
        if let Err(error) = made {
            missing.push(format!("{what}; tests that need it are skipped: {error}"));
        }
    }
    missing
}

fn requirements() -> PathBuf {
    root().join("tests/beds-requirements.txt")
}

fn venv_is_complete(folder: &Path) -> bool {
    let (wanted, found) = (std::fs::read(requirements()), std::fs::read(folder.join(STAMP)));
    matches!((wanted, found), (Ok(wanted), Ok(found)) if wanted == found)
}

fn make_venv(folder: &Path) -> Result<(), String> {
    println!("making {}", folder.display());
    fresh(folder)?;
    run(Command::new(PYTHON).args(["-m", "venv"]).arg(folder))?;
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"];
    run(Command::new(folder.join("bin/python")).args(pip).arg(requirements()))?;
    std::fs::copy(requirements(), folder.join(STAMP)).map_err(|error| format!("{}: {error}", folder.display()))?;
    Ok(())
}

fn machine_is_complete(folder: &Path) -> bool {
    folder.join(STAMP).is_file() && (folder.join(&EMULATOR_INSTALLED[1..]).is_file() || is_installed())
}

fn is_installed() -> bool {
    Path::new(EMULATOR_INSTALLED).is_file()
}

fn make_machine(folder: &Path) -> Result<(), String> {
    println!("unpacking {}", folder.display());
    fresh(folder)?;
    let archives = folder.join("archives");
    std::fs::create_dir_all(&archives).map_err(|error| format!("{}: {error}", archives.display()))?;
    // Only root may renew apt's list; without a list the next step says so.
    if printed(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0") {
        run(Command::new("apt-get").args(["-qq", "update"]))?;
    }
    let mut packages = vec![kernel_package()?];
    if !is_installed() {
        packages.extend(emulator_packages()?);
    }
    let mut download = Command::new("apt-get");
    // apt warns that its own user may not write into root's home; it then downloads as root.
    run(download.args(["-qq", "download"]).args(&packages).current_dir(&archives).stderr(Stdio::null()))?;
    let entries = std::fs::read_dir(&archives).map_err(|error| format!("{}: {error}", archives.display()))?;
    for archive in entries.flatten().map(|entry| entry.path()) {
        unpack(&archive, folder)?;
    }
    std::fs::remove_dir_all(&archives).map_err(|error| format!("{}: {error}", archives.display()))?;
    std::fs::write(folder.join(STAMP), packages.join("\n")).map_err(|error| format!("{}: {error}", folder.display()))
}

/// The package with the newest kernel, to which `linux-image-amd64` points.
fn kernel_package() -> Result<String, String> {
    let told = printed(Command::new("apt-cache").args(["depends", "linux-image-amd64"]))?;
    let package = told
        .lines()
        .find_map(|line| line.trim().strip_prefix("Depends: ").filter(|name| name.starts_with("linux-image-")));
    package.map(str::to_owned).ok_or_else(|| "apt knows no kernel".to_owned())
}

/// QEMU and every library that this machine has not: what apt would install, if it might.
fn emulator_packages() -> Result<Vec<String>, String> {
    let told = printed(Command::new("apt-get").args(["--simulate", "install", "--no-install-recommends", EMULATOR]))?;
    Ok(to_install(&told))
}

fn to_install(told: &str) -> Vec<String> {
    let lines = told.lines().filter_map(|line| line.strip_prefix("Inst "));
    lines.filter_map(|rest| rest.split_whitespace().next()).map(str::to_owned).collect()
}

/// Unpacks an archive; of a kernel only itself and the drivers for IPMI.
fn unpack(archive: &Path, folder: &Path) -> Result<(), String> {
    let name = archive.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    if !name.starts_with("linux-image-") {
        return run(Command::new("dpkg").arg("-x").arg(archive).arg(folder));
    }
    let mut contents = Command::new("dpkg")
        .arg("--fsys-tarfile")
        .arg(archive)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("dpkg does not start: {error}"))?;
    let pipe = contents.stdout.take().ok_or("dpkg has no output")?;
    let wanted = ["./boot/vmlinuz-*", "./lib/modules/*/kernel/drivers/char/ipmi/*"];
    let unpacked = run(Command::new("tar").arg("-xC").arg(folder).arg("--wildcards").args(wanted).stdin(pipe));
    let _ended = contents.wait();
    unpacked
}

/// An empty folder, whatever an interrupted run left.
fn fresh(folder: &Path) -> Result<(), String> {
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(told)?;
    }
    std::fs::create_dir_all(folder).map_err(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_packages_to_unpack_are_those_that_apt_would_install() {
        let told = "Reading package lists...\nRemv qemu-utils [1:10.0]\nInst libfdt1 (1.6.1-4 Debian:12 [amd64])\n\
            Inst qemu-system-x86 (1:7.2 Debian:12 [amd64])\nConf libfdt1 (1.6.1-4 Debian:12 [amd64])\n";
        assert_eq!(to_install(told), ["libfdt1", "qemu-system-x86"]);
    }

    #[test]
    fn nothing_is_complete_in_an_empty_folder_and_nothing_is_made_unasked() {
        let nowhere = Path::new("/no-such-folder");
        let missing = bring_up(nowhere, false);
        assert_eq!(missing.len(), 2);
        assert!(missing.iter().all(|line| line.ends_with("nothing was installed")), "{missing:?}");
        assert!(!nowhere.exists());
    }
}
