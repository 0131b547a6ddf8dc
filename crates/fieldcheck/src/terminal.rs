//! A report on a terminal: verdict first, then what was seen, then what to do. Eighty columns, without colour too.

use crate::{
    layout::{WIDTH, hang, pad, wrap},
    report::{Card, Report},
    words::Words,
};
use bmc::{Outcome, Verdict};
use std::fmt::Write as _;

/// Width of the column of labels.
const LABELS: usize = 11;

/// The whole report.
pub(crate) fn text(report: &Report, host: Option<&str>, colour: bool, words: &Words) -> String {
    let mut out = String::new();
    let mut put = |lines: &[String]| {
        for line in lines {
            let _ = writeln!(out, "{}", line.trim_end());
        }
    };
    put(&head(report, host, words));
    for card in &report.cards {
        put(&[String::new()]);
        put(&self::card(card, colour, words));
    }
    for hint in &report.hints {
        put(&[String::new()]);
        put(&wrap(hint, WIDTH));
    }
    put(&list(&words.t("report.doubts"), &report.doubts));
    put(&list(&words.t("report.limits"), &report.limits));
    out
}

/// The checks alone, each as its lines.
pub(crate) fn cards(report: &Report, colour: bool, words: &Words) -> Vec<Vec<String>> {
    let trimmed = |card: &Card| self::card(card, colour, words).iter().map(|line| line.trim_end().to_owned()).collect();
    report.cards.iter().map(trimmed).collect()
}

fn head(report: &Report, host: Option<&str>, words: &Words) -> Vec<String> {
    let number = report.document_no.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
    let mut lines = wrap(
        &format!("{}{number}. {}", report.reference, words.with("report.profile", &[("profile", &report.profile)])),
        WIDTH,
    );
    let unit = match &report.serial {
        Some(serial) => words.with("report.serial", &[("serial", serial)]),
        None => words.t("report.no_serial"),
    };
    let at = host.map(|host| format!(" {}", words.with("report.at", &[("host", host)]))).unwrap_or_default();
    lines.extend(wrap(&format!("{unit}{at}, {}, {}", report.phase, report.started), WIDTH));
    lines
}

fn card(card: &Card, colour: bool, words: &Words) -> Vec<String> {
    let shown = if card.verdict == Verdict::Fail && !card.weighty { Verdict::Inconclusive } else { card.verdict };
    let word = paint(&pad(&card.word, LABELS), &card.word, shown, colour);
    let indent = LABELS + 9;
    let mut lines = Vec::new();
    match card.verdict {
        Verdict::Pass | Verdict::NotApplicable => {
            for (at, line) in wrap(&card.title, WIDTH - indent).into_iter().enumerate() {
                let start = if at == 0 { format!("{word}{}", pad(card.id.as_str(), 9)) } else { " ".repeat(indent) };
                lines.push(format!("{start}{line}"));
            }
            lines.extend(row(&words.t("check.seen"), &card.seen));
        }
        Verdict::Fail | Verdict::Inconclusive => {
            lines.push(format!("{word}{}{}", pad(card.id.as_str(), 9), card.weight));
            lines.extend(row(&words.t("check.should"), &card.title));
            lines.extend(row(&words.t("check.seen"), &card.seen));
        }
    }
    for reading in &card.readings {
        lines.extend(row(&words.t("check.reading"), reading));
    }
    if card.verdict == Verdict::Fail {
        lines.extend(row(&words.t("check.why"), &card.why));
    }
    if let Some(maker) = &card.maker {
        lines.extend(row(&words.t("check.maker"), maker));
    }
    for (at, step) in card.steps.iter().enumerate() {
        let label = if at == 0 { words.t("check.todo") } else { String::new() };
        let label = format!("  {}{}", pad(&label, LABELS - 4), at + 1);
        lines.extend(hang(&label, LABELS, &step.sentence));
        for command in &step.commands {
            lines.extend(
                command.lines(WIDTH - LABELS - 2).into_iter().map(|line| format!("{}  {line}", " ".repeat(LABELS))),
            );
        }
    }
    lines
}

fn row(label: &str, text: &str) -> Vec<String> {
    hang(&format!("  {label}"), LABELS, text)
}

fn list(title: &str, entries: &[String]) -> Vec<String> {
    if entries.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), title.to_owned()];
    lines.extend(entries.iter().flat_map(|entry| hang("  -", 4, entry)));
    lines
}

/// The summary line, wrapped.
pub(crate) fn summary(report: &Report, colour: bool, words: &Words) -> String {
    let word = words.outcome(report.outcome);
    let lines = hang(&word, word.chars().count() + 2, &report.summary(words));
    let verdict = match report.outcome {
        Outcome::Corrected => Verdict::Pass,
        Outcome::Open => Verdict::Fail,
        Outcome::Undecided => Verdict::Inconclusive,
    };
    paint(&lines.join("\n"), &words.outcome(report.outcome), verdict, colour)
}

/// Colours a word inside a text. The word says it all without colour.
fn paint(text: &str, word: &str, verdict: Verdict, colour: bool) -> String {
    let code = match verdict {
        Verdict::Fail => "1;31",
        Verdict::Inconclusive => "1;33",
        Verdict::Pass => "32",
        Verdict::NotApplicable => "2",
    };
    if colour { text.replacen(word, &format!("\u{1b}[{code}m{word}\u{1b}[0m"), 1) } else { text.to_owned() }
}
