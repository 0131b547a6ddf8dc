//! What single facts do to the state of a consignee.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{ConsigneeState, Counter, Tally, fold};
use crate::{
    fact::{CallOutcome, CarriedOver, EvidenceMethod, Fact, Means, Purpose, TaskKind},
    response::{ConsigneeRole, Disposition},
    sample::{commitment, digest, done, hours, listed, not_yet, recorded, responded, response, sent, stream, unit},
};

/// A laboratory with DS1 and DS2, then these facts (the first is version 2).
fn lab(then: impl IntoIterator<Item = Fact>) -> ConsigneeState {
    fold(&stream([listed(ConsigneeRole::User, &["DS1", "DS2"])].into_iter().chain(then)))
}

fn evidence(serial: &str, safe: bool) -> Fact {
    Fact::EvidenceRecorded { unit: unit(serial), method: EvidenceMethod::OnSite, safe, evidence: digest('e') }
}

fn call(means: Means, outcome: CallOutcome) -> Fact {
    Fact::CallLogged { means, outcome, note: commitment('9') }
}

fn both_done() -> Fact {
    responded("r-1", true, &[("DS1", done()), ("DS2", done())])
}

fn correction(of: &str, receipt: bool, said: &[(&str, Disposition)]) -> Fact {
    let mut response = response("r-later", receipt, said);
    response.corrects = Some(of.into());
    Fact::ResponseReceived { response }
}

fn open(state: &ConsigneeState) -> Vec<TaskKind> {
    state.tasks.values().map(|t| t.kind).collect()
}

fn count(state: &ConsigneeState, counter: Counter) -> i64 {
    Tally::of(state).get(counter)
}

#[test]
fn told_read_answered_each_at_its_first_time() {
    let state =
        lab([sent(Purpose::Notice), Fact::Opened, both_done(), sent(Purpose::Receipt), Fact::Opened, both_done()]);
    assert_eq!(state.told_at, Some(hours(2)));
    assert_eq!(state.read_at, Some(hours(3)));
    assert_eq!(state.answered_at, Some(hours(4)));
    assert_eq!(state.said_done_at, Some(hours(4)), "saying it twice does not make it later");
    assert_eq!(state.shown_done_at, None);
    assert_eq!((state.sent, state.version, state.last_at), (2, 7, Some(hours(7))));
}

#[test]
fn who_reads_was_told_and_a_confirmed_receipt_is_reading() {
    assert_eq!(lab([Fact::Opened]).told_at, Some(hours(2)));
    let state = lab([responded("r-1", true, &[])]);
    assert_eq!((state.told_at, state.read_at, state.answered()), (Some(hours(2)), Some(hours(2)), false));
    assert_eq!(lab([responded("r-1", false, &[("DS1", done())])]).read_at, None);
}

#[test]
fn answered_needs_receipt_and_a_word_on_every_unit() {
    assert!(!lab([responded("r-1", true, &[("DS1", done())])]).answered());
    assert!(!lab([responded("r-1", false, &[("DS1", done()), ("DS2", done())])]).answered());
    let parts = lab([responded("r-1", true, &[("DS1", done())]), responded("r-2", true, &[("DS2", not_yet())])]);
    assert_eq!(parts.answered_at, Some(hours(3)), "in two parts");
    assert_eq!(parts.said_done_at, None);
    assert_eq!(count(&parts, Counter::UnitsSaidDone), 1);
}

#[test]
fn a_correction_withdraws_said_done_and_keeps_the_history() {
    let state = lab([both_done(), correction("r-1", true, &[("DS2", not_yet())])]);
    assert_eq!(state.said_done_at, None);
    assert_eq!(state.units[&unit("DS1")].said_done_at, Some(hours(2)));
    assert_eq!(state.units[&unit("DS2")].said_done_at, None);
    assert_eq!(count(&state, Counter::UnitsSaidDone), 1);
    assert_eq!(count(&state, Counter::Responses), 2);
    assert!(state.response(&"r-1".into()).is_some());
    let again =
        lab([both_done(), correction("r-1", true, &[("DS2", not_yet())]), responded("r-3", true, &[("DS2", done())])]);
    assert_eq!(again.said_done_at, Some(hours(4)), "since it was said again");
}

#[test]
fn a_correction_closes_the_doubts_of_what_it_corrects() {
    let mut odd = response("r-1", true, &[("DS1", Disposition::NotHere)]);
    odd.unknown_serials = vec!["X9".into()];
    let doubted =
        [Fact::ResponseReceived { response: odd }, Fact::ResponseQueried { response: "r-1".into(), doubts: vec![] }];
    let state = lab(doubted.clone());
    assert_eq!(open(&state), [TaskKind::ResponseDoubts, TaskKind::UnknownSerial]);
    let corrected = lab(doubted.into_iter().chain([correction("r-1", true, &[("DS1", done())])]));
    assert_eq!(open(&corrected), []);
}

#[test]
fn said_done_is_not_shown_done() {
    let said = lab([both_done()]);
    assert_eq!((count(&said, Counter::UnitsSaidDone), count(&said, Counter::UnitsShownDone)), (2, 0));
    let shown = lab([evidence("DS1", true), evidence("DS2", true)]);
    assert_eq!((count(&shown, Counter::UnitsSaidDone), count(&shown, Counter::UnitsShownDone)), (0, 2));
    assert_eq!(shown.shown_done_at, Some(hours(3)));
    assert!(!shown.answered(), "evidence is no answer");
    let all = lab([both_done(), evidence("DS1", true)]);
    assert_eq!(count(&all, Counter::UnitsSaidAndShown), 1);
    assert_eq!(all.shown_done_at, None, "one of two");
}

#[test]
fn evidence_against_what_is_said_opens_a_contradiction_and_safe_evidence_closes_it() {
    let state = lab([both_done(), evidence("DS1", false)]);
    assert_eq!(open(&state), [TaskKind::Contradiction]);
    assert!(state.units[&unit("DS1")].shown_done_at.is_none());
    assert_eq!(
        open(&lab([both_done(), evidence("DS1", false), evidence("DS2", true)])),
        [TaskKind::Contradiction],
        "another unit"
    );
    assert_eq!(open(&lab([both_done(), evidence("DS1", false), evidence("DS1", true)])), []);
    assert_eq!(open(&lab([evidence("DS1", false)])), [], "nobody said it was done");
    let scrapped = responded("r-1", true, &[("DS1", Disposition::Scrapped { on: None })]);
    assert_eq!(open(&lab([scrapped, evidence("DS1", false)])), [], "scrapped is not said to be safe");
}

#[test]
fn a_unit_seen_unsafe_after_safe_is_reopened_until_it_is_shown_again() {
    let fell = [evidence("DS1", true), evidence("DS1", false)];
    let state = lab(fell.clone());
    assert!(state.units[&unit("DS1")].reopened);
    assert_eq!(count(&state, Counter::UnitsShownDone), 0);
    let said = lab(fell.clone().into_iter().chain([both_done()]));
    assert_eq!(open(&said), [TaskKind::Contradiction], "saying it does not show it");
    let shown = lab(fell.clone().into_iter().chain([both_done(), evidence("DS1", true)]));
    assert_eq!(open(&shown), []);
    assert_eq!(shown.units[&unit("DS1")].shown_done_at, Some(hours(5)), "since it was shown again");
    let twice = lab(fell.into_iter().chain([evidence("DS1", false), both_done()]));
    assert_eq!(open(&twice), [TaskKind::Contradiction], "a second look that fails does not make it better");
}

#[test]
fn calls_are_tasks_until_logged_or_answered() {
    let asked = Fact::Escalated { step: 3, means: Means::Phone };
    assert_eq!(open(&lab([asked.clone()])), [TaskKind::Call]);
    let logged = lab([asked.clone(), call(Means::Phone, CallOutcome::NoAnswer)]);
    assert_eq!((open(&logged), logged.attempts, logged.told_at, logged.ladder_step), (vec![], 1, None, 3));
    assert_eq!(open(&lab([asked, both_done()])), []);
}

#[test]
fn reaching_somebody_and_posting_a_letter_is_telling() {
    assert_eq!(lab([call(Means::Phone, CallOutcome::Reached)]).told_at, Some(hours(2)));
    assert_eq!(lab([call(Means::Letter, CallOutcome::Posted)]).told_at, Some(hours(2)));
    for outcome in [
        CallOutcome::NoAnswer,
        CallOutcome::MessageLeft,
        CallOutcome::WrongContact,
        CallOutcome::Returned,
        CallOutcome::Posted,
    ] {
        assert_eq!(lab([call(Means::Phone, outcome)]).told_at, None, "{outcome:?}");
    }
}

#[test]
fn a_wrong_contact_redirects_and_drops_nobody() {
    let nobody = Fact::ContactCorrected { contact: None, email: None };
    let other = Fact::ContactCorrected { contact: Some(commitment('a')), email: Some(commitment('b')) };
    let state = lab([nobody.clone()]);
    assert_eq!((open(&state), count(&state, Counter::Consignees)), (vec![TaskKind::WrongContact], 1));
    assert_eq!(state.email, Some(commitment('3')), "the old address stays until a new one is named");
    let named = lab([call(Means::Phone, CallOutcome::WrongContact), nobody, other]);
    assert_eq!((open(&named), named.email, named.contact), (vec![], Some(commitment('b')), Some(commitment('a'))));
}

#[test]
fn undeliverable_mail_is_work_until_answered_or_redirected() {
    let bounced =
        Fact::Undeliverable { parcel: "p-1".into(), purpose: Purpose::Notice, answer: "550".into(), tries: 3 };
    let state = lab([bounced.clone()]);
    assert_eq!((open(&state), state.told_at, state.undeliverable), (vec![TaskKind::Undeliverable], None, 1));
    assert_eq!(open(&lab([bounced.clone(), both_done()])), []);
    let redirected = lab([bounced, Fact::ContactCorrected { contact: None, email: Some(commitment('b')) }]);
    assert_eq!((open(&redirected), count(&redirected, Counter::ParcelsUndeliverable)), (vec![], 1));
}

#[test]
fn a_suspected_intruder_is_work_that_no_answer_settles() {
    let suspected =
        Fact::CompromiseSuspected { units: vec![unit("DS1")], unplugged: true, description: commitment('c') };
    let state = lab([suspected.clone(), both_done(), suspected.clone()]);
    assert_eq!(open(&state), [TaskKind::SuspectedIntruder; 2]);
    let task = state.tasks.keys().next().unwrap().clone();
    let settled = lab([
        suspected.clone(),
        both_done(),
        suspected,
        Fact::TaskSettled(crate::fact::SettledTask { task, resolution: commitment('d') }),
    ]);
    assert_eq!(open(&settled), [TaskKind::SuspectedIntruder], "each by itself");
    assert!(settled.compromise_suspected);
}

#[test]
fn unreachable_ends_the_tries_and_a_late_answer_still_counts() {
    let tries =
        [Fact::Escalated { step: 3, means: Means::Phone }, Fact::ContactCorrected { contact: None, email: None }];
    let gone = tries.into_iter().chain([Fact::UnreachableDeclared { reason: commitment('6'), attempts: 4 }]);
    let state = lab(gone.clone());
    assert_eq!(open(&state), []);
    assert_eq!((count(&state, Counter::ConsigneesUnreachable), count(&state, Counter::UnitsUnreachable)), (1, 2));
    let late = lab(gone.chain([both_done()]));
    assert_eq!((count(&late, Counter::ConsigneesUnreachable), count(&late, Counter::UnitsUnreachable)), (0, 0));
    assert_eq!(count(&late, Counter::ConsigneesAnswered), 1);
}

#[test]
fn a_follow_up_ends_the_tries_here_and_an_answer_still_counts() {
    let there = CarriedOver { action: "fsn-1-r2".into(), consignee: "c-2".into(), revision: 2 };
    let facts = [Fact::Escalated { step: 3, means: Means::Phone }, Fact::CarriedOver(there.clone())];
    let state = lab(facts.clone());
    assert_eq!((open(&state), state.carried.clone()), (vec![], Some(there.clone())));
    assert_eq!((count(&state, Counter::ConsigneesCarriedOver), count(&state, Counter::UnitsCarriedOver)), (1, 2));
    let later = Fact::CarriedOver(CarriedOver { action: "fsn-1-r3".into(), ..there.clone() });
    let bounced =
        Fact::Undeliverable { parcel: "p-9".into(), purpose: Purpose::Notice, answer: "550".into(), tries: 1 };
    let after = lab(facts.clone().into_iter().chain([later, bounced]));
    assert_eq!((open(&after), after.carried), (vec![], Some(there)), "the first one stands, and nobody is called here");
    let answered = lab(facts.into_iter().chain([both_done()]));
    let counts = [Counter::ConsigneesCarriedOver, Counter::UnitsCarriedOver, Counter::ConsigneesAnswered];
    assert_eq!(counts.map(|c| count(&answered, c)), [0, 0, 1]);
}

#[test]
fn a_unit_passed_on_is_counted_where_it_went() {
    let reported = Fact::CascadeReported { named: vec!["c-2".into()], units: vec![unit("DS1")], complete: true };
    let dealer = fold(&stream([
        listed(ConsigneeRole::Distributor, &["DS1", "DS2"]),
        reported,
        responded("r-1", true, &[("DS2", done())]),
    ]));
    assert!(dealer.units[&unit("DS1")].moved);
    assert!(dealer.answered(), "nothing has to be said about what went away");
    assert!(dealer.said_done_at.is_some());
    let holder = fold(&[recorded(1, listed(ConsigneeRole::User, &["DS1"]))]);
    let mut sum = Tally::of(&dealer);
    sum.add_all(&Tally::of(&holder));
    assert_eq!((sum.get(Counter::Units), sum.get(Counter::Consignees)), (2, 2), "two units, each once");
}

#[test]
fn facts_about_units_it_does_not_have_change_no_unit() {
    let before = lab([]);
    let after = lab([evidence("DS9", true), responded("r-1", false, &[("DS9", done())])]);
    assert_eq!(before.units, after.units);
}

#[test]
fn links_serials_and_handovers_are_kept() {
    let mut read = response("r-1", true, &[("DS1", done())]);
    read.units[0].serial = Some("DS1-B".into());
    let handed = Fact::HandedOver { handover: "h-1".into(), units: vec![unit("DS2")], to: commitment('f') };
    let state = lab([
        Fact::LinkRevoked(crate::fact::RevokedLink { generation: 4, reason: "lost".into() }),
        Fact::ResponseReceived { response: read },
        handed,
    ]);
    assert_eq!(state.generation, 4);
    assert_eq!(state.units[&unit("DS1")].serial_read, Some("DS1-B".into()));
    assert_eq!((state.handovers.len(), state.handovers[0].at), (1, hours(4)));
}

#[test]
fn listing_again_adds_units_and_keeps_what_was_said() {
    let state = lab([both_done(), listed(ConsigneeRole::User, &["DS2", "DS3"])]);
    assert_eq!(state.units.len(), 3);
    assert!(state.units[&unit("DS2")].said_done_at.is_some());
    assert!(!state.answered(), "DS3 is still open");
}

#[test]
fn a_letter_posted_tells_and_one_that_came_back_is_work() {
    let by_letter = |parcel: &str| match sent(Purpose::Notice) {
        Fact::Sent { purpose, message_id, attachments, answer, repeat, .. } => {
            let (parcel, carrier) = (parcel.into(), crate::fact::BY_LETTER.into());
            Fact::Sent { parcel, purpose, carrier, message_id, attachments, answer, repeat }
        }
        other => other,
    };
    let mut facts = vec![
        listed(ConsigneeRole::User, &["DS1"]),
        Fact::Escalated { step: 0, means: Means::Letter },
        Fact::Escalated { step: 3, means: Means::Phone },
        by_letter("b-1.7"),
    ];
    let posted = fold(&stream(facts.clone()));
    assert!(posted.told_at.is_some() && posted.notice_sent_at.is_some(), "the ladder begins");
    assert_eq!((posted.attempts, posted.letters.len(), posted.tasks.len()), (1, 1, 1), "the call is still asked for");
    assert!(posted.letters[0].is_of(&"b-1".into()) && !posted.letters[0].is_of(&"b".into()));
    facts.push(Fact::LetterReturned { batch: "b-1".into(), reason: crate::fact::ReturnReason::Moved });
    let back = fold(&stream(facts));
    assert_eq!(back.letters[0].returned, Some(crate::fact::ReturnReason::Moved));
    assert!(back.tasks.values().any(|t| t.kind == TaskKind::WrongContact));
}

#[test]
fn what_staff_typed_in_a_grave_recall_counts_once_another_person_accepted_it() {
    let mut typed = response("r-1", true, &[("DS1", done()), ("DS2", done())]);
    typed.second_look = true;
    let received = Fact::ResponseReceived { response: typed };
    let queried = Fact::ResponseQueried { response: "r-1".into(), doubts: vec![crate::response::Doubt::SecondLook] };
    let waits = lab([received.clone(), queried.clone()]);
    assert_eq!((waits.answered(), waits.read_at, waits.said_done_at), (false, None, None));
    assert_eq!(
        (open(&waits), waits.held.len(), count(&waits, Counter::Responses)),
        (vec![TaskKind::ResponseDoubts], 1, 1)
    );
    let task = waits.tasks.keys().next().unwrap().clone();
    let settled = Fact::TaskSettled(crate::fact::SettledTask { task, resolution: commitment('d') });
    let accepted = Fact::ResponseAccepted { response: "r-1".into() };
    let counts = lab([received.clone(), queried.clone(), settled, accepted.clone()]);
    assert_eq!((counts.said_done_at, open(&counts), counts.held.len()), (Some(hours(5)), vec![], 0));
    // A correction that counts takes the place of what waited: accepting that later changes nothing.
    let corrected = lab([received, queried, correction("r-1", true, &[("DS1", not_yet())]), accepted]);
    assert_eq!((corrected.said_done_at, open(&corrected)), (None, vec![]));
}

#[test]
fn each_means_settles_what_asked_for_it_and_a_call_every_call_for_a_call() {
    let asks = |step, means| Fact::Escalated { step, means };
    let after = |means, outcome| {
        let all = [(1, Means::Phone), (2, Means::OtherContact), (3, Means::RegisteredLetter), (4, Means::Authority)];
        let mut asked: Vec<Fact> = all.into_iter().map(|(step, means)| asks(step, means)).collect();
        asked.push(call(means, outcome));
        let state = lab(asked);
        state.tasks.values().filter_map(|t| Means::asked(&t.about)).collect::<Vec<_>>()
    };
    use Means as M;
    assert_eq!(after(M::Phone, CallOutcome::NoAnswer), [M::Authority, M::OtherContact, M::RegisteredLetter]);
    assert_eq!(after(M::OtherContact, CallOutcome::Refused), [M::Authority, M::RegisteredLetter]);
    assert_eq!(after(M::RegisteredLetter, CallOutcome::Posted), [M::Authority, M::OtherContact, M::Phone]);
    assert_eq!(after(M::Phone, CallOutcome::Reached), []);
}

#[test]
fn an_agreed_time_takes_the_place_of_what_asked_for_a_call() {
    let back = Fact::CallBackAgreed(crate::fact::CallBack { at: hours(30), time_zone: None });
    let state = lab([
        Fact::Escalated { step: 1, means: Means::LineManager },
        Fact::Escalated { step: 2, means: Means::Letter },
        call(Means::LineManager, CallOutcome::CallBack),
        back,
    ]);
    let about: Vec<&str> = state.tasks.values().map(|t| t.about.as_str()).collect();
    assert_eq!(about, ["letter step 2", &format!("phone at {}", hours(30))]);
    assert_eq!(open(&fold_more(&state, call(Means::Phone, CallOutcome::NoAnswer))), [TaskKind::Call]);
}

/// The state after one fact more.
fn fold_more(state: &ConsigneeState, fact: Fact) -> ConsigneeState {
    let mut after = state.clone();
    after.apply(&recorded(state.version + 1, fact));
    after
}
