//! Sites that a distributor names under an update of a notice, and the same sites as it named them under an earlier revision.
//!
//! Their numbers are made from an order of lines and mean nothing elsewhere, so they are recognised by what the same distributor
//! says of them: name and postal address, else a mail address that only one of them has (ADR 0026). A site whose name its
//! distributor keeps is recognised by its number, if it has the same line of the same sealed list, or, where there is no such
//! list, a unit in common. What was erased recognises nobody, and each site is recognised once.
//!
//! Called when a list is taken; what was found is a fact of the site (`site_recognised`), so nothing is guessed twice.

use crate::{App, Result};
use domain::{
    action::ActionState,
    cascade::NamedConsignee,
    fact::{BlindSite, SiteRecognised, UnitListed},
    id::{ActionId, ConsigneeId, ConsigneeNo},
    reconcile::ConsigneeState,
};
use std::collections::{BTreeMap, BTreeSet};

/// A site as its distributor named it under an earlier revision.
struct Site {
    known: SiteRecognised,
    /// Name and postal address; empty: erased, or kept by the distributor.
    place: String,
    email: String,
    number: Option<ConsigneeNo>,
    blind: Option<BlindSite>,
    units: Vec<UnitListed>,
}

/// The sites of one distributor under earlier revisions, the nearest revision first.
#[derive(Default)]
pub(crate) struct NamedBefore(Vec<Site>);

impl App {
    /// What this distributor named under earlier revisions.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) async fn named_before(&self, of: &ActionState, dealer: &ConsigneeState) -> Result<NamedBefore> {
        let mut sites: Vec<Site> = Vec::new();
        for earlier in self.earlier_actions(of).await? {
            let Some((_, before)) = self.same_before(&earlier, dealer).await? else { continue };
            for consignee in &before.named {
                let known = SiteRecognised { action: earlier.clone(), consignee: consignee.clone() };
                let state = self.consignee_state(&earlier, consignee).await?;
                let values = self.values(&earlier, [&state.name, &state.address, &state.email].into_iter().flatten());
                let values = values.await?;
                let said = |of: &Option<_>| of.as_ref().and_then(|c| values.get(c)).cloned().unwrap_or_default();
                let (name, address) = (said(&state.name), said(&state.address));
                let is_named = state.blind.is_none() && !name.trim().is_empty();
                sites.push(Site {
                    known,
                    place: if is_named { place(&name, &address) } else { String::new() },
                    email: plain(&said(&state.email)),
                    number: state.number.clone(),
                    blind: state.blind.clone(),
                    units: state.units.values().map(|unit| unit.listed.clone()).collect(),
                });
            }
        }
        // What a nearer revision knows an older site as is one site, not two.
        let older = self.all_before(&sites).await?;
        sites.retain(|site| !older.contains(&(site.known.action.clone(), site.known.consignee.clone())));
        Ok(NamedBefore(sites))
    }

    /// Every site that one of these was recognised as.
    async fn all_before(&self, sites: &[Site]) -> Result<BTreeSet<(ActionId, ConsigneeId)>> {
        let mut found = BTreeSet::new();
        for site in sites {
            let mut next = self.consignee_state(&site.known.action, &site.known.consignee).await?.before;
            while let Some(older) = next.take().filter(|o| found.insert((o.action.clone(), o.consignee.clone()))) {
                next = self.consignee_state(&older.action, &older.consignee).await?.before;
            }
        }
        Ok(found)
    }

    /// The same consignee in an earlier action: by its number on the maker's own lists, or as it was recognised when a
    /// distributor named it.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) async fn same_before(
        &self,
        earlier: &ActionId,
        state: &ConsigneeState,
    ) -> Result<Option<(ConsigneeId, ConsigneeState)>> {
        let known = match (&state.number, &state.via) {
            (Some(number), None) => Some(self.consignee_id(earlier, number.as_str())?),
            (_, Some(_)) => self.recognised(earlier, state).await?,
            (None, None) => None,
        };
        let Some(known) = known else { return Ok(None) };
        let before = self.consignee_state(earlier, &known).await?;
        let is_same = before.number.is_some() && before.via.is_some() == state.via.is_some();
        Ok(is_same.then_some((known, before)))
    }

    /// As whom a site was recognised in this earlier action, over the actions between.
    async fn recognised(&self, earlier: &ActionId, state: &ConsigneeState) -> Result<Option<ConsigneeId>> {
        let (mut next, mut seen) = (state.before.clone(), BTreeSet::new());
        while let Some(known) = next.take().filter(|known| seen.insert(known.action.clone())) {
            if known.action == *earlier {
                return Ok(Some(known.consignee));
            }
            next = self.consignee_state(&known.action, &known.consignee).await?.before;
        }
        Ok(None)
    }
}

impl NamedBefore {
    /// The sites that these lines name again, by the place of the line.
    pub(crate) fn recognise(&self, lines: &[NamedConsignee]) -> BTreeMap<usize, SiteRecognised> {
        let own: Vec<(String, String)> = lines
            .iter()
            .map(|l| (place(&l.name, &format!("{}\n{} {}", l.street, l.postcode, l.city)), plain(&l.email)))
            .collect();
        let (mut found, mut taken) = (BTreeMap::new(), BTreeSet::new());
        for (at, (place, _)) in own.iter().enumerate() {
            let same = self.0.iter().enumerate().filter(|(_, site)| !place.is_empty() && site.place == *place);
            if let Some((known, site)) = same.into_iter().find(|(known, _)| !taken.contains(known)) {
                taken.insert(known);
                found.insert(at, site.known.clone());
            }
        }
        // A mailbox that several sites share says nothing about which of them it is.
        let alone = |email: &str| {
            own.iter().filter(|(_, other)| other == email).count() == 1
                && self.0.iter().filter(|site| site.email == email).count() == 1
        };
        for (at, (_, email)) in own.iter().enumerate().filter(|(_, (_, email))| !email.is_empty() && alone(email)) {
            let site = self.0.iter().enumerate().find(|(known, site)| site.email == *email && !taken.contains(known));
            if let (Some((known, site)), false) = (site, found.contains_key(&at)) {
                taken.insert(known);
                found.insert(at, site.known.clone());
            }
        }
        found
    }

    /// The site with this number whose name its distributor keeps, if it is the same one.
    pub(crate) fn recognise_blind(
        &self,
        number: &ConsigneeNo,
        line: Option<&domain::id::Commitment>,
        units: &[UnitListed],
    ) -> Option<SiteRecognised> {
        let same =
            |a: &UnitListed, b: &UnitListed| a.serial.is_some() && a.product == b.product && a.serial == b.serial;
        let fits = |site: &&Site| {
            let Some(blind) = site.blind.as_ref().filter(|_| site.number.as_ref() == Some(number)) else {
                return false;
            };
            match (&blind.line, line) {
                (Some(before), Some(now)) => before == now,
                _ => site.units.iter().any(|old| units.iter().any(|new| same(old, new))),
            }
        };
        self.0.iter().find(fits).map(|site| site.known.clone())
    }
}

/// Name and postal address, so that two spellings with other blanks and capitals are one.
fn place(name: &str, address: &str) -> String {
    let parts = [name, address].map(plain);
    if parts.iter().any(String::is_empty) { String::new() } else { parts.join("\n") }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use domain::response::ConsigneeRole;

    fn line(name: &str, street: &str, email: &str) -> NamedConsignee {
        NamedConsignee {
            name: name.into(),
            street: street.into(),
            postcode: "10115".into(),
            city: "Musterstadt".into(),
            country: "DE".into(),
            email: email.into(),
            units: Vec::new(),
            role: ConsigneeRole::User,
            lang: None,
        }
    }

    fn site(id: &str, name: &str, street: &str, email: &str) -> Site {
        let address = format!("{street}\n10115 Musterstadt");
        Site {
            known: SiteRecognised { action: "a".into(), consignee: id.into() },
            place: if name.is_empty() { String::new() } else { place(name, &address) },
            email: email.into(),
            number: None,
            blind: None,
            units: Vec::new(),
        }
    }

    fn found(before: Vec<Site>, lines: &[NamedConsignee]) -> Vec<(usize, String)> {
        let found = NamedBefore(before).recognise(lines);
        found.into_iter().map(|(at, known)| (at, known.consignee.to_string())).collect()
    }

    #[test]
    fn a_site_is_recognised_by_name_and_address_or_by_a_mailbox_of_its_own() {
        let before = || {
            vec![site("one", "Labor Eins", "Weg 1", "a@x.example"), site("two", "Labor Zwei", "Weg 2", "b@x.example")]
        };
        // Another order, other blanks and capitals; the mailbox has changed in one, name and street in the other.
        let lines = [line("LABOR  Zwei", "weg 2 ", "new@x.example"), line("Zentrum Eins", "Weg 9", " A@x.example")];
        assert_eq!(found(before(), &lines), [(0, "two".into()), (1, "one".into())]);
        assert_eq!(found(before(), &[line("Labor Drei", "Weg 1", "c@x.example")]), [], "the street alone is nobody");
        // What was erased recognises nobody, not even another erased one.
        assert_eq!(found(vec![site("one", "", "", "")], &[line("", "", "")]), []);
    }

    #[test]
    fn a_shared_mailbox_tells_nobody_apart_and_each_is_recognised_once() {
        let shared = vec![
            site("one", "Labor Eins", "Weg 1", "it@x.example"),
            site("two", "Labor Zwei", "Weg 2", "it@x.example"),
        ];
        let lines = [line("Neu", "Weg 3", "it@x.example"), line("Labor Zwei", "Weg 2", "it@x.example")];
        assert_eq!(found(shared, &lines), [(1, "two".into())]);
        let lines = [line("Labor Eins", "Weg 1", "x@x.example"), line("Labor Eins", "Weg 1", "y@x.example")];
        assert_eq!(found(vec![site("one", "Labor Eins", "Weg 1", "a@x.example")], &lines), [(0, "one".into())]);
        // Whoever was recognised by name is not recognised once more by the mailbox.
        let lines = [line("Labor Eins", "Weg 1", "n@x.example"), line("Neu", "Weg 7", "a@x.example")];
        assert_eq!(found(vec![site("one", "Labor Eins", "Weg 1", "a@x.example")], &lines), [(0, "one".into())]);
    }

    #[test]
    fn a_kept_name_is_recognised_by_its_line_or_by_number_and_unit() {
        let listed = |serial: &str| -> UnitListed {
            serde_json::from_value(serde_json::json!({
                "unit": "u", "product": "a", "serial": serial, "standing": "affected", "reason": "catalogue_and_serial"
            }))
            .unwrap()
        };
        let commitment = |n: u8| domain::id::Commitment::from_digest(&domain::id::Digest::from_bytes(&[n; 32]));
        let before = |of: Option<u8>| {
            let blind = Some(BlindSite { site: "S-01".into(), line: of.map(commitment) });
            let number = Some("T1/S-01".into());
            NamedBefore(vec![Site { blind, number, units: vec![listed("1")], ..site("one", "", "", "") }])
        };
        let is_known = |of: Option<u8>, number: &str, now: Option<u8>, serial: &str| {
            before(of).recognise_blind(&number.into(), now.map(commitment).as_ref(), &[listed(serial)]).is_some()
        };
        assert!(is_known(Some(1), "T1/S-01", Some(1), "2"), "the same line of the same list, whatever it has now");
        assert!(!is_known(Some(1), "T1/S-01", Some(2), "1"), "another list gives the number to somebody else");
        assert!(is_known(None, "T1/S-01", None, "1") && !is_known(None, "T1/S-01", None, "2"));
        assert!(!is_known(Some(1), "T1/S-02", Some(1), "1"));
    }
}
