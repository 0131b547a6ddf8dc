//! pdf.js in Chromium, as a web page shows a form: what is typed and ticked there by WebDriver is saved and read back.
//!
//! `tests/papers/viewer.html` is the page; it and pdf.js come from loopback. Called by `filled`.

use super::script;
use crate::servers::Browser;
use data_encoding::BASE64;
use serde_json::Value;
use std::path::{Component, Path, PathBuf};
use thirtyfour::prelude::*;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// Fills `pdf` by hand in the browser and gives what pdf.js saves. `npm` is the folder that has pdfjs-dist.
pub(super) async fn fill(browser: &Browser, npm: &Path, pdf: Vec<u8>, values: &Value) -> Vec<u8> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = format!("http://{}/", listener.local_addr().unwrap());
    let serving = tokio::spawn(serve(listener, npm.join("node_modules/pdfjs-dist"), pdf));
    let driver = browser.desk().await;
    driver.goto(&address).await.unwrap();
    driver.query(By::Css("html[data-ready=yes]")).first().await.expect("pdf.js opens the form");
    let places = driver.execute("return form.places;", Vec::new()).await.unwrap().json().clone();
    for (name, value) in values.as_object().unwrap() {
        enter(&driver, &places, name, value.as_str().unwrap()).await;
    }
    let saved = "const done = arguments[arguments.length - 1]; form.save().then(done, why => done('!' + why));";
    let saved: String = driver.execute_async(saved, Vec::new()).await.unwrap().convert().unwrap();
    driver.quit().await.unwrap();
    serving.abort();
    BASE64.decode(saved.as_bytes()).unwrap_or_else(|_| panic!("pdf.js does not save: {saved}"))
}

/// Types into a text field, clicks on a box or on the button that means the value.
async fn enter(driver: &WebDriver, places: &Value, name: &str, value: &str) {
    let widgets = places[name].as_array().unwrap_or_else(|| panic!("pdf.js shows no field {name}"));
    let meant =
        widgets.iter().find(|w| w["means"] == value).or_else(|| widgets.first().filter(|w| w["means"].is_null()));
    let meant = meant.unwrap_or_else(|| panic!("{name} offers no {value}: {widgets:?}"));
    driver.execute(format!("form.show({});", meant["page"]), Vec::new()).await.unwrap();
    let css = format!("[data-element-id=\"{}\"]", meant["id"].as_str().unwrap());
    let input = driver.query(By::Css(css)).first().await.unwrap_or_else(|e| panic!("{name} is not on the page: {e}"));
    input.scroll_into_view().await.unwrap();
    if meant["means"].is_null() {
        input.send_keys(value).await.unwrap();
    } else {
        input.click().await.unwrap();
        assert_eq!(input.prop("checked").await.unwrap().as_deref(), Some("true"), "{name} is not ticked by a click");
    }
}

async fn serve(listener: TcpListener, pdfjs: PathBuf, pdf: Vec<u8>) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(answer(stream, pdfjs.clone(), pdf.clone()));
    }
}

/// Answers one request and closes.
async fn answer(mut stream: TcpStream, pdfjs: PathBuf, pdf: Vec<u8>) -> std::io::Result<()> {
    let (mut head, mut part) = (Vec::new(), [0; 4096]);
    while !head.windows(4).any(|end| end == b"\r\n\r\n") && head.len() < 65_536 {
        match stream.read(&mut part).await? {
            0 => return Ok(()),
            read => head.extend_from_slice(&part[..read]),
        }
    }
    let head = String::from_utf8_lossy(&head);
    let path = head.split(' ').nth(1).unwrap_or_default();
    let (body, kind) = match path.strip_prefix("/pdfjs/").map(Path::new) {
        None if path == "/" => (std::fs::read(script("viewer.html")).ok(), "text/html"),
        None if path == "/form.pdf" => (Some(pdf), "application/pdf"),
        Some(file) if file.components().all(|c| matches!(c, Component::Normal(_))) => {
            let kind = match file.extension().and_then(|e| e.to_str()) {
                Some("mjs") => "text/javascript",
                Some("css") => "text/css",
                _ => "application/octet-stream",
            };
            (std::fs::read(pdfjs.join(file)).ok(), kind)
        }
        _ => (None, "text/plain"),
    };
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let size = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {size}\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(&body).await
}
