//! Reads a scan against issued forms and prints what it says, as JSON, and how long it took.
//!
//!     read_scan SCAN ISSUED_FORM...
//!
//! The numbers of `docs/` about speed and memory come from here. A tool for measuring, not a program of the house.

#![allow(clippy::disallowed_methods, reason = "a measuring tool reads its input and the clock")]

use intake::scan::{Layout, Limits, read};
use std::{error::Error, fs, sync::Arc, time::Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let Some((scan, forms)) = words.split_first() else { return Err("read_scan SCAN ISSUED_FORM...".into()) };
    let begin = Instant::now();
    let mut layouts = Vec::new();
    for form in forms {
        let layout = Layout::from_form(&fs::read(form)?)?;
        for page in layout.pages() {
            eprintln!("{form}: page {} {} with {} fields", page.number, page.code.text, page.fields());
        }
        layouts.push(Arc::new(layout));
    }
    eprintln!("issued forms: {:.2} s", begin.elapsed().as_secs_f64());
    let begin = Instant::now();
    let find = |code: &str| layouts.iter().filter(|layout| layout.page(code).is_some()).cloned().collect::<Vec<_>>();
    let reading = read(&fs::read(scan)?, &Limits::default(), &find)?;
    let took = begin.elapsed().as_secs_f64();
    println!("{}", serde_json::to_string_pretty(&reading)?);
    let pages = reading.pages.len();
    eprintln!("{pages} pages in {took:.2} s, {:.1} pages/s", f64::from(u32::try_from(pages)?) / took);
    let peak = fs::read_to_string("/proc/self/status").unwrap_or_default();
    peak.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| eprintln!("{line}"));
    Ok(())
}
