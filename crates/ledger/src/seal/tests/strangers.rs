//! Foreign PDFs: what can be sealed holds, what is signed by others is never ours.
//!
//! The files lie outside the repository, in the folder that `FIELDACTION_PDFS` names, one folder per kind as its names below.
//! Without it these tests say so and look at nothing.

use super::*;
use std::path::PathBuf;

#[expect(clippy::disallowed_methods, reason = "the folder of foreign files is named by whoever runs the tests")]
fn files(kind: &str) -> Vec<(String, Vec<u8>)> {
    let Some(folder) = std::env::var_os("FIELDACTION_PDFS").map(PathBuf::from) else {
        eprintln!("not looked at: FIELDACTION_PDFS names no folder of foreign PDFs");
        return vec![];
    };
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder.join(kind)).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.display().to_string(), std::fs::read(&path).unwrap())).collect()
}

#[test]
fn a_foreign_file_that_is_sealed_holds() {
    for kind in ["forms-empty", "forms-filled", "pdf-a", "pdf-ua-1", "damaged-recoverable"] {
        let all = files(kind);
        let (mut held, mut refused) = (0, std::collections::BTreeMap::new());
        for (name, pdf) in &all {
            match seal(pdf, "seal of the maker", &statement(), &key(1), MOMENT, None) {
                Ok(made) => {
                    held += 1;
                    assert!(made.starts_with(pdf), "{name}");
                    assert_eq!(check(&made).verdict, Verdict::Genuine, "{name}");
                    judges::openssl(&made).unwrap_or_else(|why| panic!("{name}: {why}"));
                    if judges::qpdf(pdf).is_ok() {
                        judges::qpdf(&made).unwrap_or_else(|why| panic!("{name}: {why}"));
                    }
                }
                Err(why) => *refused.entry(why.to_string()).or_insert(0) += 1,
            }
        }
        eprintln!("{kind}: {} files, {held} sealed, refused: {refused:?}", all.len());
        assert!(held * 10 >= all.len() * 6, "{kind}: {held} of {}", all.len());
    }
}

#[test]
fn a_foreign_signature_is_never_ours() {
    for kind in ["signed", "encrypted", "broken", "forms-xfa", "forms-empty"] {
        for (name, pdf) in files(kind) {
            let found = check(&pdf);
            assert!(matches!(found.verdict.word(), "no_seal" | "no_pdf"), "{name}: {:?}", found.verdict);
        }
    }
}
