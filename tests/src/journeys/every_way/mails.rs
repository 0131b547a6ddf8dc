//! Mails as sites send them: words with the notice quoted, attachments, reports of a mail server, automatic answers.

use crate::world::Letter;
use std::fmt::Write as _;

/// A mail: from whom, answering what, with which words and files.
pub struct Mail<'a> {
    /// Sender.
    pub from: String,
    /// The mail it answers; none: it begins by itself.
    pub to: Option<&'a Letter>,
    /// Its words.
    pub text: String,
    /// Name, type and bytes of what is attached.
    pub attached: Vec<(String, &'static str, Vec<u8>)>,
    /// Further header lines, each with its end.
    pub head: &'static str,
}

impl Mail<'_> {
    /// As bytes.
    pub fn bytes(&self) -> Vec<u8> {
        let mut mail = format!("{}From: {}\r\nTo: safety-notice@maker.example\r\n", self.head, self.from);
        match self.to {
            Some(to) => write!(mail, "Subject: AW: {}\r\nIn-Reply-To: <{}>\r\n", to.subject, to.id).unwrap(),
            None => mail.push_str("Subject: Formular\r\n"),
        }
        mail.push_str("Date: Wed, 14 Jan 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n");
        let text = format!("Content-Type: text/plain; charset=utf-8\r\n\r\n{}\r\n", self.text);
        if self.attached.is_empty() {
            return format!("{mail}{text}").into_bytes();
        }
        write!(mail, "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\n{text}").unwrap();
        for (name, kind, bytes) in &self.attached {
            write!(
                mail,
                "--x\r\nContent-Type: {kind}; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
                 Content-Transfer-Encoding: base64\r\n\r\n"
            )
            .unwrap();
            for line in data_encoding::BASE64.encode(bytes).as_bytes().chunks(76) {
                write!(mail, "{}\r\n", std::str::from_utf8(line).unwrap()).unwrap();
            }
        }
        (mail + "--x--\r\n").into_bytes()
    }
}

/// What was sent, quoted below an answer.
pub fn quoted(letter: &Letter) -> String {
    format!("\r\n\r\nAm 12.01.2026 schrieb Illumina:\r\n> {}", letter.text.trim_end().replace('\n', "\r\n> "))
}

/// A mail server reports that a mail did not arrive (RFC 3464).
pub fn bounce(to: &Letter) -> Vec<u8> {
    format!(
        "Return-Path: <>\r\nFrom: MAILER-DAEMON@relay.example\r\nTo: safety-notice@maker.example\r\nSubject: Undelivered\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nThe mail could not be delivered.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; relay.example\r\n\r\n\
         Final-Recipient: rfc822; {}\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 user unknown\r\n\r\n\
         --b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{}>\r\nSubject: x\r\n\r\n--b--\r\n",
        to.to, to.id
    )
    .into_bytes()
}
