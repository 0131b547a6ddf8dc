//! Measuring two sides in turns and telling their ratio.
//!
//! `interleaved` lets us and the peer take turns, so that a busy machine hits both;
//! `ratio` compares round by round and gives the median with its range. Used by every
//! bench in `ALL`.

use std::fmt;

/// What the columns of a row are called.
pub const HEADING: &str = "| what | ours | peer | ratio | rounds |\n|---|---|---|---|---|";

/// One side's measured values, one for each round, in the same unit for both sides.
#[derive(Debug, Clone, PartialEq)]
pub struct Samples {
    pub ours: Vec<f64>,
    pub peer: Vec<f64>,
}

/// One row of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    what: String,
    unit: &'static str,
    ours: f64,
    peer: f64,
    ratios: Vec<f64>,
    /// The peer is a limit that we set ourselves.
    limit: bool,
}

/// Measures us and the peer in turns; the first side changes from round to round.
pub fn interleaved(
    rounds: usize,
    mut ours: impl FnMut() -> Result<f64, String>,
    mut peer: impl FnMut() -> Result<f64, String>,
) -> Result<Samples, String> {
    let [ours, peer] = in_turns(rounds, [&mut ours, &mut peer])?;
    Ok(Samples { ours, peer })
}

/// One side of a comparison.
pub type Side<'a> = &'a mut dyn FnMut() -> Result<f64, String>;

/// Measures any number of sides in turns; each round begins with the next of them.
pub fn in_turns<const N: usize>(rounds: usize, mut sides: [Side<'_>; N]) -> Result<[Vec<f64>; N], String> {
    let mut samples = [const { Vec::new() }; N];
    for round in 0..rounds {
        for turn in 0..N {
            let at = (round + turn) % N;
            if let (Some(side), Some(samples)) = (sides.get_mut(at), samples.get_mut(at)) {
                samples.push(side()?);
            }
        }
    }
    Ok(samples)
}

/// One row: the medians of both sides and ours divided by the peer's, round by round. The
/// unit (`s`, `PDFs/s`) says whether a ratio above one is good.
pub fn ratio(what: &str, unit: &'static str, samples: &Samples) -> Row {
    let mut ratios: Vec<f64> = samples.ours.iter().zip(&samples.peer).map(|(ours, peer)| ours / peer).collect();
    ratios.sort_by(f64::total_cmp);
    Row { what: what.to_owned(), unit, ours: median(&samples.ours), peer: median(&samples.peer), ratios, limit: false }
}

/// One row without a peer: the median of ours against a limit that we set ourselves.
pub fn against_limit(what: &str, unit: &'static str, ours: &[f64], limit: f64) -> Row {
    let samples = Samples { ours: ours.to_vec(), peer: vec![limit; ours.len()] };
    Row { limit: true, ..ratio(what, unit, &samples) }
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

impl fmt::Display for Row {
    fn fmt(&self, line: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Row { what, unit, ours, peer, ratios, limit } = self;
        let word = if *limit { "limit " } else { "" };
        let (least, most) = (ratios.first().unwrap_or(&f64::NAN), ratios.last().unwrap_or(&f64::NAN));
        let middle = median(ratios);
        write!(line, "| {what} | {ours:.2} {unit} | {word}{peer:.2} {unit} | {middle:.2} ({least:.2}-{most:.2}) | ")?;
        write!(line, "{} |", ratios.len())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn both_sides_take_turns_and_the_row_tells_median_and_range() {
        let turns = std::cell::RefCell::new(String::new());
        let mut values = [1.0, 2.0, 6.0].into_iter();
        let ours = || {
            turns.borrow_mut().push('o');
            values.next().ok_or_else(String::new)
        };
        let peer = || {
            turns.borrow_mut().push('p');
            Ok(2.0)
        };
        let samples = interleaved(3, ours, peer).unwrap();
        assert_eq!(turns.into_inner(), "oppoop");
        let row = ratio("scope", "s", &samples);
        assert_eq!(row.to_string(), "| scope | 2.00 s | 2.00 s | 1.00 (0.50-3.00) | 3 |");
    }

    #[test]
    fn a_limit_is_called_one() {
        let row = against_limit("start", "s", &[0.5, 0.25, 1.0], 2.0);
        assert_eq!(row.to_string(), "| start | 0.50 s | limit 2.00 s | 0.25 (0.12-0.50) | 3 |");
    }

    #[test]
    fn a_side_that_fails_ends_the_measuring() {
        let samples = interleaved(3, || Ok(1.0), || Err("no peer".to_owned()));
        assert_eq!(samples, Err("no peer".to_owned()));
    }
}
