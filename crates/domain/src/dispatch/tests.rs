//! The ladder: one step at a time, and nothing more once there is an answer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{Due, Ladder, LadderFor, LadderTable, Step, StepAct, due, due_in, next_due_at};
use crate::calendar::Calendar;
use crate::{
    fact::{CarriedOver, Fact, Means, Purpose},
    reconcile::{ConsigneeState, fold},
    response::ConsigneeRole,
    sample::{commitment, done, hours, listed, responded, sent, stream},
};
use jiff::Timestamp;

fn ladder() -> Ladder {
    let step = |after_days, act| Step { after_days, act, working_days: false };
    Ladder(vec![
        step(7, StepAct::Mail),
        step(14, StepAct::Mail),
        step(21, StepAct::Phone),
        step(28, StepAct::Letter),
        step(35, StepAct::Visit),
    ])
}

/// Told by mail at hour 2, then these.
fn told(then: Vec<Fact>) -> ConsigneeState {
    let mut facts = vec![listed(ConsigneeRole::User, &["DS1"]), sent(Purpose::Notice)];
    facts.extend(then);
    fold(&stream(facts))
}

/// So many days after it was told.
fn day(days: i64) -> Timestamp {
    hours(2 + 24 * days)
}

#[test]
fn nothing_is_due_before_the_first_step_or_before_the_notice_went() {
    let state = told(vec![]);
    assert_eq!(due(&state, &ladder(), day(0)), None);
    assert_eq!(due(&state, &ladder(), hours(2 + 24 * 7 - 1)), None, "an hour early");
    assert_eq!(due(&state, &ladder(), hours(-48)), None, "a clock set back");
    let untold = fold(&stream([listed(ConsigneeRole::User, &["DS1"])]));
    assert_eq!(due(&untold, &ladder(), day(100)), None);
    assert_eq!(next_due_at(&untold, &ladder(), None), None);
    assert_eq!(due(&state, &Ladder::default(), day(100)), None);
}

#[test]
fn each_step_once_in_its_turn() {
    let mut then = Vec::new();
    let ask = |step, means| Due::Ask { step, means };
    let turns = [
        (7, Due::Send(Purpose::Reminder(1))),
        (14, Due::Send(Purpose::Reminder(2))),
        (21, ask(3, Means::Phone)),
        (28, ask(4, Means::Letter)),
        (35, ask(5, Means::Visit)),
    ];
    for (days, expected) in turns {
        let state = told(then.clone());
        assert_eq!(next_due_at(&state, &ladder(), None), Some(day(days)));
        assert_eq!(due(&state, &ladder(), hours(2 + 24 * days - 1)), None, "day {days}, an hour early");
        assert_eq!(due(&state, &ladder(), day(days)), Some(expected), "day {days}");
        then.push(match expected {
            Due::Send(purpose) => sent(purpose),
            Due::Ask { step, means } => Fact::Escalated { step, means },
        });
        assert_eq!(due(&told(then.clone()), &ladder(), day(days)), None, "day {days}: done, so not due again");
    }
    assert_eq!(next_due_at(&told(then), &ladder(), None), None, "no further step");
}

#[test]
fn a_server_that_was_off_sends_one_reminder_and_not_two() {
    let state = told(vec![]);
    assert_eq!(due(&state, &ladder(), day(16)), Some(Due::Send(Purpose::Reminder(2))));
    let after = told(vec![sent(Purpose::Reminder(2))]);
    assert_eq!(due(&after, &ladder(), day(16)), None);
    assert_eq!(next_due_at(&after, &ladder(), None), Some(day(21)));
}

#[test]
fn an_answer_or_unreachable_or_a_follow_up_ends_it() {
    let answered = told(vec![responded("r-1", true, &[("DS1", done())])]);
    let gone = told(vec![Fact::UnreachableDeclared { reason: commitment('6'), attempts: 3 }]);
    let there = CarriedOver { action: "fsn-1-r2".into(), consignee: "c-2".into(), revision: 2 };
    let carried = told(vec![Fact::CarriedOver(there)]);
    for state in [answered, gone, carried] {
        assert_eq!(due(&state, &ladder(), day(40)), None);
        assert_eq!(next_due_at(&state, &ladder(), None), None);
    }
}

#[test]
fn half_an_answer_or_a_receipt_does_not_end_it() {
    for half in
        [responded("r-1", true, &[]), responded("r-1", false, &[("DS1", done())]), Fact::Opened, sent(Purpose::Receipt)]
    {
        assert_eq!(due(&told(vec![half]), &ladder(), day(7)), Some(Due::Send(Purpose::Reminder(1))));
    }
}

#[test]
fn an_answer_withdrawn_by_correction_starts_the_ladder_where_it_stood() {
    let state = told(vec![
        sent(Purpose::Reminder(1)),
        responded("r-1", true, &[("DS1", done())]),
        responded("r-2", false, &[]),
    ]);
    assert!(!state.answered(), "receipt was taken back");
    assert_eq!(due(&state, &ladder(), day(14)), Some(Due::Send(Purpose::Reminder(2))));
}

#[test]
fn a_call_waits_for_a_working_day_and_holds_up_what_comes_after() {
    let step = |after_days, act, working_days| Step { after_days, act, working_days };
    let ladder = Ladder(vec![step(7, StepAct::Phone, true), step(8, StepAct::Mail, false)]);
    let state = told(vec![]);
    let sent_at = state.notice_sent_at.unwrap();
    let calendar = Calendar::plain("DE");
    let call = calendar.after_days(sent_at, 7).unwrap();
    let early = call - jiff::SignedDuration::from_secs(1);
    assert_eq!(due_in(&state, &ladder, Some(&calendar), early), None);
    assert_eq!(next_due_at(&state, &ladder, Some(&calendar)), Some(call));
    assert_eq!(due_in(&state, &ladder, Some(&calendar), call), due(&state, &Ladder(ladder.0[..1].to_vec()), call));
    assert_eq!(due(&state, &ladder, day(8)), Some(Due::Send(Purpose::Reminder(2))), "without a calendar nothing waits");
}

#[test]
fn the_most_special_ladder_is_taken() {
    let of = |country: Option<&str>, role, after_days| LadderFor {
        country: country.map(Into::into),
        role,
        step: Ladder(vec![Step { after_days, act: StepAct::Mail, working_days: false }]),
    };
    let dealer = ConsigneeRole::Distributor;
    let ladder =
        vec![of(None, None, 1), of(Some("DE"), None, 2), of(None, Some(dealer), 3), of(Some("DE"), Some(dealer), 4)];
    let table = LadderTable {
        class: "2".into(),
        source: String::new(),
        confidence: "low".into(),
        second_look: false,
        gathers: true,
        ladder,
    };
    let days = |country, role| table.of(country, role).unwrap().0[0].after_days;
    assert_eq!((days("FR", ConsigneeRole::User), days("de", ConsigneeRole::User)), (1, 2));
    assert_eq!((days("FR", dealer), days("DE", dealer)), (3, 4));
}
