//! What the countries need and the notice is not written in.
//!
//! Its own entry beside [`super::lint`], because a notice does not know where it goes: the countries and their readers come
//! from the scope, and the day from the caller. The rows behind it are `reference/languages/needed.toml`; each finding names
//! country, readers, source and how sure the row is. Pure.

use super::{Finding, LANGUAGE, LANGUAGE_IF, LANGUAGE_UNKNOWN};
use crate::{
    lang::needed::{Gap, LanguageTable, Missing, Need, Served},
    notice::Notice,
};
use jiff::civil::Date;

/// Findings about languages that the countries served need on a day, by country, then readers.
pub fn languages(notice: &Notice, table: &LanguageTable, served: &Served, on: Date) -> Vec<Finding> {
    let written = notice.texts.keys().cloned().collect();
    table.missing(served, &written, on).iter().map(finding).collect()
}

fn finding(missing: &Missing<'_>) -> Finding {
    let whom = format!("{} ({})", missing.country, missing.audience.word());
    let (rule, lang, about) = match &missing.gap {
        Gap::NotWritten(need) => (&LANGUAGE, Some(need.lang.clone()), format!("{whom}: {}", row(need))),
        Gap::OnlyIf(need, instead) => {
            let condition = need.instead_if.as_deref().unwrap_or_default();
            (&LANGUAGE_IF, Some(need.lang.clone()), format!("{whom}: {instead} if {condition}; {}", row(need)))
        }
        Gap::Unknown => (&LANGUAGE_UNKNOWN, None, whom),
    };
    Finding { rule, lang, clause: None, about }
}

/// Language, regions, source and confidence of a row.
fn row(need: &Need) -> String {
    let regions = if need.regions.is_empty() { String::new() } else { format!(" ({})", need.regions.join(", ")) };
    format!("{}{regions}; {} [{}]", need.lang, need.source, need.confidence.word())
}

#[cfg(test)]
mod tests;
