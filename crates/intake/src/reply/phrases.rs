//! The phrases that mark quotations and make statements, as data: one file per language under `phrases/`.
//!
//! A line is `key = phrase | phrase`. A word of a phrase that ends in `*` is the beginning of a word; `..` stands for up to
//! six words in between. Phrases are folded as the text is ([`super::words`]), so case and accents do not matter. The
//! reader is strict: an unknown key, an empty phrase or a phrase twice under one key is an error, and so is a missing
//! key (a few are optional).
//! `other.txt` has the marks of quotations in further languages and no statements. Nothing here is about one sample.

use super::words::{Word, folded};
use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
    sync::LazyLock,
};

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident $word:literal,)*) => {
        /// What a phrase is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(super) enum Key { $($(#[$doc])* $name),* }
        impl Key {
            /// All of them.
            pub(super) const ALL: &[Self] = &[$(Self::$name),*];
            /// Its word in the files.
            pub(super) fn word(self) -> &'static str { match self { $(Self::$name => $word),* } }
        }
    };
}

keys! {
    /// Head of a quoted mail: the sender.
    From "from",
    /// Head: when.
    Sent "sent",
    /// Head: the receivers.
    To "to",
    /// Head: the subject.
    Subject "subject",
    /// Somebody wrote.
    Wrote "wrote",
    /// Original message.
    Original "original",
    /// Forwarded message.
    Forwarded "forwarded",
    /// What telephones and programs put under a mail.
    Device "device",
    /// The closing words of a letter.
    ClosingWords "signoff",
    /// Legal notes under a mail, and warnings that mail servers put into it.
    Legal "legal",
    /// Frequent words, by which a language is recognised.
    Common "common",
    /// All devices.
    All "all",
    /// Both.
    Both "both",
    /// All of whatever: stands for all devices only beside an exception.
    Every "every",
    /// What a number is of ("servers"), and by what it was done ("according to your letter"): says nothing of its own.
    Thing "thing",
    /// The words in which people report their own work: beside no others is "done" taken ([`super::plain`]).
    Plain "plain",
    /// What is about the correspondence and not about the work: the form, thanks, questions.
    Aside "aside",
    /// What begins a letter.
    Greeting "greeting",
    /// Verbs that begin a question, in languages that ask by the order of words.
    Opens "opens",
    /// Except.
    Except "except",
    /// And: joins what may be two statements.
    And "and",
    /// But.
    But "but",
    /// Negation.
    Not "not",
    /// Neither, nor: negates to the end of what it is about.
    Neither "neither",
    /// Degree, guess, hearsay, doubt: what is said so is not taken as done.
    Hedge "hedge",
    /// What is still to come.
    Future "future",
    /// Conditions.
    If "if",
    /// Until, before: a condition where it begins a clause.
    Until "until",
    /// Another took its place.
    Replaced "replaced",
    /// The measures were carried out.
    Done "done",
    /// To carry them out, as the word stands after "will" and "must".
    Do "do",
    /// Not yet, outstanding.
    NotYet "notyet",
    /// Not at this site.
    NotHere "nothere",
    /// Scrapped.
    Scrapped "scrapped",
    /// Passed on, sold, given back.
    PassedOn "passedon",
    /// To (somebody).
    Toward "toward",
    /// Cannot.
    Cannot "cannot",
    /// Never had it.
    Never "never",
    /// The notice was received, read, understood.
    Received "received",
    /// The users were told.
    Informed "informed",
    /// The wrong contact.
    Wrong "wrong",
    /// No more mail, please.
    Unsubscribe "unsubscribe",
    /// Signs of an intruder.
    Intruder "intruder",
    /// Harm to somebody.
    Harm "harm",
    /// Yes.
    Yes "yes",
    /// No.
    No "no",
    /// What stands before a serial number.
    Serial "serial",
    /// Today.
    Today "today",
    /// Yesterday.
    Yesterday "yesterday",
    /// Tomorrow.
    Tomorrow "tomorrow",
}

impl Key {
    /// Whether it marks quotations and ends of mails; those are looked for in all languages at once.
    fn is_mark(self) -> bool {
        self <= Self::Legal
    }

    /// Whether a language may do without it: it has no such word, or one that means too much else.
    fn is_optional(self) -> bool {
        matches!(self, Self::Neither | Self::Until | Self::Replaced | Self::Thing | Self::Opens)
    }
}

macro_rules! files {
    ($($tag:literal)*) => { &[$(($tag, include_str!(concat!("phrases/", $tag, ".txt")))),*] };
}

/// The languages, in the order of the frame words.
const FILES: &[(&str, &str)] = files! {
    "bg" "cs" "da" "de" "el" "en" "es" "et" "fi" "fr" "ga" "hr" "hu" "it" "lt" "lv" "mt" "nl" "pl" "pt" "ro" "sk" "sl" "sv"
    "nb" "is" "tr" "uk" "sr" "ja" "ko" "zh-Hans" "zh-Hant" "pt-BR" "ar" "he"
};
const OTHER: &str = include_str!("phrases/other.txt");

#[derive(Debug)]
enum Piece {
    Whole(String),
    Stem(String),
    Gap,
}

#[derive(Debug)]
struct Phrase {
    key: Key,
    pieces: Vec<Piece>,
}

/// A phrase found: what it is for, and the words it covers (numbers in the list that was searched).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// What the phrase is for.
    pub key: Key,
    /// The words.
    pub words: Range<usize>,
}

/// Phrases that can be looked for together.
#[derive(Debug, Default)]
pub(super) struct Index {
    phrases: Vec<Phrase>,
    whole: HashMap<String, Vec<usize>>,
    stems: HashMap<String, Vec<usize>>,
    /// Lengths of the stems in bytes.
    lengths: BTreeSet<usize>,
}

/// The most words that `..` stands for.
const GAP: usize = 6;
impl Index {
    fn add(&mut self, phrase: Phrase) {
        let number = self.phrases.len();
        match phrase.pieces.first() {
            Some(Piece::Whole(word)) => self.whole.entry(word.clone()).or_default().push(number),
            Some(Piece::Stem(stem)) => {
                self.lengths.insert(stem.len());
                self.stems.entry(stem.clone()).or_default().push(number);
            }
            _ => return,
        }
        self.phrases.push(phrase);
    }

    /// Every phrase in these words, in the order of their beginnings.
    #[inline]
    pub(super) fn find(&self, words: &[Word]) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (at, word) in words.iter().enumerate() {
            let mut tried: Vec<usize> = self.whole.get(&word.folded).cloned().unwrap_or_default();
            for length in self.lengths.range(..=word.folded.len()) {
                // No stem where the length falls inside a character.
                let stem = word.folded.get(..*length).unwrap_or_default();
                tried.extend(self.stems.get(stem).into_iter().flatten());
            }
            for phrase in tried.into_iter().filter_map(|number| self.phrases.get(number)) {
                if let Some(length) = fits(&phrase.pieces, words.get(at..).unwrap_or_default()) {
                    hits.push(Hit { key: phrase.key, words: at..at + length });
                }
            }
        }
        hits
    }
}

/// How many words the pieces cover from the first word on.
fn fits(pieces: &[Piece], words: &[Word]) -> Option<usize> {
    let Some((piece, rest)) = pieces.split_first() else { return Some(0) };
    match piece {
        Piece::Gap => (0..=GAP).find_map(|skipped| Some(skipped + fits(rest, words.get(skipped..)?)?)),
        Piece::Whole(wanted) => {
            let (word, after) = words.split_first()?;
            (word.folded == *wanted).then(|| fits(rest, after)).flatten().map(|length| length + 1)
        }
        Piece::Stem(stem) => {
            let (word, after) = words.split_first()?;
            word.folded.starts_with(stem.as_str()).then(|| fits(rest, after)).flatten().map(|length| length + 1)
        }
    }
}

/// One language.
#[derive(Debug)]
pub(super) struct Language {
    /// Its tag.
    pub tag: &'static str,
    /// Its statements.
    pub index: Index,
}

/// All phrases.
#[derive(Debug)]
pub(super) struct Phrases {
    /// Marks of quotations of all languages.
    pub marks: Index,
    /// The statements, language by language.
    pub languages: Vec<Language>,
    /// What is wrong with the files; empty, as a test sees to.
    pub wrong: Vec<String>,
}

/// The phrases that are compiled in.
pub(super) static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut all = Phrases { marks: Index::default(), languages: Vec::new(), wrong: Vec::new() };
    for (tag, file) in FILES {
        let mut language = Language { tag, index: Index::default() };
        let mut seen = Vec::new();
        for phrase in read(tag, file, &mut all.wrong) {
            seen.push(phrase.key);
            if phrase.key.is_mark() { all.marks.add(phrase) } else { language.index.add(phrase) }
        }
        for key in Key::ALL.iter().filter(|key| !seen.contains(key) && !key.is_optional()) {
            all.wrong.push(format!("{tag}: {} is missing", key.word()));
        }
        all.languages.push(language);
    }
    for phrase in read("other", OTHER, &mut all.wrong) {
        if phrase.key.is_mark() {
            all.marks.add(phrase);
        } else {
            all.wrong.push(format!("other: {} is no mark", phrase.key.word()));
        }
    }
    all
});

/// Reads one file.
fn read(tag: &str, file: &str, wrong: &mut Vec<String>) -> Vec<Phrase> {
    let mut phrases = Vec::new();
    let mut seen: Vec<(Key, Vec<&str>)> = Vec::new();
    for (number, line) in file.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let mut bad = |what: &str| wrong.push(format!("{tag}, line {}: {what}: {line}", number + 1));
        let key = line
            .split_once(" = ")
            .and_then(|(word, rest)| Key::ALL.iter().find(|key| key.word() == word).map(|key| (*key, rest)));
        let Some((key, rest)) = key else {
            bad("no key");
            continue;
        };
        for phrase in rest.split(" | ") {
            let pieces = pieces(phrase);
            let known = seen.iter().any(|(k, texts)| *k == key && texts.contains(&phrase));
            let ends = |piece: Option<&Piece>| piece.is_none_or(|piece| matches!(piece, Piece::Gap));
            if known || ends(pieces.first()) || ends(pieces.last()) {
                bad(if known { "twice" } else { "no phrase" });
                continue;
            }
            seen.push((key, vec![phrase]));
            phrases.push(Phrase { key, pieces });
        }
    }
    phrases
}

fn pieces(phrase: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for part in phrase.split_whitespace() {
        if part == ".." {
            pieces.push(Piece::Gap);
            continue;
        }
        let mut words: Vec<Piece> = folded(part).into_iter().map(Piece::Whole).collect();
        if part.ends_with('*')
            && let Some(Piece::Whole(last)) = words.pop()
        {
            words.push(Piece::Stem(last));
        }
        pieces.extend(words);
    }
    pieces
}

/// Every phrase as text, with its language.
#[cfg(test)]
pub(super) fn listed() -> Vec<(&'static str, Key, String)> {
    let lines = FILES.iter().flat_map(|(tag, file)| file.lines().map(move |line| (*tag, line)));
    let keyed = lines.filter_map(|(tag, line)| Some((tag, line.split_once(" = ")?)));
    let all = keyed.flat_map(|(tag, (key, rest))| {
        let key = Key::ALL.iter().find(|k| k.word() == key);
        rest.split(" | ").filter_map(move |p| Some((tag, *key?, p.replace(" .. ", " ").replace('*', ""))))
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::words::words;

    #[test]
    fn every_file_is_whole_and_right() {
        assert!(PHRASES.wrong.is_empty(), "{}", PHRASES.wrong.join("\n"));
        assert_eq!(PHRASES.languages.len(), 36);
    }

    #[test]
    fn a_wrong_file_is_told() {
        let mut wrong = Vec::new();
        let file = "done = fertig | fertig\nnonsense = a\nfrom Von\nto = .. an | an .. | **\n";
        assert_eq!(read("xx", file, &mut wrong).len(), 1);
        assert_eq!(wrong.len(), 6, "{wrong:?}");
    }

    #[test]
    fn beginnings_and_gaps() {
        let mut index = Index::default();
        for phrase in ["umgestell*", "nicht .. fertig", "まだ"] {
            index.add(Phrase { key: Key::Done, pieces: pieces(phrase) });
        }
        let found = |text: &str| {
            index.find(&words(text, 0..text.len())).iter().map(|h| (h.words.start, h.words.end)).collect::<Vec<_>>()
        };
        assert_eq!(found("Alles UMGESTELLTE hier"), [(1, 2)]);
        assert_eq!(found("nicht ganz so fertig"), [(0, 4)]);
        assert_eq!(found("nicht a b c d e f g fertig"), []);
        assert_eq!(found("ああまだです"), [(2, 4)]);
    }
}
