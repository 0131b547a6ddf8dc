//! The body of a mail as a short list of parts, written once as plain text and once as HTML.

use crate::typesetting::text::{self, Run};

/// A part of a mail.
pub(super) enum Part {
    /// A line that names what follows.
    Heading(String),
    /// A paragraph; addresses in it become links in HTML.
    Paragraph(String),
    /// A paragraph that must not be overlooked.
    Framed { label: String, text: String },
    /// Numbered steps.
    Steps(Vec<String>),
    /// An address on a line of its own.
    Link(String),
    /// Short lines, such as a signature.
    Lines(Vec<String>),
}

/// Parts in order, with language and title for the HTML head.
pub(super) struct Body {
    lang: String,
    direction: &'static str,
    title: String,
    parts: Vec<Part>,
}

impl Body {
    pub(super) fn new(lang: &str, direction: &'static str, title: &str) -> Self {
        Self { lang: lang.to_owned(), direction, title: title.to_owned(), parts: Vec::new() }
    }

    pub(super) fn add(&mut self, part: Part) {
        self.parts.push(part);
    }

    /// Plain text, parts separated by blank lines.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        for part in &self.parts {
            match part {
                Part::Heading(heading) => {
                    text.push_str(&format!("{}\n{}", one(heading), "-".repeat(heading.chars().count())))
                }
                Part::Paragraph(paragraph) => text.push_str(&one(paragraph)),
                Part::Framed { label, text: framed } => {
                    text.push_str(&format!("*** {} ***\n{}", one(label), one(framed)))
                }
                Part::Steps(steps) => {
                    let steps = steps.iter().enumerate().map(|(n, step)| format!("{}. {}", n + 1, one(step)));
                    text.push_str(&steps.collect::<Vec<_>>().join("\n"));
                }
                Part::Link(address) => text.push_str(&one(address)),
                Part::Lines(lines) => text.push_str(&lines.iter().map(|l| one(l)).collect::<Vec<_>>().join("\n")),
            }
            // A heading stays with what it names.
            text.push_str(if matches!(part, Part::Heading(_)) { "\n" } else { "\n\n" });
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    }

    /// A complete HTML page without anything that is loaded from elsewhere.
    pub(super) fn html(&self) -> String {
        let mut body = String::new();
        for part in &self.parts {
            body.push_str(&html(part, self.direction));
            body.push('\n');
        }
        format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head><meta charset=\"utf-8\"><title>{}</title></head>\n\
             <body style=\"font-family: sans-serif; line-height: 1.45; max-width: 42em\">\n{body}</body>\n</html>\n",
            escape(&self.lang),
            self.direction,
            escape(&self.title)
        )
    }
}

fn html(part: &Part, direction: &str) -> String {
    let linked = |line: &str| linked(line, direction);
    match part {
        Part::Heading(heading) => format!("<h2 style=\"font-size: 1.05em\">{}</h2>", escape(heading)),
        Part::Paragraph(paragraph) => format!("<p>{}</p>", linked(paragraph)),
        Part::Framed { label, text } => {
            let style = "border: 2px solid; padding: 0.6em 0.9em";
            format!("<p style=\"{style}\"><strong>{}</strong> {}</p>", escape(label), linked(text))
        }
        Part::Steps(steps) => {
            let items: String = steps.iter().map(|s| format!("<li>{}</li>", linked(s))).collect();
            format!("<ol>{items}</ol>")
        }
        Part::Link(address) => format!("<p>{}</p>", link(address, address, direction)),
        Part::Lines(lines) => format!("<p>{}</p>", lines.iter().map(|l| linked(l)).collect::<Vec<_>>().join("<br>")),
    }
}

/// Escaped text whose addresses are links that show where they lead, and whose numbers stay on one line.
fn linked(line: &str, direction: &str) -> String {
    let piece = |run: Run| match run.href {
        Some(href) => link(&href, &run.text, direction),
        None if run.whole => format!("<span style=\"white-space: nowrap\">{}</span>", escape(&run.text)),
        None => escape(&run.text),
    };
    text::runs(&one(line)).into_iter().map(piece).collect()
}

/// A link; an address runs from left to right, whatever the language around it.
fn link(href: &str, shown: &str, direction: &str) -> String {
    let own = if direction == "rtl" { " dir=\"ltr\"" } else { "" };
    format!("<a href=\"{}\"{own}>{}</a>", escape(href), escape(shown))
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// The text on one line: a name cannot forge a line of the mail.
fn one(text: &str) -> String {
    text.split(|c: char| c.is_control()).filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}
