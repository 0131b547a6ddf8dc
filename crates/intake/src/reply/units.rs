//! Which statement belongs to which unit.
//!
//! First within a clause, then within the sentence, then across: serial numbers listed under "done:" take that word, and a
//! statement without a unit goes to the units named just before. Where two ways are open the more cautious statement is
//! taken, with a doubt. Called by `propose`.

use super::{
    clauses::{Clause, Sentence, Verdict},
    doubts::{self, Doubts},
    phrases::Key,
    proposal::{AllUnits, Confidence, Known, Said, UnitProposal},
    serials::{Found, How},
    statements::{Reader, Statement, is_bare, statement, weight},
};
use std::ops::Range;

/// Collects what is said about units.
pub(super) struct Units<'a> {
    text: &'a str,
    known: &'a Known,
    doubts: &'a mut Doubts,
    /// Unit by unit.
    pub units: Vec<UnitProposal>,
    /// About all.
    pub all: Option<AllUnits>,
    /// Statements about no unit in particular: "carried out".
    pub loose: Vec<(Said, Range<usize>, Confidence)>,
    /// Units named without a statement so far: the sentence's paragraph, and which entries of `units`.
    waiting: Vec<usize>,
    /// The last statement without units, for the list below it, and its paragraph.
    heading: Option<(Statement, usize)>,
}

impl<'a> Units<'a> {
    pub(super) fn new(text: &'a str, known: &'a Known, doubts: &'a mut Doubts) -> Self {
        Self {
            text,
            known,
            doubts,
            units: Vec::new(),
            all: None,
            loose: Vec::new(),
            waiting: Vec::new(),
            heading: None,
        }
    }

    /// Takes one sentence.
    pub(super) fn take(&mut self, sentence: &Sentence) {
        if sentence.asks {
            for found in &sentence.serials {
                self.add(found, None, "near");
            }
            if sentence.clauses.iter().any(|c| c.verdict.is_some()) {
                self.doubts.add(doubts::QUESTION, Some(sentence.span.place.clone()));
            }
            self.waiting.clear();
            self.heading = None;
            return;
        }
        let bare = sentence.serials.is_empty();
        let spoken: Vec<&Clause> = sentence.clauses.iter().filter(|c| c.verdict.is_some()).collect();
        match (bare, spoken.is_empty()) {
            (true, true) => {}
            (false, true) => self.listed(sentence),
            (true, false) => self.without_units(sentence, &spoken),
            (false, false) => self.grouped(sentence),
        }
    }

    /// Serial numbers and nothing said in the sentence: a heading above says it, or a sentence below will.
    fn listed(&mut self, sentence: &Sentence) {
        let above = self.heading.clone().filter(|(_, paragraph)| sentence.span.paragraph <= paragraph + 1);
        let statement = above.map(|(mut statement, _)| {
            statement.confidence = statement.confidence.min(Confidence::Fair);
            statement
        });
        if let Some((_, paragraph)) = self.heading.as_mut().filter(|_| statement.is_some()) {
            *paragraph = sentence.span.paragraph;
        }
        let clauses = || sentence.clauses.iter().filter(|c| !c.serials.is_empty());
        let list = clauses().all(|c| sentence.is_list(c));
        for found in &sentence.serials {
            self.add(found, statement.as_ref().filter(|_| list), "below");
        }
        if !list {
            // Something is said about them that was not understood; nothing said elsewhere replaces it.
            self.waiting.clear();
        }
    }

    /// Something said and no serial number.
    fn without_units(&mut self, sentence: &Sentence, spoken: &[&Clause]) {
        let all = sentence.clauses.iter().find(|c| c.all);
        let Some(first) = spoken.iter().find(|c| c.verdict == Some(Verdict::NotYet)).or(spoken.first()) else { return };
        let clause = all.and_then(|all| spoken.iter().find(|c| c.words == all.words)).unwrap_or(first);
        let Some(statement) = self.read(sentence, clause) else { return };
        if all.is_some() {
            self.about_all(sentence, &statement, &[]);
            if spoken.iter().any(|c| c.verdict != clause.verdict) && statement.said_done() {
                self.doubts.add(doubts::AMBIGUOUS, Some(sentence.span.place.clone()));
            }
            self.waiting.clear();
        } else if !self.waiting.is_empty() {
            for at in std::mem::take(&mut self.waiting) {
                if let Some(unit) = self.units.get_mut(at) {
                    unit.said = statement.said.clone();
                    unit.said_at = Some(statement.at.clone());
                    unit.confidence = statement.confidence.min(Confidence::Fair).min(unit.confidence);
                }
            }
        } else if self.known.serials.len() == 1
            && self.units.is_empty()
            && !matches!(statement.said, Said::Unsaid)
            && !is_bare(clause)
        {
            self.about_all(sentence, &statement, &[]);
        } else if !is_bare(clause) {
            self.loose.push((statement.said.clone(), statement.at.clone(), statement.confidence));
        }
        self.heading = (!is_bare(clause)).then_some((statement, sentence.span.paragraph));
    }

    /// Serial numbers and statements in one sentence.
    fn grouped(&mut self, sentence: &Sentence) {
        let clauses = &sentence.clauses;
        let whole = |c: &Clause| c.verdict.is_some() && !c.serials.is_empty();
        for (at, clause) in clauses.iter().enumerate() {
            for number in &clause.serials {
                let Some(found) = sentence.serials.get(*number) else { continue };
                if sentence.excepted.contains(number) {
                    let statement = self.of_excepted(sentence, at);
                    self.add(found, statement.as_ref(), "near");
                    continue;
                }
                let (teller, reason) =
                    if whole(clause) { (Some(clause), "clause") } else { (self.teller(sentence, at), "near") };
                let list = reason == "clause" || sentence.is_list(clause);
                let teller =
                    teller.filter(|teller| list || (teller.serials.is_empty() && !between(clauses, clause, teller)));
                if !list && teller.is_none() {
                    self.doubts.add(doubts::AMBIGUOUS, Some(found.place.clone()));
                }
                let statement = teller.and_then(|teller| self.read(sentence, teller)).map(|mut s| {
                    if !list {
                        s.confidence = Confidence::Low;
                    }
                    if reason == "near" {
                        s.confidence = s.confidence.min(Confidence::Fair);
                    }
                    s
                });
                self.add(found, statement.as_ref(), reason);
            }
        }
        let all = clauses.iter().position(|c| c.all);
        let teller = all.and_then(|at| {
            clauses
                .get(at)
                .filter(|c| c.verdict.is_some())
                .or_else(|| clauses.iter().skip(at).find(|c| c.verdict.is_some()))
        });
        if let Some(statement) = teller.and_then(|teller| self.read(sentence, teller)) {
            let named = sentence.excepted.iter().filter_map(|n| sentence.serials.get(*n));
            let except: Vec<String> = named.filter_map(|f| self.known.serials.get(f.known).cloned()).collect();
            let others: Vec<usize> = sentence.serials.iter().map(|f| f.known).collect();
            // "Both, SN 1 and SN 2, are done" says nothing about a third.
            if !except.is_empty() || others.len() >= self.known.serials.len() || others.is_empty() {
                self.about_all(sentence, &statement, &except);
            }
        }
        self.waiting.clear();
        self.heading = None;
    }

    /// What the clause behind an excepted unit says of it: "except B, which was scrapped".
    fn of_excepted(&mut self, sentence: &Sentence, at: usize) -> Option<Statement> {
        let next = sentence.clauses.get(at + 1).filter(|c| c.serials.is_empty() && !c.all)?;
        next.verdict.filter(|v| !matches!(v, Verdict::Done | Verdict::Yes | Verdict::No))?;
        let mut statement = self.read(sentence, next)?;
        statement.confidence = statement.confidence.min(Confidence::Fair);
        Some(statement)
    }

    /// The clause that speaks for the serial numbers of a clause without a statement.
    fn teller<'s>(&mut self, sentence: &'s Sentence, at: usize) -> Option<&'s Clause> {
        let clauses = &sentence.clauses;
        let before = clauses.iter().take(at).rev().find(|c| c.verdict.is_some());
        let after = clauses.iter().skip(at + 1).find(|c| c.verdict.is_some());
        // A clause in which the statement stands before its units goes on to what follows it.
        let leads = |c: &Clause| {
            c.serials.iter().filter_map(|n| sentence.serials.get(*n)).all(|f| f.words.start >= c.said_at.start)
        };
        let ends = |c: &Clause| {
            c.serials.is_empty()
                || c.serials.iter().filter_map(|n| sentence.serials.get(*n)).any(|f| f.words.start < c.said_at.end)
        };
        let (before, after) = (before.filter(|c| leads(c)), after.filter(|c| ends(c)));
        match (before, after) {
            (Some(before), Some(after)) if before.verdict != after.verdict => {
                self.doubts.add(doubts::AMBIGUOUS, Some(sentence.place(&clauses.get(at)?.words)));
                None
            }
            (Some(one), _) | (None, Some(one)) => Some(one),
            (None, None) => None,
        }
    }

    fn read(&mut self, sentence: &Sentence, clause: &Clause) -> Option<Statement> {
        statement(&mut Reader { text: self.text, known: self.known, doubts: self.doubts }, sentence, clause)
    }

    fn about_all(&mut self, sentence: &Sentence, statement: &Statement, except: &[String]) {
        let hit = sentence.hits.iter().find(|h| matches!(h.key, Key::All | Key::Both));
        let place = hit.map_or_else(|| statement.at.clone(), |h| sentence.place(&h.words));
        let mut confidence = statement.confidence;
        if hit.is_none() {
            // The only unit, and no word that it is meant.
            self.doubts.add(doubts::SCOPE, Some(place.clone()));
            confidence = Confidence::Low;
        }
        let two = self.known.serials.len() == 2 || !except.is_empty();
        if hit.is_some_and(|h| h.key == Key::Both) && !sentence.has(Key::All) && !two {
            self.doubts.add(doubts::COUNT, Some(place.clone()));
            confidence = Confidence::Low;
        }
        let new = AllUnits {
            place,
            said: statement.said.clone(),
            said_at: statement.at.clone(),
            except: except.to_vec(),
            confidence,
        };
        match &mut self.all {
            None => self.all = Some(new),
            Some(old) if old.said == new.said => {}
            Some(old) if weight(&old.said) == weight(&new.said) => {
                if matches!(&old.said, Said::Done { on: None } | Said::NotYet { until: None }) {
                    *old = new;
                }
            }
            Some(old) => {
                self.doubts.add(doubts::CONTRADICTION, Some(new.said_at.clone()));
                if weight(&new.said) > weight(&old.said) {
                    *old = new;
                }
                old.confidence = Confidence::Low;
            }
        }
    }

    fn add(&mut self, found: &Found, statement: Option<&Statement>, reason: &'static str) {
        let Some(serial) = self.known.serials.get(found.known) else { return };
        let mut confidence = statement.map_or(Confidence::Low, |s| s.confidence);
        let mut reason = reason;
        let how = match found.how {
            How::Plain => None,
            How::Split => Some((doubts::SERIAL_SPLIT, Confidence::Low, reason)),
            How::Letter => Some((doubts::SERIAL_LETTER, Confidence::Low, reason)),
            How::Range => Some((doubts::SERIAL_RANGE, Confidence::Fair, "range")),
            How::Shortened => Some((doubts::SERIAL_SHORT, Confidence::Fair, "shortened")),
        };
        if let Some((doubt, most, why)) = how {
            self.doubts.add(doubt, Some(found.place.clone()));
            confidence = confidence.min(most);
            reason = why;
        }
        let new = UnitProposal {
            serial: serial.clone(),
            as_written: self.text.get(found.place.clone()).unwrap_or_default().to_owned(),
            place: found.place.clone(),
            said: statement.map_or(Said::Unsaid, |s| s.said.clone()),
            said_at: statement.map(|s| s.at.clone()),
            confidence,
            reason,
        };
        match self.units.iter_mut().position(|u| u.serial == new.serial) {
            None => {
                if statement.is_none() {
                    self.waiting.push(self.units.len());
                }
                self.units.push(new);
            }
            Some(at) => self.merge(at, new),
        }
    }

    /// The same unit again: the more cautious statement stays.
    fn merge(&mut self, at: usize, new: UnitProposal) {
        let Some(old) = self.units.get_mut(at) else { return };
        if new.said == Said::Unsaid && new.said_at.is_none() {
            return;
        }
        if old.said == Said::Unsaid && old.said_at.is_none() {
            *old = new;
            self.waiting.retain(|n| *n != at);
            return;
        }
        if weight(&old.said) == weight(&new.said) {
            if matches!(&old.said, Said::Done { on: None } | Said::NotYet { until: None }) {
                *old = new;
            }
            return;
        }
        self.doubts.add(doubts::CONTRADICTION, Some(new.place.clone()));
        if weight(&new.said) > weight(&old.said) {
            *old = new;
        }
        old.confidence = Confidence::Low;
    }
}

/// Whether a clause about other units lies between two.
fn between(clauses: &[Clause], one: &Clause, other: &Clause) -> bool {
    let (from, to) = (one.words.end.min(other.words.end), one.words.start.max(other.words.start));
    clauses.iter().any(|c| !c.serials.is_empty() && c.words.start >= from && c.words.end <= to)
}
