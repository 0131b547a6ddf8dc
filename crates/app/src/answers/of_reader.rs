//! What the readers give, in the words of the acts. Nothing is decided here.

use super::{AnswerKind, AnswerLine, FileAnswer, FileDoubt, LineFate, Place, SiteAnswer};
use crate::{acts::receive_response::Said, doubted::Reader};
use domain::{id::Digest, response::ContactDetail};
use intake::{
    answer_json,
    answer_sheet::{self, Fate, Stated},
};

fn said(stated: Stated) -> Said {
    match stated {
        Stated::Done { on } => Said::Done { on },
        Stated::NotYet { until } => Said::NotYet { until },
        Stated::NotHere => Said::NotHere,
        Stated::NeverHad => Said::NeverHad,
        Stated::PassedOn { to } => Said::PassedOn { to },
        Stated::Scrapped { on } => Said::Scrapped { on },
        Stated::Cannot { reason } => Said::Cannot { reason },
    }
}

/// A machine answer.
pub(super) fn document(name: &str, bytes: &[u8], reading: answer_json::Reading) -> FileAnswer {
    let doubt = |d: answer_json::Doubt| FileDoubt {
        by: Reader::Document,
        code: d.code,
        place: if d.at.is_empty() { Place::File } else { Place::Pointer { at: d.at } },
        value: d.value,
        what: d.what,
        todo: d.todo,
    };
    let (mut of_units, mut doubts) = (Vec::new(), Vec::new());
    for found in reading.doubts {
        if found.at.starts_with("/units/") { of_units.push(found) } else { doubts.push(doubt(found)) }
    }
    let mut lines: Vec<AnswerLine> = reading
        .units
        .into_iter()
        .map(|unit| AnswerLine {
            place: Place::Pointer { at: unit.at },
            fate: if unit.held { LineFate::Held } else { LineFate::Taken },
            serial: unit.serial,
            said: unit.said.map(said),
            evidence: unit.evidence,
            cells: Vec::new(),
            doubts: Vec::new(),
        })
        .collect();
    for found in of_units {
        let place = found.at.split('/').nth(2).and_then(|n| n.parse::<usize>().ok());
        match place.and_then(|n| lines.get_mut(n)) {
            Some(line) => line.doubts.push(doubt(found)),
            None => doubts.push(doubt(found)),
        }
    }
    let contact = ContactDetail::ALL.iter().filter_map(|d| Some((*d, reading.contact.get(d.word())?.clone())));
    let site =
        |a: answer_json::Answered| SiteAnswer { yes: a.yes, on: a.date, quantity: a.quantity, comment: a.comment };
    FileAnswer {
        kind: AnswerKind::Json,
        name: name.to_owned(),
        sha256: reading.digest.unwrap_or_else(|| Digest::from_bytes(ledger::Digest::of(bytes).as_bytes())),
        reference: reading.reference,
        revision: reading.revision,
        mark: reading.mark,
        link: reading.link,
        number: reading.number,
        respondent: reading.name,
        title: reading.title,
        dated: reading.dated,
        contact: contact.collect(),
        answers: reading.answers.into_iter().map(|(id, a)| (id, site(a))).collect(),
        chain_not_applicable: reading.chain_not_applicable,
        lines,
        unknown_serials: reading.unknown_serials,
        doubts,
        notes: Vec::new(),
    }
}

/// A sheet.
pub(super) fn sheet(reading: answer_sheet::Reading) -> FileAnswer {
    let doubt = |d: answer_sheet::Doubt| FileDoubt {
        by: Reader::Sheet,
        code: d.code,
        place: if d.line == 0 { Place::File } else { Place::Row { line: d.line, column: d.column } },
        value: d.value,
        what: d.what,
        todo: d.todo,
    };
    let unmapped: Vec<&str> = reading.unmapped().collect();
    let mut notes = reading.notes.clone();
    if !unmapped.is_empty() {
        notes.push(format!("Columns that were not read: {}.", unmapped.join(", ")));
    }
    let line = |row: answer_sheet::Row| AnswerLine {
        place: Place::Row { line: row.line, column: None },
        fate: match row.fate {
            Fate::Taken => LineFate::Taken,
            Fate::Held => LineFate::Held,
            Fate::Refused => LineFate::Refused,
        },
        serial: row.serial,
        said: row.said.map(said),
        evidence: Vec::new(),
        cells: row.cells,
        doubts: row.doubts.into_iter().map(doubt).collect(),
    };
    let site = |yes: bool| SiteAnswer { yes, on: None, quantity: None, comment: None };
    let about = reading.about;
    FileAnswer {
        kind: AnswerKind::Sheet,
        name: reading.name,
        sha256: reading.digest,
        reference: None,
        revision: None,
        mark: about.mark,
        link: about.portal,
        number: about.consignee_no,
        respondent: about.name,
        title: about.title,
        dated: about.dated,
        contact: Default::default(),
        answers: about.answers.into_iter().map(|(id, yes)| (id, site(yes))).collect(),
        chain_not_applicable: None,
        lines: reading.rows.into_iter().map(line).collect(),
        unknown_serials: Vec::new(),
        doubts: reading.doubts.into_iter().map(doubt).collect(),
        notes,
    }
}
