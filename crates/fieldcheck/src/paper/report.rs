//! A report as PDF: the same order as on the terminal, with page X of Y, and the code for paper at the end.

use super::{Paper, metrics::Font, qr};
use crate::{
    html,
    report::{Card, Report, Seal},
    trouble::Trouble,
    words::Words,
};
use bmc::Verdict;

const LABELS: f32 = 82.0;

/// The report as a document.
pub(crate) fn pdf(report: &Report, made: jiff::Timestamp, words: &Words) -> Result<Vec<u8>, Trouble> {
    let mut paper = Paper::new();
    let title = html::title(report, words);
    let number = report.document_no.as_deref().unwrap_or_default();
    paper.text(Font::Regular, 10.0, 0.0, &format!("{} {number}", report.reference));
    paper.gap(2.0);
    paper.text(Font::Bold, 17.0, 0.0, &title);
    paper.text(Font::Regular, 10.0, 0.0, &format!("{}, {}", report.phase, report.started));
    paper.gap(6.0);
    paper.text(Font::Bold, 12.0, 0.0, &format!("{}: {}", words.outcome(report.outcome), report.outcome_sentence));
    paper.text(Font::Regular, 10.0, 0.0, &report.summary(words));
    heading(&mut paper, &words.t("report.checks"));
    for card in &report.cards {
        self::card(&mut paper, card, words);
    }
    list(&mut paper, &words.t("report.hints"), &report.hints);
    list(&mut paper, &words.t("report.doubts"), &report.doubts);
    list(&mut paper, &words.t("report.limits"), &report.limits);
    heading(&mut paper, &words.t("report.facts"));
    paper.row(170.0, 9.0, &words.t("fact.profile"), &report.profile);
    for (label, value) in &report.facts {
        paper.row(170.0, 9.0, label, value);
    }
    if let Some(seal) = &report.seal {
        self::seal(&mut paper, seal, words);
    }
    let foot = |page: usize, of: usize| {
        let place = [("page", page.to_string()), ("of", of.to_string())];
        let place = words.with("report.page", &place.each_ref().map(|(k, v)| (*k, v.as_str())));
        format!("{}  {}  {place}", report.reference, report.serial.as_deref().unwrap_or("-"))
    };
    paper.document(&title, report.lang, made, foot).map_err(|why| Trouble::new("pdf_write").value("why", why))
}

fn heading(paper: &mut Paper, text: &str) {
    paper.gap(12.0);
    paper.room(60.0);
    paper.text(Font::Bold, 12.0, 0.0, text);
    paper.rule();
    paper.gap(4.0);
}

fn card(paper: &mut Paper, card: &Card, words: &Words) {
    paper.gap(7.0);
    paper.room(if card.verdict == Verdict::Fail { 90.0 } else { 45.0 });
    paper.text(Font::Bold, 10.5, 0.0, &format!("{}  {}  ({})", card.word, card.id, card.weight));
    paper.row(LABELS, 9.5, &words.t("check.should"), &card.title);
    paper.row(LABELS, 9.5, &words.t("check.seen"), &card.seen);
    for reading in &card.readings {
        paper.row(LABELS, 9.5, &words.t("check.reading"), reading);
    }
    if card.verdict == Verdict::Fail {
        paper.row(LABELS, 9.5, &words.t("check.why"), &card.why);
    }
    if let Some(maker) = &card.maker {
        paper.row(LABELS, 9.5, &words.t("check.maker"), maker);
    }
    for (at, step) in card.steps.iter().enumerate() {
        let label = if at == 0 { words.t("check.todo") } else { String::new() };
        paper.row(LABELS, 9.5, &label, &format!("{}. {}", at + 1, step.sentence));
        for command in &step.commands {
            for line in command.lines(68) {
                paper.code(8.5, LABELS + 12.0, &line);
            }
        }
        paper.gap(2.0);
    }
}

fn list(paper: &mut Paper, title: &str, entries: &[String]) {
    if entries.is_empty() {
        return;
    }
    heading(paper, title);
    for entry in entries {
        paper.row(12.0, 9.5, "\u{2013}", entry);
    }
}

/// What identifies the sealed evidence, and its code. Also on the result page of a form.
pub(crate) fn seal(paper: &mut Paper, seal: &Seal, words: &Words) {
    heading(paper, &words.t("report.seal"));
    if let Some(file) = &seal.file {
        paper.row(130.0, 9.0, &words.t("seal.file"), file);
    }
    paper.row(130.0, 9.0, &words.t("seal.key"), &seal.fingerprint);
    paper.row(130.0, 9.0, &words.t("seal.payload"), &seal.payload_sha256.to_string());
    match seal.stub.as_deref().and_then(qr::Code::of) {
        Some(code) => {
            paper.gap(6.0);
            paper.code_square(&code, 140.0, &words.t("seal.code"));
        }
        None => paper.row(130.0, 9.0, "", &words.t("seal.no_code")),
    }
}
