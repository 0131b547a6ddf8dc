//! Whether an addressee's letter can be written into a master, and into which one.
//!
//! The shape of a letter is everything on which its layout depends, given that each personal text keeps to its slot.

use super::{
    Addressee,
    lines::{self, Measure},
    printed::{INSETS, MM, Printed, PrintedRow, PrintedUnit},
};
use crate::{
    stamp::Limit,
    typesetting::shaper::{Shaper, Weight},
    words::Words,
};
use domain::{lang::Lang, notice::Notice, response::ConsigneeRole};

/// More lines make the address smaller. A master has so many, and those that are not needed stay empty.
const ADDRESS_LINES: usize = 7;
/// More units than this are rare, and each number of them is a shape of its own.
const UNITS: usize = 12;
/// Longer words get places to break; see `typesetting/prepare.rs`.
const WORD: usize = 60;
/// The widest column for numbers, in points.
const MOST: f32 = 160.0;
/// The steps in which the room for serial numbers grows, in points.
const STEP: f32 = 6.0;

/// The address of the portal in a proof.
pub(super) const LINK: &str = "https://link.of.nobody.invalid/";

/// Widths of what is the same in all letters of a notice in one language, in points; `None` where only the typesetter can
/// measure it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fixed {
    /// The widest catalogue number.
    catalogue: Option<f32>,
    /// The headers of the columns for catalogue number, serial number and standing.
    headers: [Option<f32>; 3],
    /// The wider of the words for a standing.
    standings: Option<f32>,
    /// The words for a serial number that is not known.
    unknown: Option<f32>,
    /// Which of [`SETS`] every master has, as bits.
    sets: u8,
}

impl Fixed {
    pub(super) fn of(notice: &Notice, words: &Words, shaper: &Shaper) -> Self {
        let size = words.type_size();
        let word = |key: &str, weight| widest([words.t(key).as_str()], (weight, size), shaper);
        let standings = ["letter-standing-affected", "letter-standing-possibly"].map(|key| word(key, Weight::Regular));
        let numbers = notice.products.iter().map(|p| p.catalogue_no.as_str());
        Self {
            // A hundredth more than measured, or rounding could break a line.
            catalogue: widest(numbers, (Weight::Regular, size), shaper).map(|width| width + 0.01),
            headers: ["table-catalogue-no", "table-serial", "letter-standing"].map(|key| word(key, Weight::Bold)),
            standings: standings.into_iter().try_fold(0.0_f32, |most, width| Some(most.max(width?))),
            unknown: word("letter-serial-unknown", Weight::Regular),
            sets: if tells_apart(1, shaper) { 0b11 } else { 0b01 },
        }
    }
}

/// Whether each character of a set has a glyph of its own in this language. In Romanian two letters that differ only in
/// cedilla and comma share one, and an alphabet with both cannot say which is meant.
fn tells_apart(set: usize, shaper: &Shaper) -> bool {
    let mut met = std::collections::HashSet::new();
    SETS.iter().skip(set).take(1).flat_map(|set| set.chars()).all(|c| {
        let text = c.to_string();
        shaper.line(&text, Weight::Regular).is_some_and(|line| line.iter().all(|glyph| met.insert(glyph.id)))
    })
}

/// The width of the widest text; 0 of none; `None` if one of them is of a kind that only the typesetter measures.
fn widest<'t>(texts: impl IntoIterator<Item = &'t str>, (weight, size): (Weight, f32), shaper: &Shaper) -> Option<f32> {
    let mut most = 0.0_f32;
    for text in texts {
        sets(text)?;
        most = most.max(shaper.width(text, weight, size)?);
    }
    Some(most)
}

/// Room for what stands in narrow columns, in points.
#[derive(Clone, Copy, Debug)]
pub(super) struct Widths {
    pub catalogue: f32,
    /// On the cover, where challenges may stand below.
    pub serial: f32,
    /// On the form.
    pub row_serial: f32,
    /// What the cover leaves for the product, if the headers are of a kind that is measured here.
    pub product: Option<f32>,
}

impl Widths {
    /// `None` if one of the texts is of a kind that only the typesetter measures.
    pub(super) fn of(printed: &Printed, fixed: Fixed, words: &Words, shaper: &Shaper) -> Option<Self> {
        let units = &printed.units;
        let serials = units.iter().filter_map(|u| u.serial.as_deref());
        let serials = widest(serials, (Weight::Bold, words.type_size()), shaper)?;
        let challenges = widest(units.iter().filter_map(|u| u.challenge.as_deref()), (Weight::Regular, 7.5), shaper)?;
        let unknown = if units.iter().any(|u| u.serial.is_none()) { fixed.unknown? } else { 0.0 };
        let step = |width: f32| (width / STEP).ceil() * STEP;
        let catalogue = fixed.catalogue?;
        let serial = step(serials.max(challenges).max(unknown));
        // Where little would be left for the product, the typesetter shares the room out.
        if catalogue > MOST || serial > MOST {
            return None;
        }
        let rest = || {
            let [of_catalogue, of_serial, of_standing] = fixed.headers;
            let mut rest = 165.0 * MM - INSETS;
            rest -= of_catalogue?.max(catalogue) + INSETS;
            rest -= of_serial?.max(serial) + INSETS;
            if units.iter().any(|u| u.standing.is_some()) {
                rest -= of_standing?.max(fixed.standings?) + INSETS;
            }
            if let Some(revision) = printed.since {
                let size = words.type_size();
                let all = ["letter-change-new", "letter-change-same", "letter-change-gone"].map(|key| words.t(key));
                let most = widest(all.iter().map(String::as_str), (Weight::Regular, size), shaper)?;
                let header = words.with("letter-change", &[("revision", revision.into())]);
                rest -= widest([header.as_str()], (Weight::Bold, size), shaper)?.max(most) + INSETS;
            }
            Some(rest)
        };
        Some(Self { catalogue, serial, row_serial: step(serials), product: rest() })
    }
}

/// What all letters of one master share.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    pub lang: Lang,
    pub role: ConsigneeRole,
    pub fingerprint: Option<String>,
    pub seal: Option<String>,
    organisation: usize,
    link: usize,
    /// For each unit, in how many lines its product stands, and whether it has a challenge.
    units: Vec<(usize, bool)>,
    is_mixed: bool,
    /// How many of the units are no longer affected.
    gone: usize,
    /// In an update: since which revision changes are counted.
    since: Option<u32>,
    knows_product: bool,
    /// Bits of [`Widths`], which are steps.
    widths: [u32; 3],
    /// Which of [`SETS`].
    sets: u8,
}

/// A letter that can be written into the master of its shape.
pub(super) struct Plan {
    pub shape: Shape,
    pub texts: Vec<(String, Limit)>,
    pub values: Vec<String>,
}

/// How the lines of a link are set.
pub(super) fn link_measure(words: &Words) -> Measure {
    Measure { weight: Weight::Regular, size: words.type_size(), room: 78.5 * MM }
}

impl Plan {
    /// `printed`: with the lines of the link broken. `None` where the typesetter has to decide something.
    pub(super) fn of(
        addressee: &Addressee,
        lang: &Lang,
        words: &Words,
        mut printed: Printed,
        (widths, fixed): (Widths, Fixed),
        shaper: &Shaper,
    ) -> Option<Self> {
        let units = &printed.units;
        if units.len() > UNITS
            || units.iter().any(|u| u.serial.is_none())
            || !printed.link_fits
            || !addressee.link.is_ascii()
        {
            return None;
        }
        // Standing and change beside each other leave too little for the product: the typesetter shares the room out.
        if printed.since.is_some() && units.iter().any(|u| u.standing.is_some()) {
            return None;
        }
        let window = Measure { weight: Weight::Regular, size: 10.0, room: 78.0 * MM };
        let mut address = Vec::new();
        for line in &printed.address {
            address.extend(lines::of_name(line, window, shaper)?);
        }
        if address.len() > ADDRESS_LINES {
            return None;
        }
        address.resize(ADDRESS_LINES, String::new());
        printed.address = address;
        let beside = Measure { weight: Weight::Bold, size: 9.5, room: 105.0 * MM };
        if let Some(room) = widths.product {
            let cell = Measure { weight: Weight::Regular, size: words.type_size(), room };
            for unit in &mut printed.units {
                unit.product = lines::of_name(&unit.product.concat(), cell, shaper)?;
            }
            printed.products = Limit::Fits;
        }
        printed.organisation = lines::of_name(&addressee.name, beside, shaper)?;
        let values = values(addressee, &printed);
        let mut shape = Shape {
            lang: lang.clone(),
            role: addressee.role,
            fingerprint: addressee.fingerprint.clone(),
            seal: addressee.seal.clone(),
            organisation: printed.organisation.len(),
            link: printed.link.len(),
            units: printed.units.iter().map(|u| (u.product.len(), u.challenge.is_some())).collect(),
            is_mixed: printed.units.iter().any(|u| u.standing.is_some()),
            gone: printed.gone,
            since: printed.since,
            knows_product: widths.product.is_some(),
            widths: [widths.catalogue, widths.serial, widths.row_serial].map(f32::to_bits),
            sets: fixed.sets,
        };
        let mut texts = Vec::new();
        printed.each(&mut |text, limit| texts.push((std::mem::take(text), limit)));
        let link = shape.link_lines();
        for (n, (text, _)) in texts.iter().enumerate() {
            // Where an empty text stands, layout is another.
            let is_endless = !link.contains(&n) && text.split(' ').any(|word| word.len() > WORD);
            if (text.is_empty() && n >= ADDRESS_LINES) || is_endless {
                return None;
            }
            shape.sets |= sets(text)?;
        }
        Some(Self { shape, texts, values })
    }
}

/// What programs read, in the order of [`Shape::value_marks`].
fn values(addressee: &Addressee, printed: &Printed) -> Vec<String> {
    let mut values = vec![addressee.link.clone(), addressee.name.clone(), addressee.number.to_string()];
    for row in printed.rows.iter().filter(|r| r.serial.is_some()) {
        values.push(row.product.clone());
        values.extend(row.serial.clone());
    }
    values
}

impl Shape {
    pub(super) fn widths(&self) -> Widths {
        let [catalogue, serial, row_serial] = self.widths.map(f32::from_bits);
        Widths { catalogue, serial, row_serial, product: None }
    }

    /// How many units it asks about.
    pub(super) fn count(&self) -> usize {
        self.units.len() - self.gone
    }

    /// Which of the printed texts are the lines of the link.
    pub(super) fn link_lines(&self) -> std::ops::Range<usize> {
        ADDRESS_LINES + 1..ADDRESS_LINES + 1 + self.link
    }

    /// The alphabet, with a blank after every character, so that none changes beside another.
    pub(super) fn alphabet(&self) -> Vec<String> {
        let chosen = SETS.iter().enumerate().filter(|(n, _)| self.sets >> n & 1 == 1);
        let apart = chosen.map(|(_, set)| set.chars().flat_map(|c| [c, ' ']).collect());
        apart.chain(std::iter::once(LIGATURES.to_owned())).collect()
    }

    /// The same letter with a marker for every text, and the markers.
    pub(super) fn marked(&self, notice: &Notice) -> (Printed, Vec<String>) {
        let lines = |count: usize| vec![String::new(); count];
        let unit = |(product, has_challenge): &(usize, bool)| PrintedUnit {
            product: lines(*product),
            serial: Some(String::new()),
            standing: self.is_mixed.then(String::new),
            change: self.since.map(|_| String::new()),
            challenge: has_challenge.then(String::new),
            ..PrintedUnit::default()
        };
        let row = |_: &(usize, bool)| PrintedRow { product: String::new(), serial: Some(String::new()) };
        let mut printed = Printed {
            address: lines(ADDRESS_LINES),
            link: lines(self.link),
            link_fits: true,
            units: self.units.iter().map(unit).collect(),
            organisation: lines(self.organisation),
            rows: self.units.iter().take(self.count()).map(row).collect(),
            gone: self.gone,
            since: self.since,
            ..Printed::empty()
        };
        if self.count() == 0 {
            printed.rows = super::printed::open_rows(notice);
        }
        let mut markers = Vec::new();
        printed.each(&mut |text, _| {
            *text = format!("ə{:03}", markers.len());
            markers.push(text.clone());
        });
        (printed, markers)
    }

    /// What stands for the values: characters that no text of a document may hold.
    pub(super) fn value_marks(&self) -> Vec<String> {
        let marks = (0..2 + 2 * self.count() as u32).filter_map(|n| char::from_u32(0xE000 + n)).map(String::from);
        std::iter::once(LINK.to_owned()).chain(marks).collect()
    }
}

/// What becomes one glyph.
const LIGATURES: &str = "ff fi fl ffi ffl";

/// The sets of characters that fonts of a master may hold. Where the language tells them apart, all have the first two:
/// names from a neighbouring country are frequent, and a master of their own would cost more than the few kilobytes.
const SETS: [&str; 4] = [
    "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ə\
     ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ¡§ª«°²³´·º»¿–—‘’‚“”„…€",
    "ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľĿŀŁłŃńŅņŇňŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚțẞ",
    "ΆΈΉΊΌΎΏΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ",
    "ЀЁЂЃЄЅІЇЈЉЊЋЌЍЎЏАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяѐёђѓєѕіїјљњћќѝўџҐґ№",
];

/// Which sets a text needs, as bits; `None` if it holds anything else.
fn sets(text: &str) -> Option<u8> {
    let mut needed = 1;
    for c in text.chars().filter(|c| *c != ' ') {
        needed |= 1 << SETS.iter().position(|set| set.contains(c))?;
    }
    Some(needed)
}
