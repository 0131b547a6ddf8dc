//! A distributor or importer names the consignees it passed units on to; they are told like everybody else.
//!
//! One that is named as a distributor in turn names its own, to any depth.
//!
//! They get the signed notice of their language and a portal link. Personal pages are not attached: nobody signed any
//! for them; the portal shows their units.

use crate::{App, Error, Result, acts::keep_sub_list::passes_on, link::Guest, personal::Beside};
use domain::{
    cascade::{self, NamedConsignee},
    fact::{Fact, Stream, UnitListed},
    id::ConsigneeId,
    reconcile::ConsigneeState,
};
use std::collections::HashMap;
use store::StreamAppend;

impl App {
    /// Takes the list. All lines or none: a wrong line is named and nothing is recorded.
    ///
    /// # Errors
    /// `cascade.invalid` with line and field; `staff.role` for a consignee that is no distributor or importer.
    pub async fn report_cascade(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        lines: &[NamedConsignee],
        complete: bool,
    ) -> Result<Vec<ConsigneeId>> {
        passes_on(guest, state)?;
        let above = self.addresses_above(&guest.action, state).await?;
        let own: Vec<UnitListed> = state.counted_units().map(|u| u.listed.clone()).collect();
        let mut taken = std::collections::BTreeSet::new();
        for (place, line) in lines.iter().enumerate() {
            let wrong = |what: String| Error::new("cascade.invalid", format!("{}: {what}", place + 1));
            cascade::check(line, &own).map_err(|e| wrong(e.to_string()))?;
            cascade::check_circle(line, &above).map_err(|e| wrong(e.to_string()))?;
            if let Some(twice) = line.units.iter().find(|u| !taken.insert((*u).clone())) {
                return Err(wrong(format!("{twice} is named twice")));
            }
        }
        let languages = self.draft(&guest.action).await?.languages;
        let of = self.action_state(&guest.action).await?;
        let known = self.named_before(&of, state).await?.recognise(lines);
        let via = state.number.clone().ok_or_else(|| Error::fault("a consignee without number"))?;
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, Vec::new());
        batch.streams.clear();
        let mut named = Vec::new();
        for (place, line) in lines.iter().enumerate() {
            let number = cascade::number(&via, state.named.len() + place + 1);
            let id = self.consignee_id(&guest.action, number.as_str())?;
            let mut beside = Beside::new(self, &id);
            let address = format!("{}\n{} {}", line.street, line.postcode, line.city);
            let listed = Fact::ConsigneeListed {
                number,
                role: line.role,
                country: line.country.trim().to_uppercase(),
                lang: languages.choose(&line.country.trim().to_uppercase(), line.lang.as_ref()).0,
                name: beside.commit("name", line.name.trim()),
                address: beside.commit("address", address.trim()),
                contact: None,
                email: beside.commit_some("email", Some(&line.email)),
                phone: None,
                via: Some(guest.consignee.clone()),
                units: cascade::units(line, &own),
                above: Some(state.above.saturating_add(1)),
                blind: None,
            };
            let values: HashMap<_, _> = beside.values.iter().map(|v| (v.commitment.clone(), v.value.clone())).collect();
            batch.parcels.extend(self.first_parcel(id.clone(), &listed, &values, None));
            batch.personal.append(&mut beside.values);
            let facts = [Some(listed), known.get(&place).cloned().map(Fact::SiteRecognised)];
            let facts = facts.into_iter().flatten().map(|fact| self.fact(fact)).collect();
            batch.streams.push(StreamAppend { stream: Stream::Consignee(id.clone()), expected: 0, facts });
            named.push(id);
        }
        let reported = Fact::CascadeReported { named: named.clone(), units: taken.into_iter().collect(), complete };
        let facts = vec![self.fact(reported)];
        batch.streams.push(StreamAppend { stream: guest.stream(), expected: state.version, facts });
        self.append(batch).await?;
        self.carry_named(&guest.action, &named).await?;
        Ok(named)
    }
}
