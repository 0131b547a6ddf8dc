//! Letters for those who are to be reached by post: signed pages in files for the printer, in postal order, with a list.
//!
//! The letters are the signed ones, sealed as dispatch seals them, and the notice in the consignee's language goes with
//! each. Who has no signed letter (named by a distributor) gets the notice below a sheet with its address. A batch that is
//! made later takes the place of one that is not posted, so that nobody is told twice by mistake.

use crate::{
    App, Error, Result, Staff,
    acts::submit_release::{Manifest, family_of},
    post::{self, OnEnvelope, post_table},
    sealing::Sealing,
    story::Draft,
};
use documents::{
    batch::{self, Part, Volume},
    exchange::franking_list::{self, FrankingRow},
};
use domain::{
    action::{ActionState, Stage},
    approval::Role,
    fact::{Fact, LetterBatch, LetterVolume, Stream, TaskKind},
    id::{ActionId, ConsigneeId, ConsigneeNo, Digest, LetterBatchId},
    lang::Lang,
    notice::Family,
    post::{Franked, PostTable, PostalOrder, sheets},
    reconcile::ConsigneeState,
};
use serde::{Deserialize, Serialize};
use std::{collections::HashMap, sync::Arc};
use store::{ConsigneeQuery, ConsigneeRow};

/// Letters in one file at most: what is held in memory at a time.
const VOLUME: usize = 250;

/// Who gets a letter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Recipients {
    /// Who has no mail address, cannot be reached by mail, or whom the ladder gives a letter; silent, and without a letter
    /// that was posted and did not come back.
    #[default]
    Needed,
    /// Everybody in scope.
    All,
}

/// How the envelope is marked as urgent (21 CFR 7.49(b)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marking {
    /// Printed upon the letter's first page, where the window shows it.
    #[default]
    Window,
    /// On a sheet of its own on top, with the address.
    Sheet,
    /// Not: the envelopes carry it already.
    None,
}

/// What is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LetterWish {
    /// Who gets a letter.
    pub recipients: Recipients,
    /// How the envelope is marked.
    pub marking: Marking,
    /// Whether the letters are registered.
    pub is_registered: bool,
}

/// Who is in a batch, without names: kept as JSON by its digest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// Which batch.
    pub batch: LetterBatchId,
    /// Whether its letters are registered.
    pub registered: bool,
    /// Its letters, in order.
    pub letters: Vec<RollLine>,
}

/// One letter of a roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollLine {
    /// Its number in the batch, from 1.
    pub no: u64,
    /// To whom.
    pub consignee: ConsigneeId,
    /// Class of post.
    pub class: String,
    /// Number of the volume in its class.
    pub volume: u32,
    /// First page in the volume.
    pub first_page: u32,
    /// Sheets.
    pub sheets: u32,
    /// Digest of the signed letter, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub letter: Option<Digest>,
    /// Digest of the signed notice.
    pub notice: Digest,
}

/// One letter before it is printed.
struct Planned {
    consignee: ConsigneeId,
    number: ConsigneeNo,
    name: String,
    lang: Lang,
    country: String,
    on: OnEnvelope,
    letter: Option<Digest>,
    notice: Digest,
    family: Family,
    /// Pages of address sheet, letter and notice.
    pages: Vec<u32>,
    has_sheet: bool,
    franked: Franked,
    order: PostalOrder,
}

impl Planned {
    fn sheets(&self) -> u32 {
        sheets(&self.pages)
    }
    /// Name, address and country line.
    fn lines(&self) -> Vec<String> {
        self.on.lines.iter().chain(&self.on.country_line).cloned().collect()
    }
}

/// What is the same for all letters.
struct Print {
    draft: Draft,
    manifest: Manifest,
    sealing: Sealing,
    table: PostTable,
    wish: LetterWish,
    batch: LetterBatchId,
    manifest_digest: Digest,
}

impl App {
    /// Makes a batch. Gives what was made.
    ///
    /// # Errors
    /// `staff.role`, `approval.stage` unless the action is open, `letters.none` if nobody needs one, `dispatch.digest`.
    pub async fn prepare_letters(&self, staff: &Staff, action: &ActionId, wish: LetterWish) -> Result<LetterBatch> {
        staff.needs(&[Role::Coordinator])?;
        let state = self.action_state(action).await?;
        let print = self.print_of(action, &state, wish).await?;
        let planned = self.planned(action, &print).await?;
        if planned.is_empty() {
            return Err(Error::new("letters.none", ""));
        }
        let app = self.clone();
        let printing = tokio::task::spawn_blocking(move || app.print(&print, planned));
        let letters = printing.await.map_err(Error::fault)??;
        let fact = Fact::LetterBatchPrepared { letters: letters.clone() };
        self.append(self.batch(action, staff.who(), Stream::Action, state.version, vec![fact])).await?;
        Ok(letters)
    }

    async fn print_of(&self, action: &ActionId, state: &ActionState, wish: LetterWish) -> Result<Print> {
        let not_now = || Error::new("approval.stage", state.stage.word());
        if state.stage != Stage::Open {
            return Err(not_now());
        }
        let manifest_digest = state.submitted.clone().ok_or_else(not_now)?;
        let manifest = self.manifest(&manifest_digest)?;
        let draft = self.draft(action).await?;
        let sealing = self.sealing(action, state, &draft)?.ok_or_else(not_now)?;
        let table = post_table(&self.settings.post_country)?;
        let batch = LetterBatchId::new(self.chance.id());
        Ok(Print { draft, manifest, sealing, table, wish, batch, manifest_digest })
    }

    /// Every letter of the batch, in its order.
    async fn planned(&self, action: &ActionId, print: &Print) -> Result<Vec<Planned>> {
        let mut planned = Vec::new();
        let mut notices = HashMap::new();
        let families = print.manifest.families();
        let mut query = ConsigneeQuery { limit: 1000, ..ConsigneeQuery::default() };
        loop {
            let page = self.store.consignees(action, &query).await?;
            for row in &page.rows {
                // Who was erased has no address any more.
                let is_wanted = match print.wish.recipients {
                    // Nobody here knows where a site stands whose name its distributor keeps.
                    _ if row.name.is_empty() || row.blind => false,
                    Recipients::All => true,
                    Recipients::Needed => {
                        row.answered_at.is_none()
                            && !row.unreachable
                            && !row.carried
                            && needs_letter(&self.consignee_state(action, &row.consignee).await?)
                    }
                };
                if is_wanted {
                    let family = match families.len() {
                        1 => Family::Diagnostic,
                        _ => {
                            let state = self.consignee_state(action, &row.consignee).await?;
                            family_of(&print.draft.notice, &families, &state)
                        }
                    };
                    planned.push(self.plan(print, row, family, &mut notices)?);
                }
            }
            let Some(after) = page.next else { break };
            query.after = Some(after);
        }
        planned.sort_by(|a, b| (a.franked.place, &a.order).cmp(&(b.franked.place, &b.order)));
        Ok(planned)
    }

    fn plan(
        &self,
        print: &Print,
        row: &ConsigneeRow,
        family: Family,
        notices: &mut HashMap<(Lang, Family), (Digest, u32)>,
    ) -> Result<Planned> {
        let refuse = |what: &str| Error::new("dispatch.digest", format!("{}: {what}", row.number));
        let (notice, notice_pages) = match notices.get(&(row.lang.clone(), family)) {
            Some(known) => known.clone(),
            None => {
                let signed = print.manifest.notice_in(&row.lang, family);
                let digest =
                    signed.map(|f| f.digest.clone()).ok_or_else(|| refuse("no signed notice in its language"))?;
                let pages = batch::page_count(&self.blobs.get(&digest)?)?;
                notices.insert((row.lang.clone(), family), (digest.clone(), pages));
                (digest, pages)
            }
        };
        let letter = print.manifest.personal.get(&row.consignee).cloned();
        let letter_pages =
            letter.as_ref().map(|d| Ok::<_, Error>(batch::page_count(&self.blobs.get(d)?)?)).transpose()?;
        let has_sheet = letter.is_none() || print.wish.marking == Marking::Sheet;
        let pages: Vec<u32> = has_sheet.then_some(1).into_iter().chain(letter_pages).chain([notice_pages]).collect();
        let person = row.contact.as_deref().filter(|c| !c.is_empty());
        let on = self.on_envelope(&row.country, &row.lang, &row.name, person, &row.address)?;
        let destination = self.destination(&row.country);
        let country = on.country_line.clone().unwrap_or_default();
        Ok(Planned {
            franked: print.table.frank(destination, sheets(&pages)),
            order: PostalOrder::new(destination, &country, on.postcode.as_deref(), &on.town, row.number.as_str()),
            consignee: row.consignee.clone(),
            number: row.number.clone(),
            name: row.name.clone(),
            lang: row.lang.clone(),
            country: row.country.clone(),
            on,
            letter,
            notice,
            family,
            pages,
            has_sheet,
        })
    }

    /// Files, list and roll; every file is kept by its digest.
    fn print(&self, print: &Print, planned: Vec<Planned>) -> Result<LetterBatch> {
        let mut volumes: Vec<LetterVolume> = Vec::new();
        let (mut rows, mut letters) = (Vec::new(), Vec::new());
        let mut marks = HashMap::new();
        for class in planned.chunk_by(|a, b| a.franked.class == b.franked.class) {
            for (number, part) in (1_u32..).zip(class.chunks(VOLUME)) {
                let class = part.first().map(|p| p.franked.class.clone()).unwrap_or_default();
                let name = LetterBatch::file_name(&print.batch, &class, number);
                let mut volume = Volume::new(&name);
                for letter in part {
                    let first_page = self.add(print, &mut volume, letter, &mut marks)?;
                    let no = rows.len() as u64 + 1;
                    letters.push(RollLine {
                        no,
                        consignee: letter.consignee.clone(),
                        class: class.clone(),
                        volume: number,
                        first_page,
                        sheets: letter.sheets(),
                        letter: letter.letter.clone(),
                        notice: letter.notice.clone(),
                    });
                    rows.push(row(print, letter, no, &name, first_page));
                }
                let pages = u64::from(volume.count());
                let file = self.blobs.put(&volume.finish()?)?;
                volumes.push(LetterVolume { class, number, file, letters: part.len() as u64, pages });
            }
        }
        let list = self.blobs.put(&franking_list::csv(&rows))?;
        let roll = Roll { batch: print.batch.clone(), registered: print.wish.is_registered, letters };
        Ok(LetterBatch {
            batch: print.batch.clone(),
            manifest: print.manifest_digest.clone(),
            list,
            roll: self.blobs.put(&ledger::canonical::to_bytes(&roll)?)?,
            volumes,
            letters: rows.len() as u64,
            sheets: rows.iter().map(|r| r.sheets).sum(),
        })
    }

    /// Adds one letter to a volume; gives its first page. `marks`: those made already.
    fn add(
        &self,
        print: &Print,
        volume: &mut Volume,
        letter: &Planned,
        marks: &mut HashMap<(Lang, Family), Arc<[u8]>>,
    ) -> Result<u32> {
        let notice = &*documents::family::notice_for(&print.draft.notice, letter.family);
        let kind = (letter.lang.clone(), letter.family);
        let sheet = letter
            .has_sheet
            .then(|| batch::envelope(notice, &letter.lang, Some(&letter.lines()), &self.fonts))
            .transpose()?;
        let mark = match marks.get(&kind) {
            _ if letter.has_sheet || print.wish.marking != Marking::Window => None,
            Some(known) => Some(known.clone()),
            None => {
                let made: Arc<[u8]> = batch::envelope(notice, &letter.lang, None, &self.fonts)?.into();
                marks.insert(kind, made.clone());
                Some(made)
            }
        };
        let own = match &letter.letter {
            Some(digest) => Some(print.sealing.letter(&letter.lang, &self.blobs.get(digest)?, None)?),
            None => None,
        };
        let common = self.sealed_notice(&print.sealing, &letter.lang, &self.blobs.get(&letter.notice)?)?;
        let personal = [sheet.as_deref(), own.as_deref()].into_iter().flatten();
        let parts: Vec<Part<'_>> = personal
            .map(|pdf| Part { pdf, is_common: false })
            .chain([Part { pdf: &common, is_common: true }])
            .collect();
        let placed = volume.letter(&parts, mark.as_deref())?;
        if placed.pages != letter.pages {
            return Err(Error::fault(format!(
                "consignee {}: {:?} pages, {:?} planned",
                letter.number, placed.pages, letter.pages
            )));
        }
        Ok(placed.first_page)
    }

    /// The roll of a batch.
    ///
    /// # Errors
    /// If it is gone.
    pub fn roll(&self, digest: &Digest) -> Result<Roll> {
        serde_json::from_slice(&self.blobs.get(digest)?).map_err(Error::fault)
    }
}

/// Whether post is the way to this consignee, and no letter is on its way.
fn needs_letter(state: &ConsigneeState) -> bool {
    let is_under_way = state.letters.iter().any(|letter| letter.returned.is_none());
    let asks = |kind: TaskKind, about: &str| match kind {
        TaskKind::Undeliverable | TaskKind::WrongContact => true,
        TaskKind::Call => domain::fact::Means::asked(about).is_some_and(domain::fact::Means::is_letter),
        _ => false,
    };
    !state.answered()
        && !state.is_let_go()
        && !is_under_way
        && (state.email.is_none() || state.tasks.values().any(|task| asks(task.kind, &task.about)))
}

fn row(print: &Print, letter: &Planned, no: u64, volume: &str, first_page: u32) -> FrankingRow {
    let notice = &print.draft.notice;
    let class = &letter.franked.class;
    let below = letter.lines().into_iter().filter(|line| line != &letter.name).collect();
    FrankingRow {
        no,
        class: (class.clone(), print.table.class_name(class).to_owned()),
        consignee_no: letter.number.to_string(),
        name: letter.name.clone(),
        address: below,
        country: letter.country.clone(),
        postcode: letter.on.postcode.clone().unwrap_or_default(),
        pages: letter.pages.iter().map(|n| u64::from(*n)).sum(),
        sheets: u64::from(letter.sheets()),
        weight_mg: letter.franked.weight_mg,
        is_registered: print.wish.is_registered,
        volume: volume.to_owned(),
        first_page,
        document_no: notice.document_no.to_string(),
        revision: notice.revision,
        letter: letter.letter.as_ref().map(ToString::to_string).unwrap_or_default(),
        notice: letter.notice.to_string(),
        doubts: post::doubt_words(&letter.on.doubts),
    }
}
