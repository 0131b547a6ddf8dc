//! Whether a PDF is a notice or letter of ours, from the file alone: what its seal says and whether that holds.

use ledger::seal::{self, Check, Verdict};
use serde::Serialize;

/// What is told about a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Genuine {
    /// `genuine`, `filled` (only form fields were filled in after it), or why not: `no_pdf`, `no_seal`, `changed`, `added`,
    /// `broken`, `foreign`, `foreign_key`.
    pub verdict: &'static str,
    /// Whether the seal holds.
    pub genuine: bool,
    /// What was added, or what is broken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
    /// Reference of the notice.
    pub reference: Option<String>,
    /// Document number.
    pub document_no: Option<String>,
    /// Revision.
    pub revision: Option<u32>,
    /// The date printed on it.
    pub dated: Option<String>,
    /// Language.
    pub language: Option<String>,
    /// The maker.
    pub maker: Option<String>,
    /// The number of the site it was handed on to, if it is a letter of a distributor: made on demand from the signed notice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub onward: Option<String>,
    /// Fingerprint of the key, to be compared with the one on the letter.
    pub fingerprint: Option<String>,
    /// When it was sealed, by the maker's clock.
    pub sealed_at: Option<jiff::Timestamp>,
    /// When a time stamp service knew the seal, by its clock, and the name in its certificate; not judged whose service it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stamp: Option<Stamped>,
    /// SHA-256 of the bytes under the seal: those that the signatories signed, but for an onward letter.
    pub signed_sha256: Option<String>,
}

/// What a time stamp in a seal says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stamped {
    /// When.
    pub at: Option<jiff::Timestamp>,
    /// The service, as its certificate names it.
    pub authority: String,
    /// SHA-256 of that certificate.
    pub certificate: String,
    /// Always false: whose service it is, nobody judges here.
    pub judged: bool,
}

/// Looks at a file. With `fingerprint`, another key is `foreign_key`.
#[must_use]
pub fn look(pdf: &[u8], fingerprint: Option<&str>) -> Genuine {
    let check = fingerprint.map_or_else(|| seal::check(pdf), |expected| seal::check_against(pdf, expected));
    told(check)
}

fn told(check: Check) -> Genuine {
    let detail = match &check.verdict {
        Verdict::NotGenuine(seal::Reason::Added(what) | seal::Reason::Broken(what)) => Some(what.clone()),
        _ => None,
    };
    let statement = check.statement;
    let text = |of: fn(&seal::Statement) -> &String| statement.as_ref().map(|s| of(s).clone());
    Genuine {
        verdict: check.verdict.word(),
        genuine: !matches!(check.verdict, Verdict::NotGenuine(_)),
        detail,
        reference: text(|s| &s.reference),
        document_no: text(|s| &s.document_no),
        revision: statement.as_ref().map(|s| s.revision),
        dated: statement.as_ref().and_then(|s| s.dated.clone()),
        language: text(|s| &s.language),
        onward: statement.as_ref().and_then(|s| s.onward.clone()),
        maker: check.maker,
        fingerprint: check.fingerprint,
        sealed_at: check.sealed_at.and_then(|at| jiff::Timestamp::from_second(at).ok()),
        stamp: check.stamp.map(|stamp| Stamped {
            at: jiff::Timestamp::from_second(stamp.at).ok(),
            authority: stamp.authority,
            certificate: stamp.certificate,
            judged: false,
        }),
        signed_sha256: check.prefix_sha256.map(|digest| digest.to_string()),
    }
}

impl crate::App {
    /// Looks at a file, and whether its seal was given with the key of one of the actions here.
    ///
    /// # Errors
    /// What the store says.
    pub async fn genuine(&self, pdf: &[u8]) -> crate::Result<Genuine> {
        let seen = look(pdf, None);
        let Some(fingerprint) = seen.fingerprint.clone().filter(|_| seen.genuine) else { return Ok(seen) };
        for row in self.store.actions().await? {
            if self.fingerprint(&row.action)? == fingerprint {
                return Ok(seen);
            }
        }
        Ok(Genuine { verdict: "foreign_key", genuine: false, ..seen })
    }
}
