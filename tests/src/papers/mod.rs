//! The papers as other programs see them: held against the standards they claim, filled by foreign programs, printed,
//! turned and read again.
//!
//! The judge of the standards is `tests/papers/conformance.py`, which shares nothing with the writer.

mod codes;
mod filled;
mod standards;
mod viewer;

use app::domain::{
    lang::{Lang, Texts},
    notice::Notice,
    response::ConsigneeRole,
    scope::Standing,
};
use documents::{
    Fonts,
    letter::{Addressee, UnitLine},
    words::Words,
};
use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// Where the scripts of this folder are.
pub(crate) fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("papers").join(name)
}

/// Debian's Python with Debian's modules, which another Python on the path does not see.
pub(crate) fn python() -> Option<PathBuf> {
    let python = PathBuf::from("/usr/bin/python3");
    let modules = Command::new(&python).args(["-c", "import pikepdf, fontTools, pypdf"]).output();
    let found = modules.is_ok_and(|output| output.status.success());
    if !found {
        crate::servers::skip("python3-pikepdf, python3-fonttools or python3-pypdf is not installed");
    }
    found.then_some(python)
}

/// The fonts of the program and those for East Asia; None if the latter are not there.
fn fonts() -> Option<Fonts> {
    static FONTS: OnceLock<Option<Fonts>> = OnceLock::new();
    let load = || Fonts::with_folder(Path::new("/usr/share/fonts/opentype/noto")).ok();
    let fonts = FONTS.get_or_init(load).clone();
    if fonts.is_none() {
        crate::servers::skip("fonts-noto-cjk is not installed");
    }
    fonts
}

/// The model case, dated, its text in every language (where nobody wrote one, the English text).
fn notice() -> Notice {
    let mut notice = crate::world::story::of(4).draft.notice;
    let english = notice.text(&Lang::from("en")).unwrap().clone();
    for tag in documents::words::ALL {
        notice.texts.entry(Lang::from(*tag)).or_insert_with(|| english.clone());
    }
    notice.dated = Some(jiff::civil::date(2026, 12, 3));
    notice
}

/// The same with the reply form of a profile.
fn of_profile(id: &str) -> Notice {
    let mut notice = notice();
    let profile = app::story::reference_forms().unwrap().into_iter().find(|p| p.id == id).unwrap();
    let said = |word: &str| Texts(notice.texts.keys().map(|lang| (lang.clone(), Words::of(lang).t(word))).collect());
    notice.form = profile.form(&[], said);
    notice
}

/// A site that does not exist, with so many units.
fn site(units: usize, role: ConsigneeRole) -> Addressee {
    let unit = |n: usize| UnitLine {
        product: if n % 3 == 2 { "nextseq-550dx".into() } else { "novaseq-6000dx".into() },
        serial: Some(format!("{}", 1_000_417 + n * 73).as_str().into()),
        standing: Standing::Affected,
        challenge: None,
        is_new: None,
    };
    Addressee {
        number: "0047110".into(),
        name: "Klinikum Beispielhausen, Labor für Erfundenes".into(),
        contact: Some("Frau Dr. Erika Beispiel-Größe".into()),
        address_lines: vec!["Erfundene Straße 12".into(), "01234 Musterstadt".into()],
        country: "DE".into(),
        role,
        units: (0..units).map(unit).collect(),
        before: None,
        link: "https://fsn.example/p/fsn2025-1682/7q4mk2vx9tdah8rc-petdlac76uwb5nt2t5ibowp4jq".into(),
        code: "0047110".into(),
        fingerprint: None,
        seal: Some("3f0e-79a9-40d1-88c2-7d5b-0a16".into()),
    }
}

/// Runs a program that has to succeed; gives what it printed.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|why| panic!("{command:?}: {why}"));
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {err}{out}");
    out.into_owned()
}
