//! A distributor that keeps the names of its recipients says which sites there are: by a number, a country, a language.
//!
//! Each site becomes a consignee with its units, its own link and no name, address or mail. What the fact commits to as
//! name is the number itself. The distributor hands the link and the signed notice on, and says so with `tell_onward`.

use crate::{App, Error, Result, acts::keep_sub_list::passes_on, link::Guest, personal::Beside, sub_list_root};
use domain::{
    cascade::{self, NamedSite},
    fact::{BlindList, BlindSite, Fact, Stream, ToldOnward, UnitListed},
    id::{Commitment, ConsigneeId},
    reconcile::ConsigneeState,
    response::ConsigneeRole,
    scope::Reason,
};
use jiff::civil::Date;
use std::collections::BTreeSet;
use store::StreamAppend;

impl App {
    /// Takes the sites. All or none: a wrong one is named and nothing is recorded.
    ///
    /// # Errors
    /// `cascade.invalid` with line and reason; `link.unknown` for whoever passes nothing on.
    pub async fn declare_blind(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        sites: &[NamedSite],
        complete: bool,
    ) -> Result<Vec<ConsigneeId>> {
        passes_on(guest, state)?;
        let own: Vec<UnitListed> = state.counted_units().map(|u| u.listed.clone()).collect();
        let via = state.number.clone().ok_or_else(|| Error::fault("a consignee without number"))?;
        let languages = self.draft(&guest.action).await?.languages;
        let before = self.named_before(&self.action_state(&guest.action).await?, state).await?;
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, Vec::new());
        batch.streams.clear();
        let mut units = BTreeSet::new();
        let mut ids = Vec::new();
        for (place, site) in sites.iter().enumerate() {
            let wrong = |what: String| Error::new("cascade.invalid", format!("{}: {what}", place + 1));
            cascade::check_site(site, &own).map_err(|e| wrong(e.to_string()))?;
            let chosen = cascade::site_number(&site.site).ok_or_else(|| wrong(site.site.clone()))?;
            if let Some(twice) = site.units.iter().find(|u| !units.insert((*u).clone())) {
                return Err(wrong(format!("{twice} is named twice")));
            }
            let number = cascade::site_consignee(&via, &chosen);
            let id = self.consignee_id(&guest.action, number.as_str())?;
            if ids.contains(&id) || state.blind_sites.contains(&id) {
                return Err(wrong(format!("{chosen} is there already")));
            }
            let mut beside = Beside::new(self, &id);
            let country = site.country.trim().to_uppercase();
            let named = own.iter().filter(|o| site.units.contains(&o.unit));
            let listed_units: Vec<UnitListed> =
                named.map(|o| UnitListed { reason: Reason::NamedByDistributor, ..o.clone() }).collect();
            let known = before.recognise_blind(&number, site.line.as_ref(), &listed_units);
            let listed = Fact::ConsigneeListed {
                role: ConsigneeRole::User,
                lang: languages.choose(&country, site.lang.as_ref()).0,
                country,
                name: beside.commit("name", number.as_str()),
                address: beside.commit("address", ""),
                contact: None,
                email: None,
                phone: None,
                via: Some(guest.consignee.clone()),
                units: listed_units,
                above: Some(state.above.saturating_add(1)),
                blind: Some(BlindSite { site: chosen, line: site.line.clone() }),
                number,
            };
            batch.personal.append(&mut beside.values);
            let facts = [Some(listed), known.map(Fact::SiteRecognised)];
            let facts = facts.into_iter().flatten().map(|fact| self.fact(fact)).collect();
            batch.streams.push(StreamAppend { stream: Stream::Consignee(id.clone()), expected: 0, facts });
            ids.push(id);
        }
        let lines: Option<Vec<&Commitment>> = sites.iter().map(|site| site.line.as_ref()).collect();
        let root = lines.filter(|lines| !lines.is_empty()).map(sub_list_root);
        let declared = BlindList { sites: ids.clone(), units: units.into_iter().collect(), root, complete };
        let facts = vec![self.fact(Fact::BlindListDeclared(declared))];
        batch.streams.push(StreamAppend { stream: guest.stream(), expected: state.version, facts });
        self.append(batch).await?;
        self.carry_named(&guest.action, &ids).await?;
        Ok(ids)
    }

    /// The distributor says that it handed the notice on to every site it has declared. Gives how many were told by it.
    ///
    /// # Errors
    /// `cascade.invalid` for a day that is still to come; `link.unknown` for whoever passes nothing on.
    pub async fn tell_onward(&self, guest: &Guest, state: &ConsigneeState, on: Date) -> Result<u64> {
        passes_on(guest, state)?;
        if on > self.clock.today() {
            return Err(Error::new("cascade.invalid", on.to_string()));
        }
        let mut told = 0;
        for id in &state.blind_sites {
            let site = self.consignee_state(&guest.action, id).await?;
            if site.told_at.is_some() {
                continue;
            }
            let fact = Fact::ToldOnward(ToldOnward { on });
            let stream = Stream::Consignee(id.clone());
            self.append(self.batch(&guest.action, guest.who(), stream, site.version, vec![fact])).await?;
            told += 1;
        }
        Ok(told)
    }
}
