//! The rules for one row: taken, held or refused, and every doubt about it.
//!
//! Both readers bring a row here as one cell per field, already decoded. The rules are the same for text and workbooks;
//! what only one of them knows (a formula, a date cell, a damaged character) comes as the cell's [`Mark`].

use super::{
    catalogue,
    cell::{Cell, Mark},
    columns::{COUNT, Field, Header},
    countries,
    doubts::{self, Fate, Known},
    identity::{self, Names},
    nothing::says_nothing,
    outcome::{Outcome, Row},
    serial,
    words::{self, Mails},
};
use crate::row_doubt::Doubt;
use domain::{
    id::{CatalogueNo, ConsigneeNo, Serial},
    lang::Lang,
    response::ConsigneeRole,
    scope::DistributionRecord,
};
use jiff::civil::Date;
use std::borrow::Cow;

/// The cells of a row, by field.
pub(super) type Cells<'a> = [Cell<'a>; COUNT];

/// Fields that tell which consignee and which unit: damage here is never passed over.
const KEYS: [Field; 6] =
    [Field::ConsigneeNo, Field::Name, Field::Country, Field::CatalogueNo, Field::Udi, Field::Serial];
/// Fields in which a number in scientific notation cannot be used.
const NUMBERS: [Field; 6] =
    [Field::ConsigneeNo, Field::CatalogueNo, Field::Serial, Field::Udi, Field::Phone, Field::Postcode];

/// Judges rows of one list.
pub(super) struct Judge<'h> {
    header: &'h Header,
    number: u64,
    line: u64,
    doubts: Vec<Doubt>,
    fate: Fate,
    /// Country, role and language of the row before: neighbours mostly share them.
    country: (String, Option<&'static str>),
    role: (String, Option<ConsigneeRole>),
    lang: (String, Option<Lang>),
    names: Names,
    habit: serial::Habit,
}

impl<'h> Judge<'h> {
    /// For a list with this header.
    pub(super) fn new(header: &'h Header) -> Self {
        Self {
            header,
            number: 0,
            line: 0,
            doubts: Vec::new(),
            fate: Fate::Taken,
            country: (String::new(), None),
            role: (String::new(), None),
            lang: (String::new(), None),
            names: Names::default(),
            habit: serial::Habit::default(),
        }
    }

    /// Begins the next data row.
    pub(super) fn begin(&mut self, line: u64) {
        self.number += 1;
        self.line = line;
        self.fate = Fate::Taken;
    }

    /// Notes a doubt about the row; the worst fate stays.
    pub(super) fn doubt(&mut self, known: &Known, column: Option<&str>, value: &str) {
        let doubt = known.about(self.number, self.line, column, value);
        // Worst first; the order of finding otherwise.
        if known.fate > self.fate {
            self.doubts.insert(0, doubt);
            self.fate = known.fate;
        } else {
            self.doubts.push(doubt);
        }
    }

    fn field(&mut self, known: &Known, field: Field, value: &str) {
        let header = self.header;
        self.doubt(known, Some(header.name(field).unwrap_or(field.english())), value);
    }

    /// Whether a cell was told to be no use already: what it seems to say is not told as well.
    fn is_held(&self, field: Field) -> bool {
        let held = |d: &Doubt| doubts::CODES.iter().any(|k| k.code == d.code && k.fate != Fate::Taken);
        let name = self.header.name(field);
        self.doubts.iter().any(|d| d.column.as_deref() == name && held(d))
    }

    /// Ends a row of which nothing can be read.
    pub(super) fn refuse(&mut self, raw: Vec<String>) -> Row {
        self.end(Outcome::Refused(raw))
    }

    /// Ends the row: reads its cells; `raw` is asked for the cells as they stand if the row is not taken.
    pub(super) fn judge(&mut self, mut cells: Cells<'_>, raw: impl FnOnce() -> Vec<String>) -> Row {
        for field in Field::ALL {
            if let Some(cell) = cells.get_mut(field as usize) {
                self.inspect(field, cell);
            }
        }
        let country = self.needed(&cells);
        let record = self.record(cells, country);
        match self.fate {
            Fate::Taken => self.end(Outcome::Taken(Box::new(record))),
            Fate::Held => self.end(Outcome::Held(raw())),
            Fate::Refused => self.end(Outcome::Refused(raw())),
        }
    }

    fn end(&mut self, outcome: Outcome) -> Row {
        Row { number: self.number, line: self.line, outcome, doubts: std::mem::take(&mut self.doubts) }
    }

    /// What a cell's mark or spelling says, whatever its field needs.
    fn inspect(&mut self, field: Field, cell: &mut Cell<'_>) {
        let key = KEYS.contains(&field);
        let number = NUMBERS.contains(&field);
        if field == Field::Lot {
            self.lot(cell);
            return;
        }
        match cell.mark {
            Mark::Plain if key && cell.text.starts_with('=') => self.field(&doubts::FORMULA_TEXT, field, &cell.text),
            Mark::Struck if key => self.field(&doubts::STRUCK, field, &cell.text),
            Mark::Struck => self.field(&doubts::STRUCK_KEPT, field, &cell.text),
            Mark::Plain | Mark::Text | Mark::Merged => {}
            Mark::Formula => self.field(&doubts::FORMULA, field, &cell.text),
            Mark::Error => self.field(&doubts::ERROR, field, &cell.text),
            Mark::Unsaved if key => self.field(&doubts::UNSAVED, field, ""),
            Mark::Unsaved => self.field(&doubts::UNSAVED_KEPT, field, ""),
            Mark::Date if number && key => self.field(&doubts::AS_DATE, field, &cell.text),
            Mark::Imprecise if key => self.field(&doubts::IMPRECISE, field, &cell.text),
            Mark::Garbled if key => self.field(&doubts::GARBLED, field, &cell.text),
            Mark::Garbled => self.field(&doubts::GARBLED_KEPT, field, &cell.text),
            Mark::Date | Mark::Imprecise => {}
        }
        if number && words::is_exponent(&cell.text) {
            if matches!(field, Field::ConsigneeNo | Field::CatalogueNo | Field::Serial) {
                self.field(&doubts::EXPONENT, field, &cell.text);
            } else {
                self.field(&doubts::EXPONENT_LEFT, field, &cell.text);
                cell.text = Cow::Borrowed("");
            }
        }
    }

    /// A lot that cannot be relied on is left out: where lots decide, the unit is possibly affected; elsewhere nothing is lost.
    fn lot(&mut self, cell: &mut Cell<'_>) {
        let is_sound = matches!(cell.mark, Mark::Plain | Mark::Text | Mark::Merged | Mark::Formula);
        if cell.text.is_empty() && cell.mark != Mark::Unsaved {
            return;
        }
        if !is_sound || words::is_exponent(&cell.text) || cell.text.starts_with('=') {
            self.field(&doubts::LOT_LEFT, Field::Lot, &cell.text);
            cell.text = Cow::Borrowed("");
        }
    }

    /// The four values no record is without; gives the country's code.
    fn needed(&mut self, cells: &Cells<'_>) -> &'static str {
        for (field, known) in [
            (Field::ConsigneeNo, &doubts::NO_NUMBER),
            (Field::Name, &doubts::NO_NAME),
            (Field::Country, &doubts::NO_COUNTRY),
            (Field::CatalogueNo, &doubts::NO_CATALOGUE),
        ] {
            let Some(cell) = cells.get(field as usize).filter(|c| c.text.is_empty()) else { continue };
            match cell.mark {
                Mark::Merged => self.field(&doubts::MERGED, field, ""),
                _ => self.field(known, field, ""),
            }
        }
        let country = cells.get(Field::Country as usize).map_or("", |c| &c.text);
        if self.country.0 != country {
            self.country = (country.to_owned(), countries::code(country));
        }
        let code = self.country.1;
        if code.is_none() && !country.is_empty() {
            self.field(&doubts::COUNTRY, Field::Country, country);
        }
        code.unwrap_or("")
    }

    fn record(&mut self, cells: Cells<'_>, country: &'static str) -> DistributionRecord {
        let [
            consignee_no,
            name,
            role,
            street,
            postcode,
            city,
            _,
            lang,
            contact,
            email,
            phone,
            catalogue_no,
            udi,
            serial,
            lot,
            shipped,
            remark,
        ] = cells.map(|c| c.text);
        if self.names.differ(&consignee_no, &name) {
            self.field(&doubts::NAME_OTHER, Field::Name, &name);
        }
        let catalogue_no = self.catalogue(catalogue_no);
        let serial = self.serial(serial, &udi, &catalogue_no);
        DistributionRecord {
            row: self.number,
            consignee_no: ConsigneeNo::new(consignee_no),
            name: name.into_owned(),
            role: self.role(&role),
            street: street.into_owned(),
            postcode: postcode.into_owned(),
            city: city.into_owned(),
            country: country.to_owned(),
            lang: self.lang(&lang),
            contact: filled(contact),
            email: self.mail(&email),
            phone: filled(phone),
            catalogue_no: CatalogueNo::new(catalogue_no),
            udi: filled(udi),
            serial: serial.map(Serial::new),
            lot: filled(lot).filter(|lot| !says_nothing(lot)),
            shipped_on: self.date(&shipped),
            remark: filled(remark),
        }
    }

    fn catalogue<'c>(&mut self, text: Cow<'c, str>) -> Cow<'c, str> {
        if text.is_empty() || self.is_held(Field::CatalogueNo) {
            return text;
        }
        let written = text.clone();
        let (number, doubt) = catalogue::read(text);
        if let Some(known) = doubt {
            self.field(known, Field::CatalogueNo, &written);
        }
        number
    }

    /// The serial number of the row, out of its own column or, if that is empty, out of the UDI.
    fn serial(&mut self, text: Cow<'_, str>, udi: &str, catalogue_no: &str) -> Option<String> {
        if self.is_held(Field::Serial) {
            return None;
        }
        let written = text.clone();
        let found = serial::read(text, &mut self.habit);
        if let Some(known) = found.doubt {
            self.field(known, Field::Serial, &written);
        }
        let label = identity::udi(udi);
        if let Some(known) = label.doubt {
            self.field(known, Field::Udi, udi);
        }
        let held = found.doubt.is_some_and(|known| known.fate != Fate::Taken);
        let named = label.serial.as_deref();
        match found.number {
            None if held => None,
            // Without brackets, what stands behind the serial number may be a part of it or not.
            None => named.filter(|_| udi.starts_with('(')).map(|serial| {
                self.field(&doubts::SERIAL_OF_ELEMENTS, Field::Udi, udi);
                serial.to_owned()
            }),
            Some(number) => {
                if named.is_some_and(|n| {
                    !identity::are_same(n, &number) && (udi.starts_with('(') || !n.starts_with(number.as_ref()))
                }) || matches!((&found.di, &label.di), (Some(one), Some(other)) if one != other)
                {
                    self.field(&doubts::SERIAL_UDI_OTHER, Field::Serial, &written);
                } else if number == catalogue_no || label.di.as_ref().is_some_and(|di| di.as_str() == number) {
                    self.field(&doubts::SERIAL_CATALOGUE, Field::Serial, &written);
                }
                Some(number.into_owned())
            }
        }
    }

    fn lang(&mut self, text: &str) -> Option<Lang> {
        if self.lang.0 != text {
            self.lang = (text.to_owned(), words::lang(text));
        }
        if self.lang.1.is_none() && !text.is_empty() {
            self.field(&doubts::LANGUAGE, Field::Lang, text);
        }
        self.lang.1.clone()
    }

    fn date(&mut self, text: &str) -> Option<Date> {
        let date = words::date(text);
        if date.is_none() && !text.is_empty() {
            self.field(&doubts::DATE, Field::ShippedOn, text);
        }
        date
    }

    fn mail(&mut self, text: &str) -> Option<String> {
        if text.is_empty() {
            return None;
        }
        match words::mails(text) {
            Mails::One(address) => Some(address.to_owned()),
            Mails::Several(first) => {
                self.field(&doubts::MAILS, Field::Email, text);
                Some(first.to_owned())
            }
            Mails::Nothing => {
                self.field(&doubts::MAIL, Field::Email, text);
                None
            }
        }
    }

    fn role(&mut self, text: &str) -> ConsigneeRole {
        // A list without the column is one list of users; the summary says so once.
        if self.header.place(Field::Role).is_none() {
            return ConsigneeRole::User;
        }
        if self.role.0 != text {
            self.role = (text.to_owned(), words::role(text));
        }
        if let Some(role) = self.role.1 {
            return role;
        }
        let known = if text.is_empty() { &doubts::NO_ROLE } else { &doubts::ROLE };
        self.field(known, Field::Role, text);
        ConsigneeRole::User
    }
}

fn filled(text: Cow<'_, str>) -> Option<String> {
    (!text.is_empty()).then(|| text.into_owned())
}
