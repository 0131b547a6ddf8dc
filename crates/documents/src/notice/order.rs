//! The clauses in the order of the notice's layout: that of the EU template, which is the order of the clause kinds, or that of
//! a layout in `reference/notice/layouts`, under the titles of its sections.
//!
//! Which clause stands behind the signatories is a matter of the EU layout only; a layout with sections names its places.

use crate::{Error, layouts::table, sheet, stated, typesetting::text, words::Words};
use domain::{
    lang::Lang,
    notice::{Clause, ClauseKind, Notice, NoticeText},
};
use serde_json::{Value, json};

/// The clauses before and after the signatories. The table stands after its caption, else after the first clause.
///
/// # Errors
/// If the reference data are broken.
pub(super) fn clauses(
    notice: &Notice,
    notice_text: &NoticeText,
    lang: &Lang,
) -> Result<(Vec<Value>, Vec<Value>), Error> {
    let (table, words) = (table(notice.layout)?, Words::about(notice, lang));
    let read = stated::below_head(notice, notice_text, &words);
    let about_products = stated::sentences(notice, ClauseKind::AffectedProducts, &words).join(" ");
    let mut ordered: Vec<&Clause> = read.iter().collect();
    match table {
        None => ordered.sort_by_key(|c| c.kind),
        Some(table) => {
            ordered.sort_by_key(|c| (table.place(c.kind).map_or(usize::MAX, |(_, at)| at), c.kind));
        }
    }
    let place = if notice_text.clause(ClauseKind::AffectedProducts).is_some() {
        Some(ClauseKind::AffectedProducts)
    } else {
        ordered.first().map(|c| c.kind)
    };
    let is_after = |c: &Clause| table.is_none() && matches!(c.kind, ClauseKind::WhyYou | ClauseKind::WrongContact);
    let (after, before): (Vec<&Clause>, Vec<&Clause>) = ordered.into_iter().partition(|c| is_after(c));
    let shape = |clause: &&Clause| {
        let set = json!({
            "table": Some(clause.kind) == place,
            "caption": clause.kind == ClauseKind::AffectedProducts,
            "strong": clause.kind == ClauseKind::SeriousHarm,
        });
        sheet::with(sheet::clause(clause), set)
    };
    let mut shaped = Vec::new();
    let mut section: Option<&str> = None;
    for clause in &before {
        if let Some((own, _)) = table.and_then(|table| table.place(clause.kind))
            && section != Some(own.id.as_str())
        {
            section = Some(&own.id);
            if let Some(title) = own.title.get(lang.as_str()) {
                shaped.push(json!({"heading": title, "blocks": [], "table": false, "caption": false, "strong": false}));
            }
        }
        shaped.push(shape(clause));
        if Some(clause.kind) == place && !about_products.is_empty() {
            let blocks = text::blocks(&about_products);
            shaped.push(json!({"heading": null, "blocks": blocks, "table": false, "caption": false, "strong": false}));
        }
    }
    Ok((shaped, after.iter().map(shape).collect()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::sample;
    use domain::notice::Layout;

    fn headings(notice: &Notice, lang: &str) -> Vec<String> {
        let lang = Lang::from(lang);
        let (before, after) = clauses(notice, &notice.texts[&lang], &lang).unwrap();
        let all = before.iter().chain(&after);
        all.filter_map(|clause| clause["heading"].as_str().map(str::to_owned)).collect()
    }

    #[test]
    fn each_layout_knows_every_clause_once() {
        for layout in Layout::ALL.into_iter().filter_map(|layout| table(layout).unwrap()) {
            let mut named: Vec<ClauseKind> = layout.sections.iter().flat_map(|s| s.clauses.clone()).collect();
            named.sort();
            assert_eq!(named, ClauseKind::ALL, "{:?}", layout.layout);
            assert!(["high", "medium", "knowledge"].contains(&layout.confidence.as_str()));
            let surest = layout.sections.iter().all(|s| s.confidence == "high");
            assert_eq!(layout.confidence == "high", surest, "the weakest section counts");
        }
    }

    #[test]
    fn the_model_letter_has_its_sections_in_its_order() {
        let mut notice = sample::notice();
        let eu = headings(&notice, "en");
        notice.layout = Layout::Fda;
        let fda = headings(&notice, "en");
        let at = |title: &str| fda.iter().position(|h| h == title).unwrap_or_else(|| panic!("{title}: {fda:?}"));
        let order = ["Purpose of this letter", "Reason for this letter", "Actions to be taken by the customer or user"];
        assert!(order.map(at).is_sorted(), "{fda:?}");
        assert!(at("Contact information") > at("Product and distribution information"));
        for heading in &eu {
            assert!(fda.contains(heading), "{heading} is lost");
        }
        // In a language without titles the same clauses stand in the same order.
        assert_eq!(headings(&notice, "de").len(), headings(&sample::notice(), "de").len());
    }

    #[test]
    fn deaths_and_serious_injuries_stand_in_bold_in_the_purpose_and_the_signs_under_the_risk() {
        let mut notice = sample::notice();
        let english = notice.texts.get_mut(&Lang::from("en")).unwrap();
        let own = |kind, text: &str| Clause { kind, heading: None, text: text.into(), translation: None };
        english.clauses.push(own(ClauseKind::Recognition, "The fan runs at full speed all the time."));
        english.clauses.push(own(ClauseKind::SeriousHarm, "We know of two serious injuries."));
        for layout in [Layout::Eu, Layout::Fda] {
            notice.layout = layout;
            let (before, _) = clauses(&notice, &notice.texts[&Lang::from("en")], &Lang::from("en")).unwrap();
            let strong: Vec<_> = before.iter().filter(|c| c["strong"] == true).collect();
            assert!(matches!(&strong[..], [one] if one["blocks"].to_string().contains("two serious injuries")));
            let pdf = crate::notice::render(&notice, &"en".into(), &sample::fonts()).unwrap();
            let said = sample::read(&pdf, &format!("notice-harm-{layout:?}"));
            let at = |text: &str| said.find(text).unwrap_or_else(|| panic!("{text}: {said}"));
            assert!(at("two serious injuries") < at("full speed"), "{layout:?}");
            if layout == Layout::Fda {
                let order =
                    ["Purpose of this letter", "two serious injuries", "Reason for this letter", "Risk to health"];
                assert!(
                    [order.as_slice(), &["full speed", "Actions to be taken"]].concat().into_iter().map(at).is_sorted()
                );
            }
        }
    }

    #[test]
    fn the_letter_in_this_order_is_set() {
        let mut notice = sample::notice();
        notice.layout = Layout::Fda;
        let pdf = crate::notice::render(&notice, &"en".into(), &sample::fonts()).unwrap();
        let said = sample::read(&pdf, "notice-fda-en");
        assert!(said.find("Purpose of this letter") < said.find("Type of action by the company"), "{said}");
    }
}
