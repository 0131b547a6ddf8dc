//! Lines and literals of an IMAP connection (RFC 3501, 2.2 and 4.3), within bounds.
//!
//! A server could send a line without end, announce a literal of any length or never stop answering. So each command has
//! an allowance of bytes for all that is answered to it, a line has a greatest length, and no memory is taken beyond the
//! allowance, whatever is announced. Nothing here knows what a response means. [`session`](super::session) calls this.

use std::{fmt, io};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};

/// A connection, in the clear or not.
pub(super) trait Duplex: AsyncRead + AsyncWrite + Unpin + Send + Sync {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + Sync> Duplex for T {}

/// Longest line without its literals, in bytes. The longest honest one lists 20,000 numbers.
const LINE_MOST: usize = 1024 * 1024;

/// What a response costs of the allowance beside its bytes, so that short ones without end are bounded too.
const RESPONSE_COST: u64 = 128;

/// Why a command did not go through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The connection is gone, or nothing can be said over it any more.
    Broken(String),
    /// The server says what the protocol does not allow; the connection is of no use any more.
    Protocol(String),
    /// More was answered than was asked for; the connection is of no use any more.
    TooMuch(String),
    /// The server says no; the connection goes on.
    No(String),
    /// The server does not let this user in.
    SignIn(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(why) | Self::Protocol(why) | Self::TooMuch(why) | Self::No(why) | Self::SignIn(why) => {
                f.write_str(why)
            }
        }
    }
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Self::Broken(format!("the connection broke: {error}"))
    }
}

/// A part of a response: text of a line, or a literal between two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Text(Vec<u8>),
    Literal(Vec<u8>),
}

/// One response with its literals.
pub(super) type Response = Vec<Piece>;

/// A connection.
pub(super) struct Wire {
    stream: BufReader<Box<dyn Duplex>>,
    /// The line that is being read; it outlives a reader that was dropped half-way.
    line: Vec<u8>,
    /// What may still be received for this command, in bytes.
    allowance: u64,
}

impl Wire {
    pub(super) fn new(stream: Box<dyn Duplex>) -> Self {
        Self { stream: BufReader::with_capacity(64 * 1024, stream), line: Vec::new(), allowance: 0 }
    }

    /// Gives the connection back, for TLS.
    pub(super) fn into_stream(self) -> Result<Box<dyn Duplex>, Fault> {
        // What came in the clear behind the answer to STARTTLS would pass for something that came protected.
        if self.stream.buffer().is_empty() {
            Ok(self.stream.into_inner())
        } else {
            Err(Fault::Protocol("the server sent more in the clear after it agreed to TLS".into()))
        }
    }

    /// Sets what may be received from here, in bytes.
    pub(super) fn allow(&mut self, bytes: u64) {
        self.allowance = bytes;
    }

    pub(super) async fn send(&mut self, line: &str) -> Result<(), Fault> {
        let mut bytes = line.as_bytes().to_vec();
        bytes.extend_from_slice(b"\r\n");
        self.stream.get_mut().write_all(&bytes).await?;
        Ok(self.stream.get_mut().flush().await?)
    }

    /// The next response.
    pub(super) async fn response(&mut self) -> Result<Response, Fault> {
        let line = self.line().await?;
        self.whole(line).await
    }

    /// The next line, without its end. May be dropped and called again: nothing is lost.
    pub(super) async fn line(&mut self) -> Result<Vec<u8>, Fault> {
        loop {
            let part = self.stream.fill_buf().await?;
            if part.is_empty() {
                return Err(Fault::Broken("the server closed the connection".into()));
            }
            let end = part.iter().position(|b| *b == b'\n');
            let taken = end.map_or(part.len(), |at| at + 1);
            self.line.extend(part.iter().take(taken));
            self.stream.consume(taken);
            self.spend(u64::try_from(taken).unwrap_or(u64::MAX))?;
            if self.line.len() > LINE_MOST {
                return Err(Fault::Protocol(format!("the server sent a line longer than {LINE_MOST} bytes")));
            }
            if end.is_some() {
                let mut line = std::mem::take(&mut self.line);
                while line.last().is_some_and(|b| matches!(b, b'\r' | b'\n')) {
                    line.pop();
                }
                return Ok(line);
            }
        }
    }

    /// The literals that `line` announces, and the lines behind them.
    pub(super) async fn whole(&mut self, mut line: Vec<u8>) -> Result<Response, Fault> {
        self.spend(RESPONSE_COST)?;
        // The text of a status is for people and may end with anything.
        let free_text = is_status(&line);
        let mut response = Vec::new();
        loop {
            let announced = if free_text { None } else { announced(&line) };
            response.push(Piece::Text(line));
            let Some(size) = announced else { return Ok(response) };
            if size > self.allowance {
                return Err(Fault::TooMuch(format!("the server announced {size} bytes, which is more than asked for")));
            }
            self.spend(size)?;
            // Not more than the allowance, which is what we asked for.
            let mut literal = Vec::with_capacity(usize::try_from(size).unwrap_or_default());
            (&mut self.stream).take(size).read_to_end(&mut literal).await?;
            if u64::try_from(literal.len()) != Ok(size) {
                return Err(Fault::Broken("the server closed the connection within a mail".into()));
            }
            response.push(Piece::Literal(literal));
            self.spend(RESPONSE_COST)?;
            line = self.line().await?;
        }
    }

    fn spend(&mut self, bytes: u64) -> Result<(), Fault> {
        match self.allowance.checked_sub(bytes) {
            Some(left) => {
                self.allowance = left;
                Ok(())
            }
            None => Err(Fault::TooMuch("the server answered more than was asked for".into())),
        }
    }
}

/// Whether a line is a status response or a request to go on: what follows is text.
fn is_status(line: &[u8]) -> bool {
    let mut words = line.split(|b| *b == b' ');
    let tag = words.next().unwrap_or_default();
    let word = words.next().unwrap_or_default().to_ascii_uppercase();
    tag == b"+" || matches!(word.as_slice(), b"OK" | b"NO" | b"BAD" | b"BYE" | b"PREAUTH")
}

/// The length at the end of a line that announces a literal: `{12}`, also `{12+}` (RFC 7888) and `~{12}` (RFC 3516).
fn announced(line: &[u8]) -> Option<u64> {
    let inner = line.strip_suffix(b"}")?;
    let open = inner.iter().rposition(|b| *b == b'{')?;
    let digits = inner.get(open + 1..)?;
    let digits = digits.strip_suffix(b"+").unwrap_or(digits);
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    // A number that no computer can count to is a length too: one that is refused.
    Some(std::str::from_utf8(digits).ok().and_then(|d| d.parse().ok()).unwrap_or(u64::MAX))
}
