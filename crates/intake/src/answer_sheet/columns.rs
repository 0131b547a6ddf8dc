//! Which column is which: our own stable names, and how hospitals name their columns.
//!
//! Names are compared as phrases are: small letters and digits, no accents. Whoever meets a new spelling adds it to
//! [`SYNONYMS`]. A column of serial numbers in other languages is told by the words that stand before serial numbers in mails
//! (`reply/phrases`), a column "done" by the words for done. Nothing here looks at what stands below a header.

use crate::{
    records::{grid::Table, header},
    reply::cells::{self, Meaning},
};
use serde::Serialize;

/// Rows among which the header is looked for.
pub(super) const FIRST: usize = 15;
/// Most columns that are looked at.
pub(super) const WIDTH: usize = 300;

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The mark of the notice.
    Mark,
    /// The maker's number for the consignee.
    ConsigneeNo,
    /// The link of the portal.
    Portal,
    /// Serial number.
    Serial,
    /// What became of the unit, in a word.
    Disposition,
    /// Whether it was done: yes, no, or when.
    Done,
    /// The date that goes with what is said.
    Date,
    /// By when it will be done.
    Until,
    /// To whom it was passed on.
    PassedOnTo,
    /// A comment, or why it cannot be done.
    Comment,
    /// Who answers.
    Name,
    /// Title or function.
    Title,
    /// Date of the answer.
    AnsweredOn,
    /// A question of the form, by its id.
    Question(String),
}

/// Names of columns, folded: small letters and digits only, no accents.
#[rustfmt::skip] // a dictionary: one word a line would hide it
pub const SYNONYMS: &[(Field, &[&str])] = &[
    (Field::Mark, &["mark", "noticemark", "kennzeichen"]),
    (Field::ConsigneeNo, &["consigneeno", "kundennummer", "kundennr", "customerno", "customernumber", "accountno", "empfangernummer"]),
    (Field::Portal, &["portal", "answerlink", "portallink"]),
    (
        Field::Serial,
        &[
            "serial", "serialno", "serialnumber", "serialnumbers", "serialnr", "sn", "serno", "sernr", "seriennummer", "seriennummern", "seriennr", "serienno",
            "geratenummer", "geratenr", "geraetenummer", "geraetenr", "fabriknummer", "deviceserialnumber", "instrumentserialnumber", "herstellernummer",
            "numerodeserie", "nserie", "numeroserie", "numerodiserie", "matricola", "serienummer", "numerseryjny", "seriovecislo", "vyrobnicislo", "sorozatszam",
            "numardeserie", "serijskibroj", "serijskastevilka", "sarjanumero", "serienr", "serijosnumeris", "serijasnumurs", "seerianumber", "serinumarasi",
        ],
    ),
    (
        Field::Disposition,
        &[
            "disposition", "status", "state", "result", "outcome", "verbleib", "zustand", "ergebnis", "bearbeitungsstatus", "stand", "statut", "etat", "estado",
            "stato", "esito", "stav", "allapot", "stare", "tila", "durum", "resultado", "resultat", "busena", "statuss", "olek", "stanje", "対応状況", "状態", "状況", "状态", "處理狀態", "상태", "статус", "κατασταση", "الحاله", "מצב",
        ],
    ),
    (
        Field::Done,
        &[
            "done", "completed", "complete", "measuresdone", "actiontaken", "implemented", "performed", "corrected", "erledigt", "durchgefuhrt", "durchgefuehrt",
            "umgesetzt", "abgeschlossen", "massnahmeerledigt", "massnahmendurchgefuhrt", "massnahmenumgesetzt", "erledigtjanein", "doneyesno", "donejn", "erledigtjn",
            "doneon", "completedon", "erledigtam", "durchgefuhrtam", "durchgefuehrtam", "umgesetztam", "datecompleted", "completiondate", "datedone",
        ],
    ),
    (
        Field::Date,
        &["date", "datum", "on", "am", "when", "wann", "dateofaction", "actiondate", "datumdermassnahme", "fecha", "data", "paivays", "dato", "kuupaev", "datums", "tarih", "datumprovedeni", "日付", "日期", "날짜", "дата", "ημερομηνια", "התאריך", "التاريخ"],
    ),
    (Field::Until, &["until", "by", "plannedfor", "planneddate", "duedate", "bis", "biswann", "geplantam", "geplantbis", "geplantfur", "termin", "frist"]),
    (Field::PassedOnTo, &["passedonto", "soldto", "transferredto", "newholder", "receiver", "weitergegebenan", "verkauftan", "abgegebenan", "neuerstandort", "empfanger", "empfaenger"]),
    (
        Field::Comment,
        &[
            "comment", "comments", "remark", "remarks", "note", "notes", "reason", "bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "kommentar", "notiz", "notizen",
            "hinweis", "grund", "begrundung", "begruendung", "commentaire", "commentaires", "remarque", "comentario", "comentarios", "commento", "osservazioni", "uwagi", "poznamka",
            "megjegyzes", "kommentti", "opmerking", "opmerkingen", "napomena", "pripombe", "markus", "備考", "备注", "備註", "비고", "забележка", "σχολιο", "הערה", "ملاحظات",
        ],
    ),
    (Field::Name, &["answeredby", "respondent", "ausgefulltvon", "ausgefuelltvon", "bearbeiter", "bearbeitetvon", "doneby", "erledigtvon"]),
    (Field::Title, &["answeredbyfunction", "respondentfunction", "funktiondesbearbeiters"]),
    (Field::AnsweredOn, &["answeredon", "ausgefulltam", "ausgefuelltam"]),
];

/// A column of the sheet.
pub type Column = header::Column<Field>;

/// A header that was found.
pub(super) struct Header {
    /// Line of the text or row of the sheet, from 1.
    pub line: u64,
    /// The columns in file order.
    pub columns: Vec<Column>,
}

impl Header {
    /// Where columns of this kind stand; there may be several.
    pub fn places<'h>(&'h self, field: &'h Field) -> impl Iterator<Item = usize> + 'h {
        self.columns.iter().enumerate().filter(|(_, c)| c.field.as_ref() == Some(field)).map(|(place, _)| place)
    }
    /// Name of a column.
    pub fn name(&self, place: usize) -> Option<&str> {
        self.columns.get(place).map(|c| c.name.as_str())
    }
    /// Whether it has a column for an answer about a unit.
    pub fn answers(&self) -> bool {
        self.columns.iter().any(|c| matches!(c.field, Some(Field::Disposition | Field::Done)))
    }
}

/// How many cells of a row name a column.
pub(super) fn score(cells: &[String]) -> usize {
    cells.iter().take(WIDTH).filter(|c| field(c).is_some()).count()
}

/// The best header among the first rows, with its score; none without a column of serial numbers.
pub(super) fn header(table: &Table) -> Option<(usize, Header)> {
    let rows = table.lines.iter().take(FIRST).map(|line| (line.number, line.texts(WIDTH)));
    let named = rows.filter(|(_, cells)| cells.iter().any(|c| field(c) == Some(Field::Serial)));
    let (score, (line, cells)) = header::best(named, |(_, cells)| score(cells))?;
    Some((score, Header { line, columns: header::columns(&cells, field) }))
}

fn field(cell: &str) -> Option<Field> {
    // A header is short; a long cell is a sentence.
    if cell.is_empty() || cell.chars().count() > 60 {
        return None;
    }
    if let Some(id) = cell.trim().strip_prefix("question_").filter(|id| is_id(id)) {
        return Some(Field::Question(id.to_owned()));
    }
    if let Some(field) = header::named(SYNONYMS, &cells::fold(cell)) {
        return Some(field.clone());
    }
    if cells::names_serial(cell) {
        return Some(Field::Serial);
    }
    (cells::meaning(cell.trim_end_matches(['?', ' ', ':']), &[]) == Some(Meaning::Done)).then_some(Field::Done)
}

/// A short name as questions of a form have it.
fn is_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn no_name_stands_for_two_fields_and_all_are_folded() {
        header::is_dictionary(SYNONYMS, cells::fold);
    }

    #[test]
    fn headers_of_hospitals_and_our_own() {
        for (name, wanted) in [
            ("Serien-Nr.", Some(Field::Serial)),
            ("Geräte-Nr.", Some(Field::Serial)),
            ("N° de série", Some(Field::Serial)),
            ("S/N", Some(Field::Serial)),
            ("Seriennummer des Servers", Some(Field::Serial)),
            ("Erledigt?", Some(Field::Done)),
            ("Durchgeführt am", Some(Field::Done)),
            ("Bemerkung", Some(Field::Comment)),
            ("question_users_informed", Some(Field::Question("users_informed".into()))),
            ("Raum", None),
            ("", None),
        ] {
            assert_eq!(field(name), wanted, "{name}");
        }
    }
}
