//! `docs/reference/counters.md`: what is counted per action, by the word under which it is stored.

use std::collections::BTreeMap;
use std::path::Path;

use super::source::{Source, doc, head};
use super::{Generator, Made};

pub const COUNTERS: Generator = Generator { name: "counters", make };

fn make(root: &Path) -> Result<Vec<Made>, String> {
    let tally = Source::read(root, "crates/domain/src/reconcile/tally.rs")?;
    let parts = Source::read(root, "crates/domain/src/fact/parts.rs")?;
    let mut page = head(
        "Counters",
        "domain::reconcile::Counter",
        "Every number of an action, by its word in `summary.json`, in exports and in the store. Each is a sum over the \
         consignees' streams, kept up to date with every fact and computed anew by `fieldaction verify`.",
    );
    page.push_str("| word | counts |\n|---|---|\n");
    let words: BTreeMap<String, String> = tally.match_words("Counter")?.into_iter().collect();
    for variant in &tally.words_of("Counter")?.variants {
        let name = variant.ident.to_string();
        if let Some(word) = words.get(&name) {
            page.push_str(&format!("| `{word}` | {} |\n", doc(&variant.attrs)));
        } else if name != "Tasks" {
            return Err(tally.lacks(&format!("a word for {name}")));
        }
    }
    page.push_str("\nOpen work, one counter for each kind:\n\n| word | what needs a person |\n|---|---|\n");
    let kinds: BTreeMap<String, String> = parts.match_words("TaskKind")?.into_iter().collect();
    for variant in &parts.words_of("TaskKind")?.variants {
        let word = kinds.get(&variant.ident.to_string()).ok_or_else(|| parts.lacks("a word of TaskKind"))?;
        page.push_str(&format!("| `tasks_{word}` | {} |\n", doc(&variant.attrs)));
    }
    Ok(vec![Made { path: "docs/reference/counters.md".to_owned(), text: page }])
}
