//! Sample values for the tests of this crate: one product table, records, and facts with place and time.
//!
//! Only compiled for tests. Persons and companies are invented; the two products are those of the model case.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use crate::{
    fact::{Fact, Purpose, Recorded, Stream, UnitListed, Who},
    id::{Commitment, ConsigneeId, Digest, StaffId},
    product::{Product, SerialScope, UdiStatement},
    response::{Answer, Channel, ConsigneeRole, Disposition, Response, UnitAnswer},
    scope::{DistributionRecord, Reason, Standing},
    udi::UdiDi,
};
use jiff::{SignedDuration, Timestamp, civil::date};

/// A moment: so many hours after noon of 23 November 2026 (UTC).
pub fn hours(after: i64) -> Timestamp {
    let noon: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
    noon.checked_add(SignedDuration::from_hours(after)).unwrap()
}

/// A digest of 64 equal digits.
pub fn digest(digit: char) -> Digest {
    Digest::parse(&digit.to_string().repeat(64)).unwrap()
}

/// A commitment over such a digest.
pub fn commitment(digit: char) -> Commitment {
    Commitment::from_digest(&digest(digit))
}

/// The products of the model case: one with a UDI, one without.
pub fn products() -> Vec<Product> {
    vec![
        product("novaseq-6000dx", "20068232", UdiStatement::Di(UdiDi::parse("00816270020637").unwrap())),
        product("nextseq-550dx", "20086130", UdiStatement::NotApplicable { reason: "an accessory".into() }),
    ]
}

fn product(key: &str, catalogue_no: &str, udi: UdiStatement) -> Product {
    Product {
        key: key.into(),
        name: key.to_uppercase(),
        form_name: key.to_uppercase(),
        catalogue_no: catalogue_no.into(),
        catalogue_aliases: Vec::new(),
        udi,
        serials: SerialScope::All,
        lots: SerialScope::All,
        serials_reason: None,
        software: None,
        market: crate::product::Market::Diagnostic,
    }
}

/// A row: consignee, catalogue number, UDI, serial.
pub fn record(
    row: u64,
    consignee: &str,
    catalogue_no: &str,
    udi: Option<&str>,
    serial: Option<&str>,
) -> DistributionRecord {
    DistributionRecord {
        row,
        consignee_no: consignee.into(),
        name: format!("Musterlabor {consignee}"),
        role: ConsigneeRole::User,
        street: "Beispielweg 1".into(),
        postcode: "00000".into(),
        city: "Musterstadt".into(),
        country: "DE".into(),
        lang: None,
        contact: None,
        email: Some(format!("labor@{consignee}.example")),
        phone: None,
        catalogue_no: catalogue_no.into(),
        udi: udi.map(str::to_owned),
        serial: serial.map(Into::into),
        lot: None,
        shipped_on: Some(date(2024, 5, 6)),
        remark: None,
    }
}

/// A fact in the stream of the action, by a member of staff; version and hour are the same number.
pub fn by_staff(version: u64, who: &str, fact: Fact) -> Recorded {
    Recorded { who: Who::Staff(StaffId::from(who)), stream: Stream::Action, ..recorded(version, fact) }
}

/// A fact in the stream of consignee `c-1`, by the system; recorded `version` hours after noon.
pub fn recorded(version: u64, fact: Fact) -> Recorded {
    Recorded {
        id: format!("f-{version}").as_str().into(),
        action: "fsn2025-1682".into(),
        stream: Stream::Consignee(ConsigneeId::from("c-1")),
        version,
        at: hours(i64::try_from(version).unwrap()),
        clock_behind_ms: None,
        who: Who::System,
        fact,
    }
}

/// Numbers facts from 1, one an hour.
pub fn stream(facts: impl IntoIterator<Item = Fact>) -> Vec<Recorded> {
    facts.into_iter().zip(1..).map(|(fact, version)| recorded(version, fact)).collect()
}

/// The key of the unit with that serial.
pub fn unit(serial: &str) -> crate::id::UnitKey {
    format!("novaseq-6000dx/{serial}").as_str().into()
}

/// The listing of a consignee with units of these serials.
pub fn listed(role: ConsigneeRole, serials: &[&str]) -> Fact {
    let units = serials.iter().map(|serial| UnitListed {
        unit: unit(serial),
        product: "novaseq-6000dx".into(),
        serial: Some((*serial).into()),
        standing: Standing::Affected,
        reason: Reason::UdiAndSerial,
    });
    Fact::ConsigneeListed {
        number: "1001".into(),
        role,
        country: "DE".into(),
        lang: "de".into(),
        name: commitment('1'),
        address: commitment('2'),
        contact: None,
        email: Some(commitment('3')),
        phone: None,
        via: None,
        above: None,
        blind: None,
        units: units.collect(),
    }
}

/// A carrier took a parcel.
pub fn sent(purpose: Purpose) -> Fact {
    Fact::Sent {
        parcel: "p-1".into(),
        purpose,
        carrier: "folder".into(),
        message_id: "<p-1@maker.example>".into(),
        attachments: vec![digest('a')],
        answer: "p-1.eml".into(),
        repeat: false,
    }
}

/// A response: receipt yes or no, and what is said of which serial.
pub fn response(id: &str, receipt: bool, said: &[(&str, Disposition)]) -> Response {
    Response {
        contact: std::collections::BTreeMap::new(),
        source: None,
        id: id.into(),
        channel: Channel::Portal,
        respondent: commitment('4'),
        title: commitment('5'),
        dated: date(2026, 11, 24),
        answers: vec![Answer::plain("receipt", receipt)],
        chain_not_applicable: true,
        units: said
            .iter()
            .map(|(serial, said)| UnitAnswer { unit: unit(serial), disposition: said.clone(), serial: None })
            .collect(),
        unknown_serials: Vec::new(),
        corrects: None,
        second_look: false,
    }
}

/// That response as a fact.
pub fn responded(id: &str, receipt: bool, said: &[(&str, Disposition)]) -> Fact {
    Fact::ResponseReceived { response: response(id, receipt, said) }
}

/// "Done", without a date.
pub fn done() -> Disposition {
    Disposition::Done { on: None }
}

/// "Not yet", without a date.
pub fn not_yet() -> Disposition {
    Disposition::NotYet { until: None }
}
