//! Takes an answer out of the tree, member by member, and names by its pointer what does not fit.

use super::{
    Answered, DOUBTS, FORMAT, Reading, Unit, Unreadable,
    doubts::{self, Doubt, Known, shorten},
    node::Node,
};
use crate::answer_sheet::Stated;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

const TOP: &[&str] = &[
    "format",
    "version",
    "reference",
    "revision",
    "mark",
    "consignee",
    "respondent",
    "answers",
    "chain_not_applicable",
    "units",
    "unknown_serials",
];
const CONTACT: [&str; 5] = ["department", "address", "shipping_address", "phone", "email"];

/// Members of one object that are known and stand once.
type Members<'n> = BTreeMap<&'n str, &'n Node>;

/// Reads the document.
pub(super) fn take(document: &Node) -> Result<Reading, Unreadable> {
    let Node::Object(members) = document else {
        return Err(Unreadable::Format { found: shorten(&document.kind()) });
    };
    let named = |name: &str| members.iter().find(|(key, _)| key == name).map(|(_, node)| node);
    match named("format") {
        Some(Node::Text(format)) if format == FORMAT => {}
        Some(Node::Text(format)) if format == "fieldaction-notice" => return Err(Unreadable::Notice),
        other => {
            return Err(Unreadable::Format { found: other.map_or_else(|| "missing".into(), |n| shorten(&n.kind())) });
        }
    }
    match named("version") {
        Some(Node::Number(number)) if number.as_u64() == Some(1) => {}
        other => {
            return Err(Unreadable::Version { found: other.map_or_else(|| "missing".into(), |n| shorten(&n.kind())) });
        }
    }
    let mut taker = Taker { doubts: Vec::new(), more: false };
    let mut reading = taker.document(document);
    if taker.more {
        taker.doubts.push(doubts::MORE.about("", ""));
    }
    reading.doubts = taker.doubts;
    Ok(reading)
}

struct Taker {
    doubts: Vec<Doubt>,
    more: bool,
}

impl Taker {
    fn doubt(&mut self, known: &Known, at: &str, value: &str) {
        if self.doubts.len() < DOUBTS { self.doubts.push(known.about(at, value)) } else { self.more = true }
    }

    fn wrong(&mut self, at: &str, node: &Node, wanted: &str) {
        self.doubt(&doubts::TYPE, at, &format!("{}, not {wanted}", node.kind()));
    }

    /// The members of an object; what is unknown or stands twice is named and left out.
    fn members<'n>(&mut self, node: &'n Node, at: &str, known: &[&str]) -> Members<'n> {
        let Node::Object(all) = node else {
            self.wrong(at, node, "an object");
            return Members::new();
        };
        let (mut found, mut twice) = (Members::new(), BTreeSet::new());
        for (key, value) in all {
            let here = below(at, key);
            if !known.contains(&key.as_str()) {
                self.doubt(&doubts::UNKNOWN, &here, "");
            } else if found.insert(key, value).is_some() && twice.insert(key.as_str()) {
                self.doubt(&doubts::TWICE, &here, "");
            }
        }
        found.retain(|key, _| !twice.contains(key));
        found
    }

    fn text(&mut self, members: &Members<'_>, at: &str, name: &str, longest: usize) -> Option<String> {
        let here = below(at, name);
        match members.get(name)? {
            Node::Null => None,
            Node::Text(text) if text.trim().is_empty() => {
                self.doubt(&doubts::EMPTY, &here, "");
                None
            }
            Node::Text(text) if text.chars().count() > longest => {
                self.doubt(&doubts::LONG, &here, text);
                None
            }
            Node::Text(text) => Some(text.trim().to_owned()),
            other => {
                self.wrong(&here, other, "a text");
                None
            }
        }
    }

    fn day(&mut self, members: &Members<'_>, at: &str, name: &str) -> Option<Date> {
        let text = self.text(members, at, name, 64)?;
        let shape = text.len() == 10 && text.bytes().filter(|b| *b == b'-').count() == 2;
        let day = text.parse::<Date>().ok().filter(|day| shape && (2000..2100).contains(&day.year()));
        if day.is_none() {
            self.doubt(&doubts::DATE, &below(at, name), &text);
        }
        day
    }

    fn number(&mut self, members: &Members<'_>, at: &str, name: &str) -> Option<u64> {
        match members.get(name)? {
            Node::Null => None,
            Node::Number(number) if number.as_u64().is_some() => number.as_u64(),
            other => {
                self.wrong(&below(at, name), other, "a whole number");
                None
            }
        }
    }

    fn truth(&mut self, members: &Members<'_>, at: &str, name: &str) -> Option<bool> {
        match members.get(name)? {
            Node::Null => None,
            Node::Bool(yes) => Some(*yes),
            other => {
                self.wrong(&below(at, name), other, "true or false");
                None
            }
        }
    }

    fn list<'n>(&mut self, members: &Members<'n>, at: &str, name: &str) -> &'n [Node] {
        match members.get(name) {
            None | Some(Node::Null) => &[],
            Some(Node::List(list)) => list,
            Some(other) => {
                self.wrong(&below(at, name), other, "a list");
                &[]
            }
        }
    }

    fn document(&mut self, document: &Node) -> Reading {
        let top = self.members(document, "", TOP);
        let mut reading = Reading {
            reference: self.text(&top, "", "reference", 200),
            revision: self.number(&top, "", "revision"),
            mark: self.text(&top, "", "mark", 300),
            chain_not_applicable: self.truth(&top, "", "chain_not_applicable"),
            ..Reading::default()
        };
        if reading.reference.is_none() && !self.doubts.iter().any(|d| d.at == "/reference") {
            self.doubt(&doubts::MISSING, "/reference", "");
        }
        if let Some(node) = top.get("consignee") {
            let own = self.members(node, "/consignee", &["link", "number"]);
            reading.link = self.text(&own, "/consignee", "link", 1_000);
            reading.number = self.text(&own, "/consignee", "number", 64);
        }
        match top.get("respondent") {
            Some(node) => {
                let at = "/respondent";
                let own = self.members(node, at, &["name", "title", "date", "contact"]);
                reading.name = self.text(&own, at, "name", 300);
                reading.title = self.text(&own, at, "title", 300);
                reading.dated = self.day(&own, at, "date");
                if let Some(node) = own.get("contact") {
                    let at = "/respondent/contact";
                    let own = self.members(node, at, &CONTACT);
                    let given =
                        CONTACT.iter().filter_map(|name| Some(((*name).to_owned(), self.text(&own, at, name, 2_000)?)));
                    reading.contact = given.collect();
                }
            }
            None => self.doubt(&doubts::MISSING, "/respondent", ""),
        }
        if reading.name.is_none()
            && top.contains_key("respondent")
            && !self.doubts.iter().any(|d| d.at == "/respondent/name")
        {
            self.doubt(&doubts::MISSING, "/respondent/name", "");
        }
        for (n, node) in self.list(&top, "", "answers").iter().enumerate() {
            self.answer(node, &format!("/answers/{n}"), &mut reading);
        }
        for (n, node) in self.list(&top, "", "units").iter().enumerate() {
            let unit = self.unit(node, &format!("/units/{n}"));
            reading.units.push(unit);
        }
        self.twice(&mut reading.units);
        for (n, node) in self.list(&top, "", "unknown_serials").iter().enumerate() {
            let at = format!("/unknown_serials/{n}");
            match node {
                Node::Text(text) if text.trim().is_empty() => self.doubt(&doubts::EMPTY, &at, ""),
                Node::Text(text) if text.chars().count() > 64 => self.doubt(&doubts::LONG, &at, text),
                Node::Text(text) => reading.unknown_serials.push(text.trim().to_owned()),
                other => self.wrong(&at, other, "a text"),
            }
        }
        reading
    }

    fn answer(&mut self, node: &Node, at: &str, reading: &mut Reading) {
        let own = self.members(node, at, &["question", "answer", "date", "quantity", "comment"]);
        let before = self.doubts.len();
        let id = self.text(&own, at, "question", 64);
        let yes = self.truth(&own, at, "answer");
        for (name, found) in [("question", id.is_some()), ("answer", yes.is_some())] {
            if !found && !self.doubts.iter().skip(before).any(|d| d.at == below(at, name)) {
                self.doubt(&doubts::MISSING, &below(at, name), "");
            }
        }
        let date = self.day(&own, at, "date");
        let quantity = self.number(&own, at, "quantity");
        let comment = self.text(&own, at, "comment", 2_000);
        let (Some(id), Some(yes)) = (id, yes) else { return };
        if reading.answers.contains_key(&id) {
            reading.answers.remove(&id);
            self.doubt(&doubts::TWICE, &below(at, "question"), &id);
            return;
        }
        reading.answers.insert(id, Answered { yes, date, quantity, comment });
    }

    fn unit(&mut self, node: &Node, at: &str) -> Unit {
        let before = self.doubts.len();
        let known = ["serial", "disposition", "date", "passed_on_to", "reason", "comment", "evidence"];
        let own = self.members(node, at, &known);
        let serial = self.text(&own, at, "serial", 64);
        if serial.is_none() && self.doubts.len() == before {
            self.doubt(&doubts::MISSING, &below(at, "serial"), "");
        }
        let word = self.text(&own, at, "disposition", 64);
        let date = self.day(&own, at, "date");
        let to = self.text(&own, at, "passed_on_to", 2_000);
        let reason = self.text(&own, at, "reason", 2_000);
        let comment = self.text(&own, at, "comment", 2_000);
        let said = word.as_deref().and_then(|word| self.said(word, date, to.clone(), reason.clone(), at));
        if word.is_none() && !own.contains_key("disposition") && own.len() > usize::from(own.contains_key("serial")) {
            self.doubt(&doubts::MISSING, &below(at, "disposition"), "");
        }
        let mut evidence = Vec::new();
        for (n, node) in self.list(&own, at, "evidence").iter().enumerate() {
            let here = format!("{at}/evidence/{n}");
            match node {
                Node::Text(hex) if hex.len() == 64 && hex.bytes().all(|b| b"0123456789abcdef".contains(&b)) => {
                    evidence.push(hex.clone());
                }
                other => self.doubt(&doubts::HEX, &here, &other.kind()),
            }
        }
        let held = self.doubts.len() > before || self.more;
        if let Some(comment) = &comment {
            // The unit is taken; a person reads what is said besides.
            self.doubt(&doubts::COMMENT, &below(at, "comment"), comment);
        }
        Unit { at: at.to_owned(), serial, said: said.filter(|_| !held), comment, evidence, held }
    }

    fn said(
        &mut self,
        word: &str,
        date: Option<Date>,
        to: Option<String>,
        reason: Option<String>,
        at: &str,
    ) -> Option<Stated> {
        let spare = [
            ("date", date.is_some() && !matches!(word, "done" | "not_yet" | "scrapped")),
            ("passed_on_to", to.is_some() && word != "passed_on"),
            ("reason", reason.is_some() && word != "cannot"),
        ];
        let said = match word {
            "done" => Stated::Done { on: date },
            "not_yet" => Stated::NotYet { until: date },
            "not_here" => Stated::NotHere,
            "never_had" => Stated::NeverHad,
            "scrapped" => Stated::Scrapped { on: date },
            "passed_on" => match to {
                Some(to) => Stated::PassedOn { to },
                None => {
                    self.doubt(&doubts::RECEIVER, at, "");
                    return None;
                }
            },
            "cannot" => match reason {
                Some(reason) => Stated::Cannot { reason },
                None => {
                    self.doubt(&doubts::REASON, at, "");
                    return None;
                }
            },
            other => {
                self.doubt(&doubts::DISPOSITION, &below(at, "disposition"), other);
                return None;
            }
        };
        for (name, _) in spare.iter().filter(|(_, spare)| *spare) {
            self.doubt(&doubts::SPARE, &below(at, name), "");
        }
        Some(said)
    }

    /// A serial number in several units: none of them counts.
    fn twice(&mut self, units: &mut [Unit]) {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for serial in units.iter().filter_map(|u| u.serial.clone()) {
            *seen.entry(serial).or_default() += 1;
        }
        for unit in units.iter_mut() {
            let Some(serial) = unit.serial.clone().filter(|s| seen.get(s).is_some_and(|n| *n > 1)) else { continue };
            self.doubt(&doubts::SERIAL, &below(&unit.at, "serial"), &serial);
            (unit.held, unit.said) = (true, None);
        }
    }
}

/// The pointer of a member (RFC 6901, 3).
fn below(at: &str, name: &str) -> String {
    let name: String = name.chars().take(80).collect();
    format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"))
}
