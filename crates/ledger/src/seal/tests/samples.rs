//! Small forms as `lopdf` writes them, in every kind of file.

use lopdf::{Dictionary, Document, Object, SaveOptions, Stream, dictionary, text_string};

/// How a file is written.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) enum Kind {
    /// A classical table of cross references.
    Table,
    /// Cross reference and object streams.
    Streams,
}

pub(super) const KINDS: [Kind; 2] = [Kind::Table, Kind::Streams];

const XMP: &str = "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF \
    xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" \
    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\
    <pdfuaid:part>1</pdfuaid:part><xmp:ModifyDate>2025-12-05T00:00:00Z</xmp:ModifyDate></rdf:Description></rdf:RDF>\
    </x:xmpmeta><?xpacket end=\"w\"?>";

/// A notice with a form: text `serial`, read-only text `reference`, check box `done`, button `print`, and the empty
/// signature field `seal` where `field` says so.
pub(super) fn form(kind: Kind, field: bool) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let helvetica = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding",
    });
    let content = b"BT /F1 18 Tf 50 780 Td (Field safety notice FSN2025-1682) Tj ET".to_vec();
    let content = document.add_object(Stream::new(dictionary! {}, content));
    let pages = document.new_object_id();
    let page = document.new_object_id();
    let look = |document: &mut Document, text: &str, wide: i64| {
        let content = format!("/Tx BMC q BT /Helv 11 Tf 2 5 Td ({text}) Tj ET Q EMC").into_bytes();
        let fonts = dictionary! { "Font" => dictionary! { "Helv" => helvetica } };
        let form = dictionary! {
            "Type" => "XObject", "Subtype" => "Form", "Resources" => fonts,
            "BBox" => vec![0.into(), 0.into(), wide.into(), 20.into()],
        };
        dictionary! { "N" => document.add_object(Stream::new(form, content)) }
    };
    let mut widgets = Vec::new();
    let mut add = |document: &mut Document, name: &str, kind: &str, bottom: i64, own: Dictionary| {
        let mut widget = dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "FT" => kind, "T" => text_string(name), "TU" => text_string(name),
            "F" => 4, "P" => page, "Rect" => vec![50.into(), bottom.into(), 250.into(), (bottom + 20).into()],
        };
        widget.extend(&own);
        widgets.push(Object::Reference(document.add_object(widget)));
    };
    let empty = look(&mut document, "", 200);
    let da = Object::string_literal("/Helv 11 Tf 0 g");
    add(&mut document, "serial", "Tx", 700, dictionary! { "AP" => empty, "DA" => da.clone() });
    let fixed = look(&mut document, "FSN2025-1682", 200);
    let own = dictionary! { "AP" => fixed, "DA" => da.clone(), "Ff" => 1, "V" => text_string("FSN2025-1682") };
    add(&mut document, "reference", "Tx", 660, own);
    let (on, off) = (look(&mut document, "x", 20), look(&mut document, "", 20));
    let states = dictionary! { "Yes" => on.get(b"N").unwrap().clone(), "Off" => off.get(b"N").unwrap().clone() };
    let own = dictionary! {
        "AP" => dictionary! { "N" => states }, "AS" => "Off", "V" => "Off", "MK" => dictionary! {},
        "Rect" => vec![50.into(), 620.into(), 70.into(), 640.into()],
    };
    add(&mut document, "done", "Btn", 620, own);
    let caption = look(&mut document, "print", 200);
    add(&mut document, "print", "Btn", 580, dictionary! { "AP" => caption, "Ff" => 1 << 16 });
    if field {
        let empty = look(&mut document, "", 200);
        add(&mut document, "seal", "Sig", 500, dictionary! { "AP" => empty, "F" => 132 });
    }
    let mut metadata = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, XMP.as_bytes().to_vec());
    metadata.allows_compression = false;
    let metadata = document.add_object(metadata);
    let fonts = dictionary! { "Font" => dictionary! { "F1" => helvetica } };
    document.set_object(
        page,
        dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content, "Annots" => widgets.clone(),
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()], "Resources" => fonts,
        },
    );
    document.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let resources = dictionary! { "Font" => dictionary! { "Helv" => helvetica } };
    let form = dictionary! { "Fields" => widgets, "DA" => da, "DR" => resources };
    let form = document.add_object(form);
    let catalog = document.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages, "AcroForm" => form, "Metadata" => metadata,
        "Lang" => text_string("de"),
    });
    let info = document.add_object(dictionary! {
        "Title" => text_string("Notice"), "ModDate" => Object::string_literal("D:20251205000000Z"),
    });
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", info);
    let id = Object::String(vec![7; 16], lopdf::StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    write(document, kind)
}

/// One page without any form.
pub(super) fn plain(kind: Kind, text: &str) -> Vec<u8> {
    let mut document = Document::with_version("1.7");
    let helvetica =
        document.add_object(dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" });
    let content = document.add_object(Stream::new(
        dictionary! {},
        format!("0.9 g 0 0 200 60 re f 0 g BT /F1 12 Tf 8 24 Td ({text}) Tj ET").into_bytes(),
    ));
    let pages = document.new_object_id();
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content,
    });
    document.set_object(
        pages,
        dictionary! {
            "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1,
            "MediaBox" => vec![0.into(), 0.into(), 200.into(), 60.into()],
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => helvetica } },
        },
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
    document.trailer.set("Root", catalog);
    write(document, kind)
}

fn write(mut document: Document, kind: Kind) -> Vec<u8> {
    let streams = kind == Kind::Streams;
    let options = SaveOptions::builder().use_object_streams(streams).use_xref_streams(streams).build();
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options).unwrap();
    bytes
}
