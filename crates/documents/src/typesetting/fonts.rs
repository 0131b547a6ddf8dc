//! Fonts, the standard library and the parsed templates: loaded once, shared by all documents and threads.
//!
//! Noto Sans (Latin, Greek, Cyrillic, Arabic, Hebrew; SIL Open Font License, `fonts/OFL.txt`) is compiled in. Chinese,
//! Japanese and Korean come from a folder that the operator names (their fonts weigh 40 MB); nothing is taken from the
//! system, or two machines would write two different files.

use super::TEMPLATES;
use crate::Error;
use std::{collections::BTreeMap, fmt, path::Path, sync::Arc};
use typst::{
    Library, LibraryExt,
    foundations::Bytes,
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

const BUILT_IN: [(&str, &[u8]); 3] = [
    ("NotoSans-Regular.ttf", include_bytes!("../../fonts/NotoSans-Regular.ttf")),
    ("NotoSans-Bold.ttf", include_bytes!("../../fonts/NotoSans-Bold.ttf")),
    ("NotoSans-Italic.ttf", include_bytes!("../../fonts/NotoSans-Italic.ttf")),
];

/// Scripts of their own, without italic: what they show counts as shown.
const SCRIPTS: [(&str, &[u8]); 4] = [
    ("NotoSansArabic-Regular.ttf", include_bytes!("../../fonts/NotoSansArabic-Regular.ttf")),
    ("NotoSansArabic-Bold.ttf", include_bytes!("../../fonts/NotoSansArabic-Bold.ttf")),
    ("NotoSansHebrew-Regular.ttf", include_bytes!("../../fonts/NotoSansHebrew-Regular.ttf")),
    ("NotoSansHebrew-Bold.ttf", include_bytes!("../../fonts/NotoSansHebrew-Bold.ttf")),
];

/// Characters without glyph that count as a blank.
pub(super) const BLANKS: [char; 3] = ['\n', '\r', '\t'];

/// Everything that all documents share. Cloning costs nothing; use one for the whole program.
#[derive(Clone)]
pub struct Fonts(Arc<Shelf>);

struct Shelf {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    library: LazyHash<Library>,
    sources: BTreeMap<&'static str, Source>,
    /// One bit for each character that can be shown in regular, bold and italic.
    shown: Vec<u64>,
}

impl Fonts {
    /// The fonts that are compiled in: Latin, Greek, Cyrillic, Arabic and Hebrew.
    ///
    /// # Errors
    /// [`Error::Font`] if a compiled-in file is damaged.
    pub fn new() -> Result<Self, Error> {
        Self::shelve(Vec::new())
    }

    /// The same and every `.ttf`, `.otf`, `.ttc` and `.otc` file in this folder, in the order of their names.
    ///
    /// # Errors
    /// [`Error::Font`] with the file or folder that could not be read.
    pub fn with_folder(folder: &Path) -> Result<Self, Error> {
        let failed = |path: &Path, why: String| Error::Font { path: path.display().to_string(), why };
        let entries = std::fs::read_dir(folder).map_err(|e| failed(folder, e.to_string()))?;
        let mut paths: Vec<_> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
        paths.retain(|p| {
            p.extension().is_some_and(|e| ["ttf", "otf", "ttc", "otc"].iter().any(|k| e.eq_ignore_ascii_case(k)))
        });
        paths.sort();
        let mut extra = Vec::new();
        for path in paths {
            let bytes = std::fs::read(&path).map_err(|e| failed(&path, e.to_string()))?;
            let before = extra.len();
            extra.extend(Font::iter(Bytes::new(bytes)));
            if extra.len() == before {
                return Err(failed(&path, "no font in this file".into()));
            }
        }
        Self::shelve(extra)
    }

    fn shelve(extra: Vec<Font>) -> Result<Self, Error> {
        let built_in = |(name, bytes): (&str, &'static [u8])| {
            let font = Font::new(Bytes::new(bytes), 0);
            font.ok_or_else(|| Error::Font { path: name.into(), why: "damaged".into() })
        };
        let mut fonts = BUILT_IN.into_iter().map(built_in).collect::<Result<Vec<_>, _>>()?;
        let scripts = SCRIPTS.into_iter().map(built_in).collect::<Result<Vec<_>, _>>()?;
        let mut shown = vec![u64::MAX; 0x11_0000 / 64];
        for font in &fonts {
            let mut own = vec![0; shown.len()];
            mark(&mut own, font);
            shown.iter_mut().zip(own).for_each(|(all, one)| *all &= one);
        }
        scripts.iter().chain(&extra).for_each(|font| mark(&mut shown, font));
        fonts.extend(scripts);
        fonts.extend(extra);
        let mut sources = BTreeMap::new();
        for (path, text) in TEMPLATES {
            let id = file_id(path);
            let source = id.map(|id| Source::new(id, (*text).to_owned()));
            sources.insert(
                *path,
                source.ok_or_else(|| Error::Typesetting { what: (*path).into(), why: "bad path".into() })?,
            );
        }
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        let library = LazyHash::new(Library::default());
        Ok(Self(Arc::new(Shelf { fonts, book, library, sources, shown })))
    }

    /// Whether a document can show this character. Control characters, private-use characters and the byte order mark
    /// never can: PDF/A has no place for them even where a font has a glyph.
    pub fn shows(&self, character: char) -> bool {
        if character.is_control() || matches!(character, '\u{feff}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..) {
            return false;
        }
        let code = character as usize;
        self.0.shown.get(code / 64).is_some_and(|bits| bits >> (code % 64) & 1 == 1)
    }

    /// The first character of `text` that no document can show; `None` if the text can be printed as it is.
    ///
    /// ```
    /// let fonts = documents::typesetting::Fonts::new()?;
    /// assert_eq!(fonts.missing("Łódź, Αθήνα, София"), None);
    /// assert_eq!(fonts.missing("Tokyo 東京"), Some('東'));
    /// # Ok::<(), documents::Error>(())
    /// ```
    pub fn missing(&self, text: &str) -> Option<char> {
        text.chars().find(|c| !self.shows(*c) && !BLANKS.contains(c))
    }

    pub(super) fn library(&self) -> &LazyHash<Library> {
        &self.0.library
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        &self.0.book
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.0.fonts.get(index).cloned()
    }

    pub(super) fn source(&self, path: &str) -> Option<&Source> {
        self.0.sources.get(path)
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fonts({} faces)", self.0.fonts.len())
    }
}

/// The id of a file inside this crate's virtual root.
pub(super) fn file_id(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

fn mark(shown: &mut [u64], font: &Font) {
    for code in font.info().coverage.iter() {
        let code = code as usize;
        if let Some(bits) = shown.get_mut(code / 64) {
            *bits |= 1 << (code % 64);
        }
    }
}
