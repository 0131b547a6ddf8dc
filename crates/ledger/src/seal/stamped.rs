//! A seal with a time stamp (PAdES B-T): the signature is made, a service is asked about its digest, the token goes in.
//!
//! The asking is the caller's. The signature is the same every time (RFC 6979), so a token that was kept fits again, and the
//! same token gives the same bytes.

use super::cms::Signed;
use super::dictionary::{Room, Span};
use super::{SealError, Statement, stamp, write};
use crate::{Digest, SigningKey};

/// A file that is signed and waits for its time stamp. It is nothing to be given out.
pub struct Unstamped {
    out: Vec<u8>,
    span: Span,
    signed: Signed,
}

/// Signs like [`super::seal`], with room for a time stamp.
///
/// # Errors
/// As [`super::seal`].
pub fn unstamped(
    pdf: &[u8],
    field: &str,
    statement: &Statement,
    key: &SigningKey,
    at_unix_seconds: i64,
    appearance: Option<&[u8]>,
) -> Result<Unstamped, SealError> {
    let (out, span) = write::laid_out(pdf, field, statement, at_unix_seconds, appearance, Room::Stamped)?;
    let signed = Signed::of(write::digest(&out, span), &statement.maker, key)?;
    Ok(Unstamped { out, span, signed })
}

impl Unstamped {
    /// What the time stamp has to be about.
    #[must_use]
    pub fn imprint(&self) -> Digest {
        self.signed.imprint()
    }

    /// The sealed file with this token (DER).
    ///
    /// # Errors
    /// [`SealError::Stamp`] if the token is about another signature or does not hold; [`SealError::TooLarge`] if there is no
    /// room for it.
    pub fn with(mut self, token: &[u8]) -> Result<Vec<u8>, SealError> {
        stamp::read(token, &self.imprint())?;
        write::put_in(&mut self.out, self.span, &self.signed.cms(Some(token))?)?;
        write::held(self.out)
    }
}
