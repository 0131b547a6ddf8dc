//! How an element of a mail's HTML looks, as far as it decides whether its text can be seen.
//!
//! Reads the `style`, `color`, `bgcolor` and `hidden` attributes and the simplest rules of style blocks (`.name { ... }`).
//! No cascade: what a rule of more than one selector says is not known, and then the text is taken as seen. Caller: `html`.

/// Most class rules that are kept.
const MOST_CLASSES: usize = 200;

/// How text is named that the writer took back by striking it through.
pub(super) const STRUCK: &str = "struck-through";

/// What is known of one element.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Look {
    /// How its text is hidden.
    pub how: Option<&'static str>,
    /// Its ground has a colour other than white.
    pub dark: bool,
}

/// The look of an element by its tag.
pub(super) fn look(inside: &str, classes: &[(String, &'static str)], dark_around: bool) -> Look {
    if !inside.contains('=') && !inside.contains("hidden") {
        return Look { how: None, dark: dark_around };
    }
    let css = attribute(inside, "style").unwrap_or_default();
    let ground = declared(&css, "background-color")
        .or_else(|| declared(&css, "background"))
        .or_else(|| attribute(inside, "bgcolor"));
    let dark = ground.map_or(dark_around, |colour| !is_white(&colour));
    let class = attribute(inside, "class").and_then(|names| {
        names.split_whitespace().find_map(|name| classes.iter().find(|(known, _)| known == name).map(|(_, how)| *how))
    });
    let colour = declared(&css, "color").or_else(|| attribute(inside, "color").filter(|_| inside.starts_with("font")));
    let how = hidden_by(&css)
        .or(class)
        .or_else(|| has_word(inside, "hidden").then_some("hidden"))
        .or_else(|| colour.filter(|colour| !dark && is_white(colour)).map(|_| "colour"));
    Look { how, dark }
}

/// How declarations hide text.
fn hidden_by(css: &str) -> Option<&'static str> {
    if css.is_empty() {
        return None;
    }
    let is = |name: &str, value: &str| declared(css, name).is_some_and(|found| found == value);
    let number = |name: &str| declared(css, name).and_then(|value| leading_number(&value));
    let far = |name: &str| number(name).is_some_and(|value| value <= -500.0);
    if is("display", "none") {
        return Some("display:none");
    }
    if is("visibility", "hidden") || is("mso-hide", "all") {
        return Some("visibility");
    }
    if number("font-size").is_some_and(|size| size < 2.0)
        && declared(css, "font-size").is_some_and(|v| !v.contains("em") || v.starts_with('0'))
    {
        return Some("font-size");
    }
    if number("opacity").is_some_and(|value| value < 0.05) {
        return Some("opacity");
    }
    if far("text-indent") || far("left") || far("top") || far("margin-left") || far("right") {
        return Some("off-page");
    }
    let closed = |name: &str| number(name).is_some_and(|value| value < 1.0);
    if is("overflow", "hidden") && (closed("max-height") || closed("height") || closed("width") || closed("max-width"))
    {
        return Some("no room");
    }
    let line = |name: &str| declared(css, name).is_some_and(|value| value.contains("line-through"));
    if line("text-decoration") || line("text-decoration-line") {
        return Some(STRUCK);
    }
    is("color", "transparent").then_some("colour")
}

/// The value of a declaration in small letters, without `!important`.
fn declared(css: &str, name: &str) -> Option<String> {
    css.split(';').take(100).find_map(|part| {
        let (key, value) = part.split_once(':')?;
        let fits = key.trim().eq_ignore_ascii_case(name);
        fits.then(|| value.to_ascii_lowercase().replace("!important", "").trim().to_owned())
    })
}

fn leading_number(value: &str) -> Option<f64> {
    let digits: String = value.chars().take_while(|c| c.is_ascii_digit() || matches!(c, '.' | '-')).collect();
    digits.parse().ok()
}

fn is_white(colour: &str) -> bool {
    let bare: String = colour.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    matches!(bare.as_str(), "white" | "#fff" | "#ffffff" | "#fefefe" | "rgb(255,255,255)" | "snow" | "#fdfdfd")
        || bare.starts_with("rgba(255,255,255")
}

fn has_word(inside: &str, word: &str) -> bool {
    inside.split_ascii_whitespace().skip(1).any(|piece| piece.trim_end_matches('/').eq_ignore_ascii_case(word))
}

/// One attribute of a tag.
pub(super) fn attribute(inside: &str, name: &str) -> Option<String> {
    let mut rest = inside;
    for _ in 0..60 {
        let at = rest.find('=')?;
        let (before, after) = rest.split_at(at);
        let key = before
            .trim_end()
            .rsplit(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '/'))
            .next()
            .unwrap_or_default();
        let after = after.get(1..)?.trim_start();
        let (value, tail) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => {
                let inner = after.get(1..)?;
                inner.split_once(quote).unwrap_or((inner, ""))
            }
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        if key.eq_ignore_ascii_case(name) {
            return Some(value.to_owned());
        }
        rest = tail;
    }
    None
}

/// The classes that style blocks hide by a rule of their own.
pub(super) fn hidden_classes(html: &str) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let mut rest = html;
    for _ in 0..10 {
        let Some(at) = rest.find("<style").or_else(|| rest.find("<STYLE")) else { break };
        let from = rest.get(at..).unwrap_or_default();
        let (_, from) = from.split_once('>').unwrap_or((from, ""));
        let end = from.find("</").unwrap_or(from.len());
        let (block, tail) = from.split_at(end);
        // Rules for small or printed pages say nothing about this one.
        for rule in block.split('}').take_while(|rule| !rule.contains("@media")).take(2_000) {
            let Some((selector, css)) = rule.split_once('{') else { continue };
            let name = selector.trim().rsplit('.').next().unwrap_or_default();
            let simple =
                selector.trim().starts_with('.') && name.chars().all(|c| c.is_alphanumeric() || "-_".contains(c));
            if let Some(how) = hidden_by(css).filter(|_| simple && found.len() < MOST_CLASSES) {
                found.push((name.to_owned(), how));
            }
        }
        rest = tail;
    }
    found
}

/// Elements that stand on lines of their own.
pub(super) fn is_block(name: &str) -> bool {
    const BLOCKS: &[&str] = &[
        "p", "div", "tr", "table", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "pre", "section",
        "article", "header", "footer", "address", "dl", "dt", "dd", "center", "form", "body",
    ];
    BLOCKS.contains(&name)
}

/// Elements without an end.
pub(super) fn is_void(name: &str) -> bool {
    matches!(
        name,
        "br" | "hr" | "img" | "meta" | "link" | "input" | "col" | "area" | "base" | "embed" | "source" | "wbr"
    )
}
