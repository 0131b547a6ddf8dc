//! What stands around the sentence of a fact: how the line is marked, which file it leads to, whose words it shows.

use super::Weight;
use domain::{
    fact::{AttachedFile, CallOutcome, DeliveryReport, DeliveryState, EvidenceMethod, Fact, Purpose, Scan},
    id::{Commitment, Digest},
    response::{Disposition, UnitAnswer},
};

/// Of the units of a response: how many were done, settled otherwise, left open. Passed on and scrapped need nobody any more,
/// and were not done.
pub(super) fn answered(units: &[UnitAnswer]) -> [usize; 3] {
    let of = |is: fn(&Disposition) -> bool| units.iter().filter(|unit| is(&unit.disposition)).count();
    let (done, settled) = (of(|d| matches!(d, Disposition::Done { .. })), of(Disposition::is_final));
    [done, settled - done, units.len() - settled]
}

/// How a line is marked.
pub(super) fn weight(fact: &Fact) -> Weight {
    match fact {
        Fact::CompromiseSuspected { .. } => Weight::Alarm,
        Fact::EvidenceReceived { bundle } if bundle.doubts.iter().any(|d| d.stops()) => Weight::Clash,
        Fact::EvidenceRecorded { safe: false, .. }
        | Fact::CheckProfileWithdrawn(_)
        | Fact::ResponseQueried { .. }
        | Fact::Undeliverable { .. }
        | Fact::DeliveryReported(DeliveryReport { state: DeliveryState::Failed, .. })
        | Fact::LetterReturned { .. }
        | Fact::StampMissed(_)
        | Fact::FileAttached(AttachedFile { scan: Scan::Infected | Scan::Failed, .. })
        | Fact::ApprovalRejected(domain::fact::RejectedRelease { .. }) => Weight::Clash,
        Fact::CallLogged { outcome: CallOutcome::WrongContact | CallOutcome::Returned, .. } => Weight::Clash,
        Fact::Opened
        | Fact::InstructionsTaken(_)
        | Fact::ResponseReceived { .. }
        | Fact::ActionOpened { .. }
        | Fact::ApprovalGiven { .. }
        | Fact::NoticeIssued { .. }
        | Fact::NoticeSuperseded(_)
        | Fact::ActionClosed { .. }
        | Fact::EvidenceRecorded { .. }
        | Fact::Sent { purpose: Purpose::Notice, .. } => Weight::Key,
        _ => Weight::Plain,
    }
}

/// The file a line leads to.
pub(super) fn file(fact: &Fact) -> Option<Digest> {
    match fact {
        Fact::EvidenceReceived { bundle } => Some(bundle.evidence.clone()),
        Fact::EvidenceAnnounced { announced } => Some(announced.stub.clone()),
        Fact::SealStamped(stamped) => Some(stamped.token.clone()),
        Fact::MailReceived(mail) => Some(mail.mail.clone()),
        Fact::DeliveryReported(report) => Some(report.report.clone()),
        Fact::EvidenceRecorded { evidence, method: EvidenceMethod::OnSite | EvidenceMethod::Fieldcheck, .. } => {
            Some(evidence.clone())
        }
        Fact::CheckProfilePublished(published) => Some(published.file.clone()),
        Fact::LetterBatchPosted(posted) => Some(posted.proof.clone()),
        Fact::SubListRead(list) => Some(list.file.clone()),
        Fact::SealedListKept(sealed) => Some(sealed.file.clone()),
        _ => None,
    }
}

/// The commitments a line shows.
pub(super) fn committed(fact: &Fact) -> Vec<&Commitment> {
    match fact {
        Fact::ResponseReceived { response } => vec![&response.respondent, &response.title],
        Fact::HandedOver { to, .. } => vec![to],
        Fact::UserAcknowledged(user) => vec![&user.by, &user.function],
        Fact::UsersCounted(users) => vec![&users.by],
        Fact::ConsigneeWrote(written) => vec![&written.text, &written.by],
        Fact::MakerAnswered(answer) => vec![&answer.text],
        Fact::FileAttached(file) => vec![&file.name],
        Fact::ContactCorrected { contact, email } => contact.iter().chain(email).collect(),
        Fact::CompromiseSuspected { description, .. } => vec![description],
        Fact::CallLogged { note, .. } => vec![note],
        Fact::PhoneCorrected(given) => vec![&given.phone],
        Fact::TaskSettled(domain::fact::SettledTask { resolution, .. }) => vec![resolution],
        Fact::UnreachableDeclared { reason, .. } => vec![reason],
        _ => Vec::new(),
    }
}
