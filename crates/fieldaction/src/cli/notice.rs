//! Words of `notice`: build, lint, fetch.

use clap::{Args, Subcommand};
use std::path::PathBuf;

/// `notice ...`
#[derive(Subcommand)]
pub enum NoticeCommand {
    /// Render the notice of a story as PDF, with a blank verification form, and as data (JSON, XLSX, CSV).
    Build(NoticeBuildArgs),
    /// Say what an authority would ask for: gaps, words that play down or advertise, reading ease. Exit 1 if something is found.
    Lint(NoticeLintArgs),
    /// Fetch the instructions that stand behind the link of a story's notice, and say what they are.
    Fetch(NoticeFetchArgs),
}

/// Arguments of `notice fetch`.
#[derive(Args)]
pub struct NoticeFetchArgs {
    /// A built-in story or a folder with one.
    pub story: String,
    /// Folder for the file.
    #[arg(long, default_value = ".")]
    pub out: PathBuf,
    /// Also from addresses that only this house can reach.
    #[arg(long)]
    pub private: bool,
}

/// Arguments of `notice lint`.
#[derive(Args)]
pub struct NoticeLintArgs {
    /// A built-in story or a folder with one.
    pub story: String,
    /// Language of the answer.
    #[arg(long, default_value = "en")]
    pub lang: String,
}

/// Arguments of `notice build`.
#[derive(Args)]
pub struct NoticeBuildArgs {
    /// A built-in story or a folder with one.
    pub story: String,
    /// Language.
    #[arg(long, default_value = "en")]
    pub lang: String,
    /// For whom: users of devices, users of research units only (quality notification), or consignees in the United States
    /// (recall letter with the FDA's response form).
    #[arg(long, default_value = "diagnostic", value_parser = ["diagnostic", "research", "united_states"])]
    pub family: String,
    /// Folder for the files.
    #[arg(long, default_value = ".")]
    pub out: PathBuf,
    /// Folder with further fonts (Chinese, Japanese, Korean: Noto Sans CJK).
    #[arg(long)]
    pub fonts: Option<PathBuf>,
}
