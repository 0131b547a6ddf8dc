//! The model case with a distribution list of its own: few consignees, each with a part to play.
//!
//! Numbers are `T0000`, `T0001` and so on. `T0000` is a German laboratory with three units, `T0001` a distributor with
//! three, `T0002` a British laboratory with one; the last one has no mail address. The rest goes through four countries
//! and both products. One more record names a server that is not affected.

use app::story::{RecordsFile, Story};
use std::{collections::BTreeMap, fmt::Write as _, path::Path};

/// The German laboratory with three units.
pub const LAB: &str = "T0000";
/// The distributor with three units.
pub const DEALER: &str = "T0001";
/// The British laboratory.
pub const BRITISH: &str = "T0002";

/// Password of every account.
pub use app::rooms::office::DEMO_PASSWORD as PASSWORD;

const HEADER: &str = "Account No;Account Name;Role;Street;Postcode;City;Country;Language;Contact;Email;Phone;Catalogue No;UDI;Serial No;Ship Date;Remark\n";
const NOVASEQ: (&str, &str) = ("20068232", "00816270020637");
const NEXTSEQ: (&str, &str) = ("20086130", "");

/// The folder of the model case.
pub fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../samples/fsn2025-1682")
}

/// The model case as it is.
pub fn whole() -> Story {
    let mut files = BTreeMap::new();
    for place in ["", "records/"] {
        for entry in std::fs::read_dir(folder().join(place)).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_file() {
                let name = format!("{place}{}", entry.file_name().into_string().unwrap());
                files.insert(name, std::fs::read(entry.path()).unwrap());
            }
        }
    }
    app::story::read(&files).unwrap()
}

/// The model case with this many consignees, at least four.
pub fn of(consignees: usize) -> Story {
    let mut story = whole();
    story.records = vec![RecordsFile { name: "list-of-the-test.csv".into(), bytes: list(consignees).into_bytes() }];
    story
}

/// The number of the last one, which has no mail address.
pub fn by_post(consignees: usize) -> String {
    format!("T{:04}", consignees - 1)
}

/// The mail address of a consignee.
pub fn address(number: &str) -> String {
    format!("labor-{}@empfaenger.example", number.to_lowercase())
}

/// The name of the consignee at this place of the list; no two of the first 66 are alike.
pub fn name(place: usize) -> String {
    let kind = ["Labor", "Klinikum", "MVZ", "Institut", "Praxis", "Zentrum"][place % 6];
    let town = [
        "Musterthal",
        "Beispielstadt",
        "Probeheim",
        "Modellburg",
        "Vorlage",
        "Fiktingen",
        "Übungsdorf",
        "Esquisse",
        "Fictive",
        "Sampleton",
        "Mockham",
    ][place % 11];
    format!("{kind} {town}")
}

/// The distribution list.
pub fn list(consignees: usize) -> String {
    assert!(consignees >= 4, "the smallest story has four consignees");
    let mut list = HEADER.to_owned();
    for place in 0..consignees {
        let number = format!("T{place:04}");
        let (role, country, units) = match place {
            0 => ("user", "DE", 3),
            1 => ("distributor", "FR", 3),
            2 => ("user", "GB", 1),
            _ => ("user", ["DE", "FR", "GR", "GB"][place % 4], 1 + place % 2),
        };
        let mail = if place + 1 == consignees { String::new() } else { address(&number) };
        for unit in 0..units {
            let (catalogue, udi) = if (place + unit) % 2 == 0 { NOVASEQ } else { NEXTSEQ };
            let serial = format!("{}{}{unit}", if udi.is_empty() { "9" } else { "DS" }, 417_003 + place * 1_373);
            writeln!(
                list,
                "{number};{};{role};Probeweg {};{:05};Musterthal;{country};;Dr. Probe Muster;{mail};+49 30 23125 {:03};{catalogue};{udi};{serial};2024-02-01;",
                name(place),
                place + 1,
                10_000 + place,
                place % 1000
            )
            .unwrap();
        }
    }
    let fifth = "T9999;Labor Unbetroffen;user;Probeweg 99;99999;Musterthal;DE;;;;;SRV-4410;;SV00000001;2024-02-01;\n";
    list + fifth
}
