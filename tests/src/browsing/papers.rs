//! The German notice and the personal pages as a laboratory gets them, turned into pictures.

use super::{place, stands, taking};
use crate::{
    servers::need,
    world::{
        World,
        story::{LAB, address},
    },
};
use std::{path::Path, process::Command};

/// The first page of a PDF as PNG.
fn first_page(pdftoppm: &Path, pdf: &Path, to: &Path, dpi: u32) {
    let stem = to.with_extension("");
    std::fs::create_dir_all(to.parent().unwrap()).unwrap();
    let made = Command::new(pdftoppm)
        .args(["-png", "-singlefile", "-f", "1", "-l", "1", "-r", &dpi.to_string()])
        .arg(pdf)
        .arg(stem)
        .output()
        .unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_papers_of_the_german_mail_can_be_read_back_and_pictured() {
    let (Some(pdftoppm), Some(pdftotext)) = (need("pdftoppm"), need("pdftotext")) else { return };
    let world = World::new(4).await;
    world.dispatched().await;
    let mail = world.letters_to(&address(LAB)).remove(0);
    let link = mail.link.clone().unwrap();
    let serials: Vec<String> =
        world.state(LAB).await.units.values().filter_map(|u| u.listed.serial.clone()).map(|s| s.to_string()).collect();
    assert_eq!(serials.len(), 3);
    for ((name, bytes), picture) in mail.attached.iter().zip(["notice-de.png", "letter-de.png"]) {
        let pdf = world.path(picture).with_extension("pdf");
        std::fs::write(&pdf, bytes).unwrap();
        let text = Command::new(&pdftotext).arg(&pdf).arg("-").output().unwrap();
        let text = String::from_utf8(text.stdout).unwrap();
        assert!(text.contains("FSN2025-1682") && text.contains("M-AMR-01719"), "{name}");
        if picture == "letter-de.png" {
            assert!(serials.iter().all(|s| text.contains(s)), "{name} names every serial number");
            let tight: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect();
            let token = link.rsplit('/').next().unwrap();
            assert!(tight.contains(token), "{name} prints the link {token}");
        }
        let trial = world.path(picture);
        first_page(&pdftoppm, &pdf, &trial, 80);
        assert!(std::fs::metadata(&trial).unwrap().len() > 20_000, "{name} is nearly empty");
        if taking() {
            first_page(&pdftoppm, &pdf, &place(picture), 80);
        }
        stands(picture);
    }
}
