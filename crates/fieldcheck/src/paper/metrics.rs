//! Characters of WinAnsi and how wide they are in Helvetica and Courier (Adobe's font metrics), for breaking lines.

/// The fonts in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Font {
    /// Helvetica.
    Regular,
    /// Helvetica-Bold.
    Bold,
    /// Courier.
    Mono,
}

impl Font {
    /// All of them.
    pub(crate) const ALL: [Self; 3] = [Self::Regular, Self::Bold, Self::Mono];
    /// Its name in page resources.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Regular => "FcR",
            Self::Bold => "FcB",
            Self::Mono => "FcM",
        }
    }
    /// Its name in PDF.
    pub(crate) fn base(self) -> &'static str {
        match self {
            Self::Regular => "Helvetica",
            Self::Bold => "Helvetica-Bold",
            Self::Mono => "Courier",
        }
    }
}

/// Widths of the characters from space to tilde, in thousandths of the size.
#[rustfmt::skip]
const REGULAR: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
#[rustfmt::skip]
const BOLD: [u16; 95] = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
    975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
    333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
    611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];

/// The letter whose width an accented letter has.
fn plain(c: char) -> char {
    match c {
        'À'..='Å' => 'A',
        'Ç' => 'C',
        'È'..='Ë' => 'E',
        'Ì'..='Ï' => 'I',
        'Ñ' => 'N',
        'Ò'..='Ö' | 'Ø' => 'O',
        'Ù'..='Ü' => 'U',
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        '\u{a0}' | '·' => ' ',
        '‘' | '’' => 'l',
        '“' | '”' | '„' | '•' => 'r',
        other => other,
    }
}

/// Width of a text in points.
pub(crate) fn width(font: Font, size: f32, text: &str) -> f32 {
    let table = match font {
        Font::Regular => &REGULAR,
        Font::Bold => &BOLD,
        Font::Mono => return f32::from(u16::try_from(text.chars().count()).unwrap_or(u16::MAX)) * 0.6 * size,
    };
    let of = |c: char| match plain(c) {
        'ß' => 611,
        '…' | '—' => 1000,
        c => u32::from(c).checked_sub(32).and_then(|at| table.get(at as usize)).copied().unwrap_or(584),
    };
    let thousandths: u32 = text.chars().map(|c| u32::from(of(c))).sum();
    #[expect(clippy::cast_precision_loss, reason = "a line has at most a few thousand characters")]
    let thousandths = thousandths as f32;
    thousandths * size / 1000.0
}

/// Breaks a text at spaces; a word wider than the line is cut.
pub(crate) fn wrap(font: Font, size: f32, most: f32, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(font, size, &joined) <= most {
            line = joined;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for c in word.chars() {
            line.push(c);
            if width(font, size, &line) > most && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, c.to_string()));
            }
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A text in WinAnsi; what it has not stands as `?`.
pub(crate) fn encoded(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        '\u{20}'..='\u{7e}' => u8::try_from(u32::from(c)).unwrap_or(b'?'),
        '\u{a0}'..='\u{ff}' => u8::try_from(u32::from(c)).unwrap_or(b'?'),
        '€' => 0x80,
        '„' => 0x84,
        '…' => 0x85,
        '‘' => 0x91,
        '’' => 0x92,
        '“' => 0x93,
        '”' => 0x94,
        '•' => 0x95,
        '–' => 0x96,
        '—' => 0x97,
        '™' => 0x99,
        _ => b'?',
    };
    text.chars().map(byte).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fit_and_umlauts_are_one_byte() {
        let text = "Schalten Sie IPMI über das Netz aus, oder spielen Sie Firmware ein. ".repeat(4) + &"x".repeat(300);
        for font in Font::ALL {
            let lines = wrap(font, 10.0, 200.0, &text);
            assert!(lines.iter().all(|line| width(font, 10.0, line) <= 200.0));
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
        assert_eq!(encoded("äß„“→"), [0xE4, 0xDF, 0x84, 0x93, b'?']);
        assert!((width(Font::Regular, 10.0, "über") - width(Font::Regular, 10.0, "uber")).abs() < 0.01);
    }
}
