//! Clauses as pages show them: paragraphs and lists. No markup is read out of what people wrote.

/// A piece of a clause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// Items that began with `- `.
    List(Vec<String>),
}

/// The pieces of a clause: blank lines part paragraphs, lines with `- ` are items.
///
/// ```
/// use app::rooms::portal::{Block, blocks};
/// let found = blocks("One.\n\n- a\n- b\n\nTwo.");
/// assert_eq!(found[1], Block::List(vec!["a".into(), "b".into()]));
/// assert_eq!(found.len(), 3);
/// ```
pub fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() {
            open = false;
        } else if let Some(item) = line.strip_prefix("- ") {
            match found.last_mut() {
                Some(Block::List(items)) if open => items.push(item.to_owned()),
                _ => found.push(Block::List(vec![item.to_owned()])),
            }
            open = true;
        } else {
            match found.last_mut() {
                Some(Block::Paragraph(paragraph)) if open => {
                    paragraph.push(' ');
                    paragraph.push_str(line);
                }
                _ => found.push(Block::Paragraph(line.to_owned())),
            }
            open = true;
        }
    }
    found
}

/// A clause as steps to follow, in its own words: its list items, or else its sentences.
///
/// A sentence ends at `.` before a blank and a capital letter, so that addresses stay whole.
///
/// ```
/// let steps = app::rooms::portal::steps("Pull the cable at once. Then write to help@maker.example.");
/// assert_eq!(steps, ["Pull the cable at once.", "Then write to help@maker.example."]);
/// ```
pub fn steps(text: &str) -> Vec<String> {
    let blocks = blocks(text);
    let items: Vec<String> = blocks
        .iter()
        .filter_map(|b| if let Block::List(items) = b { Some(items.clone()) } else { None })
        .flatten()
        .collect();
    if !items.is_empty() {
        return items;
    }
    let mut steps = Vec::new();
    for block in blocks {
        if let Block::Paragraph(paragraph) = block {
            steps.extend(sentences(&paragraph));
        }
    }
    steps
}

fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    // Chinese and Japanese write no blank after the full stop; Arabic, Hebrew and Korean have no capitals.
    let text = text.replace('。', "。 ");
    let begins = |c: char| c.is_uppercase() || c.is_alphabetic() && !c.is_lowercase();
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let next_is_capital = words.peek().is_some_and(|w| w.starts_with(begins));
        if let Some(sentence) = found.last_mut() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            // "z. B." and initials are no ends: too short before the dot.
            if word.ends_with('。') || next_is_capital && word.ends_with('.') && word.chars().count() > 3 {
                found.push(String::new());
            }
        }
    }
    found.retain(|s| !s.is_empty());
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn the_model_clause_becomes_two_steps() {
        let clause = "Wenn Sie vermuten, dass jemand im Server ist, ziehen Sie bitte sofort das Netzkabel heraus. Wenden Sie sich anschließend an den technischen Support: techsupport@illumina.com.";
        let steps = steps(clause);
        assert_eq!(steps.len(), 2);
        assert!(steps[0].ends_with("Netzkabel heraus."));
        assert!(steps[1].ends_with("techsupport@illumina.com."));
    }

    #[test]
    fn items_win_over_sentences_and_nothing_gives_nothing() {
        assert_eq!(steps("First. Second.\n- Pull it.\n- Call."), ["Pull it.", "Call."]);
        assert!(steps("  \n").is_empty());
    }
}
