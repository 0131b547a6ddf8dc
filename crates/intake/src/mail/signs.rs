//! The signs of a mail that say whether a program or a person wrote it (RFC 3834, RFC 5321 4.5.5, RFC 6522).
//!
//! Each sign by itself, with the place it stands in; what they mean together is `automatic`. Caller: `automatic`.

use super::{
    address::in_text,
    fields::{Fields, text_of},
    head::Head,
    kind::State,
    part::Tree,
    tables::{self, AWAY, BOUNCES, DAEMONS, Hit, normal},
};

/// Longest text that is searched for what reports say, in bytes.
const LONGEST: usize = 12_000;

/// Where a program says that it is one, in bytes of the text: what stands further down may be of a footer.
const BEGINNING: usize = 400;

/// All signs of one mail.
#[derive(Debug, Default)]
pub(super) struct Signs {
    /// The sender is the program that reports.
    pub daemon: bool,
    /// The sender is `mailer-daemon` itself, which no person writes as; a postmaster may be one (RFC 2142).
    pub mailer: bool,
    /// The path for failures is empty.
    pub null_path: bool,
    /// Auto-Submitted, other than `no`.
    pub auto_submitted: Option<String>,
    /// A field that only programs that answer set: its name.
    pub answerer: Option<String>,
    /// Precedence: junk, as programs that answered set it before RFC 3834; alone it says nothing.
    pub junk: bool,
    /// The text says of itself that a program made it.
    pub confessed: Option<Hit>,
    /// X-Auto-Response-Suppress; alone it says nothing.
    pub suppressed: bool,
    /// It asks programs not to answer.
    pub wants_no_answer: bool,
    /// The subject answers or passes on: a prefix of either stands in front.
    pub prefixed: bool,
    /// What the subject says of a delivery.
    pub subject: Option<Hit>,
    /// What the text says of a delivery.
    pub body: Option<Hit>,
    /// The text says that it is still tried.
    pub delayed: Option<Hit>,
    /// Codes of servers stand in the text.
    pub coded: bool,
    /// A receipt of certified mail, and what it says.
    pub receipt: Option<State>,
    /// X-Failed-Recipients.
    pub failed: Vec<String>,
    /// multipart/report is around or the mail is one.
    pub report: bool,
    /// The subject starts as that of an automatic answer.
    pub answer: Option<Hit>,
    /// The text speaks of an absence.
    pub away: bool,
    /// The text wants the sender to prove itself.
    pub challenge: Option<Hit>,
}

impl Signs {
    /// Reads the signs.
    pub(super) fn read(tree: &Tree<'_>, envelope: Option<usize>, head: &Head, own_text: &str) -> Self {
        let empty = Fields::default();
        let part = envelope.and_then(|place| tree.inner(place)).or_else(|| tree.parts.first());
        let fields = part.map_or(&empty, |part| &part.fields);
        let subject = normal(&head.subject, 1_000);
        let bare = bare_subject(&subject);
        // What somebody quotes, somebody else said. A session is printed behind `>>>` and is no quotation.
        let quoted = |line: &str| line.starts_with('>') && !line.starts_with(">>>");
        let said: Vec<&str> = own_text.lines().filter(|line| !quoted(line.trim_start())).collect();
        let coded = said.iter().take(300).any(|line| !super::status::find(line).is_none());
        let body = normal(&said.join("\n"), LONGEST);
        let hits = BOUNCES.hits(&body);
        let said =
            |start: &str| hits.iter().filter(|hit| hit.meaning.starts_with(start)).min_by_key(|hit| hit.rank).copied();
        let auto_submitted = head.auto_submitted.as_deref().map(str::trim).unwrap_or_default().to_lowercase();
        let at_start = AWAY.hits(&subject).into_iter().filter(|hit| hit.meaning.starts_with("subject.") && hit.at <= 1);
        let spoken = AWAY.hits(&body);
        let of = |meaning: &str| spoken.iter().filter(|hit| hit.meaning == meaning).min_by_key(|hit| hit.rank).copied();
        let away = of("body.away").is_some();
        let confessed = of("body.auto").filter(|hit| hit.at < BEGINNING);
        Self {
            daemon: is_daemon(head, fields),
            mailer: head.from.iter().any(|from| is_mailer(&from.address)),
            null_path: head.return_path.as_deref().is_some_and(|path| path.is_empty() || is_daemon_local(path))
                || fields.all("Received").take(40).any(is_of_a_bounce),
            auto_submitted: proves(&auto_submitted).then_some(auto_submitted),
            answerer: answerer(fields),
            junk: head.precedence.as_deref().is_some_and(|value| value.trim().eq_ignore_ascii_case("junk")),
            confessed,
            suppressed: fields.raw("X-Auto-Response-Suppress").is_some(),
            wants_no_answer: ["all", "autoreply"].iter().any(|w| fields.small("X-Auto-Response-Suppress").contains(w)),
            prefixed: bare.len() < subject.len(),
            subject: BOUNCES
                .hits(bare)
                .into_iter()
                .filter(|hit| hit.meaning.starts_with("subject."))
                .min_by_key(specific),
            body: said("body."),
            // "has been delayed or failed" says neither.
            delayed: said("body.delayed")
                .filter(|hit| !body.get(hit.end..).unwrap_or_default().starts_with(" or failed")),
            coded,
            failed: fields.all("X-Failed-Recipients").flat_map(addresses).take(1_000).collect(),
            receipt: super::certified::receipt(fields),
            report: tree.of(None).any(|(_, part)| {
                part.mime == "multipart/report" || (part.parent.is_none() && part.mime == "message/delivery-status")
            }),
            // "Auto: ..." may be a car: only with words that a program writes it is its beginning.
            answer: at_start
                .filter(|hit| hit.meaning != "subject.maybe" || away || confessed.is_some())
                .min_by_key(|hit| hit.rank),
            away,
            challenge: of("challenge"),
        }
    }

    /// Whether the only sign is that a program generated the mail (RFC 3834 5): systems for tickets set it on what a person
    /// wrote in them, too, and some of them send with the empty path. With words that programs write it is a program's.
    pub(super) fn only_generated(&self) -> bool {
        let generated = self.auto_submitted.as_deref().is_some_and(|value| value.starts_with("auto-generated"));
        let speaks = self.challenge.is_some() || self.confessed.is_some() || (self.answer.is_some() && !self.prefixed);
        generated && self.answerer.is_none() && !self.daemon && !speaks
    }

    /// What happened, by the subject and the text.
    pub(super) fn state(&self) -> State {
        if let Some(state) = self.receipt {
            return state;
        }
        match self.subject.map(|hit| hit.meaning) {
            Some("subject.delayed") => State::Delayed,
            Some("subject.delivered") => State::Delivered,
            Some("subject.relayed") => State::Relayed,
            _ if self.delayed.is_some_and(|hit| !hit.phrase.contains("try again")) => State::Delayed,
            _ => State::Failed,
        }
    }
}

/// Whether a server that sent with the empty path wrote down that it did: a list on the way puts a path of its own there.
fn is_of_a_bounce(received: &[u8]) -> bool {
    const MARK: &[u8] = b" invoked for bounce)";
    received.windows(MARK.len()).any(|piece| piece == MARK)
}

/// A subject of a delay or an arrival is more exact than one of any report.
fn specific(hit: &Hit) -> (bool, usize) {
    (hit.meaning == "subject.failed", hit.rank)
}

fn addresses(raw: &[u8]) -> Vec<String> {
    let text = text_of(raw);
    in_text(&text).into_iter().map(|(_, address)| address.to_owned()).collect()
}

/// A subject without the prefixes of answers and of passing on, in any language: up to four letters and a colon, or a known
/// prefix.
fn bare_subject(subject: &str) -> &str {
    let mut rest = subject.trim();
    for _ in 0..6 {
        let Some((front, behind)) = rest.split_once([':', '：']) else { break };
        const ANSWERS: &[&str] = &[
            "re",
            "aw",
            "sv",
            "antw",
            "odp",
            "r",
            "ref",
            "res",
            "vs",
            "ynt",
            "yan",
            "回复",
            "回覆",
            "答复",
            "返信",
            "отв",
            "отг",
            "απ",
            "σχετ",
            "vá",
            "välasz",
            "válasz",
            "atb",
            "hrv",
            "bls",
            "ats",
            "על",
            "השב",
            "رد",
            "회신",
            "tilpasning",
        ];
        let word =
            front.trim().trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']' | '(' | ')' | '^'));
        let known = ANSWERS.contains(&word)
            || tables::ORIGINALS.hits(rest).into_iter().any(|hit| hit.meaning == "prefix" && hit.at == 0);
        if !known {
            break;
        }
        rest = behind.trim_start();
    }
    rest
}

/// Whether the sender is a program that reports.
fn is_daemon(head: &Head, fields: &Fields<'_>) -> bool {
    let by_address = head.from.iter().chain(head.sender.iter()).any(|from| is_daemon_local(&from.address));
    let by_name = head.from.iter().any(|from| {
        let name = normal(&from.name, 200);
        // A person may be called anything; a program's name goes with no address or with one of a program.
        let nobody = from.address.is_empty() || !from.address.contains('@') || is_daemon_local(&from.address);
        DAEMONS.of(&name, "name").is_some_and(|hit| hit.at == 0) && (nobody || head.return_path.as_deref() == Some(""))
    });
    // RFC 5321 4.5.5: a report has no path; some write that into From, too.
    let nobody = fields.raw("From").is_some_and(|raw| raw.trim_ascii().ends_with(b"<>"));
    by_address || by_name || nobody
}

fn is_daemon_local(address: &str) -> bool {
    let local = address.rsplit_once('@').map_or(address, |(local, _)| local).trim_matches('"').to_lowercase();
    let local = local.split(['+', '\\']).next().unwrap_or_default();
    let words = || local.split(['.', '_', '-']);
    DAEMONS.rows_of("local").any(|phrase| phrase == local)
        || DAEMONS.rows_of("token").any(|token| words().any(|word| word == token))
}

fn is_mailer(address: &str) -> bool {
    let local = address.split('@').next().unwrap_or_default().trim_matches('"').to_lowercase();
    ["mailer-daemon", "mailerdaemon", "mailer_daemon", "mail-daemon", "maildaemon"].contains(&local.as_str())
}

/// Whether a value of Auto-Submitted says that a program wrote the mail (RFC 3834 5). What a program only passed on may be
/// a person's.
fn proves(value: &str) -> bool {
    !value.is_empty() && !value.starts_with("no") && !value.starts_with("auto-forwarded")
}

/// A field that only programs set that answer by themselves (RFC 3834 3.1.7 names the practice before it). One that says
/// that the mail was passed on is no such sign: the words are of who wrote them.
fn answerer(fields: &Fields<'_>) -> Option<String> {
    const ALONE: &[&str] = &[
        "X-Autoreply",
        "X-Auto-Reply",
        "X-AutoReply-From",
        "X-Mail-Autoreply",
        "X-Autorespond",
        "X-Autoresponder",
        "X-Vacation",
        "X-Autogenerated",
        "X-Amazon-Auto-Reply",
        "X-Auto-Reply-From",
        "X-Auto-Respond",
    ];
    let alone = ALONE.iter().find(|name| {
        let value = fields.small(name);
        !value.is_empty() && !matches!(value.trim(), "no" | "false" | "0" | "mirror" | "forward" | "redirect")
    });
    if let Some(name) = alone {
        return Some((*name).to_owned());
    }
    const WITH: &[(&str, &str)] = &[
        ("Precedence", "auto_reply"),
        ("Precedence", "auto-reply"),
        ("X-Precedence", "auto_reply"),
        ("X-Apple-Action", "vacation"),
        ("X-POST-MessageClass", "autoresponder"),
        ("X-Mailer", "vacation"),
        ("X-Autoresponder-Type", "vacation"),
    ];
    WITH.iter().find(|(name, word)| fields.small(name).contains(word)).map(|(name, _)| (*name).to_owned())
}
