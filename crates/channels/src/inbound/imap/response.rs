//! What the responses of an IMAP server mean (RFC 3501, 7), as far as this channel asks.
//!
//! Each reader takes any bytes and gives what it understands of them; nothing here calls itself, so no nesting is too
//! deep. Also the writing of mailbox names and strings. [`session`](super::session) calls this.

use super::wire::{Piece, Response};
use data_encoding::BASE64_NOPAD;

/// How a command ended, or what the server says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Ok,
    No,
    Bad,
    Bye,
    PreAuth,
}

/// One piece of the grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Open,
    Close,
    /// An atom with what stands in its square brackets: `UID`, `BODY[HEADER]<0>`.
    Atom(Vec<u8>),
    /// A quoted string or a literal.
    Text(Vec<u8>),
}

/// What a FETCH response says about one mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fetched {
    pub(super) uid: Option<u32>,
    pub(super) size: Option<u64>,
    /// The content of `BODY[...]`, if it is there and not NIL.
    pub(super) body: Option<Vec<u8>>,
}

/// The first line of a response.
pub(super) fn first_line(response: &Response) -> &[u8] {
    match response.first() {
        Some(Piece::Text(line)) => line,
        _ => &[],
    }
}

/// Tag (`*` for none), status and words of a status response.
pub(super) fn status(line: &[u8]) -> Option<(String, Status, String)> {
    let text = String::from_utf8_lossy(line);
    let (tag, rest) = text.split_once(' ')?;
    let (word, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let status = match word.to_ascii_uppercase().as_str() {
        "OK" => Status::Ok,
        "NO" => Status::No,
        "BAD" => Status::Bad,
        "BYE" => Status::Bye,
        "PREAUTH" => Status::PreAuth,
        _ => return None,
    };
    Some((tag.to_owned(), status, words.to_owned()))
}

/// `n` of `* n WORD`.
pub(super) fn counted(line: &[u8], wanted: &str) -> Option<u32> {
    let text = std::str::from_utf8(line).ok()?;
    let mut words = text.split_ascii_whitespace();
    let (star, number, word) = (words.next()?, words.next()?, words.next()?);
    if star == "*" && word.eq_ignore_ascii_case(wanted) { number.parse().ok() } else { None }
}

/// `n` of a response code `[WORD n]`, wherever it stands in the line.
pub(super) fn code(line: &[u8], wanted: &str) -> Option<u32> {
    let text = String::from_utf8_lossy(line).to_ascii_uppercase();
    let rest = text.split_once(&format!("[{wanted} ")).map(|(_, rest)| rest)?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// The words of a CAPABILITY response or response code, in capitals; `None` if the line holds none.
pub(super) fn capabilities(line: &[u8]) -> Option<Vec<String>> {
    let text = String::from_utf8_lossy(line).to_ascii_uppercase();
    let list = match text.strip_prefix("* CAPABILITY ") {
        Some(list) => list,
        None => text.split_once("[CAPABILITY ")?.1.split(']').next()?,
    };
    Some(list.split_ascii_whitespace().map(str::to_owned).collect())
}

/// The numbers of `* SEARCH ...`.
pub(super) fn search(line: &[u8]) -> Option<Vec<u32>> {
    let text = std::str::from_utf8(line).ok()?;
    let mut words = text.split_ascii_whitespace();
    if words.next() != Some("*") || !words.next()?.eq_ignore_ascii_case("SEARCH") {
        return None;
    }
    Some(words.map_while(|word| word.parse().ok()).collect())
}

/// The tokens of a response.
pub(super) fn tokens(response: Response) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut pieces = response.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Literal(bytes) => tokens.push(Token::Text(bytes)),
            Piece::Text(mut line) => {
                if pieces.peek().is_some() {
                    // The announcement of the literal that follows: `{5}` or `~{5}`.
                    line.truncate(line.iter().rposition(|b| *b == b'{').unwrap_or(line.len()));
                    line.truncate(line.strip_suffix(b"~").map_or(line.len(), <[u8]>::len));
                }
                line_tokens(&line, &mut tokens);
            }
        }
    }
    tokens
}

fn line_tokens(line: &[u8], tokens: &mut Vec<Token>) {
    let mut bytes = line.iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b' ' => {}
            b'(' => tokens.push(Token::Open),
            b')' => tokens.push(Token::Close),
            b'"' => {
                let mut text = Vec::new();
                while let Some(byte) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => text.extend(bytes.next()),
                        byte => text.push(byte),
                    }
                }
                tokens.push(Token::Text(text));
            }
            byte => {
                let (mut atom, mut bracket) = (vec![byte], byte == b'[');
                while let Some(next) = bytes.next_if(|b| bracket || !b" ()\"".contains(b)) {
                    bracket = (bracket || next == b'[') && next != b']';
                    atom.push(next);
                }
                tokens.push(Token::Atom(atom));
            }
        }
    }
}

/// What a FETCH response says; `None` if it is another response.
pub(super) fn fetched(response: Response) -> Option<Fetched> {
    counted(first_line(&response), "FETCH")?;
    let mut fetched = Fetched::default();
    let mut tokens = tokens(response).into_iter().skip_while(|t| *t != Token::Open).skip(1);
    while let Some(token) = tokens.next() {
        let Token::Atom(key) = token else { continue };
        let key = String::from_utf8_lossy(&key).to_ascii_uppercase();
        match (key.as_str(), tokens.next()?) {
            ("UID", Token::Atom(value)) => fetched.uid = number(&value),
            ("RFC822.SIZE", Token::Atom(value)) => fetched.size = number(&value),
            (key, Token::Text(value)) if key.starts_with("BODY[") => fetched.body = Some(value),
            (_, Token::Open) => {
                let mut depth = 1_usize;
                while depth > 0 {
                    match tokens.next()? {
                        Token::Open => depth += 1,
                        Token::Close => depth -= 1,
                        _ => {}
                    }
                }
            }
            (_, Token::Close) => break,
            _ => {}
        }
    }
    Some(fetched)
}

fn number<T: std::str::FromStr>(digits: &[u8]) -> Option<T> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Prefix and separator of one's own mail folders: of a NAMESPACE response (RFC 2342) or, without prefix, of LIST.
pub(super) fn hierarchy(response: Response) -> Option<(String, String)> {
    let text = |token: &Token| match token {
        Token::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
        _ => None,
    };
    let all = tokens(response);
    let word = match all.get(1)? {
        Token::Atom(word) => String::from_utf8_lossy(word).to_ascii_uppercase(),
        _ => return None,
    };
    match (word.as_str(), all.get(2..)?) {
        ("NAMESPACE", [Token::Open, Token::Open, prefix, separator, ..]) => Some((text(prefix)?, text(separator)?)),
        ("LIST", rest) => {
            let flags = rest.iter().position(|t| *t == Token::Close)?;
            Some((String::new(), text(rest.get(flags + 1)?)?))
        }
        _ => None,
    }
}

/// A quoted string (RFC 3501, 4.3); the caller has seen to it that `text` has no line break.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A mailbox name as servers want it: the modified UTF-7 of RFC 3501, 5.1.3, quoted.
pub(super) fn mailbox_name(name: &str) -> String {
    let mut written = String::new();
    let mut other: Vec<u8> = Vec::new();
    let flush = |other: &mut Vec<u8>, written: &mut String| {
        if !other.is_empty() {
            written.push('&');
            written.push_str(&BASE64_NOPAD.encode(other).replace('/', ","));
            written.push('-');
            other.clear();
        }
    };
    for letter in name.chars() {
        if matches!(letter, ' '..='~') {
            flush(&mut other, &mut written);
            written.push(letter);
            if letter == '&' {
                written.push('-');
            }
        } else {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                other.extend(unit.to_be_bytes());
            }
        }
    }
    flush(&mut other, &mut written);
    quoted(&written)
}
