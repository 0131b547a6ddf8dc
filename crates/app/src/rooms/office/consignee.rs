//! One consignee's whole story: who it is, its units with four states, its answers, what happened, what a person can do.

use super::{
    answers::AnswerLine,
    became::{Became, became, in_disposition},
    evidence::{BundleLine, bundle_lines},
    person::Retention,
    story::{Line, Part},
};
use crate::{App, Error, Result, Staff, earlier::EarlierAnswer, rooms::portal::has_vex};
use domain::{
    action::Stage,
    approval::Role,
    evidence::Announced,
    fact::{CarriedOver, EvidenceMethod, Fact, Recorded, Stream},
    id::{ActionId, ConsigneeId, Digest, UnitKey},
    lang::Lang,
    reconcile::{self, ConsigneeState, Task},
    response::{Asked, ConsigneeRole, ContactDetail, Detail, QuestionKind},
    scope::{Reason, Standing},
};
use jiff::Timestamp;
use store::ConsigneeRow;

/// Evidence about a unit, the latest.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// When.
    pub at: Timestamp,
    /// Whether it refuses strangers.
    pub safe: bool,
    /// How it was seen.
    pub method: EvidenceMethod,
    /// The file.
    pub file: Digest,
}

/// One unit with its four states.
#[derive(Clone, Debug)]
pub struct UnitLine {
    /// Key.
    pub key: UnitKey,
    /// Serial number: of the record, else as read off the unit.
    pub serial: Option<String>,
    /// The serial comes from the consignee, not from the record.
    pub serial_read: bool,
    /// Product name.
    pub product: String,
    /// Catalogue number.
    pub catalogue_no: String,
    /// Judgement.
    pub standing: Standing,
    /// Why it is in scope.
    pub reason: Reason,
    /// What the consignee says.
    pub became: Option<Became>,
    /// Since when that is final.
    pub said_done_at: Option<Timestamp>,
    /// Since when it is shown.
    pub shown_done_at: Option<Timestamp>,
    /// Shown once, and not any more.
    pub reopened: bool,
    /// Counted where it went.
    pub moved: bool,
    /// Latest evidence that decided.
    pub evidence: Option<Evidence>,
    /// Whether a VEX statement can be had.
    pub vex: bool,
    /// The last answer under an earlier revision of the notice.
    pub earlier: Option<EarlierLine>,
}

/// What was answered about a unit under an earlier revision.
#[derive(Clone, Debug)]
pub struct EarlierLine {
    /// The action in which it was answered.
    pub action: ActionId,
    /// The same consignee there.
    pub consignee: ConsigneeId,
    /// The revision of the notice there.
    pub revision: u32,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: Part,
    /// What was said.
    pub became: Became,
}

/// A part handed on.
#[derive(Clone, Debug)]
pub struct HandedLine {
    /// To whom.
    pub to: Part,
    /// How many units.
    pub units: usize,
    /// When.
    pub at: Timestamp,
}

/// A site question for entering a response.
#[derive(Clone, Debug)]
pub struct AskedLine {
    /// Id.
    pub id: String,
    /// Text.
    pub text: String,
    /// Whether a day goes with a yes.
    pub dated: bool,
    /// A statement to be ticked; else yes or no.
    pub tick: bool,
    /// Whether a number of devices goes with it.
    pub quantity: bool,
    /// Whether a comment goes with it.
    pub comment: bool,
    /// For distributors and importers only.
    pub chain: bool,
    /// For users only.
    pub users: bool,
    /// For this role only.
    pub only: Option<ConsigneeRole>,
}

/// What the person may do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rights {
    /// Log calls and letters, correct the contact, enter responses.
    pub call: bool,
    /// Evidence, tasks, links, unreachable.
    pub coordinate: bool,
    /// Sign, and so look at what another person typed.
    pub sign: bool,
    /// Erase personal data.
    pub erase: bool,
}

/// The page of one consignee.
#[derive(Clone, Debug)]
pub struct ConsigneeRoom {
    /// Row of the view.
    pub row: ConsigneeRow,
    /// The distributor that named it.
    pub via: Option<(ConsigneeId, String)>,
    /// Consignees it named.
    pub named: Vec<(ConsigneeId, String)>,
    /// The address of its portal now; for coordinators.
    pub link: Option<String>,
    /// The follow-up action in which it is pursued.
    pub carried: Option<CarriedOver>,
    /// When the next step of the ladder falls.
    pub next_at: Option<Timestamp>,
    /// Units.
    pub units: Vec<UnitLine>,
    /// Bundles of fieldcheck, newest first.
    pub bundles: Vec<BundleLine>,
    /// Evidence announced by a code on paper that has not come: since when, what.
    pub awaited: Vec<(Timestamp, Announced)>,
    /// Answers, newest first.
    pub answers: Vec<AnswerLine>,
    /// What happened, newest first.
    pub story: Vec<Line>,
    /// Open work, heaviest first.
    pub tasks: Vec<Task>,
    /// Parts handed on.
    pub handed: Vec<HandedLine>,
    /// Personal pages that are sent to it.
    pub personal: Option<Digest>,
    /// Questions for entering a response.
    pub questions: Vec<AskedLine>,
    /// What the form asks about organisation and person beside name, title and date.
    pub contact: Vec<ContactDetail>,
    /// Rights.
    pub may: Rights,
    /// Whether the talk may be seen.
    pub sees_all: bool,
    /// How many messages there are.
    pub messages: usize,
    /// How many users have read the notice, as far as it is known.
    pub readers: u64,
    /// By which rules the records are kept.
    pub retention: Retention,
}

impl App {
    /// The page of one consignee.
    ///
    /// # Errors
    /// `action.unknown` if there is no such consignee here; `staff.role` for who only calls.
    pub async fn office_consignee(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        lang: &Lang,
    ) -> Result<ConsigneeRoom> {
        staff.sees_all()?;
        self.consignee_room(staff, action, consignee, lang).await
    }

    /// Everything about a consignee; whoever calls takes away what is not for the person.
    pub(crate) async fn consignee_room(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        lang: &Lang,
    ) -> Result<ConsigneeRoom> {
        let unknown = || Error::new("action.unknown", "");
        let row = self.store.consignee(action, consignee).await?.ok_or_else(unknown)?;
        let facts = self.store.stream(action, &Stream::Consignee(consignee.clone())).await?;
        let state = reconcile::fold(&facts);
        let action_state = self.action_state(action).await?;
        let draft = self.draft(action).await?;
        let form = self.notice_read_by(action, &state).await?.form;
        let open = action_state.stage == Stage::Open;
        let may = Rights {
            call: staff.holds(&[Role::Coordinator, Role::CallCentre]),
            coordinate: staff.holds(&[Role::Coordinator]),
            sign: staff.holds(&domain::approval::SIGNING),
            erase: staff.holds(&[Role::RegulatorySignatory]),
        };
        let mut story = self.lines(action, &facts).await?;
        story.reverse();
        let named = self.names(action, state.named.iter().cloned()).await?;
        let via = match &state.via {
            Some(id) => self.names(action, [id.clone()]).await?.into_iter().next(),
            None => None,
        };
        let mut tasks: Vec<Task> = state.tasks.values().cloned().collect();
        tasks.sort_by_key(|t| (std::cmp::Reverse(t.kind.weight()), t.opened_at));
        let personal = match action_state.submitted {
            Some(manifest) => self.manifest(&manifest)?.personal.remove(consignee),
            None => None,
        };
        Ok(ConsigneeRoom {
            via,
            named: state.named.iter().map(|id| (id.clone(), named.get(id).cloned().unwrap_or_default())).collect(),
            link: if may.coordinate {
                Some(self.link(action, &self.token(action, consignee, state.generation, None)?))
            } else {
                None
            },
            carried: state.carried.clone(),
            next_at: self.next_step(action, &state, &draft.ladder).await?.filter(|_| open),
            units: self.unit_lines(action, &state, &facts).await?,
            bundles: bundle_lines(&state),
            awaited: state.awaited().cloned().collect(),
            answers: self.answer_lines(action, consignee, &row.name, &facts, lang).await?,
            story,
            tasks,
            handed: self.handed_lines(action, &state).await?,
            personal,
            questions: questions(&form, lang),
            contact: form.contact.clone(),
            may,
            sees_all: !staff.calls_only(),
            messages: state.talk.messages.len(),
            readers: state.talk.readers(),
            retention: self.retention(action).await?,
            row,
        })
    }

    async fn unit_lines(&self, action: &ActionId, state: &ConsigneeState, facts: &[Recorded]) -> Result<Vec<UnitLine>> {
        let products = self.draft(action).await?.notice.products;
        let wanted = state.units.values().filter_map(|u| u.disposition.as_ref().and_then(in_disposition));
        let values = self.values(action, wanted).await?;
        let before = self.earlier_answers(&self.action_state(action).await?, state).await?;
        let line = |(key, unit): (&UnitKey, &reconcile::UnitState)| {
            let product = products.iter().find(|p| p.key == unit.listed.product);
            UnitLine {
                key: key.clone(),
                serial: unit.listed.serial.as_ref().or(unit.serial_read.as_ref()).map(ToString::to_string),
                serial_read: unit.listed.serial.is_none() && unit.serial_read.is_some(),
                product: product.map_or_else(|| unit.listed.product.to_string(), |p| p.name.clone()),
                catalogue_no: product.map(|p| p.catalogue_no.to_string()).unwrap_or_default(),
                standing: unit.listed.standing,
                reason: unit.listed.reason,
                became: unit.disposition.as_ref().map(|d| became(d, &values)),
                said_done_at: unit.said_done_at,
                shown_done_at: unit.shown_done_at,
                reopened: unit.reopened,
                moved: unit.moved,
                evidence: evidence(facts, key),
                vex: has_vex(state, unit),
                earlier: before.iter().find(|b| b.unit == *key).map(earlier_line),
            }
        };
        Ok(state.units.iter().map(line).collect())
    }

    async fn handed_lines(&self, action: &ActionId, state: &ConsigneeState) -> Result<Vec<HandedLine>> {
        let values = self.values(action, state.handovers.iter().map(|h| &h.to)).await?;
        let line = |h: &reconcile::Handover| HandedLine {
            to: values.get(&h.to).map_or(Part::Erased, |v| Part::Text(v.clone())),
            units: h.units.len(),
            at: h.at,
        };
        Ok(state.handovers.iter().map(line).collect())
    }
}

fn earlier_line(answer: &EarlierAnswer) -> EarlierLine {
    let by = if answer.by.is_empty() { Part::Erased } else { Part::Text(answer.by.clone()) };
    EarlierLine {
        action: answer.action.clone(),
        consignee: answer.consignee.clone(),
        revision: answer.revision,
        at: answer.at,
        by,
        became: became(&answer.disposition, &answer.values),
    }
}

fn evidence(facts: &[Recorded], key: &UnitKey) -> Option<Evidence> {
    facts.iter().rev().find_map(|recorded| match &recorded.fact {
        Fact::EvidenceRecorded { unit, method, safe, evidence } if unit == key => {
            Some(Evidence { at: recorded.at, safe: *safe, method: *method, file: evidence.clone() })
        }
        _ => None,
    })
}

fn questions(form: &domain::response::ReplyForm, lang: &Lang) -> Vec<AskedLine> {
    let site = form.questions.iter().filter(|q| !q.kind.per_unit());
    let line = |q: &domain::response::Question| AskedLine {
        id: q.id.to_string(),
        text: q.text.get(lang).to_owned(),
        dated: q.kind == QuestionKind::YesNoDate || q.asks.contains(&Detail::Date),
        tick: q.kind == QuestionKind::Tick,
        quantity: q.asks.contains(&Detail::Quantity),
        comment: q.asks.contains(&Detail::Comment),
        users: q.asked == Asked::Users,
        chain: q.asked.in_chain(),
        only: q.asked.only(),
    };
    site.map(line).collect()
}
