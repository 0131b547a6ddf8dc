//! Users of a device confirm that they have read the notice: each for himself, or the main contact states how many did.

use crate::{App, Error, Result, acts::approve_notice::needed, link::Guest, personal::Beside};
use domain::{
    fact::{Acknowledged, Fact, UsersCounted},
    reconcile::ConsigneeState,
};

/// Most users of one consignee, by name or by count.
pub const MOST_USERS: usize = 5_000;

impl App {
    /// Records that somebody has read the notice. Whoever confirmed under the same name and function is there already.
    ///
    /// # Errors
    /// `response.invalid` naming what is missing.
    pub async fn acknowledge_notice(
        &self,
        guest: &Guest,
        state: &ConsigneeState,
        name: &str,
        function: &str,
    ) -> Result<()> {
        let (name, function) = (needed("name", name)?, function.trim());
        if state.talk.acknowledged.len() >= MOST_USERS {
            return Err(Error::new("response.invalid", "too many users"));
        }
        let known = state.talk.acknowledged.iter().flat_map(|(_, user)| [&user.by, &user.function]);
        let values = self.values(&guest.action, known).await?;
        let same = |user: &Acknowledged| {
            let is = |of, text: &str| values.get(of).is_some_and(|said| said.to_lowercase() == text.to_lowercase());
            is(&user.by, &name) && is(&user.function, function)
        };
        if state.talk.acknowledged.iter().any(|(_, user)| same(user)) {
            return Ok(());
        }
        let mut beside = Beside::new(self, &guest.consignee);
        let user = Acknowledged { by: beside.commit("user", &name), function: beside.commit("function", function) };
        let facts = vec![Fact::UserAcknowledged(user)];
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, facts);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }

    /// Records how many users have read, as the main contact states it. Stating it again corrects it.
    ///
    /// # Errors
    /// `link.unknown` for anybody but the main contact; `response.invalid` naming what is missing.
    pub async fn count_users(&self, guest: &Guest, state: &ConsigneeState, confirmed: u32, name: &str) -> Result<()> {
        if guest.handover.is_some() {
            return Err(Error::new("link.unknown", ""));
        }
        let name = needed("name", name)?;
        if confirmed == 0 || confirmed as usize > MOST_USERS {
            return Err(Error::new("response.invalid", "count is missing"));
        }
        let mut beside = Beside::new(self, &guest.consignee);
        let fact = Fact::UsersCounted(UsersCounted { confirmed, by: beside.commit("user", &name) });
        let mut batch = self.batch(&guest.action, guest.who(), guest.stream(), state.version, vec![fact]);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }
}
