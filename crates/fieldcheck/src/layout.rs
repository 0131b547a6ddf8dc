//! Lines of a terminal: eighty columns, words kept whole, hanging indents. Columns are counted in characters.

/// Columns of a line.
pub(crate) const WIDTH: usize = 80;

/// Breaks a text at spaces. A word longer than the line stands alone on one.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut columns = 0;
    for word in text.split_whitespace() {
        let long = word.chars().count();
        if columns > 0 && columns + 1 + long > width {
            lines.push(std::mem::take(&mut line));
            columns = 0;
        }
        if columns > 0 {
            line.push(' ');
            columns += 1;
        }
        line.push_str(word);
        columns += long;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A label in a column of its own, the text beside it, further lines under the text.
pub(crate) fn hang(label: &str, column: usize, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for (at, line) in wrap(text, WIDTH.saturating_sub(column)).into_iter().enumerate() {
        lines.push(format!("{}{line}", pad(if at == 0 { label } else { "" }, column)));
    }
    if lines.is_empty() {
        lines.push(label.trim_end().to_owned());
    }
    lines
}

/// A text filled up with spaces to a number of columns; one space at least follows it.
pub(crate) fn pad(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(text.chars().count());
    let least = usize::from(!text.is_empty());
    format!("{text}{}", " ".repeat(missing.max(least)))
}

/// Breaks long bytes written as digits into lines.
pub(crate) fn chunks(digits: &str, width: usize) -> Vec<String> {
    let letters: Vec<char> = digits.chars().collect();
    letters.chunks(width.max(1)).map(|line| line.iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn lines_stay_within_their_columns() {
        let text =
            "Prüfen Sie danach erneut, denn manche BMC merken sich die Einstellung und beachten sie nicht, ".repeat(3);
        for line in wrap(&text, 40).iter().chain(&hang("Zu tun", 12, &text)) {
            assert!(line.chars().count() <= 80);
        }
        assert_eq!(hang("Seen", 8, "a b"), ["Seen    a b"]);
        assert_eq!(hang("Gesehen:", 4, "x"), ["Gesehen: x"]);
        assert_eq!(wrap(&"x".repeat(100), 80).len(), 1);
        assert_eq!(chunks("aabbc", 2), ["aa", "bb", "c"]);
    }
}
