//! What a mail says, as a form to be checked by a person: from an attached form, or from the words of the mail.
//!
//! A draft is computed from the kept bytes whenever it is looked at; nothing of it is stored. Every value has its place in
//! the text or its file, and what is doubtful is named. Taking it as an answer is the act of a person.

use crate::{
    App, Result,
    acts::receive_response::{FilledForm, Said},
    answers,
    doubted::{self, Doubted, Reader},
    error, forms,
    incoming::part_of,
    scans,
};
use documents::{stated, words::Words};
use domain::{
    id::{ActionId, ConsigneeId, Digest},
    notice::ClauseKind,
    reconcile::ConsigneeState,
    response::Answer,
};
use intake::{
    mail::Mail,
    reply::{self, Known, KnownQuestion, Parts, Proposal},
};
use std::ops::Range;

/// Most attached pictures that are read.
const PICTURES: usize = 10;
/// An attached form is another consignee's.
pub(crate) const FORM_OTHER: &str = "form.other";
/// Something is written in a field of a scan, or a box is not clear.
pub(crate) const FIELD_LOOK: &str = "field.look";

/// One value of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftLine {
    /// About what: a serial number, or the id of a question.
    pub about: String,
    /// Where it stands in the text; none: in a file.
    pub place: Option<Range<usize>>,
    /// It is not sure.
    pub doubtful: bool,
}

/// What a mail says, to be checked.
#[derive(Clone, Debug, Default)]
pub struct MailDraft {
    /// The form, as far as it can be filled in.
    pub form: FilledForm,
    /// Where its values come from.
    pub lines: Vec<DraftLine>,
    /// The file it was read from; none: the words of the mail.
    pub file: Option<String>,
    /// Of a file of answers: lines that were taken, held and refused.
    pub counts: Option<(usize, usize, usize)>,
    /// Its bytes, where the file is the source of the answer by itself: a sheet, a machine answer.
    pub source: Option<Vec<u8>>,
    /// Places in the text that speak of an intruder or of harm.
    pub alarms: Vec<Range<usize>>,
    /// Somebody else is the right contact: name and address, as far as named.
    pub wrong_contact: Option<(String, String)>,
    /// The person asks for no more mail.
    pub unsubscribe: bool,
    /// The person asks something.
    pub asks: Option<Range<usize>>,
    /// What a person should know.
    pub doubts: Vec<Doubted>,
    /// Places of the text that are not the person's own words.
    pub foreign: Vec<Range<usize>>,
    /// What is written by hand on an attached scan: the field of the form, and its picture (PNG).
    pub written: Vec<(String, Vec<u8>)>,
}

impl App {
    /// Reads a mail of this digest for what it says.
    ///
    /// # Errors
    /// `action.unknown`, or what the store says.
    pub async fn mail_draft(
        &self,
        action: &ActionId,
        consignee: &ConsigneeId,
        digest: &Digest,
        mail: &Mail,
    ) -> Result<MailDraft> {
        let state = self.consignee_state(action, consignee).await?;
        let notice = self.notice_read_by(action, &state).await?;
        let mut draft = MailDraft::default();
        let sent: Vec<String> = notice.texts.keys().flat_map(|lang| self.words_sent(&notice, lang)).collect();
        let sent: Vec<&str> = sent.iter().map(String::as_str).collect();
        let parts = reply::split_with(&mail.text, &sent);
        draft.foreign = foreign(&parts);
        let questions = notice.form.questions_for(state.role.unwrap_or(domain::response::ConsigneeRole::User));
        let known = Known {
            langs: state.lang.iter().map(ToString::to_string).collect(),
            serials: state.counted_units().filter_map(|u| u.serial().map(str::to_owned)).collect(),
            questions: questions
                .map(|q| KnownQuestion {
                    id: q.id.clone(),
                    kind: q.kind,
                    texts: q.text.0.values().chain(q.quality_text.0.values()).cloned().collect(),
                })
                .collect(),
            today: self.clock.today(),
        };
        let proposal = reply::propose(&mail.text, &parts, &known);
        // A mail of files alone says nothing in words; that is no doubt about it.
        if !mail.text.trim().is_empty() {
            draft.of_words(&state, &mail.text, &proposal);
        }
        for attached in &mail.attachments {
            let Ok(returned) = forms::read(&attached.bytes) else { continue };
            let Some(answer) = &returned.answer else { continue };
            if is_anothers(&returned, answer, consignee, &state) {
                draft.doubts.push(Doubted::new(Reader::Fit, FORM_OTHER, "").in_file(&attached.name));
                continue;
            }
            draft.of_form(&state, answer, &attached.name);
            let serial = |row: u32| answer.units.iter().find(|unit| unit.row == row)?.serial.clone();
            let told = returned.reading.doubts.iter().map(|d| doubted::of_form(d, &serial).in_file(&attached.name));
            draft.doubts.extend(told);
            return Ok(draft);
        }
        let part = part_of(&state, digest);
        if self.of_answers(&mut draft, (action, consignee), &state, part, mail).await? {
            return Ok(draft);
        }
        if let Some(letter) = self.personal_pages(action, consignee).await? {
            self.of_scans(&mut draft, &state, mail, self.blobs.get(&letter)?).await?;
        }
        Ok(draft)
    }

    /// Pictures of this consignee's form among the attachments.
    async fn of_scans(
        &self,
        draft: &mut MailDraft,
        state: &ConsigneeState,
        mail: &Mail,
        letter: Vec<u8>,
    ) -> Result<()> {
        let mut sitting = self.reader.sit();
        for attached in mail.attachments.iter().filter(|a| scans::may_be(&a.bytes)).take(PICTURES) {
            let scanned = match sitting.answers(attached.bytes.clone(), vec![letter.clone()]).await {
                Err(error) if error.kind == error::Kind::Invalid => {
                    draft.doubts.push(Doubted::unreadable(&error.outward).in_file(&attached.name));
                    continue;
                }
                scanned => scanned?,
            };
            let of_form = |page: u32| scanned.answers.iter().find(|found| found.pages.contains(&page));
            for page in &scanned.pages {
                let serial =
                    |row: u32| of_form(page.number)?.answer.units.iter().find(|unit| unit.row == row)?.serial.clone();
                draft.doubts.extend(doubted::of_page(page, &serial).into_iter().map(|d| d.in_file(&attached.name)));
            }
            for found in &scanned.answers {
                draft.of_form(state, &found.answer, &attached.name);
                let serial = |row: u32| found.answer.units.iter().find(|unit| unit.row == row)?.serial.clone();
                // A field that a doubt names is not named again.
                let named = |field: &&String| {
                    scanned.pages.iter().flat_map(|page| &page.doubts).any(|d| d.field.as_ref() == Some(field))
                };
                let look = found.to_look_at.iter().filter(|field| !named(field)).map(|field| {
                    let look = Doubted::new(Reader::Fit, FIELD_LOOK, "").in_file(&attached.name);
                    look.here([doubted::spot_of(field, &serial)])
                });
                draft.doubts.extend(look);
                draft
                    .written
                    .extend(found.written.iter().map(|(field, png)| (field_of(field, found, state), png.clone())));
            }
        }
        Ok(())
    }

    /// Texts of ours in one language that a reply may carry without marks: those of the notice and its form.
    fn words_sent(&self, notice: &domain::notice::Notice, lang: &domain::lang::Lang) -> Vec<String> {
        let Some(text) = notice.texts.get(lang) else { return Vec::new() };
        let words = Words::about(notice, lang);
        let mut sent = text.titles.clone();
        sent.extend([
            text.subject.clone(),
            text.attention.clone(),
            text.salutation.clone(),
            text.form_introduction.clone(),
        ]);
        sent.push(text.quality_form_introduction.clone());
        sent.extend(stated::clauses(notice, text, &words).into_iter().map(|clause| clause.text));
        sent.extend(stated::sentences(notice, ClauseKind::AffectedProducts, &words));
        let questions = notice.form.questions.iter().flat_map(|q| [&q.text, &q.quality_text]);
        sent.extend(questions.filter_map(|said| said.0.get(lang).cloned()));
        sent
    }
}

impl MailDraft {
    fn of_words(&mut self, state: &ConsigneeState, text: &str, proposal: &Proposal) {
        let all = proposal.all_units.as_ref();
        for unit in state.counted_units() {
            let serial = unit.serial().unwrap_or_default();
            let named = proposal.units.iter().find(|p| p.serial == serial && said(&p.said, text).is_some());
            let by_all = all.filter(|all| !all.except.iter().any(|e| e == serial));
            let (found, place, confidence) = match (named, by_all) {
                (Some(p), _) => (said(&p.said, text), Some(p.place.clone()), p.confidence),
                (None, Some(all)) => (said(&all.said, text), Some(all.place.clone()), all.confidence),
                (None, None) => continue,
            };
            let doubtful = confidence != reply::Confidence::High;
            if found.is_some() {
                self.lines.push(DraftLine { about: serial.to_owned(), place, doubtful });
                self.form.units.push((unit.listed.unit.clone(), found, None));
            }
        }
        for question in &proposal.questions {
            let doubtful = question.confidence != reply::Confidence::High;
            let place = Some(question.place.clone());
            self.lines.push(DraftLine { about: question.id.to_string(), place, doubtful });
            self.form.answers.push(Answer { on: question.on, ..Answer::plain(question.id.clone(), question.yes) });
        }
        self.form.unknown_serials = proposal.unknown_serials.iter().map(|u| u.text.as_str().into()).collect();
        if let Some(person) = &proposal.person {
            self.form.name.clone_from(&person.name);
            self.form.title = person.title.clone().unwrap_or_default();
        }
        self.alarms = proposal.alarms.iter().filter(|a| !a.denied).map(|a| a.place.clone()).collect();
        self.wrong_contact = proposal
            .wrong_contact
            .as_ref()
            .map(|w| (w.name.clone().unwrap_or_default(), w.mail.clone().unwrap_or_default()));
        self.unsubscribe = proposal.unsubscribe.is_some();
        self.asks.clone_from(&proposal.question_to_maker);
        self.doubts.extend(proposal.doubts.iter().map(|doubt| doubted::of_reply(doubt, text)));
    }

    /// An attached form counts more than the words around it.
    fn of_form(&mut self, state: &ConsigneeState, answer: &forms::Answer, file: &str) {
        self.file = Some(file.to_owned());
        let mut form = FilledForm {
            name: answer.name.clone().unwrap_or_default(),
            title: answer.title.clone().unwrap_or_default(),
            dated: answer.dated,
            chain_not_applicable: answer.chain_not_applicable,
            ..FilledForm::default()
        };
        for unit in &answer.units {
            let Some(serial) = unit.serial.as_deref() else { continue };
            let date = unit.date.as_deref().and_then(domain::date::read);
            let found = match (unit.done.as_deref(), unit.disposition.as_deref()) {
                (Some("yes"), _) | (_, Some("done")) => Some(Said::Done { on: date }),
                (Some("no"), _) | (_, Some("not_yet")) => Some(Said::NotYet { until: date }),
                (_, Some("not_here")) => Some(Said::NotHere),
                (_, Some("passed_on")) => Some(Said::PassedOn { to: String::new() }),
                (_, Some("scrapped")) => Some(Said::Scrapped { on: date }),
                (_, Some("never_had")) => Some(Said::NeverHad),
                (_, Some("cannot")) => Some(Said::Cannot { reason: String::new() }),
                _ => None,
            };
            match state.units_by_serial(serial).first() {
                Some(known) => {
                    self.lines.push(DraftLine { about: serial.to_owned(), place: None, doubtful: false });
                    form.units.push((known.listed.unit.clone(), found, None));
                }
                None => form.unknown_serials.push(serial.into()),
            }
        }
        for (id, state) in &answer.questions {
            let on = answer.question_dates.get(id).and_then(|d| domain::date::read(d));
            let quantity = answer.question_quantities.get(id).and_then(|q| q.trim().parse().ok());
            self.lines.push(DraftLine { about: id.clone(), place: None, doubtful: false });
            form.answers.push(Answer { on, quantity, ..Answer::plain(id.as_str(), state == "yes") });
        }
        form.comments.clone_from(&answer.question_comments);
        for detail in domain::response::ContactDetail::ALL {
            form.contact.extend(answer.contact.get(detail.word()).map(|said| (detail, said.clone())));
        }
        let further = answer.further_serials.as_deref().unwrap_or_default();
        let further = further.split([',', ';', '\n', '、', '，']).map(str::trim).filter(|s| !s.is_empty());
        form.unknown_serials.extend(further.map(Into::into));
        self.form = form;
    }
}

/// Whether a form was issued to another consignee: by the link in it, or where that is missing by the number.
fn is_anothers(form: &forms::Returned, answer: &forms::Answer, whose: &ConsigneeId, state: &ConsigneeState) -> bool {
    let link = form.reading.field("link").and_then(|field| field.text()).unwrap_or_default();
    match answers::token(&link).and_then(|(_, token)| token.split('-').next()) {
        Some(of) if link.contains("/p/") => of != whose.as_str(),
        _ => answer.number.as_deref().zip(state.number.as_ref()).is_some_and(|(said, own)| said != own.as_str()),
    }
}

/// The field for typing what stands in a field of the issued form: `on-<place of the unit>`, `qd-<question>`, `name`, ...
fn field_of(field: &str, found: &scans::ScannedAnswer, state: &ConsigneeState) -> String {
    let row = |row: &str| {
        let unit = found.answer.units.iter().find(|unit| Some(unit.row) == row.parse().ok())?;
        let known = state.units_by_serial(unit.serial.as_deref()?).first()?.listed.unit.clone();
        state.units.keys().position(|key| *key == known)
    };
    let asked = |rest: &str| match rest.rsplit_once('-') {
        Some((id, "date")) => format!("qd-{id}"),
        Some((id, "quantity")) => format!("qn-{id}"),
        Some((id, _)) => format!("qc-{id}"),
        None => rest.to_owned(),
    };
    match field {
        "person-name" => "name".into(),
        "person-title" => "title".into(),
        "person-date" => "dated".into(),
        "further_serials" => "further".into(),
        _ => match (field.strip_prefix("question-"), field.strip_prefix("unit-").and_then(|u| u.split_once('-'))) {
            (Some(rest), _) => asked(rest),
            (None, Some((n, "date"))) => row(n).map_or_else(|| field.to_owned(), |place| format!("on-{place}")),
            _ => field.to_owned(),
        },
    }
}

/// A statement of the text as one of the form; none where a person has to choose.
fn said(said: &reply::Said, text: &str) -> Option<Said> {
    Some(match said {
        reply::Said::Done { on } => Said::Done { on: *on },
        reply::Said::NotYet { until } => Said::NotYet { until: *until },
        reply::Said::NotHere => Said::NotHere,
        reply::Said::NeverHad => Said::NeverHad,
        reply::Said::PassedOn { to } => {
            let to = to.clone().and_then(|place| text.get(place)).unwrap_or_default();
            Said::PassedOn { to: to.trim().to_owned() }
        }
        reply::Said::Scrapped { on } => Said::Scrapped { on: *on },
        reply::Said::Cannot => Said::Cannot { reason: String::new() },
        reply::Said::Unsaid => return None,
    })
}

fn foreign(parts: &Parts) -> Vec<Range<usize>> {
    let other = [reply::Kind::Quoted, reply::Kind::Forwarded, reply::Kind::Legal];
    let mut places: Vec<Range<usize>> = other.into_iter().flat_map(|kind| parts.places(kind)).collect();
    places.sort_by_key(|p| p.start);
    places
}
