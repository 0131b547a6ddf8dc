//! `docs/reference/languages.md` and `terms.md`: the reference data of notices as tables for people.
//!
//! Read from `reference/`, not from the sources; a key that the tables do not show is an error, so that no column is lost.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::source::{cell, head};
use super::{Generator, Made};

pub const NOTICE: Generator = Generator { name: "notice", make };

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    format: u32,
    as_of: String,
    not_offered: Vec<String>,
    need: Vec<Need>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Need {
    country: String,
    audience: Vec<String>,
    lang: String,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    instead: Vec<String>,
    #[serde(default)]
    instead_if: String,
    source: String,
    #[serde(default)]
    valid_from: String,
    #[serde(default)]
    valid_to: String,
    confidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terms {
    format: u32,
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    source: String,
    confidence: String,
    words: BTreeMap<String, TermWords>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermWords {
    preferred: String,
    #[serde(default)]
    forms: Vec<String>,
    #[serde(default)]
    refused: Vec<String>,
}

fn make(root: &Path) -> Result<Vec<Made>, String> {
    Ok(vec![languages(root)?, terms(root)?])
}

fn read<T: for<'de> Deserialize<'de>>(root: &Path, path: &str) -> Result<T, String> {
    let text = std::fs::read_to_string(root.join(path)).map_err(|error| format!("{path}: {error}"))?;
    toml::from_str(&text).map_err(|error| format!("{path}: {error}"))
}

fn languages(root: &Path) -> Result<Made, String> {
    let path = "reference/languages/needed.toml";
    let table: Languages = read(root, path)?;
    only_first_form(path, table.format)?;
    let mut page = head(
        "Languages a country needs",
        path,
        "Which languages a field safety notice needs, per country and readers: `professional` (hospitals, laboratories), `lay` \
         (patients), `chain` (distributors and importers), `authority`. Rows with the confidence `knowledge` were found in no \
         stored copy of a source and are to be checked before they are relied on.",
    );
    page.push_str(&format!(
        "Gone through on {}. There are no frame words for: {}.\n\n",
        table.as_of,
        table.not_offered.join(", ")
    ));
    page.push_str("| country | readers | language | in its place | source | holds | confidence |\n|---|---|---|---|---|---|---|\n");
    for need in &table.need {
        let regions = if need.regions.is_empty() { String::new() } else { format!(" ({})", need.regions.join(", ")) };
        let condition = if need.instead_if.is_empty() { String::new() } else { format!(" if {}", need.instead_if) };
        let holds = match (need.valid_from.as_str(), need.valid_to.as_str()) {
            ("", "") => String::new(),
            (from, to) => format!("{from} to {to}").trim_end_matches(" to ").to_owned(),
        };
        page.push_str(&format!(
            "| {} | {} | {} | {} | {} | {holds} | {} |\n",
            need.country,
            need.audience.join(", "),
            cell(&format!("{}{regions}", need.lang)),
            cell(&format!("{}{condition}", need.instead.join(", "))),
            cell(&need.source),
            need.confidence
        ));
    }
    Ok(Made { path: "docs/reference/languages.md".to_owned(), text: page })
}

fn terms(root: &Path) -> Result<Made, String> {
    let path = "reference/notice/terms.toml";
    let list: Terms = read(root, path)?;
    only_first_form(path, list.format)?;
    let mut page = head(
        "Word list for translators",
        path,
        "One word for one thing, in every language of a notice. The linter holds each translated clause against its source: where \
         the source has a term, the translation has this word. A star stands for any beginning, ending or word.",
    );
    for term in &list.term {
        page.push_str(&format!("## {}\n{} ({}).\n\n", term.id.replace('_', " "), term.source, term.confidence));
        page.push_str("| language | word | recognised by | not |\n|---|---|---|---|\n");
        for (lang, own) in &term.words {
            let phrases = |list: &[String]| list.iter().map(|p| format!("`{p}`")).collect::<Vec<_>>().join(", ");
            let (forms, refused) = (phrases(&own.forms), phrases(&own.refused));
            page.push_str(&format!("| {lang} | {} | {} | {} |\n", cell(&own.preferred), cell(&forms), cell(&refused)));
        }
        page.push('\n');
    }
    Ok(Made { path: "docs/reference/terms.md".to_owned(), text: format!("{}\n", page.trim_end()) })
}

fn only_first_form(path: &str, format: u32) -> Result<(), String> {
    if format == 1 { Ok(()) } else { Err(format!("{path}: format {format} is not known, 1 is")) }
}
