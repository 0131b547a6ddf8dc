//! Reads a profile and refuses it whole at the first thing it does not know, with line and remedy.

use super::{CheckProfile, Limits, Row, SCHEMA};
use crate::{checks, request::ResourcePath, verdict::Verdict};

/// Why a profile is not used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It is no text in UTF-8.
    #[error("the profile is not UTF-8 text; byte {0} does not fit")]
    NotText(usize),
    /// It is no TOML, or has a word, type or member that this version does not know.
    #[error("line {line}: {why}")]
    Unknown {
        /// Line, from 1; 0 if it is not known.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// It is a profile of another format.
    #[error("schema is {0:?}; this program reads \"check-profile/1\"")]
    Schema(String),
    /// A value that cannot be used.
    #[error("{place}: {why}")]
    Value {
        /// Where: `check IPMI-02, fail`.
        place: String,
        /// What is wrong and what would be right.
        why: String,
    },
}

/// Longest profile in bytes.
const LONGEST: usize = 64 * 1024;

/// Reads a profile.
///
/// # Errors
/// [`Refusal`] at the first unknown word, member, value out of bounds, or check that stands twice.
pub fn read(bytes: &[u8]) -> Result<CheckProfile, Refusal> {
    if bytes.len() > LONGEST {
        return Err(value("profile", format!("{} bytes; at most {LONGEST}", bytes.len())));
    }
    let text = std::str::from_utf8(bytes).map_err(|e| Refusal::NotText(e.valid_up_to()))?;
    let profile: CheckProfile = toml::from_str(text).map_err(|error| {
        let line = error.span().map_or(0, |span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
        Refusal::Unknown { line, why: error.message().to_owned() }
    })?;
    bounds(&profile)?;
    for (at, row) in profile.checks.iter().enumerate() {
        if profile.checks.iter().take(at).any(|earlier| earlier.id == row.id) {
            return Err(value(&format!("check {}", row.id), "stands twice".to_owned()));
        }
        judge_row(row)?;
    }
    Ok(profile)
}

fn value(place: &str, why: String) -> Refusal {
    Refusal::Value { place: place.to_owned(), why }
}

fn bounds(profile: &CheckProfile) -> Result<(), Refusal> {
    if profile.schema != SCHEMA {
        return Err(Refusal::Schema(profile.schema.clone()));
    }
    if profile.valid.until < profile.valid.from {
        return Err(value(
            "valid",
            format!("ends on {} before it begins on {}", profile.valid.until, profile.valid.from),
        ));
    }
    for (place, text) in
        [("id", &profile.id), ("version", &profile.version), ("notice.reference", &profile.notice.reference)]
    {
        let plain = !text.is_empty()
            && text.len() <= 80
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-/ ".contains(&b));
        if !plain {
            return Err(value(place, format!("{text:?}: letters, digits and . _ - / are expected, at most 80")));
        }
    }
    let most = Limits {
        open_sessions_per_minute: 2,
        packets_per_target: 40,
        requests_per_target: 60,
        seconds_per_target: 180,
    };
    let limits = [
        (
            "open_sessions_per_minute",
            u16::from(profile.limits.open_sessions_per_minute),
            u16::from(most.open_sessions_per_minute),
        ),
        ("packets_per_target", u16::from(profile.limits.packets_per_target), u16::from(most.packets_per_target)),
        ("requests_per_target", u16::from(profile.limits.requests_per_target), u16::from(most.requests_per_target)),
        ("seconds_per_target", profile.limits.seconds_per_target, most.seconds_per_target),
    ];
    for (name, wanted, most) in limits {
        if wanted > most {
            return Err(value(
                &format!("limits.{name}"),
                format!("{wanted} is more than this program ever does; at most {most}"),
            ));
        }
    }
    if profile.checks.is_empty() {
        return Err(value("check", "a profile names at least one check".to_owned()));
    }
    Ok(())
}

fn judge_row(row: &Row) -> Result<(), Refusal> {
    let check = checks::of(row.id);
    let place = |what: &str| format!("check {}, {what}", row.id);
    for word in &row.fail {
        if !check.words.iter().any(|(known, _)| known == word) {
            let known: Vec<&str> = check.words.iter().map(|(known, _)| *known).collect();
            return Err(value(&place("fail"), format!("{word:?} is not one of {}", known.join(", "))));
        }
        if check.words.iter().any(|(known, verdict)| known == word && *verdict == Verdict::NotApplicable) {
            return Err(value(
                &place("fail"),
                format!("{word:?} means that the question does not arise; it cannot fail"),
            ));
        }
    }
    for fix in &row.fix {
        if !check.fixes.iter().any(|known| known.name == fix) {
            let known: Vec<&str> = check.fixes.iter().map(|known| known.name).collect();
            return Err(value(&place("fix"), format!("{fix:?} is not one of {}", known.join(", "))));
        }
    }
    for path in &row.args.paths {
        ResourcePath::new(&format!("/redfish/v1/{path}")).map_err(|why| value(&place("args.paths"), why))?;
    }
    if let Some(community) = &row.args.community {
        let plain = (1..=32).contains(&community.len()) && community.bytes().all(|b| b.is_ascii_graphic());
        if !plain {
            return Err(value(&place("args.community"), "1 to 32 visible ASCII characters are expected".to_owned()));
        }
    }
    Ok(())
}
