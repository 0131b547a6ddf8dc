//! The program `fieldaction`: wiring, real clock, real chance, command line.
//!
//! Verbs are the same acts and readers as in the office, for scripts and for judging. Without a verb it opens the demo.
//! Messages go to stderr, results to stdout; `--json` prints one JSON document on stdout and nothing else.
//! Exit codes: 0 fine, 1 a finding about the input, 2 it could not be read or used.

/// One line on standard output. A reader that hangs up early (`| head`) is no fault, and what is still to be written to a
/// file is written all the same; `println!` would end the program there.
macro_rules! line_out {
    ($($word:tt)*) => {{
        use std::io::Write as _;
        drop(writeln!(std::io::stdout().lock(), $($word)*));
    }};
}

mod answers;
mod cascade;
mod cli;
mod demo;
mod evidence;
mod files;
mod mails;
mod offline;
mod papers;
mod rehearse;
mod say;
mod serve;
mod stories;
mod world;

use clap::Parser;
use cli::{
    CascadeCommand, Cli, Command, EvidenceCommand, FormCommand, MailCommand, NoticeCommand, ProfileCommand,
    RecordsCommand,
};
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    say::start_log(&cli);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return say::unusable(&format!("no threads: {error}")),
    };
    let json = cli.json;
    runtime.block_on(async {
        match cli.command {
            None => demo::run(&cli.demo).await,
            Some(Command::Serve(args)) => serve::run(&args).await,
            Some(Command::Rehearse(args)) => rehearse::run(&args, json).await,
            Some(Command::Records(RecordsCommand::Check(args))) => offline::records_check(&args, json),
            Some(Command::Scope(args)) => offline::scope(&args, json),
            Some(Command::Notice(NoticeCommand::Build(args))) => offline::notice_build(&args, json),
            Some(Command::Notice(NoticeCommand::Lint(args))) => offline::notice_lint(&args, json),
            Some(Command::Answer(answers::AnswerCommand::Read(args))) => answers::answer_read(&args, json),
            Some(Command::Notice(NoticeCommand::Fetch(args))) => offline::notice_fetch(&args, json).await,
            Some(Command::Form(FormCommand::Read(args))) => papers::form_read(&args, json).await,
            Some(Command::ReadPictures) => papers::read_pictures(),
            Some(Command::Mail(MailCommand::Read(args))) => mails::read(&args, json),
            Some(Command::Genuine(args)) => papers::genuine(&args, json),
            Some(Command::Cascade(CascadeCommand::Key(args))) => cascade::key(&args, json),
            Some(Command::Cascade(CascadeCommand::Seal(args))) => cascade::seal(&args, json),
            Some(Command::Cascade(CascadeCommand::Open(args))) => cascade::open(&args, json),
            Some(Command::Cascade(CascadeCommand::Check(args))) => cascade::check(&args, json),
            Some(Command::Profile(ProfileCommand::Check(args))) => evidence::profile_check(&args, json),
            Some(Command::Evidence(EvidenceCommand::Read(args))) => evidence::read(&args, json),
            Some(Command::Verify(args)) => offline::verify(&args, json),
            Some(Command::Settings(args)) => offline::settings(&args, json),
            Some(Command::Staff(args)) => serve::staff(&args).await,
        }
    })
}
