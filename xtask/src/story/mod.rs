//! `cargo xtask story`: distribution lists like those of the model case, of any size, with the dirt of real lists.
//!
//! `--model` writes `samples/fsn2025-1682/records/` and `expected.toml` anew, to the same bytes as committed.
//! `--consignees N --seed S --out DIR` writes a whole story of that size (`--records-only`: only the lists and the
//! truth about them; `--one-list`: one UTF-8 list instead of three). Nothing here reads a list: the truth is counted
//! from what is planted.

mod dirt;
mod people;
mod place;
mod plan;
mod row;
mod sheet;
mod tally;
mod write;

use crate::run::{nothing_left, root, take_flag, take_value};
use dirt::{Extra, Spot};
use plan::{List, MODEL_CONSIGNEES, Plan};
use std::collections::BTreeMap;
use std::path::Path;
use tally::Tally;
use write::Writer;

const MODEL: &str = "samples/fsn2025-1682";
const MODEL_SEED: u64 = 1682;
/// Above this the dealers' list is a CSV file too: a workbook has no room and is not streamed.
const MOST_CONSIGNEES_IN_A_BOOK: u64 = 50_000;
const WORDS: [&str; 6] =
    ["story.toml", "form.toml", "notice.de.toml", "notice.en.toml", "instructions.de.md", "instructions.en.md"];

/// Which files the rows of a story go to.
#[derive(Clone, Copy, PartialEq)]
enum Shape {
    Three,
    One,
}

/// Reads the words of the command line and writes the story.
pub fn act(words: &[String]) -> Result<(), String> {
    let mut words = words.to_vec();
    let model = take_flag(&mut words, "--model");
    let records_only = take_flag(&mut words, "--records-only");
    let shape = if take_flag(&mut words, "--one-list") { Shape::One } else { Shape::Three };
    let consignees = number(&mut words, "--consignees")?;
    let seed = number(&mut words, "--seed")?;
    let out = take_value(&mut words, "--out")?;
    nothing_left(&words)?;
    if model {
        return write(&root().join(MODEL), MODEL_CONSIGNEES, MODEL_SEED, Shape::Three).map(|_| ());
    }
    let Some(out) = out else {
        return Err("say --model, or --consignees N --seed S --out DIR".into());
    };
    let consignees = consignees.unwrap_or(MODEL_CONSIGNEES);
    if !(20..=8_000_000).contains(&consignees) {
        return Err(format!("--consignees takes 20 to 8000000, this is {consignees}"));
    }
    let out = Path::new(&out);
    if out.canonicalize().is_ok_and(|path| path.starts_with(root().join(MODEL))) {
        return Err("that is the model case; `--model` writes it".into());
    }
    let files = write(out, consignees, seed.unwrap_or(MODEL_SEED), shape)?;
    if records_only { Ok(()) } else { copy_words(&root().join(MODEL), out, consignees, &files) }
}

fn number(words: &mut Vec<String>, flag: &str) -> Result<Option<u64>, String> {
    let value = take_value(words, flag)?;
    value.map(|text| text.parse().map_err(|_| format!("{flag} needs a whole number, this is {text}"))).transpose()
}

/// Writes lists and `expected.toml` below `out`; gives the lists' paths within the story.
fn write(out: &Path, consignees: u64, seed: u64, shape: Shape) -> Result<Vec<String>, String> {
    let plan = Plan::draw(consignees, seed);
    std::fs::create_dir_all(out.join("records")).map_err(|error| format!("{}: {error}", out.display()))?;
    let mut tally = Tally::default();
    let mut writers = BTreeMap::new();
    let mut files = Vec::new();
    let dealers = if consignees > MOST_CONSIGNEES_IN_A_BOOK { "list-dealers.csv" } else { "list-dealers.xlsx" };
    let lists: &[(List, &str)] = match shape {
        Shape::Three => &[(List::Dach, "list-dach.csv"), (List::Europe, "list-europe.csv"), (List::Dealers, dealers)],
        Shape::One => &[(List::Europe, "list.csv")],
    };
    for (list, name) in lists {
        let file = format!("records/{name}");
        writers.insert(*list, Writer::open(&out.join(&file), *list)?);
        tally.open(*list, &file);
        files.push(file);
    }
    let mut story = Story { plan: &plan, tally, writers, late: Vec::new(), shape };
    for consignee in 0..plan.everyone {
        story.consignee(consignee)?;
    }
    let tally = story.finish()?;
    let expected = out.join("expected.toml");
    std::fs::write(&expected, tally.text(seed)).map_err(|error| format!("{}: {error}", expected.display()))?;
    let (rows, units) = (tally.rows(), tally.all_units());
    println!("{}: {consignees} consignees, {units} affected servers, {rows} rows", out.display());
    Ok(files)
}

/// A story being written.
struct Story<'p> {
    plan: &'p Plan,
    tally: Tally,
    writers: BTreeMap<List, Writer>,
    /// Rows that come once more at the end of their list.
    late: Vec<(List, row::Row)>,
    shape: Shape,
}

impl Story<'_> {
    /// All rows about one consignee.
    fn consignee(&mut self, consignee: u64) -> Result<(), String> {
        let plan = self.plan;
        let list = self.file_of(plan.list(consignee));
        let site = row::site(plan, consignee);
        if consignee < plan.consignees {
            self.tally.consignee(&site);
            for slot in plan.slots_of(consignee) {
                self.slot(list, &site, slot)?;
            }
        } else {
            self.tally.bystander();
        }
        for number in 0..plan.others_of(consignee) {
            self.tally.unaffected(list);
            let row = row::unaffected(plan, &site, consignee, number);
            self.put(list, &row)?;
        }
        match plan.extra(consignee) {
            Some(extra) => self.extra(list, &site, consignee, extra),
            None => Ok(()),
        }
    }

    /// The row, or rows, of one affected server.
    fn slot(&mut self, list: List, site: &row::Row, slot: u64) -> Result<(), String> {
        let (spot, first) = (self.plan.spot(slot), self.plan.is_first_product(slot));
        let mut row = row::affected(self.plan, site, slot);
        spot.stain(&mut row, slot);
        self.tally.unit(spot, first);
        self.tally.affected(list, spot);
        self.put(list, &row)?;
        match spot {
            Spot::Again => {
                self.tally.affected(list, spot);
                self.late.push((list, row));
            }
            Spot::AgainRemark => {
                self.tally.affected(list, spot);
                row.remark = if list == List::Dach { "Nachtrag".to_owned() } else { "added later".to_owned() };
                self.put(list, &row)?;
            }
            Spot::AlsoDealers => {
                let dealers = self.file_of(List::Dealers);
                self.tally.affected(dealers, spot);
                row.numbers = false;
                self.late.push((dealers, row));
            }
            _ => {}
        }
        Ok(())
    }

    fn extra(&mut self, list: List, site: &row::Row, consignee: u64, extra: Extra) -> Result<(), String> {
        self.tally.extra(list, extra);
        let mut row = row::affected(self.plan, site, self.plan.slots() + consignee);
        extra.stain(&mut row, list, consignee);
        match (extra, self.writers.get_mut(&list)) {
            (_, None) => Ok(()),
            (Extra::Blank, Some(writer)) => writer.blank(),
            (Extra::FewColumns, Some(writer)) => writer.put_few(&row),
            (_, Some(writer)) => writer.put(&row),
        }
    }

    fn file_of(&self, list: List) -> List {
        if self.shape == Shape::One { List::Europe } else { list }
    }
    fn put(&mut self, list: List, row: &row::Row) -> Result<(), String> {
        self.writers.get_mut(&list).map_or(Ok(()), |writer| writer.put(row))
    }

    /// Writes what comes late, closes the files and gives the truth.
    fn finish(mut self) -> Result<Tally, String> {
        for (list, row) in std::mem::take(&mut self.late) {
            self.put(list, &row)?;
        }
        for writer in self.writers.into_values() {
            writer.close()?;
        }
        Ok(self.tally)
    }
}

/// Copies the words of the model case and names the lists of this story in its `story.toml`.
fn copy_words(model: &Path, out: &Path, consignees: u64, files: &[String]) -> Result<(), String> {
    for name in &WORDS {
        let from = model.join(name);
        let text = std::fs::read_to_string(&from).map_err(|error| format!("{}: {error}", from.display()))?;
        let text = if *name == "story.toml" { renamed(&text, consignees, files) } else { text };
        std::fs::write(out.join(name), text).map_err(|error| format!("{}: {error}", out.join(name).display()))?;
    }
    Ok(())
}

/// `story.toml` with an action of its own; the lists are its last entries.
fn renamed(text: &str, consignees: u64, files: &[String]) -> String {
    let kept = text.split("[[records]]").next().unwrap_or_default();
    let action = format!("action = \"rehearsal-{consignees}\"");
    let mut story: String = kept
        .lines()
        .map(|line| if line.starts_with("action = ") { action.clone() } else { line.to_owned() } + "\n")
        .collect();
    for file in files {
        story.push_str(&format!("[[records]]\nfile = \"{file}\"\n\n"));
    }
    story.trim_end().to_owned() + "\n"
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn bytes(folder: &Path) -> Vec<(String, Vec<u8>)> {
        let names = ["expected.toml", "records/list-dach.csv", "records/list-europe.csv", "records/list-dealers.xlsx"];
        names.iter().map(|name| ((*name).to_owned(), std::fs::read(folder.join(name)).unwrap())).collect()
    }

    #[test]
    fn the_model_case_comes_out_as_committed() {
        let out = tempfile::tempdir().unwrap();
        write(out.path(), MODEL_CONSIGNEES, MODEL_SEED, Shape::Three).unwrap();
        for ((name, made), (_, kept)) in bytes(out.path()).iter().zip(bytes(&root().join(MODEL))) {
            assert!(*made == kept, "{name} differs from the committed file: run `cargo xtask story --model`");
        }
    }

    #[test]
    fn another_seed_gives_another_story_of_the_same_size() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        write(one.path(), 300, 1, Shape::Three).unwrap();
        write(other.path(), 300, 2, Shape::Three).unwrap();
        let (one, other) = (bytes(one.path()), bytes(other.path()));
        assert_ne!(one[1].1, other[1].1);
        for text in [&one[0].1, &other[0].1] {
            let truth: toml::Table = toml::from_str(std::str::from_utf8(text).unwrap()).unwrap();
            assert_eq!(truth["consignees"]["in_scope"].as_integer(), Some(300));
            assert_eq!(truth["units"]["in_scope"].as_integer(), Some(475));
            assert_eq!(truth["not_affected"]["other_product"].as_integer(), Some(100));
        }
    }

    #[test]
    fn a_larger_story_names_its_own_lists() {
        let text = "action = \"fsn2025-1682\"\nrehearsal = true\n\n[[records]]\nfile = \"records/old.csv\"\n";
        let made = renamed(text, 7, &["records/list.csv".to_owned()]);
        assert_eq!(made, "action = \"rehearsal-7\"\nrehearsal = true\n\n[[records]]\nfile = \"records/list.csv\"\n");
    }
}
