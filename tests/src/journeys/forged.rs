//! Dossiers that were sealed anew with the server's own key after what they say about evidence was changed. Every lie has to be
//! found by what the other facts and the bytes say.

use super::evidence::{serials, world};
use crate::world::{
    evidence::{Bmc, Checker, run},
    forger::Forgery,
    maker::COORDINATOR,
    story::LAB,
};
use app::{
    domain::{
        evidence::{EvidenceBundle, EvidenceDoubt, Outcome, Phase},
        fact::{EvidenceMethod, Fact},
        id::{Digest, UnitKey},
    },
    dossier::Verdict,
};

/// Changes what the n-th received bundle says.
fn bundle(forgery: &mut Forgery, number: usize, change: impl FnOnce(&mut EvidenceBundle)) {
    let mut received = forgery.facts.iter_mut().filter_map(|fact| match &mut fact.fact {
        Fact::EvidenceReceived { bundle } => Some(bundle),
        _ => None,
    });
    change(received.nth(number).unwrap());
}

fn received(forgery: &Forgery) -> usize {
    forgery.at(|fact| matches!(fact.fact, Fact::EvidenceReceived { .. }))
}

fn published(forgery: &Forgery) -> usize {
    forgery.at(|fact| matches!(fact.fact, Fact::CheckProfilePublished(_)))
}

type Lie = (&'static str, Box<dyn FnOnce(&mut Forgery)>);

fn lie(found: &'static str, change: impl FnOnce(&mut Forgery) + 'static) -> Lie {
    (found, Box::new(change))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_lie_about_evidence_is_found() {
    // Four bundles: one fails, one passes, one passes without a challenge, one fails with the challenge that is used up; and
    // a note of an engineer about another unit.
    let world = world().await;
    let (lab, agent) = (world.lab(LAB), Checker::new(1));
    let (loaded, own) = (lab.profile().await, serials(&world, LAB).await);
    let ended = |minutes| world.app.clock.now() + jiff::SignedDuration::from_mins(minutes);
    let sealed = |bmc, minutes| agent.seal(&loaded.profile, run(&loaded, &own[0], bmc, ended(minutes)));
    let mut bare = run(&loaded, &own[1], Bmc::Closed, ended(0));
    bare.challenge = None;
    for bytes in [sealed(Bmc::Open, 0), sealed(Bmc::Closed, 1), agent.seal(&loaded.profile, bare), sealed(Bmc::Open, 2)]
    {
        assert_eq!(lab.call(bytes).await.0, 200);
    }
    let state = world.state(LAB).await;
    let other = state.units_by_serial(&own[1])[0].listed.unit.clone();
    let third = state.units_by_serial(&own[2])[0].listed.unit.clone();
    let seen = [("act", "evidence"), ("unit", third.as_str()), ("safe", "yes"), ("note", "seen on site")];
    world.desk(COORDINATOR).await.done(&format!("/recipients/{}", world.id(LAB).await), &seen).await;
    let other_run = run(&loaded, &own[2], Bmc::Closed, ended(0));
    let announced = bmc::bundle::open(&agent.seal(&loaded.profile, other_run)).unwrap();
    let code = bmc::bundle::stub_text(&bmc::bundle::stub(&announced, &agent.key));
    assert_eq!(lab.call(code.into_bytes()).await.0, 200);
    world.round().await;
    let honest = world.forgery().await;
    assert!(matches!(honest.clone().judged(), Verdict::Whole(v) if (v.bundles, v.bundles_showing) == (4, 1)));

    let lies = [
        // What the bundle says of itself.
        lie("outcome: its bytes give Open", |f| {
            bundle(f, 0, |b| b.outcome = Outcome::Undecided);
            let at = f.at(|fact| matches!(fact.fact, Fact::EvidenceRecorded { .. }));
            f.facts.remove(at);
        }),
        lie("phase: its bytes give Verify", |f| bundle(f, 0, |b| b.phase = Phase::Assess)),
        lie("end of the run", |f| bundle(f, 0, |b| b.finished -= jiff::SignedDuration::from_secs(1))),
        lie("GUID", |f| bundle(f, 0, |b| b.guid = Some("ab".repeat(16)))),
        lie("certificate", |f| bundle(f, 0, |b| b.leaf_sha256 = Some("ab".repeat(32)))),
        lie("key", |f| bundle(f, 0, |b| b.key = "aaaa-bbbb".into())),
        lie("says otherwise", |f| bundle(f, 2, |b| b.doubts.push(EvidenceDoubt::SaysOtherwise))),
        // The unit.
        lie("the evidence names", move |f| bundle(f, 2, |b| b.unit = Some(third))),
        // The challenge.
        lie("carries no challenge", |f| bundle(f, 2, |b| b.doubts = vec![EvidenceDoubt::OtherChallenge])),
        lie("cannot count like this", {
            let other = other.clone();
            move |f| {
                bundle(f, 2, |b| b.doubts.clear());
                shows(f, 2, &other);
            }
        }),
        lie("claims a challenge it does not carry", |f| bundle(f, 2, |b| b.challenge = Some(0))),
        lie("carries no challenge", {
            let other = other.clone();
            move |f| {
                bundle(f, 2, |b| (b.doubts, b.challenge) = (vec![], Some(0)));
                shows(f, 2, &other);
            }
        }),
        lie("has used up 0 challenges", |f| bundle(f, 0, |b| b.challenge = Some(1))),
        lie("has used up 1 challenges", |f| bundle(f, 3, |b| b.doubts.clear())),
        // The time.
        lie("the doubt older_than_known is missing", |f| {
            bundle(f, 0, |b| b.finished += jiff::SignedDuration::from_mins(30));
        }),
        // The order of the log.
        lie("no profile", |f| {
            let at = published(f);
            let fact = f.facts.remove(at);
            f.facts.push(fact);
        }),
        lie("no evidence came in before", |f| {
            let at = received(f);
            f.facts.swap(at, at + 1);
        }),
        lie("that is recorded already", |f| {
            let at = received(f);
            let again = f.facts[at + 1].clone();
            f.facts.insert(at + 2, again);
        }),
        lie("the facts record nothing", |f| {
            let at = received(f);
            f.facts.remove(at + 1);
        }),
        lie("received before for the same unit", |f| {
            let at = received(f);
            let again = f.facts[at].clone();
            f.facts.insert(at + 1, again);
        }),
        lie("the evidence gives not safe", |f| {
            let at = received(f) + 1;
            if let Fact::EvidenceRecorded { safe, .. } = &mut f.facts[at].fact {
                *safe = true;
            }
        }),
        lie("outcome: its bytes give Corrected", |f| {
            for fact in &mut f.facts {
                if let Fact::EvidenceAnnounced { announced } = &mut fact.fact {
                    announced.outcome = Outcome::Undecided;
                }
            }
        }),
        // The files.
        lie("evidence/", |f| f.files.retain(|name, _| !(name.starts_with("evidence/") && name.ends_with(".txt")))),
        lie("evidence/", |f| {
            let name =
                f.files.keys().find(|name| name.starts_with("evidence/") && name.ends_with(".json")).unwrap().clone();
            f.files.remove(&name);
        }),
        lie("profiles/", |f| f.files.retain(|name, _| !name.starts_with("profiles/"))),
        // A profile that nobody signed.
        lie("nobody signed check profile 9.0.0", |f| {
            let mut later = f.facts[published(f)].clone();
            if let Fact::CheckProfilePublished(later) = &mut later.fact {
                later.version = "9.0.0".into();
            }
            f.facts.push(later);
        }),
    ];
    for (number, (found, change)) in lies.into_iter().enumerate() {
        let mut forgery = honest.clone();
        change(&mut forgery);
        match forgery.judged() {
            Verdict::Broken { place, what } => {
                assert!(format!("{place}: {what}").contains(found), "{number}, {found}: {place}: {what}");
            }
            other => panic!("{number}, {found}: {other:?}"),
        }
    }
}

/// Records that the n-th bundle shows this unit done.
fn shows(forgery: &mut Forgery, number: usize, unit: &UnitKey) {
    let at = forgery.facts.iter().enumerate().filter(|(_, fact)| matches!(fact.fact, Fact::EvidenceReceived { .. }));
    let at = at.map(|(at, _)| at).nth(number).unwrap();
    let mut fact = forgery.facts[at].clone();
    if let Fact::EvidenceReceived { bundle } = &fact.fact {
        let evidence: Digest = bundle.evidence.clone();
        fact.fact =
            Fact::EvidenceRecorded { unit: unit.clone(), method: EvidenceMethod::Fieldcheck, safe: true, evidence };
    }
    forgery.facts.insert(at + 1, fact);
}
