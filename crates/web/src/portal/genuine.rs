//! "Is this genuine?": three ways to find out, none of which needs trust in this page.

use super::{Visit, frame::Frame};
use crate::door::{Answer, page};
use askama::Template;
use domain::{id::Digest, lang::Lang};

struct FileDigest {
    label: String,
    digest: String,
}

#[derive(Template)]
#[template(path = "portal/genuine.html")]
struct Genuine {
    f: Frame,
    website: String,
    files: Vec<FileDigest>,
}

/// `GET …/genuine`
pub(crate) async fn show(visit: Visit) -> Answer {
    let f = visit.frame();
    let files = visit.app.guest_files(&visit.room).await?;
    let digests = visit.app.guest_digests(&visit.room, &files).await?;
    let name = |lang: &Lang| app::Words::of(lang).t("language-name");
    let row = |(lang, digest): &(Option<Lang>, Digest)| FileDigest {
        label: lang
            .as_ref()
            .map_or_else(|| f.t("portal-file-personal"), |lang| f.v("portal-file-notice", "language", name(lang))),
        digest: digest.to_string(),
    };
    page(&Genuine {
        website: visit.room.draft.notice.maker.website.clone(),
        files: digests.iter().map(row).collect(),
        f,
    })
}
