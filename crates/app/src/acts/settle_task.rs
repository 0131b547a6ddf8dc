//! A person settles a piece of work and says how.

use crate::{App, Error, Result, Staff, acts::approve_notice::needed, personal::Beside};
use domain::{
    approval::Role,
    fact::{Fact, Stream, TaskKind},
    id::{ActionId, ConsigneeId, ResponseId, TaskId},
};

impl App {
    /// Settles it. A response with doubts counts as accepted from then on; one that asks for a second look only by another
    /// person than the one who typed it, who may also be a signatory.
    ///
    /// # Errors
    /// `staff.role`, `task.unknown`, `response.second-look`, `response.invalid` without a resolution.
    pub async fn settle_task(
        &self,
        staff: &Staff,
        action: &ActionId,
        consignee: &ConsigneeId,
        task: &TaskId,
        resolution: &str,
    ) -> Result<()> {
        staff.needs(&[Role::Coordinator, Role::QualitySignatory, Role::RegulatorySignatory])?;
        let state = self.consignee_state(action, consignee).await?;
        let open = state.tasks.get(task).ok_or_else(|| Error::new("task.unknown", task.as_str()))?;
        let response = ResponseId::from(open.about.as_str());
        match open.kind == TaskKind::ResponseDoubts && state.held.contains(&response) {
            true if state.typed_by.get(&response) == Some(&staff.id) => {
                return Err(Error::new("response.second-look", ""));
            }
            true => {}
            false => staff.needs(&[Role::Coordinator])?,
        }
        let resolution = needed("resolution", resolution)?;
        let mut beside = Beside::new(self, consignee);
        let mut facts = vec![Fact::TaskSettled(domain::fact::SettledTask {
            task: task.clone(),
            resolution: beside.commit("resolution", &resolution),
        })];
        if open.kind == TaskKind::ResponseDoubts {
            facts.push(Fact::ResponseAccepted { response });
        }
        let mut batch = self.batch(action, staff.who(), Stream::Consignee(consignee.clone()), state.version, facts);
        batch.personal = beside.values;
        self.append(batch).await?;
        Ok(())
    }
}
