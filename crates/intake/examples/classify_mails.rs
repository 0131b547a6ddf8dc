//! How many mails a second are read: `classify_mails FOLDER [ROUNDS] [THREADS]`.
//!
//! Every file below the folder is read into memory once, then classified in rounds on the threads given. Prints the number
//! of mails, the time, and what they were. For measuring only; nothing calls it.

use intake::mail::{Limits, read};
use std::{collections::BTreeMap, error::Error, path::PathBuf, thread, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let folder = PathBuf::from(words.next().ok_or("which folder?")?);
    let rounds: usize = words.next().map_or(Ok(20), |word| word.parse())?;
    let threads: usize = words.next().map_or(Ok(2), |word| word.parse())?;
    let mut mails = Vec::new();
    let mut open = vec![folder];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else {
                mails.push(std::fs::read(path)?);
            }
        }
    }
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for mail in &mails {
        let word = read(mail, Limits::default()).map_or("unreadable", |mail| mail.kind.word());
        *kinds.entry(word).or_default() += 1;
    }
    #[expect(clippy::disallowed_methods, reason = "this program measures")]
    let begin = Instant::now();
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                for mail in mails.iter().cycle().take(mails.len() * rounds) {
                    std::hint::black_box(read(mail, Limits::default()).is_ok());
                }
            });
        }
    });
    let (took, all) = (begin.elapsed(), mails.len() * rounds * threads);
    let bytes: usize = mails.iter().map(Vec::len).sum();
    println!("{} mails, {} KB: {kinds:?}", mails.len(), bytes / 1024);
    println!("{all} read on {threads} threads in {took:.2?}: {:.0} a second", all as f64 / took.as_secs_f64());
    Ok(())
}
