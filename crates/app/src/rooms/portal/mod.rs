//! Read models of the portal: what a guest sees, computed from the consignee's stream and the signed notice.
//!
//! [`App::room`] opens a link and brings everything a page needs; the modules beside it make one page each out of it.
//! They change nothing, but for the draft of a form ([`App::keep_form`]), which is no fact. The caller is `web`.

mod arrive;
mod before;
mod blind;
mod cascade;
mod entry;
mod evidence;
mod fault;
mod form;
mod history;
mod lines;
mod many;
mod newer;
mod onward;
mod people;
mod receipt;
mod sub_list;
mod text;

pub use arrive::{Files, Progress, SignedFile};
pub use before::Before;
pub use blind::{BlindView, CheckedSites, SiteRow, lines_of};
pub use cascade::{CascadeView, NamedRow};
pub use entry::{AnswerEntry, QuestionsEntry, SignEntry, UnitEntry, read_said};
pub use evidence::{EvidenceRoom, EvidenceUnit, LastBundle, ProfileHead};
pub(crate) use evidence::{has_vex, vex};
pub use fault::{Fault, Wrong};
pub use form::{Answered, Kept, Site};
pub use history::{CameBy, Change, EarlierAnswer};
pub(crate) use lines::country;
pub use lines::{COUNTRIES, CascadeLine, CheckedLines, LineFault, read_paste};
pub use many::{MOST_ROWS, ManyFate, ManyLine, ManyView, ManyWhy, read_list, read_pasted};
pub use newer::{Newer, Way};
pub use people::{FileLine, HandedOn, MessageLine, ReaderLine, Readers};
pub use receipt::{Place, ReceiptUnit, ReceiptView};
pub use sub_list::{RowFault, SubList, template};
pub use text::{Block, blocks, steps};

use crate::{
    App, Error, Result,
    acts::submit_release::family_of,
    link::{Guest, Opened},
    story::Draft,
};
use documents::{stated, words::Words};
use domain::{
    action::ActionState,
    fact::{Fact, Recorded, Who},
    id::{Commitment, HandoverId, ProductKey, ResponseId, UnitKey},
    lang::Lang,
    notice::{Clause, ClauseKind, Family, NoticeText},
    product::Product,
    reconcile::{ConsigneeState, Handover, UnitState},
    response::ConsigneeRole,
};
use std::{collections::HashMap, sync::Arc};

/// An opened link with everything its pages show.
#[derive(Clone, Debug)]
pub struct Room {
    /// Who holds the link.
    pub guest: Guest,
    /// What the consignee's stream says.
    pub state: ConsigneeState,
    /// What the action's own stream says.
    pub(crate) of: Arc<ActionState>,
    /// The notice and what was decided with it.
    pub draft: Arc<Draft>,
    /// Of which family the consignee is; the notice is shown as it reads it.
    pub family: Family,
    /// The update of the notice that was issued since.
    pub newer: Option<Newer>,
    /// Values behind the commitments of this consignee, as far as they were not erased.
    values: HashMap<Commitment, String>,
    /// Which responses came by a link that was handed on; all others are the main contact's or staff's.
    by_part: HashMap<ResponseId, HandoverId>,
    /// The unfinished form as it was when the link was opened, and its mark.
    kept: Option<(String, i64)>,
}

impl App {
    /// Opens a link for looking. Changes nothing.
    ///
    /// # Errors
    /// `link.unknown` for whatever does not fit.
    pub async fn room(&self, action: &str, token: &str) -> Result<Room> {
        let Opened { guest, state, of, mut look } = self.opened(action, token).await?;
        let (_, digest) = of.notice.as_ref().ok_or_else(|| Error::new("action.unknown", ""))?;
        let plain = self.shown_draft(digest, of.dated, Family::Diagnostic)?;
        let family = family_of(&plain.notice, &of.families, &state);
        let draft = self.shown_draft(digest, of.dated, family)?;
        // Only what a page of this consignee may show.
        let values = commitments(&state).into_iter().filter_map(|c| look.values.remove_entry(c)).collect();
        let newer = self.newer(&guest, &state, &of).await?;
        Ok(Room { guest, state, of, draft, family, newer, values, by_part: by_part(look.facts), kept: look.draft })
    }
}

/// Which responses came by a link that was handed on.
fn by_part(facts: Vec<Recorded>) -> HashMap<ResponseId, HandoverId> {
    let mut found = HashMap::new();
    for recorded in facts {
        if let (Fact::ResponseReceived { response }, Who::Portal { handover: Some(part), .. }) =
            (recorded.fact, recorded.who)
        {
            found.insert(response.id, part);
        }
    }
    found
}

/// Every commitment a page of this consignee may show the value of.
fn commitments(state: &ConsigneeState) -> Vec<&Commitment> {
    let mut all: Vec<&Commitment> =
        [&state.name, &state.address, &state.contact, &state.email].into_iter().flatten().collect();
    all.extend(state.handovers.iter().map(|h| &h.to));
    for (_, response) in &state.responses {
        all.extend(response.commitments());
    }
    all.extend(state.talk.commitments());
    all
}

impl Room {
    /// The value behind a commitment; empty if it was erased.
    pub fn value(&self, commitment: &Commitment) -> &str {
        self.values.get(commitment).map_or("", String::as_str)
    }
    fn some(&self, commitment: Option<&Commitment>) -> &str {
        commitment.map_or("", |c| self.value(c))
    }
    /// Name of the consignee.
    pub fn name(&self) -> &str {
        self.some(self.state.name.as_ref())
    }
    /// Main contact, person or function; empty if none is known.
    pub fn contact(&self) -> &str {
        self.some(self.state.contact.as_ref())
    }
    /// Mail address of the main contact.
    pub fn email(&self) -> &str {
        self.some(self.state.email.as_ref())
    }
    /// The part handed on, if this link is one.
    pub fn handover(&self) -> Option<&Handover> {
        let id = self.guest.handover.as_ref()?;
        self.state.handovers.iter().find(|h| &h.id == id)
    }
    /// Whether this is the main contact's link.
    pub fn is_main(&self) -> bool {
        self.guest.handover.is_none()
    }
    /// Whether this guest may name recipients: distributor or importer, by the main link.
    pub fn is_chain(&self) -> bool {
        self.is_main() && self.state.role.is_some_and(ConsigneeRole::in_chain)
    }
    /// Whether nobody but its distributor knows who this is: nothing that could say so is asked here.
    pub fn is_blind(&self) -> bool {
        self.state.blind.is_some()
    }
    /// Whether this guest may only read the notice and confirm it.
    pub fn is_reader(&self) -> bool {
        self.guest.is_reader()
    }
    /// The units this guest is asked about: all that are counted here, or those handed on.
    pub fn units(&self) -> Vec<&UnitState> {
        let part = self.handover();
        let mine = |unit: &&UnitState| self.is_main() || part.is_some_and(|h| h.units.contains(&unit.listed.unit));
        self.state.counted_units().filter(mine).collect()
    }
    /// Whether this unit is one of [`Self::units`].
    pub fn has_unit(&self, key: &UnitKey) -> bool {
        self.units().iter().any(|u| &u.listed.unit == key)
    }
    /// The part in which a unit was handed on last, if it was not taken back.
    pub fn handed(&self, key: &UnitKey) -> Option<&Handover> {
        let open = |h: &&Handover| h.withdrawn_at.is_none() && h.units.contains(key);
        self.state.handovers.iter().rev().find(open)
    }
    /// A product of the notice.
    pub fn product(&self, key: &ProductKey) -> Option<&Product> {
        self.draft.notice.products.iter().find(|p| &p.key == key)
    }
    /// The serial number of a unit: ours, else the one the consignee read off it.
    pub fn serial(&self, key: &UnitKey) -> Option<&str> {
        let unit = self.state.units.get(key)?;
        unit.listed.serial.as_ref().or(unit.serial_read.as_ref()).map(domain::id::Serial::as_str)
    }
    /// The words of the notice in this language, or the nearest.
    pub fn text(&self, lang: &Lang) -> Option<&NoticeText> {
        self.draft.notice.text(lang)
    }
    /// The clauses in this language or the nearest, with what the maker chose in them, as the letter has them.
    pub fn clauses(&self, lang: &Lang) -> Vec<Clause> {
        let read = |(lang, text)| stated::clauses(&self.draft.notice, text, &Words::about(&self.draft.notice, lang));
        self.draft.notice.nearest(lang).map(read).unwrap_or_default()
    }
    /// What the maker chose to say about the products, in the same language.
    pub fn about_products(&self, lang: &Lang) -> Vec<String> {
        let words = |(lang, _)| Words::about(&self.draft.notice, lang);
        let said = |words: Words| stated::sentences(&self.draft.notice, ClauseKind::AffectedProducts, &words);
        self.draft.notice.nearest(lang).map(words).map(said).unwrap_or_default()
    }
}
