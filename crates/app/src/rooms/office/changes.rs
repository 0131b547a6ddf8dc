//! What has changed between two drafts of a notice, word by word, for the person who reads it.

use crate::{App, Error, Result, Staff, Words};
use domain::{
    fact::{Fact, Stream, UpdateOf, Who},
    id::{ActionId, Digest},
    lang::Lang,
    notice::{About, Notice, Sayings, difference},
};
use jiff::Timestamp;
use similar::{ChangeTag, TextDiff};

/// A piece of a text that was compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Whether it stayed, came or went.
    pub kind: Kind,
    /// The words.
    pub text: String,
}

/// What became of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The same on both sides.
    Kept,
    /// Only in the newer text.
    Added,
    /// Only in the older one.
    Removed,
}

/// One part that has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is about.
    pub about: About,
    /// The whole text with what came and what went.
    pub pieces: Vec<Piece>,
}

/// One draft in the history of the notice.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its digest.
    pub digest: Digest,
    /// The revision printed on it.
    pub revision: u32,
    /// When it was saved.
    pub at: Timestamp,
    /// By whom.
    pub who: String,
}

/// The issued notice that a follow-up updates, as it was signed.
#[derive(Clone, Debug)]
pub struct IssuedNotice {
    /// Which action and revision.
    pub of: UpdateOf,
    /// Digest of the notice as data.
    pub digest: Digest,
    /// When it was issued.
    pub at: Option<Timestamp>,
}

/// The page of changes.
#[derive(Clone, Debug)]
pub struct ChangesRoom {
    /// Every draft, newest first.
    pub versions: Vec<Version>,
    /// What a follow-up begins with, if the action is one.
    pub issued: Option<IssuedNotice>,
    /// The older one that is compared.
    pub from: Digest,
    /// The newer one.
    pub to: Digest,
    /// What has changed.
    pub changes: Vec<Change>,
}

/// Two texts as pieces, word by word.
#[must_use]
pub fn compare(before: &str, after: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::from_unicode_words(before, after).iter_all_changes() {
        let kind = match change.tag() {
            ChangeTag::Equal => Kind::Kept,
            ChangeTag::Insert => Kind::Added,
            ChangeTag::Delete => Kind::Removed,
        };
        match pieces.last_mut().filter(|last| last.kind == kind) {
            Some(last) => last.text.push_str(change.value()),
            None => pieces.push(Piece { kind, text: change.value().to_owned() }),
        }
    }
    pieces
}

/// The same, a product by its name.
fn named(about: About, old: &Notice, new: &Notice) -> About {
    let About::Product(key) = about else { return about };
    let name = new.products.iter().chain(&old.products).find(|product| product.key.as_str() == key);
    About::Product(name.map_or(key, |product| product.name.clone()))
}

impl App {
    /// The changes from one draft to another, in words of `lang`; without names, from the one before the last to the last, and
    /// of a follow-up from the notice as it was issued to the last.
    ///
    /// # Errors
    /// `action.unknown`, also if a digest names no draft of this action; `staff.role`.
    pub async fn office_changes(
        &self,
        staff: &Staff,
        action: &ActionId,
        (from, to): (Option<&Digest>, Option<&Digest>),
        lang: &Lang,
    ) -> Result<ChangesRoom> {
        staff.sees_all()?;
        let mut versions = Vec::new();
        for recorded in self.store.stream(action, &Stream::Action).await? {
            if let Fact::NoticeDrafted { revision, notice, .. } | Fact::NoticeRevised { revision, notice, .. } =
                recorded.fact
            {
                let who = match &recorded.who {
                    Who::Staff(id) => self.staff_name(id).await?,
                    Who::Portal { .. } | Who::System => String::new(),
                };
                versions.push(Version { digest: notice, revision, at: recorded.at, who });
            }
        }
        versions.reverse();
        let unknown = || Error::new("action.unknown", "");
        let issued = self.issued_before(action).await?;
        let known = |digest: &Digest| {
            versions.iter().any(|v| v.digest == *digest) || issued.as_ref().is_some_and(|i| i.digest == *digest)
        };
        let last = versions.first().map(|v| v.digest.clone()).ok_or_else(unknown)?;
        let is_plain = from.is_none() && to.is_none();
        let to = to.cloned().unwrap_or(last);
        let before = match &issued {
            Some(issued) if is_plain => Some(&issued.digest),
            _ => None,
        };
        let before =
            before.unwrap_or_else(|| versions.iter().skip_while(|v| v.digest != to).nth(1).map_or(&to, |v| &v.digest));
        let from = from.unwrap_or(before).clone();
        if !known(&from) || !known(&to) {
            return Err(unknown());
        }
        let (old, new) = (self.draft_of(&from)?.notice, self.draft_of(&to)?.notice);
        let change = |d: domain::notice::Difference| Change {
            pieces: compare(d.before.as_deref().unwrap_or_default(), d.after.as_deref().unwrap_or_default()),
            about: named(d.about, &old, &new),
        };
        let words = Words::of_office(lang);
        let sayings = Sayings {
            all: words.t("changes-all-serials"),
            research: words.t("changes-research"),
            yes_no: [words.t("office-yes"), words.t("office-no")],
            day: &|day| words.date(day),
            days: &|days| words.with("changes-days", &[("count", i64::from(days).into())]),
            choice: &|field, word| match (field, word) {
                ("maker", "other") => words.t("edit-stated-maker-other"),
                _ => words.t(&format!("stated-{field}-{}", word.replace('_', "-"))),
            },
        };
        let changes = difference(&old, &new, &sayings).into_iter().map(change).collect();
        Ok(ChangesRoom { versions, issued, from, to, changes })
    }

    /// The notice that this action updates.
    async fn issued_before(&self, action: &ActionId) -> Result<Option<IssuedNotice>> {
        let Some(of) = self.action_state(action).await?.continues else { return Ok(None) };
        let before = self.action_state(&of.action).await?;
        Ok(before.notice.map(|(_, digest)| IssuedNotice { of, digest, at: before.issued_at }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_words_that_changed_are_marked() {
        let pieces = compare("Pull the network cable.", "Pull the power cable at once.");
        let of = |kind| pieces.iter().filter(|p| p.kind == kind).map(|p| p.text.trim()).collect::<Vec<_>>();
        assert_eq!((of(Kind::Removed), of(Kind::Added)), (vec!["network"], vec!["power", "at once"]));
        let whole = |skip| pieces.iter().filter(|p| p.kind != skip).map(|p| p.text.as_str()).collect::<String>();
        assert_eq!(
            (whole(Kind::Added), whole(Kind::Removed)),
            ("Pull the network cable.".into(), "Pull the power cable at once.".into())
        );
    }
}
