//! The recipients of a distributor or importer as it types, pastes or uploads them, line by line.
//!
//! A line is taken or named with everything that is wrong about it. Nothing is guessed: a serial number that is not the
//! distributor's own, a country that does not exist, an address above it in the chain are faults. Records nothing.

use super::Room;
use crate::{Words, words};
use domain::{
    cascade::{NamedConsignee, check_circle},
    id::UnitKey,
    lang::Lang,
    reconcile::UnitState,
    response::ConsigneeRole,
};
use intake::records;
use std::collections::BTreeSet;

/// The countries a recipient can be in: the assigned codes of ISO 3166-1 alpha-2, and XK (Kosovo), which is in general use.
/// Some fifty have a name in the frame words; the others are typed and shown as codes.
pub const COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD",
    "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA",
    "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE",
    "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA",
    "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK",
    "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP",
    "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT",
    "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS",
    "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ",
    "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS",
    "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST",
    "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW",
    "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT",
    "ZA", "ZM", "ZW",
];

/// One recipient as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CascadeLine {
    /// Name of the laboratory or hospital.
    pub name: String,
    /// Street.
    pub street: String,
    /// Postal code.
    pub postcode: String,
    /// Town.
    pub city: String,
    /// Country: code or name.
    pub country: String,
    /// Mail address.
    pub email: String,
    /// Serial numbers, parted by commas or blanks.
    pub serials: String,
    /// Role as a list writes it (`distributor`, `Händler`); empty: it uses the devices.
    pub role: String,
    /// Language as a list writes it; empty: that of the country.
    pub lang: String,
}

impl CascadeLine {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.street, &self.postcode, &self.city, &self.email, &self.serials]
            .iter()
            .all(|t| t.trim().is_empty())
    }
}

/// Something in a line that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineFault {
    /// Line, from 1.
    pub line: usize,
    /// What, as the last part of its text key `portal-line-<part>`.
    pub part: &'static str,
    /// The text it is about.
    pub about: String,
}

/// Lines, checked: all can be taken, or some faults.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckedLines {
    /// What will be told, when there is no fault.
    pub named: Vec<NamedConsignee>,
    /// What cannot be taken.
    pub faults: Vec<LineFault>,
}

/// Pasted lines: `name; street; postcode; city; country; mail; serial, serial`, or the same parted by tabs. A role and a
/// language may follow.
///
/// ```
/// let lines = app::rooms::portal::read_paste("Labor Probe; Weg 1; 01099; Probstadt; DE; a@probe.example; 17, 18\n\n");
/// assert_eq!((lines.len(), lines[0].city.as_str(), lines[0].serials.as_str()), (1, "Probstadt", "17, 18"));
/// let lines = app::rooms::portal::read_paste("Handel; Weg 1; 01099; Probstadt; DE; a@probe.example; 17; 18; distributor; de");
/// assert_eq!((lines[0].serials.as_str(), lines[0].role.as_str(), lines[0].lang.as_str()), ("17; 18", "distributor", "de"));
/// ```
pub fn read_paste(text: &str) -> Vec<CascadeLine> {
    let line = |line: &str| {
        let mark = if line.contains('\t') { '\t' } else { ';' };
        let mut cells = line.splitn(7, mark).map(|c| c.trim().trim_matches('"').to_owned());
        let mut next = || cells.next().unwrap_or_default();
        let mut read = CascadeLine {
            name: next(),
            street: next(),
            postcode: next(),
            city: next(),
            country: next(),
            email: next(),
            serials: next(),
            ..CascadeLine::default()
        };
        read.take_tail(mark);
        read
    };
    text.lines().filter(|l| !l.trim().is_empty()).map(line).collect()
}

/// The shortest word that is read as a role behind the serial numbers: `D` and `H` may be serial numbers.
const ROLE_WORD: usize = 3;

impl CascadeLine {
    /// Role and language stand behind the serial numbers, which may be parted by the same mark.
    fn take_tail(&mut self, mark: char) {
        for _ in 0..2 {
            let Some((rest, last)) = self.serials.rsplit_once(mark) else { return };
            let (rest, last) = (rest.trim().to_owned(), last.trim().trim_matches('"').to_owned());
            if last.chars().count() >= ROLE_WORD && self.role.is_empty() && records::role(&last).is_some() {
                self.role = last;
            } else if self.lang.is_empty() && words::ALL.contains(&last.as_str()) {
                self.lang = last;
            } else if !last.is_empty() {
                return;
            }
            self.serials = rest;
        }
    }

    /// The line as [`read_paste`] reads it.
    pub fn pasted(&self) -> String {
        let plain = |text: &String| text.replace([';', '\n', '\t'], " ").trim().to_owned();
        let cells = [&self.name, &self.street, &self.postcode, &self.city, &self.country, &self.email];
        let mut line = cells.map(plain).join("; ");
        line.push_str(&format!("; {}", self.serials));
        for more in [&self.role, &self.lang] {
            if !more.is_empty() {
                line.push_str(&format!("; {}", plain(more)));
            }
        }
        line
    }
}

impl Room {
    /// Checks lines against this distributor's own units, and names everything that cannot be taken. `above`: the mail
    /// addresses of itself and of all above it ([`crate::App::addresses_above`]).
    pub fn check_lines(&self, lines: &[CascadeLine], above: &[String]) -> CheckedLines {
        let own: Vec<&UnitState> = self.units();
        check(&own, lines, above)
    }
}

pub(super) fn check(own: &[&UnitState], lines: &[CascadeLine], above: &[String]) -> CheckedLines {
    let mut checked = CheckedLines::default();
    let mut taken: BTreeSet<UnitKey> = BTreeSet::new();
    for (place, line) in lines.iter().enumerate() {
        let mut fault = |part, about: &str| {
            checked.faults.push(LineFault { line: place + 1, part, about: about.trim().to_owned() })
        };
        for (part, value) in [("name", &line.name), ("city", &line.city)] {
            if value.trim().is_empty() {
                fault(part, "");
            }
        }
        let country = country(&line.country);
        if country.is_none() {
            fault("country", &line.country);
        }
        if crate::acts::hand_over::mail_address(&line.email).is_err() {
            fault("email", &line.email);
        }
        let role = match line.role.trim() {
            "" => Some(ConsigneeRole::User),
            word => records::role(word),
        };
        if role.is_none() {
            fault("role", &line.role);
        }
        let lang = match line.lang.trim() {
            "" => None,
            word => records::lang(word).or_else(|| Some(Lang::from(word))),
        };
        let mut units = Vec::new();
        for serial in serials(&line.serials) {
            match find(own, serial) {
                None => fault("serial", serial),
                Some(key) if taken.insert(key.clone()) => units.push(key),
                Some(_) => fault("twice", serial),
            }
        }
        if units.is_empty() && line.serials.trim().is_empty() {
            fault("units", "");
        }
        let text = |t: &str| t.trim().to_owned();
        let named = NamedConsignee {
            name: text(&line.name),
            street: text(&line.street),
            postcode: text(&line.postcode),
            city: text(&line.city),
            country: country.unwrap_or_default(),
            email: text(&line.email),
            units,
            role: role.unwrap_or(ConsigneeRole::User),
            lang,
        };
        if check_circle(&named, above).is_err() {
            fault("circle", &line.email);
        }
        checked.named.push(named);
    }
    checked
}

/// The serial numbers in a cell.
pub(super) fn serials(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '|', '、', '，', '；', '،', '؛', ' ', '\t', '\n']).map(str::trim).filter(|s| !s.is_empty())
}

/// The unit with this serial number, or with this key if we know no serial number.
pub(super) fn find(own: &[&UnitState], text: &str) -> Option<UnitKey> {
    let is = |unit: &&&UnitState| {
        let serials = [unit.listed.serial.as_ref(), unit.serial_read.as_ref()];
        serials.into_iter().flatten().any(|s| s.as_str().eq_ignore_ascii_case(text))
            || unit.listed.unit.as_str() == text
    };
    own.iter().find(is).map(|u| u.listed.unit.clone())
}

/// The code of a country typed as code or as a name in one of our languages.
pub(crate) fn country(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some(code) = COUNTRIES.iter().find(|code| code.eq_ignore_ascii_case(text)) {
        return Some((*code).to_owned());
    }
    let text = text.to_lowercase();
    let of = |tag: &str| Words::of(&Lang::from(tag));
    let english = of(words::FALLBACK);
    let mut with_name = COUNTRIES.iter().filter(|code| english.has(&format!("country-{code}")));
    let named = |code: &&&str| words::ALL.iter().any(|tag| of(tag).country(code).to_lowercase() == text);
    with_name.find(named).map(|code| (*code).to_owned())
}

#[cfg(test)]
pub(super) mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::{
        fact::UnitListed,
        scope::{Reason, Standing},
    };

    pub(crate) fn unit(serial: &str) -> UnitState {
        let listed = UnitListed {
            unit: UnitKey::new(format!("p/{serial}")),
            product: "p".into(),
            serial: Some(serial.into()),
            standing: Standing::Affected,
            reason: Reason::CatalogueAndSerial,
        };
        UnitState::new(listed)
    }

    #[test]
    fn countries_are_codes_or_names() {
        for (typed, code) in [("ae", "AE"), ("Österreich", "AT"), (" POLSKA ", "PL"), ("日本", "JP"), ("zw", "ZW")] {
            assert_eq!(country(typed).as_deref(), Some(code), "{typed}");
        }
        for typed in ["", "XX", "UK", "Erfundenland"] {
            assert_eq!(country(typed), None, "{typed}");
        }
        let once: BTreeSet<&&str> = COUNTRIES.iter().collect();
        assert!(once.len() == 250 && COUNTRIES.is_sorted());
    }

    #[test]
    fn a_good_line_is_taken_and_each_fault_is_named() {
        let (a, b) = (unit("17"), unit("18"));
        let own = [&a, &b];
        let good = read_paste("Labor Probe; Weg 1; 01099; Probstadt; Deutschland; a@probe.example; 17, 18");
        let checked = check(&own, &good, &[]);
        assert_eq!(checked.faults, []);
        assert_eq!((checked.named[0].country.as_str(), checked.named[0].units.len()), ("DE", 2));
        let bad = read_paste(
            "; x; y; Probstadt; Nowhere; a(at)b; 99\nLabor B;;;Ort;at;b@probe.example;17\nLabor C;;;Ort;FR;c@probe.example;17\nLabor D;;;Ort;FR;d@probe.example",
        );
        let faults: Vec<_> = check(&own, &bad, &[]).faults.into_iter().map(|f| (f.line, f.part, f.about)).collect();
        let want = [
            (1, "name", ""),
            (1, "country", "Nowhere"),
            (1, "email", "a(at)b"),
            (1, "serial", "99"),
            (3, "twice", "17"),
            (4, "units", ""),
        ];
        assert_eq!(faults, want.map(|(l, p, a)| (l, p, a.to_owned())));
    }

    #[test]
    fn a_line_names_role_and_language_and_reads_back_as_it_is_written() {
        let a = unit("17");
        let own = [&a];
        let lines = read_paste("Muster\u{e4}cher; Weg 1; 01099; Probstadt; AT; h@probe.example; 17; H\u{e4}ndler; de");
        assert_eq!((lines[0].role.as_str(), lines[0].lang.as_str()), ("H\u{e4}ndler", "de"));
        assert_eq!(read_paste(&lines[0].pasted()), lines);
        let checked = check(&own, &lines, &[]);
        assert_eq!((checked.faults.len(), checked.named[0].role), (0, ConsigneeRole::Distributor));
        assert_eq!(checked.named[0].lang, Some(Lang::from("de")));
        let wrong = [CascadeLine { role: "Makler".into(), ..lines[0].clone() }];
        assert_eq!(check(&own, &wrong, &[]).faults[0].part, "role");
        let above = ["H@probe.example".to_owned()];
        assert_eq!(check(&own, &lines, &above).faults[0].part, "circle", "its own supplier is no recipient");
        let one_letter = read_paste("Labor; ; ; Ort; DE; a@probe.example; 17; H");
        assert_eq!(one_letter[0].serials, "17; H", "a single letter may be a serial number");
    }

    #[test]
    fn tabs_part_cells_as_well() {
        let lines = read_paste("Labor Probe\tWeg 1; Haus B\t01099\tProbstadt\tDE\ta@probe.example\t17");
        assert_eq!((lines[0].street.as_str(), lines[0].serials.as_str()), ("Weg 1; Haus B", "17"));
    }
}
