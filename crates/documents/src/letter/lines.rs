//! Breaking names, addresses and links into lines where the typesetter breaks them, for texts simple enough that this
//! is certain. Whatever is not certain is left to the typesetter.

use crate::typesetting::shaper::{Shaper, Weight};

/// Nearer to the edge than this, in points, rounding could decide.
const DOUBT: f32 = 0.01;

/// How lines are set.
#[derive(Clone, Copy)]
pub(super) struct Measure {
    pub weight: Weight,
    /// Type size in points.
    pub size: f32,
    /// Room in points.
    pub room: f32,
}

/// Whether a line fits; `None` if that is too close to tell.
fn fits(line: &str, measure: Measure, shaper: &Shaper) -> Option<bool> {
    let width = shaper.width(line, measure.weight, measure.size)?;
    ((width - measure.room).abs() > DOUBT).then_some(width < measure.room)
}

/// A name or an address, broken at blanks. A line that goes on ends with its blank.
pub(super) fn of_name(text: &str, measure: Measure, shaper: &Shaper) -> Option<Vec<String>> {
    // Blanks beyond one between words count in the typesetter's lines, too.
    if text.is_empty() || text.contains("  ") || text.starts_with(' ') || text.ends_with(' ') {
        return None;
    }
    if fits(text, measure, shaper)? {
        return Some(vec![text.to_owned()]);
    }
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(' ') {
        let line = lines.last_mut()?;
        if fits(&format!("{line}{word}"), measure, shaper)? {
            line.push_str(word);
            continue;
        }
        // A word might be broken itself after a hyphen, if so much of it fits. Other signs are left to the typesetter, and
        // so is a word that is too long for any line.
        let is_plain = word.trim_end().chars().all(|c| c.is_alphanumeric() || ".,'’-".contains(c));
        let head = word.split_once('-').map(|(head, _)| format!("{line}{head}-"));
        if !is_plain
            || head.is_some_and(|head| fits(&head, measure, shaper) != Some(false))
            || line.is_empty()
            || !fits(word, measure, shaper)?
        {
            return None;
        }
        lines.push(word.to_owned());
    }
    Some(lines)
}

/// A link: the address on one line and the halves of its token below, so that a person who types it finds the lines again; else
/// broken where kinds of characters meet. What would take two lines takes three if the second can be parted at a sign: whether
/// a token takes one line or two depends on its letters, and letters of one shape share a master.
pub(super) fn of_link(link: &str, measure: Measure, shaper: &Shaper) -> Option<Vec<String>> {
    if fits(link, measure, shaper)? {
        return Some(vec![link.to_owned()]);
    }
    if let Some(lines) = by_token(link, measure, shaper) {
        return Some(lines);
    }
    // Measured once, a piece is the sum of its characters; what comes out is measured line by line.
    let glyphs = shaper.line(link, measure.weight)?;
    let mut glyphs = glyphs.iter().flat_map(|glyph| {
        let first = glyph.advance * measure.size / 1000.0;
        std::iter::once(first).chain(glyph.text.chars().skip(1).map(|_| 0.0))
    });
    let (mut lines, mut width) = (vec![String::new()], 0.0);
    for piece in pieces(link)? {
        let wide: f32 = glyphs.by_ref().take(piece.len()).sum();
        let over = width + wide - measure.room;
        let line = lines.last_mut()?;
        // Kerning and ligatures change a line by less than this.
        if over < -4.0 || over < 4.0 && fits(&format!("{line}{piece}"), measure, shaper)? {
            line.push_str(piece);
            width += wide;
            continue;
        }
        if line.is_empty() {
            return None;
        }
        lines.push(piece.to_owned());
        width = wide;
    }
    if let [_, last] = lines.as_mut_slice()
        && let Some(at) = last.rfind('-').or_else(|| last.rfind('/').map(|at| at + 1))
        && (1..last.len()).contains(&at)
    {
        let rest = last.split_off(at);
        lines.push(rest);
    }
    let all_fit = lines.iter().all(|line| fits(line, measure, shaper) == Some(true));
    all_fit.then_some(lines)
}

/// The address, and below it the two halves of the token; `None` if one of them does not fit.
fn by_token(link: &str, measure: Measure, shaper: &Shaper) -> Option<Vec<String>> {
    let (address, token) = link.split_at_checked(link.rfind('/')? + 1)?;
    let (first, second) = token.split_at_checked(token.rfind('-').filter(|at| *at > 0)?)?;
    let lines = [address, first, second].map(str::to_owned).to_vec();
    lines.iter().all(|line| !line.is_empty() && fits(line, measure, shaper) == Some(true)).then_some(lines)
}

/// The pieces of a link that stay together: letters, digits, and a sign with what is before it; a hyphen with what is behind
/// it, because programs that read a page take one at the end of a line for a division and drop it. A long piece may be broken
/// anywhere else.
fn pieces(link: &str) -> Option<Vec<&str>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Kind {
        Letter,
        Digit,
        Sign,
        Hyphen,
    }
    let kind = |c: char| match c {
        c if c.is_ascii_alphabetic() => Some(Kind::Letter),
        c if c.is_ascii_digit() => Some(Kind::Digit),
        '-' => Some(Kind::Hyphen),
        ':' | '/' | '.' | '_' | '~' | '?' | '=' | '&' => Some(Kind::Sign),
        _ => None,
    };
    let mut pieces = Vec::new();
    let (mut from, mut before) = (0, Kind::Sign);
    let mut part = |piece: &str, from: usize| {
        let after_hyphen = usize::from(piece.starts_with('-'));
        if piece.len() < 16 {
            pieces.push(from..from + piece.len());
        } else {
            pieces.push(from..from + after_hyphen + 1);
            pieces.extend((from + after_hyphen + 1..from + piece.len()).map(|at| at..at + 1));
        }
    };
    for (at, c) in link.char_indices() {
        let kind = kind(c)?;
        let parts = match (before, kind) {
            (Kind::Hyphen, _) => false,
            (_, Kind::Hyphen) | (Kind::Sign, Kind::Sign) => true,
            (_, Kind::Sign) => false,
            (before, kind) => before != kind,
        };
        if at > 0 && parts {
            part(link.get(from..at)?, from);
            from = at;
        }
        before = kind;
    }
    part(link.get(from..)?, from);
    pieces.into_iter().map(|range| link.get(range)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;
    use crate::Fonts;

    fn measure(room: f32) -> (Measure, Shaper) {
        let shaper = Shaper::new(&Fonts::new().unwrap(), "de").unwrap();
        (Measure { weight: Weight::Regular, size: 10.0, room }, shaper)
    }

    #[test]
    fn names_break_at_blanks_only() {
        let (m, shaper) = measure(221.0);
        let lines = of_name("Universitätsklinikum Musterstadt, Institut für Humangenetik", m, &shaper).unwrap();
        assert_eq!(lines, ["Universitätsklinikum Musterstadt, Institut für ", "Humangenetik"]);
        let moved = of_name("Universitätsklinikum Musterstadt, Institut der Stadt-Land-Stiftung", m, &shaper).unwrap();
        assert_eq!(moved[1], "Stadt-Land-Stiftung");
        assert_eq!(of_name("Universitätsklinikum Musterstadt, Am Stadt-Land-Fluss-Platz 100", m, &shaper), None);
        assert_eq!(of_name("zwei  Blanks", m, &shaper), None);
        assert_eq!(of_name(&"x".repeat(60), m, &shaper), None);
    }

    #[test]
    fn links_break_where_kinds_meet() {
        assert_eq!(pieces("https://a.b/p1-x").unwrap(), ["https:", "/", "/", "a.", "b/", "p", "1", "-x"]);
        let long = format!("a-{}", "b".repeat(20));
        assert_eq!(pieces(&long).unwrap()[..3], ["a", "-b", "b"], "no line ends with a hyphen");
        for width in 60..200 {
            let (m, shaper) = measure(width as f32);
            let link = "https://a.example/p/fsn2025-1682/abc-i3huw3zumi7/uvwxyzuvwxyzuvwxyz-uvw";
            let lines = of_link(link, m, &shaper).unwrap_or_default();
            assert!(lines.is_empty() || lines.concat() == link && lines.iter().all(|l| !l.ends_with('-')), "{lines:?}");
        }
        let (m, shaper) = measure(120.0);
        let link = "https://portal.maker.example/p/fsn2025-1682/abc-i3huw3zumi7";
        let lines = of_link(link, m, &shaper).unwrap();
        assert!(lines.len() > 1 && lines.concat() == link, "{lines:?}");
        assert_eq!(of_link("https://a.example/ü", m, &shaper).map(|l| l.len()), Some(1));
        let (m, shaper) = measure(222.0);
        let link = "https://portal.maker.example/p/fsn2025-1682/e2duhnflo2ul66pe-jlaclfqc644till35uzzltprqq";
        let lines = of_link(link, m, &shaper).unwrap();
        assert_eq!(lines[0], "https://portal.maker.example/p/fsn2025-1682/");
        assert_eq!(lines[1..], ["e2duhnflo2ul66pe", "-jlaclfqc644till35uzzltprqq"]);
    }
}
