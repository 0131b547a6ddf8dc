//! Everything that can be recorded about a field action. Past tense, append-only, once.
//!
//! A [`Fact`] says what happened; a [`Recorded`] adds where it stands (stream and version), when and who. Facts carry no
//! personal data, only commitments to it. The canonical JSON of a `Recorded` is the leaf of the action's Merkle log, so
//! this file is a stored format: variants and fields may be added, none renamed or taken away (`docs/formats/fact.md`).
//!
//! Two kinds of stream: one for the action, one per consignee. A decision reads its own stream and counters only.

mod calls;
mod cascade;
mod letters;
mod mail;
mod parts;
mod profiles;
mod recorded;
mod scope;
mod talk;
mod time_stamp;
mod told;
mod update;

pub use calls::{CallBack, ClassSet, Looked, PhoneGiven};
pub use cascade::{BlindList, BlindSite, RemindedOnward, SealedListKept, SubListRead, ToldOnward};
pub use letters::{BY_LETTER, LetterBatch, LetterVolume, PostedBatch, ReturnReason};
pub use mail::{DeliveryReport, DeliveryState, IncomingMail, JoinedBy, MailEnd, MailKind, SettledMail};
pub use parts::{
    CallOutcome, EvidenceMethod, InstructionsTaken, Means, OverriddenGate, Purpose, RenderedFile, RevokedLink, TaskKind,
};
pub use profiles::{ProfilePublished, ProfileSigned, ProfileWithdrawn};
pub use recorded::{Recorded, Stream, UnitListed, Who};
pub use scope::ScopeResolved;
pub use talk::*;
pub use time_stamp::{SealStamped, StampMissed};
pub use told::{InformedAuthority, RejectedRelease, SettledTask};
pub use update::{CarriedOver, SiteRecognised, Superseded, UpdateOf};

use crate::{
    approval::Role,
    evidence::{Announced, EvidenceBundle},
    id::{
        Commitment, ConsigneeId, ConsigneeNo, Digest, DocumentNo, HandoverId, LetterBatchId, NoticeRef, ParcelId,
        ResponseId, UnitKey,
    },
    lang::Lang,
    response::{ConsigneeRole, Doubt, Response},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Fact {
    // --- stream of the action ---
    /// A field action was opened.
    ActionOpened {
        /// Reference of its notice.
        reference: NoticeRef,
        /// Controlled document number.
        document_no: DocumentNo,
        /// `true` for a rehearsal (mock recall): simulated consignees, never mixed with a real one.
        rehearsal: bool,
        /// The issued notice that it updates, if it is a follow-up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        continues: Option<UpdateOf>,
    },
    /// The notice was written, revision 1.
    NoticeDrafted {
        /// Revision.
        revision: u32,
        /// Digest of the notice as data (canonical JSON in the blob store).
        notice: Digest,
        /// Languages it exists in.
        languages: Vec<Lang>,
    },
    /// The notice was written anew.
    NoticeRevised {
        /// Revision.
        revision: u32,
        /// Digest of the notice as data.
        notice: Digest,
        /// Languages it exists in.
        languages: Vec<Lang>,
    },
    /// A file of distribution records was read. rows = taken + held + refused.
    RecordsImported {
        /// SHA-256 of the file; the bytes are kept under it.
        file: Digest,
        /// Its name.
        name: String,
        /// Data rows in the file.
        rows: u64,
        /// Rows that became records.
        taken: u64,
        /// Rows kept for a person to decide.
        held: u64,
        /// Rows that cannot be used.
        refused: u64,
        /// SHA-256 of the row-level error file, if any row was held or refused.
        errors: Option<Digest>,
    },
    /// The scope was resolved from records and products; a snapshot was signed.
    ScopeResolved(ScopeResolved),
    /// All files were rendered and submitted for signature.
    ReleaseSubmitted {
        /// Digest of the release manifest: lists every file of every consignee, the form and the scope snapshot.
        manifest: Digest,
        /// The notice per language.
        notices: Vec<RenderedFile>,
        /// How many personal files it lists.
        personal_files: u64,
        /// The scope snapshot it is for.
        scope: Digest,
        /// The date printed on the notice.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        dated: Option<Date>,
    },
    /// A signatory signed (21 CFR 11.50, 11.70).
    ApprovalGiven {
        /// What was signed.
        manifest: Digest,
        /// In which role.
        role: Role,
        /// Printed name at the time.
        name: String,
        /// The meaning of the signature, as shown when signing.
        meaning: String,
        /// Signature of the server's key over action, manifest, person, role, name and meaning; the log seals the time.
        signature: String,
    },
    /// A signatory sent the release back.
    ApprovalRejected(RejectedRelease),
    /// An authority was informed before dispatch.
    AuthorityInformed(InformedAuthority),
    /// Dispatch went ahead although an authority step was open.
    GateOverridden(OverriddenGate),
    /// The notice was issued: parcels for every consignee in scope were made.
    NoticeIssued {
        /// The signed manifest.
        manifest: Digest,
        /// How many parcels.
        parcels: u64,
    },
    /// A check profile was signed and handed out from then on. Earlier ones stay good for what was asked with them.
    CheckProfilePublished(ProfilePublished),
    /// A check profile turned out to be wrong: nothing asked with it is taken from then on. What was recorded stays.
    CheckProfileWithdrawn(ProfileWithdrawn),
    /// Letters were made for the printer. One that is made later takes its place as long as it is not posted.
    LetterBatchPrepared {
        /// What was made.
        letters: LetterBatch,
    },
    /// A batch went to the post; the letters themselves are told by `sent` in the streams of their consignees.
    LetterBatchPosted(PostedBatch),
    /// The class of the recall was set.
    RecallClassSet(ClassSet),
    /// The action was closed.
    ActionClosed {
        /// In which role.
        role: Role,
        /// Printed name.
        name: String,
        /// Statement signed.
        meaning: String,
        /// Blockers that were accepted, each with the reason given.
        accepted: Vec<String>,
        /// Signature of the server's key, base64.
        signature: String,
    },
    /// The action was opened again.
    ActionReopened {
        /// Why.
        reason: String,
    },
    /// The seal of a notice got a time stamp; in the stream of a consignee: that of its personal letter.
    SealStamped(SealStamped),
    /// It got none.
    StampMissed(StampMissed),
    /// An update of the notice was issued as a follow-up action.
    NoticeSuperseded(Superseded),

    // --- stream of a consignee ---
    /// A consignee entered the scope with its units.
    ConsigneeListed {
        /// The maker's number for it.
        number: ConsigneeNo,
        /// Role in the chain.
        role: ConsigneeRole,
        /// Country (ISO 3166-1 alpha-2).
        country: String,
        /// Language chosen for it.
        lang: Lang,
        /// Commitments to name, address, mail address and telephone, as far as known.
        name: Commitment,
        /// Address.
        address: Commitment,
        /// Contact person or function, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<Commitment>,
        /// Mail address, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        email: Option<Commitment>,
        /// Telephone, if known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        phone: Option<Commitment>,
        /// The distributor that named it, if one did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        via: Option<ConsigneeId>,
        /// Its units in scope.
        units: Vec<UnitListed>,
        /// How many stand between the maker and it; absent in what was recorded before this was counted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        above: Option<u32>,
        /// What is known of it, if its name stays with the distributor; then the commitments above are to nothing of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        blind: Option<BlindSite>,
    },
    /// A carrier took a parcel.
    Sent {
        /// Which.
        parcel: ParcelId,
        /// Why.
        purpose: Purpose,
        /// `smtp`, `folder`, `letter`.
        carrier: String,
        /// Message-ID: the same for every try of one parcel.
        message_id: String,
        /// SHA-256 of each attachment sent.
        attachments: Vec<Digest>,
        /// What the carrier answered (SMTP reply, file name).
        answer: String,
        /// `true` when an earlier try may have arrived too: its answer could not be recorded any more.
        repeat: bool,
    },
    /// A parcel could not be sent and will not be tried again.
    Undeliverable {
        /// Which.
        parcel: ParcelId,
        /// Why it was to be sent.
        purpose: Purpose,
        /// What the carrier answered.
        answer: String,
        /// How many tries.
        tries: u32,
    },
    /// A report about the delivery of a parcel came back.
    DeliveryReported(DeliveryReport),
    /// A mail came in and was joined to this consignee. It decides nothing by itself.
    MailReceived(IncomingMail),
    /// A person dealt with a mail.
    MailSettled(SettledMail),
    /// A letter came back from the post.
    LetterReturned {
        /// With which batch it was posted.
        batch: LetterBatchId,
        /// Why.
        reason: ReturnReason,
    },
    /// The notice was opened for reading (by a button, never by a mere look-up).
    Opened,
    /// A signed file of instructions was taken (by a button); recorded once per digest.
    InstructionsTaken(InstructionsTaken),
    /// A response came in.
    ResponseReceived {
        /// The response.
        response: Response,
    },
    /// It counts: no doubts, or a person looked.
    ResponseAccepted {
        /// Which.
        response: ResponseId,
    },
    /// It has doubts; a person has to look.
    ResponseQueried {
        /// Which.
        response: ResponseId,
        /// The doubts.
        doubts: Vec<Doubt>,
    },
    /// A part of the form was handed to a colleague.
    HandedOver {
        /// The part.
        handover: HandoverId,
        /// Which units.
        units: Vec<UnitKey>,
        /// Commitment to the colleague's mail address.
        to: Commitment,
    },
    /// A part handed on was taken back; its link is void.
    HandoverWithdrawn(WithdrawnHandover),
    /// A user of the device confirmed for himself that he has read the notice.
    UserAcknowledged(Acknowledged),
    /// The main contact stated how many users have confirmed.
    UsersCounted(UsersCounted),
    /// The consignee wrote to the maker inside the portal.
    ConsigneeWrote(WrittenMessage),
    /// The maker answered there.
    MakerAnswered(MakerAnswer),
    /// A file was handed in with a response or a message, or one was looked at anew.
    FileAttached(AttachedFile),
    /// "Wrong contact": the right person was named, or nobody.
    ContactCorrected {
        /// New contact person, if named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<Commitment>,
        /// New mail address, if named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        email: Option<Commitment>,
    },
    /// Somebody suspects unauthorised access (the model case's NOTE).
    CompromiseSuspected {
        /// Units concerned; empty: not said.
        units: Vec<UnitKey>,
        /// Whether the cable was pulled already, as the notice asks.
        unplugged: bool,
        /// Commitment to what was typed.
        description: Commitment,
    },
    /// A person tried by telephone, letter or visit.
    CallLogged {
        /// By which means.
        means: Means,
        /// How it went.
        outcome: CallOutcome,
        /// Commitment to the note typed.
        note: Commitment,
    },
    /// A caller took a call and saw what the call needs.
    ContactLooked(Looked),
    /// A time for another call was agreed.
    CallBackAgreed(CallBack),
    /// Another telephone number was given.
    PhoneCorrected(PhoneGiven),
    /// The ladder asked for something no machine can do.
    Escalated {
        /// Step on the ladder.
        step: u32,
        /// What is asked for.
        means: Means,
    },
    /// A distributor or importer named the consignees it passed units on to.
    CascadeReported {
        /// The consignees named.
        named: Vec<ConsigneeId>,
        /// Units that went to them: from now on they are counted there.
        units: Vec<UnitKey>,
        /// Whether the list is complete.
        complete: bool,
    },
    /// A list of recipients was handed in. It decides nothing: its lines are told when the distributor says so.
    SubListRead(SubListRead),
    /// A distributor that keeps the names said which sites there are.
    BlindListDeclared(BlindList),
    /// The distributor's sealed list is kept.
    SealedListKept(SealedListKept),
    /// The distributor says that it handed the notice on to this site.
    ToldOnward(ToldOnward),
    /// The distributor was asked to remind this site.
    RemindedOnward(RemindedOnward),
    /// A code on paper announced evidence of fieldcheck. It decides nothing: the bundle has to follow.
    EvidenceAnnounced {
        /// What it says.
        announced: Announced,
    },
    /// A bundle of fieldcheck came in and was judged again. Whether it decides anything, `EvidenceRecorded` says.
    EvidenceReceived {
        /// What it is and what was found.
        bundle: EvidenceBundle,
    },
    /// Evidence about a unit.
    EvidenceRecorded {
        /// Which unit.
        unit: UnitKey,
        /// How it was seen.
        method: EvidenceMethod,
        /// Whether it refuses strangers.
        safe: bool,
        /// Digest of the evidence file, or of the note of the engineer.
        evidence: Digest,
    },
    /// A task was settled by a person.
    TaskSettled(SettledTask),
    /// The consignee's links were made void; the next ones have this generation.
    LinkRevoked(RevokedLink),
    /// It is in the scope of a follow-up action that was issued, and is pursued there.
    CarriedOver(CarriedOver),
    /// Its distributor had named it before, under an earlier revision.
    SiteRecognised(SiteRecognised),
    /// All efforts were made and the consignee could not be reached.
    UnreachableDeclared {
        /// Commitment to the reason.
        reason: Commitment,
        /// Attempts made.
        attempts: u32,
    },
}

#[cfg(test)]
mod tests;
