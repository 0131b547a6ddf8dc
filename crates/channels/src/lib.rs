//! Ways out of the house and into it: a parcel is given to a carrier, and the carrier says what became of it; an inbox
//! hands on the bytes of what arrived; a server on the web is asked one question.
//!
//! A carrier knows nothing of notices, consignees or facts: it takes finished bytes and an envelope. That a server
//! refuses a mail is an answer ([`outbound::Outcome`]), not an error. No clock and no chance here: the date and the
//! Message-ID come with the mail. `app` calls this crate; it calls nobody above it.

mod error;
pub mod inbound;
pub mod outbound;
pub mod web;

pub use error::{Error, Kind};
