//! `docs/reference/errors.md`: every stable error code of `app`.

use std::path::Path;

use syn::Expr;

use super::source::{Source, cell, doc, head, last_word, text};
use super::{Generator, Made};

pub const ERRORS: Generator = Generator { name: "errors", make };

fn make(root: &Path) -> Result<Vec<Made>, String> {
    let source = Source::read(root, "crates/app/src/error.rs")?;
    let mut page = head(
        "Error codes",
        "app::CODES",
        "Stable: a code is never renamed. Scripts and tests may rely on it; the words on a page are in \
         `crates/documents/lang/*/door.ftl` under `error-<code>`.",
    );
    page.push_str("| code | kind | meaning |\n|---|---|---|\n");
    for row in source.table("CODES")? {
        let lacks = || source.lacks("a row of CODES");
        let Expr::Tuple(row) = row else { return Err(lacks()) };
        let columns: Vec<&Expr> = row.elems.iter().collect();
        let [code, kind, meaning] = columns.as_slice() else { return Err(lacks()) };
        let kind = last_word(*kind).ok_or_else(lacks)?;
        page.push_str(&format!("| `{}` | {kind} | {} |\n", text(code)?, cell(&text(meaning)?)));
    }
    page.push_str("\n## Kinds\n| kind | what a door makes of it |\n|---|---|\n");
    for variant in &source.words_of("Kind")?.variants {
        page.push_str(&format!("| {} | {} |\n", variant.ident, doc(&variant.attrs)));
    }
    Ok(vec![Made { path: "docs/reference/errors.md".to_owned(), text: page }])
}
