//! Judges that share no line with this crate: qpdf, openssl, pdfsig.
//!
//! A judge that is not on the machine (`cargo xtask test` installs them) is named on the error stream and not asked.

use super::super::dictionary::{MARK, span};
use super::last;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// qpdf finds nothing wrong with the structure.
pub(super) fn qpdf(pdf: &[u8]) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let path = kept(&folder, "sealed.pdf", pdf);
    let Some(output) = run(Command::new("qpdf").arg("--check").arg(&path)) else { return Ok(()) };
    if output.status.success() { Ok(()) } else { Err(said(&output)) }
}

/// openssl finds that the certificates lead to the root and that the signature fits the covered bytes.
pub(super) fn openssl(pdf: &[u8]) -> Result<(), String> {
    let folder = tempfile::tempdir().unwrap();
    let span = span(&pdf[last(pdf, MARK) + MARK.len()..]).unwrap();
    let covered = [&pdf[..span.gap], &pdf[span.behind()..span.end]].concat();
    let hexadecimal = &pdf[span.gap + 1..span.behind() - 1];
    let der = kept(&folder, "seal.der", &data_encoding::HEXLOWER.decode(hexadecimal).unwrap());
    let content = kept(&folder, "covered", &covered);
    let certificates = folder.path().join("certificates.pem");
    let mut extract = Command::new("openssl");
    extract.args(["pkcs7", "-inform", "DER", "-print_certs", "-in"]).arg(&der).arg("-out").arg(&certificates);
    let Some(output) = run(&mut extract) else { return Ok(()) };
    assert!(output.status.success(), "{}", said(&output));
    let all = std::fs::read_to_string(&certificates).unwrap();
    let root = all.split_inclusive("-----END CERTIFICATE-----\n").find(|part| {
        let line = |name: &str| part.lines().find_map(|line| line.strip_prefix(name).map(str::to_owned));
        line("subject=").is_some() && line("subject=") == line("issuer=")
    });
    let root = kept(&folder, "root.pem", root.unwrap().as_bytes());
    let mut verify = Command::new("openssl");
    verify.args(["cms", "-verify", "-cades", "-binary", "-inform", "DER", "-in"]).arg(&der);
    verify.arg("-content").arg(&content).arg("-CAfile").arg(&root).args(["-x509_strict", "-out", "/dev/null"]);
    let output = run(&mut verify).unwrap();
    if output.status.success() { Ok(()) } else { Err(said(&output)) }
}

/// What pdfsig says.
pub(super) fn pdfsig(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = kept(&folder, "sealed.pdf", pdf);
    run(Command::new("pdfsig").arg(&path)).map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn kept(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

fn run(command: &mut Command) -> Option<Output> {
    let program = Path::new(command.get_program()).display().to_string();
    match command.output() {
        Ok(output) => Some(output),
        Err(why) => {
            eprintln!("not asked: {program} ({why})");
            None
        }
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
