//! `fieldcheck show`: opens evidence without believing it, judges it again, says what it does not prove.

use super::check::{exit_of, version};
use crate::{
    Exit, ambient,
    cli::ShowArgs,
    files, key, layout, profile,
    remedy::Place,
    report::{Report, Seal},
    summary, terminal,
    trouble::Trouble,
    words::Words,
};
use bmc::{
    Answer, Run,
    bundle::{self, Opened},
    profile::Ports,
};
use serde_json::json;
use std::path::Path;

/// Shows one bundle.
pub(super) fn run(args: &ShowArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    super::report_kinds(&args.report)?;
    let (_, opened) = open(&args.bundle)?;
    let loaded = args.profile.as_ref().map(|path| profile::load(path, args.maker_key.as_deref())).transpose()?;
    let predicate = &opened.predicate;
    let (judged, outcome, doubts) = match &loaded {
        Some(loaded) => {
            loaded.is_that_of(&predicate.run.profile)?;
            bundle::rejudge(&loaded.profile, predicate)
        }
        None => (predicate.judged.clone(), predicate.outcome, Vec::new()),
    };
    let ports = loaded.as_ref().map(|loaded| loaded.profile.ports).unwrap_or_default();
    // With the profile at hand, what it does not prove is computed too; without, it is the bundle's own word like the rest.
    let limits = loaded
        .as_ref()
        .map_or_else(|| predicate.limits.clone(), |loaded| bundle::limits(&loaded.profile, &predicate.run, &judged));
    let mut report = tell(&opened, &judged, loaded.as_ref(), ports, words).with_limits(&limits, words);
    report.doubts = doubts.iter().map(ToString::to_string).collect();
    report.seal = Some(Seal::of(&opened, key::present(args.key.as_deref()).as_ref(), Some(&args.bundle)));
    let reports = super::write_reports(&report, &args.report, None, words)?;
    if as_json {
        super::print_json(&json!({
            "program": version(),
            "serial": predicate.run.serial,
            "notice": predicate.run.notice,
            "outcome": outcome,
            "judged_again": loaded.is_some(),
            "doubts": report.doubts,
            "checks": super::cards_json(&report, &judged),
            "binding": predicate.run.binding(),
            "limits": limits,
            "key": opened.key.fingerprint(),
            "payload_sha256": opened.payload_sha256.to_string(),
            "run": args.raw.then_some(&predicate.run),
            "reports": reports,
        }));
    } else {
        let colour = ambient::colour();
        line_out!("{}", terminal::text(&report, None, colour, words).trim_end_matches("\n"));
        line_out!("\n{}", words.t("report.facts"));
        for (label, value) in &report.facts {
            // Digests are longer than the column: in two halves.
            let value = if value.contains(' ') { value.clone() } else { layout::chunks(value, 48).join(" ") };
            layout::hang(&format!("  {label}"), 28, &value).iter().for_each(|line| line_out!("{line}"));
        }
        if args.raw {
            raw(&predicate.run, words);
        }
        line_out!();
        let signed = words.with("show.signed", &[("fingerprint", &opened.key.fingerprint())]);
        let judged_again = words.t(if loaded.is_some() { "show.judged_again" } else { "show.own_word" });
        for line in layout::wrap(&signed, layout::WIDTH).into_iter().chain(layout::wrap(&judged_again, layout::WIDTH)) {
            line_out!("{line}");
        }
        line_out!("{}", terminal::summary(&report, colour, words));
    }
    let believed = if doubts.is_empty() { Exit::Fine } else { Exit::Finding };
    Ok(exit_of(outcome).and(believed))
}

/// Reads and opens a bundle.
pub(super) fn open(path: &Path) -> Result<(Vec<u8>, Opened), Trouble> {
    let bytes = files::read(path, bundle::LARGEST)?;
    let opened =
        bundle::open(&bytes).map_err(|why| Trouble::new("bundle").value("file", path.display()).value("why", why))?;
    Ok((bytes, opened))
}

fn tell(
    opened: &Opened,
    judged: &[bmc::Judged],
    loaded: Option<&profile::Loaded>,
    ports: Ports,
    words: &Words,
) -> Report {
    let run = &opened.predicate.run;
    let place = Place::of(run, None, ports, None, false);
    Report::of(run, judged, loaded.map(|loaded| &loaded.profile), &place, words)
}

/// Every question and what came, for those who judge by hand.
fn raw(run: &Run, words: &Words) {
    line_out!("\n{}", words.t("show.raw"));
    for (place, observation) in run.observations.iter().enumerate() {
        let question =
            format!("{} ({})", summary::request(&observation.request, words), words.vantage(observation.vantage));
        layout::hang(&format!("{place:>4}"), 6, &question).iter().for_each(|line| line_out!("{line}"));
        let sent = observation.sent.hex();
        layout::chunks(&sent, 70).iter().for_each(|line| line_out!("      > {line}"));
        match &observation.answer {
            Answer::Datagram { bytes, .. } | Answer::Stream { bytes, .. } => {
                layout::chunks(&bytes.hex(), 70).iter().for_each(|line| line_out!("      < {line}"));
            }
            other => {
                let text = serde_json::to_string(other).unwrap_or_default();
                let short: String = text.chars().take(280).collect();
                layout::chunks(&short, 70).iter().for_each(|line| line_out!("      < {line}"));
            }
        }
    }
}
