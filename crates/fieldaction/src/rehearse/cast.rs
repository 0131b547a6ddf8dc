//! Who does what in a rehearsal: every simulated consignee gets a part from seeded chance, and the truth is kept.
//!
//! The parts are those that real notices meet: prompt ones, late ones, silent ones, wrong contacts, units that are not
//! there, were passed on or scrapped, somebody who suspects an intruder, distributors with customers of their own.

use app::{
    acts::resolve_scope::SnapshotRow,
    domain::{
        fact::Fact,
        id::{ConsigneeId, UnitKey},
        response::ConsigneeRole,
    },
};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// What a simulated consignee does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Reads and answers all done on its day.
    Prompt,
    /// Says "not yet" first, done a week later.
    Staged,
    /// Answers with one unit handed to a colleague.
    WithColleague,
    /// Says no by mistake and corrects itself.
    Corrects,
    /// One unit is not at the site.
    NotHere,
    /// One unit was passed on.
    PassedOn,
    /// One unit was scrapped.
    Scrapped,
    /// The measures cannot be done on one unit.
    Cannot,
    /// Names a serial number nobody sent.
    UnknownSerial,
    /// Suspects an intruder first.
    Intruder,
    /// Is the wrong contact and names the right one, who answers.
    WrongContact,
    /// Reads and never answers until called; answers on the telephone.
    ByPhone,
    /// Never answers at all.
    Silent,
    /// Has no mail address: gets a letter, answers on paper.
    OnPaper,
    /// A distributor or importer: names its customers, who are told and answer.
    Passes,
    /// Left alone in the demo, for the newcomer to play.
    Newcomer,
}

/// One simulated consignee.
#[derive(Clone, Debug)]
pub struct Player {
    /// Its id.
    pub consignee: ConsigneeId,
    /// Its part.
    pub part: Part,
    /// The day it first acts, counted from dispatch.
    pub day: u32,
    /// Its units.
    pub units: Vec<UnitKey>,
    /// Whether the maker's engineer visits and sees the units.
    pub visited: bool,
    /// Its role.
    pub role: ConsigneeRole,
}

/// Gives every consignee of the snapshot its part. The same seed gives the same cast.
pub fn cast(rows: &[SnapshotRow], seed: u64, newcomer: bool) -> Vec<Player> {
    let mut dice = StdRng::seed_from_u64(seed);
    let mut players: Vec<Player> = rows.iter().filter_map(|row| player(row, &mut dice)).collect();
    if newcomer {
        let fits = |p: &&mut Player| p.role == ConsigneeRole::User && p.units.len() == 2 && p.part == Part::Prompt;
        let german =
            rows.iter().filter(|r| matches!(&r.listed, Fact::ConsigneeListed { country, .. } if country == "DE"));
        let german: std::collections::HashSet<_> = german.map(|r| &r.consignee).collect();
        if let Some(chosen) = players.iter_mut().filter(|p| german.contains(&p.consignee)).find(fits) {
            chosen.part = Part::Newcomer;
        }
    }
    players
}

fn player(row: &SnapshotRow, dice: &mut StdRng) -> Option<Player> {
    let Fact::ConsigneeListed { role, email, units, .. } = &row.listed else { return None };
    let units: Vec<UnitKey> = units.iter().map(|u| u.unit.clone()).collect();
    let roll: u32 = dice.gen_range(0..1000);
    let part = match (role, email) {
        (_, None) => Part::OnPaper,
        (role, _) if role.in_chain() => Part::Passes,
        _ => user_part(roll, units.len()),
    };
    // Half of those who answer do so within five days, the rest tails off over six weeks.
    let day = match dice.gen_range(0..100) {
        0..=49 => dice.gen_range(0..=5),
        50..=79 => dice.gen_range(6..=15),
        _ => dice.gen_range(16..=40),
    };
    let visited = dice.gen_range(0..100) < 55;
    Some(Player { consignee: row.consignee.clone(), part, day, units, visited, role: *role })
}

fn user_part(roll: u32, units: usize) -> Part {
    match roll {
        0..=59 => Part::Staged,
        60..=99 if units > 1 => Part::WithColleague,
        100..=119 => Part::Corrects,
        120..=129 => Part::NotHere,
        130..=139 => Part::PassedOn,
        140..=149 => Part::Scrapped,
        150..=153 => Part::Cannot,
        154..=159 => Part::UnknownSerial,
        160..=162 => Part::Intruder,
        163..=182 => Part::WrongContact,
        183..=232 => Part::ByPhone,
        233..=240 => Part::Silent,
        _ => Part::Prompt,
    }
}

/// What the simulation knows must be true at the end, per consignee: units said done, units shown done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Truth {
    /// Units counted.
    pub units: i64,
    /// Units with a final disposition.
    pub said_done: i64,
    /// Units seen safe.
    pub shown_done: i64,
    /// Answered at all.
    pub answered: bool,
    /// Has read.
    pub read: bool,
}

impl Truth {
    /// Adds one consignee to a sum of (units, said, shown, answered, read).
    pub fn add(self, sum: &mut [i64; 5]) {
        let parts = [self.units, self.said_done, self.shown_done, i64::from(self.answered), i64::from(self.read)];
        sum.iter_mut().zip(parts).for_each(|(total, part)| *total += part);
    }
}
