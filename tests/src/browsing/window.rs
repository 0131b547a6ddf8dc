//! What the journeys do with a browser: keys, focus, judging the page that is open.

use crate::servers::accessibility_violations;
use thirtyfour::prelude::*;

/// A browser window and how far it has judged.
pub struct Window {
    /// The browser.
    pub driver: WebDriver,
    /// Names of pages judged so far.
    pub judged: Vec<String>,
}

impl Window {
    /// Around an open session.
    pub fn new(driver: WebDriver) -> Self {
        Self { driver, judged: Vec::new() }
    }

    /// Goes to an address, as one opens a link.
    pub async fn open(&mut self, url: &str) {
        self.driver.goto(url).await.unwrap();
    }

    /// The value of a script's expression.
    pub async fn ask(&self, expression: &str) -> serde_json::Value {
        self.driver.execute(format!("return {expression};"), Vec::new()).await.unwrap().json().clone()
    }

    /// What the page says.
    pub async fn words(&self) -> String {
        self.driver.query(By::Css("main")).first().await.unwrap().text().await.unwrap()
    }

    /// The page that is open keeps the rules: nothing for axe-core, no scrolling sideways, one language throughout.
    pub async fn judge(&mut self, name: &str, lang: &str) {
        self.driver.query(By::Css("main")).first().await.unwrap();
        assert_eq!(self.ask("document.documentElement.lang").await, lang, "{name}");
        let found = accessibility_violations(&self.driver).await;
        assert!(found.is_empty(), "{name} ({lang}): {}", found.join("\n"));
        let wide = "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 120)).slice(0, 3).join('\\n')";
        let scrolls = self.ask("document.documentElement.scrollWidth > document.documentElement.clientWidth").await;
        assert_eq!(scrolls, false, "{name} ({lang}) scrolls sideways: {}", self.ask(wide).await);
        let bare = self.ask("(document.body.innerText.match(/\\[[a-z]+-[a-z-]+\\]/) || [''])[0]").await;
        assert_eq!(bare, "", "{name} ({lang}) shows a key instead of words");
        self.judged.push(format!("{name} ({lang})"));
    }

    /// Presses one key.
    pub async fn press(&self, key: impl Into<char>) {
        self.driver.action_chain().send_keys(String::from(key.into())).perform().await.unwrap();
    }

    /// Types.
    pub async fn type_in(&self, text: &str) {
        self.driver.action_chain().send_keys(text).perform().await.unwrap();
    }

    /// Presses Tab until what is meant has the focus, and sees that the focus shows.
    pub async fn tab_to(&self, css: &str) {
        let meant = format!("!!document.activeElement && document.activeElement.matches({css:?})");
        let mut passed = Vec::new();
        for _ in 0..120 {
            if self.ask(&meant).await == true {
                return self.focus_shows(css).await;
            }
            self.press(Key::Tab).await;
            passed.push(self.ask("document.activeElement.tagName + '#' + document.activeElement.id").await.to_string());
        }
        panic!("Tab never comes to {css}; it went {}", passed.join(" "));
    }

    async fn focus_shows(&self, css: &str) {
        let mark = "(e => { const s = getComputedStyle(e), l = e.closest('label'), t = l ? getComputedStyle(l) : s; \
            return [s, t].some(x => (x.outlineStyle !== 'none' && parseFloat(x.outlineWidth) > 0) || x.boxShadow !== 'none'); })(document.activeElement)";
        assert_eq!(self.ask(mark).await, true, "the focus on {css} does not show");
        let seen = "(r => { const m = (r.top + r.bottom) / 2; return m >= 0 && m <= innerHeight; })(document.activeElement.getBoundingClientRect())";
        // The page scrolls smoothly; it is asked until it stands.
        for _ in 0..200 {
            if self.ask(seen).await == true {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!(
            "{css} has the focus outside the window: {}",
            self.ask("JSON.stringify(document.activeElement.getBoundingClientRect())").await
        );
    }

    /// Tabs to a link or button and presses Enter; waits for the next page.
    pub async fn go(&self, css: &str) {
        self.tab_to(css).await;
        self.driver.execute("document.documentElement.dataset.old = 1;", Vec::new()).await.unwrap();
        self.press(Key::Enter).await;
        for _ in 0..500 {
            let fresh = self
                .driver
                .execute(
                    "return document.readyState === 'complete' && !document.documentElement.dataset.old;",
                    Vec::new(),
                )
                .await;
            if fresh.is_ok_and(|v| v.json() == true) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("Enter on {css} leads nowhere");
    }

    /// Tabs to a radio button or box and presses Space.
    pub async fn choose(&self, css: &str) {
        self.tab_to(css).await;
        self.press(' ').await;
        assert_eq!(self.ask("document.activeElement.checked").await, true, "{css} is not chosen by the space bar");
    }

    /// Tabs to a field, empties it and types.
    pub async fn fill(&self, css: &str, text: &str) {
        self.tab_to(css).await;
        let chain =
            self.driver.action_chain().key_down(Key::Control).send_keys("a").key_up(Key::Control).send_keys(text);
        chain.perform().await.unwrap();
    }

    /// Ends the session.
    pub async fn close(self) {
        self.driver.quit().await.unwrap();
    }
}
