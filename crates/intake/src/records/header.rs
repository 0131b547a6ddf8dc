//! Finding the header of a table: the same for lists of devices and for sheets of answers. What the columns of each are called
//! is its own dictionary (`columns.rs` beside each reader).

use serde::Serialize;

/// Names of columns by what they hold, folded as their reader folds.
pub(crate) type Dictionary<F> = [(F, &'static [&'static str])];

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column<F> {
    /// Its name as the file writes it; `(column 7)` if it has none.
    pub name: String,
    /// What it was read as; `None`: passed over.
    pub field: Option<F>,
}

/// What a folded name stands for.
pub(crate) fn named<'d, F>(dictionary: &'d Dictionary<F>, folded: &str) -> Option<&'d F> {
    dictionary.iter().find(|(_, names)| names.contains(&folded)).map(|(field, _)| field)
}

/// The row whose cells name the most columns, with how many they are: the first of the best, because a data row does not name
/// more columns than the header above it.
pub(crate) fn best<R>(rows: impl Iterator<Item = R>, score: impl Fn(&R) -> usize) -> Option<(usize, R)> {
    rows.map(|row| (score(&row), row)).reduce(|best, next| if next.0 > best.0 { next } else { best })
}

/// The cells of a header as columns, in file order.
pub(crate) fn columns<F>(cells: &[String], field: impl Fn(&str) -> Option<F>) -> Vec<Column<F>> {
    let column = |(place, cell): (usize, &String)| Column {
        name: if cell.is_empty() { format!("(column {})", place + 1) } else { cell.clone() },
        field: field(cell),
    };
    cells.iter().enumerate().map(column).collect()
}

/// That a dictionary is one: no name stands for two fields, and all are folded.
#[cfg(test)]
pub(crate) fn is_dictionary<F: std::fmt::Debug>(dictionary: &Dictionary<F>, fold: impl Fn(&str) -> String) {
    let mut seen = std::collections::BTreeSet::new();
    for (field, names) in dictionary {
        for name in *names {
            assert_eq!(fold(name), *name);
            assert!(seen.insert(*name), "{name} stands twice, once for {field:?}");
        }
    }
}
