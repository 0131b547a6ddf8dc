//! The blank form; the prefilled one is tested with the letter that carries it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::{sample, words::OFFICE};

#[test]
fn blank_form_is_one_page_with_every_question() {
    let fonts = sample::fonts();
    let notice = sample::notice();
    let mut long = Vec::new();
    for lang in sample::languages() {
        let name = format!("form-{lang}");
        let pdf = render_blank(&notice, &lang, &fonts).unwrap();
        sample::check(&pdf, &name);
        if sample::pages(&pdf, &name) != 1 {
            long.push(name.clone());
        }
        let read = sample::read(&pdf, &name);
        let words = Words::of(&lang);
        let per_unit = notice.form.questions.iter().filter(|q| q.kind == QuestionKind::PerUnit).count();
        let boxes = notice.form.questions.len() - per_unit + per_unit * notice.products.len();
        let (yes, no) = (words.t("form-yes"), words.t("form-no"));
        let both = |line: &&str| sample::says(line, &yes) && sample::says(line, &no);
        assert!(read.lines().filter(both).count() >= boxes, "{name}: {boxes} pairs of boxes in {read}");
        // In other languages a short word may stand in other lines, too.
        if OFFICE.contains(&lang.as_str()) {
            let pair = |line: &&str| line.trim_end().ends_with(&no) && line.contains(&yes);
            assert_eq!(read.lines().filter(pair).count(), boxes, "{name}: {read}");
        }
        let said = sample::said(&pdf, &name);
        for key in ["date-hint", "form-chain-not-applicable"] {
            assert!(sample::says(&said, &words.t(key)), "{name}: {key} in {said}");
        }
    }
    assert!(long.is_empty(), "more than one page: {long:?}");
}
