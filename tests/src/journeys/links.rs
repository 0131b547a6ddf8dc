//! Portal links: whatever does not fit reads the same, whyever it does not fit.

use crate::world::{
    World,
    lab::{Lab, form},
    maker::{COORDINATOR, Seen},
    story::{BRITISH, LAB, address},
};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// What stands on the page, without what names the address itself.
fn alike(seen: &Seen) -> (u16, String) {
    (seen.status.as_u16(), seen.html.split("<main").nth(1).unwrap_or(&seen.html).to_owned())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn forged_foreign_withdrawn_and_ended_links_read_the_same() {
    let world = World::new(4).await;
    world.dispatched().await;
    let action = world.story.action.clone();
    let good = world.lab(LAB);
    good.page("").await;
    let token = good.link.rsplit('/').next().unwrap().to_owned();
    let mac = token.rsplit('-').next().unwrap().to_owned();
    let other = world.lab(BRITISH).link.rsplit('/').next().unwrap().to_owned();
    let swapped = format!("{}-{mac}", other.split('-').next().unwrap());
    let units = good.units().await;
    good.hand_over(&[&units[0]], "kollegin@empfaenger.example").await;
    world.round().await;
    let handed = world.reader("kollegin@empfaenger.example").link.rsplit('/').next().unwrap().to_owned();
    let parts: Vec<&str> = handed.split('-').collect();
    let at = |token: &str| format!("{}/p/{action}/{token}", world.base);

    let mut last = mac.clone();
    last.replace_range(..1, if mac.starts_with('a') { "b" } else { "a" });
    let nothing = Lab::with(&at("nothing")).get("?lang=de").await;
    assert_eq!(nothing.status, 404);
    let mut wrong = vec![
        at(&format!("{}-{last}", token.split('-').next().unwrap())),
        at(&swapped),
        at(&format!("{}-{}-{mac}", parts[0], parts[1])),
        at(&format!("{}-abcdefghijkl-{}", parts[0], parts[2])),
        at(&format!("{}-{}", parts[0], parts[2])),
        at(&token.to_uppercase()),
        at(&format!("{token}-")),
        at("--"),
        format!("{}/p/fsn2099-0001/{token}", world.base),
    ];
    let id = world.id(LAB).await;
    world.app.revoke_link(&world.staff(COORDINATOR), &action, &id, "the mail was forwarded").await.unwrap();
    wrong.extend([good.link.clone(), at(&handed)]);
    for link in &wrong {
        let lab = Lab::with(link);
        for page in ["?lang=de", "notice?lang=de", "devices?lang=de", "receipt/ABC?lang=de", "files/de.pdf?lang=de"] {
            assert_eq!(alike(&lab.get(page).await), alike(&nothing), "{link} {page}");
        }
        assert_eq!(lab.post("read", &form(&[])).await.status, 404);
        assert_eq!(lab.post("check", &form(&[("name", "x")])).await.status, 404);
    }
    let english = Lab::with(&wrong[0]).get("?lang=en").await;
    assert_eq!(english.status, 404);
    assert_ne!(english.words(), nothing.words(), "said in the reader's language");
    world.lab_now(LAB).await.page("").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn five_hundred_guesses_find_nothing() {
    let world = World::new(4).await;
    world.dispatched().await;
    let before = world.sum().await;
    let id = world.id(LAB).await;
    let nothing = alike(&Lab::with(&format!("{}/p/{}/x", world.base, world.story.action)).get("").await);
    let mut dice = StdRng::seed_from_u64(500);
    let letters = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut text = |length: usize| (0..length).map(|_| char::from(letters[dice.gen_range(0..32)])).collect::<String>();
    let lab = Lab::with(&world.base);
    for guess in 0..500 {
        // Half of them know the consignee's id already.
        let token = if guess % 2 == 0 { format!("{id}-{}", text(26)) } else { format!("{}-{}", text(16), text(26)) };
        let seen = lab.get(&format!("p/{}/{token}", world.story.action)).await;
        assert_eq!(alike(&seen), nothing, "{token}");
    }
    assert_eq!(world.sum().await, before);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_link_ends_some_time_after_the_closing() {
    let world = World::new(4).await;
    world.dispatched().await;
    for number in ["T0000", "T0001", "T0002"] {
        world.lab(number).answer("done", &[]).await;
    }
    world.lab_now("T0003").await.answer("done", &[]).await;
    world.close().await.unwrap();
    let lab = world.lab(LAB);
    world.days(89).await;
    lab.page("").await;
    // A form that was begun then is forgotten with the link.
    lab.say("later", &[]).await.taken("devices");
    let (id, action) = (world.id(LAB).await, &world.story.action);
    let kept = || async { world.app.store.draft(action, &id, "main").await.unwrap().is_some() };
    world.round().await;
    assert!(kept().await, "as long as the link lives");
    world.days(2).await;
    assert_eq!(lab.get("").await.status, 404);
    assert!(!kept().await);
    assert_eq!(world.letters_to(&address(LAB)).len(), 2, "notice and receipt, no reminder after the closing");
}
