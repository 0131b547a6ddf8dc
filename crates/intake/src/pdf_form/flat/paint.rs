//! What the content of a page paints at the places of a form (ISO 32000-1, 8.4 to 8.10 and 9.4).
//!
//! Only what decides about entries is followed: positions, paths, texts, forms inside the page, and whether something is
//! white. Widths of letters, patterns, masks and optional content are not. Called by the folder's `read`, once per page.

use super::{
    content::Content,
    geometry::{Matrix, Point, Rect},
    letters::Font,
    spots::{Painted, Path, Run, Spots},
};
use crate::pdf_form::file::File;
use lopdf::{Dictionary, Object, Stream};
use std::{collections::BTreeMap, rc::Rc};

/// Most forms in each other.
const DEEP: usize = 8;
/// A gap between letters of more than this, in thousandths of their size, is a space.
const GAP: f32 = -200.0;

/// The fonts seen so far, by where they are kept.
#[derive(Default)]
pub(super) struct Fonts(BTreeMap<*const Dictionary, Rc<Font>>);

/// One page being painted.
pub(super) struct Painter<'f, 'w, 's> {
    pub(super) file: &'f File<'w>,
    pub(super) fonts: &'s mut Fonts,
    pub(super) spots: &'s mut Spots<'w>,
}

/// A colour: whether it is white, and whether its numbers mean shades of light.
#[derive(Clone, Copy)]
struct Ink {
    white: bool,
    light: bool,
}

impl Ink {
    const BLACK: Self = Self { white: false, light: true };

    /// One of shades of light, all of them full.
    fn of_light(numbers: &[Object]) -> Self {
        let full = |number: &Object| number.as_float().is_ok_and(|number| number > 0.995);
        Self { white: !numbers.is_empty() && numbers.iter().all(full), light: true }
    }

    /// One of printing inks, none of them there.
    fn of_inks(numbers: &[Object]) -> Self {
        let none = |number: &Object| number.as_float().is_ok_and(|number| number < 0.005);
        Self { white: !numbers.is_empty() && numbers.iter().all(none), light: false }
    }

    /// Black of a named kind of colour.
    fn of_kind(name: Option<&[u8]>) -> Self {
        Self { white: false, light: matches!(name, Some(b"DeviceGray" | b"DeviceRGB")) }
    }

    fn changed(self, numbers: &[Object]) -> Self {
        if self.light { Self::of_light(numbers) } else { self }
    }
}

/// What `q` keeps and `Q` brings back.
#[derive(Clone)]
struct State {
    matrix: Matrix,
    clip: Rect,
    fill: Ink,
    stroke: Ink,
    font: Option<Rc<Font>>,
    size: f64,
    leading: f64,
    /// Texts are not painted.
    unseen: bool,
}

/// Where texts are set.
struct Text {
    matrix: Matrix,
    line: Matrix,
    run: Option<Run>,
}

impl<'f> Painter<'f, '_, '_> {
    /// Paints a page.
    pub(super) fn page(&mut self, content: &[u8], resources: &'f Dictionary) {
        let state = State {
            matrix: Matrix::SAME,
            clip: Rect::ALL,
            fill: Ink::BLACK,
            stroke: Ink::BLACK,
            font: None,
            size: 0.0,
            leading: 0.0,
            unseen: false,
        };
        self.paint(content, resources, state, DEEP);
    }

    fn paint(&mut self, bytes: &[u8], resources: &'f Dictionary, mut state: State, depth: usize) {
        let mut content = Content::new(bytes, self.file.budget);
        let (mut kept, mut path) = (Vec::new(), Path::default());
        let mut text = Text { matrix: Matrix::SAME, line: Matrix::SAME, run: None };
        while let Some(operator) = content.next() {
            match operator {
                b"q" => kept.push(state.clone()),
                b"Q" => state = kept.pop().unwrap_or(state),
                b"cm" => {
                    if let Some(numbers) = content.numbers() {
                        state.matrix = Matrix(numbers).then(state.matrix);
                    }
                }
                b"Do" => {
                    let named = content.name().map(|name| self.resource(resources, b"XObject", name));
                    if let Some(Object::Stream(stream)) = named {
                        self.object(stream, resources, &state, depth);
                    }
                }
                b"g" | b"rg" => state.fill = Ink::of_light(&content.operands),
                b"G" | b"RG" => state.stroke = Ink::of_light(&content.operands),
                b"k" => state.fill = Ink::of_inks(&content.operands),
                b"K" => state.stroke = Ink::of_inks(&content.operands),
                b"cs" => state.fill = Ink::of_kind(content.name()),
                b"CS" => state.stroke = Ink::of_kind(content.name()),
                b"sc" | b"scn" => state.fill = state.fill.changed(&content.operands),
                b"SC" | b"SCN" => state.stroke = state.stroke.changed(&content.operands),
                _ if draw(operator, &content, &mut path, state.matrix) => {}
                _ if self.finish(operator, &mut path, &state) => {}
                _ => self.text(operator, &content, resources, &mut state, &mut text),
            }
        }
        self.flush(&mut text, &state);
    }

    /// Paints a form or a picture that the content names.
    fn object(&mut self, stream: &'f Stream, resources: &'f Dictionary, state: &State, depth: usize) {
        let numbers = |key: &[u8]| -> Vec<f64> {
            let number = |n: &'f Object| self.file.get(n).as_float().ok().map(f64::from);
            self.file.list(&stream.dict, key).iter().take(6).map_while(number).collect()
        };
        if self.file.entry(&stream.dict, b"Subtype").as_name().is_ok_and(|kind| kind == b"Image") {
            let unit = Rect { left: 0.0, bottom: 0.0, right: 1.0, top: 1.0 };
            self.spots.picture(unit.moved(state.matrix), state.clip);
            return;
        }
        let Some(depth) = depth.checked_sub(1) else { return };
        let matrix = numbers(b"Matrix").try_into().map_or(Matrix::SAME, Matrix).then(state.matrix);
        let mut inner = State { matrix, ..state.clone() };
        if let [x, y, other_x, other_y] = *numbers(b"BBox").as_slice() {
            let frame = Rect::around(&[Point::new(x, y), Point::new(other_x, other_y)]);
            inner.clip = inner.clip.meet(frame.moved(matrix));
        }
        // Old forms use what the page has.
        let own = self.file.entry(&stream.dict, b"Resources").as_dict().unwrap_or(resources);
        if let Ok(bytes) = self.file.unpack(stream) {
            self.paint(&bytes, own, inner, depth);
        }
    }

    fn resource(&self, resources: &'f Dictionary, kind: &[u8], name: &[u8]) -> &'f Object {
        match self.file.entry(resources, kind) {
            Object::Dictionary(all) => self.file.entry(all, name),
            _ => &Object::Null,
        }
    }

    /// The operators that end a path; `false` if it is none of them.
    fn finish(&mut self, operator: &[u8], path: &mut Path, state: &State) -> bool {
        let (filled, stroked) = match operator {
            b"S" | b"s" => (false, true),
            b"f" | b"F" | b"f*" => (true, false),
            b"B" | b"B*" | b"b" | b"b*" => (true, true),
            b"n" => (false, false),
            _ => return false,
        };
        if matches!(operator, b"s" | b"b" | b"b*") {
            path.close();
        }
        let painted = Painted { filled: filled && !state.fill.white, stroked: stroked && !state.stroke.white };
        self.spots.path(path, painted, state.clip);
        path.parts.clear();
        true
    }

    fn text(
        &mut self,
        operator: &[u8],
        content: &Content<'_>,
        resources: &'f Dictionary,
        state: &mut State,
        text: &mut Text,
    ) {
        let mut moved = |state: &State, x: f64, y: f64| {
            self.flush(text, state);
            text.line = Matrix::shift(x, y).then(text.line);
            text.matrix = text.line;
        };
        match operator {
            b"BT" | b"ET" => {
                self.flush(text, state);
                (text.matrix, text.line) = (Matrix::SAME, Matrix::SAME);
            }
            b"Tf" => {
                let [.., Object::Name(name), size] = content.operands.as_slice() else { return };
                state.size = size.as_float().map_or(0.0, f64::from);
                state.font = self.font(resources, name);
            }
            b"TL" => state.leading = content.numbers().map_or(0.0, |[leading]| leading),
            // Not painted, or only cut out.
            b"Tr" => state.unseen = content.numbers().is_some_and(|[mode]| mode == 3.0 || mode == 7.0),
            b"Td" => {
                let [x, y] = content.numbers().unwrap_or_default();
                moved(state, x, y);
            }
            b"TD" => {
                let [x, y] = content.numbers().unwrap_or_default();
                state.leading = -y;
                moved(state, x, y);
            }
            b"T*" => moved(state, 0.0, -state.leading),
            b"Tm" => {
                self.flush(text, state);
                if let Some(numbers) = content.numbers() {
                    (text.matrix, text.line) = (Matrix(numbers), Matrix(numbers));
                }
            }
            b"Tj" => self.show(content.operands.last(), state, text),
            b"'" | b"\"" => {
                moved(state, 0.0, -state.leading);
                self.show(content.operands.last(), state, text);
            }
            b"TJ" => {
                let Some(Object::Array(all)) = content.operands.last() else { return };
                for one in all {
                    match one {
                        Object::String(..) => self.show(Some(one), state, text),
                        gap => {
                            if gap.as_float().is_ok_and(|gap| gap < GAP)
                                && let Some(run) = text.run.as_mut().filter(|run| !run.text.ends_with(' '))
                            {
                                run.text.push(' ');
                            }
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// The next letters; they belong to the same text until another position is set.
    fn show(&self, shown: Option<&Object>, state: &State, text: &mut Text) {
        let (Some(Object::String(bytes, _)), Some(font), false) = (shown, &state.font, state.unseen) else { return };
        if state.fill.white {
            return;
        }
        let matrix = text.matrix.then(state.matrix);
        let begin =
            || Run { at: matrix.apply(0.0, 0.0), size: (state.size * matrix.scale()).abs(), text: String::new() };
        let letters = font.decode(bytes, self.file.budget);
        text.run.get_or_insert_with(begin).text.push_str(&letters);
    }

    fn flush(&mut self, text: &mut Text, state: &State) {
        if let Some(run) = text.run.take() {
            self.spots.text(run, state.clip);
        }
    }

    fn font(&mut self, resources: &'f Dictionary, name: &[u8]) -> Option<Rc<Font>> {
        let font = self.resource(resources, b"Font", name).as_dict().ok()?;
        let known = self.fonts.0.entry(std::ptr::from_ref(font));
        Some(Rc::clone(known.or_insert_with(|| Rc::new(Font::of(self.file, font)))))
    }
}

/// The operators that make a path; `false` if it is none of them.
fn draw(operator: &[u8], content: &Content<'_>, path: &mut Path, matrix: Matrix) -> bool {
    let point = |x: f64, y: f64| matrix.apply(x, y);
    match (operator, content.numbers::<2>(), content.numbers::<4>(), content.numbers::<6>()) {
        (b"m", Some([x, y]), ..) => path.begin(point(x, y)),
        (b"l", Some([x, y]), ..) => path.line(point(x, y)),
        (b"re", _, Some(sides), _) => path.rectangle(sides, matrix),
        (b"c", .., Some([a, b, c, d, x, y])) => path.curve(point(a, b), point(c, d), point(x, y)),
        (b"v", _, Some([c, d, x, y]), _) => {
            let from = path.last().unwrap_or(point(c, d));
            path.curve(from, point(c, d), point(x, y));
        }
        (b"y", _, Some([a, b, x, y]), _) => path.curve(point(a, b), point(x, y), point(x, y)),
        (b"h", ..) => path.close(),
        (b"m" | b"l" | b"re" | b"c" | b"v" | b"y", ..) => {}
        _ => return false,
    }
    true
}
