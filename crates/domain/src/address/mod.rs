//! Postal addresses in the order of their country.
//!
//! The order is data (`reference/addresses/countries.toml`): a format with a letter for each field, in the country's own
//! script and, where that differs, in Latin letters; which fields are needed; which are in capitals; how a postcode looks.
//! What is not known as fields stays as lines, in the order in which it was given: nothing is guessed, nothing is lost.
//!
//! Called by `app`, which knows the table and the words of languages. The country line is the caller's last line (UPU S42).

mod pattern;

use pattern::Pattern;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The fields of an address. Whatever is not known is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The organisation.
    pub organisation: String,
    /// The person or function there.
    pub person: String,
    /// Street and house, building, box: in lines.
    pub street: Vec<String>,
    /// Part of the town that the post asks for.
    pub district: String,
    /// Town.
    pub town: String,
    /// State, province, county, prefecture.
    pub region: String,
    /// Postcode.
    pub postcode: String,
    /// Sorting code (CEDEX and the like).
    pub sorting: String,
}

/// A field of an address by the letter that formats use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// `N`.
    Person,
    /// `O`.
    Organisation,
    /// `A`.
    Street,
    /// `D`.
    District,
    /// `C`.
    Town,
    /// `S`.
    Region,
    /// `Z`.
    Postcode,
    /// `X`.
    Sorting,
}

impl Field {
    fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'N' => Self::Person,
            'O' => Self::Organisation,
            'A' => Self::Street,
            'D' => Self::District,
            'C' => Self::Town,
            'S' => Self::Region,
            'Z' => Self::Postcode,
            'X' => Self::Sorting,
            _ => return None,
        })
    }
}

/// What may keep a letter from arriving; a person should look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressDoubt {
    /// A field that this country needs is not known.
    Missing(Field),
    /// The postcode does not look like one of this country.
    Postcode,
    /// The country is in no table; the lines stand in a general order.
    Country,
}

/// One country of the table.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    english: String,
    format: String,
    #[serde(default)]
    latin: Option<String>,
    #[serde(default)]
    needs: String,
    #[serde(default)]
    capitals: String,
    #[serde(default)]
    postcode: Option<String>,
}

/// The table as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressTable {
    /// Version of its layout: 1.
    pub format: u32,
    /// Where it comes from.
    pub source: String,
    /// Under which licence.
    pub licence: String,
    country: BTreeMap<String, Country>,
}

/// The table, ready to be asked.
#[derive(Clone, Debug)]
pub struct AddressBook {
    countries: BTreeMap<String, (Country, Option<Pattern>)>,
}

/// The order where no table says another one.
const GENERAL: &str = "%O%n%N%n%A%n%D%n%Z %C%n%S";

impl AddressBook {
    /// From the table; gives the countries whose postcode pattern could not be understood.
    #[must_use]
    pub fn new(table: AddressTable) -> (Self, Vec<String>) {
        let mut unread = Vec::new();
        let read = |(code, country): (String, Country)| {
            let pattern = country.postcode.as_deref().map(Pattern::read);
            if pattern == Some(None) {
                unread.push(code.clone());
            }
            (code, (country, pattern.flatten()))
        };
        let countries = table.country.into_iter().map(read).collect();
        (Self { countries }, unread)
    }

    /// The codes of all countries in it (ISO 3166-1 alpha-2).
    pub fn countries(&self) -> impl Iterator<Item = &str> {
        self.countries.keys().map(String::as_str)
    }

    /// The English name of a country in capitals, for a country line that nobody has in another language.
    #[must_use]
    pub fn english(&self, country: &str) -> Option<&str> {
        self.countries.get(&country.to_ascii_uppercase()).map(|(known, _)| known.english.as_str())
    }

    /// Postcode and town of a line that holds both, postcode first: none if it does not look so in this country.
    #[must_use]
    pub fn split(&self, country: &str, line: &str) -> Option<(String, String)> {
        let (_, pattern) = self.countries.get(&country.to_ascii_uppercase())?;
        let line = line.trim();
        let length = pattern.as_ref()?.prefix(line)?;
        let at = line.char_indices().nth(length).map_or(line.len(), |(at, _)| at);
        let (postcode, town) = line.split_at_checked(at)?;
        let town = town.trim();
        (!town.is_empty()).then(|| (postcode.to_owned(), town.to_owned()))
    }

    /// Whether the postcode looks like one of this country; where nobody knows how it looks, any one does.
    #[must_use]
    pub fn is_postcode(&self, country: &str, postcode: &str) -> bool {
        let known = self.countries.get(&country.to_ascii_uppercase()).and_then(|(_, pattern)| pattern.as_ref());
        known.is_none_or(|pattern| pattern.is_match(postcode))
    }

    /// The lines in the order of the country, without the country itself, and what is doubtful about them. `capitals`
    /// writes a text in capitals by the rules of a language of that country.
    #[must_use]
    pub fn lay_out(
        &self,
        country: &str,
        address: &Address,
        capitals: &dyn Fn(&str) -> String,
    ) -> (Vec<String>, Vec<AddressDoubt>) {
        let Some((known, _)) = self.countries.get(&country.to_ascii_uppercase()) else {
            return (lines(GENERAL, "", address, capitals), vec![AddressDoubt::Country]);
        };
        let mut doubts: Vec<AddressDoubt> = known
            .needs
            .chars()
            .filter_map(Field::of)
            .filter(|field| address.values(*field).is_empty())
            .map(AddressDoubt::Missing)
            .collect();
        if !address.postcode.is_empty() && !self.is_postcode(country, &address.postcode) {
            doubts.push(AddressDoubt::Postcode);
        }
        let latin = known.latin.as_deref().filter(|_| address.is_latin());
        (lines(latin.unwrap_or(&known.format), &known.capitals, address, capitals), doubts)
    }
}

impl Address {
    /// What is known of a field: lines of the street, else one value or none.
    fn values(&self, field: Field) -> Vec<&str> {
        let one = match field {
            Field::Street => return self.street.iter().map(|line| line.trim()).filter(|l| !l.is_empty()).collect(),
            Field::Person => &self.person,
            Field::Organisation => &self.organisation,
            Field::District => &self.district,
            Field::Town => &self.town,
            Field::Region => &self.region,
            Field::Postcode => &self.postcode,
            Field::Sorting => &self.sorting,
        };
        Some(one.trim()).filter(|value| !value.is_empty()).into_iter().collect()
    }

    /// Whether street and town are in Latin letters: below the first letter of the next script (Greek, U+0370), or among
    /// the additions for Vietnamese and the like (U+1E00 to U+1EFF).
    fn is_latin(&self) -> bool {
        let fits = |c: char| !c.is_alphabetic() || c < '\u{370}' || ('\u{1E00}'..='\u{1EFF}').contains(&c);
        self.street.iter().chain([&self.town, &self.region, &self.district]).all(|text| text.chars().all(fits))
    }
}

/// Lays out by a format; the organisation stands before the person wherever both follow each other, because it is the one
/// that gets the letter. A value for which the country's format has no place follows on a line of its own.
fn lines(format: &str, upper: &str, address: &Address, capitals: &dyn Fn(&str) -> String) -> Vec<String> {
    let format = format.replace("%N%n%O", "%O%n%N");
    let mut all: Vec<String> = format.split("%n").flat_map(|row| self::row(row, upper, address, capitals)).collect();
    for (letter, field) in [
        ('D', Field::District),
        ('C', Field::Town),
        ('S', Field::Region),
        ('Z', Field::Postcode),
        ('X', Field::Sorting),
    ] {
        if !format.contains(&format!("%{letter}")) {
            all.extend(address.values(field).into_iter().map(str::to_owned));
        }
    }
    all
}

/// One row. What stands between two fields is written only between two values; what begins a row, only before a value of
/// its first field ("CH-" of a postcode).
fn row(row: &str, upper: &str, address: &Address, capitals: &dyn Fn(&str) -> String) -> Vec<String> {
    let mut parts = row.split('%');
    let mut between = parts.next().unwrap_or_default();
    if !row.contains('%') {
        return Some(between.trim()).filter(|fixed| !fixed.is_empty()).into_iter().map(str::to_owned).collect();
    }
    let (mut line, mut more) = (String::new(), Vec::new());
    for (place, part) in parts.enumerate() {
        let mut signs = part.chars();
        let Some(letter) = signs.next() else { continue };
        let written = |value: &str| if upper.contains(letter) { capitals(value) } else { value.to_owned() };
        let values = Field::of(letter).map(|field| address.values(field)).unwrap_or_default();
        if let Some((first, rest)) = values.split_first() {
            if !line.is_empty() || place == 0 {
                line.push_str(between);
            }
            line.push_str(&written(first));
            more.extend(rest.iter().map(|value| written(value)));
            between = signs.as_str();
        } else if line.is_empty() || !signs.as_str().is_empty() {
            between = signs.as_str();
        }
    }
    Some(line).filter(|line| !line.is_empty()).into_iter().chain(more).collect()
}

#[cfg(test)]
mod tests;
