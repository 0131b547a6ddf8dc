//! The table of products, written as lines: one product a line, its values parted by a semicolon.
//!
//! ```text
//! catalogue number; name; UDI-DI, or - and the reason for none; software; serial numbers, ranges and lots (7, 1000417-1000490, lot A12), or *; research
//! ```
//! Only the first two are needed. A line that cannot be read is refused with its number; nothing is guessed, nothing dropped.
//! What a line does not say (other spellings, the name on the form) stays as it was for the same catalogue number.

use crate::{Error, Result};
use domain::{
    id::{CatalogueNo, ProductKey},
    notice::NoticeKind,
    product::{Market, Product, UdiStatement, numbers, written_numbers},
    udi::UdiDi,
};

/// Most products of one notice.
const MOST: usize = 500;
/// The word of the last value.
const RESEARCH: &str = "research";

/// The products as lines, to be changed and read again.
#[must_use]
pub fn written(products: &[Product]) -> String {
    let line = |product: &Product| {
        let udi = match &product.udi {
            UdiStatement::Di(di) => di.to_string(),
            UdiStatement::NotApplicable { reason } => format!("- {}", reason.replace([';', '\n'], ",")),
        };
        let serials = written_numbers(product);
        let software = product.software.clone().unwrap_or_default();
        let mut values = vec![product.catalogue_no.as_str().to_owned(), product.name.clone(), udi, software, serials];
        if product.market == Market::Research {
            values.push(RESEARCH.to_owned());
        }
        values.join("; ")
    };
    products.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Reads the lines. A quality notification is about products for research, whatever a line says.
///
/// # Errors
/// `notice.products` naming line and value.
pub(super) fn read(lines: &str, kind: NoticeKind, known: &[Product]) -> Result<Vec<Product>> {
    let mut products: Vec<Product> = Vec::new();
    for (at, line) in lines.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |what: &str| Error::new("notice.products", format!("{}: {what}", at + 1));
        let values: Vec<&str> = line.split(';').map(str::trim).collect();
        let value = |at: usize| values.get(at).copied().unwrap_or_default();
        let (number, name) = (value(0), value(1));
        if number.is_empty() || name.is_empty() || values.len() > 6 || line.chars().any(char::is_control) {
            return Err(wrong(line.trim()));
        }
        if products.iter().any(|p| p.catalogue_no.as_str() == number) || products.len() == MOST {
            return Err(wrong(number));
        }
        let udi = match value(2) {
            "" => UdiStatement::NotApplicable { reason: String::new() },
            none if none.starts_with('-') => {
                UdiStatement::NotApplicable { reason: none.trim_start_matches('-').trim().to_owned() }
            }
            text => UdiStatement::Di(UdiDi::parse(text).map_err(|why| wrong(&why.to_string()))?),
        };
        let (serials, lots) = numbers(value(4)).map_err(|piece| wrong(&piece))?;
        let market = match (kind, value(5)) {
            (NoticeKind::Quality, "" | RESEARCH) | (_, RESEARCH) => Market::Research,
            (_, "") => Market::Diagnostic,
            (_, other) => return Err(wrong(other)),
        };
        let software = Some(value(3).to_owned()).filter(|text| !text.is_empty());
        let known = known.iter().find(|p| p.catalogue_no.as_str() == number);
        products.push(Product {
            key: known.map_or_else(|| key(number, at), |p| p.key.clone()),
            form_name: known.map_or_else(|| name.to_owned(), |p| p.form_name.clone()),
            catalogue_aliases: known.map(|p| p.catalogue_aliases.clone()).unwrap_or_default(),
            serials_reason: known.and_then(|p| p.serials_reason.clone()),
            name: name.to_owned(),
            catalogue_no: CatalogueNo::from(number),
            udi,
            serials,
            lots,
            software,
            market,
        });
    }
    Ok(products)
}

/// A short name that no other line has: the catalogue number in small letters, digits and hyphens, or the line.
fn key(number: &str, at: usize) -> ProductKey {
    let plain: String =
        number.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let same = plain.chars().filter(|c| *c != '-').count() == number.chars().count();
    ProductKey::from(if same { plain } else { format!("{plain}-{}", at + 1) }.as_str())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::product::SerialScope;

    const LINES: &str = "20068232; NovaSeq 6000Dx; 00816270020637; 3.10 to 4.3; *\n\n\
        A/1; Server; - older than UDI; ; 1000417, 1000490; research\n77; Box";

    #[test]
    fn lines_come_back_as_they_were_read() {
        let products = read(LINES, NoticeKind::FieldSafety, &[]).unwrap();
        assert_eq!(products.len(), 3);
        assert_eq!((products[1].market, products[2].market), (Market::Research, Market::Diagnostic));
        assert!(matches!(&products[1].serials, SerialScope::Only(few) if few.len() == 2));
        assert!(matches!(&products[2].udi, UdiStatement::NotApplicable { reason } if reason.is_empty()));
        assert_eq!(read(&written(&products), NoticeKind::FieldSafety, &products).unwrap(), products);
        let all = read(LINES, NoticeKind::Quality, &[]).unwrap();
        assert!(all.iter().all(|p| p.market == Market::Research), "a quality notification is about research");
        let mut old = products.clone();
        old[0].form_name = "another name".into();
        assert_eq!(read("20068232; New name", NoticeKind::FieldSafety, &old).unwrap()[0].form_name, "another name");
    }

    #[test]
    fn a_range_is_a_range_and_no_serial_number() {
        let products = read("1; A; ; ; 1000417-1000490, 7", NoticeKind::FieldSafety, &[]).unwrap();
        assert!(products[0].serials.holds(&"1000450".into()) && !products[0].serials.holds(&"1000500".into()));
        let lots = read("1; A; ; ; lot A12, A20-A29", NoticeKind::FieldSafety, &[]).unwrap();
        assert!(lots[0].serials.is_all() && lots[0].lots.holds(&"A25".into()));
        assert_eq!(read(&written(&lots), NoticeKind::FieldSafety, &lots).unwrap(), lots);
        assert_eq!(read(&written(&products), NoticeKind::FieldSafety, &products).unwrap(), products);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        for (lines, said) in [
            ("1", "1: 1"),
            ("1; A\n; B", "2: ; B"),
            ("1; A\n1; B", "2: 1"),
            ("1; A; 00816270020638", "1: "),
            ("1; A; ; ; ; perhaps", "1: perhaps"),
            ("1; A; ; ; ; research; more", "1: 1; A"),
            ("1; A; ; ; 20-10", "1: 20-10"),
        ] {
            let error = read(lines, NoticeKind::FieldSafety, &[]).unwrap_err();
            assert!(error.code == "notice.products" && error.outward.starts_with(said), "{lines}: {}", error.outward);
        }
    }
}
