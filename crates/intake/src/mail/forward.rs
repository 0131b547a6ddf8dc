//! Whether a person passed on a mail, and who wrote what was passed on.
//!
//! By a mail as a part, by the mark that a program writes above what is passed on, or by the prefix of the subject. Caller:
//! `automatic`.

use super::{
    address::{Mailbox, mailboxes},
    head::Head,
    part::{Shape, Tree},
    tables::ORIGINALS,
};

/// How far in front of a mark the start of its line may lie, in bytes.
const LONGEST_FRONT: usize = 200;

/// What was passed on: who wrote it, and where it starts.
///
/// `envelope`: where the mail lies that an envelope of certified mail carries; it is the mail and nothing passed on.
pub(super) fn find(
    tree: &Tree<'_>,
    envelope: Option<usize>,
    head: &Head,
    text: &str,
) -> Option<(Option<Mailbox>, String)> {
    for (place, part) in tree.of(envelope) {
        if part.shape != Shape::Mail {
            continue;
        }
        let inner = tree.inner(place).map(|inner| Head::read(&inner.fields)).filter(|head| !head.is_empty());
        if let Some(inner) = inner {
            return Some((inner.from.into_iter().next(), format!("part {}", tree.number(place))));
        }
    }
    let small = text.to_lowercase();
    let mark = ORIGINALS.hits(&small).into_iter().find(|hit| hit.meaning == "forward" && marks(&small, hit.at));
    let subject = head.subject.to_lowercase();
    let prefixed = ORIGINALS.hits(&subject).into_iter().any(|hit| match hit.meaning {
        "prefix" => hit.at == 0,
        "prefix.either" => hit.at == 0 && passes_on(&small, head),
        _ => false,
    });
    let at = mark.map(|hit| hit.at).filter(|_| small.len() == text.len());
    match (at, prefixed) {
        (Some(at), _) => Some((writer(text.get(at..).unwrap_or_default()), format!("text {at}"))),
        (None, true) => Some((writer(text), "subject".to_owned())),
        _ => None,
    }
}

/// A prefix that passes on in one language and answers in another ("VS:": Danish and Norwegian, Finnish and Estonian) goes by
/// the words of the head that is quoted below it; without one, by whether the mail answers one.
fn passes_on(small: &str, head: &Head) -> bool {
    let begins = |names: &[&str]| {
        small.lines().take(400).any(|line| {
            let line = line.trim_start_matches(['>', ' ', '*', '\t']);
            line.split_once(':').is_some_and(|(name, _)| names.contains(&name.trim_end_matches('*').trim()))
        })
    };
    if begins(&["lähettäjä", "lähetetty", "vastaanottaja", "aihe", "saatja", "saadetud", "teema"]) {
        return false;
    }
    begins(&["fra", "sendt", "emne"]) || head.in_reply_to.is_empty()
}

/// A mark stands at the start of a line, behind dashes or blanks at most, and not inside a quotation.
fn marks(text: &str, at: usize) -> bool {
    let from = text.floor_char_boundary(at.saturating_sub(LONGEST_FRONT));
    let front = text.get(from..at).unwrap_or_default();
    let (starts, line) = front.rsplit_once('\n').map_or((from == 0, front), |(_, line)| (true, line));
    starts && line.chars().all(|c| matches!(c, ' ' | '-' | '_' | '*' | '=' | '\t' | '—' | '–'))
}

/// The writer named in the first lines below the mark.
fn writer(text: &str) -> Option<Mailbox> {
    const FROM: &[&str] = &[
        "from",
        "von",
        "de",
        "da",
        "van",
        "från",
        "fra",
        "lähettäjä",
        "od",
        "feladó",
        "de la",
        "от",
        "від",
        "από",
        "kimden",
        "saatja",
        "no",
        "nuo",
        "ó",
        "差出人",
        "发件人",
        "寄件者",
        "보낸 사람",
        "من",
        "מאת",
        "frá",
        "expéditeur",
    ];
    text.lines().take(12).find_map(|line| {
        let line = line.trim_start_matches(['>', ' ', '*', '|']);
        let (name, value) = line.split_once([':', '：'])?;
        let name = name.trim_matches([' ', '*']).to_lowercase();
        let value = value.trim().trim_matches('*').replace("[mailto:", "<").replace(']', ">");
        FROM.contains(&name.as_str()).then(|| mailboxes(value.as_bytes()).into_iter().next()).flatten()
    })
}
