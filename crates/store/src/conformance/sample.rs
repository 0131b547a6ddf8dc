//! Made-up consignees and facts, from a seed.

use crate::{Batch, NewParcel, PersonalValue, Store, StreamAppend};
use domain::{
    evidence::{Binding, EvidenceBundle, EvidenceDoubt, Outcome, Phase},
    fact::{CallOutcome, EvidenceMethod, Fact, Means, Purpose, Recorded, Stream, UnitListed, Who},
    id::{ActionId, Commitment, ConsigneeId, Digest, FactId, ParcelId, ResponseId, Serial, UnitKey},
    lang::Lang,
    reconcile::ConsigneeState,
    response::{Answer, Channel, ConsigneeRole, Disposition, Doubt, Response, UnitAnswer},
    scope::{Reason, Standing},
};
use jiff::{SignedDuration, Timestamp, civil::date};

/// A seeded source of chance (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
    pub fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len() as u64) as usize]
    }
    pub fn yes(&mut self) -> bool {
        self.below(2) == 0
    }
    pub fn id(&mut self) -> String {
        format!("{:016x}", self.next())
    }
}

/// Noon of the first day, some seconds later.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_608_000 + seconds).unwrap()
}

/// Nothing yet, by the system.
pub fn batch(action: &ActionId, at: Timestamp) -> Batch {
    Batch::new(action.clone(), at, Who::System)
}

/// A batch for one stream.
pub fn one(
    action: &ActionId,
    at: Timestamp,
    stream: Stream,
    expected: u64,
    facts: Vec<Fact>,
    dice: &mut Dice,
) -> Batch {
    let facts = facts.into_iter().map(|fact| (FactId::new(dice.id()), fact)).collect();
    Batch { streams: vec![StreamAppend { stream, expected, facts }], ..batch(action, at) }
}

/// A value beside the log.
pub fn personal(subject: &str, field: &str, value: &str, dice: &mut Dice) -> PersonalValue {
    let mut salt = [0; 16];
    salt[..8].copy_from_slice(&dice.next().to_be_bytes());
    let digest = ledger::commitment::commit(&salt, field, value);
    let commitment = Commitment::from_digest(&Digest::from_bytes(digest.as_bytes()));
    PersonalValue { commitment, subject: subject.into(), field: field.into(), salt, value: value.into() }
}

pub const COUNTRIES: [&str; 4] = ["DE", "FR", "AT", "PL"];
pub const NAMES: [&str; 5] =
    ["Ärztelabor Nord", "Laboratoire Fictif", "Klinik 100% Süd", "Labor_Beispiel", "Przykład Łódź"];

/// A consignee ready to be listed: its fact and its personal values.
pub fn consignee(id: &str, number: u64, units: u64, dice: &mut Dice) -> (Fact, Vec<PersonalValue>) {
    let name = personal(id, "name", &format!("{} {number}", dice.pick(&NAMES)), dice);
    let address = personal(id, "address", "Musterweg 1\n12345 Beispielstadt", dice);
    let email = personal(id, "email", &format!("labor{number}@klinik.example"), dice);
    let fact = Fact::ConsigneeListed {
        number: format!("C-{number}").as_str().into(),
        role: *dice.pick(&[ConsigneeRole::User, ConsigneeRole::User, ConsigneeRole::Distributor]),
        country: (*dice.pick(&COUNTRIES)).into(),
        lang: Lang::from(*dice.pick(&["de", "en"])),
        name: name.commitment.clone(),
        address: address.commitment.clone(),
        contact: None,
        email: Some(email.commitment.clone()),
        phone: None,
        via: None,
        // As it was recorded before tiers were counted: the first version's tables are made of these.
        above: None,
        blind: None,
        units: (0..units).map(|n| unit(&format!("box/{id}-{n}"), &format!("SN{number}-{n}"))).collect(),
    };
    (fact, vec![name, address, email])
}

pub fn unit(key: &str, serial: &str) -> UnitListed {
    UnitListed {
        unit: key.into(),
        product: "box".into(),
        serial: Some(serial.into()),
        standing: Standing::Affected,
        reason: Reason::CatalogueAndSerial,
    }
}

/// Lists `count` consignees `<prefix>0`, `<prefix>1`, ... with a unit each, in bulk.
pub async fn listed(store: &Store, action: &ActionId, count: u64, dice: &mut Dice) -> Vec<ConsigneeId> {
    let mut batch = batch(action, at(0));
    let mut ids = Vec::new();
    for number in 0..count {
        let id = format!("{action}-{number:04}");
        let (fact, personal) = consignee(&id, number, 1, dice);
        let facts = vec![(FactId::new(dice.id()), fact)];
        batch.streams.push(StreamAppend { stream: Stream::Consignee(id.as_str().into()), expected: 0, facts });
        batch.personal.extend(personal);
        ids.push(ConsigneeId::new(id));
    }
    assert_eq!(store.append_new(batch).await.unwrap(), count);
    ids
}

pub fn parcel(
    action: &ActionId,
    consignee: &ConsigneeId,
    dedupe: &str,
    not_before: Timestamp,
    dice: &mut Dice,
) -> NewParcel {
    NewParcel {
        id: ParcelId::new(format!("{action}-{}", dice.id())),
        consignee: consignee.clone(),
        purpose: Purpose::Reminder(2),
        dedupe: dedupe.into(),
        address: "labor@klinik.example".into(),
        name: "Labor Beispiel".into(),
        lang: Lang::from("de"),
        not_before,
        payload: "{\"from\":\"ä\"}".into(),
    }
}

pub fn sent(purpose: Purpose, repeat: bool, dice: &mut Dice) -> Fact {
    Fact::Sent {
        parcel: ParcelId::new(dice.id()),
        purpose,
        carrier: "folder".into(),
        message_id: format!("<{}@maker.example>", dice.id()),
        attachments: vec![],
        answer: "taken".into(),
        repeat,
    }
}

pub fn recorded(batch: &Batch, stream: usize) -> Vec<Recorded> {
    let append = &batch.streams[stream];
    let one = |(place, (id, fact)): (usize, &(FactId, Fact))| Recorded {
        id: id.clone(),
        action: batch.action.clone(),
        stream: append.stream.clone(),
        version: append.expected + place as u64 + 1,
        at: batch.at,
        clock_behind_ms: None,
        who: batch.who.clone(),
        fact: fact.clone(),
    };
    append.facts.iter().enumerate().map(one).collect()
}

/// Some minutes to a day later, now and then earlier.
pub fn later(now: Timestamp, dice: &mut Dice) -> Timestamp {
    let seconds = if dice.below(12) == 0 { -(dice.below(90_000) as i64) } else { dice.below(40_000) as i64 };
    now.checked_add(SignedDuration::from_millis(seconds * 1000 + dice.below(1000) as i64)).unwrap()
}

fn commitment(dice: &mut Dice) -> Commitment {
    Commitment::from_digest(&Digest::parse(&dice.id().repeat(4)).unwrap())
}

/// Any fact that can happen to a consignee in this state.
pub fn any_fact(state: &ConsigneeState, dice: &mut Dice) -> Fact {
    let units: Vec<UnitKey> = state.units.keys().cloned().collect();
    let some = |dice: &mut Dice| units.iter().filter(|_| dice.yes()).cloned().collect::<Vec<_>>();
    match dice.below(21) {
        0 | 1 => sent(
            *dice.pick(&[Purpose::Notice, Purpose::Reminder(1), Purpose::Reminder(2), Purpose::Receipt]),
            dice.below(4) == 0,
            dice,
        ),
        2 => Fact::Undeliverable {
            parcel: ParcelId::new(dice.id()),
            purpose: Purpose::Notice,
            answer: "550".into(),
            tries: 3,
        },
        3 | 4 => Fact::Opened,
        5..=8 => Fact::ResponseReceived { response: response(state, dice) },
        9 => Fact::ResponseQueried {
            response: ResponseId::new(dice.id()),
            doubts: vec![Doubt::UnknownSerials { count: 1 }],
        },
        10 => Fact::HandedOver { handover: "h1".into(), units: some(dice), to: commitment(dice) },
        11 => Fact::ContactCorrected { contact: None, email: dice.yes().then(|| commitment(dice)) },
        12 => Fact::CompromiseSuspected { units: some(dice), unplugged: dice.yes(), description: commitment(dice) },
        13 => Fact::CallLogged {
            means: *dice.pick(&[Means::Phone, Means::Letter]),
            outcome: *dice.pick(&[
                CallOutcome::Reached,
                CallOutcome::NoAnswer,
                CallOutcome::Posted,
                CallOutcome::WrongContact,
            ]),
            note: commitment(dice),
        },
        14 => Fact::Escalated { step: dice.below(4) as u32, means: Means::Phone },
        15 => Fact::CascadeReported { named: vec!["somebody".into()], units: some(dice), complete: dice.yes() },
        16 if !units.is_empty() => Fact::EvidenceRecorded {
            unit: dice.pick(&units).clone(),
            method: EvidenceMethod::OnSite,
            safe: dice.below(3) > 0,
            evidence: Digest::parse(&"ab".repeat(32)).unwrap(),
        },
        20 if !units.is_empty() => Fact::EvidenceReceived { bundle: bundle(dice.pick(&units).clone(), dice) },
        17 if !state.tasks.is_empty() => {
            let tasks: Vec<_> = state.tasks.keys().cloned().collect();
            Fact::TaskSettled(domain::fact::SettledTask {
                task: dice.pick(&tasks).clone(),
                resolution: commitment(dice),
            })
        }
        18 => Fact::LinkRevoked(domain::fact::RevokedLink { generation: state.generation + 1, reason: "lost".into() }),
        19 if dice.below(3) == 0 => Fact::UnreachableDeclared { reason: commitment(dice), attempts: 3 },
        _ => Fact::Opened,
    }
}

/// Evidence about a unit; few certificates, so that some are shared.
fn bundle(unit: UnitKey, dice: &mut Dice) -> EvidenceBundle {
    let digest = |dice: &mut Dice| Digest::parse(&format!("{:016x}", dice.next()).repeat(4)).unwrap();
    EvidenceBundle {
        evidence: digest(dice),
        statement: digest(dice),
        serial: "S".into(),
        unit: Some(unit),
        channel: Channel::Portal,
        outcome: *dice.pick(&[Outcome::Corrected, Outcome::Open, Outcome::Undecided]),
        binding: Binding::Operator,
        phase: Phase::Verify,
        profile: digest(dice),
        finished: at(0),
        challenge: dice.yes().then_some(0),
        key: "key".to_owned(),
        leaf_sha256: dice.yes().then(|| format!("leaf-{}", dice.below(6))),
        guid: dice.yes().then(|| format!("guid-{}", dice.below(6))),
        doubts: if dice.yes() { vec![EvidenceDoubt::SharedBmc] } else { vec![] },
    }
}

fn response(state: &ConsigneeState, dice: &mut Dice) -> Response {
    let mut units = Vec::new();
    for key in state.units.keys() {
        if dice.below(4) == 0 {
            continue;
        }
        let disposition = match dice.below(6) {
            0 => Disposition::NotYet { until: Some(date(2026, 12, 24)) },
            1 if dice.below(2) == 0 => Disposition::NeverHad,
            1 => Disposition::NotHere,
            2 => Disposition::Cannot { reason: commitment(dice) },
            3 => Disposition::Scrapped { on: None },
            _ => Disposition::Done { on: Some(date(2026, 11, 23)) },
        };
        let serial = (dice.below(5) == 0).then(|| Serial::new(format!("READ-{}", dice.below(9))));
        units.push(UnitAnswer { unit: key.clone(), disposition, serial });
    }
    Response {
        contact: std::collections::BTreeMap::new(),
        source: None,
        id: ResponseId::new(dice.id()),
        channel: Channel::Portal,
        respondent: commitment(dice),
        title: commitment(dice),
        dated: date(2026, 11, 23),
        answers: vec![Answer::plain("receipt", dice.below(5) > 0)],
        chain_not_applicable: true,
        units,
        unknown_serials: if dice.below(6) == 0 { vec!["X".into()] } else { vec![] },
        corrects: state.responses.last().filter(|_| dice.yes()).map(|(_, r)| r.id.clone()),
        second_look: false,
    }
}
