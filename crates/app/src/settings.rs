//! Settings: typed, all with a default, read from `<data>/settings.toml`, overridden by the environment.
//!
//! `fieldaction settings` prints them; secrets are read from files named here, never from the settings themselves.

use serde::{Deserialize, Serialize};

/// How mail leaves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "carrier")]
pub enum MailSettings {
    /// Each mail becomes a file in `<data>/mail`.
    Folder,
    /// A mail relay.
    Smtp {
        /// Host name.
        host: String,
        /// Port.
        port: u16,
        /// `none`, `starttls` or `tls`.
        #[serde(default = "starttls")]
        security: String,
        /// User, if the relay asks for one.
        #[serde(default)]
        user: Option<String>,
        /// File with the password.
        #[serde(default)]
        password_file: Option<String>,
        /// Mails per second at most.
        #[serde(default = "ten")]
        per_second: u32,
    },
}

/// Where mail comes in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "source")]
pub enum InboxSettings {
    /// Nowhere: staff types what came in.
    #[default]
    None,
    /// A folder of mails (`.eml`) or a Maildir.
    Folder(channels::inbound::folder::Settings),
    /// A mailbox on a server.
    Imap(channels::inbound::imap::Settings),
}

fn starttls() -> String {
    "starttls".into()
}

fn ten() -> u32 {
    10
}

/// Everything that can be set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Where the office and the portal are reached from outside; goes into links.
    pub public_url: String,
    /// Sender address of all mail.
    pub mail_from: String,
    /// Sender name; empty: the maker's name.
    pub mail_from_name: String,
    /// Where replies go; empty: the maker's support address as the notice names it.
    pub reply_to: String,
    /// How mail leaves.
    pub mail: MailSettings,
    /// Where mail that cannot be delivered is sent back to; its local part gets `+<parcel>`, so that the report names the
    /// parcel (VERP). Empty: to the sender address, and the report is known by its Message-ID.
    pub bounce_to: String,
    /// Where mail comes in.
    pub inbox: InboxSettings,
    /// Parcels sent at the same time.
    pub send_parallel: usize,
    /// How long a portal link lives on after the action was closed, in days.
    pub link_days_after_close: u32,
    /// Length of an office session, in hours.
    pub session_hours: u32,
    /// The country letters are posted in (ISO 3166-1 alpha-2): classes of post and the language of the country line.
    pub post_country: String,
    /// A command that looks at every file handed in: it gets the bytes on its standard input; exit code 0 is clean, 1 is
    /// infected, anything else keeps the file held. Empty: none.
    pub scan_command: String,
    /// The socket of clamd, if there is no command. Empty: none.
    pub scan_socket: String,
    /// How long a scanner may take for one file, in seconds.
    pub scan_seconds: u32,
    /// Instructions behind a link may be fetched from addresses that only this house can reach.
    pub fetch_private: bool,
    /// A service for time stamps (RFC 3161) that each seal of a notice is stamped by; empty: none.
    pub time_stamp_url: String,
    /// Without a time stamp nothing is dispatched; else it is dispatched with the maker's clock alone, and the notice says so.
    pub time_stamp_required: bool,
    /// The seal of each personal letter sent by mail is stamped, too: one question to the service per letter.
    pub time_stamp_letters: bool,
    /// Show the second component of the demo staff on the signing page. Never in a real installation.
    pub demo: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            public_url: "http://127.0.0.1:8482".into(),
            mail_from: "safety-notice@maker.example".into(),
            mail_from_name: String::new(),
            reply_to: String::new(),
            mail: MailSettings::Folder,
            bounce_to: String::new(),
            inbox: InboxSettings::None,
            send_parallel: 4,
            link_days_after_close: 90,
            session_hours: 10,
            post_country: "DE".into(),
            scan_command: String::new(),
            scan_socket: String::new(),
            scan_seconds: 60,
            fetch_private: false,
            time_stamp_url: String::new(),
            time_stamp_required: true,
            time_stamp_letters: false,
            demo: false,
        }
    }
}

/// What each setting is for: name, environment variable, explanation.
pub const EXPLAINED: &[(&str, &str, &str)] = &[
    ("public_url", "FIELDACTION_PUBLIC_URL", "address of office and portal as seen from outside; goes into links"),
    ("mail_from", "FIELDACTION_MAIL_FROM", "sender address of all mail, of your own domain"),
    ("mail_from_name", "FIELDACTION_MAIL_FROM_NAME", "sender name; empty: the maker's name as in the notice"),
    ("reply_to", "FIELDACTION_REPLY_TO", "where replies go; empty: the support address in the notice"),
    (
        "mail.carrier",
        "",
        "folder (each mail a file in <data>/mail) or smtp (host, port, security, user, password_file, per_second)",
    ),
    (
        "bounce_to",
        "FIELDACTION_BOUNCE_TO",
        "where undeliverable mail is sent back to, with +<parcel> before the @; empty: to mail_from",
    ),
    (
        "inbox.source",
        "",
        "where mail comes in: none, folder (path, settle_secs, poll_secs, largest_bytes) or imap (host, port, security, user, \
         password_file, mailbox, put_away_to, largest_bytes, idle_secs, poll_secs, timeout_secs, ca_file)",
    ),
    ("send_parallel", "FIELDACTION_SEND_PARALLEL", "parcels sent at the same time"),
    ("link_days_after_close", "FIELDACTION_LINK_DAYS_AFTER_CLOSE", "days a portal link lives on after closing"),
    ("session_hours", "FIELDACTION_SESSION_HOURS", "length of an office session"),
    (
        "post_country",
        "FIELDACTION_POST_COUNTRY",
        "country letters are posted in: classes of post, language of the country line on addresses",
    ),
    (
        "scan_command",
        "FIELDACTION_SCAN_COMMAND",
        "scanner for files handed in, for example clamdscan --fdpass -: bytes on stdin; exit 0 clean, 1 infected, else held",
    ),
    ("scan_socket", "FIELDACTION_SCAN_SOCKET", "socket of clamd, if there is no scan_command"),
    ("scan_seconds", "FIELDACTION_SCAN_SECONDS", "how long a scanner may take for one file"),
    (
        "fetch_private",
        "FIELDACTION_FETCH_PRIVATE",
        "instructions behind a link may be fetched from loopback and private addresses",
    ),
    (
        "time_stamp_url",
        "FIELDACTION_TIME_STAMP_URL",
        "service for time stamps (RFC 3161) on the seal of a notice; empty: none",
    ),
    (
        "time_stamp_required",
        "FIELDACTION_TIME_STAMP_REQUIRED",
        "true: no dispatch without a time stamp; false: dispatch with the maker's clock alone, and say so",
    ),
    (
        "time_stamp_letters",
        "FIELDACTION_TIME_STAMP_LETTERS",
        "true: personal letters sent by mail get a time stamp, too; one question to the service per letter, before it is sent",
    ),
    ("demo", "", "shows demo sign-in help; set by the demo only"),
];
