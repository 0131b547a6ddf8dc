//! `docs/reference/facts.md`: everything that can be recorded, with every field.

use std::path::Path;

use syn::spanned::Spanned;
use syn::{Field, Fields};

use super::source::{Source, doc, head, snake};
use super::{Generator, Made};

pub const FACTS: Generator = Generator { name: "facts", make };

/// Where the structs are that a variant may hold.
const PARTS: [&str; 11] = [
    "crates/domain/src/fact/calls.rs",
    "crates/domain/src/fact/cascade.rs",
    "crates/domain/src/fact/letters.rs",
    "crates/domain/src/fact/mail.rs",
    "crates/domain/src/fact/parts.rs",
    "crates/domain/src/fact/profiles.rs",
    "crates/domain/src/fact/scope.rs",
    "crates/domain/src/fact/talk.rs",
    "crates/domain/src/fact/time_stamp.rs",
    "crates/domain/src/fact/told.rs",
    "crates/domain/src/fact/update.rs",
];

/// The comments in the source that part the two kinds of stream.
const STREAMS: [(&str, &str); 2] = [
    ("// --- stream of the action ---", "In the stream of the action"),
    ("// --- stream of a consignee ---", "In the stream of a consignee"),
];

fn make(root: &Path) -> Result<Vec<Made>, String> {
    let source = Source::read(root, "crates/domain/src/fact/mod.rs")?;
    let parts = PARTS.iter().map(|path| Source::read(root, path)).collect::<Result<Vec<_>, _>>()?;
    let line_of = |mark: &str| {
        let at = source.text.lines().position(|line| line.trim() == mark);
        at.map(|at| at + 1).ok_or_else(|| source.lacks(mark))
    };
    let marks = STREAMS.iter().map(|(mark, _)| line_of(mark)).collect::<Result<Vec<_>, _>>()?;
    let mut page = head(
        "Facts",
        "domain::fact::Fact",
        "What happened, in the past tense, append-only, once. The name is the value of `kind` in the stored JSON; how a fact \
         is framed (id, stream, version, time, who) is in [`docs/formats/fact.md`](../formats/fact.md). Variants and fields \
         may be added, none renamed or taken away. Personal values are never here, only commitments to them.",
    );
    let mut next = 0;
    for variant in &source.words_of("Fact")?.variants {
        while marks.get(next).is_some_and(|line| variant.ident.span().start().line > *line) {
            let title = STREAMS.get(next).map_or("", |(_, title)| title);
            page.push_str(&format!("## {title}\n\n"));
            next += 1;
        }
        page.push_str(&format!("### `{}`\n{}\n\n", snake(&variant.ident.to_string()), doc(&variant.attrs)));
        // A variant that holds a struct has its fields, as they stand in the JSON.
        let fields = match &variant.fields {
            Fields::Unnamed(held) => parts.iter().find_map(|part| part.fields_of(&held.unnamed.first()?.ty)),
            own => Some(own),
        };
        if let Some(Fields::Named(fields)) = fields {
            page.push_str("| field | type | meaning |\n|---|---|---|\n");
            for field in &fields.named {
                page.push_str(&row(field));
            }
            page.push('\n');
        } else if matches!(variant.fields, Fields::Unnamed(_)) {
            return Err(source.lacks(&format!("the fields of {}", variant.ident)));
        }
    }
    let text = format!("{}\n", page.trim_end());
    Ok(vec![Made { path: "docs/reference/facts.md".to_owned(), text }])
}

fn row(field: &Field) -> String {
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let kind = field.ty.span().source_text().unwrap_or_default();
    let (kind, may) = match kind.strip_prefix("Option<").and_then(|kind| kind.strip_suffix('>')) {
        Some(inner) => (inner.to_owned(), ", may be absent"),
        None => (kind, ""),
    };
    format!("| `{name}` | `{kind}`{may} | {} |\n", doc(&field.attrs))
}
