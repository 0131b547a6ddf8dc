//! The notice of an action: its documents by digest, who signed, who may.

use crate::{App, Error, Result, Staff, notice_lint, notice_lint::LintReport};
use domain::{
    action::{Approval, Stage},
    approval::{Move, Role, SIGNING, may, may_sign},
    fact::{Fact, Stream, Who},
    id::{ActionId, Digest, StaffId},
    lang::Lang,
    notice::{Family, InstructionKind},
};
use jiff::{Timestamp, civil::Date};

/// A file that will be sent.
#[derive(Clone, Debug)]
pub struct Document {
    /// `notice`, `quality`, `recall`, `manifest`, `scope`, `instructions`, `text`.
    pub kind: &'static str,
    /// Language, if it has one.
    pub lang: Option<Lang>,
    /// SHA-256.
    pub digest: Digest,
    /// Whether it is a PDF.
    pub pdf: bool,
}

/// Something that happened to the notice.
#[derive(Clone, Debug)]
pub struct Rejection {
    /// In which role.
    pub role: Role,
    /// By whom.
    pub who: String,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

/// The notice page.
#[derive(Clone, Debug)]
pub struct NoticeRoom {
    /// Revision.
    pub revision: u32,
    /// Its date once submitted.
    pub dated: Option<Date>,
    /// Where the action stands.
    pub stage: Stage,
    /// Documents.
    pub documents: Vec<Document>,
    /// Personal pages in the release.
    pub personal: usize,
    /// When it was submitted.
    pub submitted_at: Option<Timestamp>,
    /// What is signed.
    pub manifest: Option<Digest>,
    /// Signatures given.
    pub approvals: Vec<Approval>,
    /// Roles still to sign.
    pub missing: Vec<Role>,
    /// Names of those who wrote or scoped it.
    pub authors: Vec<String>,
    /// What the linter finds, while the notice is drafted or signed.
    pub lint: Option<LintReport>,
    /// Sent back by whom and why, newest last.
    pub rejections: Vec<Rejection>,
    /// Whether the person may submit, sign (in which roles), send back (in which role), dispatch.
    pub may: Rights,
    /// The services whose time stamps are on the seal, as their certificates name them, and when; whose they are, nobody judged.
    pub stamps: Vec<(String, Timestamp)>,
    /// Why there is no time stamp, if one was asked for in vain.
    pub stamp_missed: Option<String>,
    /// Printed names and titles of the signatories in the asked language.
    pub signatories: Vec<(Role, String, String)>,
}

/// What the person may do here now.
#[derive(Clone, Debug, Default)]
pub struct Rights {
    /// Submit for signature.
    pub submit: bool,
    /// Roles in which a signature is possible now.
    pub sign: Vec<Role>,
    /// Why no signature is possible, if the person holds a signing role: an error code.
    pub sign_not: Option<&'static str>,
    /// Roles in which it can be sent back.
    pub reject: Vec<Role>,
    /// Dispatch.
    pub dispatch: bool,
    /// Begin an update of the notice that was issued.
    pub update: bool,
}

impl App {
    /// The notice page.
    ///
    /// # Errors
    /// `action.unknown`, `staff.role`.
    pub async fn office_notice(&self, staff: &Staff, action: &ActionId, lang: &Lang) -> Result<NoticeRoom> {
        staff.sees_all()?;
        let state = self.action_state(action).await?;
        let draft = self.draft(action).await?;
        let (revision, text) = state.notice.clone().ok_or_else(|| Error::new("action.unknown", ""))?;
        let manifest = state.submitted.as_ref().map(|m| self.manifest(m)).transpose()?;
        let mut documents = Vec::new();
        for file in manifest.iter().flat_map(|m| &m.notices) {
            documents.push(Document {
                kind: match file.family {
                    Family::Diagnostic => "notice",
                    Family::Research => "quality",
                    Family::UnitedStates => "recall",
                },
                lang: Some(file.lang.clone()),
                digest: file.digest.clone(),
                pdf: true,
            });
        }
        documents.push(Document { kind: "text", lang: None, digest: text, pdf: false });
        for file in draft.notice.instructions.current() {
            documents.push(Document {
                kind: "instructions",
                lang: Some(file.lang.clone()),
                digest: file.digest.clone(),
                pdf: file.mime == InstructionKind::Pdf,
            });
        }
        if let Some((_, digest)) = &state.scope {
            documents.push(Document { kind: "scope", lang: None, digest: digest.clone(), pdf: false });
        }
        if let Some(digest) = &state.submitted {
            documents.push(Document { kind: "manifest", lang: None, digest: digest.clone(), pdf: false });
        }
        let facts = self.store.stream(action, &Stream::Action).await?;
        let mut rejections = Vec::new();
        for recorded in &facts {
            if let Fact::ApprovalRejected(domain::fact::RejectedRelease { role, reason, .. }) = &recorded.fact {
                let who = match &recorded.who {
                    Who::Staff(id) => self.staff_name(id).await?,
                    Who::Portal { .. } | Who::System => String::new(),
                };
                rejections.push(Rejection { role: *role, who, at: recorded.at, reason: reason.clone() });
            }
        }
        let submitted = facts.iter().rev().find(|f| matches!(f.fact, Fact::ReleaseSubmitted { .. }));
        let missing = SIGNING.into_iter().filter(|r| !state.approvals.iter().any(|a| a.role == *r)).collect();
        let stamps = state.stamps.values().map(|stamped| (stamped.authority.clone(), stamped.at)).collect();
        let mut authors = Vec::new();
        for id in &state.authors {
            authors.push(self.staff_name(id).await?);
        }
        Ok(NoticeRoom {
            revision,
            dated: draft.notice.dated,
            stage: state.stage,
            personal: manifest.as_ref().map_or(0, |m| m.personal.len()),
            documents,
            submitted_at: submitted.filter(|_| state.submitted.is_some()).map(|f| f.at),
            manifest: state.submitted.clone(),
            approvals: state.approvals.clone(),
            missing,
            authors,
            lint: match state.stage {
                Stage::Draft | Stage::Submitted => {
                    let mut report = notice_lint::report(&draft.notice, lang)?;
                    let today = self.clock.today();
                    report.findings.extend(notice_lint::of_scope(&draft.notice, &state.served, today, lang)?);
                    Some(report)
                }
                _ => None,
            },
            rejections,
            may: rights(staff, &state),
            stamps,
            stamp_missed: state.stamp_missed.as_ref().map(|missed| missed.why.clone()),
            signatories: draft
                .notice
                .signatories
                .iter()
                .map(|s| (s.role, s.name.clone(), s.title.get(lang).to_owned()))
                .collect(),
        })
    }

    /// The printed name of a member of staff; the sign-in name if the person is gone.
    pub(crate) async fn staff_name(&self, id: &StaffId) -> Result<String> {
        Ok(self.store.staff(id).await?.map_or_else(|| id.to_string(), |row| row.name))
    }
}

fn rights(staff: &Staff, state: &domain::action::ActionState) -> Rights {
    let mut rights = Rights {
        submit: may(state, Move::Submit, &staff.roles).is_ok(),
        dispatch: may(state, Move::Dispatch, &staff.roles).is_ok(),
        update: state.stage == Stage::Open && staff.holds(&[Role::Author]),
        ..Rights::default()
    };
    let held: Vec<Role> = SIGNING.into_iter().filter(|r| staff.roles.contains(r)).collect();
    rights.reject = held.iter().copied().filter(|r| may(state, Move::Reject, &[*r]).is_ok()).collect();
    let Some(manifest) = &state.submitted else { return rights };
    for role in held {
        match may_sign(state, &staff.id, role, &staff.roles, manifest) {
            Ok(()) => rights.sign.push(role),
            Err(refusal) => rights.sign_not = Some(Error::from(refusal).code),
        }
    }
    rights
}
