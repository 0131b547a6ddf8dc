//! What has changed from one revision to another, so that a person can read it: part by part, with the words before and after.

use super::{Notice, NoticeText, Part, source_of};
use crate::{
    lang::{Lang, Texts},
    product::{Product, UdiStatement, written_numbers},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// One change. `before` is none where something is new, `after` where something is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub about: About,
    /// As it was.
    pub before: Option<String>,
    /// As it is.
    pub after: Option<String>,
}

/// What a change is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// A part of the text in one language.
    Text(Lang, Part),
    /// A product, by its key; a page may put its name there.
    Product(String),
    /// A question of the form, by its id.
    Question(String),
    /// A single value: `act_by`, `reply_by`, `document_no`, `instructions`, `maker`, `signatories`, `dated`, `in_vitro`,
    /// `representatives`, and what was chosen, by field: `look_back`, `maker_actions`, `maker_by`, `lay_users`, `further_notice`,
    /// `distributed`, `depth` (a choice is its stable word).
    Value(&'static str),
}

/// How values that are no words of the notice are said, in the language of the reader.
#[expect(missing_debug_implementations, reason = "functions")]
pub struct Sayings<'a> {
    /// Every serial number of a product.
    pub all: String,
    /// A product for research only.
    pub research: String,
    /// A statement that holds, and one that does not.
    pub yes_no: [String; 2],
    /// A day.
    pub day: &'a dyn Fn(Date) -> String,
    /// So many days after the notice was received.
    pub days: &'a dyn Fn(u16) -> String,
    /// A choice: which field it is of (`look-back`, `maker`, `lay-users`, `further-notice`, `depth`), and its stable word.
    pub choice: &'a dyn Fn(&str, &str) -> String,
}

/// Every change from `old` to `new`: single values, products, questions, then the texts by language and part.
pub fn difference(old: &Notice, new: &Notice, sayings: &Sayings<'_>) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut compare = |about: About, before: Option<String>, after: Option<String>| {
        if before != after {
            found.push(Difference { about, before, after });
        }
    };
    for (name, of) in VALUES {
        compare(About::Value(name), of(old, sayings), of(new, sayings));
    }
    for key in keys(old, new, |n| n.products.iter().map(|p| p.key.to_string()).collect()) {
        let row = |n: &Notice| n.products.iter().find(|p| p.key.as_str() == key).map(|p| product(p, sayings));
        compare(About::Product(key.clone()), row(old), row(new));
    }
    for id in keys(old, new, |n| n.form.questions.iter().map(|q| q.id.to_string()).collect()) {
        let row = |n: &Notice| {
            let question = n.form.questions.iter().find(|q| q.id.as_str() == id)?;
            let said = |texts: &Texts| -> Vec<String> {
                texts.0.iter().map(|(lang, text)| format!("{lang}: {text}")).collect()
            };
            // Both wordings one after the other; without the second, the row is what it always was.
            Some([said(&question.text), said(&question.quality_text)].concat().join("\n\n"))
        };
        compare(About::Question(id.clone()), row(old), row(new));
    }
    let languages: BTreeSet<&Lang> = old.texts.keys().chain(new.texts.keys()).collect();
    for lang in languages {
        let (before, after) = (old.texts.get(lang), new.texts.get(lang));
        let parts: BTreeSet<Part> = [before, after].into_iter().flatten().flat_map(parts).collect();
        for part in parts {
            let words = |text: Option<&NoticeText>| text.and_then(|t| source_of(t, part));
            compare(About::Text(lang.clone(), part), words(before), words(after));
        }
    }
    found
}

type Reader = fn(&Notice, &Sayings<'_>) -> Option<String>;

const VALUES: [(&str, Reader); 17] = [
    ("document_no", |n, _| Some(n.document_no.to_string())),
    ("dated", |n, s| n.dated.map(s.day)),
    ("in_vitro", |n, s| {
        let [yes, no] = &s.yes_no;
        Some(if n.in_vitro { yes } else { no }.clone())
    }),
    ("act_by", |n, s| n.act_by.map(|by| said(by, s))),
    ("reply_by", |n, s| n.reply_by.map(|by| said(by, s))),
    ("form", |n, _| n.form.profile.clone()),
    ("look_back", |n, s| n.stated.look_back.map(|c| (s.choice)("look-back", c.word()))),
    ("maker_actions", |n, s| {
        let all: Vec<String> = n.stated.maker_actions.iter().map(|c| (s.choice)("maker", c.word())).collect();
        Some(all.join("\n\n")).filter(|all| !all.is_empty())
    }),
    ("maker_by", |n, s| n.stated.maker_by.map(s.day)),
    ("lay_users", |n, s| n.stated.lay_users.map(|c| (s.choice)("lay-users", c.word()))),
    ("further_notice", |n, s| n.stated.further_notice.map(|c| (s.choice)("further-notice", c.word()))),
    ("distributed", |n, s| n.stated.distributed.map(|d| format!("{} – {}", (s.day)(d.from), (s.day)(d.to)))),
    ("depth", |n, s| n.stated.depth.map(|c| (s.choice)("depth", c.word()))),
    ("representatives", |n, _| {
        let line = |r: &super::Representative| {
            let parts = [&r.countries.join(" "), &r.name, &r.address, &r.email, &r.phone];
            parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(", ")
        };
        let all: Vec<String> = n.representatives.iter().map(line).collect();
        Some(all.join("\n\n")).filter(|all| !all.is_empty())
    }),
    ("instructions", |n, _| {
        let digest = n.instructions.digest.as_ref().map(ToString::to_string).unwrap_or_default();
        let link = format!("{} {digest}", n.instructions.url).trim().to_owned();
        let files = n.instructions.current().into_iter().map(|f| format!("{} {} {}", f.lang, f.version, f.digest));
        Some([link].into_iter().chain(files).collect::<Vec<_>>().join("\n\n"))
    }),
    ("maker", |n, _| {
        let maker = &n.maker;
        let lines = maker.address.iter().chain(&maker.srn).chain(&maker.support_phone);
        let mail = [&maker.support_email, &maker.care_email, &maker.website];
        Some([&maker.name].into_iter().chain(lines).chain(mail).map(String::as_str).collect::<Vec<_>>().join("\n\n"))
    }),
    ("signatories", |n, _| Some(n.signatories.iter().map(|s| s.name.as_str()).collect::<Vec<_>>().join("\n\n"))),
];

fn said(by: super::Deadline, sayings: &Sayings<'_>) -> String {
    match by {
        super::Deadline::On(day) => (sayings.day)(day),
        super::Deadline::Days(days) => (sayings.days)(days),
    }
}

fn keys(old: &Notice, new: &Notice, of: impl Fn(&Notice) -> Vec<String>) -> BTreeSet<String> {
    of(old).into_iter().chain(of(new)).collect()
}

fn parts(text: &NoticeText) -> Vec<Part> {
    [Part::Head].into_iter().chain(text.clauses.iter().map(|c| Part::Clause(c.kind))).collect()
}

fn product(product: &Product, sayings: &Sayings<'_>) -> String {
    let udi = match &product.udi {
        UdiStatement::Di(di) => di.to_string(),
        UdiStatement::NotApplicable { reason } => reason.clone(),
    };
    let serials = if product.is_whole() { sayings.all.clone() } else { written_numbers(product) };
    let software = product.software.clone().unwrap_or_default();
    let market = if product.market.is_diagnostic() { String::new() } else { sayings.research.clone() };
    let lines = [product.name.clone(), product.catalogue_no.to_string(), udi, software, serials, market];
    lines.join("\n\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::notice::{Clause, ClauseKind, Deadline};

    fn sayings() -> Sayings<'static> {
        Sayings {
            all: "alle".into(),
            research: "Forschung".into(),
            yes_no: ["ja".into(), "nein".into()],
            day: &|day| format!("Tag {day}"),
            days: &|days| format!("{days} Tage"),
            choice: &|field, word| format!("{field}: {word}"),
        }
    }

    fn notice() -> Notice {
        let mut notice: Notice = serde_json::from_value(serde_json::json!({
            "reference": "R", "document_no": "D", "revision": 1,
            "maker": {"name": "M", "address": [], "support_email": "", "care_email": "", "website": ""},
            "products": [], "instructions": {"url": ""}, "signatories": [], "form": {"questions": []}, "texts": {}
        }))
        .unwrap();
        for lang in ["de", "en"] {
            let clause = |kind| Clause { kind, heading: None, text: format!("{lang} text"), translation: None };
            let text = NoticeText {
                titles: vec!["T".into()],
                quality_titles: Vec::new(),
                recall_titles: Vec::new(),
                subject: "S".into(),
                attention: String::new(),
                salutation: String::new(),
                closing: String::new(),
                clauses: vec![clause(ClauseKind::Problem), clause(ClauseKind::Support)],
                form_introduction: String::new(),
                quality_form_introduction: String::new(),
                translation: None,
            };
            notice.texts.insert(lang.into(), text);
        }
        notice
    }

    #[test]
    fn nothing_has_changed_between_a_notice_and_itself() {
        assert_eq!(difference(&notice(), &notice(), &sayings()), []);
    }

    #[test]
    fn each_change_is_one_row_with_both_sides() {
        let (old, mut new) = (notice(), notice());
        new.reply_by = Some(Deadline::Days(14));
        let german = new.texts.get_mut(&Lang::from("de")).unwrap();
        german.clauses[0].text = "other".into();
        german.clauses.remove(1);
        let found = difference(&old, &new, &sayings());
        let about: Vec<&About> = found.iter().map(|d| &d.about).collect();
        let clause = |kind| About::Text("de".into(), Part::Clause(kind));
        assert_eq!(about, [&About::Value("reply_by"), &clause(ClauseKind::Problem), &clause(ClauseKind::Support)]);
        assert_eq!((found[0].before.as_deref(), found[0].after.as_deref()), (None, Some("14 Tage")), "said, not coded");
        assert_eq!((found[1].before.as_deref(), found[1].after.as_deref()), (Some("de text"), Some("other")));
        assert_eq!((found[2].before.as_deref(), found[2].after.as_deref()), (Some("de text"), None));
        let back = difference(&new, &old, &sayings());
        assert_eq!(back.len(), found.len());
        assert!(back.iter().zip(&found).all(|(b, f)| b.before == f.after && b.after == f.before));
    }
}
