//! What every page of the portal has: its language, the maker, both numbers, the way to help.
//!
//! Templates say everything through [`Frame::t`] and its sisters; no visible sentence stands in a template.

use super::parts::Wrongs;
use crate::door::{Speech, assets, language::Switch};
use app::{
    Words,
    acts::receive_response::Said,
    rooms::portal::{Newer, Room, Way, Wrong},
};
use domain::{id::UnitKey, lang::Lang};
use jiff::{Timestamp, civil::Date};
use std::fmt::Display;

/// The frame of a page.
pub(crate) struct Frame {
    words: Words,
    base: String,
    /// Switches of language.
    pub languages: Vec<Switch>,
    /// Name of the maker.
    pub maker: String,
    /// Reference of the notice.
    pub reference: String,
    /// Controlled document number.
    pub document_no: String,
    /// Date printed on the notice.
    pub dated: Option<Date>,
    /// The matter in one line, as the notice says it.
    pub subject: String,
    /// What kind of notice it is: the urgent one, or the first title of a family that has its own.
    pub urgent: String,
    /// The family has titles of its own.
    is_titled: bool,
    /// Where questions go.
    pub support: String,
    /// The update of the notice that was issued since.
    pub newer: Option<Newer>,
    /// The language that the words of the notice are in: that of the page if there are any.
    pub text_lang: Lang,
    /// How it runs.
    pub text_dir: &'static str,
    /// Telephone of the support, if the notice prints one.
    pub phone: Option<String>,
}

/// The address of a page of a guest's link.
pub(crate) fn address(room: &Room, page: &str) -> String {
    let start = format!("/p/{}/{}", room.guest.action, room.guest.token);
    if page.is_empty() { start } else { format!("{start}/{page}") }
}

impl Frame {
    pub fn new(room: &Room, speech: &Speech) -> Self {
        let words = speech.or(room.state.lang.as_ref()).of_family(room.family);
        let notice = &room.draft.notice;
        let nearest = notice.nearest(&Lang::from(words.tag()));
        let text = nearest.map(|(_, text)| text);
        let spoken = nearest.map_or_else(|| Lang::from(words.tag()), |(lang, _)| lang.clone());
        let is_titled = room.family.is_titled();
        let title = text.and_then(|t| t.titles.first()).filter(|_| is_titled).cloned();
        Self {
            urgent: title.unwrap_or_else(|| words.t("portal-urgent")),
            is_titled,
            base: address(room, ""),
            languages: speech.switches(&words, app::words::ALL),
            maker: notice.maker.name.clone(),
            reference: notice.reference.to_string(),
            document_no: notice.document_no.to_string(),
            dated: notice.dated,
            subject: text.map(|t| t.subject.clone()).unwrap_or_default(),
            text_dir: Words::of(&spoken).direction(),
            text_lang: spoken,
            newer: room.newer.clone(),
            support: notice.maker.support_email.clone(),
            phone: notice.maker.support_phone.clone(),
            words,
        }
    }
    /// The language of the page.
    pub fn lang(&self) -> Lang {
        Lang::from(self.words.tag())
    }
    /// Its tag.
    pub fn tag(&self) -> &'static str {
        self.words.tag()
    }
    /// Where its lines begin.
    pub fn dir(&self) -> &'static str {
        self.words.direction()
    }
    /// The name of the notice's language where the page speaks another.
    pub fn foreign_text(&self) -> Option<String> {
        (self.text_lang != self.lang()).then(|| Words::of(&self.text_lang).t("language-name"))
    }
    /// A text.
    pub fn t(&self, key: &str) -> String {
        self.words.t(key)
    }
    /// A value in a line that runs from right to left keeps its own direction: a reference, a name, a file.
    fn apart(&self, value: impl Display) -> String {
        if self.dir() == "rtl" { format!("\u{2068}{value}\u{2069}") } else { value.to_string() }
    }
    /// A date as one types it, in the order that the hint beside it names.
    pub fn typed(&self, day: &Date) -> String {
        if self.t("portal-date-hint").contains("2026-12-10") {
            return day.to_string();
        }
        format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
    }
    /// A text with a count.
    pub fn n(&self, key: &str, count: impl Count) -> String {
        self.words.with(key, &[("count", count.count().into())])
    }
    /// A text with one value.
    pub fn v(&self, key: &str, name: &'static str, value: impl Display) -> String {
        self.words.with(key, &[(name, self.apart(value).into())])
    }
    /// A text with two values.
    pub fn vv(
        &self,
        key: &str,
        one: &'static str,
        first: impl Display,
        two: &'static str,
        second: impl Display,
    ) -> String {
        self.words.with(key, &[(one, self.apart(first).into()), (two, self.apart(second).into())])
    }
    /// A text with several numbers.
    pub fn all(&self, key: &str, values: &[(&'static str, u64)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, (*value).into())).collect();
        self.words.with(key, &values)
    }
    /// A text with several values.
    pub fn values(&self, key: &str, values: &[(&'static str, String)]) -> String {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, self.apart(value).into())).collect();
        self.words.with(key, &values)
    }
    /// A text with several counts.
    pub fn counts(&self, key: &str, counts: &[(&'static str, usize)]) -> String {
        let counts: Vec<_> = counts.iter().map(|(name, count)| (*name, self.num(count).into())).collect();
        self.words.with(key, &counts)
    }
    /// A day.
    pub fn day(&self, day: &Date) -> String {
        self.words.date_form(*day)
    }
    /// A moment, with its zone.
    pub fn moment(&self, at: &Timestamp) -> String {
        self.words.moment(*at)
    }
    /// The day of a moment, where there is little room.
    pub fn day_of(&self, at: &Timestamp) -> String {
        self.day(&app::clock::day(*at))
    }
    /// A count with the language's grouping.
    pub fn num(&self, count: impl Count) -> String {
        self.words.number(count.count())
    }
    /// A country by its code.
    pub fn country(&self, code: &str) -> String {
        self.words.country(code)
    }
    /// The address of a page of this link.
    pub fn at(&self, page: &str) -> String {
        if page.is_empty() { self.base.clone() } else { format!("{}/{page}", self.base) }
    }
    /// The address of a style sheet.
    pub fn sheet(&self, name: &str) -> String {
        assets::url(name)
    }
    /// Kind and numbers of the notice, for the foot of each page.
    pub fn foot(&self) -> String {
        if self.is_titled {
            return format!("{} {} ({})", self.urgent, self.reference, self.document_no);
        }
        self.vv("portal-foot", "reference", &self.reference, "document", &self.document_no)
    }
    /// Where the update of the notice can be read, if by a link.
    pub fn newer_link(&self) -> Option<&str> {
        match &self.newer.as_ref()?.way {
            Way::Link(address) => Some(address),
            _ => None,
        }
    }
    /// What is to be known about the update of the notice.
    pub fn newer_text(&self, newer: &Newer) -> String {
        self.t(match newer.way {
            Way::Link(_) => "portal-newer-text",
            Way::Contact => "portal-newer-part",
            Way::Sent => "portal-newer-sent",
            Way::Supplier => "portal-newer-supplier",
            Way::NotConcerned => "portal-newer-not",
        })
    }
    /// The support's address in two parts, which a line may end between and nowhere else.
    pub fn support_parts(&self) -> (&str, &str) {
        let at = self.support.find('@').map_or(self.support.len(), |at| at + 1);
        self.support.split_at(at)
    }
    /// A text in pieces: words, or a mail address in its two parts. The second part of words is empty.
    pub fn pieces(&self, text: &str) -> Vec<(String, String)> {
        pieces(text)
    }
    /// A text in pieces: words, and the numbers of the notice, which are never broken at their hyphens.
    pub fn whole(&self, text: &str) -> Vec<(String, bool)> {
        whole(text, &[&self.reference, &self.document_no])
    }
    /// Day of the notice, or nothing.
    pub fn notice_day(&self) -> String {
        self.dated.as_ref().map(|d| self.day(d)).unwrap_or_default()
    }
    /// How a unit is called: its serial number, or that we know none.
    pub fn unit(&self, room: &Room, key: &UnitKey) -> String {
        match room.serial(key) {
            Some(serial) => self.v("portal-serial", "serial", serial),
            None => self.t("portal-serial-unknown"),
        }
    }
    /// What was said about a unit.
    pub fn said(&self, said: Option<&Said>) -> String {
        let on = |key: &str, day: &Option<Date>| match day {
            Some(day) => self.v(&format!("{key}-on"), "date", self.day(day)),
            None => self.t(key),
        };
        match said {
            None => self.t("portal-said-nothing"),
            Some(Said::Done { on: day }) => on("portal-said-done", day),
            Some(Said::NotYet { until }) => on("portal-said-later", until),
            Some(Said::NotHere) => self.t("portal-said-not-here"),
            Some(Said::NeverHad) => self.t("portal-choice-never-had"),
            Some(Said::PassedOn { to }) => self.v("portal-said-passed-on", "to", to.trim().replace('\n', ", ")),
            Some(Said::Scrapped { on: day }) => on("portal-said-scrapped", day),
            Some(Said::Cannot { reason }) => self.v("portal-said-cannot", "why", reason.trim()),
        }
    }
    /// Yes, no, or nothing said.
    pub fn yes_no(&self, yes: Option<bool>) -> String {
        self.t(match yes {
            Some(true) => "portal-yes",
            Some(false) => "portal-no",
            None => "portal-said-nothing",
        })
    }
    /// What is wrong, in words; `page`: where the controls are, if not on this page.
    pub fn wrongs(&self, wrong: &[Wrong], page: impl Fn(&Wrong) -> String) -> Wrongs {
        let text = |w: &Wrong| {
            let text = self.t(&format!("portal-wrong-{}", w.fault.key()));
            if w.about.is_empty() { text } else { self.vv("portal-wrong-about", "serial", &w.about, "text", text) }
        };
        Wrongs(wrong.iter().map(|w| (w.at.clone(), format!("{}#{}", page(w), w.at), text(w))).collect())
    }
    /// Like [`Self::wrongs`] for controls on this page.
    pub fn wrongs_here(&self, wrong: &[Wrong]) -> Wrongs {
        self.wrongs(wrong, |_| String::new())
    }
}

/// A text cut at its mail addresses; punctuation behind an address is no part of it.
fn pieces(text: &str) -> Vec<(String, String)> {
    let (mut found, mut words) = (Vec::new(), String::new());
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        let address = bare.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '”', '“', '»']);
        match address.split_once('@') {
            Some((local, host)) if !local.is_empty() && !host.is_empty() => {
                found.push((std::mem::take(&mut words), String::new()));
                found.push((format!("{local}@"), host.to_owned()));
                words.push_str(word.get(address.len()..).unwrap_or_default());
            }
            _ => words.push_str(word),
        }
    }
    found.push((words, String::new()));
    found.retain(|(text, _)| !text.is_empty());
    found
}

/// A text in pieces, each with whether it is one of these words.
fn whole(text: &str, words: &[&str]) -> Vec<(String, bool)> {
    let (mut found, mut rest) = (Vec::new(), text);
    let first = |rest: &str| {
        words.iter().filter(|word| !word.is_empty()).filter_map(|word| Some((rest.find(word)?, word.len()))).min()
    };
    while let Some((at, length)) = first(rest) {
        let (before, from) = rest.split_at(at);
        let (word, after) = from.split_at(length);
        found.extend([(before.to_owned(), false), (word.to_owned(), true)]);
        rest = after;
    }
    found.push((rest.to_owned(), false));
    found.retain(|(text, _)| !text.is_empty());
    found
}

/// Something that can be counted.
pub(crate) trait Count {
    fn count(&self) -> i64;
}

impl Count for usize {
    fn count(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl<T: Count + ?Sized> Count for &T {
    fn count(&self) -> i64 {
        (**self).count()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::{pieces, whole};

    #[test]
    fn the_numbers_of_a_notice_stay_whole() {
        let said = "Name R-1 and M-2, R-1.";
        let pieces = whole(said, &["R-1", "M-2"]);
        let kept: Vec<&str> = pieces.iter().filter(|(_, is_whole)| *is_whole).map(|(text, _)| text.as_str()).collect();
        assert_eq!(kept, ["R-1", "M-2", "R-1"]);
        assert_eq!(pieces.iter().map(|(text, _)| text.as_str()).collect::<String>(), said);
        assert_eq!(whole("nothing", &["", "R-1"]), [("nothing".to_owned(), false)]);
    }

    #[test]
    fn a_mail_address_is_divided_behind_its_at_and_nothing_is_lost() {
        let words = |text: &str| (text.to_owned(), String::new());
        let address = || ("help@".to_owned(), "maker.example".to_owned());
        let cases = [
            ("Write to help@maker.example. Then wait.", vec![words("Write to "), address(), words(". Then wait.")]),
            ("help@maker.example", vec![address()]),
            ("No address, @ alone and x@ too", vec![words("No address, @ alone and x@ too")]),
            ("(help@maker.example)", vec![("(help@".to_owned(), "maker.example".to_owned()), words(")")]),
            ("", vec![]),
        ];
        for (text, wanted) in cases {
            let found = pieces(text);
            assert_eq!(found.iter().map(|(a, b)| format!("{a}{b}")).collect::<String>(), text);
            assert_eq!(found, wanted);
        }
    }
}
