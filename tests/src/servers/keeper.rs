//! Keeps one foreign server alive exactly as long as this process wants it.
//!
//! A small shell stands between us and the server and reads from a pipe that we hold.
//! When the pipe closes, because the value was dropped or because this process ended in
//! any way at all (also by SIGKILL, and also for values in statics), the shell ends the
//! server and removes its folder. Used by `postgres`, `smtp`, `browser` and the beds.

use std::ffi::OsStr;
use std::io::Write;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::Duration;

use super::wait_for;

/// How long a server may take to answer its first question.
const PATIENCE: Duration = Duration::from_secs(60);

/// `$1` folder, `$2` the signal that asks the server to end, then the command itself.
/// A line on the pipe ends the server with that signal and keeps the folder; the end of
/// the pipe ends it politely and removes the folder. Ten seconds later nobody is asked.
/// Whatever the server started and left behind (a browser) is in the shell's process
/// group and ends last; the shell itself, and nobody else, does not hear that signal.
const SHELL: &str = r#"
folder=$1; polite=$2; shift 2
"$@" </dev/null >>"$folder/log" 2>&1 &
server=$!
trap '' INT HUP TERM
read -r signal; kept=$?
[ "$kept" = 0 ] || signal=$polite
kill -s "$signal" "$server" 2>/dev/null
( trap - TERM; sleep 10; kill -s 0 $$ && kill -s KILL "$server" 2>/dev/null ) &
wait "$server"
kill -s TERM 0 2>/dev/null
[ "$kept" = 0 ] && exit
for second in 1 2 3 4 5 6 7 8 9; do rm -rf "$folder" && exit; sleep 1; done
"#;

/// One running server and the folder that it works in.
#[derive(Debug)]
pub(crate) struct Keeper {
    folder: PathBuf,
    shell: Child,
    pipe: Option<ChildStdin>,
}

impl Keeper {
    /// Starts `command` with its output going to `folder/log`; `polite` is the name of
    /// the signal on which this server shuts down cleanly.
    pub(crate) fn start<Word: AsRef<OsStr>>(folder: &Path, polite: &str, command: &[Word]) -> Self {
        let mut shell = Command::new("sh")
            .args(["-c", SHELL, "keeper"])
            .arg(folder)
            .arg(polite)
            .args(command)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("every Debian has a shell");
        let pipe = shell.stdin.take();
        Keeper { folder: folder.to_owned(), shell, pipe }
    }

    /// Waits until `answers` is true; fails loudly with the server's own words if it
    /// never is.
    pub(crate) fn ready(self, what: &str, mut answers: impl FnMut() -> bool) -> Self {
        if wait_for(PATIENCE, || answers().then_some(())).is_none() {
            let log = std::fs::read_to_string(self.folder.join("log")).unwrap_or_default();
            panic!("{what} did not answer within {PATIENCE:?}; it said:\n{log}");
        }
        self
    }

    /// Ends the server with the named signal (`TERM`, `KILL`, ...) and leaves its folder.
    pub(crate) fn end(mut self, signal: &str) {
        if let Some(mut pipe) = self.pipe.take() {
            writeln!(pipe, "{signal}").expect("the keeper's shell reads our line");
        }
        self.shell.wait().expect("the keeper's shell ends");
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        // INVARIANT: closing the pipe is what ends the server; waiting only makes sure that
        // port and folder are free when the test goes on.
        drop(self.pipe.take());
        let _ended = self.shell.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn process(folder: &Path) -> PathBuf {
        let file = folder.join("pid");
        let number = wait_for(PATIENCE, || std::fs::read_to_string(&file).ok().filter(|text| text.ends_with('\n')));
        Path::new("/proc").join(number.expect("the server wrote its number").trim())
    }

    fn sleeper(folder: &Path) -> Keeper {
        let script = format!("echo $$ >'{}/pid'; exec sleep 600", folder.display());
        Keeper::start(folder, "TERM", &["sh", "-c", &script])
    }

    #[test]
    fn a_dropped_keeper_leaves_neither_process_nor_folder() {
        let folder = tempfile::tempdir().unwrap().keep();
        let keeper = sleeper(&folder);
        let process = process(&folder);
        assert!(process.exists());
        drop(keeper);
        assert!(!process.exists());
        assert!(!folder.exists());
    }

    #[test]
    fn what_the_server_left_behind_ends_too() {
        let folder = tempfile::tempdir().unwrap().keep();
        let script = format!("sleep 600 & echo $! >'{}/pid'; exec sleep 600", folder.display());
        let keeper = Keeper::start(&folder, "TERM", &["sh", "-c", &script]);
        let process = process(&folder);
        drop(keeper);
        let gone = wait_for(PATIENCE, || (!process.exists()).then_some(()));
        assert!(gone.is_some());
    }

    #[test]
    fn an_ended_server_leaves_its_folder() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = sleeper(folder.path());
        let process = process(folder.path());
        keeper.end("KILL");
        assert!(!process.exists());
        assert!(folder.path().join("pid").exists());
    }
}
