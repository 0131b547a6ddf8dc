//! A story twelve days in: many have answered, some not, one suspects an intruder, an engineer has begun to look.

use crate::world::{
    World,
    maker::{CALLS, COORDINATOR},
    story::{DEALER, LAB},
};
use app::domain::{
    fact::{CallOutcome, Means},
    id::UnitKey,
};

/// Consignees of the story.
const SIZE: usize = 40;
/// How far it has gone.
const DAYS: usize = 12;

/// Plays it.
pub async fn twelve_days() -> World {
    let world = World::new(SIZE).await;
    world.dispatched().await;
    for day in 0..=DAYS {
        for place in (2..SIZE - 1).filter(|place| due(*place) == Some(day)) {
            acts(&world, place).await;
        }
        match day {
            1 => letter(&world).await,
            2 => lab(&world).await,
            3 => dealer(&world).await,
            _ => {}
        }
        world.days(1).await;
        seen_by_the_engineer(&world, day).await;
        world.round().await;
    }
    world
}

/// On which day a consignee acts; every fifth stays silent.
fn due(place: usize) -> Option<usize> {
    (place % 5 != 4).then(|| [0, 1, 1, 2, 3, 4, 6, 7, 9, 11][place * 7 % 10])
}

async fn acts(world: &World, place: usize) {
    let lab = world.lab(&format!("T{place:04}"));
    lab.read().await;
    match place {
        7 => lab.intruder().await,
        11 => lab.wrong_contact("Dr. Recht, Laborleitung", "leitung@empfaenger.example").await,
        13 => drop(lab.answer("not-here", &[]).await),
        17 | 22 => drop(lab.answer("later", &[("until", "28.02.2026")]).await),
        26 => {}
        _ => drop(lab.answer("done", &[]).await),
    }
}

/// The German laboratory of the pictures: corrected once, handed a part on, was called.
async fn lab(world: &World) {
    let lab = world.lab(LAB);
    lab.read().await;
    lab.answer("later", &[("until", "20.01.2026")]).await;
    let units = lab.units().await;
    lab.hand_over(&[&units[1]], "it-dienst@empfaenger.example").await;
    let (who, id) = (world.staff(CALLS), world.id(LAB).await);
    let note = "Frau Beispiel: zwei Server am Freitag, der dritte steht im Lager";
    world.app.log_call(&who, &world.story.action, &id, Means::Phone, CallOutcome::Reached, note).await.unwrap();
    world.clock.forward_minutes(95);
    let page = world.lab(LAB);
    page.answer("done", &[("done-on", "14.01.2026")]).await;
}

async fn dealer(world: &World) {
    let state = world.state(DEALER).await;
    let line = |(n, unit): (usize, &app::domain::reconcile::UnitState)| {
        let serial = unit.listed.serial.as_ref().map(ToString::to_string).unwrap_or_default();
        format!(
            "Labor Endstelle {n}; Beispielweg {n}; 10115; Musterstadt; DE; endstelle-{n}@empfaenger.example; {serial}"
        )
    };
    let lines: Vec<String> = state.counted_units().enumerate().map(line).collect();
    let fields = [("paste", lines.join("\n")), ("complete", "yes".to_owned()), ("act", "tell".to_owned())];
    let fields = fields.map(|(n, v)| (n.to_owned(), v)).to_vec();
    world.lab(DEALER).post("recipients", &fields).await.taken("recipients");
}

async fn letter(world: &World) {
    let number = crate::world::story::by_post(SIZE);
    let (who, id) = (world.staff(COORDINATOR), world.id(&number).await);
    world
        .app
        .log_call(&who, &world.story.action, &id, Means::Letter, CallOutcome::Posted, "letter with notice and form")
        .await
        .unwrap();
}

/// From the fourth day on, half of what is said to be done is looked at; one unit is found open.
async fn seen_by_the_engineer(world: &World, day: usize) {
    let (who, action) = (world.staff(COORDINATOR), &world.story.action);
    for place in (0..SIZE - 1).filter(|place| day >= 4 && *place % 2 == day % 2 && *place % 3 != 1) {
        let number = format!("T{place:04}");
        let (id, state) = (world.id(&number).await, world.state(&number).await);
        let done = |u: &&app::domain::reconcile::UnitState| u.said_done_at.is_some() && u.shown_done_at.is_none();
        let units: Vec<UnitKey> = state.counted_units().filter(done).map(|u| u.listed.unit.clone()).collect();
        for (nth, unit) in units.iter().enumerate() {
            let safe = !(place == 3 || (place == 0 && nth == 2));
            let note = if safe {
                "seen on site: strangers are refused"
            } else {
                "seen on site: the console still answers without a password"
            };
            world.app.record_evidence(&who, action, &id, unit, safe, note).await.unwrap();
        }
    }
}
