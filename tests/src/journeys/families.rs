//! Market families: who has only units for research gets a quality notification, everybody else what they always got.

use super::countries::printed;
use crate::world::{
    World,
    maker::{AUTHOR, COORDINATOR},
    story::{self, BRITISH, LAB, address},
};
use app::domain::{id::Digest, notice::Family, product::Market};
use sha2::{Digest as _, Sha256};

const SIZE: usize = 6;
/// A German site whose only unit is for research.
const GERMAN: &str = "T0004";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn research_units_get_a_quality_notification_and_the_rest_the_same_bytes() {
    let plain = story::of(SIZE);
    let mut story = story::of(SIZE);
    // The first product is the only one of the British and of the second German site.
    story.draft.notice.products[0].market = Market::Research;
    let english = story.draft.notice.texts.get_mut(&"en".into()).unwrap();
    english.quality_titles = vec!["Notice about quality".into()];
    english.quality_form_introduction = "Please tell us that the notice about quality has reached you.".into();
    let receipt = &mut story.draft.notice.form.questions[0];
    receipt.quality_text.0.insert("en".into(), "The notice about quality has reached me.".into());
    receipt.quality_text.0.insert("de".into(), "Die Mitteilung zur Qualität hat mich erreicht.".into());
    let world = World::of(story, None).await;
    let signed = world.signed().await;
    world.informed().await;
    world.app.dispatch_notice(&world.staff(COORDINATOR), &world.story.action).await.unwrap();
    world.round().await;
    let manifest = world.app.manifest(&signed).unwrap();
    assert_eq!(manifest.notices.len(), 4, "two languages, two families");

    // What the others get is what they would have got.
    let mut notice = plain.draft.notice;
    notice.dated = Some(world.app.clock.today());
    let before = documents::notice::render(&notice, &"de".into(), &world.app.fonts).unwrap();
    let diagnostic = manifest.notice_in(&"de".into(), Family::Diagnostic).unwrap();
    assert_eq!(diagnostic.digest, Digest::from_bytes(&Sha256::digest(&before).into()));

    for (number, family, lang, title) in [
        (LAB, Family::Diagnostic, "de", "Dringende Sicherheitsinformation"),
        (GERMAN, Family::Research, "de", "Qualitätsmitteilung"),
        (BRITISH, Family::Research, "en", "Notice about quality"),
    ] {
        let mail = world.letters_to(&address(number)).remove(0);
        let is_quality = family == Family::Research;
        assert!(mail.subject.starts_with(&format!("{title} FSN2025-1682: ")), "{}", mail.subject);
        let said = mail.text.to_lowercase();
        assert_eq!(said.contains("sicherheitsinformation") || said.contains("safety notice"), !is_quality, "{said}");
        let file = manifest.notice_in(&lang.into(), family).unwrap();
        assert!(mail.attached[0].1.starts_with(&world.app.blobs.get(&file.digest).unwrap()), "{number}: the notice");
        let data = mail.attached.iter().find(|(name, _)| name.ends_with("notice.json")).unwrap();
        let data: serde_json::Value = serde_json::from_slice(&data.1).unwrap();
        let asked = if lang == "de" { "Die Mitteilung zur Qualität hat" } else { "The notice about quality has" };
        assert_eq!(data["questions"][0]["text"].as_str().unwrap().starts_with(asked), is_quality, "{data}");
        if let Some(said) = printed(&mail.attached[1].1) {
            assert_eq!(said.contains(asked), is_quality, "{number}: the form asks: {said}");
            let introduced =
                if lang == "de" { "Qualitätsmitteilung FSN2025-1682 erhalten" } else { "Please tell us that" };
            assert_eq!(said.contains(introduced), is_quality, "{number}: above the form: {said}");
            let first = "dringende Sicherheitsinformation FSN2025-1682";
            assert!(!is_quality || !said.contains(first) && !said.contains("urgent recall"), "{number}: {said}");
        }
        assert_eq!(data["titles"][0] == title && data["titles"].as_array().unwrap().len() == 1, is_quality);
        let lab = world.lab(number);
        for page in ["questions", "privacy"] {
            let said = crate::world::crawl::words(&lab.page(page).await).to_lowercase();
            assert_eq!(
                said.contains("sicherheitsinformation") || said.contains("safety notice"),
                !is_quality,
                "{number}: {page}: {said}"
            );
            assert!(page == "privacy" || said.contains(&asked.to_lowercase()) == is_quality, "{number}: {said}");
        }
        let page = crate::world::crawl::words(&lab.page("").await);
        assert!(page.matches(title).count() >= 2, "{number}: heading and foot: {page}");
        assert_eq!(page.to_lowercase().contains("sicherheitsinformation"), !is_quality && lang == "de", "{page}");
        assert!(lab.bytes(&format!("/files/{lang}.pdf")).await == mail.attached[0].1, "{number}: the same file");
    }
    let office = world.desk(COORDINATOR).await.page("/notice").await;
    assert!(office.contains("Quality notification (research units only)"), "{office}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_release_without_research_is_listed_as_before() {
    let world = World::new(4).await;
    let signed = world.submitted().await;
    let listed = String::from_utf8(world.app.blobs.get(&signed).unwrap()).unwrap();
    assert!(!listed.contains("family") && !listed.contains("instructions"), "{listed}");
    let (_, draft) = world.app.action_state(&world.story.action).await.unwrap().notice.unwrap();
    let draft = String::from_utf8(world.app.blobs.get(&draft).unwrap()).unwrap();
    for word in ["market", "quality_titles", "files"] {
        assert!(!draft.contains(&format!("\"{word}\"")), "{word}");
    }
    let editor = world.desk(AUTHOR).await.page("/notice/edit").await;
    assert!(!editor.contains("quality_titles"), "nobody is asked for titles that nobody gets");
}
