//! A file of answers held against one consignee: which of its units is meant, and what a person should know.
//!
//! A serial number that the consignee was not told of becomes a unit that nobody sent a notice for only if something is said
//! about it; one that differs by leading zeros alone is held. A file that names another notice, another number or another
//! link fits nothing. Pure: link and state come in.

use super::{AnswerKind, FileAnswer, FileDoubt, LineFate, Place};
use crate::{
    acts::receive_response::{FilledForm, Said},
    doubted::Reader,
};
use domain::{
    id::{ConsigneeId, Serial, UnitKey},
    notice::Notice,
    reconcile::{ConsigneeState, UnitState},
    response::{Answer, Asked, ConsigneeRole},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Whom a file is held against.
#[derive(Clone, Copy)]
pub struct Where<'a> {
    /// The notice.
    pub notice: &'a Notice,
    /// Which consignee.
    pub consignee: &'a ConsigneeId,
    /// Its stream.
    pub state: &'a ConsigneeState,
    /// The units that may be answered for; none: all.
    pub part: Option<&'a [UnitKey]>,
    /// Questions for the site may be answered; a part that was handed on answers for its units alone.
    pub site: bool,
    /// Today.
    pub today: Date,
}

/// One line of the file and the unit it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// Which of the lines.
    pub line: usize,
    /// The unit; none: none of this consignee's, or nothing is said.
    pub unit: Option<UnitKey>,
    /// It is one that nobody sent a notice for.
    pub unknown: bool,
    /// Doubts that came with the comparison; those of the reader stand in the line.
    pub doubts: Vec<FileDoubt>,
}

/// What a file says about one consignee.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileDraft {
    /// The form as far as the file fills it in.
    pub form: FilledForm,
    /// Line by line.
    pub lines: Vec<Fitted>,
    /// Everything doubtful, the reader's included.
    pub doubts: Vec<FileDoubt>,
    /// It belongs to somebody else or to another notice: nothing of it was taken.
    pub foreign: bool,
}

/// The name of a doubt that comes with the comparison.
#[derive(Clone, Copy)]
struct Code(&'static str);

/// Names them, and lists them.
macro_rules! codes {
    ($($name:ident $code:literal;)*) => {
        $(const $name: Code = Code($code);)*
        /// All of them.
        #[cfg(test)]
        pub(crate) const CODES: &[&str] = &[$($code),*];
    };
}

codes! {
    NOTICE_OTHER "notice.other";
    NOTICE_REVISION "notice.revision";
    CONSIGNEE_OTHER "consignee.other";
    DATED_AHEAD "dated.ahead";
    DATE_AHEAD "date.ahead";
    SERIAL_PART "serial.part";
    SERIAL_ZEROS "serial.zeros";
    SERIAL_PRODUCTS "serial.products";
    SERIAL_KNOWN "serial.known";
    EVIDENCE_UNKNOWN "evidence.unknown";
    QUESTION_UNKNOWN "question.unknown";
}

fn doubt(code: Code, place: &Place, value: &str, what: String, todo: &str) -> FileDoubt {
    let value = value.chars().take(80).collect();
    FileDoubt { by: Reader::Fit, code: code.0, place: place.clone(), value, what, todo: todo.to_owned() }
}

impl FileAnswer {
    /// The draft of an answer.
    #[must_use]
    pub fn against(&self, known: &Where<'_>) -> FileDraft {
        let mut draft = FileDraft { doubts: self.all_doubts().cloned().collect(), ..FileDraft::default() };
        let whose = self.whose(known);
        draft.foreign = whose.iter().any(|d| d.code != NOTICE_REVISION.0);
        draft.doubts.extend(whose);
        draft.form.source = Some(self.sha256.clone());
        if draft.foreign {
            return draft;
        }
        draft.form.name = self.respondent.clone().unwrap_or_default();
        draft.form.title = self.title.clone().unwrap_or_default();
        draft.form.dated = self.dated;
        self.units(known, &mut draft);
        self.site(known, &mut draft);
        if let Some(day) = self.dated.filter(|day| *day > known.today) {
            let what = format!("The answer is dated {day}, a day that is still to come.");
            draft.doubts.push(doubt(DATED_AHEAD, &Place::File, &day.to_string(), what, "Check the date."));
        }
        draft
    }

    /// Doubts about whose answer it is and to what.
    fn whose(&self, known: &Where<'_>) -> Vec<FileDoubt> {
        let notice = known.notice;
        let mut found = Vec::new();
        let mark = documents::exchange::mark(notice);
        let revision = self.revision.map(|r| r != u64::from(notice.revision));
        let reference = notice.reference.as_str();
        let other = self.reference.as_deref().is_some_and(|said| said != reference)
            || self
                .mark
                .as_deref()
                .is_some_and(|said| said != mark && !said.starts_with(&format!("{reference} rev. ")));
        if other {
            let said = self.reference.as_deref().or(self.mark.as_deref()).unwrap_or_default();
            let what = format!("The file answers \"{said}\"; this notice is {reference}.");
            found.push(doubt(NOTICE_OTHER, &Place::File, said, what, "Send the file that belongs to this notice."));
        } else if revision == Some(true) || self.mark.as_deref().is_some_and(|said| said != mark) {
            let what = format!("The file answers another revision than {}.", notice.revision);
            let todo = "Check whether the answer holds for this revision, too.";
            found.push(doubt(NOTICE_REVISION, &Place::File, "", what, todo));
        }
        let number = known.state.number.as_ref().map(|n| n.as_str());
        if let Some(said) = self.number.as_deref().filter(|said| number.is_some_and(|n| n != *said)) {
            let what = format!("The file names the number {said}, which is another consignee's.");
            found.push(doubt(CONSIGNEE_OTHER, &Place::File, said, what, "Check whose answer it is."));
        }
        let token = self.link.as_deref().and_then(token);
        if token.is_some_and(|(_, token)| token.split('-').next() != Some(known.consignee.as_str())) {
            let what = "The link in the file is another consignee's.".to_owned();
            found.push(doubt(CONSIGNEE_OTHER, &Place::File, "", what, "Check whose answer it is."));
        }
        found
    }

    fn units(&self, known: &Where<'_>, draft: &mut FileDraft) {
        let mut unknown: BTreeSet<String> = BTreeSet::new();
        for (place, line) in self.lines.iter().enumerate() {
            let mut fitted = Fitted { line: place, unit: None, unknown: false, doubts: Vec::new() };
            if let (LineFate::Taken, Some(serial)) = (line.fate, line.serial.as_deref()) {
                let allowed = |unit: &&UnitState| known.part.is_none_or(|part| part.contains(&unit.listed.unit));
                let units: Vec<&UnitState> = known.state.units_by_serial(serial).into_iter().filter(allowed).collect();
                match (units.as_slice(), &line.said) {
                    (_, None) => {}
                    ([one], Some(said)) => {
                        fitted.unit = Some(one.listed.unit.clone());
                        if !draft.form.units.iter().any(|(key, _, _)| *key == one.listed.unit) {
                            draft.form.units.push((one.listed.unit.clone(), Some(said.clone()), None));
                        }
                        self.evidence(known, place, &mut fitted);
                        self.ahead(known, place, &mut fitted);
                    }
                    ([], Some(_)) if !known.state.units_by_serial(serial).is_empty() => {
                        let what = format!("{serial} is not among the units that this link answers for.");
                        let todo = "Answer for it by the link of the main contact.";
                        fitted.doubts.push(doubt(SERIAL_PART, &line.place, serial, what, todo));
                    }
                    ([], Some(_)) => match near(known.state, serial) {
                        Some(right) => {
                            let what = format!("{serial} is not known, {right} is: leading zeros may have been lost.");
                            let todo = "Say which serial number is meant.";
                            fitted.doubts.push(doubt(SERIAL_ZEROS, &line.place, serial, what, todo));
                        }
                        None => {
                            fitted.unknown = true;
                            unknown.insert(serial.to_owned());
                        }
                    },
                    (_, Some(_)) => {
                        let what = format!("{serial} is the serial number of several units.");
                        let todo = "Say of which product the unit is.";
                        fitted.doubts.push(doubt(SERIAL_PRODUCTS, &line.place, serial, what, todo));
                    }
                }
            }
            draft.doubts.extend(fitted.doubts.iter().cloned());
            draft.lines.push(fitted);
        }
        for serial in &self.unknown_serials {
            if known.state.units_by_serial(serial).is_empty() {
                unknown.insert(serial.clone());
            } else {
                let what = format!("{serial} stands among the further units, and the notice names it.");
                let todo = "Say what became of it among the units.";
                draft.doubts.push(doubt(SERIAL_KNOWN, &Place::File, serial, what, todo));
            }
        }
        draft.form.unknown_serials = unknown.iter().map(|serial| Serial::from(serial.as_str())).collect();
    }

    /// A day on which something was done lies behind. The reader of sheets has said so itself.
    fn ahead(&self, known: &Where<'_>, place: usize, fitted: &mut Fitted) {
        let Some(line) = self.lines.get(place).filter(|_| self.kind == AnswerKind::Json) else { return };
        if let Some(Said::Done { on: Some(day) } | Said::Scrapped { on: Some(day) }) = &line.said
            && *day > known.today
        {
            let what = format!("It is said to be done on {day}, a day that is still to come.");
            fitted.doubts.push(doubt(DATE_AHEAD, &line.place, &day.to_string(), what, "Check the date."));
        }
    }

    /// Evidence that a line names has to be here.
    fn evidence(&self, known: &Where<'_>, place: usize, fitted: &mut Fitted) {
        let Some(line) = self.lines.get(place) else { return };
        for digest in &line.evidence {
            let here = known.state.bundles.iter().any(|(_, b)| b.evidence.as_str() == digest && b.unit == fitted.unit);
            if !here {
                let what = "The evidence that is named was not handed in for this unit.".to_owned();
                let todo = "Hand the bundle in, before the answer or with it.";
                fitted.doubts.push(doubt(EVIDENCE_UNKNOWN, &line.place, digest, what, todo));
            }
        }
    }

    fn site(&self, known: &Where<'_>, draft: &mut FileDraft) {
        let role = known.state.role.unwrap_or(ConsigneeRole::User);
        let chain = role != ConsigneeRole::User;
        let asked: Vec<_> = known.notice.form.questions_for(role).filter(|q| !q.kind.per_unit()).collect();
        let is_chain = |id: &str| asked.iter().any(|q| q.id.as_str() == id && q.asked == Asked::Chain);
        let unsaid = !chain && known.site && asked.iter().any(|q| q.asked == Asked::Chain);
        let unsaid = unsaid && !self.answers.keys().any(|id| is_chain(id));
        draft.form.chain_not_applicable = self.chain_not_applicable.unwrap_or(unsaid);
        draft.form.contact = self.contact.clone();
        for (id, said) in &self.answers {
            if !known.site || !asked.iter().any(|q| q.id.as_str() == id) {
                let what = format!("No question of this form is called {id}.");
                let todo = "Look for its id among the questions of the notice.";
                draft.doubts.push(doubt(QUESTION_UNKNOWN, &Place::File, id, what, todo));
                continue;
            }
            let answer = Answer { on: said.on, quantity: said.quantity, ..Answer::plain(id.as_str(), said.yes) };
            draft.form.answers.push(answer);
            draft.form.comments.extend(said.comment.iter().map(|text| (id.clone(), text.clone())));
        }
    }
}

/// The serial number of this consignee that differs by leading zeros alone, if there is exactly one.
fn near<'s>(state: &'s ConsigneeState, serial: &str) -> Option<&'s str> {
    let bare = |text: &str| text.trim_start_matches('0').to_ascii_lowercase();
    let mut found = state.counted_units().filter_map(UnitState::serial).filter(|s| bare(s) == bare(serial));
    let first = found.next()?;
    (found.next().is_none() && !bare(serial).is_empty()).then_some(first)
}

/// Action and token of a link of the portal.
pub(crate) fn token(link: &str) -> Option<(&str, &str)> {
    let path = link.rsplit_once("/p/").map_or(link, |(_, path)| path);
    let mut parts = path.split(['/', '?', '#']).filter(|part| !part.is_empty());
    Some((parts.next()?, parts.next()?)).filter(|(action, token)| action.len() <= 200 && token.len() <= 200)
}

impl FileDraft {
    /// Whether the form says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let said = |(_, said, _): &(UnitKey, Option<Said>, Option<Serial>)| said.is_some();
        !self.form.units.iter().any(said) && self.form.answers.is_empty() && self.form.unknown_serials.is_empty()
    }
}
