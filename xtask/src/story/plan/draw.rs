//! Drawing a plan: kinds of consignees, numbers of servers, places of dirt. Called once, by `Plan::draw`, in this order.
//!
//! Dirt is thrown at places by chance until as much lies there as the size of the story asks for; a place that it does
//! not suit is passed over. A story too small for some dirt goes without it: the truth counts what was planted.

use super::{Extra, Kind, List, MODEL_CONSIGNEES, Plan, Spot, scaled};
use rand::Rng;
use rand_chacha::ChaCha8Rng;

/// Affected servers of the model case.
const MODEL_SLOTS: u64 = 1_900;
/// Servers that are not affected, beside the one that every bystander holds.
const MODEL_OTHERS: u64 = 320;

impl Plan {
    pub(super) fn draw_kinds(&mut self, chance: &mut ChaCha8Rng) {
        for (kind, model) in
            [(Kind::Distributor, 54), (Kind::Importer, 12), (Kind::UserWithoutMail, 12), (Kind::SameSiteAgain, 8)]
        {
            let mut left = scaled(model, self.consignees);
            for _ in 0..left * 200 {
                if left == 0 {
                    break;
                }
                let at = chance.gen_range(0..self.consignees.max(1));
                let before = at.checked_sub(1).map(|before| (self.kind(before), self.home(before).0.code));
                let after = self.kind(at + 1);
                let again = before == Some((Kind::User, self.home(at).0.code)) && after != Kind::SameSiteAgain;
                let fits = self.kind(at) == Kind::User
                    && after != Kind::SameSiteAgain
                    && (kind != Kind::SameSiteAgain || again);
                if let Some(place) = self.kinds.get_mut(at as usize).filter(|_| fits) {
                    *place = kind;
                    left -= 1;
                }
            }
        }
    }

    pub(super) fn draw_slots(&mut self, chance: &mut ChaCha8Rng) {
        let mut counts: Vec<u8> =
            (0..self.consignees).map(|consignee| draw_count(self.kind(consignee), chance)).collect();
        let target = (self.consignees * MODEL_SLOTS + MODEL_CONSIGNEES / 2) / MODEL_CONSIGNEES;
        let mut total: u64 = counts.iter().map(|count| u64::from(*count)).sum();
        for _ in 0..self.consignees * 1_000 {
            if total == target {
                break;
            }
            let at = chance.gen_range(0..self.consignees);
            let is_user = !matches!(self.kind(at), Kind::Distributor | Kind::Importer);
            let Some(count) = counts.get_mut(at as usize).filter(|_| is_user) else {
                continue;
            };
            if total < target && *count < 4 {
                *count += 1;
                total += 1;
            } else if total > target && *count > 1 {
                *count -= 1;
                total -= 1;
            }
        }
        let mut next = 0_u32;
        for count in counts {
            self.firsts.push(next);
            next += u32::from(count);
        }
        self.spots = vec![Spot::Clean; next as usize];
    }

    pub(super) fn draw_others(&mut self, chance: &mut ChaCha8Rng) {
        for count in self.others.iter_mut().skip(self.consignees as usize) {
            *count = 1;
        }
        let mut left = scaled(MODEL_OTHERS, self.consignees);
        while left > 0 && self.consignees > 0 {
            // One in sixteen goes to a site that holds nothing else; the rest stand beside affected servers.
            let bystander = left.is_multiple_of(16) && self.everyone > self.consignees;
            let range = if bystander { self.consignees..self.everyone } else { 0..self.consignees };
            let at = chance.gen_range(range);
            if let Some(count) = self.others.get_mut(at as usize).filter(|count| **count < 9) {
                *count += 1;
                left -= 1;
            }
        }
    }

    pub(super) fn draw_spots(&mut self, chance: &mut ChaCha8Rng) {
        for (spot, model) in Spot::COUNTS {
            let mut left = scaled(*model, self.consignees);
            for _ in 0..left * 200 {
                if left == 0 {
                    break;
                }
                let slot = chance.gen_range(0..self.slots().max(1));
                if self.spot(slot) == Spot::Clean && self.suits(*spot, slot) && self.put_spot(*spot, slot, chance) {
                    left -= 1;
                }
            }
        }
    }

    /// Whether this dirt makes sense on this slot.
    fn suits(&self, spot: Spot, slot: u64) -> bool {
        let list = self.list(self.holder(slot));
        let first = self.is_first_product(slot);
        match spot {
            Spot::AlsoDealers => list != List::Dealers && first,
            Spot::Twice => first || !self.serial(slot).starts_with('0'),
            _ => spot.product().is_none_or(|wanted| wanted == first),
        }
    }

    fn put_spot(&mut self, spot: Spot, slot: u64, chance: &mut ChaCha8Rng) -> bool {
        if spot == Spot::Twice {
            let other = chance.gen_range(0..self.slots());
            let fits = self.spot(other) == Spot::Clean
                && self.is_first_product(other) == self.is_first_product(slot)
                && self.holder(other) != self.holder(slot);
            if !fits {
                return false;
            }
            self.twins.insert(other, slot);
            if let Some(place) = self.spots.get_mut(other as usize) {
                *place = spot;
            }
        }
        if let Some(place) = self.spots.get_mut(slot as usize) {
            *place = spot;
        }
        true
    }

    pub(super) fn draw_extras(&mut self, chance: &mut ChaCha8Rng) {
        for (extra, model) in Extra::COUNTS {
            let mut left = scaled(*model, self.consignees);
            for _ in 0..left * 200 {
                if left == 0 {
                    break;
                }
                let at = chance.gen_range(0..self.consignees.max(1));
                if !self.extras.contains_key(&at) && extra.suits(self.list(at)) {
                    self.extras.insert(at, *extra);
                    left -= 1;
                }
            }
        }
    }
}

fn draw_count(kind: Kind, chance: &mut ChaCha8Rng) -> u8 {
    match kind {
        Kind::Distributor => {
            // Five to thirty, most of them near five.
            let far: u64 = chance.gen_range(0..=25);
            5 + (far.pow(6) / 25_u64.pow(5)) as u8
        }
        Kind::Importer => chance.gen_range(2..=8),
        _ => match chance.gen_range(0..100) {
            0..=83 => 1,
            84..=95 => 2,
            96..=98 => 3,
            _ => 4,
        },
    }
}
