//! Fields of the templates that are answered by choosing, not by writing; and who helps on the spot.
//!
//! They are the same in every language, so nobody translates them: the sentences are the program's. Each belongs to a clause,
//! where it is printed before what was written. The numbers are the fields of the EU field safety notice template (revision 1,
//! 2018); depth and time of distribution are asked for by 21 CFR 7.42(b)(1) and 7.46(a)(6). What was read in public copies:
//! `docs/compliance/fields.md`.

use super::ClauseKind;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($($(#[$about:meta])* $name:ident { $($(#[$meant:meta])* $choice:ident: $word:literal,)+ })+) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $($(#[$meant])* $choice,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$choice),+];
            /// The stable word, for text keys.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$choice => $word,)+
                }
            }
            /// The one with this stable word.
            pub fn of_word(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    )+};
}

words! {
    /// Whether patients are to be followed up or earlier results reviewed (3.3).
    LookBack {
        /// It is recommended; the clause says how.
        Yes: "yes",
        /// It is not recommended.
        No: "no",
        /// It does not come into question for these products.
        NotApplicable: "not_applicable",
    }

    /// What the maker does (3.5).
    MakerAction {
        /// Takes the product back.
        Removal: "removal",
        /// Modifies or inspects it on site.
        OnSite: "on_site",
        /// Provides new software.
        Software: "software",
        /// Changes instructions for use or labelling.
        Labelling: "labelling",
        /// Something else; the clause says what.
        Other: "other",
        /// Nothing.
        None: "none",
    }

    /// Whether patients or lay users have to be told (3.7), and whether there is a text for them (3.8).
    LayUsers {
        /// They need not be told.
        No: "no",
        /// They have to be told; a text for them is with the notice.
        Appended: "appended",
        /// They have to be told; no text for them is with the notice.
        NotAppended: "not_appended",
    }

    /// Whether a further notice is expected (4.4).
    FurtherNotice {
        /// It is.
        Yes: "yes",
        /// It is not.
        No: "no",
        /// Nobody knows yet.
        NotPlannedYet: "not_planned_yet",
    }

    /// Down to which level of distribution the action goes (21 CFR 7.42(b)(1)).
    Depth {
        /// Consumers and users.
        User: "user",
        /// Retailers, and whoever dispenses.
        Retail: "retail",
        /// Wholesalers and distributors.
        Wholesale: "wholesale",
    }
}

/// From when to when the affected products were distributed, both days included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distributed {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// What was chosen. Nothing chosen is nothing printed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Stated {
    /// 3.3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub look_back: Option<LookBack>,
    /// 3.5.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub maker_actions: Vec<MakerAction>,
    /// 3.6: the day by which the maker's actions are to be complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maker_by: Option<Date>,
    /// 3.7, 3.8.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lay_users: Option<LayUsers>,
    /// 4.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub further_notice: Option<FurtherNotice>,
    /// How deep the action goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth: Option<Depth>,
    /// When the products were distributed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distributed: Option<Distributed>,
}

/// One sentence that follows from what was chosen: the key of its words, and the days in it by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The key of its words.
    pub key: String,
    /// The days in it.
    pub days: Vec<(&'static str, Date)>,
}

impl Stated {
    /// Whether nothing was chosen.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The clauses that something was chosen for, in the order of the paper.
    pub fn clauses(&self) -> impl Iterator<Item = ClauseKind> {
        ClauseKind::ALL.into_iter().filter(|kind| !self.of(*kind).is_empty())
    }

    /// The sentences that belong to a clause, in the order of the fields.
    pub fn of(&self, kind: ClauseKind) -> Vec<Statement> {
        let say = |field: &str, word: &str, days: Vec<(&'static str, Date)>| {
            let key = [field, word].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
            Statement { key: format!("stated-{}", key.replace('_', "-")), days }
        };
        let plain = |field: &str, word: Option<&'static str>| word.map(|word| say(field, word, Vec::new()));
        match kind {
            ClauseKind::LookBack => plain("look_back", self.look_back.map(LookBack::word)).into_iter().collect(),
            ClauseKind::LayInformation => plain("lay_users", self.lay_users.map(LayUsers::word)).into_iter().collect(),
            ClauseKind::FollowUp => {
                plain("further_notice", self.further_notice.map(FurtherNotice::word)).into_iter().collect()
            }
            ClauseKind::MakerActions => {
                // What "something else" is, is written in the clause: there is no sentence for it.
                let chosen = self.maker_actions.iter().filter(|action| **action != MakerAction::Other);
                let acts = chosen.map(|action| say("maker", action.word(), Vec::new()));
                acts.chain(self.maker_by.map(|day| say("maker_by", "", vec![("day", day)]))).collect()
            }
            ClauseKind::AffectedProducts => {
                let span = |d: Distributed| say("distributed", "", vec![("from", d.from), ("to", d.to)]);
                let depth = plain("depth", self.depth.map(Depth::word));
                self.distributed.map(span).into_iter().chain(depth).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Who helps on the spot: authorised representative, importer or branch, as the head of the template names one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Representative {
    /// For which countries (ISO 3166-1 alpha-2); empty: wherever no other is named for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Name.
    pub name: String,
    /// Address, on one line.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Mail address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_chosen_stands_in_the_clause_of_its_field() {
        let stated = Stated {
            look_back: Some(LookBack::NotApplicable),
            maker_actions: vec![MakerAction::Software, MakerAction::Other],
            maker_by: Some(date(2027, 1, 31)),
            lay_users: Some(LayUsers::NotAppended),
            further_notice: Some(FurtherNotice::NotPlannedYet),
            depth: Some(Depth::User),
            distributed: Some(Distributed { from: date(2024, 2, 1), to: date(2025, 3, 31) }),
        };
        let keys = |kind| stated.of(kind).into_iter().map(|s| s.key).collect::<Vec<_>>();
        assert_eq!(keys(ClauseKind::LookBack), ["stated-look-back-not-applicable"]);
        assert_eq!(keys(ClauseKind::MakerActions), ["stated-maker-software", "stated-maker-by"]);
        assert_eq!(keys(ClauseKind::LayInformation), ["stated-lay-users-not-appended"]);
        assert_eq!(keys(ClauseKind::FollowUp), ["stated-further-notice-not-planned-yet"]);
        assert_eq!(keys(ClauseKind::AffectedProducts), ["stated-distributed", "stated-depth-user"]);
        assert_eq!(stated.clauses().count(), 5);
        let again: Stated = serde_json::from_str(&serde_json::to_string(&stated).unwrap()).unwrap();
        assert_eq!(again, stated);
        assert!(Stated::default().is_empty() && Stated::default().clauses().next().is_none());
        assert_eq!(serde_json::to_string(&Stated::default()).unwrap(), "{}");
    }

    #[test]
    fn every_choice_has_its_word() {
        fn all<T: Copy + PartialEq + std::fmt::Debug + Serialize>(
            all: &[T],
            word: fn(T) -> &'static str,
            of: fn(&str) -> Option<T>,
        ) {
            for one in all {
                assert_eq!(of(word(*one)), Some(*one));
                assert_eq!(serde_json::to_string(one).unwrap(), format!("\"{}\"", word(*one)), "as it is stored");
            }
        }
        all(LookBack::ALL, LookBack::word, LookBack::of_word);
        all(MakerAction::ALL, MakerAction::word, MakerAction::of_word);
        all(LayUsers::ALL, LayUsers::word, LayUsers::of_word);
        all(FurtherNotice::ALL, FurtherNotice::word, FurtherNotice::of_word);
        all(Depth::ALL, Depth::word, Depth::of_word);
    }
}
