//! The text of a mail that a person would read, and the links in it.
//!
//! Plain text is preferred to the HTML beside it; HTML without plain text is made to text (`html`). Letters without width
//! are taken out and reported. What is attached is not text of the mail. Bounded by [`LONGEST`]. Caller: `read`.

use super::{
    html::{self, Hidden},
    part::{Part, Shape, Tree},
};

/// Longest text that is kept, in bytes.
pub(super) const LONGEST: usize = 1024 * 1024;
/// Most links that are kept.
const MOST_LINKS: usize = 200;

/// The text chosen.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    pub text: String,
    /// The text stands in this part, by its place in the mail; for people.
    pub from_html: bool,
    pub hidden: Vec<Hidden>,
    pub links: Vec<String>,
    pub cut: bool,
}

/// Chooses the text of the mail itself, or of a mail in it.
pub(super) fn choose(tree: &Tree<'_>, mail: Option<usize>) -> Chosen {
    let mut chosen = Chosen::default();
    let leaves: Vec<(usize, &Part<'_>)> = tree.of(mail).filter(|(_, part)| is_text(part)).collect();
    let plain: Vec<(usize, String)> = leaves
        .iter()
        .filter(|(_, part)| part.mime != "text/html")
        .take(50)
        .map(|(place, part)| (*place, part.text()))
        .collect();
    for (place, part) in leaves.iter().take(100) {
        if chosen.text.len() > LONGEST {
            chosen.cut = true;
            break;
        }
        if part.mime == "text/html" {
            let beside = alternative(tree, *place);
            let has_plain = beside.is_some()
                && plain.iter().any(|(other, text)| alternative(tree, *other) == beside && !text.trim().is_empty());
            let page = html::page(bounded(&part.text(), &mut chosen.cut));
            chosen.hidden.extend(page.hidden);
            chosen.links.extend(page.links);
            if !has_plain {
                chosen.from_html = true;
                push(&mut chosen.text, &page.text);
            }
        } else if let Some((_, text)) = plain.iter().find(|(known, _)| known == place) {
            let cut = bounded(text, &mut chosen.cut);
            push(&mut chosen.text, cut);
        }
    }
    let text = std::mem::take(&mut chosen.text);
    chosen.text = without_invisible(&text, &mut chosen.hidden);
    links(&chosen.text, &mut chosen.links);
    chosen
}

/// Whether a part is text of the mail.
pub(super) fn is_text(part: &Part<'_>) -> bool {
    let text = matches!(part.mime.as_str(), "text/plain" | "text/html" | "text/enriched" | "text" | "text/x-amp-html");
    part.shape == Shape::Leaf
        && text
        && part.mime != "text/x-amp-html"
        && !part.is_attached()
        && (part.file_name().is_empty() || part.parent.is_none())
}

/// The multipart/alternative around a part.
fn alternative(tree: &Tree<'_>, place: usize) -> Option<usize> {
    let mut at = tree.parts.get(place)?.parent;
    while let Some(part) = at.and_then(|at| tree.parts.get(at)) {
        if part.mime == "multipart/alternative" {
            return at;
        }
        if part.shape == Shape::Mail {
            return None;
        }
        at = part.parent;
    }
    None
}

fn bounded<'a>(text: &'a str, cut: &mut bool) -> &'a str {
    if text.len() <= LONGEST {
        return text;
    }
    *cut = true;
    text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default()
}

fn push(all: &mut String, more: &str) {
    let more = more.trim_matches(['\r', '\n']);
    if !all.is_empty() && !more.is_empty() {
        all.push('\n');
    }
    // One kind of line break, so that places in the text are places in lines.
    if more.contains('\r') {
        all.push_str(&more.replace("\r\n", "\n").replace('\r', "\n"));
    } else {
        all.push_str(more);
    }
}

/// Takes out letters that have no width or turn the direction of reading (UAX 9, UTS 39). Joiners stay: scripts need them.
fn without_invisible(text: &str, hidden: &mut Vec<Hidden>) -> String {
    let is = |c: char| {
        matches!(c, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{202d}' | '\u{202e}' | '\u{e0000}'..='\u{e007f}')
    };
    let count = text.chars().filter(|c| is(*c)).count();
    if count == 0 {
        return text.to_owned();
    }
    hidden.push(Hidden { how: "zero-width".to_owned(), text: format!("{count} letters that cannot be seen") });
    text.chars().filter(|c| !is(*c)).collect()
}

/// The web addresses in running text.
fn links(text: &str, found: &mut Vec<String>) {
    let mut rest = text;
    while let Some(at) = rest.find("http") {
        let from = rest.get(at..).unwrap_or_default();
        if found.len() >= MOST_LINKS {
            break;
        }
        let length = from
            .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\u{ff09}' | '」'))
            .unwrap_or(from.len());
        let link = from
            .get(..length)
            .unwrap_or_default()
            .trim_end_matches(['.', ',', ')', ']', ';', ':', '!', '?', '\'', '*']);
        if (link.starts_with("http://") || link.starts_with("https://")) && !found.iter().any(|known| known == link) {
            found.push(link.to_owned());
        }
        rest = from.get(length.max(4)..).unwrap_or_default();
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|link| seen.insert(link.clone()));
    found.truncate(MOST_LINKS);
}
