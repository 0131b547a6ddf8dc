//! The repository as tidy sees it: every text file once, Rust files parsed once.
//!
//! Build products (`target`, `demo`, `out`), git's own folder and installed node modules
//! are not read; files that are not UTF-8 or larger than 4 MB are left out. Read by the
//! rules in `tidy` and by the generators' freshness check.

use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

const NOT_OURS: [&str; 4] = [".git", "node_modules", "__pycache__", ".venv"];
const PRODUCTS: [&str; 3] = ["target", "demo", "out"];
const LARGEST_BYTES: u64 = 4_000_000;

/// Every file and folder below one root.
pub struct Tree {
    /// Text files, sorted by path.
    pub files: Vec<File>,
    /// Folders relative to the root, sorted.
    pub folders: Vec<String>,
}

/// One text file.
pub struct File {
    /// Relative to the root, with `/`.
    pub path: String,
    pub text: String,
    /// Set for `.rs` files; `Err` carries line and reason when it does not parse.
    pub rust: Option<Result<Rust, (usize, String)>>,
}

/// A parsed Rust file: its tokens with their places, and its items.
pub struct Rust {
    pub tokens: TokenStream,
    pub ast: syn::File,
}

impl Tree {
    /// Reads everything below `root`.
    pub fn read(root: &Path) -> Result<Self, String> {
        let mut tree = Tree { files: Vec::new(), folders: Vec::new() };
        let mut open = vec![root.to_path_buf()];
        while let Some(folder) = open.pop() {
            let entries = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
            for entry in entries {
                let path = entry.map_err(|error| format!("{}: {error}", folder.display()))?.path();
                tree.take(root, path, &mut open)?;
            }
        }
        tree.files.sort_by(|one, other| one.path.cmp(&other.path));
        tree.folders.sort();
        Ok(tree)
    }

    fn take(&mut self, root: &Path, path: PathBuf, open: &mut Vec<PathBuf>) -> Result<(), String> {
        let relative = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let name = relative.rsplit('/').next().unwrap_or_default();
        let about = path.symlink_metadata().map_err(|error| format!("{relative}: {error}"))?;
        if about.is_dir() {
            if !NOT_OURS.contains(&name) && !PRODUCTS.contains(&relative.as_str()) {
                self.folders.push(relative);
                open.push(path);
            }
            return Ok(());
        }
        if !about.is_file() || about.len() > LARGEST_BYTES {
            return Ok(());
        }
        let bytes = std::fs::read(&path).map_err(|error| format!("{relative}: {error}"))?;
        if let Ok(text) = String::from_utf8(bytes) {
            let rust = relative.ends_with(".rs").then(|| parse(&text));
            self.files.push(File { path: relative, text, rust });
        }
        Ok(())
    }

    /// The Rust files that parse.
    pub fn rust(&self) -> impl Iterator<Item = (&File, &Rust)> {
        self.files.iter().filter_map(|file| Some((file, file.rust.as_ref()?.as_ref().ok()?)))
    }

    /// The file at a path relative to the root.
    pub fn file(&self, path: &str) -> Option<&File> {
        let at = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        self.files.get(at)
    }

    /// Names of the folders directly below `parent`.
    pub fn folders_in<'a>(&'a self, parent: &'a str) -> impl Iterator<Item = &'a str> {
        self.folders.iter().filter_map(move |folder| {
            let name = folder.strip_prefix(parent)?.strip_prefix('/')?;
            (!name.contains('/')).then_some(name)
        })
    }
}

fn parse(text: &str) -> Result<Rust, (usize, String)> {
    let tokens: TokenStream =
        text.parse().map_err(|error: proc_macro2::LexError| (error.span().start().line, error.to_string()))?;
    let ast = syn::parse2(tokens.clone()).map_err(|error| (error.span().start().line, error.to_string()))?;
    Ok(Rust { tokens, ast })
}
