//! Whether two XMP packets differ in nothing but when the file was last saved.
//!
//! A program that fills a form and saves it writes the packet anew, in another order and with other white space. So the
//! properties are compared as a bag of name and value, element and attribute form alike, without the dates of saving and the
//! identifier of this copy. This is no XML reader: what it cannot follow it refuses.

/// What saving changes.
const SAVED: [&str; 3] = ["xmp:ModifyDate", "xmp:MetadataDate", "xmpMM:InstanceID"];
const LONGEST: usize = 4 << 20;

/// Whether the properties are the same.
pub(super) fn is_same(one: &[u8], other: &[u8]) -> bool {
    one == other || properties(one).is_some_and(|one| Some(one) == properties(other))
}

/// Name and value of every property, sorted; `None` if the packet cannot be followed.
fn properties(packet: &[u8]) -> Option<Vec<(String, String)>> {
    let mut rest = std::str::from_utf8(packet).ok().filter(|text| text.len() <= LONGEST)?;
    let mut found = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        if !text.trim().trim_start_matches('\u{feff}').is_empty() {
            let name = open.iter().rev().find(|name| !name.starts_with("rdf:"))?;
            found.push(((*name).to_owned(), text.trim().to_owned()));
        }
        let (inside, behind) = match tag {
            _ if tag.starts_with("<?") => (None, tag.split_once("?>")?.1),
            _ if tag.starts_with("<!--") => (None, tag.split_once("-->")?.1),
            _ if tag.starts_with("<!") => return None,
            _ => {
                let (inside, behind) = tag.get(1..)?.split_once('>')?;
                (Some(inside), behind)
            }
        };
        rest = behind;
        let Some(inside) = inside else { continue };
        if let Some(name) = inside.strip_prefix('/') {
            if open.pop() != Some(name.trim()) {
                return None;
            }
            continue;
        }
        let (inside, closed) = inside.strip_suffix('/').map_or((inside, false), |inside| (inside, true));
        let name = inside.split(char::is_whitespace).next()?;
        attributes(inside.get(name.len()..)?, name, &mut found)?;
        if !closed {
            open.push(name);
        }
    }
    let tail = rest.trim().trim_start_matches('\u{feff}');
    found.retain(|(name, _)| !SAVED.contains(&name.as_str()));
    found.sort();
    (tail.is_empty() && open.is_empty()).then_some(found)
}

/// Attributes are properties too, but for those that only frame others.
fn attributes(mut rest: &str, element: &str, found: &mut Vec<(String, String)>) -> Option<()> {
    while !rest.trim().is_empty() {
        let (name, behind) = rest.trim_start().split_once('=')?;
        let name = name.trim();
        let quote = behind.trim_start().chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, behind) = behind.trim_start().get(1..)?.split_once(quote)?;
        rest = behind;
        match name {
            "x:xmptk" | "rdf:about" | "rdf:parseType" => {}
            _ if name == "xmlns" || name.starts_with("xmlns:") => {}
            "xml:lang" => found.push((format!("{element} {name}"), value.to_owned())),
            _ => found.push((name.to_owned(), value.trim().to_owned())),
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = "<?xpacket begin=\"\u{feff}\" id=\"W5M0\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF \
        xmlns:rdf=\"r\"><rdf:Description rdf:about=\"\" xmlns:dc=\"d\"><dc:title><rdf:Alt><rdf:li \
        xml:lang=\"x-default\">Notice</rdf:li></rdf:Alt></dc:title><xmp:ModifyDate>2026-01-01</xmp:ModifyDate>\
        <pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>";

    #[test]
    fn another_spelling_and_another_date_of_saving_are_the_same() {
        let other = "<?xpacket begin='' id='W5M0'?>\n<x:xmpmeta xmlns:x='adobe:ns:meta/' x:xmptk='A'>\n <rdf:RDF \
            xmlns:rdf='r'>\n  <rdf:Description rdf:about='' pdfuaid:part='1' xmp:MetadataDate='2026-05-05'>\n   \
            <dc:title>\n <rdf:Alt> <rdf:li xml:lang='x-default'>Notice</rdf:li> </rdf:Alt></dc:title>\n  \
            </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n\n<?xpacket end='w'?>";
        assert!(is_same(ONE.as_bytes(), other.as_bytes()));
    }

    #[test]
    fn another_property_or_an_unreadable_packet_is_not() {
        let with = |from: &str, to: &str| ONE.replace(from, to);
        for other in [
            with("Notice", "Letter"),
            with("x-default", "de"),
            with("<pdfuaid:part>1</pdfuaid:part>", ""),
            with("<pdfuaid:part>1", "<pdfuaid:part>2"),
            with("</rdf:RDF>", ""),
            with("<?xpacket begin", "<!DOCTYPE x><?xpacket begin"),
            String::new(),
        ] {
            assert!(!is_same(ONE.as_bytes(), other.as_bytes()), "{other}");
        }
    }
}
