//! The carrier to a mail server: pooled connections, a pace, and an answer for every way a hand-over can end.
//!
//! Each step of the dialogue (RFC 5321) is done here, because only so it is known whether a connection broke before the
//! mail was handed over (then it has certainly not gone) or after (then nobody knows: [`Class::Unclear`]). What the
//! server says about this office (greeting, sign-in, sender) never condemns a mail: only what it says about the recipient
//! or the content can be permanent. A connection is given back after each mail and left after `per_connection` mails:
//! OpenSMTPD takes 100 and then answers `4.5.3`.

mod pace;
mod settings;

pub use settings::{Login, Settings, Tls};

use super::{Class, Envelope, Outcome};
use crate::{Error, Kind};
use lettre::{
    Address,
    transport::smtp::{
        Error as SmtpError,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, Certificate, TlsParameters},
        commands::{Data, Mail, Rcpt, Rset},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
        response::Response,
    },
};
use pace::Pace;
use std::{error::Error as _, fmt, future::Future, time::Duration};
use tokio::sync::{Mutex, Semaphore};

/// A mail server.
pub struct Smtp {
    settings: Settings,
    tls: Option<TlsParameters>,
    hello: ClientId,
    idle: Mutex<Vec<Line>>,
    seats: Semaphore,
    pace: Pace,
}

/// One connection, and how many mails went over it.
struct Line {
    conn: AsyncSmtpConnection,
    sent: u32,
}

/// Where in the dialogue a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Sender,
    Recipient,
    Data,
    Content,
}

/// Why a step did not go through.
enum Fault {
    Time(Duration),
    Smtp(SmtpError),
}

impl Smtp {
    /// Prepares the carrier. It connects when the first mail is sent.
    ///
    /// # Errors
    /// [`Kind::Settings`] if the host is empty, a number is zero or the certificate cannot be read.
    pub fn open(settings: Settings) -> Result<Self, Error> {
        settings.check()?;
        let wrong = |e: SmtpError| Error::new(Kind::Settings, format!("prepare TLS to {}", settings.host), e);
        let tls = match settings.tls {
            Tls::None => None,
            Tls::StartTls | Tls::Tls => {
                let mut builder = TlsParameters::builder(settings.host.clone());
                if let Some(pem) = &settings.ca_pem {
                    builder = builder.add_root_certificate(Certificate::from_pem(pem).map_err(wrong)?);
                }
                Some(builder.build().map_err(wrong)?)
            }
        };
        let hello = settings.hello.clone().map_or_else(ClientId::default, ClientId::Domain);
        let (seats, pace) = (Semaphore::new(settings.connections), Pace::new(settings.per_second));
        Ok(Self { tls, hello, idle: Mutex::new(Vec::new()), seats, pace, settings })
    }

    /// Hands over one mail. Waits for the pace and for a free connection; a connection that the server has closed, or
    /// closes for having served enough, is replaced once.
    pub async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Outcome {
        let (from, to) = match (envelope.from.parse::<Address>(), envelope.to.parse::<Address>()) {
            (Ok(from), Ok(to)) => (from, to),
            (Err(e), _) => {
                return refused(
                    Class::Permanent,
                    format!("\"{}\" is no mail address to send from: {e}", envelope.from),
                    None,
                );
            }
            (_, Err(e)) => {
                return refused(Class::Permanent, format!("\"{}\" is no mail address: {e}", envelope.to), None);
            }
        };
        self.pace.wait().await;
        let Ok(_seat) = self.seats.acquire().await else {
            return refused(Class::Transient, "the carrier is closed".into(), None);
        };
        let mut known = self.idle.lock().await.pop();
        loop {
            let reused = known.is_some();
            let mut line = match known.take() {
                Some(line) => line,
                None => match self.connect().await {
                    Ok(line) => line,
                    // Whatever the server says here, it says to this office, not about this mail.
                    Err(fault) => {
                        return refused(
                            Class::Transient,
                            format!("no connection to {}: {}", self.settings.host, fault.text()),
                            fault.code(),
                        );
                    }
                },
            };
            match self.dialogue(&mut line.conn, &from, &to, bytes).await {
                Ok(answer) => {
                    self.give_back(line).await;
                    return Outcome::Taken { answer };
                }
                Err((step, fault)) => {
                    let again = (reused && fault.is_broken() && step != Step::Content) || (reused && fault.is_enough());
                    let outcome = judge(step, &fault);
                    if !fault.is_broken() && !fault.is_enough() {
                        self.reset(line, step).await;
                    }
                    if !again {
                        return outcome;
                    }
                    tracing::debug!(?step, "the connection had served its time; connecting anew");
                }
            }
        }
    }

    /// Says goodbye on idle connections.
    pub async fn close(&self) {
        let idle = std::mem::take(&mut *self.idle.lock().await);
        for line in idle {
            self.quit(line).await;
        }
    }

    async fn connect(&self) -> Result<Line, Fault> {
        let settings = &self.settings;
        let wrapped = if settings.tls == Tls::Tls { self.tls.clone() } else { None };
        let server = (settings.host.as_str(), settings.port);
        let mut conn = self
            .within(1, AsyncSmtpConnection::connect_tokio1(server, Some(settings.timeout), &self.hello, wrapped, None))
            .await?;
        if let (Tls::StartTls, Some(tls)) = (settings.tls, &self.tls) {
            self.within(1, conn.starttls(tls.clone(), &self.hello)).await?;
        }
        if let Some(login) = &settings.login {
            let credentials = Credentials::new(login.user.clone(), login.password.clone());
            self.within(1, conn.auth(DEFAULT_MECHANISMS, &credentials)).await?;
        }
        Ok(Line { conn, sent: 0 })
    }

    async fn dialogue(
        &self,
        conn: &mut AsyncSmtpConnection,
        from: &Address,
        to: &Address,
        bytes: &[u8],
    ) -> Result<String, (Step, Fault)> {
        let mut options = Vec::new();
        let ascii = |a: &Address| a.to_string().is_ascii();
        if (!ascii(from) || !ascii(to)) && conn.server_info().supports_feature(Extension::SmtpUtfEight) {
            options.push(MailParameter::SmtpUtfEight);
        }
        if !bytes.is_ascii() && conn.server_info().supports_feature(Extension::EightBitMime) {
            options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        let at = |step| move |fault| (step, fault);
        self.within(1, conn.command(Mail::new(Some(from.clone()), options))).await.map_err(at(Step::Sender))?;
        self.within(1, conn.command(Rcpt::new(to.clone(), Vec::new()))).await.map_err(at(Step::Recipient))?;
        self.within(1, conn.command(Data)).await.map_err(at(Step::Data))?;
        // The server may think for a while about the content (RFC 5321, 4.5.3.2.6).
        let response = self.within(5, conn.message(bytes)).await.map_err(at(Step::Content))?;
        Ok(answer(&response))
    }

    /// Runs one step within the time-out, times `factor`.
    async fn within<T>(&self, factor: u32, act: impl Future<Output = Result<T, SmtpError>>) -> Result<T, Fault> {
        let most = self.settings.timeout.saturating_mul(factor);
        match tokio::time::timeout(most, act).await {
            Ok(done) => done.map_err(Fault::Smtp),
            Err(_) => Err(Fault::Time(most)),
        }
    }

    async fn give_back(&self, mut line: Line) {
        line.sent += 1;
        if line.sent >= self.settings.per_connection {
            self.quit(line).await;
        } else {
            self.idle.lock().await.push(line);
        }
    }

    /// After a refusal the dialogue starts over on the same connection.
    async fn reset(&self, mut line: Line, step: Step) {
        // After the content there is nothing left to reset.
        if step == Step::Content || self.within(1, line.conn.command(Rset)).await.is_ok() {
            self.give_back(line).await;
        }
    }

    async fn quit(&self, mut line: Line) {
        let _ = self.within(1, line.conn.quit()).await;
    }
}

impl fmt::Debug for Smtp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Smtp").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Fault {
    fn code(&self) -> Option<u16> {
        match self {
            Self::Smtp(error) => error.status().map(u16::from),
            Self::Time(_) => None,
        }
    }
    /// The connection cannot be used any more and said nothing.
    fn is_broken(&self) -> bool {
        self.code().is_none()
    }
    /// The server wants no more on this connection: 421 (RFC 5321, 3.8), or too many mails in one session.
    fn is_enough(&self) -> bool {
        self.code() == Some(421) || (self.code().is_some_and(|c| c < 500) && self.text().contains("4.5.3"))
    }
    fn text(&self) -> String {
        match self {
            Self::Time(most) => format!("no answer within {} s", most.as_secs_f32()),
            Self::Smtp(error) => match (error.status(), error.source()) {
                (Some(code), Some(words)) => format!("{code} {words}"),
                _ => error.to_string(),
            },
        }
    }
}

fn judge(step: Step, fault: &Fault) -> Outcome {
    let class = match (fault.code(), step) {
        (None, Step::Content) => Class::Unclear,
        (None, _) => Class::Transient,
        // About the sender or the session: this office has to be set right. Too large (552) is about the mail.
        (Some(code), Step::Sender) if code != 552 => Class::Transient,
        // Asked to sign in: about this office too (RFC 4954, 6).
        (Some(530 | 534 | 535 | 538), _) => Class::Transient,
        (Some(code), _) if code >= 500 => Class::Permanent,
        (Some(_), _) => Class::Transient,
    };
    let words = match class {
        Class::Unclear => {
            format!("the connection broke after the mail was handed over, so it may have gone: {}", fault.text())
        }
        _ => fault.text(),
    };
    refused(class, words, fault.code())
}

fn refused(class: Class, answer: String, code: Option<u16>) -> Outcome {
    Outcome::Refused { class, answer, code }
}

fn answer(response: &Response) -> String {
    format!("{} {}", response.code(), response.message().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests;
