//! What a server reports on each recipient: from its fields for programs, and from its text where those say too little.
//!
//! One set of rules for all servers: addresses that stand where recipients stand, reply codes and status codes where codes
//! stand, the command that was answered, words of the table. Callers: `automatic`.

use super::{
    address::in_text,
    command::command,
    kind::{DeliveryReport, Recipient, State},
    reason::{self, Known, Reason},
    report::Reported,
    sections::sections,
    status::{self, Status},
    tables::{BOUNCES, normal},
};
/// Longest text of one recipient that is looked at.
pub(super) const SECTION: usize = 6_000;
/// Longest diagnostic that is kept, in letters.
const DIAGNOSTIC: usize = 1_000;

/// What was said on one recipient, before it is judged.
#[derive(Clone, Debug, Default)]
pub(super) struct Heard {
    pub recipient: String,
    pub original: Option<String>,
    pub state: Option<State>,
    pub status: Option<Status>,
    /// The words are of a program on the server, not a reply of SMTP.
    pub by_unix: bool,
    pub words: String,
    /// What stands in brackets behind the status.
    pub remark: String,
    pub command: Option<&'static str>,
    pub remote: Option<String>,
}

impl Heard {
    /// Takes over what the other one says and this one does not.
    pub(super) fn fill(&mut self, other: Self) {
        self.state = self.state.or(other.state);
        self.status = self.status.or(other.status);
        if self.words.is_empty() {
            self.words = other.words;
        }
        if self.remark.is_empty() {
            self.remark = other.remark;
        }
        self.remote = self.remote.take().or(other.remote);
    }
}

/// What a report is made of.
pub(super) struct Source<'a> {
    pub reported: Reported,
    /// The text for people, without the mail that came back.
    pub text: &'a str,
    /// Addresses of X-Failed-Recipients.
    pub failed: Vec<String>,
    /// Addresses that are not the failed ones: who reports, and to whom.
    pub own: Vec<String>,
    /// To whom the returned mail had gone.
    pub returned_to: Vec<String>,
    /// What the subject and the text say of all of it.
    pub state: State,
}

/// Makes the report.
pub(super) fn report(mut source: Source<'_>) -> DeliveryReport {
    let sections = sections(&source);
    let mut heard = std::mem::take(&mut source.reported.heard);
    if heard.is_empty() {
        heard =
            sections.iter().map(|section| Heard { recipient: section.recipient.clone(), ..Heard::default() }).collect();
    }
    if heard.is_empty() {
        let named =
            source.returned_to.first().cloned().or_else(|| only_address(&source)).or_else(|| first_told(&source));
        let recipient = named.unwrap_or_default();
        heard.push(Heard { recipient, ..Heard::default() });
    }
    for one in heard.iter_mut().filter(|one| one.original.is_none()) {
        one.original = expanded_from(source.text, &one.recipient);
    }
    let single = heard.len() == 1;
    let recipients: Vec<Recipient> = heard
        .into_iter()
        .map(|one| {
            let section = sections.iter().find(|section| same(&section.recipient, &one.recipient));
            let section = section.or_else(|| if single { sections.first() } else { None });
            let around = match section {
                Some(found) if !single || sections.len() > 1 => source.text.get(found.start..found.end),
                _ if single => Some(source.text),
                _ => None,
            };
            judge(one, around.unwrap_or_default(), source.text, source.state)
        })
        .collect();
    let state = recipients.iter().map(|one| one.state).max().unwrap_or(source.state);
    DeliveryReport {
        state,
        hard: recipients.iter().any(|one| one.hard),
        reporting_mta: source.reported.reporting_mta,
        envelope_id: source.reported.envelope_id,
        recipients,
    }
}

/// The address in the text that is neither of who reports nor of who is told, if there is one only.
fn only_address(source: &Source<'_>) -> Option<String> {
    let all = source.text.lines().take(200).flat_map(in_text).map(|(_, address)| address);
    let mut others = all.filter(|address| !source.own.iter().any(|own| same(own, address)));
    let first = others.next()?;
    others.all(|other| same(other, first)).then(|| first.to_owned())
}

/// The only address of others in the first sentence that says what reports say.
fn first_told(source: &Source<'_>) -> Option<String> {
    let text = source.text.get(..source.text.floor_char_boundary(source.text.len().min(SECTION)))?;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = text.split(". ").find(|sentence| BOUNCES.strongest(&normal(sentence, SECTION)).is_some())?;
    let mut others = in_text(sentence).into_iter().map(|(_, address)| address);
    let own = |address: &str| source.own.iter().any(|own| same(own, address));
    let first = others.find(|address| !own(address))?;
    others.all(|other| same(other, first) || own(other)).then(|| first.to_owned())
}

/// The address that a recipient was made from, as it stands behind it: an alias or a list was opened.
fn expanded_from(text: &str, recipient: &str) -> Option<String> {
    let behind = text.get(text.find(recipient).filter(|_| !recipient.is_empty())? + recipient.len()..)?;
    let mut lines = behind.lines().take(2).map(|line| line.trim_start_matches(['>', ' ', '\t']));
    let line = lines.find(|line| line.starts_with("(expanded from") || line.starts_with("(generated from"))?;
    in_text(line).first().map(|(_, address)| (*address).to_owned())
}

pub(super) fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// Judges what was said on one recipient: its own words first, then what stands around it in the text, then all of it.
fn judge(heard: Heard, around: &str, all: &str, overall: State) -> Recipient {
    let state = heard.state.unwrap_or(overall);
    let own = status::find(&heard.words);
    let near = if heard.words.is_empty() || own.is_none() || own.status.is_none_or(Status::is_empty) {
        status::find(around)
    } else {
        status::Codes::default()
    };
    let said = own.status.filter(|s| !s.is_empty());
    let told = heard.status.filter(|s| !s.is_empty());
    let near_said = near.status.filter(|s| !s.is_empty() && (own.code.is_none() || near.code == own.code));
    let status = said.or(if own.code.is_none() { near_said.or(told) } else { told.or(near_said) });
    let status = status.or(own.status).or(heard.status).or(near.status);
    let code = own.code.or(near.code);
    let command = heard.command.or_else(|| command(&heard.words)).or_else(|| command(around));
    let known = Known { words: "", status, code, command, by_unix: heard.by_unix };
    // The innermost server's words first, then all of its words, then what stands around them in the text.
    let coded = coded_lines(around);
    let inner = innermost(&heard.words, own);
    let asked = [
        (inner, true),
        (heard.words.as_str(), true),
        (heard.remark.as_str(), true),
        (around, false),
        (&coded, true),
        (all, false),
    ];
    let texts = asked.iter().filter(|(text, _)| !text.trim().is_empty());
    let mut texts = texts.map(|(text, weak)| reason::by_words(Known { words: &normal(text, SECTION), ..known }, *weak));
    let found = texts.find_map(|found| found).or_else(|| reason::by_words(known, false));
    let mut found = found.unwrap_or_else(|| reason::without_words(known, state));
    if matches!(state, State::Delivered | State::Relayed | State::Expanded) {
        found = (Reason::Delivered, found.1);
    }
    let for_good = found.0 != Reason::NotAccept || status.is_none_or(|status| status.class == 5);
    let hard = state == State::Failed && found.0.is_of_the_address() && for_good;
    let shown = if heard.words.is_empty() { spoken(around) } else { heard.words };
    Recipient {
        final_recipient: heard.recipient,
        original_recipient: heard.original,
        state,
        hard,
        status,
        reply_code: code,
        reason: found.0,
        reason_by: found.1,
        diagnostic: shown.chars().take(DIAGNOSTIC).collect(),
        command,
        remote_mta: heard.remote,
    }
}

/// The lines of a text that hold codes.
fn coded_lines(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter_map(|line| {
        let codes = status::find(line);
        // What stands in front of the code in a long line are the reporter's words.
        let at = if line.len() > 120 { codes.at } else { 0 };
        (!codes.is_none()).then(|| line.get(at..).unwrap_or(line))
    });
    lines.take(10).collect::<Vec<_>>().join(" ")
}

/// The lines of a text that hold codes, else its beginning.
fn spoken(text: &str) -> String {
    let coded = coded_lines(text);
    if !coded.is_empty() {
        return coded;
    }
    text.lines().map(str::trim).filter(|line| !line.is_empty()).take(12).collect::<Vec<_>>().join(" ")
}

/// A server that passes on what another said writes it behind its own words: from the codes that count.
fn innermost(words: &str, codes: status::Codes) -> &str {
    let Some(status) = codes.status.filter(|status| !status.is_empty()) else { return words };
    let at = words.find(&status.to_string()).unwrap_or_default();
    words.get(at..).unwrap_or(words)
}
