//! A call is over: its result, a time to call again, another contact, or the answers that were given.

use crate::{
    App, Error, Result, Staff,
    acts::{
        correct_contact::RightContact,
        receive_response::{FilledForm, Origin, Receipt},
        take_call::{MAY_CALL, means_due},
    },
    personal::Beside,
};
use domain::{
    calendar::Moments,
    fact::{CallBack, CallOutcome, Fact, Means, PhoneGiven, Stream},
    id::{ActionId, ConsigneeId},
    response::Channel,
};
use jiff::{Timestamp, civil::DateTime};

/// When somebody wants to be called again, by the clocks there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackAt {
    /// What the clocks show then.
    pub local: DateTime,
    /// Which of two, if clocks are set back and it comes twice: whether the second.
    pub second: Option<bool>,
}

/// How a call went.
#[derive(Clone, Debug)]
pub struct CallResult {
    /// The code.
    pub outcome: CallOutcome,
    /// What was said, for people.
    pub note: String,
    /// When to call again, if that was agreed.
    pub back_at: Option<BackAt>,
    /// Name and mail address of the right contact; both may be empty.
    pub right: RightContact,
    /// Telephone of the right contact; may be empty.
    pub phone: String,
}

/// The results a call can have.
pub const RESULTS: [CallOutcome; 6] = [
    CallOutcome::Reached,
    CallOutcome::NoAnswer,
    CallOutcome::MessageLeft,
    CallOutcome::WrongContact,
    CallOutcome::Refused,
    CallOutcome::CallBack,
];

impl App {
    /// Records how a call went that this person has taken, and gives it back. What belongs to it (a time to call again,
    /// another telephone, another mail address and the notice to it) is recorded with it or not at all.
    ///
    /// # Errors
    /// `staff.role`, `call.not-taken`, `contact.invalid`; `response.invalid` for a call back without a time to come,
    /// `call.time-skipped` and `call.time-twice` for one that the clocks there do not show, or show twice.
    pub async fn finish_call(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        result: &CallResult,
    ) -> Result<()> {
        self.has_taken(staff, action, consignee).await?;
        if !RESULTS.contains(&result.outcome) {
            return Err(Error::new("response.invalid", "outcome is missing"));
        }
        let state = self.consignee_state(action, consignee).await?;
        let mut beside = Beside::new(self, consignee);
        let means = means_due(&state).unwrap_or(Means::Phone);
        let note = beside.commit("note", result.note.trim());
        let mut facts = vec![Fact::CallLogged { means, outcome: result.outcome, note }];
        // Before the time that was agreed, which takes the place of a call to the new number now.
        if let Some(phone) = beside.commit_some("phone", Some(&result.phone)) {
            let contact = beside.commit_some("contact", Some(&result.right.name));
            facts.push(Fact::PhoneCorrected(PhoneGiven { phone, contact }));
        }
        if result.outcome == CallOutcome::CallBack {
            let missing = || Error::new("response.invalid", "day is missing");
            let zone = self.calendar_of(action, &state).await?.time_zone.clone();
            let back = result.back_at.ok_or_else(missing)?;
            let at = moment(back, zone.moments(back.local).ok_or_else(missing)?)?;
            if at <= self.clock.now() {
                return Err(missing());
            }
            facts.push(Fact::CallBackAgreed(CallBack { at, time_zone: Some(zone.to_string()) }));
        }
        let mut notice = None;
        if !result.right.email.trim().is_empty() {
            let (fact, parcel) = self.corrected(action, consignee, &state, &result.right, &mut beside).await?;
            facts.push(fact);
            notice = parcel;
        }
        let stream = Stream::Consignee(consignee.clone());
        let mut batch = self.batch(action, staff.who(), stream, state.version, facts);
        batch.personal = beside.values;
        batch.parcels.extend(notice);
        self.append(batch).await?;
        self.leave_call(staff, action, consignee).await
    }

    /// Takes answers that were given in a call that this person has taken, records both as one, and gives the call back.
    ///
    /// # Errors
    /// `call.not-taken`, and as [`App::enter_response`].
    pub async fn answer_in_call(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        form: &FilledForm,
    ) -> Result<Receipt> {
        self.has_taken(staff, action, consignee).await?;
        let state = self.consignee_state(action, consignee).await?;
        let means = means_due(&state).unwrap_or(Means::Phone);
        let from = Origin { call: Some(means), ..Origin::default() };
        let receipt = self.enter_from(staff, action, consignee, Channel::Phone, from, form).await?;
        self.leave_call(staff, action, consignee).await?;
        Ok(receipt)
    }

    async fn has_taken(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<()> {
        staff.needs(&MAY_CALL)?;
        match self.holds_call(staff, action, consignee).await? {
            true => Ok(()),
            false => Err(Error::new("call.not-taken", "")),
        }
    }
}

/// The moment that was meant, out of those at which the clocks there show that time.
fn moment(back: BackAt, moments: Moments) -> Result<Timestamp> {
    match (moments, back.second) {
        (Moments::One(at), _) | (Moments::Two(at, _), Some(false)) | (Moments::Two(_, at), Some(true)) => Ok(at),
        (Moments::Two(..), None) => Err(Error::new("call.time-twice", back.local.to_string())),
        (Moments::None, _) => Err(Error::new("call.time-skipped", back.local.to_string())),
    }
}
