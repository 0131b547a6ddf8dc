//! What is read in many mails: `read_mails JOBS.json OUT.json`.
//!
//! `JOBS.json` is a list of `{"path", "serials": [...], "sent": [paths of texts that we sent]}`; `OUT.json` holds for each
//! path what `fieldaction mail read --json` would say, so that a folder of mails with known truths is compared in one go.
//! For measuring only; nothing calls it.

use intake::{
    mail::{Limits, read},
    reply,
};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::{error::Error, fs};

#[derive(Deserialize)]
struct Job {
    path: String,
    #[serde(default)]
    serials: Vec<String>,
    #[serde(default)]
    sent: Vec<String>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let (jobs, out) = (words.next().ok_or("which jobs?")?, words.next().ok_or("written where?")?);
    let jobs: Vec<Job> = serde_json::from_slice(&fs::read(jobs)?)?;
    let mut all = Map::new();
    for job in jobs {
        all.insert(job.path.clone(), look(job)?);
    }
    Ok(fs::write(out, serde_json::to_vec(&all)?)?)
}

fn look(job: Job) -> Result<Value, Box<dyn Error>> {
    let bytes = fs::read(&job.path)?;
    let mail = match read(&bytes, Limits::default()) {
        Ok(mail) => mail,
        Err(error) => return Ok(json!({ "unreadable": error.to_string() })),
    };
    let sent = job.sent.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    let sent: Vec<&str> = sent.iter().map(String::as_str).collect();
    let parts = reply::split_with(&mail.text, &sent);
    let own: Vec<&str> = parts.places(reply::Kind::Own).filter_map(|place| mail.text.get(place)).collect();
    let known = reply::Known {
        langs: Vec::new(),
        serials: job.serials,
        questions: Vec::new(),
        today: jiff::civil::date(2026, 11, 27),
    };
    let mut said = serde_json::to_value(&mail)?;
    if let Some(said) = said.as_object_mut() {
        said.insert("own_text".to_owned(), json!(own.concat().trim()));
        said.insert("needs_nobody".to_owned(), json!(mail.needs_nobody()));
        if !mail.kind.is_automatic() {
            let proposal = serde_json::to_value(reply::propose(&mail.text, &parts, &known))?;
            said.insert("proposal".to_owned(), proposal);
        }
    }
    Ok(said)
}
