//! The chain as a tree: who passed devices on to whom, tier by tier.

use super::{desk::Desk, frame::Frame};
use crate::door::{Answer, page as render};
use app::{
    rooms::office::{chain::ChainRoom, numbers::PartOf},
    storage::ConsigneeRow,
};
use askama::Template;
use axum::extract::Path;
use domain::{id::ActionId, reconcile::Counter};

#[derive(Template)]
#[template(path = "office/chain.html")]
struct ChainPage {
    f: Frame,
    m: ChainRoom,
}

impl ChainPage {
    fn role(&self, row: &ConsigneeRow) -> String {
        self.f.s.word("chain", row.role.word())
    }
    fn tier(&self, number: impl std::fmt::Display) -> String {
        self.f.s.w.with("numbers-tier", &[("number", number.to_string().into())])
    }
    /// The name; the number where the name stays with the distributor.
    fn name(&self, row: &ConsigneeRow) -> String {
        match (row.blind, row.name.is_empty()) {
            (true, _) => self.f.s.t("chain-blind"),
            (_, true) => self.f.s.t("office-erased"),
            _ => row.name.clone(),
        }
    }
    fn counts(&self, part: &PartOf) -> [i64; 5] {
        [
            Counter::Consignees,
            Counter::ConsigneesTold,
            Counter::ConsigneesRead,
            Counter::ConsigneesAnswered,
            Counter::Units,
        ]
        .map(|counter| part.tally.get(counter))
    }
}

/// `GET /actions/{action}/chain`.
pub(super) async fn page(desk: Desk, Path(action): Path<String>) -> Answer {
    let action = ActionId::from(action.as_str());
    let m = desk.app.office_chain(&desk.staff, &action).await?;
    render(&ChainPage { f: Frame::of(&desk, &action, "recipients").await?, m })
}
