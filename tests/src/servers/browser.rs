//! A real browser: ChromeDriver on a free port of loopback and headless Chromium.
//!
//! One driver serves all tests of the process; every test opens a session (a fresh
//! profile) and calls `quit()` at its end. Look for elements with `query(..).first()`,
//! which waits; `find` does not. axe-core, fetched by `cargo xtask test` and not part of
//! this repository, judges accessibility. Called by the journeys and the screenshots.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::keeper::Keeper;
use super::{find, free_port, skip};

/// The environment variable that names `axe.min.js`; `cargo xtask test` sets it.
const AXE: &str = "FIELDACTION_AXE";

/// Where `cargo xtask test` keeps it, below the home folder.
const AXE_KEPT: &str = ".cache/fieldaction/axe-core-4.14.1/package/axe.min.js";

/// Chromium in a container, without a network and without its own errands.
const FLAGS: [&str; 11] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-color-profile=srgb",
];

/// The driver that all tests of this process share; `None` where a piece is missing.
pub fn browser() -> Option<&'static Browser> {
    static SHARED: OnceLock<Result<Browser, String>> = OnceLock::new();
    match SHARED.get_or_init(Browser::start) {
        Ok(browser) => Some(browser),
        Err(reason) => {
            skip(reason);
            None
        }
    }
}

/// One running ChromeDriver; dropping it ends it and every browser it opened.
#[derive(Debug)]
pub struct Browser {
    port: u16,
    chromium: PathBuf,
    _keeper: Keeper,
}

impl Browser {
    fn start() -> Result<Self, String> {
        let driver = find("chromedriver").ok_or("chromedriver is not installed (Debian: chromium-driver)")?;
        let chromium = find("chromium").ok_or("chromium is not installed (Debian: chromium)")?;
        if !axe().is_file() {
            return Err(format!("axe-core is not at {} (cargo xtask test fetches it)", axe().display()));
        }
        let folder = tempfile::Builder::new().prefix("fieldaction-web-").tempdir().unwrap().keep();
        let port = free_port();
        let profiles = format!("TMPDIR={}", folder.display());
        let home = format!("HOME={}", folder.display());
        let (driver, listen) = (driver.display().to_string(), format!("--port={port}"));
        let command = ["env", &profiles, &home, &driver, &listen];
        let keeper = Keeper::start(&folder, "TERM", &command)
            .ready("ChromeDriver", || std::net::TcpStream::connect(("127.0.0.1", port)).is_ok());
        Ok(Browser { port, chromium, _keeper: keeper })
    }

    /// A session at a desk: a window of 1280 x 900.
    pub async fn desk(&self) -> WebDriver {
        self.open("--window-size=1280,900", None).await
    }

    /// A session on a phone: 390 x 844 points, two pixels each, touch.
    pub async fn phone(&self) -> WebDriver {
        let metrics = json!({ "width": 390, "height": 844, "pixelRatio": 2.0, "touch": true, "mobile": true });
        self.open("--window-size=390,844", Some(json!({ "deviceMetrics": metrics }))).await
    }

    async fn open(&self, window: &str, emulation: Option<Value>) -> WebDriver {
        let mut wanted = DesiredCapabilities::chrome();
        for flag in FLAGS.iter().chain([&window]) {
            wanted.add_arg(flag).unwrap();
        }
        wanted.set_binary(&self.chromium.display().to_string()).unwrap();
        if let Some(emulation) = emulation {
            wanted.add_experimental_option("mobileEmulation", emulation).unwrap();
        }
        let address = format!("http://127.0.0.1:{}", self.port);
        WebDriver::new(address, wanted).await.expect("Chromium opens a session")
    }
}

/// Writes what the window shows as PNG, making the folder when it is not there.
pub async fn screenshot(driver: &WebDriver, file: &Path) {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).unwrap();
    }
    driver.screenshot(file).await.expect("the window can be pictured");
}

/// What axe-core holds against the page that is open (WCAG 2.0 to 2.2, A and AA, and best
/// practice): one line per rule and element, `rule: help (element)`. Empty is good.
pub async fn accessibility_violations(driver: &WebDriver) -> Vec<String> {
    const JUDGE: &str = "
        const done = arguments[arguments.length - 1];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        axe.run(document, { runOnly: { type: 'tag', values: tags } }).then(
            found => done(found.violations.flatMap(
                rule => rule.nodes.map(node => `${rule.id}: ${rule.help} (${node.target.join(' ')})`))),
            error => done(['axe-core failed: ' + error]));";
    let source = std::fs::read_to_string(axe()).expect("cargo xtask test fetches axe-core");
    driver.execute(source, Vec::new()).await.expect("axe-core loads");
    let found = driver.execute_async(JUDGE, Vec::new()).await.expect("axe-core runs");
    found.convert().expect("axe-core's findings are lines")
}

fn axe() -> PathBuf {
    let kept = || Path::new(&std::env::var_os("HOME").unwrap_or_default()).join(AXE_KEPT);
    std::env::var_os(AXE).map_or_else(kept, PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "data:text/html;charset=utf-8,<!doctype html><html lang=en><title>Story</title>\
        <meta name=viewport content='width=device-width'><main><h1>Lab Nord</h1><p id=serial>A-1</p></main></html>";
    const BAD: &str = "data:text/html;charset=utf-8,<!doctype html><html lang=en><title>Story</title>\
        <main><h1>Lab</h1><img src='data:,'><input type=text></main></html>";

    #[tokio::test]
    async fn a_page_is_read_and_judged() {
        let Some(browser) = browser() else { return };
        let window = browser.desk().await;
        window.goto(GOOD).await.unwrap();
        let serial = window.query(By::Id("serial")).first().await.unwrap();
        assert_eq!(serial.text().await.unwrap(), "A-1");
        assert_eq!(accessibility_violations(&window).await, Vec::<String>::new());
        window.goto(BAD).await.unwrap();
        let found = accessibility_violations(&window).await;
        assert!(found.iter().any(|line| line.starts_with("image-alt")), "{found:?}");
        assert!(found.iter().any(|line| line.starts_with("label")), "{found:?}");
        window.quit().await.unwrap();
    }

    #[tokio::test]
    async fn a_phone_is_as_wide_as_a_phone() {
        let Some(browser) = browser() else { return };
        let phone = browser.phone().await;
        phone.goto(GOOD).await.unwrap();
        let width = phone.execute("return window.innerWidth", Vec::new()).await.unwrap();
        assert_eq!(width.json(), 390);
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("docs/phone.png");
        screenshot(&phone, &file).await;
        let picture = std::fs::read(file).unwrap();
        assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
        let size = [&picture[16..20], &picture[20..24]].map(|side| u32::from_be_bytes(side.try_into().unwrap()));
        assert_eq!(size, [780, 1688]);
        phone.quit().await.unwrap();
    }
}
