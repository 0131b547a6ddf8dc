use intake::records::*;
fn main() {
    for path in std::env::args().skip(1) {
        let t = std::time::Instant::now();
        let mut codes = std::collections::BTreeMap::new();
        let mut faulty = Vec::new();
        let r = read_path(std::path::Path::new(&path), &Options::default(), &mut |row| {
            for d in &row.doubts { *codes.entry(d.code).or_insert(0) += 1; }
            if !matches!(row.outcome, Outcome::Taken(_)) && faulty.len() < 100 { faulty.push(row); }
        });
        match r {
            Ok(s) => {
                println!("{path}: {:?} {:?} {:?} header {} rows {} = {} + {} + {} {:?} {:?}", s.encoding, s.delimiter, s.sheet, s.header_line, s.rows, s.taken, s.held, s.refused, codes, s.notes);
                println!("{}", String::from_utf8_lossy(&errors_csv(&s, &faulty)).lines().take(4).collect::<Vec<_>>().join("\n"));
            }
            Err(e) => println!("{path}: {e}"),
        }
        let hwm = std::fs::read_to_string("/proc/self/status").unwrap();
        println!("{:?} {}", t.elapsed(), hwm.lines().find(|l| l.starts_with("VmHWM")).unwrap());
    }
}
