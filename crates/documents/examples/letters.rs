//! Renders a notice in six languages and the personal pages of many consignees, and prints what it took, as one JSON
//! object.
//!
//!     letters STORY_FOLDER COUNT THREADS OUT_FOLDER
//!
//! The notice is that of the story folder. Its people have written it in two languages; the other four show their frame
//! words around the English text. Consignees are made up: a mix of short and long names, contacts, roles, two to five
//! address lines and one to four units, the same at every call. Every document becomes a file of its own; after 500 the
//! names begin anew, so that the disk is not what is measured. Used by `cargo xtask bench notices`.

#![allow(clippy::disallowed_methods, reason = "a bench reads its input, the clock and its own memory")]

use documents::{
    Fonts,
    letter::{Addressee, Press, UnitLine},
    notice,
};
use domain::{lang::Lang, notice::Notice, response::ConsigneeRole, scope::Standing};
use std::{error::Error, fs, path::Path, time::Instant};

const LANGUAGES: [&str; 6] = ["de", "en", "es", "fr", "it", "pl"];
const KEPT: usize = 500;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Outcome<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [story, count, threads, out] = words.as_slice() else {
        return Err("letters STORY_FOLDER COUNT THREADS OUT_FOLDER".into());
    };
    let (count, threads): (usize, usize) = (count.parse()?, threads.parse()?);
    let notice = written(Path::new(story))?;
    let out = Path::new(out);
    fs::create_dir_all(out)?;
    let fonts = Fonts::new()?;
    let press = Press::new(&notice, &fonts);
    let begun = Instant::now();
    for lang in LANGUAGES {
        fs::write(out.join(format!("notice-{lang}.pdf")), notice::render(&notice, &Lang::from(lang), &fonts)?)?;
    }
    let next = std::sync::atomic::AtomicUsize::new(0);
    let work = || -> Outcome<usize> {
        let mut bytes = 0;
        loop {
            let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            if number >= count {
                return Ok(bytes);
            }
            let lang = Lang::from(LANGUAGES.get(number % LANGUAGES.len()).copied().unwrap_or("en"));
            let pdf = press.render(&consignee(number), &lang)?;
            let file = out.join(format!("{:03}.pdf", number % KEPT));
            // Writing over a file makes some file systems wait for the disk.
            let _ = fs::remove_file(&file);
            fs::write(&file, &pdf)?;
            bytes += pdf.len();
        }
    };
    let bytes: usize = std::thread::scope(|scope| {
        let all: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        all.into_iter().map(|one| one.join().unwrap_or_else(|_| Err("a thread died".into()))).sum::<Outcome<usize>>()
    })?;
    let seconds = begun.elapsed().as_secs_f64();
    println!(
        r#"{{"seconds": {seconds:.3}, "documents": {count}, "per_second": {:.2}, "bytes": {bytes}, "peak_bytes": {}}}"#,
        count as f64 / seconds,
        peak()?
    );
    Ok(())
}

/// The notice of the story, dated, in all languages of the bench.
fn written(story: &Path) -> Outcome<Notice> {
    let read = |name: &str| -> Outcome<toml::Table> { Ok(fs::read_to_string(story.join(name))?.parse()?) };
    let mut table = match read("story.toml")?.remove("notice") {
        Some(toml::Value::Table(table)) => table,
        _ => return Err("story.toml has no notice".into()),
    };
    table.insert("form".into(), read("form.toml")?.into());
    let mut texts = toml::Table::new();
    for lang in LANGUAGES {
        texts.insert(lang.into(), read(if lang == "de" { "notice.de.toml" } else { "notice.en.toml" })?.into());
    }
    table.insert("texts".into(), texts.into());
    let mut notice: Notice = toml::Value::Table(table).try_into()?;
    notice.dated = Some(jiff::civil::date(2026, 12, 3));
    Ok(notice)
}

/// Consignee `n`: plainly made up.
fn consignee(n: usize) -> Addressee {
    let pick = |list: &[&'static str], step: usize| list.get((n / step) % list.len()).copied().unwrap_or_default();
    let name = format!(
        "{} {} {}",
        pick(
            &[
                "Klinikum",
                "Labor Beispiel &",
                "Universitätsklinikum Beispiel, Zentrum für",
                "Szpital Przykład",
                "Example"
            ],
            1
        ),
        pick(&["Musterstadt", "Ejemplo", "Invenzione", "Fikcja Łódź", "Humangenetik Musterau", "Exemple-Ville"], 5),
        n % 977
    );
    let contact = ["Frau Dr. Erika Beispiel-Größe", "", "Jan Przykładowy", "Laboratory management"];
    let units = (0..=(n / 7) % 4).map(|k| UnitLine {
        product: if (n / 3 + k) % 3 == 2 { "nextseq-550dx".into() } else { "novaseq-6000dx".into() },
        serial: Some(format!("{}", 1_000_417 + (n * 4 + k) * 73).as_str().into()),
        standing: Standing::Affected,
        challenge: None,
        is_new: None,
    });
    let mut address_lines =
        vec![format!("{} {}", pick(&["Erfundene Straße", "Calle Inventada", "Example Road"], 2), n % 240)];
    if n % 4 == 3 {
        address_lines.insert(0, format!("Gebäude {}, Ebene {}", n % 17, n % 5));
    }
    address_lines.push(format!("{:05} Musterstadt", n % 99_999));
    Addressee {
        number: format!("{:07}", 400_000 + n).as_str().into(),
        name,
        contact: Some(pick(&contact, 3).to_owned()).filter(|c| !c.is_empty()),
        address_lines,
        country: pick(&["DE", "ES", "FR", "IT", "PL", "AT"], 1).into(),
        role: if n % 10 == 9 { ConsigneeRole::Distributor } else { ConsigneeRole::User },
        units: units.collect(),
        before: None,
        link: format!("https://portal.maker.example/p/fsn2025-1682/{}", token(n as u64)),
        code: format!("{:07}", 400_000 + n),
        fingerprint: None,
        seal: Some("3f0e-79a9-40d1-88c2-7d5b-0a16".into()),
    }
}

/// Looks like a token of the portal; 45 characters.
fn token(n: u64) -> String {
    const DIGITS: &[u8] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut state = n.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        DIGITS.get((state >> 20) as usize % DIGITS.len()).map_or('a', |d| char::from(*d))
    };
    let head: String = (0..18).map(|_| next()).collect();
    let tail: String = (0..26).map(|_| next()).collect();
    format!("{head}-{tail}")
}

/// The most memory this process has held, in bytes.
fn peak() -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:")).ok_or("no VmHWM")?;
    Ok(line.split_whitespace().nth(1).ok_or("no number")?.parse::<u64>()? * 1024)
}
