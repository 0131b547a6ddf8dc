//! `fieldcheck sweep`: the first three questions to many addresses, judged by the same judges; the answer is a sheet.
//!
//! The sheet grows while it runs. Beside it `<sheet>.state` lists every address that is done with, so that an interrupted sweep
//! goes on with `--resume`; it is removed at the end. A sweep seals nothing: it finds out where to look with `check`.

use super::check::version;
use crate::{
    Exit, ambient, cli::SweepArgs, files, key, network, profile, questions, recent::Recent, session, trouble::Trouble,
    words::Words,
};
use bmc::{
    Judged, Request, Verdict, checks,
    probe::{Counts, SweepEvent, SweepOptions, SweepRow, sweep},
    profile::CheckProfile,
};
use serde_json::json;
use std::{
    collections::BTreeSet,
    fs,
    io::{BufWriter, Write},
    net::IpAddr,
    path::{Path, PathBuf},
};

/// Asks many.
pub(super) fn run(args: &SweepArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let ranges = network::read(&args.networks)?;
    let mut loaded = profile::load_valid(&args.profile, ambient::now(), words)?;
    let state = args.out.as_ref().map(|sheet| PathBuf::from(format!("{}.state", sheet.display())));
    let mut recent = Recent::of(key::folder(None).as_deref());
    let mut done = match &state {
        Some(state) if args.resume => done_before(state)?,
        _ => BTreeSet::new(),
    };
    if let Some(sheet) = args.out.as_ref().filter(|sheet| !args.resume && sheet.exists()) {
        return Err(Trouble::new("sheet_exists").value("file", sheet.display()));
    }
    let count: u128 = ranges.iter().map(network::Range::count).sum();
    agree(&mut loaded, args, count, done.len(), words)?;
    let full: Vec<IpAddr> = recent.full(ambient::now()).filter(|addr| !done.contains(addr)).collect();
    if !full.is_empty() {
        questions::tell(&words.count("sweep.passed_over", full.len()));
        done.extend(full);
    }
    let port = args.port_ipmi.unwrap_or(loaded.profile.ports.ipmi);
    let options = SweepOptions { port, packets_per_second: args.rate, done, ..SweepOptions::default() };
    let mut sheet = Sheet::open(args, as_json, state.as_deref(), &loaded.profile, words)?;
    let targets = ranges.into_iter().flat_map(network::Range::addresses);
    let mut chance = ambient::chance();
    let mut failed: Option<std::io::Error> = None;
    let asked =
        session::runtime()?.block_on(sweep(
            targets,
            options,
            ambient::clock(),
            &mut chance,
            &mut |event| match event {
                SweepEvent::Row(row) => {
                    let asked = row.observations.iter().filter(|o| matches!(o.request, Request::OpenSession { .. }));
                    recent
                        .note(row.addr, asked.flat_map(|o| std::iter::repeat_n(ambient::now(), usize::from(o.tries))));
                    if let Err(why) = sheet.row(&row) {
                        failed.get_or_insert(why);
                    }
                }
                SweepEvent::Progress(counts) => sheet.progress(&counts, count),
            },
        ));
    recent.keep(ambient::now());
    let unwritable = |why: std::io::Error| {
        Trouble::new("write").value("file", args.out.as_deref().unwrap_or(Path::new("-")).display()).value("why", why)
    };
    let counts = asked.map_err(|why| Trouble::new("socket").value("why", why))?;
    if let Some(why) = failed {
        return Err(unwritable(why));
    }
    sheet.end(&counts, state.as_deref()).map_err(unwritable)
}

fn agree(
    loaded: &mut profile::Loaded,
    args: &SweepArgs,
    count: u128,
    done: usize,
    words: &Words,
) -> Result<(), Trouble> {
    questions::somebody(args.yes)?;
    questions::introduce(loaded, args.yes, words)?;
    let values = [("count", count.to_string()), ("done", done.to_string()), ("rate", args.rate.to_string())];
    eprintln!();
    questions::tell(&words.with("sweep.consent", &values.each_ref().map(|(k, v)| (*k, v.as_str()))));
    questions::tell(&words.t("sweep.idle"));
    if args.yes || questions::yes(&words.t("ask.send"), words)? { Ok(()) } else { Err(Trouble::new("declined")) }
}

fn done_before(state: &Path) -> Result<BTreeSet<IpAddr>, Trouble> {
    if !state.exists() {
        return Ok(BTreeSet::new());
    }
    let bytes = files::read(state, 8 * 1024 * 1024)?;
    // The last line may be torn: it is asked again.
    Ok(String::from_utf8_lossy(&bytes).lines().filter_map(|line| line.parse().ok()).collect())
}

/// The sheet in the making.
struct Sheet<'a> {
    out: Box<dyn Write + Send>,
    state: Option<BufWriter<fs::File>>,
    json: bool,
    silent: bool,
    profile: &'a CheckProfile,
    words: &'a Words,
    open: Vec<IpAddr>,
    opens: usize,
    rows: usize,
}

impl<'a> Sheet<'a> {
    fn open(
        args: &SweepArgs,
        json: bool,
        state: Option<&Path>,
        profile: &'a CheckProfile,
        words: &'a Words,
    ) -> Result<Self, Trouble> {
        let append = |path: &Path| {
            let file = fs::OpenOptions::new().create(true).append(true).open(path);
            file.map_err(|why| Trouble::new("write").value("file", path.display()).value("why", why))
        };
        let fresh = args.out.as_ref().is_none_or(|path| fs::metadata(path).map_or(true, |meta| meta.len() == 0));
        let out: Box<dyn Write + Send> = match &args.out {
            Some(path) => Box::new(BufWriter::new(append(path)?)),
            None => Box::new(std::io::stdout()),
        };
        let state = state.map(append).transpose()?.map(BufWriter::new);
        let mut sheet =
            Self { out, state, json, silent: args.silent, profile, words, open: Vec::new(), opens: 0, rows: 0 };
        if fresh && !(json && args.out.is_none()) {
            sheet.head().map_err(|why| Trouble::new("write").value("file", "-").value("why", why))?;
        }
        Ok(sheet)
    }

    /// The checks that a row can answer, in the profile's order.
    fn columns(&self) -> Vec<Judged> {
        SweepRow { addr: IpAddr::from([0, 0, 0, 0]), observations: Vec::new() }.judge(self.profile)
    }

    fn head(&mut self) -> std::io::Result<()> {
        let checks: Vec<String> = self.columns().iter().map(|j| j.check.to_string()).collect();
        let columns =
            ["address".to_owned(), "answered".to_owned()].into_iter().chain(checks).chain(["seen".to_owned()]);
        writeln!(self.out, "{}", columns.collect::<Vec<_>>().join(","))
    }

    fn row(&mut self, row: &SweepRow) -> std::io::Result<()> {
        if row.answered() || self.silent {
            let judged = row.judge(self.profile);
            if judged.iter().any(|j| j.verdict == Verdict::Fail) {
                self.opens += 1;
                if self.open.len() < 20 {
                    self.open.push(row.addr);
                }
            }
            if self.json {
                let one = json!({"address": row.addr, "answered": row.answered(), "checks": judged});
                line_out!("{one}");
            }
            if !self.json || self.state.is_some() {
                let line = self.line(row, &judged);
                writeln!(self.out, "{line}")?;
            }
        }
        self.rows += 1;
        if let Some(state) = &mut self.state {
            writeln!(state, "{}", row.addr)?;
        }
        // An interrupted sweep loses at most this many rows, which are asked again.
        if self.rows.is_multiple_of(64) {
            self.flush()?;
        }
        Ok(())
    }

    fn line(&self, row: &SweepRow, judged: &[Judged]) -> String {
        let verdict = |j: &Judged| {
            serde_json::to_value(j.verdict).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
        };
        let seen: Vec<String> = judged
            .iter()
            .map(|j| {
                format!("{}: {}", j.check, checks::text(checks::of(j.check), self.words.lang).said(&j.word, &j.values))
            })
            .collect();
        let answered = if row.answered() { "yes" } else { "no" };
        let cells = [row.addr.to_string(), answered.to_owned()]
            .into_iter()
            .chain(judged.iter().map(verdict))
            .chain([quoted(&seen.join(" "))]);
        cells.collect::<Vec<_>>().join(",")
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()?;
        self.state.as_mut().map_or(Ok(()), Write::flush)
    }

    fn progress(&mut self, counts: &Counts, of: u128) {
        // What is written cannot be lost by a cut; a failure shows at the next row.
        let _ = self.flush();
        if ambient::can_redraw() {
            let values =
                [("done", counts.done.to_string()), ("of", of.to_string()), ("answered", counts.answered.to_string())];
            eprint!(
                "\r\u{1b}[2K{}",
                self.words.with("sweep.progress", &values.each_ref().map(|(k, v)| (*k, v.as_str())))
            );
            let _ = std::io::stderr().flush();
        }
    }

    fn end(mut self, counts: &Counts, state: Option<&Path>) -> std::io::Result<Exit> {
        self.flush()?;
        drop(self.state.take());
        if let Some(state) = state {
            fs::remove_file(state)?;
        }
        if ambient::can_redraw() {
            eprint!("\r\u{1b}[2K");
        }
        if self.json {
            let said = json!({"program": version(), "asked": counts.done, "answered": counts.answered, "open": self.opens, "datagrams": counts.sent});
            line_out!("{said}");
        }
        let values = [
            ("asked", counts.done.to_string()),
            ("answered", counts.answered.to_string()),
            ("open", self.opens.to_string()),
        ];
        questions::tell(&self.words.with("sweep.summary", &values.each_ref().map(|(k, v)| (*k, v.as_str()))));
        if !self.open.is_empty() {
            let some: Vec<String> = self.open.iter().map(ToString::to_string).collect();
            let more = if self.opens > self.open.len() { " …" } else { "" };
            questions::tell(&self.words.with("sweep.open", &[("addresses", &format!("{}{more}", some.join(", ")))]));
        }
        Ok(if self.opens > 0 { Exit::Finding } else { Exit::Fine })
    }
}

/// A cell of a sheet in quotes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_torn_state_is_read_as_far_as_it_goes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("s.state");
        assert!(done_before(&path).unwrap().is_empty());
        fs::write(&path, "10.0.0.1\n10.0.0.2\nfd00::1\n10.0.").unwrap();
        assert_eq!(done_before(&path).unwrap().len(), 3);
        assert_eq!(quoted(r#"a "b", c"#), r#""a ""b"", c""#);
    }
}
