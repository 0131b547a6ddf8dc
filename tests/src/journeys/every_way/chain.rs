//! The distributors of the journey: three tiers told by name, and one that keeps the names of its sites.

use super::{
    acts::in_portal,
    cast::{Part, Said, Site},
};
use crate::world::{
    World,
    lab::{Form, Lab, form},
};

/// Tells by name, two more tiers below it.
const OPEN: &str = "C0001";
/// Keeps the names.
const BLIND: &str = "C0002";
const SERIALS: [[&str; 6]; 2] = [
    ["4100001", "4100002", "4100003", "4100004", "4100005", "4100006"],
    ["4200001", "4200002", "4200003", "4200004", "4200005", "4200006"],
];

fn site(number: &str, part: Part, serials: &[&str]) -> Site {
    let serials = serials.iter().map(|s| (*s).to_owned()).collect();
    Site { number: number.to_owned(), lang: "de", country: "DE", part, place: 0, serials }
}

/// Everybody of the two chains as it must be in the end: a unit is counted where it went.
pub fn sites() -> Vec<Site> {
    let [open, blind] = SERIALS;
    vec![
        site(OPEN, Part::Passes, &[]),
        site("C0001/1", Part::Passes, &[]),
        site("C0001/2", Part::Portal, &open[5..]),
        site("C0001/1/1", Part::Passes, &[]),
        site("C0001/1/2", Part::Portal, &open[3..4]),
        site("C0001/1/3", Part::Silent, &open[4..5]),
        site("C0001/1/1/1", Part::Portal, &open[..2]),
        site("C0001/1/1/2", Part::Portal, &open[2..3]),
        site(BLIND, Part::Passes, &[]),
        site("C0002/S-01", Part::Blind, &blind[..2]),
        site("C0002/S-02", Part::Blind, &blind[2..4]),
        site("C0002/S-03", Part::BlindSilent, &blind[4..]),
    ]
}

/// The two on the distribution list, with all their units.
pub fn rows() -> String {
    let row = |number: &str, serial: &str| {
        format!(
            "{number};Handel Fiktion {number};distributor;Probeweg 1;10115;Musterthal;DE;;;{};;20068232;00816270020637;{serial};2024-02-01;\n",
            address(number)
        )
    };
    let rows = [OPEN, BLIND].into_iter().zip(SERIALS);
    rows.flat_map(|(number, serials)| serials.map(|serial| row(number, serial))).collect()
}

fn address(number: &str) -> String {
    site(number, Part::Passes, &[]).address().unwrap()
}

fn line(number: &str, serials: &[&str], role: &str) -> String {
    format!("Stelle {number}; Weg 1; 10115; Musterstadt; DE; {}; {}{role}", address(number), serials.join(", "))
}

/// All are told, tier after tier.
pub async fn pass_on(world: &World) {
    let [open, blind] = SERIALS;
    let told = async |number: &str, lines: &[String]| {
        let fields = form(&[("paste", &lines.join("\n")), ("complete", "yes"), ("act", "tell")]);
        let lab = world.reader(&address(number));
        lab.post("recipients", &fields).await.taken("recipients");
        confirmed(&lab).await;
        world.round().await;
    };
    told(OPEN, &[line("C0001/1", &open[..5], "; distributor"), line("C0001/2", &open[5..], "")]).await;
    told(
        "C0001/1",
        &[
            line("C0001/1/1", &open[..3], "; distributor"),
            line("C0001/1/2", &open[3..4], ""),
            line("C0001/1/3", &open[4..5], ""),
        ],
    )
    .await;
    told("C0001/1/1", &[line("C0001/1/1/1", &open[..2], ""), line("C0001/1/1/2", &open[2..3], "")]).await;

    let lab = world.reader(&address(BLIND));
    let sites = [&blind[..2], &blind[2..4], &blind[4..]].into_iter().enumerate();
    let lines: Vec<String> =
        sites.map(|(n, serials)| format!("S-{:02}; DE; de; {}", n + 1, serials.join(", "))).collect();
    let fields = form(&[("paste", &lines.join("\n")), ("complete", "yes"), ("act", "declare")]);
    lab.post("blind", &fields).await.taken("blind");
    assert!(lab.bytes("/blind/onward.zip").await.starts_with(b"PK"), "what it hands on");
    lab.post("blind", &form(&[("act", "told"), ("on", "12.01.2026")])).await.taken("told");
    confirmed(&lab).await;
    world.round().await;
}

/// A distributor confirms receipt, and that its customers know.
async fn confirmed(lab: &Lab) {
    let fields = [
        ("q-receipt", "yes"),
        ("q-users_informed", "yes"),
        ("chain", "applies"),
        ("q-customers_identified", "yes"),
        ("q-customers_informed", "yes"),
        ("q-customers_informed-on", "12.01.2026"),
    ];
    lab.post("questions", &form(&fields)).await.taken("questions");
    lab.sign("Marie Exemple").await;
}

/// Those that were named answer; those without a name answer by their number.
pub async fn answer(world: &World, sites: &[Site]) {
    for site in sites {
        let says = site.says();
        match site.part {
            Part::Portal => {
                in_portal(&world.reader(&site.address().unwrap()), site, &says.unwrap(), "").await;
            }
            Part::Blind => {
                let lab = world.lab_now(&site.number).await;
                assert!(says.unwrap().iter().all(|said| *said == Said::Done));
                lab.say("done", &[]).await.taken("devices");
                lab.site().await;
                let mark = crate::world::field(&lab.page("check").await, "mark").unwrap();
                let nobody: Form = form(&[("act", "sign"), ("mark", &mark)]);
                lab.post("check", &nobody).await.taken("check");
            }
            _ => {}
        }
    }
    world.round().await;
}
