//! HTML of a mail to text: what a person would see, and apart from it what a person would not see.
//!
//! No browser: a tokenizer, a stack of open elements with one flag, and the few ways in which mails hide text (not shown,
//! no size, the colour of the ground, moved off the page, comments). Quoted blocks get `> ` in front of their lines. What is
//! hidden is left out of the text and reported. Linear; depth and report are bounded. Caller: `body`.

use super::style;
use serde::Serialize;

/// Most open elements that are tracked.
const DEEPEST: usize = 400;
/// Most pieces of hidden text that are reported.
const MOST_HIDDEN: usize = 50;
/// Longest piece of hidden text that is reported, in letters.
const LONGEST_HIDDEN: usize = 300;

/// Text that is in the mail and not to be seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hidden {
    /// How it is hidden: `display:none`, `font-size`, `colour`, `off-page`, `comment`, `zero-width`, ...
    pub how: String,
    /// Its beginning.
    pub text: String,
}

/// What is seen and what is hidden.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub text: String,
    pub hidden: Vec<Hidden>,
    pub links: Vec<String>,
}

struct Element {
    name: String,
    how: Option<&'static str>,
    dark: bool,
}

/// Reads HTML.
pub(super) fn page(html: &str) -> Page {
    let mut reader =
        Reader { page: Page::default(), open: Vec::new(), classes: style::hidden_classes(html), quotes: 0 };
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, from) = rest.split_at(at);
        reader.text(text);
        rest = reader.tag(from);
    }
    reader.text(rest);
    reader.page.text = tidy(&reader.page.text);
    reader.page
}

struct Reader {
    page: Page,
    open: Vec<Element>,
    classes: Vec<(String, &'static str)>,
    quotes: usize,
}

impl Reader {
    fn how(&self) -> Option<&'static str> {
        self.open.last().and_then(|element| element.how)
    }

    fn hide(&mut self, how: &str, text: &str) {
        let text: String = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_HIDDEN).collect();
        if text.is_empty() || self.page.hidden.len() >= MOST_HIDDEN {
            return;
        }
        self.page.hidden.push(Hidden { how: how.to_owned(), text });
    }

    fn text(&mut self, raw: &str) {
        if raw.is_empty() || self.inside(&["title", "head", "script", "style"]) {
            return;
        }
        let text = entities(raw);
        if let Some(how) = self.how() {
            return self.hide(how, &text);
        }
        if self.inside(&["pre", "textarea"]) {
            for (place, line) in text.split('\n').enumerate() {
                if place > 0 {
                    self.line();
                }
                self.page.text.push_str(line.trim_end_matches('\r'));
            }
            return;
        }
        for word in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let bare = word.trim_end_matches(|c: char| c.is_ascii_whitespace());
            self.page.text.push_str(bare);
            if bare.len() < word.len() && !self.page.text.ends_with([' ', '\n']) {
                self.page.text.push(' ');
            }
        }
    }

    fn inside(&self, names: &[&str]) -> bool {
        self.open.iter().rev().take(8).any(|element| names.contains(&element.name.as_str()))
    }

    fn line(&mut self) {
        self.page.text.push('\n');
        for _ in 0..self.quotes.min(8) {
            self.page.text.push_str("> ");
        }
    }

    /// Reads what starts with `<`; gives the rest.
    fn tag<'a>(&mut self, from: &'a str) -> &'a str {
        if let Some(comment) = from.strip_prefix("<!--") {
            let (inside, rest) = comment.split_once("-->").unwrap_or((comment, ""));
            if !inside.trim_start().starts_with("[if") {
                self.hide("comment", inside);
            }
            return rest;
        }
        let Some((inside, rest)) = cut(from) else {
            self.text(&from.replacen('<', "&lt;", 1));
            return "";
        };
        if let Some(name) = inside.strip_prefix('/') {
            self.end(&name.trim().to_ascii_lowercase());
            return rest;
        }
        let name: String =
            inside.chars().take_while(char::is_ascii_alphanumeric).take(20).collect::<String>().to_ascii_lowercase();
        if name.is_empty() {
            if !inside.starts_with(['!', '?']) {
                self.text("&lt;");
                return from.get(1..).unwrap_or_default();
            }
            return rest;
        }
        self.start(&name, inside);
        if matches!(name.as_str(), "script" | "style" | "title") {
            return self.raw(&name, rest);
        }
        rest
    }

    fn raw<'a>(&mut self, name: &str, rest: &'a str) -> &'a str {
        let end = format!("</{name}");
        let at = rest
            .char_indices()
            .find(|(at, c)| *c == '<' && rest.get(*at..at + end.len()).is_some_and(|r| r.eq_ignore_ascii_case(&end)));
        at.and_then(|(at, _)| rest.get(at..)).unwrap_or_default()
    }

    fn start(&mut self, name: &str, inside: &str) {
        if style::is_block(name) {
            self.line();
        }
        match name {
            "br" => self.line(),
            "li" => self.page.text.push_str("- "),
            "td" | "th" => self.page.text.push(' '),
            "a" => {
                let link = style::attribute(inside, "href").map(|href| entities(&href)).unwrap_or_default();
                if link.starts_with("http") && self.page.links.len() < 200 {
                    self.page.links.push(link);
                }
            }
            "blockquote" => {
                self.quotes += 1;
                self.line();
            }
            _ => {}
        }
        if style::is_void(name) || inside.ends_with('/') || self.open.len() >= DEEPEST {
            return;
        }
        let dark = self.open.last().is_some_and(|element| element.dark);
        let look = style::look(inside, &self.classes, dark);
        // What is struck through is taken back: it is not said.
        let struck = matches!(name, "s" | "strike" | "del").then_some(style::STRUCK);
        let how = self.how().or(look.how).or(struck);
        self.open.push(Element { name: name.to_owned(), how, dark: look.dark });
    }

    fn end(&mut self, name: &str) {
        let Some(back) = self.open.iter().rev().take(60).position(|element| element.name == name) else { return };
        let keep = self.open.len() - 1 - back;
        let quotes = self.open.iter().skip(keep).filter(|element| element.name == "blockquote").count();
        self.quotes = self.quotes.saturating_sub(quotes);
        self.open.truncate(keep);
        if style::is_block(name) || quotes > 0 {
            self.line();
        }
    }
}

/// A tag up to its `>`, quoted attributes respected; none if it has no end within bounds.
fn cut(from: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (at, letter) in from.char_indices().skip(1).take(20_000) {
        match (quote, letter) {
            (None, '>') => return Some((from.get(1..at)?, from.get(at + 1..)?)),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), same) if open == same => quote = None,
            _ => {}
        }
    }
    // A quote that never ends: the tag ends at the first `>`.
    let (inside, rest) = from.get(1..)?.split_once('>')?;
    Some((inside, rest))
}

/// Character references.
pub(super) fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let end = from.char_indices().take(12).find(|(_, c)| *c == ';').map(|(at, _)| at);
        let letter = end.and_then(|end| reference(from.get(1..end)?));
        match (letter, end) {
            (Some(letter), Some(end)) => {
                out.push(letter);
                rest = from.get(end + 1..).unwrap_or_default();
            }
            _ => {
                out.push('&');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    out.push_str(rest);
    out
}

/// The references by name that mails use.
const NAMED: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("ecirc", 'ê'),
    ("ccedil", 'ç'),
    ("ocirc", 'ô'),
    ("ntilde", 'ñ'),
    ("iacute", 'í'),
    ("oacute", 'ó'),
    ("aacute", 'á'),
    ("uacute", 'ú'),
    ("ugrave", 'ù'),
    ("igrave", 'ì'),
    ("ograve", 'ò'),
    ("aring", 'å'),
    ("Aring", 'Å'),
    ("aelig", 'æ'),
    ("oslash", 'ø'),
    ("Eacute", 'É'),
    ("atilde", 'ã'),
    ("otilde", 'õ'),
    ("euro", '€'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bdquo", '„'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("middot", '·'),
    ("bull", '•'),
    ("shy", '\u{ad}'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("deg", '°'),
    ("sect", '§'),
];

fn reference(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        return code.ok().and_then(char::from_u32);
    }
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)
}

/// No blank at the end of a line, at most one empty line in a row.
pub(super) fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.split('\n') {
        let line = line.trim_end();
        let bare = line.trim_start_matches(['>', ' ']);
        empty = if bare.is_empty() { empty + 1 } else { 0 };
        if empty <= 1 {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.trim().to_owned()
}
