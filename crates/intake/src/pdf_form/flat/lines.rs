//! Painted texts to one text in reading order: lines from the top, each from the left.
//!
//! Where a program sets every word or letter by itself, only the distance tells whether a space belongs between them; the
//! width of letters is estimated, because the usual fonts of viewers do not say theirs. Called by the folder's `read`.

use super::spots::Run;

/// Texts whose height differs by less than this part of their size stand on one line.
const LINE: f64 = 0.5;
/// A distance of more than this part of the size is a space.
const SPACE: f64 = 0.2;
/// The same text this near is the same text painted twice, in points.
const TWICE: f64 = 0.5;

/// The texts as one.
pub(super) fn joined(mut runs: Vec<Run>) -> String {
    runs.sort_by(|a, b| b.at.y.total_cmp(&a.at.y));
    let mut lines: Vec<Vec<Run>> = Vec::new();
    for run in runs {
        match lines.last_mut() {
            Some(line) if line.first().is_some_and(|first| (first.at.y - run.at.y).abs() < LINE * first.size) => {
                line.push(run);
            }
            _ => lines.push(vec![run]),
        }
    }
    let texts: Vec<String> = lines.into_iter().map(one_line).filter(|text| !text.is_empty()).collect();
    texts.join("\n")
}

fn one_line(mut runs: Vec<Run>) -> String {
    runs.sort_by(|a, b| a.at.x.total_cmp(&b.at.x));
    let near = |a: f64, b: f64| (a - b).abs() <= TWICE;
    runs.dedup_by(|b, a| a.text == b.text && near(a.at.x, b.at.x) && near(a.at.y, b.at.y));
    let mut text = String::new();
    let mut end: Option<f64> = None;
    for run in runs {
        let apart = end.is_some_and(|end| run.at.x - end > SPACE * run.size);
        if apart && !text.ends_with(char::is_whitespace) && !run.text.starts_with(char::is_whitespace) {
            text.push(' ');
        }
        end = Some(run.at.x + run.size * run.text.chars().map(width).sum::<f64>());
        text.push_str(&run.text);
    }
    text.trim().to_owned()
}

/// About how wide a letter is, as a part of its size.
fn width(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' => 0.28,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' => 0.33,
        'm' | 'M' | 'W' | '@' | '%' | '—' | '…' => 0.9,
        'w' => 0.72,
        letter if letter.is_uppercase() => 0.7,
        _ => 0.56,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::geometry::Point, *};

    fn run(x: f64, y: f64, text: &str) -> Run {
        Run { at: Point::new(x, y), size: 10.0, text: text.to_owned() }
    }

    #[test]
    fn texts_are_put_together_in_reading_order() {
        let runs =
            vec![run(0.0, 10.0, "zwei"), run(40.0, 22.0, "Wort"), run(0.0, 22.4, "Erstes"), run(0.2, 10.0, "zwei")];
        assert_eq!(joined(runs), "Erstes Wort\nzwei");
        let letters = [(0.0, "M"), (8.3, "ü"), (13.9, "l"), (16.1, "l"), (18.3, "e"), (23.9, "r"), (30.0, "B")];
        assert_eq!(joined(letters.map(|(x, text)| run(x, 0.0, text)).into()), "Müller B");
        assert_eq!(joined(Vec::new()), "");
    }
}
