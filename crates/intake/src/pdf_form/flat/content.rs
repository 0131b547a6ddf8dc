//! The operators of a content stream with what stands before each (ISO 32000-1, 7.8.2); tables of letters use the same
//! notation.
//!
//! Every operator pays for one value, every byte for several, because one content can be painted many times. Called by
//! `paint` and `letters`.

use crate::pdf_form::{
    budget::Budget,
    streams::find,
    syntax::{Syntax, is_regular, is_white},
};
use lopdf::Object;

/// What a byte of content costs, in bytes: going through it takes longer than unpacking it.
const COST: usize = 8;
/// Most operands of one operator that cost nothing beside their bytes.
const FEW: usize = 64;

/// A content stream, moving forward.
pub(super) struct Content<'a> {
    syntax: Syntax<'a>,
    budget: &'a Budget,
    /// What stands before the operator that was read last.
    pub(super) operands: Vec<Object>,
}

impl<'a> Content<'a> {
    pub(super) fn new(bytes: &'a [u8], budget: &'a Budget) -> Self {
        budget.bytes(bytes.len().saturating_mul(COST));
        Self { syntax: Syntax::new(bytes, 0, budget), budget, operands: Vec::new() }
    }

    /// The next operator; nothing at the end, or if the budget is spent.
    pub(super) fn next(&mut self) -> Option<&'a [u8]> {
        self.operands.clear();
        loop {
            self.syntax.skip_white();
            let byte = self.syntax.peek().filter(|_| !self.budget.is_spent())?;
            let operand = if is_regular(byte) {
                let word = self.syntax.plain();
                if !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.') {
                    if word == b"ID" {
                        self.skip_picture();
                    }
                    return self.budget.object().then_some(word);
                }
                Object::Real(number(word))
            } else if let Some(value) = self.syntax.value() {
                value
            } else {
                self.syntax.pass(1);
                continue;
            };
            if self.operands.len() < FEW || self.budget.object() {
                self.operands.push(operand);
            }
        }
    }

    /// The last operands, if they are that many numbers.
    pub(super) fn numbers<const N: usize>(&self) -> Option<[f64; N]> {
        let last = self.operands.last_chunk::<N>()?;
        let mut numbers = [0.0; N];
        for (number, operand) in numbers.iter_mut().zip(last) {
            *number = f64::from(operand.as_float().ok()?);
        }
        Some(numbers)
    }

    /// The last operand, if it is a name.
    pub(super) fn name(&self) -> Option<&[u8]> {
        self.operands.last()?.as_name().ok()
    }

    /// Passes over the data of a picture that stands in the content itself (8.9.7).
    fn skip_picture(&mut self) {
        let data = self.syntax.rest();
        let mut at = 0;
        let end = loop {
            let Some(found) = find(data, at, b"EI") else { break data.len() };
            let before = found.checked_sub(1).and_then(|before| data.get(before));
            if before.is_some_and(|b| is_white(*b)) && data.get(found + 2).is_none_or(|b| is_white(*b)) {
                break found + 2;
            }
            at = found + 2;
        };
        self.syntax.pass(end);
    }
}

/// A number as viewers read it: what follows a second sign is left out.
fn number(word: &[u8]) -> f32 {
    let signs = word.iter().take_while(|b| matches!(b, b'+' | b'-')).count();
    let digits = word.get(signs..).unwrap_or_default();
    let length = digits.iter().take_while(|b| b.is_ascii_digit() || **b == b'.').count();
    let text = digits.get(..length).and_then(|digits| std::str::from_utf8(digits).ok()).unwrap_or_default();
    let number: f32 = text.parse().unwrap_or(0.0);
    if word.first() == Some(&b'-') { -number } else { number }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pdf_form::Limits;

    #[test]
    fn operators_come_with_their_operands() {
        let budget = Budget::new(Limits::default());
        let bytes = b"q 1 0 0 -1 .5 -20.25 cm/c0 cs] ) BI /W 1 ID \x00EI\xFFEI EI\n[(a)-20<62>]TJ % end\n(x)'";
        let mut content = Content::new(bytes, &budget);
        let (mut names, mut matrix) = (Vec::new(), None);
        while let Some(name) = content.next() {
            names.push(String::from_utf8_lossy(name).into_owned());
            matrix = content.numbers::<6>().or(matrix);
        }
        assert_eq!(names, ["q", "cm", "cs", "BI", "ID", "TJ", "'"]);
        assert_eq!(matrix, Some([1.0, 0.0, 0.0, -1.0, 0.5, -20.25]));
    }

    #[test]
    fn numbers_are_read_leniently() {
        let read = [b"--5".as_slice(), b"5-3", b".", b"+.5", b"1.2.3", b"-7", b"9e9"].map(number);
        assert_eq!(read, [-5.0, 5.0, 0.0, 0.5, 0.0, -7.0, 9.0]);
    }
}
