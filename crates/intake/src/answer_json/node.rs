//! JSON as a tree in which a member that stands twice is still there twice.
//!
//! Built by serde_json, whose own limit of nesting keeps the stack; [`super::DEEPEST`] is ours. Numbers stay as they are
//! written. Nothing is interpreted here.

use super::{DEEPEST, Unreadable};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// What our own limit says through the parser.
const TOO_DEEP: &str = "nested too deep";

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Null,
    Bool(bool),
    Number(serde_json::Number),
    Text(String),
    List(Vec<Node>),
    /// Members in their order, with those that stand twice.
    Object(Vec<(String, Node)>),
}

impl Node {
    /// What it is, in words, with a beginning of its value.
    pub fn kind(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Bool(yes) => format!("the truth value {yes}"),
            Self::Number(number) => format!("the number {number}"),
            Self::Text(text) => format!("the text \"{}\"", super::doubts::shorten(text)),
            Self::List(_) => "a list".into(),
            Self::Object(_) => "an object".into(),
        }
    }
}

/// Parses a whole text.
pub(super) fn parse(text: &str) -> Result<Node, Unreadable> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let read = Seed(0).deserialize(&mut parser).and_then(|node| parser.end().map(|()| node));
    read.map_err(|error| {
        let message = error.to_string();
        if message.starts_with(TOO_DEEP) { Unreadable::Deep } else { Unreadable::Syntax { message } }
    })
}

/// Builds a value at this depth.
struct Seed(usize);

impl<'de> DeserializeSeed<'de> for Seed {
    type Value = Node;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Node, D::Error> {
        from.deserialize_any(self)
    }
}

impl Seed {
    fn deeper<E: serde::de::Error>(&self) -> Result<usize, E> {
        if self.0 < DEEPEST { Ok(self.0 + 1) } else { Err(E::custom(TOO_DEEP)) }
    }
}

impl<'de> Visitor<'de> for Seed {
    type Value = Node;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_bool<E>(self, yes: bool) -> Result<Node, E> {
        Ok(Node::Bool(yes))
    }
    fn visit_i64<E>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }
    fn visit_u64<E>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number.into()))
    }
    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Node, E> {
        serde_json::Number::from_f64(number).map(Node::Number).ok_or_else(|| E::custom("no number"))
    }
    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }
    fn visit_string<E>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let depth = self.deeper()?;
        let mut all = Vec::new();
        while let Some(node) = list.next_element_seed(Seed(depth))? {
            all.push(node);
        }
        Ok(Node::List(all))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let depth = self.deeper()?;
        let mut all = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            all.push((key, map.next_value_seed(Seed(depth))?));
        }
        Ok(Node::Object(all))
    }
}

struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from).map(Key).map_err(D::Error::custom)
    }
}
