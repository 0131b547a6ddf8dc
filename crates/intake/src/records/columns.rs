//! Which column is which field: names of columns as real lists write them, in German and English.
//!
//! Names are compared without case, punctuation and blanks, and with umlauts written out, so `E-Mail`, `EMAIL` and
//! `e mail` are one name. Whoever meets a new spelling adds it to [`SYNONYMS`]; nothing else changes.

use super::{header, unreadable::Unreadable};
use serde::Serialize;

/// A field of a distribution record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The maker's number for the consignee.
    ConsigneeNo,
    /// Its name.
    Name,
    /// Its role in the chain.
    Role,
    /// Street and house number.
    Street,
    /// Postal code.
    Postcode,
    /// Town.
    City,
    /// Country.
    Country,
    /// Language asked for.
    Lang,
    /// Contact person or function.
    Contact,
    /// Mail address.
    Email,
    /// Telephone.
    Phone,
    /// Catalogue number.
    CatalogueNo,
    /// UDI.
    Udi,
    /// Serial number.
    Serial,
    /// When it was shipped.
    ShippedOn,
    /// Whatever else the row says.
    Remark,
}

/// Number of fields.
pub(super) const COUNT: usize = 16;

impl Field {
    /// All fields, in the order of their discriminants.
    pub const ALL: [Self; COUNT] = [
        Self::ConsigneeNo,
        Self::Name,
        Self::Role,
        Self::Street,
        Self::Postcode,
        Self::City,
        Self::Country,
        Self::Lang,
        Self::Contact,
        Self::Email,
        Self::Phone,
        Self::CatalogueNo,
        Self::Udi,
        Self::Serial,
        Self::ShippedOn,
        Self::Remark,
    ];
    /// The fields a list must have a column for.
    pub const NEEDED: [Self; 4] = [Self::ConsigneeNo, Self::Name, Self::Country, Self::CatalogueNo];

    /// The field as people say it, in English.
    pub fn english(self) -> &'static str {
        match self {
            Self::ConsigneeNo => "consignee number",
            Self::Name => "name",
            Self::Role => "role",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::Country => "country",
            Self::Lang => "language",
            Self::Contact => "contact",
            Self::Email => "mail address",
            Self::Phone => "telephone",
            Self::CatalogueNo => "catalogue number",
            Self::Udi => "UDI",
            Self::Serial => "serial number",
            Self::ShippedOn => "ship date",
            Self::Remark => "remark",
        }
    }
}

/// Names of columns per field, folded as by the reader: small letters and digits only, umlauts written out.
#[rustfmt::skip] // a dictionary: one word a line would hide it
pub const SYNONYMS: &[(Field, &[&str])] = &[
    (
        Field::ConsigneeNo,
        &[
            "kundennummer", "kundennr", "kundenno", "kdnr", "kdnummer", "kundenid", "debitor", "debitornr", "debitornummer",
            "debitorennummer", "debitorennr", "konto", "kontonummer", "kontonr", "empfaengernummer", "empfaengernr", "accountno", "accountnumber",
            "accountnr", "accountid", "customerno", "customernumber", "customernr", "customerid", "consigneeno",
            "consigneenumber", "consigneeid", "shiptono", "shiptonumber", "shiptoid", "soldtono", "soldtonumber",
        ],
    ),
    (
        Field::Name,
        &[
            "name", "name1", "kundenname", "firma", "firmenname", "firmierung", "empfaenger", "einrichtung", "organisation", "institution",
            "accountname", "customername", "consignee", "consigneename", "company", "companyname", "organization", "organisationname",
            "organizationname", "shiptoname", "sitename", "facility", "facilityname",
        ],
    ),
    (Field::Role, &["rolle", "kundenrolle", "kundentyp", "kundenart", "role", "accounttype", "customertype", "consigneerole", "consigneetype"]),
    (
        Field::Street,
        &["strasse", "str", "strassehausnr", "strassehausnummer", "strasseundhausnummer", "strasseundhausnr", "strassenr", "anschrift", "adresse", "street", "streetaddress", "address", "address1", "addressline1", "adresse1"],
    ),
    (Field::Postcode, &["plz", "postleitzahl", "postcode", "postalcode", "zip", "zipcode", "postzip"]),
    (Field::City, &["ort", "stadt", "wohnort", "city", "town", "place", "citytown"]),
    (Field::Country, &["land", "laendercode", "laenderkuerzel", "landcode", "landkuerzel", "laenderschluessel", "staat", "country", "countrycode", "countryname", "countryregion", "nation"]),
    (Field::Lang, &["sprache", "korrespondenzsprache", "sprachcode", "sprachschluessel", "language", "lang", "languagecode", "preferredlanguage", "correspondencelanguage"]),
    (
        Field::Contact,
        &["ansprechpartner", "ansprechpartnerin", "ansprechperson", "kontakt", "kontaktperson", "zuhaenden", "zhd", "contact", "contactname", "contactperson", "attention", "attn"],
    ),
    (Field::Email, &["email", "emailadresse", "mail", "mailadresse", "emailaddress", "mailaddress", "contactemail", "kontaktemail"]),
    (Field::Phone, &["telefon", "telefonnummer", "telefonnr", "tel", "telnr", "rufnummer", "phone", "phoneno", "phonenumber", "telephone", "telephoneno", "telephonenumber", "telno"]),
    (
        Field::CatalogueNo,
        &[
            "katalognummer", "katalognr", "katalogno", "artikelnummer", "artikelnr", "artnr", "materialnummer", "materialnr", "bestellnummer",
            "bestellnr", "ref", "refnummer", "refnr", "catalogueno", "cataloguenumber", "cataloguenr", "catalogno", "catalognumber", "catalognr",
            "catno", "catnumber", "catnr", "partno", "partnumber", "materialno", "materialnumber", "itemno", "itemnumber", "articleno", "articlenumber", "productno",
            "productnumber", "refno", "refnumber", "sku",
        ],
    ),
    (Field::Udi, &["udi", "udidi", "udicode", "udinummer", "gtin", "udinumber", "deviceidentifier", "udidigtin"]),
    (
        Field::Serial,
        &[
            "seriennummer", "seriennr", "serienno", "sernr", "sn", "geraetenummer", "geraetenr", "serialno", "serialnumber", "serialnr", "serial", "instrumentserialno",
            "instrumentserialnumber", "deviceserialnumber", "serienummer",
        ],
    ),
    (
        Field::ShippedOn,
        &[
            "lieferdatum", "geliefertam", "versanddatum", "versandtag", "auslieferungsdatum", "auslieferung", "datumlieferung", "shipdate", "shippeddate", "shippedon", "shippingdate", "shipmentdate", "deliverydate",
            "deliveredon", "dateshipped", "dateofshipment",
        ],
    ),
    (Field::Remark, &["bemerkung", "bemerkungen", "anmerkung", "anmerkungen", "notiz", "notizen", "kommentar", "hinweis", "remark", "remarks", "comment", "comments", "note", "notes"]),
];

/// A column of the list.
pub type Column = header::Column<Field>;

/// A header that was found and is complete.
#[derive(Clone, Debug)]
pub(super) struct Header {
    /// Index of its row among the rows looked at.
    pub index: usize,
    /// Line or sheet row, from 1.
    pub line: u64,
    /// The columns in file order.
    pub columns: Vec<Column>,
    /// Where each field stands, by discriminant.
    pub places: [Option<usize>; COUNT],
}

impl Header {
    /// Where a field stands.
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.places.get(field as usize).copied().flatten()
    }
    /// Name of a field's column.
    pub(super) fn name(&self, field: Field) -> Option<&str> {
        self.columns.get(self.place(field)?).map(|c| c.name.as_str())
    }
}

/// One of the first rows, as text: its line or sheet row and its cells.
pub(super) type First = (u64, Vec<String>);

/// How many of a row's cells name a field.
pub(super) fn score(cells: &[String]) -> usize {
    cells.iter().filter(|c| field(c).is_some()).count()
}

/// Finds the header among the first rows. `place` names the sheet in messages, or is empty.
pub(super) fn header(rows: &[First], place: &str) -> Result<Header, Unreadable> {
    let best = header::best(rows.iter().enumerate(), |(_, (_, cells))| score(cells));
    let Some((_, (index, (line, cells)))) = best.filter(|(score, _)| *score >= 2) else {
        let first = rows.first().map(|(_, cells)| super::doubts::shorten(&cells.join(" "))).unwrap_or_default();
        return Err(Unreadable::NoHeader { place: place.to_owned(), first });
    };
    let mut places: [Option<usize>; COUNT] = [None; COUNT];
    let columns = header::columns(cells, field);
    for (at, Column { name, field: found }) in columns.iter().enumerate() {
        let found = *found;
        if let Some(slot) = found.and_then(|f| places.get_mut(f as usize)) {
            if let (Some(before), Some(field)) = (*slot, found) {
                let first = format!("{} ({})", before + 1, cells.get(before).map_or("", String::as_str));
                return Err(Unreadable::TwiceMapped {
                    line: *line,
                    field,
                    first,
                    second: format!("{} ({name})", at + 1),
                });
            }
            *slot = Some(at);
        }
    }
    let header = Header { index, line: *line, columns, places };
    let missing: Vec<Field> = Field::NEEDED.into_iter().filter(|f| header.place(*f).is_none()).collect();
    if missing.is_empty() {
        return Ok(header);
    }
    let found = super::doubts::shorten(&cells.iter().filter(|c| !c.is_empty()).cloned().collect::<Vec<_>>().join(", "));
    Err(Unreadable::ColumnsMissing { place: place.to_owned(), line: *line, missing, found })
}

/// The field that a cell of a header names.
pub(super) fn field(cell: &str) -> Option<Field> {
    header::named(SYNONYMS, &fold(cell)).copied()
}

/// Small letters and digits only, umlauts written out.
pub(super) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            c if c.is_alphanumeric() => out.push(c),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn no_name_stands_for_two_fields_and_all_are_folded() {
        header::is_dictionary(SYNONYMS, fold);
        for (place, field) in Field::ALL.into_iter().enumerate() {
            assert_eq!(field as usize, place);
            assert!(SYNONYMS.iter().any(|(f, _)| *f == field));
        }
    }

    #[test]
    fn spelling_of_a_name_does_not_matter() {
        for (name, wanted) in [
            ("Straße", Some(Field::Street)),
            ("STRASSE", Some(Field::Street)),
            (" Kunden-Nr. ", Some(Field::ConsigneeNo)),
            ("E-Mail", Some(Field::Email)),
            ("Geräte-Nr.", Some(Field::Serial)),
            ("Cat. No.", Some(Field::CatalogueNo)),
            ("Region", None),
            ("", None),
        ] {
            assert_eq!(field(name), wanted, "{name}");
        }
    }
}
