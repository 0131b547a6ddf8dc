//! The small text form of clauses, taken apart: paragraphs, list items, and the web and mail addresses inside them.
//!
//! A blank line ends a paragraph; a line that begins with `- ` is a list item, and lines after it that are indented or
//! follow directly belong to it. Nothing else has a meaning: `#`, `*`, `$`, `@` and backslashes are characters.

use serde::Serialize;

/// A piece of a paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct Run {
    /// What is printed.
    pub text: String,
    /// Where it leads, if it is an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub href: Option<String>,
    /// A reference, number or short word that is never broken at its hyphens.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
}

/// A paragraph or a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Block {
    /// One paragraph.
    Paragraph(Vec<Run>),
    /// Consecutive list items.
    List(Vec<Vec<Run>>),
}

/// The blocks of a text.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for chunk in chunks(text) {
        match (chunk, blocks.last_mut()) {
            (Chunk::Item(item), Some(Block::List(items))) => items.push(runs(&item)),
            (Chunk::Item(item), _) => blocks.push(Block::List(vec![runs(&item)])),
            (Chunk::Paragraph(paragraph), _) => blocks.push(Block::Paragraph(runs(&paragraph))),
        }
    }
    blocks
}

/// The list items of a text, each on one line.
pub(crate) fn items(text: &str) -> Vec<String> {
    chunks(text)
        .into_iter()
        .filter_map(|c| match c {
            Chunk::Item(item) => Some(item),
            Chunk::Paragraph(_) => None,
        })
        .collect()
}

/// The first paragraph of a text, on one line.
pub(crate) fn first_paragraph(text: &str) -> Option<String> {
    chunks(text).into_iter().find_map(|c| match c {
        Chunk::Paragraph(paragraph) => Some(paragraph),
        Chunk::Item(_) => None,
    })
}

/// The longest number that is kept on one line, in bytes.
const LONGEST_WHOLE: usize = 30;

/// The pieces of one line, addresses and numbers with hyphens apart.
pub(crate) fn runs(line: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let plain = |runs: &mut Vec<Run>, text: &str| match runs.last_mut() {
        _ if text.is_empty() => {}
        Some(Run { text: before, href: None, whole: false }) => before.push_str(text),
        _ => runs.push(Run { text: text.to_owned(), href: None, whole: false }),
    };
    for word in line.split_inclusive(' ').flat_map(by_script) {
        let bare = word.trim_matches(|c: char| c.is_whitespace() || "()<>[]\"'„“”,;:.".contains(c));
        let (href, whole) = (address(bare), stays_whole(bare));
        match word.split_once(bare) {
            Some((before, after)) if href.is_some() || whole => {
                plain(&mut runs, before);
                runs.push(Run { text: bare.to_owned(), whole: whole && href.is_none(), href });
                plain(&mut runs, after);
            }
            _ => plain(&mut runs, word),
        }
    }
    runs
}

/// A word where scripts that write an address without a space before or after it meet the address.
fn by_script(word: &str) -> Vec<&str> {
    // Hebrew and Arabic put particles in front; the scripts of East Asia know no spaces.
    let close = |c: char| matches!(u32::from(c), 0x590..=0x8ff | 0x1100..=0x11ff | 0x2e80..=0xffef | 0x2_0000..);
    let mut parts = Vec::new();
    let mut rest = word;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| close(c) != close(first)).unwrap_or(rest.len());
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts
}

/// Whether a word would be hard to read if a line ended at its hyphens: a number or reference, or a single letter before
/// the hyphen, as in e-mail.
fn stays_whole(word: &str) -> bool {
    let Some((first, after)) = word.split_once('-') else { return false };
    let inner = |c: char| c.is_ascii_alphanumeric() || "-./".contains(c);
    let begins = first.starts_with(|c: char| c.is_ascii_alphanumeric());
    let is_letter = first.len() == 1 && !after.is_empty() && after.chars().all(char::is_alphanumeric);
    let is_reference = word.contains(|c: char| c.is_ascii_digit()) && word.chars().all(inner);
    word.len() <= LONGEST_WHOLE && begins && (is_letter || is_reference)
}

/// Where a word leads, if it is a web or mail address.
fn address(word: &str) -> Option<String> {
    if word.starts_with("https://") || word.starts_with("http://") {
        return Some(word.to_owned());
    }
    if word.starts_with("www.") && word.len() > 8 {
        return Some(format!("https://{word}"));
    }
    let (user, host) = word.split_once('@')?;
    let fits = !user.is_empty()
        && host.contains('.')
        && word.chars().all(|c| c.is_ascii_alphanumeric() || "@.-_+".contains(c));
    fits.then(|| format!("mailto:{word}"))
}

enum Chunk {
    Paragraph(String),
    Item(String),
}

fn chunks(text: &str) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut open = false;
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            open = false;
            continue;
        }
        let words = trimmed.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(item) = words.strip_prefix("- ") {
            chunks.push(Chunk::Item(item.to_owned()));
            open = true;
            continue;
        }
        match chunks.last_mut().filter(|_| open) {
            Some(Chunk::Paragraph(before) | Chunk::Item(before)) => {
                before.push(' ');
                before.push_str(&words);
            }
            None => chunks.push(Chunk::Paragraph(words)),
        }
        open = true;
    }
    chunks
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn plain(text: &str) -> Run {
        Run { text: text.into(), href: None, whole: false }
    }

    #[test]
    fn paragraphs_and_lists() {
        let found = blocks("First line\ngoes on.\n\n- one\n- two\n  more\n\nLast *not bold* #let x.");
        let expected = vec![
            Block::Paragraph(vec![plain("First line goes on.")]),
            Block::List(vec![vec![plain("one")], vec![plain("two more")]]),
            Block::Paragraph(vec![plain("Last *not bold* #let x.")]),
        ];
        assert_eq!(found, expected);
        assert_eq!(items("a\n\n- b\n- c"), ["b", "c"]);
        assert_eq!(first_paragraph("- b\n\nc d"), Some("c d".into()));
    }

    #[test]
    fn addresses_keep_their_text_and_lose_the_full_stop() {
        let found = runs("See (https://maker.example/a?b=1). Write to help@maker.example, or @home.");
        let links: Vec<_> = found.iter().filter_map(|r| r.href.clone()).collect();
        assert_eq!(links, ["https://maker.example/a?b=1", "mailto:help@maker.example"]);
        let back: String = found.iter().map(|r| r.text.as_str()).collect();
        assert_eq!(back, "See (https://maker.example/a?b=1). Write to help@maker.example, or @home.");
    }

    #[test]
    fn scripts_without_spaces_and_numbers_with_hyphens() {
        for (line, links, whole) in [
            ("メール（help@maker.example）または www.maker.example、M-AMR-01719を", 2, vec!["M-AMR-01719"]),
            ("رقم المستند M-AMR-01719 وFSN2025-1682.", 0, vec!["M-AMR-01719", "FSN2025-1682"]),
            ("Re-read COVID-19, https://maker.example/a-1 by e-mail and -5.", 1, vec!["COVID-19", "e-mail"]),
        ] {
            let found = runs(line);
            assert_eq!(found.iter().map(|r| r.text.as_str()).collect::<String>(), line);
            assert_eq!(found.iter().filter(|r| r.href.is_some()).count(), links, "{found:?}");
            let kept: Vec<_> = found.iter().filter(|r| r.whole).map(|r| r.text.as_str()).collect();
            assert_eq!(kept, whole);
        }
    }
}
