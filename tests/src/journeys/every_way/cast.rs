//! Three hundred consignees and what each of them does: by which channel, in which language, in time or not.
//!
//! Thirty-two parts, each played once in nine languages; a part says what the site does and so what must be true of it in the
//! end. Nothing here looks at the system.

use std::fmt::Write as _;

/// Nine languages, each with a country that reads it.
pub const LANGS: [(&str, &str); 9] = [
    ("de", "DE"),
    ("en", "GB"),
    ("fr", "FR"),
    ("es", "ES"),
    ("it", "IT"),
    ("pl", "PL"),
    ("cs", "CZ"),
    ("el", "GR"),
    ("sv", "SE"),
];

/// What a site does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Reads and answers in the portal.
    Portal,
    /// The same after the second reminder.
    PortalLate,
    /// Says "not yet" first, "done" days later.
    PortalTwice,
    /// Says "not here" by mistake and corrects itself.
    PortalMistaken,
    /// Hands its last unit to a colleague.
    PortalColleague,
    /// Names a serial number that nobody sent.
    PortalForeignSerial,
    /// Is the wrong contact; the right one answers.
    PortalRedirected,
    /// Says of its first unit that it is not here, was passed on, was scrapped, or cannot be done.
    PortalNegative,
    /// Answers in words by mail.
    Words,
    /// In words by mail, and the same again in the portal.
    WordsThenPortal,
    /// Its mail program says that it is away; then it answers in words.
    AbsentThenWords,
    /// Sends the filled-in form.
    Form,
    /// Sends the form from an address that nobody knows, as an answer to nothing.
    FormByStranger,
    /// Prints, fills in, scans and sends.
    Scan,
    /// Sends back the sheet of its serial numbers, filled in.
    Sheet,
    /// Sends a sheet of its own, with a serial number that nobody sent.
    OwnSheet,
    /// Its system answers by the interface, twice the same.
    Machine,
    /// Its system answers by mail.
    MachineByMail,
    /// Is called and answers.
    Phone,
    /// Is called twice.
    PhoneSecond,
    /// Has no mail address: gets a letter, answers on paper.
    Paper,
    /// Its address bounces; the maker finds another one, and it answers there.
    BouncedFound,
    /// Its address bounces; nobody else is known.
    BouncedLost,
    /// Never says anything.
    Silent,
    /// Reads and says nothing.
    ReadsOnly,
    /// Suspects an intruder, then answers.
    Intruder,
    /// Answers; the maker's engineer sees the units safe.
    SeenSafe,
    /// Answers; the engineer sees the first unit open.
    SeenOpen,
    /// A distributor: names those that have its units, and confirms.
    Passes,
    /// A site whose name its distributor keeps: answers by its number.
    Blind,
    /// The same, and says nothing.
    BlindSilent,
}

/// Who plays which part: each row nine times, once in each language.
pub const PARTS: [Part; 32] = [
    Part::Portal,
    Part::PortalLate,
    Part::PortalTwice,
    Part::PortalMistaken,
    Part::PortalColleague,
    Part::PortalForeignSerial,
    Part::PortalRedirected,
    Part::PortalNegative,
    Part::Words,
    Part::Words,
    Part::Words,
    Part::WordsThenPortal,
    Part::AbsentThenWords,
    Part::Form,
    Part::FormByStranger,
    Part::Scan,
    Part::Sheet,
    Part::OwnSheet,
    Part::Machine,
    Part::MachineByMail,
    Part::Phone,
    Part::PhoneSecond,
    Part::Paper,
    Part::BouncedFound,
    Part::BouncedLost,
    Part::Silent,
    Part::ReadsOnly,
    Part::Intruder,
    Part::SeenSafe,
    Part::SeenOpen,
    Part::Portal,
    Part::PortalLate,
];

/// The word that a site says about a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Done.
    Done,
    /// Not yet.
    Later,
    /// Not at this site.
    NotHere,
    /// Passed on.
    PassedOn,
    /// Scrapped.
    Scrapped,
    /// Cannot be done.
    Cannot,
}

impl Said {
    /// The word of the portal's pages.
    pub fn choice(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Later => "later",
            Self::NotHere => "not-here",
            Self::PassedOn => "passed-on",
            Self::Scrapped => "scrapped",
            Self::Cannot => "cannot",
        }
    }
    /// The word of the office's form and of the facts.
    pub fn word(self) -> &'static str {
        match self {
            Self::Later => "not_yet",
            Self::NotHere => "not_here",
            Self::PassedOn => "passed_on",
            other => other.choice(),
        }
    }
    /// Nothing more is expected of the unit.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Done | Self::PassedOn | Self::Scrapped)
    }
}

/// One consignee of the distribution list.
#[derive(Clone, Debug)]
pub struct Site {
    /// The maker's number for it.
    pub number: String,
    /// Its language.
    pub lang: &'static str,
    /// Its country.
    pub country: &'static str,
    /// What it does.
    pub part: Part,
    /// Its place among the nine.
    pub place: usize,
    /// Its serial numbers, in the order of the list.
    pub serials: Vec<String>,
}

impl Site {
    /// Its mail address; none: it gets a letter.
    pub fn address(&self) -> Option<String> {
        let unknown = matches!(self.part, Part::Paper | Part::Blind | Part::BlindSilent);
        (!unknown).then(|| format!("labor-{}@empfaenger.example", self.number.to_lowercase().replace('/', "-")))
    }
    /// Where its second contact reads mail.
    pub fn other_address(&self) -> String {
        format!("neu-{}@empfaenger.example", self.number.to_lowercase())
    }
    /// What it says of its units in the end; none: it never answers.
    pub fn says(&self) -> Option<Vec<Said>> {
        let first = match self.part {
            Part::BouncedLost | Part::Silent | Part::ReadsOnly | Part::BlindSilent => return None,
            Part::PortalNegative => [Said::NotHere, Said::PassedOn, Said::Scrapped, Said::Cannot][self.place % 4],
            // Every third of those that could say "not yet" does, and stays with it.
            Part::Portal | Part::Words | Part::Form | Part::Sheet | Part::Machine | Part::Phone | Part::Paper
                if self.place % 3 == 2 =>
            {
                Said::Later
            }
            _ => Said::Done,
        };
        Some((0..self.serials.len()).map(|n| if n == 0 { first } else { Said::Done }).collect())
    }
    /// Whether it was told in the end.
    pub fn is_told(&self) -> bool {
        self.part != Part::BouncedLost
    }
    /// Whether it has read in the end.
    pub fn has_read(&self) -> bool {
        !matches!(self.part, Part::BouncedLost | Part::Silent | Part::BlindSilent)
    }
    /// Whether its unit at this place is shown done in the end.
    pub fn is_shown(&self, unit: usize) -> bool {
        match self.part {
            Part::SeenSafe => true,
            Part::SeenOpen => unit != 0,
            _ => false,
        }
    }
}

/// All sites of the list.
pub fn sites() -> Vec<Site> {
    let mut sites = Vec::new();
    for (round, part) in PARTS.iter().enumerate() {
        for (place, (lang, country)) in LANGS.iter().enumerate() {
            let number = format!("W{:04}", round * LANGS.len() + place);
            let count = if *part == Part::PortalColleague { 2 } else { 1 + (round + place) % 3 };
            let serials = (0..count).map(|n| format!("{}", 2_100_000 + (round * 9 + place) * 10 + n)).collect();
            sites.push(Site { number, lang, country, part: *part, place, serials });
        }
    }
    sites
}

/// The distribution list: the sites, then these further rows.
pub fn list(sites: &[Site], further: &str) -> String {
    let mut list = "Account No;Account Name;Role;Street;Postcode;City;Country;Language;Contact;Email;Phone;Catalogue No;UDI;Serial No;Ship Date;Remark\n".to_owned();
    for site in sites {
        for serial in &site.serials {
            writeln!(
                list,
                "{};Labor Fiktion {};user;Probeweg 1;10115;Musterthal;{};;Dr. Probe Muster;{};+49 30 23125 000;20068232;00816270020637;{serial};2024-02-01;",
                site.number,
                site.number,
                site.country,
                site.address().unwrap_or_default()
            )
            .unwrap();
        }
    }
    list + further
}
