//! The stage of an action follows from its facts.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{ActionState, Stage, fold};
use crate::{
    approval::Role,
    fact::{Fact, ProfilePublished, Recorded, ScopeResolved},
    sample::{by_staff, digest, hours},
};

pub(crate) fn opened() -> Fact {
    Fact::ActionOpened {
        reference: "FSN2025-1682".into(),
        document_no: "M-AMR-01719".into(),
        rehearsal: true,
        continues: None,
    }
}

fn drafted() -> Fact {
    Fact::NoticeDrafted { revision: 1, notice: digest('1'), languages: vec!["de".into(), "en".into()] }
}

fn scoped() -> Fact {
    let (snapshot, signature) = (digest('2'), String::new());
    Fact::ScopeResolved(ScopeResolved {
        version: 1,
        snapshot,
        signature,
        consignees: 2,
        affected: 3,
        possibly: 1,
        not_affected: 4,
        served: Default::default(),
    })
}

fn submitted(digit: char) -> Fact {
    Fact::ReleaseSubmitted {
        manifest: digest(digit),
        notices: Vec::new(),
        personal_files: 2,
        scope: digest('2'),
        dated: None,
    }
}

fn approved(digit: char, role: Role) -> Fact {
    let (name, meaning, signature) = ("Q. Muster".to_owned(), "released".to_owned(), String::new());
    Fact::ApprovalGiven { manifest: digest(digit), role, name, meaning, signature }
}

fn rejected() -> Fact {
    Fact::ApprovalRejected(crate::fact::RejectedRelease {
        manifest: digest('3'),
        role: Role::QualitySignatory,
        reason: "a typing mistake".into(),
    })
}

fn closed() -> Fact {
    let (name, meaning, signature) = ("Q. Muster".to_owned(), "closed".to_owned(), String::new());
    Fact::ActionClosed { role: Role::QualitySignatory, name, meaning, accepted: Vec::new(), signature }
}

/// An action up to submission: drafted by `author`, scoped by `scoper`, submitted by `sender`.
pub(crate) fn up_to_submission() -> Vec<Recorded> {
    let facts = [("author", opened()), ("author", drafted()), ("scoper", scoped()), ("sender", submitted('3'))];
    facts.into_iter().zip(1..).map(|((who, fact), version)| by_staff(version, who, fact)).collect()
}

/// With signatures on it, by these people in these roles.
pub(crate) fn signed(by: &[(&str, Role)]) -> ActionState {
    let mut state = fold(&up_to_submission());
    for (who, role) in by {
        state.apply(&by_staff(state.version + 1, who, approved('3', *role)));
    }
    state
}

#[test]
fn from_draft_to_closed_and_back() {
    let mut state = ActionState::default();
    assert_eq!(state.stage, Stage::Draft);
    for fact in up_to_submission() {
        state.apply(&fact);
    }
    assert_eq!((state.stage, state.version), (Stage::Submitted, 4));
    assert!(state.rehearsal);
    assert_eq!(state.opened_at, Some(hours(1)));
    assert_eq!(state.notice, Some((1, digest('1'))));
    assert_eq!(state.scope, Some((1, digest('2'))));
    assert_eq!(state.submitted, Some(digest('3')));
    let steps = [
        ("q", approved('3', Role::QualitySignatory), Stage::Submitted),
        ("r", approved('3', Role::RegulatorySignatory), Stage::Approved),
        ("c", Fact::NoticeIssued { manifest: digest('3'), parcels: 2 }, Stage::Open),
        ("q", closed(), Stage::Closed),
        ("r", Fact::ActionReopened { reason: "a late answer".into() }, Stage::Open),
    ];
    for (who, fact, stage) in steps {
        state.apply(&by_staff(state.version + 1, who, fact));
        assert_eq!(state.stage, stage, "after version {}", state.version);
    }
    assert_eq!(state.issued_at, Some(hours(7)));
    assert_eq!(state.closed_at, None, "it is open again");
    assert_eq!(state.approvals.len(), 2);
    assert_eq!(state.approvals[0].at, hours(5));
}

#[test]
fn two_signatures_in_one_role_do_not_approve() {
    assert_eq!(signed(&[("q", Role::QualitySignatory), ("p", Role::QualitySignatory)]).stage, Stage::Submitted);
}

#[test]
fn rejection_takes_signatures_and_submission_away() {
    for by in
        [vec![("q", Role::QualitySignatory)], vec![("q", Role::QualitySignatory), ("r", Role::RegulatorySignatory)]]
    {
        let mut state = signed(&by);
        state.apply(&by_staff(9, "r", rejected()));
        assert_eq!(state.stage, Stage::Draft);
        assert_eq!(state.submitted, None);
        assert!(state.approvals.is_empty());
        assert!(state.authors.contains(&"author".into()), "who wrote stays an author");
    }
}

#[test]
fn rejection_takes_the_profile_of_the_release_away() {
    let published = |digit| {
        Fact::CheckProfilePublished(ProfilePublished {
            id: "p".into(),
            version: "1.0.0".into(),
            profile: digest(digit),
            file: digest(digit),
            signed: None,
        })
    };
    let mut state = fold(&up_to_submission());
    for fact in [published('a'), rejected()] {
        state.apply(&by_staff(state.version + 1, "q", fact));
    }
    assert_eq!(state.profile(), None, "nobody approved it");
    for fact in [published('b'), submitted('4')] {
        state.apply(&by_staff(state.version + 1, "sender", fact));
    }
    assert_eq!((state.profiles.len(), state.profile().map(|p| &p.profile)), (1, Some(&digest('b'))));
}

#[test]
fn a_new_submission_needs_new_signatures() {
    let mut state = signed(&[("q", Role::QualitySignatory)]);
    state.apply(&by_staff(6, "sender", submitted('4')));
    assert_eq!(state.submitted, Some(digest('4')));
    state.apply(&by_staff(7, "r", approved('4', Role::RegulatorySignatory)));
    assert_eq!(state.stage, Stage::Submitted, "the quality signature was on the other manifest");
}

#[test]
fn everyone_who_wrote_scoped_or_submitted_is_an_author_once() {
    let mut state = fold(&up_to_submission());
    state.apply(&by_staff(5, "author", submitted('4')));
    assert_eq!(state.authors, ["author".into(), "scoper".into(), "sender".into()]);
}

#[test]
fn files_gates_and_countries_add_up() {
    let imported = |digit, name: &str| Fact::RecordsImported {
        file: digest(digit),
        name: name.into(),
        rows: 3,
        taken: 2,
        held: 1,
        refused: 0,
        errors: None,
    };
    let facts = [
        imported('a', "dach.csv"),
        imported('a', "dach (2).csv"),
        imported('b', "europe.csv"),
        Fact::AuthorityInformed(crate::fact::InformedAuthority {
            country: "DE".into(),
            on: jiff::civil::date(2026, 11, 23),
            reference: "X".into(),
        }),
        Fact::GateOverridden(crate::fact::OverriddenGate {
            countries: vec!["GB".into(), "CA".into()],
            reason: "danger".into(),
        }),
    ];
    let facts: Vec<_> = facts.into_iter().zip(1..).map(|(fact, version)| by_staff(version, "author", fact)).collect();
    let state = fold(&facts);
    assert_eq!(
        state.records,
        [(digest('a'), "dach.csv".into()), (digest('b'), "europe.csv".into())],
        "the same bytes count once"
    );
    assert_eq!(state.informed, ["DE"]);
    assert_eq!(state.overridden, ["GB", "CA"]);
}
