//! Files nobody means well: arbitrary bytes, mutated forms, bombs, loops. Nothing panics, everything ends soon.
//!
//! The mutation loop stands in for coverage-guided fuzzing, which needs a nightly compiler; its seed is fixed. It runs over
//! the forms that are written here, and over the samples where they are there.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::{
    rules::{form, pdf},
    samples::{folder, timed},
    *,
};
use proptest::prelude::*;
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use std::fs;

/// Reads and checks what must hold for any bytes.
pub(super) fn holds(name: &str, bytes: &[u8]) -> Option<Reading> {
    match timed(name, bytes) {
        Ok(reading) => {
            let named = |field: &Field| !field.name.is_empty() || field.kind != Kind::Unknown;
            assert!(reading.fields.iter().all(named), "{name}: a field without a name and a kind");
            assert!(!reading.fields.is_empty() || !reading.doubts.is_empty(), "{name}: silently empty");
            assert!(reading.doubts.len() <= 501);
            serde_json::to_string(&reading).unwrap();
            Some(reading)
        }
        Err(error) => {
            assert!(error.to_string().len() > 40 && !error.code().is_empty());
            None
        }
    }
}

pub(super) fn too_much(bytes: &[u8]) -> bool {
    matches!(timed("a bomb", bytes), Err(FormError::TooMuch { .. }))
}

fn small_forms() -> Vec<Vec<u8>> {
    let boxes = "<</Parent 4 0 R /Subtype/Widget /AP<</N<</1 9 0 R /Off 9 0 R>>>> /AS/1 /Rect[1 2 3 4]>>";
    vec![
        form(
            "4 0 R 6 0 R",
            "5 0 R",
            &[
                "<</T(r) /FT/Btn /Ff 49152 /V/1 /Opt[(yes)] /Kids[5 0 R]>>",
                boxes,
                "<</T(c) /FT/Ch /V[(a)] /Opt[[(a)(A)] (b)]>>",
            ],
        ),
        form(
            "4 0 R",
            "",
            &["<</T<FEFF0041> /FT/Tx /V 5 0 R /RV(<p>x</p>)>>", "<</Length 6 0 R>>\nstream\ntext\nendstream", "4"],
        ),
        flat::rules::filled(),
        b"%FDF-1.2\n1 0 obj <</FDF <</Fields [<</T(a) /V(1)>>]>>>> endobj\ntrailer <</Root 1 0 R>>\n".to_vec(),
        b"<?xml version=\"1.0\"?><xfdf><fields><field name=\"a\"><value>1</value></field></fields></xfdf>".to_vec(),
    ]
}

fn mutate(bytes: &mut Vec<u8>, other: &[u8], rng: &mut ChaCha8Rng) {
    let words: [&[u8]; 16] = [
        b"obj",
        b"endobj",
        b"stream\n",
        b"endstream",
        b"<<",
        b">>",
        b"[",
        b"(",
        b" 0 R",
        b"/Kids",
        b"/Parent",
        b"/Length",
        b"xref\n",
        b"4294967295",
        b"-1",
        b"%PDF-",
    ];
    for _ in 0..rng.gen_range(1..8) {
        let at = rng.gen_range(0..=bytes.len());
        let end = (at + rng.gen_range(0..300)).min(bytes.len());
        match rng.gen_range(0..7) {
            0 if at < bytes.len() => bytes[at] = rng.r#gen(),
            1 if rng.gen_bool(0.2) => bytes.truncate(at),
            2 => drop(bytes.splice(at..at, words.choose(rng).unwrap().iter().copied())),
            3 => {
                let part = bytes[at..end].to_vec();
                let to = rng.gen_range(0..=bytes.len());
                drop(bytes.splice(to..to, part));
            }
            4 if !other.is_empty() => {
                let from = rng.gen_range(0..other.len());
                let part = other[from..(from + 400).min(other.len())].to_vec();
                drop(bytes.splice(at..end, part));
            }
            5 => {
                // Another number: other lengths, other objects, other counts.
                if let Some(digit) = bytes[at..].iter().position(u8::is_ascii_digit) {
                    bytes[at + digit] = b'0' + rng.gen_range(0..10_u8);
                }
            }
            _ => drop(bytes.drain(at..(at + rng.gen_range(0..20)).min(bytes.len()))),
        }
    }
}

#[test]
fn mutated_forms_never_panic() {
    let mut rng = ChaCha8Rng::seed_from_u64(11);
    let forms = small_forms();
    let mut read = 0;
    for round in 0..4000 {
        let mut bytes = forms.choose(&mut rng).unwrap().clone();
        mutate(&mut bytes, forms.choose(&mut rng).unwrap(), &mut rng);
        read += u32::from(holds(&format!("round {round}"), &bytes).is_some());
    }
    assert!(read > 2000, "the loop must reach the fields, not only the front door: {read}");
}

#[test]
fn mutated_samples_never_panic() {
    let Some(folder) = folder() else { return };
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .filter_map(|entry| fs::read_dir(entry.unwrap().path()).ok())
        .flat_map(|files| files.map(|file| file.unwrap().path()))
        .collect();
    paths.sort();
    let files: Vec<Vec<u8>> = paths.iter().map(|path| fs::read(path).unwrap()).collect();
    let mut rng = ChaCha8Rng::seed_from_u64(12);
    let mut read = 0;
    for (path, file) in paths.iter().zip(&files).filter(|(_, file)| file.len() < 200_000) {
        for round in 0..4 {
            let mut bytes = file.clone();
            mutate(&mut bytes, files.choose(&mut rng).unwrap(), &mut rng);
            read += u32::from(holds(&format!("{} round {round}", path.display()), &bytes).is_some());
        }
    }
    println!("{read} mutated samples were read");
}

#[test]
fn broken_samples_end_in_a_reading_or_a_clear_error() {
    let Some(folder) = folder() else { return };
    for entry in fs::read_dir(folder.join("broken")).into_iter().flatten() {
        let path = entry.unwrap().path();
        holds(&path.display().to_string(), &fs::read(&path).unwrap());
    }
}

/// A stream object with these entries around packed data.
fn packed(entries: &str, data: &[u8]) -> Vec<u8> {
    let mut stream = lopdf::Stream::new(lopdf::Dictionary::new(), data.to_vec());
    stream.compress().unwrap();
    let filter = if stream.is_compressed() { "/Filter/FlateDecode" } else { "" };
    let head = format!("<<{entries} {filter} /Length {}>>\nstream\n", stream.content.len());
    [head.as_bytes(), &stream.content, b"\nendstream"].concat()
}

/// A file without a table of contents, so that it is searched.
fn loose(objects: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut file = b"%PDF-1.7\n".to_vec();
    for (number, object) in objects {
        file.extend(format!("{number} 0 obj\n").bytes());
        file.extend(object);
        file.extend(b"\nendobj\n");
    }
    file.extend(b"trailer <</Root 1 0 R>>\n");
    file
}

#[test]
fn a_small_file_that_describes_a_huge_one_is_stopped() {
    let root = |kids: String| format!("<</Type/Catalog /Pages<</Kids[]>> /AcroForm<</Fields[{kids}]>>>>").into_bytes();
    // A hundred thousand objects of an object stream that are all the same long list.
    let count = 100_000_u32;
    let index: String = (0..count).map(|n| format!("{} 0 ", n + 10)).collect();
    let list = format!("{index}<</T(a) /Kids[{}]>>", "0 ".repeat(200_000));
    let inner = packed(&format!("/Type/ObjStm /N {count} /First {}", index.len()), list.as_bytes());
    let kids: String = (10..count + 10).map(|n| format!("{n} 0 R ")).collect();
    let file = loose(&[(1, root(kids)), (2, inner)]);
    assert!(file.len() < 3_000_000 && too_much(&file));
    // A value that unpacks to 300 MiB, once and twice packed.
    let zeros = packed("", &vec![b'0'; 300 << 20]);
    let field = b"<</T(a) /FT/Tx /V 3 0 R>>".to_vec();
    assert!(too_much(&loose(&[(1, root("2 0 R".into())), (2, field.clone()), (3, zeros)])));
    // The same value of a mebibyte for every field.
    let many: String = "<</T(x)>> ".repeat(2000);
    let parent = format!("<</T(a) /FT/Tx /V({}) /Kids[{}]>>", "v".repeat(1 << 20), many.replace("(x)", "(y)"));
    let distinct: String = (0..2000).map(|n| format!("<</T({n})>> ")).collect();
    assert!(too_much(&loose(&[
        (1, root("2 0 R".into())),
        (2, parent.replace(&many.replace("(x)", "(y)"), &distinct).into_bytes())
    ])));
    // Names that grow with every level.
    let level = |n: u32| format!("<</T({}) /Kids[{} 0 R {} 0 R]>>", "n".repeat(9000), n + 1, n + 1).into_bytes();
    let levels: Vec<_> = std::iter::once((1, root("2 0 R".into()))).chain((2..60).map(|n| (n, level(n)))).collect();
    assert!(too_much(&loose(&levels)));
    // Pages that are the same pages again and again.
    let pages = |n: u32| format!("<</Type/Pages /Kids[{}]>>", format!("{} 0 R ", n + 1).repeat(1000)).into_bytes();
    let tree: Vec<_> = (3..9).map(|n| (n, pages(n))).collect();
    let catalog = (1, b"<</Type/Catalog /Pages 3 0 R>>".to_vec());
    holds("pages", &loose(&[vec![catalog], tree].concat()));
    // More fields than anybody fills.
    let fields: String = (0..30_000).map(|n| format!("<</T({n}) /FT/Tx>>")).collect();
    assert!(too_much(&loose(&[(1, root(fields))])));
}

#[test]
fn nesting_and_loops_end() {
    for (open, close) in [("[", "]"), ("<</a ", ">>"), ("(", ")"), ("<<", ""), ("<</Kids[", "]>>")] {
        let deep = format!("<</T(a) /FT/Tx /V {}{}>>", open.repeat(200_000), close.repeat(200_000));
        holds(open, &form("4 0 R", "4 0 R", &[&deep]));
    }
    let chain: Vec<String> = (5..300).map(|n| format!("<</T(n) /Kids[{n} 0 R]>>")).collect();
    let chain: Vec<&str> = chain.iter().map(String::as_str).collect();
    let reading = holds("deep", &form("4 0 R", "", &chain)).unwrap();
    assert!(reading.doubts.iter().any(|doubt| doubt.code == "field.deep"), "{:?}", reading.doubts);
    let own = holds(
        "loop",
        &form(
            "4 0 R",
            "5 0 R",
            &["<</T(a) /FT/Tx /Kids[5 0 R] /Parent 5 0 R>>", "<</T(b) /Kids[4 0 R] /Parent 4 0 R>>"],
        ),
    );
    assert!(own.unwrap().doubts.iter().any(|doubt| doubt.code == "field.cycle"));
    for object in
        ["4 0 R", "<</T 4 0 R /FT/Tx /V 4 0 R>>", "<</Length 4 0 R>>\nstream\nx\nendstream", "<</T(a) /V 5 0 R>>"]
    {
        holds(object, &form("4 0 R", "4 0 R", &[object, "<</Length 6 0 R>>\nstream\nx\nendstream", "5 0 R"]));
    }
    holds("root", &pdf(&["1 0 R"]));
    holds("pages", &pdf(&["<</Type/Catalog /Pages 1 0 R /Kids [1 0 R]>>"]));
    let endless = "1 0 obj <</Length 9>> stream\n".repeat(100_000);
    assert!(holds("streams without end", format!("%PDF-1.7\n{endless}").as_bytes()).is_none());
}

#[test]
fn damaged_tables_are_looked_past() {
    let whole = form("4 0 R", "4 0 R", &["<</T(a) /FT/Tx /V(kept) /Subtype/Widget>>"]);
    let text = String::from_utf8(whole.clone()).unwrap();
    let kept = |name: &str, bytes: &[u8]| {
        let reading = holds(name, bytes).unwrap_or_else(|| panic!("{name}: {:?}", read(bytes, Limits::default())));
        assert_eq!(reading.field("a").and_then(Field::text).as_deref(), Some("kept"), "{name}");
        reading.doubts.iter().map(|doubt| doubt.code).collect::<Vec<_>>()
    };
    assert!(kept("whole", &whole).is_empty());
    assert_eq!(kept("no startxref", text.replace("startxref", "startyref").as_bytes()), ["file.repaired"]);
    assert_eq!(kept("no xref", text.replace("xref\n0 1", "xxxx\n0 1").as_bytes()), ["file.repaired"]);
    assert_eq!(kept("moved", text.replace("1 0 obj", "% moved\n1 0 obj").as_bytes()), ["file.repaired"]);
    assert_eq!(kept("one object moved", text.replace("4 0 obj", "%\n4 0 obj").as_bytes()), ["file.repaired"]);
    assert_eq!(kept("loop of tables", text.replace("/Size 99", "/Size 99 /Prev 9").as_bytes()), ["file.repaired"]);
    assert_eq!(kept("no trailer", text.split("xref").next().unwrap().as_bytes()), ["file.repaired"]);
    let headless = text.replace("%PDF-1.7\n", "");
    assert_eq!(kept("no header", headless.as_bytes()), ["file.no-header", "file.repaired"]);
    assert!(kept("something in front", format!("some mail header\n\n{text}").as_bytes()).is_empty());
    let inner = "4 0 <</T(a) /FT/Tx /V(kept)>>";
    let inner = packed("/Type/ObjStm /N 1 /First 4", inner.as_bytes());
    let root = b"<</Type/Catalog /Pages<</Kids[]>> /AcroForm<</Fields[4 0 R]>>>>".to_vec();
    assert_eq!(kept("object stream", &loose(&[(1, root), (2, inner)])), ["file.repaired"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..2000), tail in "[<>/()\\[\\]a-zA-Z0-9 \n]{0,300}") {
        holds("bytes", &bytes);
        for head in ["%PDF-1.7\n", "%FDF-1.2\n", "<xfdf>", "%PDF-1.7\n1 0 obj <</Pages<<>>/AcroForm<</Fields["] {
            holds("text", &[head.as_bytes(), tail.as_bytes(), &bytes].concat());
        }
    }

    /// Any text written in any of the encodings reads back the same.
    #[test]
    fn a_text_reads_back_the_same(text in "\\PC{0,40}", name in "[a-zA-Z0-9 ]{1,12}", how in 0..3_usize) {
        let bytes: Vec<u8> = match how {
            0 => [vec![0xFE, 0xFF], text.encode_utf16().flat_map(u16::to_be_bytes).collect()].concat(),
            1 => [vec![0xFF, 0xFE], text.encode_utf16().flat_map(u16::to_le_bytes).collect()].concat(),
            _ => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        };
        let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let reading = holds("text", &form("4 0 R", "", &[&format!("<</T({name}) /FT/Tx /V<{hex}>>>")])).unwrap();
        prop_assert_eq!(reading.field(&name).and_then(Field::text), Some(text));
    }
}
