//! One target on its way: what it was asked, what came, what is to be done next. Pure; [`super::traffic`] moves the datagrams.

use super::{QUESTIONS, SweepRow};
use crate::{
    observation::{Answer, Observation, Octets},
    probe::desk::micros,
    request::Request,
    verdict::Vantage,
    wire::{self, Nonce},
};
use std::{net::IpAddr, time::Duration};

/// Place of the ping in [`QUESTIONS`].
pub(super) const PING: usize = 0;
/// Place of the capabilities.
pub(super) const CAPABILITIES: usize = 1;
/// Place of the Open Session Request.
pub(super) const OPEN: usize = 2;

/// A question of one target. Small: the datagram is encoded again from its nonce when it is needed.
#[derive(Debug)]
struct Question {
    nonce: Nonce,
    first: Duration,
    last: Duration,
    tries: u8,
    /// No more is waited for.
    closed: bool,
    answer: Option<Box<Answer>>,
}

/// A target on its way.
#[derive(Debug)]
pub(super) struct Flight {
    questions: [Question; 3],
}

/// What a timeout leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Nothing: it was answered meanwhile, or others are still waited for.
    Nothing,
    /// The same datagram once more.
    Again,
    /// The target is done with.
    Done,
}

impl Flight {
    /// A new one. `chance` gives three nonces.
    pub(super) fn new(mut chance: impl FnMut() -> Nonce) -> Self {
        let question = |nonce| Question {
            nonce,
            first: Duration::ZERO,
            last: Duration::ZERO,
            tries: 0,
            closed: false,
            answer: None,
        };
        Self { questions: std::array::from_fn(|_| question(chance())) }
    }

    /// Whether the target answered anything.
    pub(super) fn alive(&self) -> bool {
        self.questions.iter().any(|q| q.answer.as_ref().is_some_and(|answer| answer.came()))
    }

    /// The datagram of a question; none if it need not be sent any more.
    pub(super) fn datagram(&self, at: usize) -> Option<Vec<u8>> {
        let (question, request) = (self.questions.get(at)?, QUESTIONS.get(at)?);
        // A ping is for showing presence: whoever answered something is present.
        let needless = question.answer.is_some() || (at == PING && question.tries > 0 && self.alive());
        if needless { None } else { wire::request::datagram(request, question.nonce) }
    }

    /// Notes that a question went out; how often it has by now.
    pub(super) fn sent(&mut self, at: usize, now: Duration) -> u8 {
        let Some(question) = self.questions.get_mut(at) else { return 0 };
        if question.tries == 0 {
            question.first = now;
        }
        question.last = now;
        question.tries = question.tries.saturating_add(1);
        question.tries
    }

    /// Closes a question that need not be sent any more.
    pub(super) fn close(&mut self, at: usize) -> Next {
        if let Some(question) = self.questions.get_mut(at) {
            question.closed = true;
        }
        self.next()
    }

    /// Closes everything: the datagram could not leave.
    pub(super) fn stuck(&mut self, at: usize, answer: Answer) {
        for question in &mut self.questions {
            question.closed = true;
        }
        if let Some(question) = self.questions.get_mut(at) {
            question.answer = Some(Box::new(answer));
        }
    }

    /// Takes a datagram if it answers a question on its way. Whether it does, and whether it is the first sign of life.
    pub(super) fn take(&mut self, bytes: &[u8], now: Duration) -> Option<bool> {
        let first = !self.alive();
        let fits = |(question, request): &(&mut Question, &Request)| {
            question.tries > 0
                && question.answer.is_none()
                && wire::request::datagram(request, question.nonce).is_some_and(|sent| wire::reply::fits(&sent, bytes))
        };
        let (question, _) = self.questions.iter_mut().zip(&QUESTIONS).find(fits)?;
        let rtt_us = micros(now.saturating_sub(question.last));
        question.answer = Some(Box::new(Answer::Datagram { bytes: Octets(bytes.to_vec()), rtt_us }));
        question.closed = true;
        Some(first)
    }

    /// The time of a try is over. `tries`: which try it was; `most`: how many there are.
    pub(super) fn timeout(&mut self, at: usize, tries: u8, most: u8) -> Next {
        let alive = self.alive();
        let Some(question) = self.questions.get_mut(at) else { return Next::Nothing };
        if question.closed || question.tries != tries {
            return Next::Nothing;
        }
        if tries < most && !(at == PING && alive) {
            return Next::Again;
        }
        question.closed = true;
        self.next()
    }

    /// Whether the target is done with.
    pub(super) fn next(&mut self) -> Next {
        let [ping, capabilities, open] = &self.questions;
        let silent = ping.closed && capabilities.closed && !self.alive();
        if silent || (ping.closed && capabilities.closed && open.closed) { Next::Done } else { Next::Nothing }
    }

    /// As a row. `began`: ticks when the sweep began; `now`: ticks.
    pub(super) fn row(self, addr: IpAddr, began: Duration, now: Duration) -> SweepRow {
        let observations = self.questions.into_iter().zip(QUESTIONS.clone()).map(|(question, request)| {
            let asked = question.tries > 0;
            let answer = match question.answer {
                Some(answer) => *answer,
                None if asked => {
                    let waited = now.saturating_sub(question.first).as_millis();
                    Answer::Silent { waited_ms: u64::try_from(waited).unwrap_or(u64::MAX) }
                }
                None => Answer::NotAsked { why: "silent_before".to_owned() },
            };
            let sent = wire::request::datagram(&request, question.nonce).filter(|_| asked).unwrap_or_default();
            let at = if asked { question.first } else { now };
            Observation {
                request,
                vantage: Vantage::Lan,
                at_us: micros(at.saturating_sub(began)),
                tries: question.tries,
                sent: Octets(sent),
                answer,
            }
        });
        SweepRow { addr, observations: observations.collect() }
    }
}
