//! Takes foreign pictures apart in a process of its own, so that the server outlives whatever is in them.
//!
//! Decoders of others can be brought to overflow their stack, to ask for all memory or to go on without end; none of that
//! can be caught inside one process. For each file this program is started once more with the verb `read-pictures`: it
//! gets the file on its standard input, may use only so much memory and processor time (setrlimit(2)), and is ended when
//! its time is over. Files that came together, as in one mail, share one such time (`sitting.rs`). Files that broke it are
//! remembered for as long as the server runs, so that looking at a mail again does not wait again.

use super::{
    codes,
    frames::{self, Asked, Said},
    read,
};
use crate::{Error, Result};
use domain::id::Digest;
use std::{
    collections::VecDeque,
    io::Write as _,
    path::PathBuf,
    pin::Pin,
    process::Stdio,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::Command,
    sync::{Semaphore, SemaphorePermit},
    time::Sleep,
};

/// Most pages of a file whose codes are looked for.
pub(super) const PAGES: usize = 200;
/// Files, each of another mail, that are read at the same time.
const AT_ONCE: usize = 2;
/// Files that are remembered because they could not be read.
const REMEMBERED: usize = 256;
/// Most bytes of an answer.
const ANSWER: u64 = 512 << 20;
/// Most bytes of memory of the process. Its own limits for pictures stay far below (`intake::scan::Limits`).
const MEMORY: u64 = 2 << 30;
/// Most bytes that it is asked with: a file and the issued forms.
const INPUT: u64 = 512 << 20;
/// Seconds until a file, or all files of one mail, have to be read. A scan of 200 pages takes 20 on two processors.
const SECONDS: u64 = 90;

/// Where pictures are taken apart.
#[derive(Clone, Debug, Default)]
pub enum Reader {
    /// In this process: for files that are known, as in tests.
    #[default]
    Here,
    /// In a process of its own.
    Apart(Arc<Apart>),
}

/// The program that is started for a file, and which files broke it.
#[derive(Debug)]
pub struct Apart {
    program: PathBuf,
    within: Duration,
    places: Semaphore,
    broken: Mutex<VecDeque<(Digest, String)>>,
}

impl Apart {
    /// With this program: `fieldaction` of the same build.
    #[must_use]
    pub fn with(program: PathBuf) -> Self {
        Self::within(program, Duration::from_secs(SECONDS))
    }

    /// The same, with a time of its own.
    #[must_use]
    pub fn within(program: PathBuf, within: Duration) -> Self {
        Self { program, within, places: Semaphore::new(AT_ONCE), broken: Mutex::default() }
    }

    /// A place to read in, and the time there is from now on.
    pub(super) async fn place(&self) -> Result<(SemaphorePermit<'_>, Sleep)> {
        let place = self.places.acquire().await.map_err(Error::fault)?;
        Ok((place, tokio::time::sleep(self.within)))
    }

    /// Asks about one file until the time is `over`. `alone`: no file was read in that time before.
    pub(super) async fn ask(
        &self,
        asked: Asked,
        (digest, file): (&Digest, &[u8]),
        issued: &[Vec<u8>],
        over: Pin<&mut Sleep>,
        alone: bool,
    ) -> Result<(Said, Vec<Vec<u8>>)> {
        let word = serde_json::to_vec(&asked).map_err(Error::fault)?;
        let mut frames = vec![word.as_slice(), file];
        frames.extend(issued.iter().map(Vec::as_slice));
        let input = frames::join(&frames);
        let seconds = self.within.as_secs();
        let answered = tokio::select! {
            biased;
            () = over => Err(if alone {
                format!("reading it did not end within {seconds} seconds")
            } else {
                format!("reading it and what came with it did not end within {seconds} seconds")
            }),
            answer = self.run(&input) => match answer {
                Err(fault) => return Err(Error::fault(format!("{}: {fault}", self.program.display()))),
                Ok(answer) => answer.ok_or_else(|| "it breaks the program that reads pictures".to_owned()),
            },
        };
        let answer = answered.map_err(|what| {
            let why = format!(
                "the file was not read, for safety: {what}. Look at it with care, it may have been made with intent; ask for \
                 the pages to be scanned again in shades of grey at 200 dots per inch"
            );
            tracing::warn!(file = %digest, "{what}");
            self.remember(digest.clone(), why.clone());
            Error::new("form.unreadable", why)
        })?;
        let mut frames = frames::split(&answer).unwrap_or_default();
        if frames.is_empty() {
            return Err(Error::fault("the reader of pictures said nothing"));
        }
        let said = serde_json::from_slice(&frames.remove(0)).map_err(Error::fault)?;
        match said {
            Said::Unreadable(why) => Err(Error::new("form.unreadable", why)),
            said => Ok((said, frames)),
        }
    }

    /// Its answer; none if it broke.
    async fn run(&self, input: &[u8]) -> std::io::Result<Option<Vec<u8>>> {
        let mut child = Command::new(&self.program)
            .arg("read-pictures")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        if let Some(mut pipe) = child.stdin.take() {
            // It reads everything before it answers; one that broke before is told by how it ended.
            let _ = pipe.write_all(input).await;
        }
        let mut answer = Vec::new();
        if let Some(pipe) = child.stdout.take() {
            pipe.take(ANSWER).read_to_end(&mut answer).await?;
        }
        Ok(child.wait().await?.success().then_some(answer))
    }

    /// Why it is not read again, if it broke the reader before.
    pub(super) fn remembered(&self, file: &Digest) -> Option<String> {
        let broken = self.broken.lock().ok()?;
        broken.iter().find(|(digest, _)| digest == file).map(|(_, why)| why.clone())
    }

    fn remember(&self, file: Digest, why: String) {
        let Ok(mut broken) = self.broken.lock() else { return };
        broken.push_back((file, why));
        while broken.len() > REMEMBERED {
            broken.pop_front();
        }
    }
}

/// The other end: reads one question on standard input, answers on standard output. For the verb `read-pictures`.
///
/// # Errors
/// If its limits cannot be set, or the pipes break.
pub fn answer_on_standard_streams() -> std::io::Result<()> {
    for (resource, most) in
        [(rlimit::Resource::AS, MEMORY), (rlimit::Resource::CPU, 2 * SECONDS), (rlimit::Resource::CORE, 0)]
    {
        rlimit::setrlimit(resource, most, most)?;
    }
    let input = frames::all_of(std::io::stdin().lock(), INPUT)?;
    let mut frames = frames::split(&input).unwrap_or_default().into_iter();
    let asked = frames.next().and_then(|word| serde_json::from_slice(&word).ok());
    let (Some(asked), Some(file)) = (asked, frames.next()) else {
        return Err(std::io::Error::other("no question on standard input"));
    };
    let mut pictures = Vec::new();
    let said = match asked {
        Asked::Answers => read(&file, &frames.collect::<Vec<_>>()).map(|mut looked| {
            let mut names = Vec::new();
            for answer in &mut looked.answers {
                let (of_answer, crops): (Vec<_>, Vec<_>) = std::mem::take(&mut answer.written).into_iter().unzip();
                names.push(of_answer);
                pictures.extend(crops);
            }
            Said::Answers { looked, written: names }
        }),
        Asked::Codes => codes(&file, PAGES).map(Said::Codes),
    };
    let said = said.unwrap_or_else(|why| Said::Unreadable(why.outward));
    let word = serde_json::to_vec(&said)?;
    let mut answer = vec![word.as_slice()];
    answer.extend(pictures.iter().map(Vec::as_slice));
    std::io::stdout().lock().write_all(&frames::join(&answer))
}
