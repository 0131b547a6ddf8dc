//! `records`: a list of a million rows to a resolved scope, against DuckDB reading and joining the same file.
//!
//! DuckDB does what any answer needs at least: read every row, join the catalogue number, count. We also judge every
//! row, keep the reasons and group units by consignee. Memory: ours at a million rows against ours at a hundred thousand.

use serde::Deserialize;

use super::Bench;
use super::ground::{Ground, MODEL};
use super::rounds::{Row, Samples, against_limit, interleaved, ratio};
use crate::run::root;

pub const RECORDS: Bench = Bench { name: "records", about: "1 M rows to a resolved scope, against DuckDB", measure };

const LARGE: u64 = 1_000_000;
const SMALL: u64 = 100_000;
/// The scope itself grows with the consignees in it; reading adds nothing. In bytes for each row of the file.
const BYTES_A_ROW: f64 = 1_000.0;

/// What `tests/peers/duckdb_scope.py` prints.
#[derive(Deserialize)]
struct Joined {
    seconds: f64,
    peak_bytes: f64,
}

fn measure(ground: &Ground) -> Result<Vec<Row>, String> {
    let (large, small) = (ground.list(LARGE)?, ground.list(SMALL)?);
    let products = root().join(MODEL).join("story.toml").display().to_string();
    let catalogue = ground.path("products.csv");
    write_products(&products, &catalogue)?;
    let program = ground.own();
    let scope = |list: &str| ground.measured(&program, &["scope", list, "--products", &products, "--json"]);
    let (mut ours, mut peer) = (Vec::new(), Vec::new());
    let time = interleaved(
        ground.rounds,
        || {
            let found = scope(&large)?;
            ours.push(found.peak_bytes);
            Ok(found.seconds)
        },
        || {
            let words = [large.as_str(), &catalogue, "Catalogue No", "Catalogue No", ","];
            let joined: Joined = ground.peer("duckdb_scope.py", &words)?;
            peer.push(joined.peak_bytes);
            Ok(joined.seconds)
        },
    )?;
    let few = scope(&small)?.peak_bytes;
    let grown: Vec<f64> = ours.iter().map(|bytes| (bytes - few) / (LARGE - SMALL) as f64).collect();
    let mega = |bytes: &[f64]| bytes.iter().map(|bytes| bytes / 1e6).collect();
    let memory = Samples { ours: mega(&ours), peer: mega(&peer) };
    Ok(vec![
        ratio("records: 1 M rows to scope", "s", &time),
        ratio("records: peak memory, 1 M rows", "MB", &memory),
        against_limit("records: memory for each further row", "B", &grown, BYTES_A_ROW),
    ])
}

/// The catalogue numbers of the story as a table for DuckDB.
fn write_products(story: &str, to: &str) -> Result<(), String> {
    #[derive(Deserialize)]
    struct Story {
        notice: Head,
    }
    #[derive(Deserialize)]
    struct Head {
        products: Vec<Product>,
    }
    #[derive(Deserialize)]
    struct Product {
        catalogue_no: String,
    }
    let text = std::fs::read_to_string(story).map_err(|error| format!("{story}: {error}"))?;
    let story: Story = toml::from_str(&text).map_err(|error| format!("{story}: {error}"))?;
    let lines: String = story.notice.products.iter().map(|product| format!("{}\n", product.catalogue_no)).collect();
    std::fs::write(to, format!("Catalogue No\n{lines}")).map_err(|error| format!("{to}: {error}"))
}
