//! From a draft to the bytes of every file that will be sent, each kept by its digest. Called by `submit_release`.

use crate::{
    App, Error, Result,
    acts::{
        resolve_scope::SnapshotRow,
        submit_release::{DataFile, commitments},
    },
    listed_before::ListedBefore,
    story::Draft,
};
use documents::{
    exchange::{notice_json, sheet},
    family::{family_of, notice_for},
    letter::{Addressee, Press, UnitLine},
};
use domain::{
    fact::{Fact, RenderedFile, UnitListed},
    id::{ActionId, Commitment, ConsigneeId, Digest},
    lang::Lang,
    notice::{Family, Notice},
};
use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Called while rendering: done, of how many.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// A letter to be set: to whom, in which language, of which family.
type Letter = (ConsigneeId, Lang, Family, Addressee);

/// The files of one consignee.
struct Own {
    pages: Digest,
    data: Vec<DataFile>,
}

impl App {
    /// The notice as PDF in each language, for each of these families.
    pub(crate) fn render_notices(&self, draft: &Draft, families: &[Family]) -> Result<Vec<RenderedFile>> {
        let mut files = Vec::new();
        for &family in families {
            let notice = notice_for(&draft.notice, family);
            for lang in notice.languages() {
                let pdf = documents::notice::render(&notice, &lang, &self.fonts)?;
                files.push(RenderedFile { digest: self.blobs.put(&pdf)?, lang, family });
            }
        }
        Ok(files)
    }

    /// The notice as data, for everybody: JSON per language, the products as a workbook and as CSV. The recall letter has JSON
    /// of its own, because it asks other questions; its products are the same.
    pub(crate) fn render_data(&self, draft: &Draft, families: &[Family]) -> Result<Vec<DataFile>> {
        let notice = &draft.notice;
        let mut files = vec![
            self.data_file("products.xlsx", &sheet::xlsx(notice, None)?)?,
            self.data_file("products.csv", &sheet::products_csv(notice))?,
        ];
        for &family in families.iter().filter(|family| **family != Family::Research) {
            let notice = notice_for(notice, family);
            for lang in notice.languages() {
                let json = notice_json::write(&notice, &lang, None)?;
                files.push(DataFile { family, ..self.data_file(&format!("notice-{lang}.json"), &json)? });
            }
        }
        Ok(files)
    }

    fn data_file(&self, name: &str, bytes: &[u8]) -> Result<DataFile> {
        Ok(DataFile { name: name.to_owned(), digest: self.blobs.put(bytes)?, family: Family::Diagnostic })
    }

    /// What one consignee gets: its pages, and the notice as data with its own units.
    fn render_own(&self, notice: &Notice, press: &Press<'_>, to: &Addressee, lang: &Lang) -> Result<Own> {
        let unreadable = |e| Error::new("notice.unreadable", format!("consignee {}: {e}", to.number));
        let pages = press.render(to, lang).map_err(unreadable)?;
        let data = vec![
            self.data_file("units.xlsx", &sheet::xlsx(notice, Some(to)).map_err(unreadable)?)?,
            self.data_file("units.csv", &sheet::units_csv(notice, to))?,
            self.data_file("notice.json", &notice_json::write(notice, lang, Some(to)).map_err(unreadable)?)?,
        ];
        Ok(Own { pages: self.blobs.put(&pages)?, data })
    }

    /// The same for every row of the scope, on all cores.
    pub(crate) async fn render_personal(
        &self,
        action: &ActionId,
        draft: &Draft,
        (rows, before): (&[SnapshotRow], Option<&ListedBefore>),
        progress: Progress<'_>,
    ) -> Result<(BTreeMap<ConsigneeId, Digest>, BTreeMap<ConsigneeId, Vec<DataFile>>)> {
        let mut done = (BTreeMap::new(), BTreeMap::new());
        let notices = Family::ALL.map(|family| (family, notice_for(&draft.notice, family)));
        let presses = notices.each_ref().map(|(family, notice)| (*family, notice, Press::new(notice, &self.fonts)));
        let finished = AtomicUsize::new(0);
        for chunk in rows.chunks(256) {
            let values = self.values(action, chunk.iter().flat_map(|r| commitments(&r.listed))).await?;
            let work: Vec<Letter> =
                chunk.iter().map(|row| self.addressee(action, row, &values, (draft, before))).collect::<Result<_>>()?;
            let half = work.len().div_ceil(threads());
            let parts: Vec<Result<Vec<(ConsigneeId, Own)>>> = std::thread::scope(|scope| {
                let render = |part: &[Letter]| -> Result<Vec<(ConsigneeId, Own)>> {
                    part.iter()
                        .map(|(id, lang, family, to)| {
                            let of_family = presses.iter().find(|(known, ..)| known == family);
                            let (_, notice, press) =
                                of_family.ok_or_else(|| Error::fault("a family without a press"))?;
                            let own = self.render_own(notice, press, to, lang)?;
                            progress(finished.fetch_add(1, Ordering::Relaxed) + 1, rows.len());
                            Ok((id.clone(), own))
                        })
                        .collect()
                };
                let handles: Vec<_> = work.chunks(half.max(1)).map(|part| scope.spawn(move || render(part))).collect();
                handles
                    .into_iter()
                    .map(|h| h.join().unwrap_or_else(|_| Err(Error::fault("a rendering thread died"))))
                    .collect()
            });
            for part in parts {
                for (id, own) in part? {
                    done.0.insert(id.clone(), own.pages);
                    done.1.insert(id, own.data);
                }
            }
            tokio::task::yield_now().await;
        }
        Ok(done)
    }

    fn addressee(
        &self,
        action: &ActionId,
        row: &SnapshotRow,
        values: &HashMap<Commitment, String>,
        (draft, before): (&Draft, Option<&ListedBefore>),
    ) -> Result<Letter> {
        let has_profile = draft.check_profile.is_some();
        let Fact::ConsigneeListed { number, role, country, lang, name, address, contact, units, .. } = &row.listed
        else {
            return Err(Error::fault("a snapshot row that lists no consignee"));
        };
        let value = |c: &Commitment| values.get(c).cloned().unwrap_or_default();
        // Name and contact stand above in any case; the rest in the order of the country.
        let on = self.on_envelope(country, lang, "", None, &value(address))?;
        let token = self.token(action, &row.consignee, 0, None)?;
        let line = |u: &UnitListed| -> Result<UnitLine> {
            let challenge = self.challenge(action, &row.consignee, &u.unit, 0)?;
            let challenge = (has_profile && u.serial.is_some()).then_some(challenge);
            let (product, serial) = (u.product.clone(), u.serial.clone());
            Ok(UnitLine { product, serial, standing: u.standing, challenge, is_new: None })
        };
        let mut lines = units.iter().map(line).collect::<Result<Vec<_>>>()?;
        let before = before.map(|before| before.compared(number, &mut lines));
        let addressee = Addressee {
            number: number.clone(),
            name: value(name),
            contact: contact.as_ref().map(value),
            address_lines: on.lines,
            // The name that the post of the sender reads; nothing for a letter that stays in the country.
            country: on.country_line.unwrap_or_default(),
            role: *role,
            units: lines,
            before,
            fingerprint: if has_profile { Some(self.fingerprint(action)?) } else { None },
            seal: Some(self.fingerprint(action)?),
            link: self.link(action, &token),
            code: number.to_string(),
        };
        let family = family_of(&draft.notice, country, units.iter().map(|u| &u.product));
        Ok((row.consignee.clone(), lang.clone(), family, addressee))
    }
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}
