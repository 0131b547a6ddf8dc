//! The frame words of every language: what the program says around the words that people write.
//!
//! One folder under `lang/` is one language, written in Project Fluent and compiled in; nothing else in the program
//! names a language. Adding one means adding its folder and one tag to [`ALL`]; the tests then demand every key.
//!
//! Words never fall back to another language key by key: a page in two languages is worse than a missing word that a
//! test finds. A missing key is printed in brackets.

use domain::{
    lang::Lang,
    notice::{Deadline, Family, Notice},
};
use fluent_templates::{LanguageIdentifier, static_loader};
use icu::{
    calendar::Gregorian,
    datetime::{
        FixedCalendarDateTimeFormatter,
        fieldsets::{YMD, enums::DateFieldSet},
        input::Date as IcuDate,
        pattern::{DateTimePattern, FixedCalendarDateTimeNames, MonthNameLength},
    },
    decimal::{DecimalFormatter, input::Decimal},
    locale::Locale,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::collections::HashMap;
use writeable::TryWriteable;

/// A value that a text takes: a number or a text (`3.into()`, `"x".into()`).
pub use fluent_templates::fluent_bundle::FluentValue as Value;

/// The tags of all languages, one folder each under `lang/`: those of the European Union, then others.
pub const ALL: &[&str] = &[
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt", "nl", "pl",
    "pt", "ro", "sk", "sl", "sv", "nb", "is", "tr", "uk", "sr", "ja", "ko", "zh-Hans", "zh-Hant", "pt-BR", "ar", "he",
];

/// The languages that the office speaks, too: they have the files of [`OFFICE_FILES`] beside the others.
pub const OFFICE: &[&str] = &["de", "en"];

/// The files that only office, command line and dossier read.
pub const OFFICE_FILES: &[&str] = &[
    "lint",
    "office",
    "office-doubts",
    "office-errors",
    "office-evidence",
    "office-letters",
    "office-new",
    "office-stated",
    "office-numbers",
    "office-work",
    "office-people",
    "office-updates",
    "summary",
];

/// Languages whose words a native reader has confirmed. The others say so to the author.
pub const CONFIRMED: &[&str] = &["de", "en"];

/// Languages that take more room; their documents are set a little smaller, so that a page stays a page.
const WORDY: &[&str] = &["bg", "el", "es", "pl", "pt", "pt-BR", "ro", "uk"];

/// Tags that people use for a language that has a folder under another tag.
const ALIASES: &[(&str, &str)] = &[
    ("no", "nb"),
    ("nn", "nb"),
    ("iw", "he"),
    ("zh", "zh-Hans"),
    ("zh-CN", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("zh-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant"),
    ("zh-MO", "zh-Hant"),
];

/// The language used when a language has no folder.
pub const FALLBACK: &str = "en";

/// The tag of the folder that has the words of this language or of its base language.
///
/// ```
/// use documents::words::known;
/// assert_eq!(known("PT-br"), Some("pt-BR"));
/// assert_eq!(known("fr-CH"), Some("fr"));
/// assert_eq!(known("eo"), None);
/// ```
pub fn known(wanted: &str) -> Option<&'static str> {
    let base = wanted.split('-').next().unwrap_or(wanted);
    let listed = |tag: &str| ALL.iter().find(|t| t.eq_ignore_ascii_case(tag)).copied();
    let alias = |tag: &str| ALIASES.iter().find(|(other, _)| other.eq_ignore_ascii_case(tag)).map(|(_, tag)| *tag);
    listed(wanted).or_else(|| alias(wanted)).or_else(|| listed(base)).or_else(|| alias(base))
}

static_loader! {
    static LOADER = {
        locales: "./lang",
        fallback_language: "en",
        // No invisible isolating marks: these words go into mails, PDFs and subjects.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// The frame words of one language. Cheap to make and to clone.
#[derive(Clone, Debug)]
pub struct Words {
    tag: &'static str,
    id: LanguageIdentifier,
    family: Family,
}

impl Words {
    /// The words of `lang`; of its base language (`de` for `de-AT`) if the exact tag has no folder; else of English.
    ///
    /// ```
    /// use documents::words::Words;
    /// assert_eq!(Words::of(&"de-AT".into()).tag(), "de");
    /// assert_eq!(Words::of(&"zh-TW".into()).tag(), "zh-Hant");
    /// assert_eq!(Words::of(&"eo".into()).tag(), "en");
    /// ```
    pub fn of(lang: &Lang) -> Self {
        let tag = known(lang.as_str()).unwrap_or(FALLBACK);
        Self { tag, id: tag.parse().unwrap_or_default(), family: Family::Diagnostic }
    }

    /// The words for a document or page about this notice. Where its family has a word of its own, which is the key
    /// with `-quality` behind it, for the recall letter of the United States `-recall`, that one is taken.
    ///
    /// ```
    /// use documents::words::Words;
    /// use domain::notice::Family;
    /// let words = Words::of(&"en".into()).of_family(Family::Research);
    /// assert!(words.t("letter-step-read").contains("quality notification"));
    /// assert_eq!(words.of_family(Family::UnitedStates).t("form-heading"), "Response form");
    /// ```
    pub fn about(notice: &Notice, lang: &Lang) -> Self {
        Self::of(lang).of_family(notice.family)
    }

    /// The same words, for this family.
    #[must_use]
    pub fn of_family(self, family: Family) -> Self {
        Self { family, ..self }
    }

    /// The words of the office in `lang`, which are those of English where the office does not speak it.
    pub fn of_office(lang: &Lang) -> Self {
        let words = Self::of(lang);
        if OFFICE.contains(&words.tag) { words } else { Self::of(&Lang::from(FALLBACK)) }
    }

    /// The tag of the language these words are in.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// Where a line of this language begins: `ltr` or `rtl`.
    ///
    /// ```
    /// use documents::words::Words;
    /// assert_eq!(Words::of(&"ar".into()).direction(), "rtl");
    /// assert_eq!(Words::of(&"de".into()).direction(), "ltr");
    /// ```
    pub fn direction(&self) -> &'static str {
        let right_to_left =
            |locale: Locale| icu::locale::LocaleDirectionality::new_common().is_right_to_left(&locale.id);
        if self.locale().is_some_and(right_to_left) { "rtl" } else { "ltr" }
    }

    /// Size of the type in points.
    pub(crate) fn type_size(&self) -> f32 {
        if WORDY.contains(&self.tag) { 9.5 } else { 10.0 }
    }

    /// Whether a native reader has confirmed these words.
    pub fn confirmed(&self) -> bool {
        CONFIRMED.contains(&self.tag)
    }

    /// The text with this key, or the key in brackets.
    pub fn t(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// The text with this key and these values, or the key in brackets if the key or a value is missing.
    ///
    /// ```
    /// use documents::words::Words;
    /// let words = Words::of(&"de".into());
    /// assert_eq!(words.with("unit-count", &[("count", 1.into())]), "1 Gerät");
    /// assert_eq!(words.with("unit-count", &[("count", 2.into())]), "2 Geräte");
    /// assert_eq!(words.t("no-such-key"), "[no-such-key]");
    /// ```
    pub fn with(&self, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
        let values: HashMap<&str, Value<'_>> = values.iter().map(|(k, v)| (*k, v.clone())).collect();
        let own = match self.family {
            Family::Diagnostic => None,
            Family::Research => Some(format!("{key}-quality")),
            Family::UnitedStates => Some(format!("{key}-recall")),
        };
        let key = own.as_deref().filter(|own| self.has(own)).unwrap_or(key);
        let said = LOADER.lookup_single_language(&self.id, key, Some(&values)).unwrap_or_else(|_| format!("[{key}]"));
        values.values().fold(said, |said, value| match value {
            Value::String(name) => one_stop(said, name),
            _ => said,
        })
    }

    /// Whether the language has this key. A text that needs values counts, too.
    pub fn has(&self, key: &str) -> bool {
        // The error type has no public name; a missing message and a missing value differ only in their variant.
        match LOADER.lookup_single_language::<&str>(&self.id, key, None) {
            Ok(_) => true,
            Err(why) => format!("{why:?}").starts_with("FluentError"),
        }
    }

    /// A date that cannot be mistaken: `3. Dezember 2026`, `3 December 2026`.
    ///
    /// ```
    /// use documents::words::Words;
    /// let day = jiff::civil::date(2026, 12, 3);
    /// assert_eq!(Words::of(&"de".into()).date(day), "3. Dezember 2026");
    /// assert_eq!(Words::of(&"en".into()).date(day), "3 December 2026");
    /// ```
    pub fn date(&self, date: Date) -> String {
        self.pattern(date, "date-pattern-long")
    }

    /// A date in the style of the form (DD. MMM. YYYY): `03. Dez. 2026`, `03 Dec 2026`.
    ///
    /// ```
    /// use documents::words::Words;
    /// let day = jiff::civil::date(2026, 12, 3);
    /// assert_eq!(Words::of(&"de".into()).date_form(day), "03. Dez. 2026");
    /// assert_eq!(Words::of(&"en".into()).date_form(day), "03 Dec 2026");
    /// ```
    pub fn date_form(&self, date: Date) -> String {
        self.pattern(date, "date-pattern-form")
    }

    /// A moment, in UTC and saying so: `3. Dezember 2026, 14:07 UTC`.
    pub fn moment(&self, at: Timestamp) -> String {
        let at = TimeZone::UTC.to_datetime(at);
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        self.with("moment", &[("date", self.date(at.date()).into()), ("time", time.into())])
    }

    /// A whole number with the language's grouping: `1.902`, `1,902`.
    pub fn number(&self, number: i64) -> String {
        let formatter = self.locale().and_then(|l| DecimalFormatter::try_new(l.into(), Default::default()).ok());
        formatter.map_or_else(|| number.to_string(), |f| f.format_to_string(&Decimal::from(number)))
    }

    /// By when to act and to reply, as sentences, as far as a notice says so.
    pub fn deadlines(&self, notice: &Notice) -> Vec<String> {
        let said = [("act", notice.act_by), ("reply", notice.reply_by)];
        let sentence = |(what, by): (&str, Option<Deadline>)| match by? {
            Deadline::On(day) => Some(self.with(&format!("deadline-{what}-on"), &[("day", self.date(day).into())])),
            Deadline::Days(days) => {
                Some(self.with(&format!("deadline-{what}-days"), &[("days", i64::from(days).into())]))
            }
        };
        said.into_iter().filter_map(sentence).collect()
    }

    /// What a question of a form is about, for the office; a question of the maker's own keeps its id.
    pub fn question(&self, id: &str) -> String {
        let key = format!("question-{}", id.replace('_', "-"));
        if self.has(&key) { self.t(&key) } else { id.to_owned() }
    }

    /// What a person declared with a signature, as it was signed. Where it is the declaration of this program, in whichever of
    /// the office's languages, it is said in the language of these words.
    pub fn meaning(&self, signed: &str) -> String {
        let is_signed = |key: &str| OFFICE.iter().any(|tag| Self::of(&Lang::from(*tag)).t(key) == signed);
        let known = ["meaning-release", "meaning-closing", "meaning-profile"].into_iter().find(|key| is_signed(key));
        known.filter(|key| self.has(key)).map_or_else(|| signed.to_owned(), |key| self.t(key))
    }

    /// The name of a country by its ISO 3166-1 alpha-2 code; a code without a name stays as it is.
    pub fn country(&self, code: &str) -> String {
        let key = format!("country-{}", code.trim().to_ascii_uppercase());
        if self.has(&key) { self.t(&key) } else { code.trim().to_owned() }
    }

    /// In capitals, by the rules of this language (Greek drops accents, Turkish keeps its dots).
    ///
    /// ```
    /// use documents::words::Words;
    /// assert_eq!(Words::of(&"el".into()).capitals("Γερμανία"), "ΓΕΡΜΑΝΙΑ");
    /// assert_eq!(Words::of(&"tr".into()).capitals("Litvanya, İtalya"), "LİTVANYA, İTALYA");
    /// ```
    pub fn capitals(&self, text: &str) -> String {
        let Some(locale) = self.locale() else { return text.to_uppercase() };
        icu::casemap::CaseMapper::new().uppercase_to_string(text, &locale.id).into_owned()
    }

    fn locale(&self) -> Option<Locale> {
        self.tag.parse().ok()
    }

    /// The date after a pattern of this language; ISO 8601 if the library has no names for it, which is also unmistakable.
    fn pattern(&self, date: Date, key: &str) -> String {
        self.try_pattern(date, key).unwrap_or_else(|| date.to_string())
    }

    fn try_pattern(&self, date: Date, key: &str) -> Option<String> {
        let pattern = self.t(key);
        let day =
            IcuDate::try_new_gregorian(date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
                .ok()?;
        if !pattern.contains("MMM") && !pattern.contains('-') {
            // Chinese, Japanese, Korean: months have numbers, and the library's own long form is unmistakable.
            let long = FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new(self.locale()?.into(), YMD::long());
            return Some(long.ok()?.format(&day).to_string());
        }
        let mut names: FixedCalendarDateTimeNames<Gregorian, DateFieldSet> =
            FixedCalendarDateTimeNames::try_new(self.locale()?.into()).ok()?;
        if pattern.contains("MMMM") {
            names.include_month_names(MonthNameLength::Wide).ok()?;
        } else if pattern.contains("MMM") {
            names.include_month_names(MonthNameLength::Abbreviated).ok()?;
        }
        let pattern = DateTimePattern::try_from_pattern_str(&pattern).ok()?;
        names.with_pattern_unchecked(&pattern).format(&day).try_write_to_string().ok().map(Into::into)
    }
}

/// A name that ends with a full stop ("… Inc.") closes a sentence with it: no second one stands behind it in any language. The
/// stop may stand inside the marks that keep a name's direction.
fn one_stop(said: String, name: &str) -> String {
    let is_short =
        name.trim_end_matches('\u{2069}').strip_suffix('.').is_some_and(|rest| rest.ends_with(char::is_alphanumeric));
    if is_short { said.replace(&format!("{name}."), name) } else { said }
}

#[cfg(test)]
mod tests;
