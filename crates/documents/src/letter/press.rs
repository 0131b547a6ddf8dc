//! Letters to many: masters are made as they are needed and kept while there is room.

use super::{
    Addressee, Setting, additions, lines,
    plan::{Fixed, LINK, Plan, Shape, Widths, link_measure},
    printed::Printed,
    set,
};
use crate::{
    Error,
    acroform::{self, code},
    form::Row,
    stamp::{Master, Personal, Proof},
    typesetting::{Fonts, shaper::Shaper},
    words::Words,
};
use domain::{lang::Lang, notice::Notice};
use std::{
    collections::{HashMap, VecDeque},
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

/// The most that masters may weigh together, in bytes.
const ROOM: usize = 64 << 20;

/// Renders the letters of one notice. Use one for all consignees, from as many threads as there are.
///
/// ```no_run
/// # fn letters(notice: &domain::notice::Notice, all: &[documents::letter::Addressee]) -> Result<(), documents::Error> {
/// let fonts = documents::Fonts::new()?;
/// let press = documents::letter::Press::new(notice, &fonts);
/// for addressee in all {
///     let pdf = press.render(addressee, &"de".into())?;
/// }
/// # Ok(())
/// # }
/// ```
pub struct Press<'a> {
    notice: &'a Notice,
    fonts: &'a Fonts,
    masters: Mutex<Masters>,
    measures: Mutex<HashMap<Lang, Option<Measures>>>,
}

/// How texts of a language are measured, and how wide those are that stand in every letter.
#[derive(Clone)]
struct Measures {
    shaper: Arc<Shaper>,
    fixed: Fixed,
}

/// The masters at hand; none where a shape has turned out not to have one.
#[derive(Default)]
struct Masters {
    by_shape: HashMap<Shape, Option<Arc<Master>>>,
    /// The oldest first.
    order: VecDeque<Shape>,
    weight: usize,
}

impl fmt::Debug for Press<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Press({})", self.notice.reference)
    }
}

impl<'a> Press<'a> {
    /// For the letters of this notice.
    pub fn new(notice: &'a Notice, fonts: &'a Fonts) -> Self {
        Self { notice, fonts, masters: Mutex::default(), measures: Mutex::default() }
    }

    /// Cover letter and form of one consignee in one language.
    ///
    /// # Errors
    /// As [`render`](super::render).
    pub fn render(&self, addressee: &Addressee, lang: &Lang) -> Result<Vec<u8>, Error> {
        let draft = self.draft(addressee, lang);
        match self.stamped(&draft) {
            Some(pdf) => Ok(pdf),
            None => draft.in_full(self.notice, self.fonts),
        }
    }

    fn draft<'d>(&self, addressee: &'d Addressee, lang: &'d Lang) -> Draft<'d> {
        let words = Words::about(self.notice, lang);
        let make = || {
            let shaper = Shaper::new(self.fonts, &crate::sheet::tag(lang))?;
            Some(Measures { fixed: Fixed::of(self.notice, &words, &shaper), shaper: Arc::new(shaper) })
        };
        let mut known = self.measures.lock().unwrap_or_else(PoisonError::into_inner);
        let measures = known.entry(lang.clone()).or_insert_with(make).clone();
        drop(known);
        Draft::new(self.notice, measures, words, addressee, lang)
    }

    /// The letter from a master; none if there is any doubt.
    fn stamped(&self, draft: &Draft<'_>) -> Option<Vec<u8>> {
        let Measures { shaper, fixed } = draft.measures.as_ref()?;
        let widths = (draft.widths?, *fixed);
        let plan = Plan::of(draft.addressee, draft.lang, &draft.words, draft.printed.clone(), widths, shaper)
            .filter(|_| draft.words.direction() == "ltr")?;
        let master = self.master(&plan.shape, &draft.words, shaper)?;
        let mut codes = Vec::new();
        for n in 1..=master.pages() {
            codes.push(code::content(&format!("{}{n}", draft.code(self.notice)), false).ok()?);
        }
        let ident = draft.ident(self.notice);
        let personal = Personal { texts: &plan.texts, values: &plan.values, codes: &codes, ident: &ident };
        master.stamp(&personal, shaper)
    }

    /// The master of a shape, made now if it is not at hand.
    fn master(&self, shape: &Shape, words: &Words, shaper: &Shaper) -> Option<Arc<Master>> {
        let known = self.masters.lock().unwrap_or_else(PoisonError::into_inner).by_shape.get(shape).cloned();
        if let Some(known) = known {
            return known;
        }
        // Two threads may make the same one; both are the same.
        let made = make(self.notice, self.fonts, shape, words, shaper).map(Arc::new);
        self.masters.lock().unwrap_or_else(PoisonError::into_inner).keep(shape, made.clone());
        made
    }
}

impl Masters {
    fn keep(&mut self, shape: &Shape, made: Option<Arc<Master>>) {
        let weight = |master: &Option<Arc<Master>>| master.as_ref().map_or(0, |m| m.weight()) + 512;
        if self.by_shape.contains_key(shape) {
            return;
        }
        self.weight += weight(&made);
        self.by_shape.insert(shape.clone(), made);
        self.order.push_back(shape.clone());
        while self.weight > ROOM
            && let Some(oldest) = self.order.pop_front()
        {
            let gone = self.by_shape.remove(&oldest).flatten();
            self.weight -= weight(&gone);
        }
    }
}

/// Has the master of a shape set and takes it apart.
fn make(notice: &Notice, fonts: &Fonts, shape: &Shape, words: &Words, shaper: &Shaper) -> Option<Master> {
    let (printed, markers) = shape.marked(notice);
    let alphabet = shape.alphabet();
    let setting = Setting {
        role: shape.role,
        fingerprint: shape.fingerprint.as_deref(),
        seal: shape.seal.as_deref(),
        href: LINK,
        widths: Some(shape.widths()),
        alphabet: &alphabet,
        ident: "master".into(),
    };
    let pdf = set(notice, &printed, setting, &shape.lang, words, fonts).ok()?;
    let marks = shape.value_marks();
    let [link, name, number, units @ ..] = marks.as_slice() else { return None };
    let mut rows = printed.form_rows();
    if shape.count() > 0 {
        rows = units
            .chunks(2)
            .filter_map(|unit| Some(Row { product: unit.first()?, serial: unit.get(1).map(|s| s.as_str()) }))
            .collect();
    }
    let mut additions = additions(notice, &rows, (link, name, number), &shape.lang, words);
    additions.code = Some(String::new());
    let complete = acroform::complete(&pdf, &additions).ok()?;
    let proof = Proof {
        document: complete.document,
        pages: complete.coded,
        alphabet: &alphabet,
        markers: &markers,
        values: &marks,
        link: (0, shape.link_lines()),
    };
    Master::new(proof, shaper)
}

/// One letter before it is known how it is made.
struct Draft<'a> {
    addressee: &'a Addressee,
    lang: &'a Lang,
    words: Words,
    measures: Option<Measures>,
    printed: Printed,
    widths: Option<Widths>,
}

impl<'a> Draft<'a> {
    fn new(
        notice: &Notice,
        measures: Option<Measures>,
        words: Words,
        addressee: &'a Addressee,
        lang: &'a Lang,
    ) -> Self {
        let mut printed = Printed::of(notice, addressee, &words);
        let mut widths = None;
        if let Some(Measures { shaper, fixed }) = &measures {
            widths = Widths::of(&printed, *fixed, &words, shaper);
            if let Some(lines) = lines::of_link(&addressee.link, link_measure(&words), shaper) {
                printed.link = lines;
                printed.link_fits = true;
            }
        }
        Self { addressee, lang, words, measures, printed, widths }
    }

    fn ident(&self, notice: &Notice) -> String {
        format!(
            "letter {} {} {} {} {}",
            notice.reference, notice.document_no, notice.revision, self.lang, self.addressee.number
        )
    }

    /// The text of the code on each page without the page's number.
    fn code(&self, notice: &Notice) -> String {
        format!("{}?form={}.", self.addressee.link, notice.revision)
    }

    /// The letter as the typesetter sets all of it.
    fn in_full(&self, notice: &Notice, fonts: &Fonts) -> Result<Vec<u8>, Error> {
        let to = self.addressee;
        let setting = Setting {
            role: to.role,
            fingerprint: to.fingerprint.as_deref(),
            seal: to.seal.as_deref(),
            href: &to.link,
            widths: self.widths,
            alphabet: &[],
            ident: self.ident(notice),
        };
        let pdf = set(notice, &self.printed, setting, self.lang, &self.words, fonts)?;
        let values = (to.link.as_str(), to.name.as_str(), to.number.as_str());
        let mut additions = additions(notice, &self.printed.form_rows(), values, self.lang, &self.words);
        additions.code = Some(self.code(notice));
        acroform::finish(&pdf, &additions)
    }
}

#[cfg(test)]
mod tests;
