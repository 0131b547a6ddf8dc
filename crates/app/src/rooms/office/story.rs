//! Facts as lines for people: which sentence, with which values. The sentences themselves are words of the door.
//!
//! Every kind of fact has its sentence key `fact-…`; values that are words of their own are given as keys, so that a line
//! can be said in any language. A value that was erased is said to be erased, never left out.

mod chain;
mod marks;
mod parts;
mod update;

use crate::{App, Result};
use domain::{
    calendar::Zone,
    fact::{
        DeliveryState, Fact, MailEnd, Means, PostedBatch, ProfilePublished, ProfileWithdrawn, Purpose, Recorded,
        ScopeResolved, Who,
    },
    id::{ActionId, Commitment, Digest},
    response::Channel,
};
use jiff::{Timestamp, civil::Date};
use marks::{answered, committed, file, weight};
use std::collections::HashMap;

/// One value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// As it is.
    Text(String),
    /// A word of the door, by its key.
    Key(String),
    /// A number.
    Count(i64),
    /// A day.
    Day(Date),
    /// A moment.
    Moment(Timestamp),
    /// A moment by the clocks of somewhere.
    Local(Timestamp, Zone),
    /// A country by its code.
    Country(String),
    /// What a person declared with a signature, as it was signed.
    Meaning(String),
    /// Personal data that was erased.
    Erased,
}

/// How a line is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Not.
    Plain,
    /// A turning point.
    Key,
    /// Something does not fit together.
    Clash,
    /// Danger to people.
    Alarm,
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Staff, by printed name.
    Staff(String),
    /// Whoever holds the consignee's link.
    Consignee,
    /// A colleague with a link that was handed on.
    Colleague,
    /// The system.
    System,
}

/// One fact as a line.
#[derive(Clone, Debug)]
pub struct Line {
    /// When it was recorded.
    pub at: Timestamp,
    /// By how many milliseconds the clock stood behind.
    pub clock_behind_ms: Option<i64>,
    /// Who.
    pub actor: Actor,
    /// Place in the log, once sealed.
    pub index: Option<u64>,
    /// The name of the kind of fact, as stored.
    pub kind: String,
    /// Key of the sentence.
    pub key: &'static str,
    /// Its values.
    pub parts: Vec<(&'static str, Part)>,
    /// How it is marked.
    pub weight: Weight,
    /// A kept file that belongs to it.
    pub file: Option<Digest>,
}

impl App {
    /// Facts as lines, in the given order.
    pub(crate) async fn lines(&self, action: &ActionId, facts: &[Recorded]) -> Result<Vec<Line>> {
        let wanted: Vec<&Commitment> = facts.iter().flat_map(|r| committed(&r.fact)).collect();
        let values = self.values(action, wanted).await?;
        let mut lines = Vec::new();
        for recorded in facts {
            let actor = match &recorded.who {
                Who::Staff(id) => Actor::Staff(self.staff_name(id).await?),
                Who::Portal { handover: None, .. } => Actor::Consignee,
                Who::Portal { handover: Some(_), .. } => Actor::Colleague,
                Who::System => Actor::System,
            };
            let (key, parts) = sentence(&recorded.fact, &values);
            lines.push(Line {
                at: recorded.at,
                clock_behind_ms: recorded.clock_behind_ms,
                actor,
                index: self.store.fact_index(&recorded.id).await?,
                kind: kind(&recorded.fact),
                key,
                parts,
                weight: weight(&recorded.fact),
                file: file(&recorded.fact),
            });
        }
        Ok(lines)
    }
}

/// The name of the kind, as stored.
pub(crate) fn kind(fact: &Fact) -> String {
    let value = serde_json::to_value(fact).ok();
    value.and_then(|v| v.get("kind").and_then(|k| k.as_str()).map(str::to_owned)).unwrap_or_default()
}

/// The key of a word: `<prefix>-<word with dashes>`.
pub(crate) fn word(prefix: &str, value: &impl serde::Serialize) -> String {
    let text = serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
    format!("{prefix}-{}", text.replace('_', "-"))
}

/// The key of a channel.
pub fn channel(channel: Channel) -> String {
    word("channel", &channel)
}

fn purpose(purpose: Purpose) -> Part {
    let name = match purpose {
        Purpose::Notice => "purpose-notice",
        Purpose::Reminder(_) => "purpose-reminder",
        Purpose::Receipt => "purpose-receipt",
        Purpose::Handover => "purpose-handover",
        Purpose::Onward(_) => "purpose-onward",
        Purpose::Answer => "purpose-answer",
    };
    Part::Key(name.into())
}

fn means(means: Means) -> Part {
    Part::Key(word("means", &means))
}

fn count(number: impl TryInto<i64>) -> Part {
    Part::Count(number.try_into().unwrap_or(i64::MAX))
}

fn text(value: impl ToString) -> Part {
    Part::Text(value.to_string())
}

fn sentence(fact: &Fact, values: &HashMap<Commitment, String>) -> (&'static str, Vec<(&'static str, Part)>) {
    let value = |c: &Commitment| said(values, c);
    let some = |c: &Option<Commitment>| c.as_ref().map_or(Part::Text("–".into()), value);
    let list = |all: &[domain::lang::Lang]| text(all.iter().map(|l| l.as_str()).collect::<Vec<_>>().join(", "));
    let role = |r: &domain::approval::Role| Part::Key(format!("staff-{}", r.word().replace('_', "-")));
    match fact {
        Fact::ActionOpened { continues: Some(of), reference, document_no, .. } => {
            update::opened(of, text(reference), text(document_no))
        }
        Fact::ActionOpened { reference, document_no, .. } => {
            ("fact-action-opened", vec![("reference", text(reference)), ("document", text(document_no))])
        }
        Fact::NoticeDrafted { revision, languages, .. } => {
            ("fact-notice-drafted", vec![("revision", count(*revision)), ("languages", list(languages))])
        }
        Fact::NoticeRevised { revision, languages, .. } => {
            ("fact-notice-revised", vec![("revision", count(*revision)), ("languages", list(languages))])
        }
        Fact::RecordsImported { name, rows, taken, held, refused, .. } => {
            let counts =
                [("rows", rows), ("taken", taken), ("held", held), ("refused", refused)].map(|(n, c)| (n, count(*c)));
            ("fact-records-imported", [vec![("name", text(name))], counts.to_vec()].concat())
        }
        Fact::ScopeResolved(ScopeResolved { version, consignees, affected, possibly, .. }) => (
            "fact-scope-resolved",
            vec![
                ("version", count(*version)),
                ("consignees", count(*consignees)),
                ("affected", count(*affected)),
                ("possibly", count(*possibly)),
            ],
        ),
        Fact::ReleaseSubmitted { personal_files, manifest, .. } => {
            ("fact-release-submitted", vec![("files", count(*personal_files)), ("digest", text(manifest.short()))])
        }
        Fact::ApprovalGiven { role: r, name, meaning, .. } => (
            "fact-approval-given",
            vec![("name", text(name)), ("role", role(r)), ("meaning", Part::Meaning(meaning.clone()))],
        ),
        Fact::ApprovalRejected(domain::fact::RejectedRelease { role: r, reason, .. }) => {
            ("fact-approval-rejected", vec![("role", role(r)), ("reason", text(reason))])
        }
        Fact::AuthorityInformed(domain::fact::InformedAuthority { country, on, reference }) => (
            "fact-authority-informed",
            vec![("country", Part::Country(country.clone())), ("date", Part::Day(*on)), ("reference", text(reference))],
        ),
        Fact::GateOverridden(domain::fact::OverriddenGate { countries, reason }) => {
            ("fact-gate-overridden", vec![("countries", text(countries.join(", "))), ("reason", text(reason))])
        }
        Fact::LetterBatchPrepared { letters: made } => (
            "fact-letters-prepared",
            vec![("count", count(made.letters)), ("sheets", count(made.sheets)), ("files", count(made.volumes.len()))],
        ),
        Fact::LetterBatchPosted(PostedBatch { on, letters, .. }) => {
            ("fact-letters-posted", vec![("count", count(*letters)), ("date", Part::Day(*on))])
        }
        Fact::LetterReturned { reason, .. } => {
            ("fact-letter-returned", vec![("reason", Part::Key(word("returned", reason)))])
        }
        Fact::SealStamped(stamped) => ("fact-seal-stamped", vec![("name", text(&stamped.authority))]),
        Fact::StampMissed(missed) => ("fact-stamp-missed", vec![("reason", text(&missed.why))]),
        Fact::NoticeIssued { parcels, .. } => ("fact-notice-issued", vec![("count", count(*parcels))]),
        Fact::ActionClosed { role: r, name, meaning, accepted, .. } => (
            "fact-action-closed",
            vec![
                ("name", text(name)),
                ("role", role(r)),
                ("meaning", Part::Meaning(meaning.clone())),
                ("count", count(accepted.len())),
            ],
        ),
        Fact::ActionReopened { reason } => ("fact-action-reopened", vec![("reason", text(reason))]),
        Fact::ConsigneeListed { number, lang, units, .. } => (
            "fact-consignee-listed",
            vec![("number", text(number)), ("lang", text(lang)), ("count", count(units.len()))],
        ),
        Fact::Sent { purpose: p, carrier, answer, repeat, .. } => {
            let key = if *repeat { "fact-sent-repeat" } else { "fact-sent" };
            (key, vec![("purpose", purpose(*p)), ("carrier", parts::carried(carrier)), ("answer", text(answer))])
        }
        Fact::Undeliverable { purpose: p, answer, tries, .. } => {
            ("fact-undeliverable", vec![("purpose", purpose(*p)), ("answer", text(answer)), ("tries", count(*tries))])
        }
        Fact::DeliveryReported(report) => {
            let key = match report.state {
                DeliveryState::Delivered => "fact-delivered",
                DeliveryState::Delayed => "fact-delayed",
                DeliveryState::Failed => "fact-bounced",
            };
            let status = report.status.clone().unwrap_or_default();
            let reason = format!("{} {status}", report.reason);
            (key, vec![("purpose", purpose(report.purpose)), ("reason", text(reason.trim()))])
        }
        Fact::MailReceived(mail) => (
            "fact-mail-received",
            vec![("kind", Part::Key(format!("mail-kind-{}", mail.says.word()))), ("from", value(&mail.from))],
        ),
        Fact::MailSettled(settled) => match &settled.end {
            MailEnd::Response { response } => ("fact-mail-answer", vec![("response", text(response))]),
            MailEnd::Contact => ("fact-mail-contact", vec![]),
            MailEnd::Nothing => ("fact-mail-nothing", vec![]),
        },
        Fact::Opened => ("fact-opened", vec![]),
        Fact::InstructionsTaken(taken) => (
            "fact-instructions-taken",
            vec![
                ("lang", text(&taken.lang)),
                ("version", count(taken.version)),
                ("digest", text(taken.digest.short())),
            ],
        ),
        Fact::ResponseReceived { response } => {
            let [done, otherwise, open] = answered(&response.units);
            let parts = vec![
                ("response", text(&response.id)),
                ("done", count(done)),
                ("otherwise", count(otherwise)),
                ("open", count(open)),
                ("name", value(&response.respondent)),
                ("title", value(&response.title)),
                ("channel", Part::Key(channel(response.channel))),
            ];
            (if response.corrects.is_some() { "fact-response-corrected" } else { "fact-response-received" }, parts)
        }
        Fact::ResponseAccepted { response } => ("fact-response-accepted", vec![("response", text(response))]),
        Fact::ResponseQueried { response, doubts } => {
            ("fact-response-queried", vec![("response", text(response)), ("count", count(doubts.len()))])
        }
        Fact::HandedOver { units, to, .. } => {
            ("fact-handed-over", vec![("count", count(units.len())), ("to", value(to))])
        }
        Fact::HandoverWithdrawn(_) => ("fact-handover-withdrawn", vec![]),
        Fact::UserAcknowledged(user) => {
            ("fact-user-acknowledged", vec![("name", value(&user.by)), ("title", value(&user.function))])
        }
        Fact::UsersCounted(users) => {
            ("fact-users-counted", vec![("count", count(users.confirmed)), ("name", value(&users.by))])
        }
        Fact::ConsigneeWrote(written) => {
            ("fact-consignee-wrote", vec![("name", value(&written.by)), ("text", value(&written.text))])
        }
        Fact::MakerAnswered(answer) => ("fact-maker-answered", vec![("text", value(&answer.text))]),
        Fact::FileAttached(file) => {
            let scan = Part::Key(format!("scan-{}", file.scan.word().replace('_', "-")));
            (
                "fact-file-attached",
                vec![("name", value(&file.name)), ("scan", scan), ("digest", text(file.file.short()))],
            )
        }
        Fact::ContactCorrected { contact: None, email: None } => ("fact-contact-wrong", vec![]),
        Fact::ContactCorrected { contact, email } => {
            ("fact-contact-corrected", vec![("name", some(contact)), ("email", some(email))])
        }
        Fact::CompromiseSuspected { units, unplugged, description } => {
            let key = if *unplugged { "fact-compromise-unplugged" } else { "fact-compromise-suspected" };
            (key, vec![("count", count(units.len())), ("description", value(description))])
        }
        Fact::CallLogged { means: m, outcome, note } => (
            "fact-call-logged",
            vec![("means", means(*m)), ("outcome", Part::Key(word("outcome", outcome))), ("note", value(note))],
        ),
        Fact::ContactLooked(_) => ("fact-contact-looked", vec![]),
        Fact::CallBackAgreed(agreed) => {
            let zone = agreed.time_zone.as_deref().and_then(Zone::named).unwrap_or_else(Zone::utc);
            ("fact-call-back", vec![("moment", Part::Local(agreed.at, zone))])
        }
        Fact::PhoneCorrected(given) => ("fact-phone-corrected", vec![("phone", value(&given.phone))]),
        Fact::RecallClassSet(set) => {
            ("fact-recall-class", vec![("class", text(set.class.word())), ("reason", text(&set.reason))])
        }
        Fact::Escalated { step: 0, means: m } => ("fact-escalated-first", vec![("means", means(*m))]),
        Fact::Escalated { step, means: m } => ("fact-escalated", vec![("step", count(*step)), ("means", means(*m))]),
        Fact::CascadeReported { named, units, complete } => {
            let key = if *complete { "fact-cascade-complete" } else { "fact-cascade-reported" };
            (key, vec![("count", count(named.len())), ("units", count(units.len()))])
        }
        Fact::SubListRead(_)
        | Fact::BlindListDeclared(_)
        | Fact::SealedListKept(_)
        | Fact::ToldOnward(_)
        | Fact::RemindedOnward(_) => chain::sentence(fact),
        Fact::CheckProfilePublished(ProfilePublished { id, version, profile, .. }) => (
            "fact-profile-published",
            vec![("id", text(id)), ("version", text(version)), ("digest", text(profile.short()))],
        ),
        Fact::CheckProfileWithdrawn(ProfileWithdrawn { profile, reason }) => {
            ("fact-profile-withdrawn", vec![("digest", text(profile.short())), ("reason", text(reason))])
        }
        Fact::EvidenceReceived { bundle } => {
            let doubts = bundle.doubts.iter().filter(|d| d.stops()).count();
            let outcome = Part::Key(word("evidence-outcome", &bundle.outcome));
            let channel = Part::Key(channel(bundle.channel));
            let key = if doubts > 0 { "fact-evidence-doubtful" } else { "fact-evidence-received" };
            (
                key,
                vec![
                    ("serial", text(&bundle.serial)),
                    ("outcome", outcome),
                    ("channel", channel),
                    ("count", count(doubts)),
                ],
            )
        }
        Fact::EvidenceAnnounced { announced } => {
            let outcome = Part::Key(word("evidence-outcome", &announced.outcome));
            let channel = Part::Key(channel(announced.channel));
            let key = if announced.checked { "fact-evidence-announced" } else { "fact-evidence-announced-unchecked" };
            (key, vec![("serial", text(&announced.serial)), ("outcome", outcome), ("channel", channel)])
        }
        Fact::EvidenceRecorded { unit, method, safe, .. } => {
            let key = if *safe { "fact-evidence-safe" } else { "fact-evidence-unsafe" };
            (key, vec![("unit", parts::serial_of(unit)), ("method", Part::Key(word("method", method)))])
        }
        Fact::TaskSettled(domain::fact::SettledTask { task, resolution }) => {
            let kind = task.as_str().split(':').next().unwrap_or_default().replace('_', "-");
            ("fact-task-settled", vec![("task", Part::Key(format!("task-{kind}"))), ("resolution", value(resolution))])
        }
        Fact::LinkRevoked(link) => ("fact-link-revoked", vec![("reason", text(&link.reason))]),
        Fact::NoticeSuperseded(_) | Fact::CarriedOver(_) | Fact::SiteRecognised(_) => update::sentence(fact),
        Fact::UnreachableDeclared { attempts, reason } => {
            ("fact-unreachable-declared", vec![("attempts", count(*attempts)), ("reason", value(reason))])
        }
    }
}

/// The value behind a commitment; a dash where nothing was typed.
pub(crate) fn said(values: &HashMap<Commitment, String>, of: &Commitment) -> Part {
    match values.get(of).map(|v| v.trim()) {
        Some("") => Part::Text("–".into()),
        Some(value) => Part::Text(value.to_owned()),
        None => Part::Erased,
    }
}
