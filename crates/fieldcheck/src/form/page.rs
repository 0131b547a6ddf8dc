//! The result page behind a form: serial number, outcome, verdicts, date, key, digest and code, for each piece of evidence.

use super::Piece;
use crate::{
    dates,
    paper::{Paper, metrics::Font, report},
    report::binding,
    words::Words,
};
use bmc::checks;
use lopdf::{Document, Error, Object};

const LABELS: f32 = 130.0;

/// Appends the page; several if there are many serial numbers.
pub(super) fn append(document: &mut Document, pieces: &[Piece], words: &Words) -> Result<(), Error> {
    let mut paper = Paper::new();
    let reference = pieces.first().map(|piece| piece.opened.predicate.run.notice.clone()).unwrap_or_default();
    paper.text(Font::Regular, 10.0, 0.0, &reference);
    paper.gap(2.0);
    paper.text(Font::Bold, 17.0, 0.0, &words.t("form.title"));
    paper.text(Font::Regular, 9.5, 0.0, &words.t("form.note"));
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            paper.room(430.0);
        }
        self::piece(&mut paper, piece, words);
    }
    let foot = |page: usize, of: usize| {
        let place = [("page", page.to_string()), ("of", of.to_string())];
        format!("{reference}  {}", words.with("form.page", &place.each_ref().map(|(k, v)| (*k, v.as_str()))))
    };
    let tree = document.catalog()?.get(b"Pages")?.as_reference()?;
    let made = paper.append_to(document, tree, foot);
    let added = i64::try_from(made.len()).unwrap_or(0);
    let mut kids = document.get_dictionary(tree)?.get_deref(b"Kids", document)?.as_array()?.clone();
    let count = document.get_dictionary(tree)?.get_deref(b"Count", document)?.as_i64()?;
    kids.extend(made.into_iter().map(Object::Reference));
    let root = document.get_dictionary_mut(tree)?;
    root.set("Kids", kids);
    root.set("Count", count.saturating_add(added));
    Ok(())
}

fn piece(paper: &mut Paper, piece: &Piece, words: &Words) {
    let predicate = &piece.opened.predicate;
    let run = &predicate.run;
    paper.gap(12.0);
    let serial = match &run.serial {
        Some(serial) => words.with("report.serial", &[("serial", serial)]),
        None => words.t("report.no_serial"),
    };
    paper.text(Font::Bold, 13.0, 0.0, &format!("{serial}: {}", words.outcome(predicate.outcome)));
    paper.rule();
    paper.gap(4.0);
    paper.row(LABELS, 9.5, &words.t("form.checked"), &dates::minute(run.finished, words.lang));
    paper.row(LABELS, 9.5, &words.t("fact.binding"), &binding(predicate.binding, words));
    let profile = format!("{} {}", run.profile.id, run.profile.version);
    paper.row(LABELS, 9.5, &words.t("fact.profile"), &profile);
    paper.gap(4.0);
    for judged in &predicate.judged {
        let title = checks::text(checks::of(judged.check), words.lang).title;
        let required = if judged.required { words.t("check.required") } else { words.t("check.optional") };
        paper.row(
            LABELS,
            9.0,
            &format!("{} {}", words.verdict(judged.verdict), judged.check),
            &format!("{title} ({required})"),
        );
    }
    report::seal(paper, &piece.seal, words);
}
