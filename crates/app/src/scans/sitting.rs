//! Files that came together are read one after the other and share the time of one.
//!
//! So a mail with ten files that were each made to break the reader holds it up no longer than a mail with one.

use super::{
    Looked,
    apart::{Apart, PAGES, Reader},
    codes,
    frames::{Asked, Said},
    read,
};
use crate::{Error, Result};
use domain::id::Digest;
use sha2::{Digest as _, Sha256};
use std::pin::Pin;
use tokio::{sync::SemaphorePermit, time::Sleep};

/// Reading the files of one mail.
#[derive(Debug)]
pub struct Sitting<'a> {
    reader: &'a Reader,
    /// Taken with the first file that has to be read.
    place: Option<Place<'a>>,
}

#[derive(Debug)]
struct Place<'a> {
    over: Pin<Box<Sleep>>,
    _permit: SemaphorePermit<'a>,
}

impl Reader {
    /// Begins to read the files of one mail. Its time runs from the first file on.
    #[must_use]
    pub fn sit(&self) -> Sitting<'_> {
        Sitting { reader: self, place: None }
    }
}

impl Sitting<'_> {
    /// What was ticked and written in pictures of forms that were issued as these PDFs.
    ///
    /// # Errors
    /// `form.unreadable` for a file that is no picture and no PDF, that would take too much, that breaks the reader, or that
    /// comes after the time is over, and for an issued form that has no places.
    pub async fn answers(&mut self, file: Vec<u8>, issued: Vec<Vec<u8>>) -> Result<Looked> {
        let Reader::Apart(apart) = self.reader else {
            return tokio::task::spawn_blocking(move || read(&file, &issued)).await.map_err(Error::fault)?;
        };
        let (Said::Answers { mut looked, written }, pictures) = self.ask(apart, Asked::Answers, &file, &issued).await?
        else {
            return Err(Error::fault("the reader of pictures answered something else"));
        };
        let mut pictures = pictures.into_iter();
        for (answer, names) in looked.answers.iter_mut().zip(written) {
            answer.written = names.into_iter().zip(pictures.by_ref()).collect();
        }
        Ok(looked)
    }

    /// The texts of the codes on the pages of a file.
    ///
    /// # Errors
    /// As [`Sitting::answers`].
    pub(crate) async fn codes(&mut self, file: Vec<u8>) -> Result<Vec<String>> {
        let Reader::Apart(apart) = self.reader else {
            return tokio::task::spawn_blocking(move || codes(&file, PAGES)).await.map_err(Error::fault)?;
        };
        match self.ask(apart, Asked::Codes, &file, &[]).await? {
            (Said::Codes(codes), _) => Ok(codes),
            _ => Err(Error::fault("the reader of pictures answered something else")),
        }
    }
}

impl<'a> Sitting<'a> {
    async fn ask(
        &mut self,
        apart: &'a Apart,
        asked: Asked,
        file: &[u8],
        issued: &[Vec<u8>],
    ) -> Result<(Said, Vec<Vec<u8>>)> {
        let digest = Digest::from_bytes(&Sha256::digest(file).into());
        if let Some(why) = apart.remembered(&digest) {
            return Err(Error::new("form.unreadable", why));
        }
        let alone = self.place.is_none();
        let place = match &mut self.place {
            Some(place) => place,
            none => {
                let (permit, over) = apart.place().await?;
                none.insert(Place { over: Box::pin(over), _permit: permit })
            }
        };
        apart.ask(asked, (&digest, file), issued, place.over.as_mut(), alone).await
    }
}
