//! What the command line does without a store: check a list, resolve a scope, build a notice. The same readers and rules
//! as the acts, nothing recorded.

use crate::{
    Error, Result,
    parts::{Counts, Parts},
    story::Story,
};
use documents::{
    exchange::{notice_json, sheet},
    family::notice_for,
};
use domain::{lang::Lang, notice::Family, product::Product};
use intake::records::{self, Doubt, Options, Outcome, Row, Summary};
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fmt,
    fs::{self, File},
    io::{BufWriter, Write},
    path::Path,
};

/// Doubts shown one by one; all are counted, and all faulty rows go into the error file if one is asked for.
const SHOWN: usize = 200;
/// Faulty rows kept for the error file.
const KEPT: usize = 1_000_000;

/// What `records check` says.
#[derive(Clone, Debug, Serialize)]
pub struct RecordsReport {
    /// About the file; rows = taken + held + refused.
    #[serde(flatten)]
    pub summary: Summary,
    /// The first doubts, with row, column, value, what is wrong and what to do.
    pub first_doubts: Vec<Doubt>,
}

impl std::ops::Deref for RecordsReport {
    type Target = Summary;
    fn deref(&self) -> &Summary {
        &self.summary
    }
}

/// What `scope` says.
#[derive(Clone, Debug, Serialize)]
pub struct ScopeReport {
    /// About the file.
    pub records: RecordsReport,
    /// Consignees in scope.
    pub consignees: u64,
    /// Units affected.
    pub affected: u64,
    /// Units possibly affected, treated as affected.
    pub possibly: u64,
    /// Units in scope by reason.
    pub by_reason: BTreeMap<&'static str, u64>,
    /// Records not affected, by reason.
    pub not_affected: BTreeMap<&'static str, u64>,
    /// Numbers of consignees with the same name and postal code.
    pub possible_duplicates: Vec<(String, String)>,
}

/// Called with the number of rows read so far.
pub type Rows<'a> = &'a dyn Fn(u64);

/// Reads a list and says what each row is good for; writes the faulty rows to `errors` if a path is given.
///
/// # Errors
/// `records.unreadable` with what is wrong and where.
pub fn check_records(path: &Path, errors: Option<&Path>, progress: Rows<'_>) -> Result<RecordsReport> {
    let mut faulty: Vec<Row> = Vec::new();
    let mut first_doubts = Vec::new();
    let summary = each(path, progress, &mut first_doubts, &mut |row| {
        if errors.is_some() && !matches!(row.outcome, Outcome::Taken(_)) && faulty.len() < KEPT {
            faulty.push(row);
        }
    })?;
    if let Some(target) = errors {
        let put =
            File::create(target).and_then(|f| BufWriter::new(f).write_all(&records::errors_csv(&summary, &faulty)));
        put.map_err(|e| Error::new("system.unavailable", format!("{}: {e}", target.display())))?;
    }
    Ok(RecordsReport { summary, first_doubts })
}

/// Resolves a list against the products of a TOML file with `[[products]]`, or of a `story.toml`.
///
/// # Errors
/// `records.unreadable`, `story.unreadable`.
pub fn scope_of(path: &Path, products: &Path, progress: Rows<'_>) -> Result<ScopeReport> {
    let products = read_products(products)?;
    let mut parts = Parts::new(&products)?;
    let mut first_doubts = Vec::new();
    let mut full = Ok(());
    let summary = each(path, progress, &mut first_doubts, &mut |row| {
        if let Outcome::Taken(record) = row.outcome
            && full.is_ok()
        {
            full = parts.take(*record);
        }
    })?;
    full?;
    Ok(report(parts.finish()?, RecordsReport { summary, first_doubts }))
}

/// The notice of a story in one language, its blank form, and both as data: file names and bytes.
///
/// # Errors
/// `notice.unreadable` if the language is missing or a text cannot be set.
pub fn build_notice(story: &Story, lang: &str, family: Family, fonts: Option<&Path>) -> Result<Vec<(String, Vec<u8>)>> {
    let lang = Lang::from(lang);
    let notice = &*notice_for(&story.draft.notice, family);
    if !notice.texts.contains_key(&lang) {
        let have: Vec<_> = notice.languages().iter().map(ToString::to_string).collect();
        return Err(Error::new("notice.unreadable", format!("no text in {lang}; there is {}", have.join(", "))));
    }
    let fonts = fonts.map_or_else(crate::fonts, crate::fonts_with)?;
    let pdf = documents::notice::render(notice, &lang, &fonts)?;
    let form = documents::form::render_blank(notice, &lang, &fonts)?;
    // The files of the family that everybody knows keep their names.
    let reference = match family {
        Family::Diagnostic => notice.reference.to_string(),
        family => format!("{}-{}", notice.reference, family.word()),
    };
    Ok(vec![
        (format!("{reference}-{lang}.pdf"), pdf),
        (format!("{reference}-{lang}-form.pdf"), form),
        (format!("{reference}-{lang}.json"), notice_json::write(notice, &lang, None)?),
        (format!("{reference}-products.xlsx"), sheet::xlsx(notice, None)?),
        (format!("{reference}-products.csv"), sheet::products_csv(notice)),
    ])
}

fn each(path: &Path, progress: Rows<'_>, first: &mut Vec<Doubt>, take: &mut dyn FnMut(Row)) -> Result<Summary> {
    let read = records::read_path(path, &Options::default(), &mut |row| {
        if row.number % 20_000 == 0 {
            progress(row.number);
        }
        if first.len() < SHOWN {
            first.extend(row.doubts.iter().take(SHOWN - first.len()).cloned());
        }
        take(row);
    });
    read.map_err(|e| match e {
        // Nothing was learned about the list: the disk or the name is at fault.
        records::Unreadable::Broken { .. } => Error::new("system.unavailable", format!("{}: {e}", path.display())),
        e => Error::new("records.unreadable", format!("{}: {e}", path.display())),
    })
}

#[derive(Deserialize)]
struct ProductsFile {
    #[serde(default)]
    products: Vec<Product>,
    #[serde(default)]
    notice: Option<NoticePart>,
}

#[derive(Deserialize)]
struct NoticePart {
    #[serde(default)]
    products: Vec<Product>,
}

fn read_products(path: &Path) -> Result<Vec<Product>> {
    let wrong = |what: String| Error::new("story.unreadable", format!("{}: {what}", path.display()));
    let text =
        fs::read_to_string(path).map_err(|e| Error::new("system.unavailable", format!("{}: {e}", path.display())))?;
    let file: ProductsFile = toml::from_str(&text).map_err(|e| wrong(e.to_string()))?;
    let products: Vec<Product> =
        file.products.into_iter().chain(file.notice.into_iter().flat_map(|n| n.products)).collect();
    if products.is_empty() { Err(wrong("no [[products]] in it".into())) } else { Ok(products) }
}

fn report(counts: Counts, records: RecordsReport) -> ScopeReport {
    let words = |counts: BTreeMap<domain::scope::Reason, u64>| counts.into_iter().map(|(r, n)| (r.word(), n)).collect();
    ScopeReport {
        records,
        consignees: counts.consignees,
        affected: counts.affected,
        possibly: counts.possibly,
        by_reason: words(counts.by_reason),
        not_affected: words(counts.not_affected),
        possible_duplicates: counts.possible_duplicates.iter().map(|(a, b)| (a.to_string(), b.to_string())).collect(),
    }
}

impl fmt::Display for RecordsReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s = &self.summary;
        writeln!(f, "{}: {} rows = {} taken + {} held + {} refused", s.name, s.rows, s.taken, s.held, s.refused)?;
        writeln!(f, "sha256 {}", s.digest)?;
        for note in &s.notes {
            writeln!(f, "note   {note}")?;
        }
        for doubt in &self.first_doubts {
            let column = doubt.column.as_deref().map(|c| format!(", column {c}")).unwrap_or_default();
            writeln!(f, "row {} (line {}{column}): {} {}", doubt.row, doubt.line, doubt.what, doubt.todo)?;
        }
        let more = s.doubts.saturating_sub(self.first_doubts.len() as u64);
        if more > 0 { write!(f, "and {more} more doubts; --errors FILE writes every faulty row") } else { Ok(()) }
    }
}

impl fmt::Display for ScopeReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s = &self.records.summary;
        writeln!(f, "{}: {} rows = {} taken + {} held + {} refused", s.name, s.rows, s.taken, s.held, s.refused)?;
        writeln!(
            f,
            "in scope       {} consignees, {} units affected, {} possibly",
            self.consignees, self.affected, self.possibly
        )?;
        for (reason, count) in &self.by_reason {
            writeln!(f, "  {reason:<22}{count:>9} units")?;
        }
        for (reason, count) in &self.not_affected {
            writeln!(f, "not affected   {count} records ({reason})")?;
        }
        for (a, b) in self.possible_duplicates.iter().take(SHOWN) {
            writeln!(f, "same site?     {a} and {b}: same name and postal code, not merged")?;
        }
        Ok(())
    }
}
