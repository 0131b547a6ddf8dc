//! Which column is which field: names of columns as real lists write them, in German and English.
//!
//! Names are compared without case, punctuation and blanks, and with umlauts written out, so `E-Mail`, `EMAIL` and
//! `e mail` are one name. Whoever meets a new spelling adds it to [`SYNONYMS`]; nothing else changes.

use super::{header, unreadable::Unreadable};
use crate::reply::cells;
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
    /// Lot.
    Lot,
    /// When it was shipped.
    ShippedOn,
    /// Whatever else the row says.
    Remark,
}

/// Number of fields.
pub(super) const COUNT: usize = 17;

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
        Self::Lot,
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
            Self::Lot => "lot",
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
            "serialnummer", "seriennummern", "serialnumbers", "serialnos", "serno", "snno", 
            "deviceserial", "deviceserialno", 
            "numérodesérie", "numerodeserie", "ndesérie", "ndeserie", "nºdesérie", "nºdeserie", "nosérie", "nosdesérie", "nsérie", "nserie", "nºserie", "nºsérie", "numérosérie", "númerodeserie", "númerodesérie", "númeroserie",
            "númdeserie", "numserie", "numérosdesérie", "númerosdeserie", "numerodiserie", "ndiserie", "nºdiserie", "numeroseriale", "seriale", "serienr", "sarjanumero", "sarjanro", "raðnúmer",
            "numerseryjny", "nrseryjny", "numeryseryjne", "výrobníčíslo", "vyrobnicislo", "výrobnéčíslo", "sériovéčíslo", "seriovecislo", "sorozatszám", "gyártásiszám", "gyáriszám", "szériaszám",
            "număruldeserie", "numărdeserie", "numardeserie", "nrdeserie", "numărserie", "nrserie", "serijskibroj", "serijskibr", "serijskaštevilka", "seerianumber", "sērijasnumurs", "sērijasnr", "serijosnumeris", "serijosnr", "serinumarası", "serino",
            "numruserjali", "sraithuimhir", "сериеннномер", "сериенномер", "сериенnr", "серійнийномер", "серийныйномер", "серијскиброј", "серийнномер", "σειριακόςαριθμός", "αριθμόςσειράς", "αρσειράς", "σειριακόςαρ",
            "シリアル番号", "シリアルナンバー", "シリアルno", "製造番号", "序列号", "产品序列号", "设备序列号", "序列號", "機器序號", "產品序號", "일련번호", "시리얼번호", "제조번호", "기기번호", "מספרסידורי", "الرقمالتسلسلي", "رقمتسلسلي", "الرقمالمتسلسل",
        ],
    ),
    (
        Field::Lot,
        &[
            "lot", "lotno", "lotnr", "lotnumber", "lotnummer", "lotid", "lotcode", "batch", "batchno", "batchnr", "batchnumber", "batchnummer", "batchid", "batchcode", "charge",
            "chargennummer", "chargennr", "chargenr", "chargeno", "chargennummern", "chb", "chargenbezeichnung", "losnummer", "losnr", "numérodelot", "numerodelot", "nodelot", "nºdelot", "ndelot", "nlot",
            "lotto", "numerodilotto", "nlotto", "nºlotto", "ndilotto", "lote", "númerodelote", "numerodelote", "ndelote", "nºdelote", "nlote", "nºlote", "partij", "partijnummer", "partijnr", "nrpartii", "numerpartii",
            "nrserii", "šarže", "číslošarže", "čšarže", "tételszám", "gyártásitétel", "eraenumero", "eraenro", "partinummer", "partinr", "αριθμόςπαρτίδας", "παρτίδα", "партида", "партиденномер", "партія", "номерпартії",
            "partiino", "partinumarası", "lotnumarası", "lotnumarasi", "ロット", "ロット番号", "ロットno", "批号", "批次", "批次号", "批號", "批次號", "로트", "로트번호", "מסאצווה", "מספראצווה", "אצווה", "رقمالتشغيلة", "رقمالدفعة",
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

/// Names that mean the serial number if no column is called so.
#[rustfmt::skip] // a dictionary: one word a line would hide it
const PERHAPS_SERIAL: &[&str] = &[
    "fabriknummer", "fabriknr", "fabrikationsnummer", "herstellnummer", "herstellernummer", "snr", "matricola", "matrícula", "nmatricola", "numeromatricola", "nrfabryczny",
    "numerfabryczny", "заводськийномер", "заводскойномер", "機番", "序號", "出厂编号", "lotserial", "lotserialno", "lotserialnumber", "seriallot", "serialbatch", "snlot", "lotsn", "serialid",
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

    /// Without a column for serial numbers: the one column whose name speaks of them, or means them otherwise, is it.
    fn look_for_serial(&mut self) {
        if self.place(Field::Serial).is_some() {
            return;
        }
        let mut speaking = self.columns.iter().enumerate().filter(|(_, c)| c.field.is_none() && may_be_serial(&c.name));
        if let (Some((at, _)), None) = (speaking.next(), speaking.next()) {
            self.columns.iter_mut().skip(at).take(1).for_each(|c| c.field = Some(Field::Serial));
            self.places.iter_mut().skip(Field::Serial as usize).take(1).for_each(|place| *place = Some(at));
        }
    }

    /// What is worth knowing about the columns.
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if self.place(Field::Role).is_none() {
            notes.push("The list has no column for the role: every consignee was read as user.".to_owned());
        }
        match self.name(Field::Serial) {
            None => {
                let left: Vec<&str> =
                    self.columns.iter().filter(|c| c.field.is_none()).map(|c| c.name.as_str()).collect();
                let left = if left.is_empty() { "none".to_owned() } else { left.join(", ") };
                notes.push(format!(
                    "The list has no column for SERIAL NUMBERS: its units cannot be told apart, and every row of an affected product is only possibly affected. If one of the columns that were not read holds them, name it \"Serial No\" and read the list again. Not read: {left}."
                ));
            }
            Some(name) if !is_named_serial(name) => {
                notes.push(format!("Column \"{name}\" was read as the serial number."));
            }
            Some(_) => {}
        }
        notes
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
    let mut header = Header { index, line: *line, columns, places };
    header.look_for_serial();
    let missing: Vec<Field> = Field::NEEDED.into_iter().filter(|f| header.place(*f).is_none()).collect();
    if missing.is_empty() {
        return Ok(header);
    }
    let found = super::doubts::shorten(&cells.iter().filter(|c| !c.is_empty()).cloned().collect::<Vec<_>>().join(", "));
    Err(Unreadable::ColumnsMissing { place: place.to_owned(), line: *line, missing, found })
}

fn is_named_serial(name: &str) -> bool {
    field(name) == Some(Field::Serial)
}

/// Whether the name of a column may mean serial numbers: a word for them in any language of the answers stands in it.
fn may_be_serial(name: &str) -> bool {
    name.chars().count() <= 60 && (PERHAPS_SERIAL.contains(&fold(name).as_str()) || cells::names_serial(name))
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
            ("Serialnummer", Some(Field::Serial)),
            ("SERIAL#", Some(Field::Serial)),
            ("N° de série", Some(Field::Serial)),
            ("Nº de serie", Some(Field::Serial)),
            ("Numero di serie", Some(Field::Serial)),
            ("Výrobní číslo", Some(Field::Serial)),
            ("Σειριακός αριθμός", Some(Field::Serial)),
            ("シリアル番号", Some(Field::Serial)),
            ("الرقم التسلسلي", Some(Field::Serial)),
            ("Region", None),
            ("", None),
        ] {
            assert_eq!(field(name), wanted, "{name}");
        }
    }

    #[test]
    fn a_column_that_speaks_of_serial_numbers_is_theirs_if_it_is_the_only_one() {
        for (names, wanted) in [
            (["Matricola", "Zona"], Some("Matricola")),
            (["Instrument Serial", "Zone"], Some("Instrument Serial")),
            (["Serial No Instrument", "Zone"], Some("Serial No Instrument")),
            (["Lot/Serial", "Zone"], Some("Lot/Serial")),
            (["Seriennummer des Servers", "Zone"], Some("Seriennummer des Servers")),
            (["Instrument Serial", "Server Serial"], None),
            (["Asset Tag", "Zone"], None),
            (["Fabriknummer", "Seriennummer"], Some("Seriennummer")),
        ] {
            let cells = ["Customer No", "Name", "Country", "Item No", names[0], names[1]].map(str::to_owned).to_vec();
            let found = header(&[(1, cells)], "").unwrap();
            assert_eq!(found.name(Field::Serial), wanted, "{names:?}");
            let notes = found.notes().join(" ");
            assert_eq!(notes.contains("SERIAL NUMBERS"), wanted.is_none(), "{notes}");
            assert!(wanted.is_some() || names.iter().all(|name| notes.contains(name)), "{notes}");
        }
    }
}
