//! The table of transitions, and the rules of signing (21 CFR 11.50, 11.70, 11.200).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Move, Refusal, Role, SIGNING, TRANSITIONS, may, may_sign};
use crate::{
    action::{
        ActionState, Stage,
        tests::{signed, up_to_submission},
    },
    sample::digest,
};

const QUALITY: Role = Role::QualitySignatory;
const REGULATORY: Role = Role::RegulatorySignatory;

fn at(stage: Stage) -> ActionState {
    ActionState { stage, ..ActionState::default() }
}

#[test]
fn who_may_sign() {
    let fresh = signed(&[]);
    let first = signed(&[("q", QUALITY)]);
    let right = digest('3');
    let cases = [
        ("both in order", &fresh, "q", QUALITY, vec![QUALITY], &right, Ok(())),
        ("second signatory", &first, "r", REGULATORY, vec![REGULATORY], &right, Ok(())),
        ("one of two roles held", &fresh, "q", QUALITY, vec![QUALITY, REGULATORY], &right, Ok(())),
        ("who wrote it", &fresh, "author", QUALITY, vec![QUALITY], &right, Err(Refusal::Author)),
        ("who scoped it", &fresh, "scoper", QUALITY, vec![QUALITY], &right, Err(Refusal::Author)),
        ("who submitted it", &fresh, "sender", REGULATORY, vec![REGULATORY], &right, Err(Refusal::Author)),
        ("twice in two roles", &first, "q", REGULATORY, vec![QUALITY, REGULATORY], &right, Err(Refusal::SamePerson)),
        ("a role twice", &first, "p", QUALITY, vec![QUALITY], &right, Err(Refusal::RoleSigned)),
        ("other bytes", &fresh, "q", QUALITY, vec![QUALITY], &digest('4'), Err(Refusal::Changed)),
        (
            "a role not held",
            &fresh,
            "q",
            QUALITY,
            vec![REGULATORY],
            &right,
            Err(Refusal::Role { act: Move::Approve, needed: vec![QUALITY] }),
        ),
        (
            "no role that signs",
            &fresh,
            "c",
            Role::Coordinator,
            vec![Role::Coordinator],
            &right,
            Err(Refusal::Role { act: Move::Approve, needed: SIGNING.to_vec() }),
        ),
    ];
    for (what, state, who, role, held, manifest, expected) in cases {
        assert_eq!(may_sign(state, &who.into(), role, &held, manifest), expected, "{what}");
    }
}

#[test]
fn nobody_signs_in_another_stage() {
    for stage in [Stage::Draft, Stage::Approved, Stage::Open, Stage::Closed] {
        let state = ActionState { submitted: Some(digest('3')), ..at(stage) };
        let refused = may_sign(&state, &"q".into(), QUALITY, &[QUALITY], &digest('3'));
        assert_eq!(refused, Err(Refusal::Stage { act: Move::Approve, stage }));
    }
}

#[test]
fn may_asks_stage_first_and_then_role() {
    let submitted = crate::action::fold(&up_to_submission());
    assert_eq!(
        may(&submitted, Move::Dispatch, &Role::ALL).unwrap_err(),
        Refusal::Stage { act: Move::Dispatch, stage: Stage::Submitted }
    );
    let needed = vec![Role::Author];
    assert_eq!(
        may(&at(Stage::Draft), Move::Draft, &[QUALITY]).unwrap_err(),
        Refusal::Role { act: Move::Draft, needed }
    );
    assert_eq!(may(&at(Stage::Draft), Move::Draft, &[QUALITY, Role::Author]).unwrap().to, Stage::Draft);
    assert!(may(&at(Stage::Draft), Move::Draft, &[]).is_err());
}

#[test]
fn each_move_is_reachable_from_draft() {
    let mut stages = vec![Stage::Draft];
    let mut moves = Vec::new();
    // One more round than there are stages: nothing new can come after.
    for _ in 0..=5 {
        for row in TRANSITIONS.iter().filter(|t| stages.contains(&t.from)).collect::<Vec<_>>() {
            stages.push(row.to);
            moves.push(row.act);
        }
    }
    use Move as M;
    for act in [M::Draft, M::Scope, M::Submit, M::Approve, M::Reject, M::Dispatch, M::Close, M::Reopen] {
        assert!(moves.contains(&act), "{act:?}");
    }
    for stage in [Stage::Submitted, Stage::Approved, Stage::Open, Stage::Closed] {
        assert!(stages.contains(&stage), "{stage:?}");
    }
}

#[test]
fn the_table_itself() {
    for (place, row) in TRANSITIONS.iter().enumerate() {
        assert!(!row.roles.is_empty(), "{row:?}");
        assert!(!row.roles.contains(&Role::Auditor), "an auditor changes nothing: {row:?}");
        assert!(!row.roles.contains(&Role::CallCentre), "an outside provider moves nothing: {row:?}");
        let again = TRANSITIONS[place + 1..].iter().any(|t| (t.from, t.act) == (row.from, row.act));
        assert!(!again, "one row for one act in one stage: {row:?}");
        let signed = matches!(row.act, Move::Approve | Move::Close | Move::Reopen);
        assert_eq!(row.signed, signed, "{row:?}");
        if signed {
            assert_eq!(row.roles, SIGNING, "{row:?}");
        }
    }
}

#[test]
fn words_of_roles_are_their_stored_names() {
    for role in Role::ALL {
        assert_eq!(serde_json::to_value(role).unwrap(), role.word());
    }
}
