//! The plan of a story: who holds how many servers, and which dirt lies where. Nothing is written here.
//!
//! A consignee is a number. Below `consignees` it holds affected servers; above, only others. Affected servers are
//! *slots*, numbered through all consignees; what a slot is (product, serial number, dirt) is decided here once, so
//! that rows can be streamed afterwards in any order and the truth be counted while they are written. Memory: about
//! ten bytes a consignee and two a slot.

mod draw;

use super::dirt::{Extra, Spot};
use super::place::{ALL, Country};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::collections::HashMap;

/// Consignees of the model case; every count scales from it.
pub const MODEL_CONSIGNEES: u64 = 1_200;
/// Consignees that hold servers which are not affected, and no others.
const MODEL_BYSTANDERS: u64 = 80;

/// What a consignee is in the story.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A laboratory or hospital.
    User,
    /// A laboratory or hospital of which no mail address is known.
    UserWithoutMail,
    /// The site before it, once more, under an account number of its own.
    SameSiteAgain,
    /// A distributor.
    Distributor,
    /// An importer.
    Importer,
}

/// Which of the three lists a row is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// Germany, Austria, Switzerland: `;`, Windows-1252, German.
    Dach,
    /// The rest of Europe: `,`, UTF-8 with a byte order mark, English.
    Europe,
    /// Distributors and importers everywhere, and the United States: a workbook.
    Dealers,
}

/// The plan.
pub struct Plan {
    seed: u64,
    /// Consignees in scope.
    pub consignees: u64,
    /// All consignees that have rows.
    pub everyone: u64,
    bounds: Vec<u64>,
    kinds: Vec<Kind>,
    firsts: Vec<u32>,
    others: Vec<u8>,
    spots: Vec<Spot>,
    twins: HashMap<u64, u64>,
    extras: HashMap<u64, Extra>,
}

impl Plan {
    /// Draws a story of that size. The same size and seed give the same plan.
    pub fn draw(consignees: u64, seed: u64) -> Self {
        let mut chance = ChaCha8Rng::seed_from_u64(seed);
        let everyone = consignees + scaled(MODEL_BYSTANDERS, consignees);
        let mut plan = Self {
            seed,
            consignees,
            everyone,
            bounds: bounds(consignees),
            kinds: vec![Kind::User; everyone as usize],
            firsts: Vec::new(),
            others: vec![0; everyone as usize],
            spots: Vec::new(),
            twins: HashMap::new(),
            extras: HashMap::new(),
        };
        plan.draw_kinds(&mut chance);
        plan.draw_slots(&mut chance);
        plan.draw_others(&mut chance);
        plan.draw_spots(&mut chance);
        plan.draw_extras(&mut chance);
        plan
    }

    /// Chance that belongs to one thing alone, whatever is asked before.
    pub fn chance(&self, of: u64) -> ChaCha8Rng {
        let mut chance = ChaCha8Rng::seed_from_u64(self.seed);
        chance.set_stream(of + 1);
        chance
    }
    /// The country of a consignee and its number within that country.
    pub fn home(&self, consignee: u64) -> (&'static Country, u64) {
        let (country, within) = if consignee < self.consignees {
            let at = self.bounds.partition_point(|end| *end <= consignee);
            let start = at.checked_sub(1).and_then(|before| self.bounds.get(before)).copied().unwrap_or(0);
            (at, consignee - start)
        } else {
            let (at, round) = ((consignee % 14) as usize, consignee / 14);
            (at, self.consignees + round)
        };
        (ALL.get(country).unwrap_or(&ALL[0]), within)
    }
    /// What a consignee is.
    pub fn kind(&self, consignee: u64) -> Kind {
        self.kinds.get(consignee as usize).copied().unwrap_or(Kind::User)
    }
    /// Which list a consignee's rows are in.
    pub fn list(&self, consignee: u64) -> List {
        match (self.kind(consignee), self.home(consignee).0.code) {
            (Kind::Distributor | Kind::Importer, _) | (_, "US") => List::Dealers,
            (_, "DE" | "AT" | "CH") => List::Dach,
            _ => List::Europe,
        }
    }
    /// The slots of a consignee.
    pub fn slots_of(&self, consignee: u64) -> std::ops::Range<u64> {
        let at = |place: u64| self.firsts.get(place as usize).map_or(self.slots(), |first| u64::from(*first));
        at(consignee)..at(consignee + 1)
    }
    /// How many slots there are.
    pub fn slots(&self) -> u64 {
        self.spots.len() as u64
    }
    /// How many servers that are not affected a consignee holds.
    pub fn others_of(&self, consignee: u64) -> u64 {
        self.others.get(consignee as usize).map_or(0, |count| u64::from(*count))
    }
    /// The dirt on a slot's row.
    pub fn spot(&self, slot: u64) -> Spot {
        self.spots.get(slot as usize).copied().unwrap_or(Spot::Clean)
    }
    /// The unreadable row that follows a consignee's rows, if one does.
    pub fn extra(&self, consignee: u64) -> Option<Extra> {
        self.extras.get(&consignee).copied()
    }
    /// Whether a slot is of the first product, the one with a UDI.
    pub fn is_first_product(&self, slot: u64) -> bool {
        scramble(slot, 100) < 46
    }
    /// The serial number of a slot.
    pub fn serial(&self, slot: u64) -> String {
        let own = self.twins.get(&slot).copied().unwrap_or(slot);
        let space = if self.slots() < 5_000_000 { 10_000_000 } else { 1_000_000_000 };
        let number = scramble(own + self.seed, space);
        if self.is_first_product(own) { format!("DS{number:07}") } else { format!("{number:07}") }
    }

    fn holder(&self, slot: u64) -> u64 {
        (self.firsts.partition_point(|first| u64::from(*first) <= slot) as u64).saturating_sub(1)
    }
}

/// A count of the model case at this size, rounded.
fn scaled(model: u64, consignees: u64) -> u64 {
    (model * consignees + MODEL_CONSIGNEES / 2) / MODEL_CONSIGNEES
}

/// Where each country's consignees end.
fn bounds(consignees: u64) -> Vec<u64> {
    let mut sum = 0;
    ALL.iter()
        .map(|country| {
            sum += country.share;
            sum * consignees / MODEL_CONSIGNEES
        })
        .collect()
}

/// Sends every number below `space` (a power of ten) to another one below it: numbers that look drawn, none twice.
pub fn scramble(number: u64, space: u64) -> u64 {
    let spread = |number: u64| (number % space * 7_654_321 + 1_234_567) % space;
    // Digits read backwards: without it, neighbours would differ by always the same amount.
    let (mut left, mut back, mut place) = (spread(number), 0, 1);
    while place < space {
        back = back * 10 + left % 10;
        left /= 10;
        place *= 10;
    }
    spread(back)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn scrambled_numbers_are_all_there_and_none_twice() {
        let mut all: Vec<u64> = (0..10_000).map(|number| scramble(number, 10_000)).collect();
        assert_ne!(all[1].abs_diff(all[0]), all[2].abs_diff(all[1]));
        all.sort_unstable();
        assert_eq!(all, (0..10_000).collect::<Vec<_>>());
    }

    #[test]
    fn every_slot_has_one_holder_and_the_sum_is_exact() {
        let plan = Plan::draw(1_200, 5);
        assert_eq!(plan.slots(), 1_900);
        let mut next = 0;
        for consignee in 0..1_200 {
            let slots = plan.slots_of(consignee);
            assert_eq!(slots.start, next);
            assert!(slots.clone().all(|slot| plan.holder(slot) == consignee));
            next = slots.end;
        }
        assert_eq!(next, 1_900);
    }
}
