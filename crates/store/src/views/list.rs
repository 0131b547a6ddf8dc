//! Lists of consignees and units: filters, orders and pages.
//!
//! Paging goes by key, not by offset: a page continues after the last row of the one before, found in an index, so the
//! thousandth page costs what the first costs. A query is put together from the fixed fragments below; every value is
//! bound. A search in the text, and a filter without an index of its own, read along the order until the page is full.

use super::{ConsigneeRow, SortKey, StateFilter, UnitRow};
use crate::{
    Error, Kind, Page, Result, Store,
    error::during,
    schema::value::{Columns, Value, fold, millis_or_0, unword, word},
};
use data_encoding::BASE64URL_NOPAD;
use domain::{
    id::{ActionId, ConsigneeId, Serial},
    lang::Lang,
    response::ConsigneeRole,
};
use jiff::Timestamp;
use sqlx::{AssertSqlSafe, any::AnyRow};

/// Rows of a page if the query names no number.
const PAGE: u32 = 50;
/// Rows of a page at most.
const MOST: u32 = 1000;

/// What to list of the consignees of an action.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConsigneeQuery {
    /// Part of number, name, address, contact or mail address; case and common marks do not matter.
    pub text: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Language.
    pub lang: Option<Lang>,
    /// Role in the chain.
    pub role: Option<ConsigneeRole>,
    /// The distributor or importer that named it; empty: named by none.
    pub via: Option<String>,
    /// How far down the chain: 1 stands on the maker's own lists.
    pub tier: Option<u32>,
    /// The word of the channel of the last response; empty: no response.
    pub channel: Option<String>,
    /// State.
    pub state: Option<StateFilter>,
    /// Who reached that state before this moment; only with a state that has a moment of its own.
    pub until: Option<Timestamp>,
    /// Order.
    pub sort: SortKey,
    /// The other way round.
    pub descending: bool,
    /// [`Page::next`] of the page before.
    pub after: Option<String>,
    /// Rows of a page, up to 1,000; 0 means 50.
    pub limit: u32,
}

/// What to list of the units of an action, in the order of consignee and unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitQuery {
    /// Of this consignee.
    pub consignee: Option<ConsigneeId>,
    /// With exactly this serial number, in the record or read off the unit.
    pub serial: Option<Serial>,
    /// Counted here, with the last word being this one ([`domain::response::Disposition::word`]); empty: nothing said.
    pub disposition: Option<String>,
    /// [`Page::next`] of the page before.
    pub after: Option<String>,
    /// Rows of a page, up to 1,000; 0 means 50.
    pub limit: u32,
}

pub(super) const CONSIGNEE: &str = "SELECT consignee, number, role, country, lang, via, version, told_at, notice_sent_at, \
    read_at, answered_at, said_done_at, shown_done_at, last_at, units, units_said_done, units_shown_done, tasks, ladder_step, \
    attempts, unreachable, compromise, name, address, contact, email, phone, number_key, name_key, responded_at, delivered_at, corrected_at, channel, tier, blind, carried FROM consignee_view \
    WHERE action = $1";
const UNIT: &str = "SELECT unit, consignee, product, serial, serial_read, standing, reason, disposition, said_done_at, \
    shown_done_at, reopened, moved FROM unit_view WHERE action = $1";

/// A query being put together: its text and what is bound.
pub(crate) struct Composed {
    pub text: String,
    pub values: Vec<Value>,
}

impl Composed {
    fn new(head: &str, action: &ActionId) -> Self {
        Self { text: head.to_owned(), values: vec![action.as_str().into()] }
    }
    /// Adds a fragment; each `?` in it stands for one of the values.
    pub(super) fn and(&mut self, fragment: &str, values: impl IntoIterator<Item = Value>) {
        self.values.extend(values);
        let mut n = self.values.len() - fragment.matches('?').count();
        for letter in fragment.chars() {
            if letter == '?' {
                n += 1;
                self.text.push_str(&format!("${n}"));
            } else {
                self.text.push(letter);
            }
        }
    }
    pub(super) async fn read(self, store: &Store) -> Result<Vec<AnyRow>> {
        let mut query = sqlx::query(AssertSqlSafe(self.text));
        for value in self.values {
            query = value.bind(query);
        }
        Ok(query.fetch_all(store.readers()).await?)
    }
}

impl ConsigneeQuery {
    pub(crate) fn compose(&self, action: &ActionId) -> Result<Composed> {
        let mut query = Composed::new(CONSIGNEE, action);
        if let Some(state) = self.state {
            query.and(state.condition(self.sort), []);
        }
        if let Some(country) = &self.country {
            query.and(" AND country = ?", [country.as_str().into()]);
        }
        if let Some(lang) = &self.lang {
            query.and(" AND lang = ?", [lang.as_str().into()]);
        }
        if let Some(role) = &self.role {
            query.and(" AND role = ?", [word(role)?.into()]);
        }
        if let (Some(until), Some(column)) = (self.until, self.state.and_then(StateFilter::since)) {
            query.and(&format!(" AND {column} > 0 AND {column} < ?"), [millis_or_0(Some(until)).into()]);
        }
        match self.via.as_deref() {
            Some("") => query.and(" AND via = ''", []),
            // The index of those named by somebody is found only if the condition says so.
            Some(via) => query.and(" AND via = ? AND via <> ''", [via.into()]),
            None => {}
        }
        if let Some(tier) = self.tier {
            query.and(" AND tier = ?", [i64::from(tier).into()]);
        }
        if let Some(channel) = &self.channel {
            query.and(" AND channel = ?", [channel.as_str().into()]);
        }
        if let Some(text) = self.text.as_deref().map(str::trim).filter(|t| !t.is_empty()) {
            query.and(" AND search LIKE ? ESCAPE '!'", [pattern(text).into()]);
        }
        let (column, is_text) = self.sort.column();
        let (above, order) = if self.descending { ("<", "DESC") } else { (">", "ASC") };
        if let Some(after) = &self.after {
            let [key, consignee] = read_cursor(after)?;
            let key = if is_text { Value::Text(key) } else { Value::Int(key.parse().map_err(|_| bad_cursor())?) };
            query.and(&format!(" AND ({column}, consignee) {above} (?, ?)"), [key, consignee.into()]);
        }
        query.and(&format!(" ORDER BY {column} {order}, consignee {order} LIMIT ?"), [limit(self.limit).into()]);
        Ok(query)
    }

    fn cursor(&self, row: &AnyRow) -> Result<String> {
        let key = match self.sort {
            SortKey::Number => row.text(27)?,
            SortKey::Name => row.text(28)?,
            SortKey::Country => row.text(3)?,
            SortKey::Told => row.int(7)?.to_string(),
            SortKey::Read => row.int(9)?.to_string(),
            SortKey::Done => row.int(11)?.to_string(),
            SortKey::Shown => row.int(12)?.to_string(),
            SortKey::Last => row.int(13)?.to_string(),
            SortKey::Responded => row.int(29)?.to_string(),
        };
        write_cursor(&[key, row.text(0)?])
    }
}

impl UnitQuery {
    pub(crate) fn compose(&self, action: &ActionId) -> Result<Composed> {
        let mut query = Composed::new(UNIT, action);
        if let Some(consignee) = &self.consignee {
            query.and(" AND consignee = ?", [consignee.as_str().into()]);
        }
        if let Some(serial) = self.serial.as_ref().filter(|s| !s.as_str().is_empty()) {
            let fragment = " AND (serial = ? OR (serial_read = ? AND serial_read <> ''))";
            query.and(fragment, [serial.as_str().into(), serial.as_str().into()]);
        }
        match self.disposition.as_deref() {
            Some("") => query.and(" AND moved = 0 AND disposition = ''", []),
            Some(word) => query.and(" AND moved = 0 AND disposition LIKE ?", [format!("%\"is\":\"{word}\"%").into()]),
            None => {}
        }
        if let Some(after) = &self.after {
            let [consignee, unit] = read_cursor(after)?;
            query.and(" AND (consignee, unit) > (?, ?)", [consignee.into(), unit.into()]);
        }
        query.and(" ORDER BY consignee, unit LIMIT ?", [limit(self.limit).into()]);
        Ok(query)
    }
}

impl Store {
    /// A page of consignees.
    ///
    /// # Errors
    /// [`Kind::Other`] for an `after` that is not [`Page::next`] of such a list.
    pub async fn consignees(&self, action: &ActionId, query: &ConsigneeQuery) -> Result<Page<ConsigneeRow>> {
        let read = async {
            let rows = query.compose(action)?.read(self).await?;
            page(&rows, query.limit, consignee_row, |row| query.cursor(row))
        };
        during("list consignees", read).await
    }

    /// A page of units.
    ///
    /// # Errors
    /// As [`Store::consignees`].
    pub async fn units(&self, action: &ActionId, query: &UnitQuery) -> Result<Page<UnitRow>> {
        let read = async {
            let rows = query.compose(action)?.read(self).await?;
            page(&rows, query.limit, unit_row, |row| write_cursor(&[row.text(1)?, row.text(0)?]))
        };
        during("list units", read).await
    }
}

/// Rows wanted, and one more to know whether there is a next page.
pub(super) fn limit(asked: u32) -> i64 {
    i64::from(wanted(asked)) + 1
}

fn wanted(asked: u32) -> u32 {
    if asked == 0 { PAGE } else { asked.min(MOST) }
}

pub(super) fn page<T>(
    rows: &[AnyRow],
    asked: u32,
    one: impl Fn(&AnyRow) -> Result<T>,
    cursor: impl Fn(&AnyRow) -> Result<String>,
) -> Result<Page<T>> {
    let shown = rows.len().min(wanted(asked) as usize);
    let more = rows.len() > shown;
    let next = rows.get(..shown).and_then(|r| r.last()).filter(|_| more).map(cursor).transpose()?;
    Ok(Page { rows: rows.iter().take(shown).map(one).collect::<Result<_>>()?, next })
}

/// What a search is compared with: the text anywhere, its own wildcards taken literally.
fn pattern(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in fold(text).chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

pub(super) fn write_cursor<const N: usize>(parts: &[String; N]) -> Result<String> {
    Ok(BASE64URL_NOPAD.encode(&serde_json::to_vec(&parts[..])?))
}

pub(super) fn read_cursor<const N: usize>(text: &str) -> Result<[String; N]> {
    let bytes = BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| bad_cursor())?;
    let parts: Vec<String> = serde_json::from_slice(&bytes).map_err(|_| bad_cursor())?;
    parts.try_into().map_err(|_| bad_cursor())
}

pub(super) fn bad_cursor() -> Error {
    Error::new(Kind::Other, "this is not where a page of such a list ends")
}

pub(super) fn consignee_row(row: &AnyRow) -> Result<ConsigneeRow> {
    Ok(ConsigneeRow {
        consignee: ConsigneeId::new(row.text(0)?),
        number: row.text(1)?.as_str().into(),
        role: unword(&row.text(2)?)?,
        country: row.text(3)?,
        lang: Lang::new(row.text(4)?),
        via: row.text_or_none(5)?.map(ConsigneeId::new),
        version: row.count(6)?,
        told_at: row.time_or_none(7)?,
        notice_sent_at: row.time_or_none(8)?,
        delivered_at: row.time_or_none(30)?,
        corrected_at: row.time_or_none(31)?,
        channel: row.text(32)?,
        tier: u32::try_from(row.int(33)?).map_err(Error::corrupt)?,
        blind: row.yes(34)?,
        read_at: row.time_or_none(9)?,
        responded_at: row.time_or_none(29)?,
        answered_at: row.time_or_none(10)?,
        said_done_at: row.time_or_none(11)?,
        shown_done_at: row.time_or_none(12)?,
        last_at: row.time_or_none(13)?,
        units: row.count(14)?,
        units_said_done: row.count(15)?,
        units_shown_done: row.count(16)?,
        tasks: row.count(17)?,
        ladder_step: u32::try_from(row.int(18)?).map_err(Error::corrupt)?,
        attempts: u32::try_from(row.int(19)?).map_err(Error::corrupt)?,
        unreachable: row.yes(20)?,
        carried: row.yes(35)?,
        compromise_suspected: row.yes(21)?,
        name: row.text(22)?,
        address: row.text(23)?,
        contact: row.text_or_none(24)?,
        email: row.text_or_none(25)?,
        phone: row.text_or_none(26)?,
    })
}

fn unit_row(row: &AnyRow) -> Result<UnitRow> {
    Ok(UnitRow {
        unit: row.text(0)?.as_str().into(),
        consignee: ConsigneeId::new(row.text(1)?),
        product: row.text(2)?.as_str().into(),
        serial: row.text_or_none(3)?.map(Serial::new),
        serial_read: row.text_or_none(4)?.map(Serial::new),
        standing: unword(&row.text(5)?)?,
        reason: unword(&row.text(6)?)?,
        disposition: row.text_or_none(7)?.map(|json| unword(&json)).transpose()?,
        said_done_at: row.time_or_none(8)?,
        shown_done_at: row.time_or_none(9)?,
        reopened: row.yes(10)?,
        moved: row.yes(11)?,
    })
}
