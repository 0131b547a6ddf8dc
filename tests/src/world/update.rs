//! An update of the notice that was issued: begun by the author at the desk, signed by both, sent; and what links and mails say
//! of it.

use super::{
    Letter, World,
    maker::{AUTHOR, COORDINATOR},
    plain,
    story::address,
};
use app::domain::id::ActionId;

/// What is new, as every update of the tests says it.
pub const NEWS: &str = "Neu: auch Geräte einer weiteren Lieferung sind betroffen.";

impl World {
    /// Begins the update at the desk, says what is new, reads this list and issues; from then on the world is about it. Nothing
    /// has gone out yet: that is the next round. Gives the name of the action before.
    pub async fn updated(&mut self, list: &str) -> ActionId {
        let before = self.story.action.clone();
        let begun = self.desk(AUTHOR).await.post("/notice", &[("act", "update")]).await.taken("the update");
        let next = begun.to.strip_prefix("/actions/").and_then(|to| to.split(['/', '?']).next()).unwrap();
        self.story.action = next.into();
        for lang in ["de", "en"] {
            let draft = self.app.action_state(&self.story.action).await.unwrap().notice.unwrap().1.to_string();
            let edit = [("act", "save"), ("draft", &draft), ("lang", lang), ("part", "key_news"), ("text", NEWS)];
            self.desk(AUTHOR).await.done("/notice/edit", &edit).await;
        }
        let author = self.staff(AUTHOR);
        self.app.import_records(&author, &self.story.action, "update.csv", list.as_bytes()).await.unwrap();
        self.app.resolve_scope(&author, &self.story.action).await.unwrap();
        let manifest = self.app.submit_release(&author, &self.story.action, &|_, _| {}).await.unwrap();
        self.signed_by_both(&manifest).await;
        self.informed().await;
        self.clock.forward_minutes(60);
        self.app.dispatch_notice(&self.staff(COORDINATOR), &self.story.action).await.unwrap();
        before
    }

    /// Whether the dossier of each of these actions is whole, and its counts follow from its facts; the world is about the last.
    #[cfg(test)]
    pub async fn all_whole(&mut self, actions: [ActionId; 2]) {
        for action in actions {
            self.story.action = action;
            self.round().await;
            let dossier = self.dossier().await;
            super::authority::whole(&dossier);
            crate::durable::recount::agrees(&dossier);
        }
    }

    /// The address that the top of an old page leads to.
    pub fn leads_to(&self, page: &str) -> Option<String> {
        let top = page.split("<section class=\"note newer\"").nth(1)?.split("</section>").next()?;
        let path = top.split("href=\"").nth(1)?.split('"').next()?;
        Some(format!("{}{}", self.base, plain(path)))
    }

    /// The mails to this mail box that carry a link of this action.
    pub fn mails_about(&self, mail: &str, action: &ActionId) -> Vec<Letter> {
        let here = format!("/p/{action}/");
        self.letters_to(mail).into_iter().filter(|l| l.text.contains(&here)).collect()
    }

    /// The mails to this consignee that carry a link of this action.
    pub fn about(&self, number: &str, action: &ActionId) -> Vec<Letter> {
        self.mails_about(&address(number), action)
    }
}
