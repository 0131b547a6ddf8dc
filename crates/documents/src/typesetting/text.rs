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

/// The pieces of one line, addresses apart.
pub(crate) fn runs(line: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let plain = |runs: &mut Vec<Run>, text: &str| match runs.last_mut() {
        _ if text.is_empty() => {}
        Some(Run { text: before, href: None }) => before.push_str(text),
        _ => runs.push(Run { text: text.to_owned(), href: None }),
    };
    for word in line.split_inclusive(' ') {
        let bare = word.trim_matches(|c: char| c.is_whitespace() || "()<>[]\"'„“”,;:.".contains(c));
        match (address(bare), word.split_once(bare)) {
            (Some(href), Some((before, after))) => {
                plain(&mut runs, before);
                runs.push(Run { text: bare.to_owned(), href: Some(href) });
                plain(&mut runs, after);
            }
            _ => plain(&mut runs, word),
        }
    }
    runs
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
        Run { text: text.into(), href: None }
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
}
