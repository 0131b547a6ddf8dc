//! Erasing the personal data of a consignee: the values, its personal pages and data go, every proof stays.

use crate::{App, Result, Staff};
use domain::{
    approval::Role,
    fact::{Fact, Stream},
    id::{ActionId, ConsigneeId},
};

impl App {
    /// Erases. Gives how many values went.
    ///
    /// # Errors
    /// `staff.role`.
    pub async fn erase_person(&self, staff: &Staff, action: &ActionId, consignee: &ConsigneeId) -> Result<u64> {
        staff.needs(&[Role::RegulatorySignatory])?;
        if let Some(manifest) = self.submitted_manifest(action).await? {
            let data = manifest.personal_data.get(consignee).into_iter().flatten().map(|file| &file.digest);
            for file in manifest.personal.get(consignee).into_iter().chain(data) {
                self.blobs.remove(file)?;
            }
        }
        // Mails that came in are the person's own words; the digest in the facts stays.
        // Reports about delivery name the address.
        for recorded in self.store.stream(action, &Stream::Consignee(consignee.clone())).await? {
            match &recorded.fact {
                Fact::MailReceived(mail) => {
                    self.crops.forget(&mail.mail);
                    self.blobs.remove(&mail.mail)?;
                }
                Fact::DeliveryReported(report) => self.blobs.remove(&report.report)?,
                // The file that an answer was read from: a sheet, a document.
                Fact::ResponseReceived { response } => {
                    if let Some(source) = &response.source {
                        self.blobs.remove(source)?;
                    }
                }
                Fact::FileAttached(file) => {
                    self.blobs.remove(&file.file)?;
                    self.blobs.apart()?.remove(&file.file)?;
                }
                _ => {}
            }
        }
        Ok(self.store.erase(action, consignee.as_str()).await?)
    }
}
