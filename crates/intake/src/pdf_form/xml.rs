//! XML as a small tree: data of XFA forms, XFDF, formatted texts.
//!
//! Names are local names; entities of the file's own are never expanded; comments and instructions are left out. A file
//! that ends early is read as far as it goes. Called by `xfa`, `exported` and `values`.

use super::budget::Budget;
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its local name.
    pub(super) name: String,
    /// The value of its attribute `name`.
    pub(super) label: Option<String>,
    /// It says of itself that it holds others, though it is empty.
    pub(super) group: bool,
    parts: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    Text(String),
    Element(Element),
}

impl Element {
    /// The elements directly in it.
    pub(super) fn children(&self) -> impl Iterator<Item = &Self> {
        self.parts.iter().filter_map(|part| match part {
            Part::Element(element) => Some(element),
            Part::Text(_) => None,
        })
    }

    /// The first element of this name directly in it.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children().find(|child| child.name == name)
    }

    /// The first element of this name in it or below it.
    pub(super) fn find(&self, name: &str) -> Option<&Self> {
        if self.name == name { Some(self) } else { self.children().find_map(|child| child.find(name)) }
    }

    /// All text in it and below it; paragraphs are lines.
    pub(super) fn plain(&self) -> String {
        let mut text = String::new();
        self.write(&mut text);
        if self.find("p").is_some() { text.trim_end_matches('\n').to_owned() } else { text }
    }

    fn write(&self, text: &mut String) {
        for part in &self.parts {
            match part {
                Part::Text(part) => text.push_str(part),
                Part::Element(element) => {
                    element.write(text);
                    if matches!(element.name.as_str(), "p" | "br") {
                        text.push('\n');
                    }
                }
            }
        }
    }

    fn add(&mut self, more: &str) {
        match self.parts.last_mut() {
            Some(Part::Text(text)) => text.push_str(more),
            _ => self.parts.push(Part::Text(more.to_owned())),
        }
    }
}

/// Reads a document or a part of one; what was found stands in an element without a name.
///
/// # Errors
/// What is wrong, as the end of a sentence.
pub(super) fn parse(bytes: &[u8], budget: &Budget) -> Result<Element, String> {
    let (text, _, _) = encoding_rs::UTF_8.decode(bytes);
    let mut reader = Reader::from_str(&text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut open = vec![Element::default()];
    budget.bytes(bytes.len());
    while budget.object() {
        let event = reader.read_event().map_err(|e| format!("at byte {}: {e}", reader.error_position()))?;
        let Some(inner) = open.last_mut() else { break };
        match event {
            Event::Eof => break,
            Event::Empty(start) => inner.parts.push(Part::Element(element(&start))),
            Event::Start(start) => {
                if open.len() >= budget.depth() {
                    return Err(format!("it is nested more than {} times", budget.depth()));
                }
                open.push(element(&start));
            }
            Event::End(_) => close(&mut open),
            Event::Text(text) => inner.add(&text.xml10_content()),
            Event::CData(text) => inner.add(&text.xml10_content()),
            Event::GeneralRef(name) => inner.add(&match name.resolve_char_ref() {
                Ok(Some(letter)) => letter.to_string(),
                _ => quick_xml::escape::resolve_predefined_entity(&name).unwrap_or("\u{FFFD}").to_owned(),
            }),
            _ => {}
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    Ok(open.pop().unwrap_or_default())
}

fn close(open: &mut Vec<Element>) {
    if open.len() > 1
        && let Some(done) = open.pop()
        && let Some(outer) = open.last_mut()
    {
        outer.parts.push(Part::Element(done));
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let mut element = Element { name: start.local_name().into_inner().to_owned(), ..Element::default() };
    for attribute in start.attributes().with_checks(false).flatten() {
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap_or_default().into_owned();
        match attribute.key.local_name().into_inner() {
            "name" => element.label = Some(value),
            "dataNode" => element.group = value == "dataGroup",
            _ => {}
        }
    }
    element
}
