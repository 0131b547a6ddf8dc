//! The notice to read, and its signed files. Looking records nothing; the button does.

use super::{
    Visit,
    frame::Frame,
    instructions, repeat,
    start::{UnitRow, unit_rows},
};
use crate::door::{Answer, page, see};
use app::{
    Error,
    acts::submit_release::DataFile,
    rooms::portal::{Block, Files, blocks},
};
use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use domain::{id::Digest, lang::Lang, notice::ClauseKind, product::UdiStatement};
use jiff::Timestamp;

struct ClauseView {
    heading: String,
    blocks: Vec<Block>,
    first: bool,
    strong: bool,
}

struct ProductRow {
    name: String,
    catalogue_no: String,
    udi: Option<String>,
}

struct FileRow {
    label: String,
    url: String,
    digest: String,
}

#[derive(Template)]
#[template(path = "portal/notice.html")]
struct NoticePage {
    f: Frame,
    titles: Vec<String>,
    /// Who has to know or act, as the notice says; empty: not said.
    attention: String,
    actions: Vec<ClauseView>,
    clauses: Vec<ClauseView>,
    products: Vec<ProductRow>,
    about_products: Vec<String>,
    units: Vec<UnitRow>,
    reader: bool,
    files: Vec<FileRow>,
    data: Vec<FileRow>,
    instructions: String,
    offered: Vec<instructions::Row>,
    deadlines: Vec<String>,
    read_at: Option<Timestamp>,
}

/// `GET …/notice`
pub(crate) async fn show(visit: Visit) -> Answer {
    let f = visit.frame();
    let files = visit.app.guest_files(&visit.room).await?;
    let digests = visit.app.guest_digests(&visit.room, &files).await?;
    let text = visit.room.text(&f.lang()).cloned();
    let clause = |c: &domain::notice::Clause| ClauseView {
        heading: c.heading.clone().unwrap_or_default(),
        blocks: blocks(&c.text),
        first: c.kind == ClauseKind::UserActions,
        strong: c.kind == ClauseKind::SeriousHarm,
    };
    let read = visit.room.clauses(&f.lang());
    let all: Vec<ClauseView> = read.iter().filter(|c| c.kind != ClauseKind::AffectedProducts).map(clause).collect();
    let (actions, clauses) = all.into_iter().partition(|c| c.first);
    page(&NoticePage {
        attention: text.as_ref().map(|t| t.attention.clone()).unwrap_or_default(),
        titles: text.map(|t| t.titles).unwrap_or_default(),
        products: products(&visit),
        about_products: visit.room.about_products(&f.lang()),
        reader: visit.room.is_reader(),
        units: unit_rows(&visit, &f),
        files: file_rows(&f, &digests),
        data: data_rows(&f, &files),
        offered: instructions::rows(&visit, &f, &files),
        deadlines: app::Words::of(&f.lang()).deadlines(&visit.room.draft.notice),
        instructions: visit.room.draft.notice.instructions.url.clone(),
        read_at: visit.room.state.read_at,
        actions,
        clauses,
        f,
    })
}

fn products(visit: &Visit) -> Vec<ProductRow> {
    let row = |p: &domain::product::Product| ProductRow {
        name: p.name.clone(),
        catalogue_no: p.catalogue_no.to_string(),
        udi: match &p.udi {
            UdiStatement::Di(di) => Some(di.to_string()),
            UdiStatement::NotApplicable { .. } => None,
        },
    };
    visit.room.draft.notice.products.iter().map(row).collect()
}

fn file_rows(f: &Frame, files: &[(Option<Lang>, Digest)]) -> Vec<FileRow> {
    let name = |lang: &Lang| app::Words::of(lang).t("language-name");
    // The page's own language first, the personal pages last.
    let (own, other): (Vec<_>, Vec<_>) = files.iter().partition(|(lang, _)| lang.as_ref() == Some(&f.lang()));
    let row = |(lang, digest): &(Option<Lang>, Digest)| match lang {
        Some(lang) => FileRow {
            label: f.v("portal-file-notice", "language", name(lang)),
            url: f.at(&format!("files/{lang}.pdf")),
            digest: digest.to_string(),
        },
        None => {
            FileRow { label: f.t("portal-file-personal"), url: f.at("files/personal.pdf"), digest: digest.to_string() }
        }
    };
    own.into_iter().chain(other).map(row).collect()
}

/// The notice as data: of the JSON notices for everybody only the page's own language, and none beside the consignee's.
fn data_rows(f: &Frame, files: &Files) -> Vec<FileRow> {
    let own = files.data.iter().any(|file| file.name == "notice.json");
    let wanted = format!("notice-{}.json", f.tag());
    let label = |file: &DataFile| {
        let (stem, ending) = file.name.split_once('.')?;
        let key = match stem {
            "units" => "portal-data-units",
            "products" => "portal-data-products",
            "notice" => "portal-data-notice",
            _ if file.name == wanted && !own => "portal-data-notice",
            _ => return None,
        };
        let text = f.t(key);
        Some(if ending == "json" { text } else { format!("{text} ({})", ending.to_uppercase()) })
    };
    let row = |file: &DataFile| {
        Some(FileRow {
            label: label(file)?,
            url: f.at(&format!("data/{}", file.name)),
            digest: file.digest.to_string(),
        })
    };
    files.data.iter().filter_map(row).collect()
}

/// `POST …/read`
pub(crate) async fn read(mut visit: Visit) -> Answer {
    let mut tries = 0;
    while let Err(error) = visit.app.open_notice(&visit.room.guest, &visit.room.state).await {
        if !repeat(&error, tries) {
            return Err(visit.refuse(error));
        }
        tries += 1;
        visit.again().await?;
    }
    see(&visit.at("notice"))
}

/// `GET …/files/{lang}.pdf`
pub(crate) async fn file(visit: Visit) -> Answer {
    let Some(lang) = visit.param("lang").strip_suffix(".pdf").map(Lang::from) else {
        return Err(visit.refuse(Error::new("link.unknown", "")));
    };
    let bytes = visit.app.guest_file(&visit.room, Some(&lang)).await.map_err(|e| visit.refuse(e))?;
    pdf(bytes, &format!("{}-{lang}.pdf", visit.room.draft.notice.reference))
}

/// `GET …/files/personal.pdf`
pub(crate) async fn personal(visit: Visit) -> Answer {
    let bytes = visit.app.guest_file(&visit.room, None).await.map_err(|e| visit.refuse(e))?;
    pdf(bytes, &format!("{}-form.pdf", visit.room.draft.notice.reference))
}

/// `GET …/data/{name}`
pub(crate) async fn data(visit: Visit) -> Answer {
    let name = visit.param("name").to_owned();
    let (bytes, mime) = visit.app.guest_data(&visit.room, &name).await.map_err(|e| visit.refuse(e))?;
    let answer = pdf(bytes, &format!("{}-{name}", visit.room.draft.notice.reference))?;
    Ok(([(header::CONTENT_TYPE, mime)], answer).into_response())
}

fn pdf(bytes: Vec<u8>, name: &str) -> Answer {
    let safe: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')).collect();
    let mut response: Response = ([(header::CONTENT_TYPE, "application/pdf")], bytes).into_response();
    if let Ok(value) = HeaderValue::from_str(&format!("inline; filename=\"{safe}\"")) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    Ok(response)
}
