//! `fieldcheck genuine`: whether a PDF is the maker's notice or letter, from the file alone.

use crate::{Exit, cli::GenuineArgs, dates, files, layout, trouble::Trouble, words::Words};
use bmc::seal::{self, Reason, Verdict};
use serde_json::json;

/// Looks at the file; exit 1 if it is not genuine.
pub(super) fn run(args: &GenuineArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let bytes = files::read(&args.file, seal::LARGEST_FILE)?;
    let seen = match &args.fingerprint {
        Some(fingerprint) => seal::check_against(&bytes, fingerprint),
        None => seal::check(&bytes),
    };
    let (genuine, word) = (!matches!(seen.verdict, Verdict::NotGenuine(_)), seen.verdict.word());
    let detail = match &seen.verdict {
        Verdict::NotGenuine(Reason::Added(what) | Reason::Broken(what)) => Some(what.clone()),
        _ => None,
    };
    if as_json {
        super::print_json(&json!({
            "verdict": word,
            "genuine": genuine,
            "detail": detail,
            "statement": seen.statement,
            "fingerprint": seen.fingerprint,
            "sealed_at": seen.sealed_at,
            "stamp": seen.stamp.as_ref().map(|stamp| json!({
                "at": stamp.at, "authority": stamp.authority, "certificate": stamp.certificate, "judged": false,
            })),
            "signed_sha256": seen.prefix_sha256.map(|digest| digest.to_string()),
        }));
        return Ok(if genuine { Exit::Fine } else { Exit::Finding });
    }
    let say = |text: String| layout::wrap(&text, layout::WIDTH).iter().for_each(|line| line_out!("{line}"));
    say(words.t(said(&seen.verdict)));
    if let Some(detail) = detail {
        say(words.with("genuine.detail", &[("what", &detail)]));
    }
    if let Some(statement) = &seen.statement {
        let day = seen.sealed_at.and_then(|at| jiff::Timestamp::from_second(at).ok());
        let day = day.map(|at| dates::date_of(at).to_string()).unwrap_or_default();
        let values = [("notice", statement.reason()), ("maker", statement.maker.clone()), ("day", day)];
        say(words.with("genuine.what", &values.each_ref().map(|(k, v)| (*k, v.as_str()))));
    }
    if let Some(stamp) = &seen.stamp {
        let moment = jiff::Timestamp::from_second(stamp.at).map(|at| at.to_string()).unwrap_or_default();
        say(words.with("genuine.stamp", &[("moment", &moment), ("authority", &stamp.authority)]));
    }
    if let Some(fingerprint) = &seen.fingerprint {
        say(words.with("genuine.key", &[("fingerprint", fingerprint)]));
    }
    Ok(if genuine { Exit::Fine } else { Exit::Finding })
}

fn said(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Genuine => "genuine.genuine",
        Verdict::Filled => "genuine.filled",
        Verdict::NotGenuine(Reason::NoPdf) => "genuine.no_pdf",
        Verdict::NotGenuine(Reason::NoSeal) => "genuine.no_seal",
        Verdict::NotGenuine(Reason::Changed) => "genuine.changed",
        Verdict::NotGenuine(Reason::Added(_)) => "genuine.added",
        Verdict::NotGenuine(Reason::Broken(_)) => "genuine.broken",
        Verdict::NotGenuine(Reason::Foreign) => "genuine.foreign",
        Verdict::NotGenuine(Reason::ForeignKey) => "genuine.foreign_key",
    }
}
