//! What is said about one run, once for all ways of saying it: terminal, HTML, PDF, JSON.
//!
//! Made from a run, its verdicts and the profile. Holds finished sentences in one language and no layout. The address of the
//! BMC stands in commands only, on the operator's own terminal and reports; the evidence never holds it.

use crate::{
    dates,
    remedy::{Command, Place},
    words::Words,
};
use bmc::{
    Judged, Outcome, Run, Severity, Verdict,
    bundle::{self, Digest, Opened, SigningKey},
    checks::{self, CheckId},
    profile::{CheckProfile, Row},
    run::{Binding, Phase},
};
use std::path::Path;

/// A run, told.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    /// Language of the sentences.
    pub(crate) lang: &'static str,
    /// Reference of the notice.
    pub(crate) reference: String,
    /// Document number of the notice, where the profile is at hand.
    pub(crate) document_no: Option<String>,
    /// Profile, version.
    pub(crate) profile: String,
    /// Serial number.
    pub(crate) serial: Option<String>,
    /// Before or after the measures, in words.
    pub(crate) phase: String,
    /// When it began.
    pub(crate) started: String,
    /// What all of it says.
    pub(crate) outcome: Outcome,
    /// One sentence for that.
    pub(crate) outcome_sentence: String,
    /// Numbers behind it.
    pub(crate) counts: Counts,
    /// The checks, in the profile's order.
    pub(crate) cards: Vec<Card>,
    /// What it does not prove.
    pub(crate) limits: Vec<String>,
    /// Where the bundle says otherwise than its bytes; empty if all agrees.
    pub(crate) doubts: Vec<String>,
    /// What helps on: nothing answered, a probe that does not work here.
    pub(crate) hints: Vec<String>,
    /// What identifies the BMC, and how it was asked: label and value.
    pub(crate) facts: Vec<(String, String)>,
    /// The seal, once there is one.
    pub(crate) seal: Option<Seal>,
}

/// The seal of a bundle.
#[derive(Clone, Debug)]
pub(crate) struct Seal {
    /// Fingerprint of the key that signed.
    pub(crate) fingerprint: String,
    /// Digest of the payload.
    pub(crate) payload_sha256: Digest,
    /// The stub for paper, in text form, where the key is at hand.
    pub(crate) stub: Option<String>,
    /// File of the evidence.
    pub(crate) file: Option<String>,
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) pass: usize,
    pub(crate) fail: usize,
    pub(crate) inconclusive: usize,
    pub(crate) not_applicable: usize,
    pub(crate) required: usize,
}

/// One check, told.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    pub(crate) id: CheckId,
    pub(crate) verdict: Verdict,
    /// The verdict's word.
    pub(crate) word: String,
    /// Whether a fail of it makes the outcome open.
    pub(crate) weighty: bool,
    /// Severity and whether it is required, in words.
    pub(crate) weight: String,
    /// What should be so.
    pub(crate) title: String,
    /// What was seen.
    pub(crate) seen: String,
    /// Both readings of a contradiction.
    pub(crate) readings: Vec<String>,
    /// Why it matters.
    pub(crate) why: String,
    /// The maker's own sentence.
    pub(crate) maker: Option<String>,
    /// What to do, in order.
    pub(crate) steps: Vec<Step>,
    /// Standard and clause.
    pub(crate) source: &'static str,
}

/// One remedy.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) sentence: String,
    pub(crate) commands: Vec<Command>,
}

impl Report {
    /// Tells a run.
    pub(crate) fn of(
        run: &Run,
        judged: &[Judged],
        profile: Option<&CheckProfile>,
        place: &Place,
        words: &Words,
    ) -> Self {
        let outcome = bmc::verdict::outcome(judged);
        Self {
            lang: words.lang,
            reference: run.notice.clone(),
            document_no: profile.map(|profile| profile.notice.document_no.clone()),
            profile: format!("{} {}", run.profile.id, run.profile.version),
            serial: run.serial.clone(),
            phase: words.t(match run.phase {
                Phase::Assess => "phase.assess",
                Phase::Verify => "phase.verify",
            }),
            started: dates::minute(run.started, words.lang),
            outcome,
            outcome_sentence: outcome_sentence(outcome, words),
            counts: Counts::of(judged),
            cards: judged.iter().map(|j| Card::of(j, profile.and_then(|p| p.row(j.check)), place, words)).collect(),
            limits: Vec::new(),
            doubts: Vec::new(),
            hints: hints(run, judged, words),
            facts: facts(run, words),
            seal: None,
        }
    }
    /// With what it does not prove.
    pub(crate) fn with_limits(mut self, limits: &[String], words: &Words) -> Self {
        self.limits =
            limits.iter().map(|name| words.maybe(&format!("limit.{name}")).unwrap_or_else(|| name.clone())).collect();
        self
    }
    /// The line at the end, behind the outcome: unit and numbers.
    pub(crate) fn summary(&self, words: &Words) -> String {
        let unit = match &self.serial {
            Some(serial) => words.with("summary.serial", &[("serial", serial)]),
            None => words.t("summary.no_serial"),
        };
        let c = self.counts;
        let parts = [
            ("summary.fail", c.fail),
            ("summary.inconclusive", c.inconclusive),
            ("summary.pass", c.pass),
            ("summary.not_applicable", c.not_applicable),
        ];
        let parts: Vec<String> = parts.iter().map(|(key, n)| words.with(key, &[("n", &n.to_string())])).collect();
        format!("{unit}: {}. {}", parts.join(", "), words.count("summary.required", c.required))
    }
}

impl Seal {
    /// Of an opened bundle; the code for paper only with the key that signed.
    pub(crate) fn of(opened: &Opened, key: Option<&SigningKey>, file: Option<&Path>) -> Self {
        let key = key.filter(|key| key.verifying_key() == &opened.key);
        Self {
            fingerprint: opened.key.fingerprint(),
            payload_sha256: opened.payload_sha256,
            stub: key.map(|key| bundle::stub_text(&bundle::stub(opened, key))),
            file: file.map(|file| file.file_name().unwrap_or(file.as_os_str()).to_string_lossy().into_owned()),
        }
    }
}

/// One sentence for an outcome.
fn outcome_sentence(outcome: Outcome, words: &Words) -> String {
    words.t(match outcome {
        Outcome::Corrected => "outcome.corrected_sentence",
        Outcome::Open => "outcome.open_sentence",
        Outcome::Undecided => "outcome.undecided_sentence",
    })
}

impl Counts {
    pub(crate) fn of(judged: &[Judged]) -> Self {
        let count = |verdict| judged.iter().filter(|j| j.verdict == verdict).count();
        Self {
            pass: count(Verdict::Pass),
            fail: count(Verdict::Fail),
            inconclusive: count(Verdict::Inconclusive),
            not_applicable: count(Verdict::NotApplicable),
            required: judged.iter().filter(|j| j.required).count(),
        }
    }
}

impl Card {
    fn of(judged: &Judged, row: Option<&Row>, place: &Place, words: &Words) -> Self {
        let check = checks::of(judged.check);
        let text = checks::text(check, words.lang);
        let severity: Severity = judged.severity;
        let required = words.t(if judged.required { "check.required" } else { "check.optional" });
        let steps = if judged.verdict == Verdict::Fail { place.remedies(check, row) } else { Vec::new() };
        let maker = row.and_then(|row| row.text.get(words.lang).or_else(|| row.text.get("en")));
        Self {
            id: judged.check,
            verdict: judged.verdict,
            word: words.verdict(judged.verdict),
            weighty: judged.required || severity == Severity::Critical,
            weight: format!("{}, {required}", words.severity(severity)),
            seen: text.said(&judged.word, &judged.values),
            readings: judged.readings.iter().map(|r| format!("{}: {}", r.source, r.says)).collect(),
            steps: steps
                .into_iter()
                .map(|(name, commands)| Step {
                    sentence: place.filled(text.fix.get(name).map_or(name, String::as_str)),
                    commands,
                })
                .collect(),
            title: text.title,
            why: text.why,
            maker: maker.cloned(),
            source: check.source,
        }
    }
}

/// What helps on when little or nothing was seen.
fn hints(run: &Run, judged: &[Judged], words: &Words) -> Vec<String> {
    let mut hints = Vec::new();
    if judged.iter().any(|j| j.verdict == Verdict::Fail) {
        hints.push(words.t("hint.commands"));
    }
    if !run.observations.is_empty() && !run.observations.iter().any(|o| o.answer.came()) {
        hints.push(words.t("hint.nothing_answered"));
    }
    for (probe, said) in run.agent.self_test.iter().filter(|(_, said)| *said != "works") {
        hints.push(words.with("hint.probe_broken", &[("probe", probe), ("why", said)]));
    }
    if run.serial.is_none() {
        hints.push(words.t("hint.no_serial"));
    }
    hints
}

fn facts(run: &Run, words: &Words) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut add = |key: &str, value: Option<String>| facts.extend(value.map(|value| (words.t(key), value)));
    add("fact.binding", Some(binding(run.binding(), words)));
    add("fact.firmware", run.bmc.firmware.clone());
    let device = run
        .bmc
        .manufacturer_id
        .map(|maker| format!("{maker} / {}", run.bmc.product_id.map_or_else(|| "-".to_owned(), |p| p.to_string())));
    add("fact.device", device);
    add("fact.guid", run.bmc.guid.clone());
    add("fact.stated_serial", run.bmc.serial.clone());
    add("fact.certificate", run.bmc.leaf_sha256.clone());
    add("fact.host_serial", run.host.as_ref().and_then(|host| host.serial.clone()));
    let answered = run.observations.iter().filter(|o| o.answer.came()).count();
    let asked = [("asked", run.observations.len().to_string()), ("answered", answered.to_string())];
    add("fact.asked", Some(words.with("fact.asked_value", &asked.each_ref().map(|(k, v)| (*k, v.as_str())))));
    for (attestation, yes) in &run.attested {
        let name =
            serde_json::to_value(attestation).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default();
        let said = words.t(if *yes { "word.yes" } else { "word.no" });
        facts.push((words.t("fact.stated"), format!("{} {said}", words.t(&format!("attest.{name}")))));
    }
    let agent = format!("{} {} ({})", run.agent.name, run.agent.version, run.agent.platform);
    facts.push((words.t("fact.agent"), agent));
    facts.push((words.t("fact.profile_sha256"), run.profile.sha256.clone()));
    facts.push((words.t("fact.profile_key"), run.profile.signed_by.clone()));
    if let Some(challenge) = &run.challenge {
        facts.push((words.t("fact.challenge"), challenge.clone()));
    }
    facts
}

/// How a run is bound to its serial number, in words.
pub(crate) fn binding(binding: Binding, words: &Words) -> String {
    words.t(match binding {
        Binding::Operator => "binding.operator",
        Binding::BothSides => "binding.both_sides",
        Binding::Inside => "binding.inside",
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::{html, layout::WIDTH, paper, sample, terminal};
    use bmc::profile::Ports;

    fn report(refused: bool, lang: &str) -> (Report, Words) {
        let words = Words::of(lang);
        let (_, opened) = sample::opened(Some("1000417"), refused);
        let run = &opened.predicate.run;
        let place = Place::of(run, Some("10.0.0.5"), Ports::default(), None, false);
        let mut report = Report::of(run, &opened.predicate.judged, Some(&sample::profile()), &place, &words)
            .with_limits(&opened.predicate.limits, &words);
        report.seal = Some(Seal::of(&opened, Some(&sample::key()), None));
        (report, words)
    }

    #[test]
    fn the_terminal_says_the_verdict_first_then_what_was_seen_then_what_to_do() {
        for (lang, verdict) in [("en", "FAIL"), ("de", "OFFEN")] {
            let (report, words) = report(false, lang);
            let text = terminal::text(&report, Some("10.0.0.5"), false, &words);
            assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
            assert!(
                !text.contains('\u{1b}') && !text.contains('{') | text.contains("{\"") && !text.contains('!'),
                "{text}"
            );
            let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what}: {text}"));
            assert!(at(&format!("{verdict}      ").as_str()[..verdict.len() + 1]) < at(&words.t("check.seen")));
            assert!(at(&words.t("check.seen")) < at(&words.t("check.todo")));
            assert!(
                report.cards.iter().flat_map(|card| &card.steps).all(|step| !step.sentence.contains('{')),
                "{text}"
            );
            assert!(at(&words.t("check.todo")) < at("ipmitool -I lanplus -H 10.0.0.5 -U USER -a lan set 1"));
            assert!(terminal::text(&report, None, true, &words).contains("\u{1b}[1;31m"));
        }
        let (report, words) = report(true, "de");
        assert!(terminal::summary(&report, false, &words).starts_with("GESCHLOSSEN  Seriennummer 1000417: 0 offen"));
    }

    #[test]
    fn the_page_is_one_file_without_script_and_nothing_in_it_is_markup() {
        let (mut report, words) = report(false, "de");
        report.serial = Some("<script>alert(1)</script>\"'&".to_owned());
        let page = html::page(&report, &words);
        assert!(page.contains("lang=\"de\"") && page.contains("&lt;script&gt;") && !page.contains("<script"));
        assert!(!page.contains("http://") && !page.contains("src=") && !page.contains("url("));
        for (open, close) in [
            ("<section", "</section>"),
            ("<article", "</article>"),
            ("<dl", "</dl>"),
            ("<h2", "</h2>"),
            ("<ol", "</ol>"),
        ] {
            assert_eq!(page.matches(open).count(), page.matches(close).count(), "{open}");
        }
        assert!(page.contains("<svg role=\"img\" aria-label="));
    }

    #[test]
    fn the_document_has_pages_that_are_counted() {
        for lang in ["de", "en"] {
            let (report, words) = report(false, lang);
            let pdf = paper::report::pdf(&report, "2026-12-03T14:08:00Z".parse().unwrap(), &words).unwrap();
            let document = lopdf::Document::load_mem(&pdf).unwrap();
            let pages: Vec<u32> = document.get_pages().keys().copied().collect();
            let text = document.extract_text(&pages).unwrap();
            let last = [("page", pages.len().to_string()), ("of", pages.len().to_string())];
            assert!(
                text.contains(&words.with("report.page", &last.each_ref().map(|(k, v)| (*k, v.as_str())))),
                "{text}"
            );
            assert!(text.contains(&words.t("outcome.open")) && text.contains("ipmitool"));
        }
    }
}
