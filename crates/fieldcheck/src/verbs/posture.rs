//! `fieldcheck posture`: posture and findings from a dump of Redfish resources. Sends nothing.

use crate::{
    Exit, ambient,
    cli::PostureArgs,
    layout::{WIDTH, hang},
    remedy::Place,
    report::Report,
    terminal,
    trouble::Trouble,
    words::Words,
};
use bmc::{
    Run, Verdict,
    checks::{self, CheckId},
    profile::{Arguments, CheckProfile, NoticeRef, Ports, Row, SCHEMA, Validity},
    redfish::{self, dump::Dump},
    verdict::Vantage,
};
use serde_json::json;
use std::collections::BTreeMap;

/// Names that makers ship accounts with.
const SHIPPED: &[&str] =
    &["root", "admin", "Administrator", "ADMIN", "USERID", "anonymous", "guest", "sysadmin", "operator", "user"];

/// Reads a dump and says how it stands.
pub(super) fn run(args: &PostureArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let unreadable = |why: std::io::Error| Trouble::new("read").value("file", args.dump.display()).value("why", why);
    let posture = redfish::posture_of_dump(&args.dump).map_err(unreadable)?;
    let dump = Dump::open(&args.dump).map_err(unreadable)?;
    if dump.is_empty() {
        return Err(Trouble::new("dump_empty").value("file", args.dump.display()));
    }
    let profile = everything();
    let run = as_run(&dump);
    let mut judged = checks::judge(&profile, &run);
    // What a dump cannot show is not said; what it shows is.
    judged.retain(|j| j.verdict != Verdict::Inconclusive || !j.basis.is_empty());
    let report = Report::of(&run, &judged, Some(&profile), &Place::of(&run, None, profile.ports, None, false), words);
    if as_json {
        super::print_json(&json!({
            "posture": posture,
            "findings": super::cards_json(&report, &judged),
            "resources": dump.len(),
            "unreadable": dump.unreadable,
        }));
    } else {
        let table = serde_json::to_value(&posture).unwrap_or_default();
        line_out!("{}", words.with("posture.title", &[("dump", &args.dump.display().to_string())]));
        table.as_object().into_iter().flatten().for_each(|(name, value)| print_part(name, value));
        for card in terminal::cards(&report, ambient::colour(), words) {
            line_out!("\n{}", card.join("\n"));
        }
        line_out!();
        let numbers = [
            ("fail", report.counts.fail.to_string()),
            ("pass", report.counts.pass.to_string()),
            ("files", dump.len().to_string()),
        ];
        line_out!("{}", words.with("posture.summary", &numbers.each_ref().map(|(k, v)| (*k, v.as_str()))));
    }
    Ok(if judged.iter().any(|j| j.verdict == Verdict::Fail) { Exit::Finding } else { Exit::Fine })
}

/// Prints one part of the table: a line for each object, its members behind it.
fn print_part(name: &str, value: &serde_json::Value) {
    let objects: Vec<&serde_json::Value> = match value {
        serde_json::Value::Array(list) => list.iter().collect(),
        serde_json::Value::Null => Vec::new(),
        other => vec![other],
    };
    for (at, object) in objects.into_iter().enumerate() {
        let said = match object {
            serde_json::Value::Object(members) => {
                let shown = members.iter().filter(|(key, value)| !value.is_null() && *key != "file");
                shown.map(|(key, value)| format!("{key} {}", plain(value))).collect::<Vec<_>>().join(", ")
            }
            other => plain(other),
        };
        hang(if at == 0 { name } else { "" }, 18, &said).iter().for_each(|line| line_out!("{}", line.trim_end()));
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned).chars().take(WIDTH * 3).collect()
}

/// A profile of every check that can be judged from resources.
fn everything() -> CheckProfile {
    let accounts: Vec<String> = SHIPPED.iter().map(|name| (*name).to_owned()).collect();
    let row = |id: &CheckId| Row {
        args: Arguments { accounts: accounts.clone(), ..Arguments::default() },
        ..Row::new(*id, false)
    };
    let readable = |id: &&CheckId| checks::of(**id).vantages.contains(&Vantage::Authenticated);
    let day = jiff::civil::date(2000, 1, 1);
    CheckProfile {
        schema: SCHEMA.to_owned(),
        id: "posture".to_owned(),
        version: "1".to_owned(),
        hypothesis: false,
        valid: Validity { from: day, until: day },
        notice: NoticeRef { reference: "posture".to_owned(), document_no: String::new(), products: Vec::new() },
        limits: Default::default(),
        vantage: Default::default(),
        ports: Ports::default(),
        checks: CheckId::ALL.iter().filter(readable).map(row).collect(),
        firmware: Vec::new(),
        text: BTreeMap::new(),
    }
}

/// The dump as if it had been read with an account.
fn as_run(dump: &Dump) -> Run {
    let now = ambient::now();
    Run { started: now, finished: now, ..Run::unnamed("posture", dump.scan()) }
}
