//! What is missing: products, clauses, deadlines, numbers.

use super::{
    ATTACHMENTS, AUTHORITIES, CLAUSE, Finding, HAZARD, KEY_NEWS, LAYOUT, LOOK_BACK, NO_LANGUAGE, NO_PRODUCT,
    NOT_TRANSLATED, PATIENT_RISK, PROBABILITY, QUESTION, REPLY_DEADLINE, Rule, SERIAL_SCOPE, SIGNATORIES,
    SOFTWARE_VERSION, SRN, STALE, TITLE, UDI, UNREVIEWED, USER_DEADLINE,
};
use crate::{
    lang::Lang,
    notice::{ClauseKind, Layout, LookBack, Notice, NoticeText, Part, stale},
    product::{Product, UdiStatement},
};

/// Clauses without which no notice goes out: what it is about, what is wrong, what to do, and who helps.
const NEEDED: [ClauseKind; 4] =
    [ClauseKind::Introduction, ClauseKind::Problem, ClauseKind::UserActions, ClauseKind::Support];

pub(super) fn find(notice: &Notice) -> Vec<Finding> {
    let mut found = Vec::new();
    whole(notice, &mut found);
    products(notice, &mut found);
    clauses(notice, &mut found);
    translations(notice, &mut found);
    for (lang, text) in &notice.texts {
        language(notice, lang, text, &mut found);
    }
    found
}

fn finding(rule: &'static Rule, about: impl Into<String>) -> Finding {
    Finding { rule, lang: None, clause: None, about: about.into() }
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// What concerns the notice in all languages.
fn whole(notice: &Notice, found: &mut Vec<Finding>) {
    let mut miss = |rule, missing: bool, about: String| {
        if missing {
            found.push(finding(rule, about));
        }
    };
    miss(&NO_LANGUAGE, notice.texts.is_empty(), String::new());
    miss(&NO_PRODUCT, notice.products.is_empty(), String::new());
    miss(&SIGNATORIES, notice.signatories.len() < 2, notice.signatories.len().to_string());
    miss(&SRN, notice.maker.srn.as_deref().is_none_or(blank), String::new());
    miss(&USER_DEADLINE, notice.act_by.is_none(), String::new());
    miss(&REPLY_DEADLINE, notice.reply_by.is_none(), String::new());
    let says_what_is_new = |text: &NoticeText| text.clause(ClauseKind::KeyNews).is_some_and(|c| !blank(&c.text));
    let is_told = notice.texts.values().any(says_what_is_new);
    let replaced = notice.replaces.as_ref().map(|r| r.revision.to_string()).unwrap_or_default();
    miss(&KEY_NEWS, notice.replaces.is_some() && !is_told, replaced);
    miss(&LAYOUT, notice.layout == Layout::Fda, String::new());
    let link = &notice.instructions;
    let kept = link.digest.is_some() || link.snapshot.as_deref().is_some_and(|name| !blank(name));
    let kept = kept || !link.current().is_empty();
    miss(&ATTACHMENTS, !blank(&link.url) && !kept, link.url.clone());
}

fn products(notice: &Notice, found: &mut Vec<Finding>) {
    let mut those = |rule, fits: &dyn Fn(&&Product) -> bool| {
        let named: Vec<&str> = notice.products.iter().filter(fits).map(|p| p.name.as_str()).collect();
        if !named.is_empty() {
            found.push(finding(rule, named.join("; ")));
        }
    };
    those(&UDI, &|p| matches!(&p.udi, UdiStatement::NotApplicable { reason } if blank(reason)));
    those(&SOFTWARE_VERSION, &|p| p.software.as_deref().is_none_or(blank));
    those(&SERIAL_SCOPE, &|p| p.is_whole() && p.serials_reason.as_deref().is_none_or(blank));
}

/// Clauses that are wanted: missing everywhere is one finding of the rule, missing somewhere is a missing translation.
fn clauses(notice: &Notice, found: &mut Vec<Finding>) {
    let wanted = NEEDED.map(|kind| (kind, &CLAUSE)).into_iter().chain([
        (ClauseKind::Consequences, &HAZARD),
        (ClauseKind::Probability, &PROBABILITY),
        (ClauseKind::PatientRisk, &PATIENT_RISK),
        (ClauseKind::Authorities, &AUTHORITIES),
    ]);
    // Where no look-back is recommended, there is nothing to be written about it.
    let is_settled = matches!(notice.stated.look_back, Some(LookBack::No | LookBack::NotApplicable));
    let look_back = (notice.in_vitro && !is_settled).then_some((ClauseKind::LookBack, &LOOK_BACK));
    let has = |text: &NoticeText, kind| text.clause(kind).is_some_and(|c| !blank(&c.text));
    let nowhere = |kind| !notice.texts.values().any(|text| has(text, kind));
    for (kind, rule) in wanted.chain(look_back).filter(|(kind, _)| nowhere(*kind)) {
        found.push(Finding { clause: Some(kind), ..finding(rule, "") });
    }
    for kind in ClauseKind::ALL.into_iter().filter(|kind| !nowhere(*kind)) {
        for (lang, _) in notice.texts.iter().filter(|(_, text)| !has(text, kind)) {
            found.push(Finding { lang: Some(lang.clone()), clause: Some(kind), ..finding(&NOT_TRANSLATED, "") });
        }
    }
}

/// Translations that are not of the source as it stands, and those that nobody has reviewed.
fn translations(notice: &Notice, found: &mut Vec<Finding>) {
    let clause = |part| match part {
        Part::Head => None,
        Part::Clause(kind) => Some(kind),
    };
    for one in stale(notice) {
        found.push(Finding { lang: Some(one.lang), clause: clause(one.part), ..finding(&STALE, "") });
    }
    for (lang, text) in notice.texts.iter().filter(|(lang, _)| notice.source.as_ref().is_some_and(|s| s != *lang)) {
        let made = text.clauses.iter().filter_map(|c| c.translation.as_ref()).chain(&text.translation);
        let open = made.filter(|t| t.reviewed_by.is_none()).count();
        if open > 0 {
            found.push(Finding { lang: Some(lang.clone()), ..finding(&UNREVIEWED, open.to_string()) });
        }
    }
}

fn language(notice: &Notice, lang: &Lang, text: &NoticeText, found: &mut Vec<Finding>) {
    let mut push = |rule, about: &str| found.push(Finding { lang: Some(lang.clone()), ..finding(rule, about) });
    if text.titles.iter().all(|title| blank(title)) {
        push(&TITLE, "");
    }
    for question in &notice.form.questions {
        if question.text.0.get(lang).is_none_or(|text| blank(text)) {
            push(&QUESTION, question.id.as_str());
        }
    }
}
