//! The blank form; the prefilled one is tested with the letter that carries it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use super::*;
use crate::sample;

#[test]
fn blank_form_is_one_page_with_every_question() {
    let fonts = Fonts::new().unwrap();
    let notice = sample::notice();
    for lang in sample::languages() {
        let name = format!("form-{lang}");
        let pdf = render_blank(&notice, &lang, &fonts).unwrap();
        sample::check(&pdf, &name);
        assert_eq!(sample::pages(&pdf, &name), 1, "{name}");
        let read = sample::read(&pdf, &name);
        let words = Words::of(&lang);
        let per_unit = notice.form.questions.iter().filter(|q| q.kind == QuestionKind::PerUnit).count();
        let boxes = notice.form.questions.len() - per_unit + per_unit * notice.products.len();
        let pairs =
            read.lines().filter(|l| l.trim_end().ends_with(&words.t("form-no")) && l.contains(&words.t("form-yes")));
        assert_eq!(pairs.count(), boxes, "{read}");
        assert!(read.contains(&words.t("date-hint")) && read.contains(&words.t("form-chain-not-applicable")), "{read}");
    }
}
