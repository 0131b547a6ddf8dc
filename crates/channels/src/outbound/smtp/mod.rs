//! The SMTP carrier: a pool of connections to a relay, a rate limit, and a class for every refusal.
//!
//! Some relays take only so many mails per session (OpenSMTPD: 100) and say so with a 4xx; the transport is renewed
//! before that, and a 4xx of this kind is tried once more on a fresh one.

use super::{Class, Envelope, Outcome};
use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Tokio1Executor,
    address::Envelope as SmtpEnvelope,
    transport::smtp::{Error as SmtpError, PoolConfig, authentication::Credentials},
};
use std::{
    sync::atomic::{AtomicU32, Ordering},
    time::Duration,
};
use tokio::{
    sync::{Mutex, RwLock},
    time::{Instant, sleep_until},
};

/// How the connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Not at all: a relay on the same machine.
    None,
    /// STARTTLS, required.
    StartTls,
    /// TLS from the first byte.
    Tls,
}

/// What a relay needs.
#[derive(Clone, Debug)]
pub struct Relay {
    /// Host name.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Protection.
    pub security: Security,
    /// User and password, if it asks for them.
    pub credentials: Option<(String, String)>,
    /// Connections at most.
    pub connections: u32,
    /// Mails per second at most.
    pub per_second: u32,
    /// For connecting and for each answer.
    pub timeout: Duration,
}

type Transport = AsyncSmtpTransport<Tokio1Executor>;

/// Mails through one transport before it is renewed: below the 100 per session that some relays allow, whatever the
/// number of connections the pool spreads them over.
const RENEW: u32 = 90;

/// A relay.
pub struct Smtp {
    relay: Relay,
    transport: RwLock<Transport>,
    through: AtomicU32,
    next: Mutex<Instant>,
}

impl Smtp {
    /// Prepares the pool; connects when the first mail goes.
    ///
    /// # Errors
    /// If host or TLS settings cannot be used.
    pub fn open(relay: Relay) -> Result<Self, String> {
        let transport = RwLock::new(transport(&relay).map_err(|e| e.to_string())?);
        Ok(Self { relay, transport, through: AtomicU32::new(0), next: Mutex::new(Instant::now()) })
    }

    /// Sends one mail.
    pub async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Outcome {
        let Ok(smtp) = addressed(envelope) else {
            return Outcome::refused(Class::Permanent, format!("no mail address: {} or {}", envelope.from, envelope.to));
        };
        self.turn().await;
        if self.through.fetch_add(1, Ordering::SeqCst) + 1 >= RENEW {
            self.renew().await;
        }
        match self.once(&smtp, bytes).await {
            Outcome::Refused { code: Some(421 | 450..=459), answer, .. } if answer.to_lowercase().contains("too many") => {
                self.renew().await;
                self.once(&smtp, bytes).await
            }
            outcome => outcome,
        }
    }

    async fn once(&self, envelope: &SmtpEnvelope, bytes: &[u8]) -> Outcome {
        let transport = self.transport.read().await.clone();
        match transport.send_raw(envelope, bytes).await {
            Ok(response) => {
                let lines: Vec<&str> = response.message().collect();
                Outcome::Taken { answer: format!("{} {}", response.code(), lines.join(" ")) }
            }
            Err(error) => classed(&error),
        }
    }

    async fn renew(&self) {
        let mut held = self.transport.write().await;
        if let Ok(fresh) = transport(&self.relay) {
            *held = fresh;
            self.through.store(0, Ordering::SeqCst);
        }
    }

    /// Waits for this mail's turn: mails are spaced evenly, at most `per_second`.
    async fn turn(&self) {
        let gap = Duration::from_secs(1) / self.relay.per_second.max(1);
        let mine = {
            let mut next = self.next.lock().await;
            let mine = (*next).max(Instant::now());
            *next = mine + gap;
            mine
        };
        sleep_until(mine).await;
    }
}

fn transport(relay: &Relay) -> Result<Transport, SmtpError> {
    let builder = match relay.security {
        Security::None => Transport::builder_dangerous(&relay.host),
        Security::StartTls => Transport::starttls_relay(&relay.host)?,
        Security::Tls => Transport::relay(&relay.host)?,
    };
    let pool = PoolConfig::new().max_size(relay.connections.max(1)).idle_timeout(Duration::from_secs(20));
    let mut builder = builder.port(relay.port).timeout(Some(relay.timeout)).pool_config(pool);
    if let Some((user, password)) = &relay.credentials {
        builder = builder.credentials(Credentials::new(user.clone(), password.clone()));
    }
    Ok(builder.build())
}

fn addressed(envelope: &Envelope) -> Result<SmtpEnvelope, lettre::error::Error> {
    let missing = |_| lettre::error::Error::MissingTo;
    let from: Address = envelope.from.trim().parse().map_err(missing)?;
    let to: Address = envelope.to.trim().parse().map_err(missing)?;
    SmtpEnvelope::new(Some(from), vec![to])
}

/// A reply code tells; without one the connection was lost, and after the mail was handed over nobody knows. The library
/// does not say how far it came, so a lost connection without a failed connect counts as unclear: it is tried again with
/// the same Message-ID and named a repeat.
fn classed(error: &SmtpError) -> Outcome {
    let code = error.status().map(u16::from);
    let class = if error.is_permanent() {
        Class::Permanent
    } else if error.is_transient() || refused_connection(error) {
        Class::Transient
    } else {
        Class::Unclear
    };
    Outcome::Refused { class, answer: error.to_string(), code }
}

fn refused_connection(error: &SmtpError) -> bool {
    let text = format!("{error:?}");
    error.is_tls() || text.contains("kind: Connection") || text.contains("ConnectionRefused")
}

#[cfg(test)]
mod tests;
