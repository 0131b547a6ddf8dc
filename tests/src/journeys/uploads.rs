//! Lists nobody can use: a clear message on the page, the original kept, nothing recorded; rows that are bad, by row and column.

use crate::world::{World, maker::AUTHOR, story};
use app::domain::id::Digest;
use sha2::{Digest as _, Sha256};
use std::io::{Cursor, Write};

fn digest(bytes: &[u8]) -> Digest {
    Digest::from_bytes(&Sha256::digest(bytes).into())
}

/// A workbook whose only sheet unpacks to far more than it weighs.
fn bomb() -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/worksheets/sheet1.xml", zip::write::SimpleFileOptions::default()).unwrap();
    let block = vec![b' '; 1 << 20];
    (0..64).for_each(|_| zip.write_all(&block).unwrap());
    zip.finish().unwrap().into_inner()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_that_cannot_be_read_says_why_and_is_kept() {
    let world = World::new(4).await;
    let action = &world.story.action;
    world.app.open_action(&world.staff(AUTHOR), action, &world.story.draft, true).await.unwrap();
    let desk = world.desk(AUTHOR).await;
    let before = world.app.action_state(action).await.unwrap().version;
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain(story::list(4).replace(';', " ").encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let missing = story::list(4).replace("Country", "Anything");
    for (name, bytes, said) in [
        ("one.csv", b"Account No\nT0000\n".to_vec(), vec!["only one column", "Account No"]),
        ("bomb.xlsx", bomb(), vec!["for safety", "xl/worksheets/sheet1.xml"]),
        ("nul.csv", vec![0; 400], vec!["byte 0"]),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), vec!["byte 0"]),
        ("missing.csv", missing.into_bytes(), vec!["row 1", "country"]),
        ("wrong.xlsx", story::list(4).into_bytes(), vec!["wrong.xlsx"]),
        ("utf16.csv", utf16, vec!["column"]),
        ("empty.csv", b"\r\n\r\n".to_vec(), vec!["empty"]),
    ] {
        let seen = desk.upload(name, bytes.clone()).await;
        assert_eq!(seen.status, 422, "{name}: {}", seen.words());
        for word in said.iter().filter(|w| **w != name) {
            assert!(seen.words().contains(word), "{name} says no {word:?}: {}", seen.words());
        }
        assert!(seen.html.contains("href=\"#upload-file\""), "{name}: the message leads to the field");
        assert!(world.app.blobs.has(&digest(&bytes)), "{name}: the original is gone");
    }
    assert_eq!(world.app.action_state(action).await.unwrap().version, before);
    let nothing = desk.upload("nothing.csv", Vec::new()).await;
    assert_eq!(nothing.status, 422);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bad_rows_are_counted_and_named_by_row_and_column() {
    let world = World::new(4).await;
    let action = &world.story.action;
    world.app.open_action(&world.staff(AUTHOR), action, &world.story.draft, true).await.unwrap();
    let desk = world.desk(AUTHOR).await;
    let good = story::list(4);
    let rows = good.lines().count() as u64 - 1;
    let bad = [
        "T0500;Labor Nirgends;user;Weg 1;1;Ort;Nirgendland;;;;;20068232;;DS1;;",
        "T0501;Labor Null;user;Weg 1;1;Ort;DE;;;;;20068232;;DS\u{0}2;;",
        "T0502;Labor Kurz",
        ";Labor Ohne;user;Weg 1;1;Ort;DE;;;;;20068232;;DS3;;",
        "T0503;Labor Formel;user;Weg 1;1;Ort;DE;;=1+1;;;2.0068E+07;;DS4;;",
    ];
    let list = format!("{good}{}\n", bad.join("\n"));
    // Written as Windows does, with a word that Windows-1252 spells in its own way.
    let bytes: Vec<u8> = list
        .replace("Labor Musterthal", "Labor Mustertähler")
        .chars()
        .map(|c| if c == 'ä' { 0xE4 } else { c as u8 })
        .collect();
    desk.upload("mixed.csv", bytes.clone()).await.taken("a list with some bad rows");
    let facts = world.app.store.stream(action, &app::domain::fact::Stream::Action).await.unwrap();
    let Some(app::domain::fact::Fact::RecordsImported { rows: all, taken, held, refused, errors, file, .. }) =
        facts.last().map(|f| &f.fact)
    else {
        panic!()
    };
    assert_eq!((*all, *taken), (rows + 5, rows));
    assert_eq!(*all, taken + held + refused);
    assert_eq!(*file, digest(&bytes));
    let errors = world.app.blobs.get(errors.as_ref().unwrap()).unwrap();
    let errors = String::from_utf8(errors).unwrap();
    assert_eq!(errors.lines().count(), 6, "{errors}");
    for (place, needle) in
        [(1, "Country;held"), (2, "Serial No;refused"), (3, "refused"), (4, "Account No"), (5, "Catalogue No")]
    {
        let line = errors.lines().nth(place).unwrap();
        let row = rows + place as u64;
        assert!(line.starts_with(&format!("{row};{};", row + 1)) && line.contains(needle), "{line}");
    }
    assert!(errors.contains("'=1+1"), "a formula is disarmed: {errors}");
    let page = desk.page("/scope?preview=1").await;
    assert!(page.contains("Mustertähler"), "the encoding was understood");
}
