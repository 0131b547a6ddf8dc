//! From a file to its pages, and from pages to what they say.
//!
//! Pages are read at the same time by a few threads, and put in order at the end, so
//! the answer does not depend on who was first. Called by `app`.

use super::{
    Limits, Unreadable,
    codes::{self, Code, Identity},
    doubts::{self, Doubt},
    grey::{Grey, as_f32, as_usize},
    group::{self, Bundle},
    layout::Layout,
    patch::Pyramid,
    reading_page::{self, PageReading},
    rest::{self, Corners},
    source::Source,
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

/// Dots per inch of a page of which a code is too small to be found.
const COARSE: f32 = 140.0;
/// Difference of the shades of print and paper that is told; with less there is no print at all.
const FAINT: std::ops::Range<u8> = 12..90;

/// A file of pages.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Its pages, in order.
    pub pages: Vec<Page>,
}

/// One page as a picture, and the codes on it.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Page of the file, from 1.
    pub number: u32,
    /// The picture; without pixels if it cannot be read.
    pub picture: Grey,
    /// Dots per inch, if the file says so.
    pub dpi: Option<f32>,
    /// The codes, ours and others.
    pub codes: Vec<Code>,
    /// What is doubtful.
    pub doubts: Vec<Doubt>,
}

/// What a file of pages says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Reading {
    /// Every page of the file, in order; a sheet with the codes of several pages is there once for each of them.
    pub pages: Vec<ScannedPage>,
    /// The forms that were found.
    pub bundles: Vec<Bundle>,
    /// Pages without a code of ours.
    pub without_code: Vec<u32>,
    /// What is doubtful about bundles.
    pub doubts: Vec<Doubt>,
}

/// What one page says.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ScannedPage {
    /// Page of the file, from 1.
    pub number: u32,
    /// Width and height in pixels.
    pub size: [usize; 2],
    /// Dots per inch, if the file says so.
    pub dpi: Option<f32>,
    /// The codes on it; the one that it was read by comes first.
    pub codes: Vec<Code>,
    /// What that code says, if it is ours.
    pub identity: Option<Identity>,
    /// What was read, if the form was issued here.
    pub reading: Option<PageReading>,
    /// A small picture of the page as it was scanned: PNG in shades of grey.
    #[serde(skip)]
    pub preview: Vec<u8>,
    /// What is doubtful about the page itself.
    pub doubts: Vec<Doubt>,
}

impl Page {
    /// The first code of ours, and what it says.
    #[must_use]
    pub fn own_code(&self) -> Option<(&Code, Identity)> {
        self.codes.iter().find_map(|code| Some((code, Identity::of(&code.text)?)))
    }

    /// All codes of ours, each page of a form once, and what they say.
    fn own_codes(&self) -> Vec<(Code, Identity)> {
        let mut own: Vec<(Code, Identity)> = Vec::new();
        for code in &self.codes {
            let Some(identity) = Identity::of(&code.text) else { continue };
            if own.iter().all(|(other, _)| other.text != code.text) {
                own.push((code.clone(), identity));
            }
        }
        own
    }

    /// Reads a page of the file.
    fn of(source: &Source<'_>, place: usize, limits: &Limits) -> Self {
        let number = u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1);
        let found = source.picture(place, limits);
        let mut page = Self { number, dpi: found.dpi, picture: found.grey, doubts: found.doubts, codes: Vec::new() };
        if page.picture.pixels().is_empty() {
            return page;
        }
        // What others' programs do with hostile pictures is not ours to promise.
        page.codes = catch_unwind(AssertUnwindSafe(|| codes::find(&page.picture))).unwrap_or_default();
        let ours: Vec<&Code> = page.codes.iter().filter(|code| Identity::of(&code.text).is_some()).collect();
        let mut told = Vec::new();
        if let Some(span) = page.picture.span().map(|[dark, light]| light - dark).filter(|span| FAINT.contains(span)) {
            told.push(doubts::FAINT.of(number, None, &format!("{:.0} %", f32::from(span) / 2.55)));
        }
        if ours.is_empty() {
            told.push(doubts::NO_CODE.of(number, None, ""));
            if let Some(dpi) = page.dpi.filter(|dpi| *dpi < COARSE) {
                told.push(doubts::COARSE.of(number, None, &format!("{dpi:.0}")));
            }
            let others = page.codes.iter().map(|code| code.text.chars().take(80).collect::<String>());
            told.extend(others.map(|text| doubts::NOT_OURS.of(number, None, &text)));
        }
        if ours.iter().any(|code| Some(&code.text) != ours.first().map(|first| &first.text)) {
            told.push(doubts::SEVERAL_CODES.of(number, None, ""));
        }
        page.doubts.extend(told);
        page
    }
}

/// The pages of a file with the codes on them.
///
/// # Errors
/// If the file as a whole cannot be read, or its pictures together take more than `limits.kept`.
pub fn pages(bytes: &[u8], limits: &Limits) -> Result<Scan, Unreadable> {
    let kept = AtomicUsize::new(0);
    let all = each(bytes, limits, &|page: Page| {
        let sum = kept.fetch_add(page.picture.pixels().len(), Ordering::Relaxed);
        (sum <= limits.kept).then_some(page)
    })?;
    let pages: Option<Vec<Page>> = all.into_iter().collect();
    let what = || format!("the pictures of its pages take more than {} MB", limits.kept >> 20);
    Ok(Scan { pages: pages.ok_or_else(|| Unreadable::TooMuch { what: what(), limit: limits.kept })? })
}

/// The codes on each page of a file, ours and others; of the pages nothing is kept.
///
/// # Errors
/// If the file as a whole cannot be read.
pub fn codes(bytes: &[u8], limits: &Limits) -> Result<Vec<Vec<Code>>, Unreadable> {
    each(bytes, limits, &|page: Page| page.codes)
}

/// Reads a file of pages: which forms are there, and what was ticked and written on them.
///
/// `layouts` is asked for the issued forms that have a code; several if forms in several languages share it.
///
/// # Errors
/// If the file as a whole cannot be read.
pub fn read(
    bytes: &[u8],
    limits: &Limits,
    layouts: &(dyn Fn(&str) -> Vec<Arc<Layout>> + Sync),
) -> Result<Reading, Unreadable> {
    let all = each(bytes, limits, &|page: Page| sheet(page, limits, layouts))?;
    let mut reading = Reading::default();
    let mut known: BTreeMap<(String, u32), Vec<u32>> = BTreeMap::new();
    let mut recognised = Vec::new();
    for (page, expected) in all.into_iter().flatten() {
        match &page.identity {
            Some(identity) => {
                let key = (identity.form.clone(), identity.revision);
                known.entry(key).or_insert(expected);
                recognised.push((page.number, identity.clone()));
            }
            None => reading.without_code.push(page.number),
        }
        reading.pages.push(page);
    }
    let expected =
        |identity: &Identity| known.get(&(identity.form.clone(), identity.revision)).cloned().unwrap_or_default();
    reading.bundles = group::group(&recognised, &expected);
    reading.doubts = reading.bundles.iter().flat_map(Bundle::doubts).collect();
    Ok(reading)
}

/// What one sheet says: a page for each form whose code is on it, one if there is none; and which pages each form has.
fn sheet(
    page: Page,
    limits: &Limits,
    layouts: &(dyn Fn(&str) -> Vec<Arc<Layout>> + Sync),
) -> Vec<(ScannedPage, Vec<u32>)> {
    let own = page.own_codes();
    let scanned = ScannedPage {
        number: page.number,
        size: [page.picture.width(), page.picture.height()],
        dpi: page.dpi,
        preview: preview(&page.picture, limits.preview),
        codes: page.codes,
        doubts: page.doubts,
        ..ScannedPage::default()
    };
    if own.is_empty() {
        return vec![(scanned, Vec::new())];
    }
    let scan = Pyramid::new(page.picture);
    let mut read: Vec<_> =
        own.into_iter().map(|(code, identity)| one(scanned.clone(), &scan, &code, identity, layouts)).collect();
    if let Some(picture) = scan.picture() {
        for (code, identity) in missed(picture, &read) {
            let mut scanned = scanned.clone();
            scanned.codes.push(code.clone());
            read.push(one(scanned, &scan, &code, identity, layouts));
        }
        let (several, corners) = (read.len() > 1, corners(&read));
        // Of a page that could not be laid over its form nobody knows how far it goes.
        let more = corners.len() == read.len() && rest::is_printed(picture, &corners);
        for (page, _) in &mut read {
            let told = |doubts: &[Doubt], known: &doubts::Known| doubts.iter().any(|doubt| doubt.code == known.code);
            if several && !told(&page.doubts, &doubts::SEVERAL_CODES) {
                page.doubts.push(doubts::SEVERAL_CODES.of(page.number, None, ""));
            }
            if more {
                page.doubts.push(doubts::MORE.of(page.number, None, ""));
            }
        }
    }
    read
}

/// Where the pages of a sheet lie, as far as that is known.
fn corners(read: &[(ScannedPage, Vec<u32>)]) -> Vec<Corners> {
    read.iter().filter_map(|(page, _)| page.reading.as_ref()?.corners).collect()
}

/// Codes of ours in the strips beside the pages that were read.
fn missed(picture: &Grey, read: &[(ScannedPage, Vec<u32>)]) -> Vec<(Code, Identity)> {
    let mut found: Vec<(Code, Identity)> = Vec::new();
    for ([left, top], part) in rest::strips(picture, &corners(read)) {
        let codes = catch_unwind(AssertUnwindSafe(|| codes::find(&part))).unwrap_or_default();
        for mut code in codes {
            let Some(identity) = Identity::of(&code.text) else { continue };
            let known =
                read.iter().filter_map(|(page, _)| page.identity.as_ref()).chain(found.iter().map(|(_, id)| id));
            if known.into_iter().all(|known| *known != identity) {
                code.corners = code.corners.map(|[x, y]| [x + left, y + top]);
                found.push((code, identity));
            }
        }
    }
    found
}

/// What the page with this code says.
fn one(
    mut scanned: ScannedPage,
    scan: &Pyramid,
    code: &Code,
    identity: Identity,
    layouts: &(dyn Fn(&str) -> Vec<Arc<Layout>> + Sync),
) -> (ScannedPage, Vec<u32>) {
    // Its own code comes first, so nobody takes it for the other page of the sheet.
    scanned.codes.sort_by_key(|other| other != code);
    let candidates = layouts(&code.text);
    let expected = candidates.first().map(|layout| layout.pages().iter().map(|page| page.identity.page).collect());
    scanned.reading = reading_page::read_likeliest(scan, code, &candidates, scanned.number);
    if scanned.reading.is_none() {
        scanned.doubts.push(doubts::UNKNOWN.of(scanned.number, None, ""));
    }
    scanned.identity = Some(identity);
    (scanned, expected.unwrap_or_default())
}

/// A small PNG of a page.
fn preview(picture: &Grey, longest: usize) -> Vec<u8> {
    if longest == 0 || picture.pixels().is_empty() {
        return Vec::new();
    }
    let mut small = None;
    while small.as_ref().unwrap_or(picture).width().max(small.as_ref().unwrap_or(picture).height()) > 2 * longest {
        small = Some(small.as_ref().unwrap_or(picture).half());
    }
    let base = small.as_ref().unwrap_or(picture);
    let factor = as_f32(longest) / as_f32(base.width().max(base.height()));
    if factor >= 1.0 {
        return base.png();
    }
    let side = |pixels: usize| as_usize((as_f32(pixels) * factor).round()).max(1);
    base.blurred().resized(side(base.width()), side(base.height())).png()
}

/// Does something with every page, a few at a time; the answers come in the order of the pages.
fn each<T: Send>(bytes: &[u8], limits: &Limits, work: &(dyn Fn(Page) -> T + Sync)) -> Result<Vec<T>, Unreadable> {
    let source = Source::open(bytes, limits)?;
    let count = source.count();
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        loop {
            let place = next.fetch_add(1, Ordering::Relaxed);
            if place >= count {
                return done;
            }
            done.push((place, work(Page::of(&source, place, limits))));
        }
    };
    let threads = limits.threads.clamp(1, count.max(1));
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(run)).collect();
        started.into_iter().map(std::thread::ScopedJoinHandle::join).collect()
    });
    let mut all = Vec::new();
    for outcome in outcomes {
        all.extend(outcome.map_err(|_| Unreadable::Damaged { what: "a page stopped the reading".to_owned() })?);
    }
    all.sort_by_key(|(place, _)| *place);
    Ok(all.into_iter().map(|(_, answer)| answer).collect())
}
