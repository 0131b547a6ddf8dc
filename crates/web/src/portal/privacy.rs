//! What is kept about the people of a consignee, with the maker's name and address.

use super::{Visit, frame::Frame};
use crate::door::{Answer, page};
use app::Words;
use askama::Template;

#[derive(Template)]
#[template(path = "portal/privacy.html")]
struct Privacy {
    f: Frame,
    parts: Vec<(String, String)>,
    address: String,
}

/// `GET …/privacy`
pub(crate) async fn show(visit: Visit) -> Answer {
    let f = visit.frame();
    let maker = &visit.room.draft.notice.maker;
    let parts = crate::privacy::parts(&Words::of(&f.lang()).of_family(visit.room.family));
    page(&Privacy { address: maker.address.join(", "), parts, f })
}
