//! What a stranger's HTTP answer is: a Redfish resource, a login page, a redirection; judged on the beginning of its body.
//!
//! Of a body at most [`crate::observation::KEPT`] bytes are kept, so a long one is cut. Reader's algorithm for a cut body: it
//! begins with `{`; walk strings and brackets; a string at depth 1 followed by `:` is a member's name. Nothing else is
//! concluded from half a text.

use crate::{
    observation::Answer,
    request::{Request, ResourcePath, Scheme},
    run::Run,
    verdict::Vantage,
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A GET of a stranger and what came.
#[derive(Clone, Copy, Debug)]
pub struct Got<'a> {
    /// Its place in the run.
    pub place: usize,
    /// In clear text or over TLS.
    pub scheme: Scheme,
    /// What was asked for.
    pub path: &'a ResourcePath,
    /// What came.
    pub answer: &'a Answer,
}

/// All GETs without an account, of each path the last, in the order of asking.
#[must_use]
pub fn stranger(run: &Run) -> Vec<Got<'_>> {
    let mut last: BTreeMap<(Scheme, &ResourcePath), Got<'_>> = BTreeMap::new();
    for (place, observation) in run.observations.iter().enumerate() {
        if let Request::Get { scheme, path, credentials: false } = &observation.request
            && observation.vantage == Vantage::Lan
        {
            last.insert((*scheme, path), Got { place, scheme: *scheme, path, answer: &observation.answer });
        }
    }
    let mut all: Vec<Got<'_>> = last.into_values().collect();
    all.sort_by_key(|got| got.place);
    all
}

impl Got<'_> {
    /// The HTTP status, if one came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self.answer {
            Answer::Http { status, .. } => Some(*status),
            _ => None,
        }
    }
    /// Whether the body is a Redfish resource.
    #[must_use]
    pub fn is_resource(&self) -> bool {
        match self.answer {
            Answer::Http { body, length, .. } => is_resource(body.as_slice(), *length),
            _ => false,
        }
    }
    /// Whether it offers HTTP Basic (RFC 7617): a scheme at the beginning of a challenge.
    #[must_use]
    pub fn offers_basic(&self) -> bool {
        let challenge = self.header("www-authenticate").unwrap_or_default().to_ascii_lowercase();
        challenge.split(',').any(|part| matches!(part.split_whitespace().next(), Some("basic")))
    }
    /// A header, by its lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        match self.answer {
            Answer::Http { headers, .. } => {
                headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
            }
            _ => None,
        }
    }
    /// Whether it sends the client on to TLS.
    #[must_use]
    pub fn redirects_to_tls(&self) -> bool {
        matches!(self.status(), Some(301 | 302 | 303 | 307 | 308))
            && self.header("location").is_some_and(|to| to.trim().to_ascii_lowercase().starts_with("https://"))
    }
    /// Whether the body asks for a password.
    #[must_use]
    pub fn is_login_page(&self) -> bool {
        match self.answer {
            Answer::Http { status: 200..=299, body, .. } => {
                let text = String::from_utf8_lossy(body.as_slice()).to_ascii_lowercase();
                ["type=\"password\"", "type='password'", "type=password"].iter().any(|field| text.contains(field))
            }
            _ => false,
        }
    }
}

/// Whether a path may be read by everybody (DSP0266: service root, its metadata, the OData service document).
#[must_use]
pub fn is_free(path: &ResourcePath) -> bool {
    let key = super::key(path.as_str());
    matches!(key.as_str(), "" | "/redfish" | "/redfish/v1" | "/redfish/v1/odata")
        || key.starts_with("/redfish/v1/$metadata")
}

/// Whether a body is a JSON object with `@odata.id` or `@odata.type`. `length`: of the whole body, in bytes.
#[must_use]
pub fn is_resource(body: &[u8], length: u64) -> bool {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    match serde_json::from_slice::<Value>(body) {
        Ok(value) => value.get("@odata.id").is_some() || value.get("@odata.type").is_some(),
        Err(_) => u64::try_from(body.len()).is_ok_and(|kept| kept < length) && names_resource(body),
    }
}

/// Whether the beginning of a JSON object has one of the two members at its first level.
fn names_resource(body: &[u8]) -> bool {
    let mut rest = body.trim_ascii_start();
    if !rest.starts_with(b"{") {
        return false;
    }
    let mut depth = 0_usize;
    while let [byte, after @ ..] = rest {
        rest = after;
        match byte {
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let Some(end) = closing(after) else { return false };
                let (text, behind) = after.split_at_checked(end).unwrap_or_default();
                rest = behind.get(1..).unwrap_or_default();
                let names = depth == 1 && rest.trim_ascii_start().starts_with(b":");
                if names && matches!(text, b"@odata.id" | b"@odata.type") {
                    return true;
                }
            }
            _ => {}
        }
    }
    false
}

/// Where a string ends, its backslashes counted.
fn closing(text: &[u8]) -> Option<usize> {
    let mut escaped = false;
    text.iter().position(|byte| match (escaped, byte) {
        (true, _) => {
            escaped = false;
            false
        }
        (false, b'\\') => {
            escaped = true;
            false
        }
        (false, byte) => *byte == b'"',
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_a_body_is_judged_safely() {
        let whole = br#"{"Name":"a \"@odata.id\": b","Links":{"@odata.id":"/x"},"@odata.id":"/redfish/v1/Systems"}"#;
        let length = u64::try_from(whole.len()).unwrap();
        assert!(is_resource(whole, length));
        assert!(is_resource(&whole[..75], length) && !is_resource(&whole[..50], length));
        // A body that is broken, not cut, is none.
        assert!(!is_resource(&whole[..75], 75));
        assert!(!is_resource(b"<html>\"@odata.id\":", 9000) && !is_resource(b"[{\"@odata.id\":1}]", 17));
    }

    proptest! {
        #[test]
        fn never_panics(body in proptest::collection::vec(any::<u8>(), 0..200), cut in 0usize..90, at in 0usize..80, with in any::<u8>()) {
            let _ = is_resource(&body, 4096);
            let mut known = br#"{"Name":"a \"@odata.id\": b","Links":{"@odata.id":"/x"},"@odata.id":"/redfish/v1"}"#.to_vec();
            if let Some(byte) = known.get_mut(at) { *byte = with; }
            known.truncate(cut);
            let _ = is_resource(&known, 4096);
        }
    }
}
