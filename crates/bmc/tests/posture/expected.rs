//! Reads the expected findings and holds the judges against them.
//!
//! A file names a dump of `shared/data/bmc`, or lists the values of resources that were read by hand where the dump is not
//! there. `[finding.<check>]` gives word, verdict and the reason in our own words; a check without one must stay open.

use bmc::{
    Answer, CheckProfile, Observation, Run, Verdict, checks,
    redfish::{dump::Dump, resource_path},
    request::{Request, Scheme},
    verdict::Vantage,
};
use serde::Deserialize;
use std::{collections::BTreeMap, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// Folder below `shared/data/bmc`.
    #[serde(default)]
    pub dump: Option<String>,
    /// What it is and where it comes from.
    pub what: String,
    /// Resources read by hand: path to pointer to value.
    #[serde(default)]
    pub resource: BTreeMap<String, BTreeMap<String, serde_json::Value>>,
    /// By check.
    pub finding: BTreeMap<String, Finding>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    pub word: String,
    pub verdict: Verdict,
    /// Why, read off the data.
    pub why: String,
}

/// All files of expected findings, by name.
pub fn all() -> Vec<(String, Expected)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/posture");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let toml = files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "toml"));
    toml.map(|path| {
        let text = std::fs::read_to_string(&path).unwrap();
        let read = toml::from_str(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        (path.file_stem().unwrap().to_string_lossy().into_owned(), read)
    })
    .collect()
}

/// Its observations: of the dump, or of the values read by hand. None where the dump is not there.
pub fn observations(expected: &Expected, data: Option<&Path>) -> Option<Vec<Observation>> {
    if let Some(dump) = &expected.dump {
        return Some(Dump::open(&data?.join(dump)).unwrap().scan());
    }
    let one = |(path, values): (&String, &BTreeMap<String, serde_json::Value>)| Observation {
        request: Request::Get { scheme: Scheme::Https, path: resource_path(path).unwrap(), credentials: true },
        vantage: Vantage::Authenticated,
        at_us: 0,
        tries: 1,
        sent: Default::default(),
        answer: Answer::Values { status: 200, values: values.clone() },
    };
    Some(expected.resource.iter().map(one).collect())
}

/// A profile with every check.
pub fn profile() -> CheckProfile {
    let rows: String =
        checks::CheckId::ALL.iter().map(|id| format!("[[check]]\nid = \"{id}\"\nrequired = true\n")).collect();
    let head = "schema = \"check-profile/1\"\nid = \"all\"\nversion = \"1.0.0\"\nvalid = { from = \"2025-01-01\", until = \"2030-12-31\" }\n\
                notice = { reference = \"FSN-1\", document_no = \"D-1\", products = [] }\n";
    bmc::profile::read(format!("{head}{rows}").as_bytes()).unwrap()
}

/// A run that holds these observations.
pub fn run(observations: Vec<Observation>) -> Run {
    let day = "2026-01-01T00:00:00Z".parse().unwrap();
    Run { started: day, finished: day, ..Run::unnamed("FSN-1", observations) }
}
