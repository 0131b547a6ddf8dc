//! The rules of ISO 32000-1, 12.7, one small file each: names, inheritance, boxes, choices, updates, orphans.
//!
//! The files are written here as text, because a binary sample cannot be read by a reviewer.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use std::fmt::Write;

/// A PDF with these objects, numbered from 1, and a right table; object 1 is the root.
pub(super) fn pdf(objects: &[&str]) -> Vec<u8> {
    appended(b"%PDF-1.7\n".to_vec(), &objects.iter().zip(1..).map(|(o, n)| (n, *o)).collect::<Vec<_>>(), None)
}

/// The same file with objects added at its end, and a table that leads to the older one.
fn appended(mut file: Vec<u8>, objects: &[(usize, &str)], older: Option<usize>) -> Vec<u8> {
    let mut table = "xref\n0 1\n0000000000 65535 f \n".to_owned();
    for (number, object) in objects {
        if object.is_empty() {
            write!(table, "{number} 1\n0000000000 00001 f \n").unwrap();
            continue;
        }
        write!(table, "{number} 1\n{:010} 00000 n \n", file.len()).unwrap();
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = file.len();
    let prev = older.map(|at| format!(" /Prev {at}")).unwrap_or_default();
    file.extend(format!("{table}trailer\n<</Size 99 /Root 1 0 R{prev}>>\nstartxref\n{start}\n%%EOF\n").bytes());
    file
}

/// A form of one page: objects from 4 on are given, `fields` is the list of fields, `annotations` that of the page.
pub(super) fn form(fields: &str, annotations: &str, objects: &[&str]) -> Vec<u8> {
    let root = format!("<</Type/Catalog /Pages 2 0 R /AcroForm <</Fields [{fields}]>>>>");
    let page = format!("<</Type/Page /Parent 2 0 R /MediaBox [0 0 600 800] /Annots [{annotations}]>>");
    pdf(&[&[root.as_str(), "<</Type/Pages /Kids [3 0 R] /Count 1>>", &page], objects].concat())
}

fn ok(bytes: &[u8]) -> Reading {
    read(bytes, Limits::default()).unwrap()
}

fn codes(reading: &Reading) -> Vec<&str> {
    reading.doubts.iter().map(|doubt| doubt.code).collect()
}

fn text(reading: &Reading, name: &str) -> Option<String> {
    reading.field(name).unwrap_or_else(|| panic!("no field {name}: {:?}", reading.fields)).text()
}

#[test]
fn names_are_joined_and_attributes_inherited() {
    let reading = ok(&form(
        "4 0 R",
        "6 0 R 7 0 R",
        &[
            "<</T(lab) /FT/Tx /Ff 3 /V(all) /DV(none) /MaxLen 5 /Kids [5 0 R]>>",
            "<</T<FEFF004C016F0064> /Parent 4 0 R /TU(name of town) /TM(town) /Kids [6 0 R 7 0 R]>>",
            "<</T(a) /Parent 5 0 R /Subtype/Widget /Rect [90 20 10 40]>>",
            "<</T(b) /Parent 5 0 R /Subtype/Widget /V(own text) /Ff 4096 /TU(b, please)>>",
        ],
    ));
    assert_eq!(reading.fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["lab.Lůd.a", "lab.Lůd.b"]);
    let (a, b) = (&reading.fields[0], &reading.fields[1]);
    assert_eq!((a.text().as_deref(), a.read_only, a.required, a.multiline), (Some("all"), true, true, false));
    assert_eq!((a.max_len, a.page, a.rect), (Some(5), Some(0), Some([10.0, 20.0, 90.0, 40.0])));
    assert_eq!((a.default.clone(), a.alternate.as_deref()), (Some(Value::Text("none".into())), None));
    assert_eq!((b.text().as_deref(), b.read_only, b.multiline), (Some("own text"), false, true));
    assert_eq!((b.alternate.as_deref(), codes(&reading)), (Some("b, please"), vec!["value.long"]));
    let json = serde_json::to_value(&reading).unwrap();
    assert_eq!(json["fields"][1]["value"], serde_json::json!({ "text": "own text" }));
}

#[test]
fn what_has_no_name_is_a_box_of_the_field_above() {
    let reading = ok(&form(
        "4 0 R",
        "5 0 R 6 0 R",
        &[
            "<</T(a) /Kids [5 0 R 6 0 R 7 0 R]>>",
            "<</Parent 4 0 R /FT/Tx /V(in the box) /Subtype/Widget /Rect [0 0 9 9]>>",
            "<</Parent 4 0 R /FT/Tx /V(another) /Subtype/Widget>>",
            "<</Parent 4 0 R /Kids [8 0 R]>>",
            "<</Parent 7 0 R /T(inner) /FT/Tx /V(deep)>>",
        ],
    ));
    assert_eq!(text(&reading, "a").as_deref(), Some("in the box"));
    assert_eq!((reading.field("a").unwrap().kind, reading.field("a").unwrap().widgets), (Kind::Text, 2));
    assert_eq!(text(&reading, "a.inner").as_deref(), Some("deep"));
    assert_eq!(codes(&reading), ["field.mixed", "value.widget"]);
}

#[test]
fn boxes_tell_value_and_meaning_apart() {
    let one = |state: &str, shows: &str| {
        format!("<</Parent 4 0 R /Subtype/Widget /AP<</N<</{state} 9 0 R /Off 9 0 R>>>> /AS/{shows}>>")
    };
    let radio = |value: &str, first: &str, second: &str| {
        let group = format!("<</T(r) /FT/Btn /Ff 49152 {value} /Opt[(yes)(no)] /Kids[5 0 R 6 0 R]>>");
        ok(&form("4 0 R", "5 0 R 6 0 R", &[&group, &one("0", first), &one("1", second)]))
    };
    let right = radio("/V/1", "Off", "1");
    let field = right.field("r").unwrap();
    assert_eq!((field.kind, field.on, field.value.clone()), (Kind::Radio, Some(true), Some(Value::State("1".into()))));
    assert_eq!((field.means.as_slice(), field.shown.as_deref()), (["no".to_owned()].as_slice(), Some("1")));
    assert_eq!(field.options[0], Choice { export: "0".into(), display: "yes".into() });
    assert!(right.doubts.is_empty(), "{:?}", right.doubts);
    assert_eq!(codes(&radio("/V/1", "0", "Off")), ["value.shown"]);
    assert_eq!(codes(&radio("/V/Off", "Off", "1")), ["value.shown"]);
    assert_eq!(codes(&radio("/V/7", "Off", "Off")), ["value.state"]);
    assert_eq!(codes(&radio("/V(1)", "Off", "1")), ["value.kind"]);
    let shown = radio("", "0", "Off");
    assert_eq!(
        (shown.fields[0].on, &shown.fields[0].value, codes(&shown)),
        (Some(true), &None, vec!["value.only-shown"])
    );
    let off = radio("/V/Off", "Off", "Off");
    assert_eq!((off.fields[0].on, off.fields[0].means.len(), off.doubts.len()), (Some(false), 0, 0));
    let check =
        ok(&form("4 0 R", "4 0 R", &["<</T(c) /FT/Btn /V/J#E4 /AS/J#E4 /Subtype/Widget /AP<</N<</J#E4 9 0 R>>>>>>"]));
    assert_eq!((check.fields[0].on, text(&check, "c").as_deref()), (Some(true), Some("Jä")));
}

#[test]
fn a_state_that_is_stored_as_a_text_is_that_state_if_the_boxes_show_it() {
    let one = |parent: u32, own: &str, state: &str, shows: &str| {
        format!("<</Parent {parent} 0 R /Subtype/Widget {own} /AP<</N<</{state} 9 0 R /Off 9 0 R>>>> /AS/{shows}>>")
    };
    let two = |value: &str, shows: [&str; 2], own: [&str; 2]| {
        let group = |name: &str, kids: &str| format!("<</T({name}) /FT/Btn /Ff 49152 /V{value} /Kids[{kids}]>>");
        let objects = [
            group("unit-1", "6 0 R 7 0 R"),
            group("unit-2", "8 0 R 9 0 R"),
            one(4, own[0], "yes", shows[0]),
            one(4, own[1], "no", shows[1]),
            one(5, own[0], "yes", shows[0]),
            one(5, own[1], "no", shows[1]),
        ];
        let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
        ok(&form("4 0 R 5 0 R", "6 0 R 7 0 R 8 0 R 9 0 R", &objects))
    };
    for value in ["(/no)", "(no)"] {
        let reading = two(value, ["Off", "no"], ["/V/Off", "/V/no"]);
        for field in &reading.fields {
            assert_eq!((field.on, &field.value), (Some(true), &Some(Value::State("no".into()))), "{value}");
        }
        assert_eq!(codes(&reading), ["value.kind"], "one for the whole file");
    }
    let off = two("(/Off)", ["Off", "Off"], ["", ""]);
    assert_eq!((off.fields[0].on, codes(&off)), (Some(false), vec!["value.kind"]));
    // The boxes show something else, nothing, or both; or one of them stores something else.
    for (shows, own) in [
        (["yes", "Off"], ["", ""]),
        (["Off", "Off"], ["", ""]),
        (["yes", "no"], ["", ""]),
        (["Off", "no"], ["/V/yes", "/V/no"]),
    ] {
        let reading = two("(/no)", shows, own);
        assert_eq!(text(&reading, "unit-1").as_deref(), Some("/no"));
        let told = |field: &str| reading.doubts.iter().any(|doubt| doubt.field.as_deref() == Some(field));
        assert!(told("unit-1") && told("unit-2"), "{shows:?} {own:?}: {:?}", reading.doubts);
    }
}

#[test]
fn choices_are_texts_lists_or_positions() {
    let choice = |rest: &str| {
        ok(&form("4 0 R", "", &[&format!("<</T(c) /FT/Ch /Opt[[(e1)(First)] [(e2)(Second)] (third)] {rest}>>")]))
    };
    let one = choice("/Ff 131072 /V(e2)");
    assert_eq!(
        (text(&one, "c").as_deref(), one.fields[0].means.as_slice()),
        (Some("e2"), ["Second".to_owned()].as_slice())
    );
    assert_eq!(one.fields[0].options[2], Choice { export: "third".into(), display: "third".into() });
    let many = choice("/Ff 2097152 /V[(e1)(third)] /I[0 2]");
    assert_eq!(many.fields[0].value, Some(Value::Texts(vec!["e1".into(), "third".into()])));
    assert_eq!((many.fields[0].means.join("|").as_str(), many.doubts.len()), ("First|third", 0));
    assert_eq!(codes(&choice("/V(fourth)")), ["value.option"]);
    assert!(choice("/V(Second)").doubts.is_empty(), "some writers store what people see");
    assert!(choice("/Ff 393216 /V(typed in)").doubts.is_empty(), "a drop-down list that can be edited");
    let marked = choice("/I[1]");
    assert_eq!((&marked.fields[0].value, marked.fields[0].means.as_slice()), (&None, ["Second".to_owned()].as_slice()));
    assert_eq!((codes(&marked), codes(&choice("/V/e1"))), (vec!["value.index"], vec!["value.kind"]));
}

#[test]
fn texts_come_as_strings_streams_and_formatted() {
    let tx = |rest: &str, more: &[&str]| {
        let field = format!("<</T(t) /FT/Tx {rest}>>");
        let reading = ok(&form("4 0 R", "", &[&[field.as_str()], more].concat()));
        (text(&reading, "t"), codes(&reading).join(" "))
    };
    let told = |text: &str, codes: &str| (Some(text.to_owned()), codes.to_owned());
    assert_eq!(tx("/V(a\\(b\\)\\\\\\101\\\r\n(c)\\r)", &[]), told("a(b)\\A(c)\r", ""));
    assert_eq!(tx("/V<4a 6>", &[]), told("J`", ""));
    assert_eq!(tx("/V()", &[]), told("", ""));
    assert_eq!(tx("/V null", &[]), (None, String::new()));
    assert_eq!(tx("/V 5 0 R", &["<</Length 5>>\nstream\nstore\nendstream"]), told("store", ""));
    assert_eq!(tx("/V 5 0 R", &["<</Length 99>>\nstream\nwrong length\r\nendstream"]), told("wrong length", ""));
    assert_eq!(tx("/V 5 0 R", &["<</Filter/ASCIIHexDecode/Length 9>>\nstream\n4142 43>\nendstream"]), told("ABC", ""));
    assert_eq!(tx("/V 5 0 R", &["<</Filter/DCTDecode/Length 1>>\nstream\nx\nendstream"]).1, "object.unreadable");
    assert_eq!(tx("/V 12.50", &[]), told("12.5", "value.kind"));
    assert_eq!(tx("/V/Name#20x", &[]), told("Name x", "value.kind"));
    let rich = "/RV(<body><p>Dear <b>Sir</b> &amp; &#228;</p><p>two</p></body>)";
    assert_eq!(tx(rich, &[]), told("Dear Sir & ä\ntwo", "value.rich"));
    assert_eq!(tx(&format!("/V(plain) {rich}"), &[]), told("plain", ""));
    assert_eq!(tx("/V<4dc3bc>", &[]), told("MÃ¼", "value.utf8"));
}

#[test]
fn fields_of_one_name_are_one_field() {
    let two = |a: &str, b: &str| {
        ok(&form(
            "4 0 R 5 0 R",
            "4 0 R 5 0 R",
            &[&format!("<</T(x) /FT/Tx {a} /Subtype/Widget>>"), &format!("<</T(x) /FT/Tx {b} /Subtype/Widget>>")],
        ))
    };
    let same = two("/V(1)", "/V(1)");
    assert_eq!((same.fields.len(), same.fields[0].widgets, same.doubts.len()), (1, 2, 0));
    let one = two("/V(1)", "");
    assert_eq!((text(&one, "x").as_deref(), one.doubts.len()), (Some("1"), 0));
    let differ = two("/V(1)", "/V(2)");
    assert_eq!((text(&differ, "x").as_deref(), codes(&differ)), (Some("2"), vec!["field.twice"]));
}

#[test]
fn boxes_that_are_on_a_page_only_are_read() {
    let reading = ok(&form(
        "4 0 R",
        "5 0 R 6 0 R <</Subtype/Widget /T(direct) /FT/Tx /V(d)>>",
        &[
            "<</T(a) /FT/Tx /V(1)>>",
            "<</T(lost) /FT/Tx /V(2) /Subtype/Widget>>",
            "<</Parent 4 0 R /Subtype/Widget /Rect[0 0 1 1]>>",
        ],
    ));
    assert_eq!(reading.fields.iter().map(|f| f.name.as_str()).collect::<Vec<_>>(), ["a", "lost", "direct"]);
    assert_eq!(reading.fields.iter().map(|f| f.orphan).collect::<Vec<_>>(), [false, true, true]);
    assert_eq!((reading.fields[0].widgets, reading.fields[0].page), (1, Some(0)));
    assert_eq!(codes(&reading), ["field.orphan", "field.orphan"]);
    let none = pdf(&["<</Type/Catalog /Pages 2 0 R>>", "<</Type/Pages /Kids[] /Count 0>>"]);
    assert_eq!((ok(&none).fields.len(), codes(&ok(&none))), (0, vec!["form.none"]));
    let bare = ok(&form("", "", &[]));
    assert_eq!((bare.flattened, codes(&bare)), (true, vec!["form.empty"]));
}

#[test]
fn the_last_saving_holds() {
    let first = form("4 0 R 5 0 R", "", &["<</T(a) /FT/Tx /V(old)>>", "<</T(b) /FT/Tx /V(gone)>>"]);
    let at = first.windows(5).rposition(|w| w == b"xref\n").unwrap();
    let start = first[..at].windows(5).rposition(|w| w == b"xref\n").unwrap_or(at);
    let second = appended(first, &[(4, "<</T(a) /FT/Tx /V(new)>>"), (5, "")], Some(start));
    let reading = ok(&second);
    assert_eq!((text(&reading, "a").as_deref(), reading.fields.len()), (Some("new"), 1));
    assert_eq!(codes(&reading), ["field.none"], "a deleted object is no field");
}

#[test]
fn files_for_old_and_new_readers_are_read_as_new_ones() {
    // The table hides object 5 as free; the stream that the trailer names knows where it is.
    let mut file = b"%PDF-1.5\n".to_vec();
    let mut places = Vec::new();
    let root = "<</Type/Catalog /Pages 2 0 R /AcroForm<</Fields[5 0 R]>>>>";
    let inner = "5 0 <</T(a) /FT/Tx /V(hidden)>>";
    let container = format!("<</Type/ObjStm /N 1 /First 4 /Length {}>>\nstream\n{inner}\nendstream", inner.len());
    let table =
        "<</Type/XRef /Size 6 /W[1 1 1] /Index[5 1] /Filter/ASCIIHexDecode /Length 7>>\nstream\n020300>\nendstream";
    for (number, object) in [(1, root), (2, "<</Type/Pages /Kids[]>>"), (3, &container), (4, table)] {
        places.push(file.len());
        file.extend(format!("{number} 0 obj {object} endobj\n").bytes());
    }
    let start = file.len();
    let mut rows: String = places.iter().map(|at| format!("{at:010} 00000 n \n")).collect();
    rows.push_str("0000000000 00000 f \n");
    let trailer = format!("trailer <</Root 1 0 R /XRefStm {}>>\nstartxref {start}\n", places[3]);
    file.extend(format!("xref\n1 5\n{rows}{trailer}").bytes());
    let reading = ok(&file);
    assert_eq!((text(&reading, "a").as_deref(), reading.doubts.len()), (Some("hidden"), 0));
}

#[test]
fn xfa_is_never_silently_empty() {
    let xfa = |fields: &str, xml: &str| {
        let root = format!("<</Type/Catalog /Pages 2 0 R /AcroForm<</Fields[{fields}] /XFA[(x) 4 0 R]>>>>");
        let stream = format!("<</Length {}>>\nstream\n{xml}\nendstream", xml.len());
        ok(&pdf(&[&root, "<</Type/Pages /Kids[]>>", "<</T(a) /FT/Tx>>", &stream]))
    };
    let data = "<xfa:datasets xmlns:xfa='d'><xfa:data><f1><n>A &amp; B</n><row><q>1</q></row><row><q>2</q></row><e/>\
        <g xfa:dataNode='dataGroup'/></f1></xfa:data></xfa:datasets>";
    let dynamic = xfa("", data);
    let values: Vec<_> = dynamic.fields.iter().map(|f| format!("{}={}", f.name, f.text().unwrap())).collect();
    assert_eq!(values, ["f1.n=A & B", "f1.row.q=1", "f1.row[1].q=2", "f1.e="]);
    assert_eq!((dynamic.xfa, codes(&dynamic)), (Xfa::Dynamic, vec!["xfa.dynamic"]));
    let beside = xfa("3 0 R", data);
    assert_eq!((beside.xfa, beside.fields.len(), codes(&beside)), (Xfa::Static, 5, vec!["xfa.static"]));
    let bare = xfa("", "<template><subform><field name='a'/></subform></template>");
    assert!(bare.fields.is_empty() && bare.doubts[0].what.contains("holds no data"), "{:?}", bare.doubts);
    assert_eq!(codes(&xfa("", "<a><!DOCTYPE x [<!ENTITY a 'b'>]><b")), ["xfa.broken", "xfa.dynamic"]);
}

#[test]
fn exported_data_is_read() {
    let fdf = b"%FDF-1.2\n1 0 obj <</FDF <</Fields [<</T(a) /Kids[<</T(b) /V(1)>> <</T(c) /V/Yes>>]>>]>>>> endobj\n\
        trailer <</Root 1 0 R>>\n%%EOF";
    let reading = ok(fdf);
    assert_eq!((reading.source, reading.fields.len()), (Source::Fdf, 2));
    assert_eq!((text(&reading, "a.b").as_deref(), text(&reading, "a.c").as_deref()), (Some("1"), Some("Yes")));
    let xfdf = "<?xml version='1.0'?><xfdf xmlns='x'><fields><field name='a'><field name='b &amp; c'><value>1</value>\
        <value>2</value></field></field><field name='d'><value-richtext><p>x</p></value-richtext></field></fields></xfdf>";
    let reading = ok(xfdf.as_bytes());
    assert_eq!(text(&reading, "a.b & c").as_deref(), Some("1\n2"));
    assert_eq!((text(&reading, "d").as_deref(), reading.source), (Some("x"), Source::Xfdf));
    assert_eq!(read(b"%FDF-1.2\nnothing", Limits::default()).unwrap_err().code(), "file.damaged");
}

#[test]
fn files_that_are_something_else() {
    let png = b"\x89PNG\r\n\x1a\n\0\0".as_slice();
    for (bytes, says) in [
        (b"".as_slice(), "is empty"),
        (b" \r\n ", "is empty"),
        (png, "picture (PNG)"),
        (b"\xFF\xD8\xFF\xE0", "picture (JPEG)"),
        (b"PK\x03\x04..", "office document"),
        (b"<html><body>Log in", "web page"),
        (b"{\\rtf1", "RTF"),
        (b"Dear all, please find", "plain text"),
        (b"\x01\x02\x03", "unknown"),
        (b"%PDF-1.7\n%%EOF", "its root was not found"),
    ] {
        let error = read(bytes, Limits::default()).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
    let small = Limits { bytes: 10, ..Limits::default() };
    assert_eq!(read(&[b' '; 11], small), Err(FormError::TooLarge { bytes: 11, limit: 10 }));
}

#[test]
fn signatures_are_counted_and_later_changes_told() {
    let signed = |covers: usize| {
        let value =
            format!("<</Type/Sig /Name(Dr. Muster) /M(D:20261123) /ByteRange[0 10 20 {covers}] /Contents<00>>>");
        ok(&form("4 0 R 5 0 R", "", &[&format!("<</T(s) /FT/Sig /V {value}>>"), "<</T(open) /FT/Sig>>"]))
    };
    let whole = signed(100_000);
    assert_eq!((whole.signed, whole.doubts.len()), (1, 0));
    let by = Value::Signed { by: Some("Dr. Muster".into()), at: Some("D:20261123".into()) };
    assert_eq!((whole.fields[0].value.clone(), whole.fields[1].value.clone()), (Some(by), None));
    assert_eq!(codes(&signed(30)), ["signature.part"]);
}
