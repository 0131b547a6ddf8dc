//! The rules for flattened forms, on a form of one text, one pair of boxes and one box; and what programs that flatten write.
//!
//! The appearances are those of qpdf 11, pdf-lib 1.17 and of Acrobat, letter by letter; the whole way through those programs
//! is a journey in `tests/papers`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use crate::pdf_form::{
    Field, Kind, Limits, Reading, Value,
    hostile::{holds, too_much},
    read,
    rules::pdf,
};

/// The places of the form.
const PLACES: &str = "<</T(name) /Page 0 /Rect[100 700 300 718]>> <</T(r) /Page 0 /Rect[100 600 110 610] /State/yes>>
    <</T(r) /Page 0 /Rect[140 600 150 610] /State/no>> <</T(c) /Page 0 /Rect[100 500 110 510] /State/yes>>
    <</T(notice.reference) /V(FSN-1)>>";
/// What the blank form paints: a line below the text, the outlines of the boxes, a word beside each.
const BLANK: &str = "100 699.7 200 .6 re f\nq 1 0 0 -1 100 610 cm 0.8 w 0 0 m 10 0 l 10 10 l 0 10 l h S Q\n\
    140 600 10 10 re S 100 500 10 10 re S BT /Helv 9 Tf 1 0 0 1 113 602 Tm (Yes) Tj 40 0 Td (No) Tj 20 704 Td (Name) Tj ET\n";
const FONTS: &str = "/Helv <</Type/Font /Subtype/Type1 /BaseFont/Helvetica /Encoding/WinAnsiEncoding>> \
    /ZaDb <</Type/Font /Subtype/Type1 /BaseFont/ZapfDingbats>> /T1 <</Type/Font /Subtype/Type1 /BaseFont/Times>> \
    /Dif <</Type/Font /Subtype/Type1 /Encoding <</Differences [65 /Lslash /uni0142 /fi /nosuch 97 /adieresis]>>>> \
    /Uni <</Type/Font /Subtype/Type0 /Encoding/Identity-H /ToUnicode 5 0 R>> \
    /Bare <</Type/Font /Subtype/Type0 /Encoding/Identity-H>> /Ucs <</Type/Font /Subtype/Type0 /Encoding/UniJIS-UTF16-H>>";
const TABLE: &str = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /x def\n\
    1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <0141> <0002> <D834DD1E> endbfchar\n\
    2 beginbfrange <0010> <0020> <0061> <0030> <0031> [<0078> <00790079>] endbfrange endcmap";

fn stream(entries: &str, data: &str) -> String {
    format!("<<{entries} /Length {}>>\nstream\n{data}\nendstream", data.len())
}

/// A file with these places, the content of its page, and forms inside the page: A, B, C.
fn file(places: &str, content: &str, forms: &[(&str, &str)]) -> Vec<u8> {
    let root = format!(
        "<</Type/Catalog /Pages 2 0 R /PieceInfo <</Fieldaction <</Private <</Fields[{places}]>>>>>> /AcroForm <</Fields[]>>>>"
    );
    let tree = format!(
        "<</Type/Pages /Kids[3 0 R] /Count 1 /Resources <</Font <<{FONTS}>> /XObject <</A 6 0 R /B 7 0 R /C 8 0 R>>>>>>"
    );
    let (begin, rest) = content.split_once('\n').unwrap_or((content, ""));
    let mut objects = vec![
        root,
        tree,
        "<</Type/Page /Parent 2 0 R /Contents[4 0 R 9 0 R]>>".to_owned(),
        stream("", begin),
        stream("", TABLE),
    ];
    for place in 0..3 {
        let (entries, data) = forms.get(place).copied().unwrap_or_default();
        let kind = if entries.contains("/Subtype") { "" } else { "/Subtype/Form" };
        objects.push(stream(&format!("{kind} {entries}"), data));
    }
    objects.push(stream("", rest));
    pdf(&objects.iter().map(String::as_str).collect::<Vec<_>>())
}

/// What is read of a file with this painted on the blank form.
fn with_forms(painted: &str, forms: &[(&str, &str)]) -> Reading {
    let reading = holds(painted, &file(PLACES, &format!("{BLANK}{painted}"), forms)).unwrap();
    assert!(reading.flattened, "{painted}");
    reading
}

fn with(painted: &str) -> Reading {
    with_forms(painted, &[])
}

fn text(reading: &Reading, name: &str) -> Option<String> {
    reading.field(name).unwrap_or_else(|| panic!("no field {name}")).text()
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.doubts.iter().map(|doubt| doubt.code).collect()
}

/// A form as qpdf flattens it; also the seed of files that are damaged at random.
pub(in crate::pdf_form) fn filled() -> Vec<u8> {
    let look =
        "/BBox[0 0 200 18] /Resources <</Font <</Helv <</Type/Font /Subtype/Type1 /Encoding/WinAnsiEncoding>>>>>>";
    let cross = "q 1.1 w 1 J 2 2 m 8 8 l S 2 8 m 8 2 l S Q";
    let painted = "q\n1 0 0 1 100 700 cm\n/A Do\nQ\nq\n1 0 0 1 140 600 cm\n/B Do\nQ\nq\n1 0 0 1 100 500 cm\n/C Do\nQ\n";
    let forms = [
        (
            look,
            "/Tx BMC q\nBT\n/Helv 9.5 Tf 0 g\n1 5.2 Td\n(Dr. M\\374ller \\(S\\374d\\) \\226 50 \\200) Tj\nET\nQ\nEMC",
        ),
        ("/BBox[0 0 10 10]", cross),
        ("/BBox[0 0 10 10]", cross),
    ];
    file(PLACES, &format!("{BLANK}{painted}"), &forms)
}

#[test]
fn a_form_flattened_by_qpdf_is_read() {
    let reading = read(&filled(), Limits::default()).unwrap();
    let names: Vec<(&str, Kind)> = reading.fields.iter().map(|field| (field.name.as_str(), field.kind)).collect();
    assert_eq!(
        names,
        [("name", Kind::Text), ("r", Kind::Radio), ("c", Kind::CheckBox), ("notice.reference", Kind::Text)]
    );
    assert_eq!(text(&reading, "name").as_deref(), Some("Dr. Müller (Süd) – 50 €"));
    let radio = reading.field("r").unwrap();
    assert_eq!((radio.value.clone(), radio.on), (Some(Value::State("no".into())), Some(true)));
    assert_eq!((radio.page, radio.rect, radio.options.len()), (Some(0), Some([100.0, 600.0, 110.0, 610.0]), 2));
    assert_eq!(
        (text(&reading, "c").as_deref(), text(&reading, "notice.reference").as_deref()),
        (Some("yes"), Some("FSN-1"))
    );
    assert_eq!((reading.flattened, codes(&reading)), (true, vec!["form.flattened"]));
}

#[test]
fn a_form_flattened_by_pdf_lib_is_read() {
    let look = "1 0 0 1 0 0 cm\nq\nq\n0 w\n[] 0 d\n1 0 0 1 0 0 cm\n0 0 m\n0 18 l\n200 18 l\n200 0 l\nh\nh\nQ\n1 1 m\n1 17 l\n199 17 l\n\
        199 1 l\nh\nW\nn\n/Tx BMC\nq\nBT\n0 g\n/Helv 9.5 Tf\n1 0 0 1 1 5.8020800000000030 Tm\n<4C6569746572696E2084> Tj\nET\nQ\nEMC\nQ\n";
    let painted = "q\n1 0 0 1 100 700 cm\n1 0 0 1 0 0 cm\n/A Do\nQ\nq\n1 0 0 1 0 0 cm\n/B Do\nQ\n";
    let hidden = ("/BBox[0 0 0 0]", "BT /Helv 9 Tf 1 0 0 1 101 703 Tm (hidden) Tj ET");
    let reading = with_forms(painted, &[("/BBox[0 0 200 18] /Matrix[1 0 0 1 0 0]", look), hidden]);
    assert_eq!(text(&reading, "name").as_deref(), Some("Leiterin „"), "what a frame cuts off is not there");
    let boxes = (reading.field("r").unwrap(), reading.field("c").unwrap());
    assert_eq!((boxes.0.on, boxes.1.on), (Some(false), Some(false)));
    assert_eq!((text(&reading, "r").as_deref(), text(&reading, "c").as_deref()), (Some("Off"), Some("Off")));
}

#[test]
fn a_box_is_on_if_something_is_painted_inside() {
    let dot =
        "1 0 0 1 105 505 cm 2.2 0 m 2.2 1.2 1.2 2.2 0 2.2 c -1.2 2.2 -2.2 1.2 -2.2 0 c -2.2 -1.2 -1.2 -2.2 0 -2.2 c f";
    let acrobat =
        "1 1 1 rg 100 500 10 10 re f 101 501 8 8 re W n BT /ZaDb 7.6 Tf 0 g 101.97 502.14 Td 6.43 TL 0 0 Td (4) Tj ET";
    for on in [
        "102 502 m 108 508 l S",
        "100 500 m 110 510 l S",
        "2 w 101.5 505 m 103.5 502 l 112.5 513.5 l S",
        dot,
        acrobat,
        "BT /ZaDb 12 Tf 99.5 499.5 Td (8) Tj ET",
        "BT /Helv 12 Tf 0 0 1 rg 101 501 Td (x) Tj ET",
        "BT /Bare 12 Tf 101 501 Td <0034> Tj ET",
        "101.5 501.5 7 7 re f",
        "102 508 m 105 501 107 505 108 508 c s",
        "102 508 m 105 501 108 508 v B 102 508 m 105 501 108 508 y b*",
        "/Cs1 cs 1 scn 103 503 4 4 re f",
        "0 0 0 1 k 103 503 4 4 re f",
        "q 8 0 0 8 101 501 cm /A Do Q",
        "q 0 1 -1 0 110 500 cm 2 2 m 8 8 l S Q",
    ] {
        let reading = with_forms(on, &[("/Subtype/Image /Width 1 /Height 1", "x")]);
        assert_eq!(text(&reading, "c").as_deref(), Some("yes"), "{on}");
        assert_eq!((text(&reading, "r").as_deref(), codes(&reading)), (Some("Off"), vec!["form.flattened"]), "{on}");
    }
    for off in [
        "",
        "0.75 g 100 500 10 10 re f 1 g 101 501 8 8 re f 0 G 100.5 500.5 9 9 re s",
        "1 1 1 RG 102 502 m 108 508 l S 0 0 0 0 k 103 503 4 4 re f /DeviceGray cs 1 sc 103 503 4 4 re f",
        "102 502 m 108 508 l n",
        "0 300 m 210 710 l S",
        "0 0 600 800 re f",
        "q 600 0 0 800 0 0 cm /A Do Q",
        "BT /Helv 9 Tf 3 Tr 102 502 Td (x) Tj ET",
        "BT /Helv 9 Tf 102 502 Td (  ) Tj ET",
        "BT /Helv 9 Tf 1 g 102 502 Td (x) Tj ET",
        "BI /W 4 /H 1 /CS /G ID 102 502 m 108 508 l S EI",
        "/Nothing Do 102 502 (a) m << S",
    ] {
        let reading = with_forms(off, &[("/Subtype/Image /Width 1 /Height 1", "x")]);
        assert_eq!(
            (text(&reading, "c").as_deref(), reading.field("c").unwrap().on),
            (Some("Off"), Some(false)),
            "{off}"
        );
    }
    let both = with("102 602 m 108 608 l 142 602 m 148 608 l S");
    assert_eq!((both.field("r").unwrap().value.clone(), both.field("r").unwrap().on), (None, Some(true)));
    assert_eq!(codes(&both), ["field.several", "form.flattened"]);
}

#[test]
fn texts_are_put_together_and_decoded() {
    for (painted, expected) in [
        ("/Helv 9 Tf 101 704 Td (One) Tj ( more) Tj", "One more"),
        ("/Helv 9 Tf 1 0 0 1 101 704 Tm [(W) 80 (ord) -300 (by) -20 (e)] TJ", "Word bye"),
        ("/Helv 5 Tf 6 TL 101 712 Td (first) Tj T* (second) Tj", "first\nsecond"),
        ("/Helv 5 Tf 101 716 TD (a) Tj 0 -5 TD (b) Tj (c) ' 0 0 (d) \"", "a\nb\nc\nd"),
        ("/Helv 9 Tf 140 704 Td (late) Tj -39 0 Td (early) Tj", "early late"),
        ("/T1 9 Tf 101 704 Td (a\\256) Tj", "afi"),
        ("/Dif 9 Tf 101 704 Td (ABCa) Tj", "Łłfiä"),
        ("/Uni 9 Tf 101 704 Td <000100020010001100300031> Tj", "Ł𝄞abxyy"),
        ("/Ucs 9 Tf 101 704 Td <014100E9> Tj", "Łé"),
        ("/Helv 9 Tf 99 698.5 Td (beside) Tj", "beside"),
        ("/Helv 9 Tf 101 704 Td (twice) Tj 0.3 0 Td (twice) Tj", "twice"),
    ] {
        let reading = with(&format!("BT {painted} ET"));
        assert_eq!(text(&reading, "name").as_deref(), Some(expected), "{painted}");
        assert_eq!(codes(&reading), ["form.flattened"], "{painted}");
    }
    for garbled in
        ["/Bare 9 Tf 101 704 Td <00010002> Tj", "/Dif 9 Tf 101 704 Td (D) Tj", "/Uni 9 Tf 101 704 Td <0F> Tj"]
    {
        assert_eq!(codes(&with(&format!("BT {garbled} ET"))), ["value.garbled", "form.flattened"], "{garbled}");
    }
    let drawn = with("120 705 m 125 712 l 130 705 l S");
    assert_eq!((text(&drawn, "name"), codes(&drawn)), (None, vec!["field.drawn", "form.flattened"]));
    let struck = with("BT /Helv 9 Tf 101 704 Td (void) Tj ET 101 708 m 120 708 l S");
    assert_eq!(
        (text(&struck, "name").as_deref(), codes(&struck)),
        (Some("void"), vec!["field.drawn", "form.flattened"])
    );
    let empty = with("BT /Helv 9 Tf 101 720.5 Td (above) Tj 0 -40 Td (below) Tj ET");
    assert_eq!((text(&empty, "name"), codes(&empty)), (None, vec!["form.flattened"]));
}

#[test]
fn nothing_is_read_from_another_page() {
    let entries = "102 502 m 108 508 l S BT /Helv 9 Tf 101 704 Td (Other words) Tj ET";
    let other = holds("other", &file(PLACES, entries, &[])).unwrap();
    assert!(other.fields.iter().take(3).all(|field| field.value.is_none() && field.on.is_none()));
    assert_eq!((other.flattened, codes(&other)), (true, vec!["form.flattened"]));
    assert_eq!(text(&other, "notice.reference").as_deref(), Some("FSN-1"));
    let scaled = holds("scaled", &file(PLACES, &format!("q .9 0 0 .9 20 20 cm {BLANK}{entries} Q"), &[])).unwrap();
    assert!(scaled.doubts[0].what.contains("nothing was read"), "{:?}", scaled.doubts);
    let partly = holds("partly", &file(PLACES, &format!("100 500 10 10 re S {entries}"), &[])).unwrap();
    assert_eq!((text(&partly, "c").as_deref(), text(&partly, "name")), (Some("yes"), None));
    assert_eq!(codes(&partly), ["field.place", "field.place", "form.flattened"]);
    let gone = PLACES.replace("/Page 0", "/Page 1");
    assert!(!codes(&holds("gone", &file(&gone, BLANK, &[])).unwrap()).contains(&"field.place"));
}

#[test]
fn what_the_file_has_is_not_read_from_the_page() {
    let painted = format!("{BLANK}BT /Helv 9 Tf 101 704 Td (painted) Tj ET 102 502 m 108 508 l S");
    let whole = String::from_utf8(file(PLACES, &painted, &[])).unwrap();
    // Entries of the same length, because the table of contents stays.
    let field = |fields: &str| whole.replace("/AcroForm <</Fields[]>>", &format!("/AcroForm <</Fields[{fields}]>>"));
    let one = read(field("<</T(name)/FT/Tx/V(kept)>>").as_bytes(), Limits::default()).unwrap();
    assert_eq!((text(&one, "name").as_deref(), text(&one, "c").as_deref()), (Some("kept"), Some("yes")));
    assert!(one.flattened && codes(&one).contains(&"form.flattened"));
    let all = field("<</T(name)/FT/Tx/V(kept)>> <</T(r)/FT/Btn/V/no>> <</T(c)/FT/Btn>>");
    let all = read(all.as_bytes(), Limits::default()).unwrap();
    assert_eq!((text(&all, "c"), text(&all, "notice.reference").as_deref()), (None, Some("FSN-1")));
    assert!(!all.flattened && !codes(&all).contains(&"form.flattened"), "only what was known beforehand was lost");
}

#[test]
fn nesting_is_bounded_and_everything_is_paid_for() {
    let nested = with_forms("/A Do", &[("", "/B Do"), ("", "q /C Do Q"), ("", "102 502 m 108 508 l S")]);
    assert_eq!(text(&nested, "c").as_deref(), Some("yes"));
    let own = with_forms("/A Do", &[("", "/A Do /B Do"), ("", "/A Do /A Do"), ("", "")]);
    assert_eq!(text(&own, "c").as_deref(), Some("Off"));
    let many = "/A Do ".repeat(200);
    assert!(too_much(&file(PLACES, &many, &[("", &many)])), "two hundred times itself, in itself");
    with(&"q ".repeat(50_000));
    with(&format!("{} 0 l S", "1 ".repeat(100_000)));
    with(&"[".repeat(50_000));
    let places: String = (0..15_000).map(|n| format!("<</T({n})/Page 0/Rect[0 0 9 9]>>")).collect();
    assert!(too_much(&file(&places, &"0 0 9 9 re f ".repeat(20_000), &[])), "all places against all paths");
    let deep = format!("0 0 m {} f", "1 1 l ".repeat(60_000));
    assert!(too_much(&file(&places, &deep.repeat(3), &[])), "all places against all points");
    let fonts: Vec<Field> = with(&"BT /Uni 9 Tf 101 704 Td <0010> Tj ET ".repeat(5_000)).fields;
    assert_eq!(fonts[0].text().as_deref(), Some("a"), "a font is read once");
    for hostile in
        ["nan", "/Rect[1 2]", "/Rect[1e99 0 0 0]/Page -1", "/Rect[0 0 0 0]/Page 0/State/x", "/Rect[0 0 1 1]/Page 0.5"]
    {
        holds(hostile, &file(&format!("<</T(a) {hostile}>>"), BLANK, &[])).unwrap();
    }
}
