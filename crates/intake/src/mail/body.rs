//! The text of a mail that a person would read, and the links in it.
//!
//! Plain text is preferred to the HTML beside it; HTML without plain text is made to text (`html`). Letters without width
//! are taken out and reported. What is attached is not text of the mail. Bounded by [`LONGEST`]. Caller: `read`.

use super::{
    alternatives::{self, Beside},
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
    /// The plain text and the HTML beside it say different things.
    pub differ: bool,
    /// There is no text; this one is of an attachment.
    pub of_file: bool,
}

/// Chooses the text of the mail itself, or of a mail in it: its text, else text of kinds that nobody knows, which is plain
/// text (RFC 2046 4.1.4), else that of attached texts.
pub(super) fn choose(tree: &Tree<'_>, mail: Option<usize>) -> Chosen {
    let first = of_parts(tree, mail, is_text);
    let empty = |chosen: &Chosen| chosen.text.trim().is_empty();
    if !empty(&first) {
        return first;
    }
    let others = of_parts(tree, mail, is_other_text);
    if !empty(&others) {
        return others;
    }
    let attached = of_parts(tree, mail, is_attached_text);
    if empty(&attached) { first } else { Chosen { of_file: true, ..attached } }
}

fn of_parts(tree: &Tree<'_>, mail: Option<usize>, wanted: fn(&Part<'_>) -> bool) -> Chosen {
    let mut chosen = Chosen::default();
    let leaves: Vec<(usize, &Part<'_>)> = tree.of(mail).filter(|(_, part)| wanted(part)).collect();
    let plain: Vec<(usize, String)> = leaves
        .iter()
        .filter(|(_, part)| !is_html(part))
        .take(50)
        .map(|(place, part)| (*place, written(&part.text(), &part.mime)))
        .collect();
    let beside = |place: usize| {
        let around = alternative(tree, place)?;
        let texts = plain.iter().filter(|(other, _)| alternative(tree, *other) == Some(around));
        let text: String = texts.map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
        (!text.trim().is_empty()).then_some((around, text))
    };
    // The plain text of these alternatives only says that there is HTML.
    let mut stubs: Vec<usize> = Vec::new();
    let mut pages = Vec::new();
    for (place, part) in leaves.iter().take(100).filter(|(_, part)| is_html(part)) {
        let page = html::page(bounded(&part.text(), &mut chosen.cut));
        let shown = match beside(*place) {
            None => true,
            Some((around, text)) => {
                let beside = alternatives::compare(&text, &page.text);
                chosen.differ |= beside != Beside::Same;
                if beside == Beside::Stub {
                    stubs.push(around);
                }
                matches!(beside, Beside::Stub | Beside::Other)
            }
        };
        pages.push((*place, page, shown));
    }
    for (place, _) in leaves.iter().take(100) {
        if chosen.text.len() > LONGEST {
            chosen.cut = true;
            break;
        }
        if let Some(at) = pages.iter().position(|(known, ..)| known == place) {
            let (_, page, shown) = pages.swap_remove(at);
            chosen.hidden.extend(page.hidden);
            chosen.links.extend(page.links);
            if shown {
                chosen.from_html = true;
                push(&mut chosen.text, &page.text);
            }
        } else if let Some((_, text)) = plain.iter().find(|(known, _)| known == place) {
            if alternative(tree, *place).is_some_and(|around| stubs.contains(&around)) {
                continue;
            }
            let cut = bounded(text, &mut chosen.cut);
            push(&mut chosen.text, cut);
        }
    }
    let text = std::mem::take(&mut chosen.text);
    chosen.text = without_invisible(&text, &mut chosen.hidden);
    links(&chosen.text, &mut chosen.links);
    chosen
}

/// Plain text as it is; what is HTML or enriched (RFC 1896) without its tags.
fn written(text: &str, mime: &str) -> String {
    let front = text.trim_start();
    let front = front.get(..front.floor_char_boundary(15.min(front.len()))).unwrap_or_default().to_ascii_lowercase();
    if mime == "text/enriched" || mime == "text/richtext" {
        let marked = text.replace("\r\n", "\n").replace('&', "&amp;").replace("<<", "&lt;").replace("\n\n", "<br><br>");
        return html::page(&marked).text;
    }
    if front.starts_with("<html") || front.starts_with("<!doctype html") {
        return html::page(text).text;
    }
    text.to_owned()
}

fn is_html(part: &Part<'_>) -> bool {
    matches!(part.mime.as_str(), "text/html" | "application/xhtml+xml")
}

/// Whether a part is text of the mail.
pub(super) fn is_text(part: &Part<'_>) -> bool {
    let text = matches!(
        part.mime.as_str(),
        "text/plain" | "text/html" | "text/enriched" | "text/richtext" | "text" | "application/xhtml+xml"
    );
    part.shape == Shape::Leaf && text && !part.is_attached() && (part.file_name().is_empty() || part.parent.is_none())
}

/// Kinds of text that are made for programs, or belong to a page.
const DATA: &[&str] = &[
    "text/calendar",
    "text/csv",
    "text/tab-separated-values",
    "text/vcard",
    "text/x-vcard",
    "text/directory",
    "text/css",
    "text/javascript",
    "text/xml",
    "text/rtf",
    "text/x-amp-html",
    "text/rfc822-headers",
    "text/rfc822-header",
    "text/delivery-status",
];

/// Whether a part is text of a kind that nobody knows.
fn is_other_text(part: &Part<'_>) -> bool {
    part.shape == Shape::Leaf
        && part.mime.starts_with("text/")
        && !is_text(part)
        && !DATA.contains(&part.mime.as_str())
        && !part.is_attached()
        && (part.file_name().is_empty() || part.parent.is_none())
}

/// Whether a part is a text that is attached.
fn is_attached_text(part: &Part<'_>) -> bool {
    part.shape == Shape::Leaf
        && matches!(part.mime.as_str(), "text/plain" | "text/html" | "text/enriched" | "text/markdown")
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
