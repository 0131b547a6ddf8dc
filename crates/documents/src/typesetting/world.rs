//! The typesetter's view of the world: one main template, its imports, one file of data. Nothing else exists.

use super::fonts::{Fonts, file_id};
use std::path::PathBuf;
use typst::{
    Library, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// The desk on which one document is set.
pub(super) struct Desk<'a> {
    fonts: &'a Fonts,
    main: FileId,
    data_id: FileId,
    data: Bytes,
}

impl<'a> Desk<'a> {
    /// A desk with this template and this data (JSON); `None` if there is no such template.
    pub(super) fn new(fonts: &'a Fonts, template: &str, data: &serde_json::Value) -> Option<Self> {
        let main = fonts.source(template)?.id();
        Some(Self { fonts, main, data_id: file_id("/data.json")?, data: Bytes::from_string(data.to_string()) })
    }

    pub(super) fn fonts(&self) -> &Fonts {
        self.fonts
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        self.fonts.library()
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = id.get().vpath().get_with_slash();
        self.fonts.source(path).cloned().ok_or_else(|| FileError::NotFound(PathBuf::from(path)))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id {
            return Ok(self.data.clone());
        }
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    /// There is no today: a document shows the dates it is given.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
