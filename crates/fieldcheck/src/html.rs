//! A report as one HTML file: no script, nothing fetched, readable by a screen reader, printable.
//!
//! Verdicts are words in a frame; colour only repeats them. Every text from elsewhere goes through [`escaped`].

use crate::{
    paper::qr,
    report::{Card, Report, Seal},
    words::Words,
};
use bmc::{Outcome, Verdict};
use std::fmt::Write as _;

const STYLE: &str = include_str!("report.css");

/// The report as a page.
pub(crate) fn page(report: &Report, words: &Words) -> String {
    let title = title(report, words);
    let mut body = String::new();
    head(&mut body, report, &title, words);
    let _ = write!(
        body,
        "<section aria-labelledby=\"checks\"><h2 id=\"checks\">{}</h2>",
        escaped(&words.t("report.checks"))
    );
    for card in &report.cards {
        self::card(&mut body, card, words);
    }
    body.push_str("</section>");
    list(&mut body, "hints", &words.t("report.hints"), &report.hints);
    list(&mut body, "doubts", &words.t("report.doubts"), &report.doubts);
    list(&mut body, "limits", &words.t("report.limits"), &report.limits);
    facts(&mut body, report, words);
    if let Some(seal) = &report.seal {
        self::seal(&mut body, seal, words);
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n",
        report.lang,
        escaped(&title),
    )
}

/// The title of a report, for every form of it.
pub(crate) fn title(report: &Report, words: &Words) -> String {
    match &report.serial {
        Some(serial) => words.with("report.title", &[("serial", serial)]),
        None => words.t("report.title_no_serial"),
    }
}

fn head(out: &mut String, report: &Report, title: &str, words: &Words) {
    let number = report.document_no.as_deref().unwrap_or_default();
    let class = match report.outcome {
        Outcome::Corrected => "pass",
        Outcome::Open => "fail",
        Outcome::Undecided => "inconclusive",
    };
    let _ = write!(
        out,
        "<header><p class=\"reference\">{} {}</p><h1>{}</h1><p>{}, {}</p>\
         <p class=\"outcome {class}\"><strong>{}</strong> {}</p><p>{}</p></header>",
        escaped(&report.reference),
        escaped(number),
        escaped(title),
        escaped(&report.phase),
        escaped(&report.started),
        escaped(&words.outcome(report.outcome)),
        escaped(&report.outcome_sentence),
        escaped(&report.summary(words)),
    );
}

fn card(out: &mut String, card: &Card, words: &Words) {
    let class = match card.verdict {
        Verdict::Pass => "pass",
        // Red is for what counts; the rest of what is open has the colour of work.
        Verdict::Fail if card.weighty => "fail",
        Verdict::Fail => "fail minor",
        Verdict::NotApplicable => "not-applicable",
        Verdict::Inconclusive => "inconclusive",
    };
    let _ = write!(
        out,
        "<article class=\"{class}\"><h3><span class=\"verdict\">{}</span> {} <span class=\"weight\">{}</span></h3><dl>",
        escaped(&card.word),
        card.id,
        escaped(&card.weight),
    );
    let mut row = |label: &str, text: &str| {
        let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escaped(&words.t(label)), escaped(text));
    };
    row("check.should", &card.title);
    row("check.seen", &card.seen);
    card.readings.iter().for_each(|reading| row("check.reading", reading));
    if card.verdict == Verdict::Fail {
        row("check.why", &card.why);
    }
    if let Some(maker) = &card.maker {
        row("check.maker", maker);
    }
    row("check.source", card.source);
    out.push_str("</dl>");
    if !card.steps.is_empty() {
        let _ = write!(out, "<h4>{}</h4><ol>", escaped(&words.t("check.todo")));
        for step in &card.steps {
            let _ = write!(out, "<li><p>{}</p>", escaped(&step.sentence));
            for command in &step.commands {
                let _ = write!(out, "<pre><code>{}</code></pre>", escaped(&command.lines(72).join("\n")));
            }
            out.push_str("</li>");
        }
        out.push_str("</ol>");
    }
    out.push_str("</article>");
}

fn list(out: &mut String, id: &str, title: &str, entries: &[String]) {
    if entries.is_empty() {
        return;
    }
    let _ = write!(out, "<section aria-labelledby=\"{id}\"><h2 id=\"{id}\">{}</h2><ul>", escaped(title));
    for entry in entries {
        let _ = write!(out, "<li>{}</li>", escaped(entry));
    }
    out.push_str("</ul></section>");
}

fn facts(out: &mut String, report: &Report, words: &Words) {
    let _ = write!(
        out,
        "<section aria-labelledby=\"facts\"><h2 id=\"facts\">{}</h2><dl class=\"facts\">",
        escaped(&words.t("report.facts"))
    );
    let profile = (words.t("fact.profile"), report.profile.clone());
    for (label, value) in std::iter::once(&profile).chain(&report.facts) {
        let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escaped(label), escaped(value));
    }
    out.push_str("</dl></section>");
}

fn seal(out: &mut String, seal: &Seal, words: &Words) {
    let _ = write!(
        out,
        "<section class=\"seal\" aria-labelledby=\"seal\"><h2 id=\"seal\">{}</h2><dl class=\"facts\">",
        escaped(&words.t("report.seal"))
    );
    let mut row = |label: &str, text: &str| {
        let _ = write!(out, "<dt>{}</dt><dd><code>{}</code></dd>", escaped(&words.t(label)), escaped(text));
    };
    if let Some(file) = &seal.file {
        row("seal.file", file);
    }
    row("seal.key", &seal.fingerprint);
    row("seal.payload", &seal.payload_sha256.to_string());
    out.push_str("</dl>");
    if let Some(code) = seal.stub.as_deref().and_then(qr::Code::of) {
        let _ = write!(
            out,
            "<figure>{}<figcaption>{}</figcaption></figure>",
            svg(&code, &words.t("seal.code_name")),
            escaped(&words.t("seal.code"))
        );
    }
    out.push_str("</section>");
}

fn svg(code: &qr::Code, name: &str) -> String {
    let side = code.side + 8;
    let mut path = String::new();
    for (x, y) in code.dark() {
        let _ = write!(path, "M{} {}h1v1h-1z", x + 4, y + 4);
    }
    format!(
        "<svg role=\"img\" aria-label=\"{}\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>",
        escaped(name)
    )
}

/// Text as it may stand between tags and in attributes.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && c != '\n' => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    out
}
