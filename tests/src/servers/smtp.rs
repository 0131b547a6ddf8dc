//! A real mail server (OpenSMTPD) that takes mail for every domain into one Maildir.
//!
//! OpenSMTPD wants root, one fixed spool folder and one fixed control socket. Each server
//! therefore runs in a mount namespace of its own, where both are folders of the test, so
//! that tests run side by side and the machine's own mail is never touched; where the
//! machine allows no namespace, a file lock lets one server run at a time.
//! It answers `4.5.3 Too many messages sent` after 100 messages of one session: a sender
//! has to open a new connection and go on. Called by the journeys.

use std::fs::{File, Permissions};
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::Duration;

use super::keeper::Keeper;
use super::{account, free_port, is_root, need, skip, wait_for};

/// The account that the delivered mail belongs to.
const OWNER: &str = "nobody";

/// `$1` the test's folder, `$2` the server. Runs inside the private mount namespace.
const PRIVATE: &str = r#"
mkdir -p -m 711 /var/spool/smtpd &&
mount --bind "$1/spool" /var/spool/smtpd &&
mount --bind "$1/run" /run &&
exec "$2" -d -f "$1/smtpd.conf"
"#;

/// Recipients of this domain are refused for good (550).
pub const REFUSED: &str = "refused.example";

/// One mail server; dropping it ends the server and removes queue and mail.
#[derive(Debug)]
pub struct Smtp {
    port: u16,
    folder: PathBuf,
    program: PathBuf,
    running: Option<Keeper>,
    _alone: Option<File>,
}

impl Smtp {
    /// Starts a server on a free port of loopback; `None` where it cannot run, which is
    /// recorded as a skip.
    pub fn start() -> Option<Self> {
        let program = need("smtpd")?;
        if !is_root() {
            skip("OpenSMTPD has to be started by root");
            return None;
        }
        let alone = (!namespaces()).then(lock);
        let folder = tempfile::Builder::new().prefix("fieldaction-smtp-").tempdir().unwrap().keep();
        let port = free_port();
        for (name, mode) in [("", 0o711), ("spool", 0o711), ("run", 0o755), ("mail", 0o700)] {
            let path = folder.join(name);
            std::fs::create_dir_all(&path).unwrap();
            std::fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
        }
        let (user, group) = account(OWNER).expect("every Debian has the account nobody");
        chown(folder.join("mail"), Some(user), Some(group)).unwrap();
        std::fs::write(folder.join("smtpd.conf"), settings(port, &folder)).unwrap();
        let mut server = Smtp { port, folder, program, running: None, _alone: alone };
        server.start_again();
        Some(server)
    }

    /// The port on 127.0.0.1; plain SMTP, no sign-in.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Starts the stopped server again: same port, same queue, same mail.
    pub fn start_again(&mut self) {
        if self.running.is_some() {
            return;
        }
        let program = self.program.display().to_string();
        let folder = self.folder.display().to_string();
        let configuration = format!("{folder}/smtpd.conf");
        let command: Vec<&str> = if namespaces() {
            vec!["unshare", "--mount", "sh", "-c", PRIVATE, "smtpd", &folder, &program]
        } else {
            vec![&program, "-d", "-f", &configuration]
        };
        let port = self.port;
        let keeper = Keeper::start(&self.folder, "TERM", &command);
        self.running = Some(keeper.ready("OpenSMTPD", || greets(port)));
    }

    /// The mail server goes away: connections are refused until `start_again`.
    pub fn stop(&mut self) {
        if let Some(keeper) = self.running.take() {
            keeper.end("TERM");
        }
        let port = self.port;
        let gone = wait_for(Duration::from_secs(20), || (!greets(port)).then_some(()));
        assert!(gone.is_some(), "OpenSMTPD still answers on port {port}");
    }

    /// Every mail that was delivered until now, as the bytes that were stored, in order of
    /// arrival. The envelope is in `Return-Path` and `Delivered-To`.
    pub fn mails(&self) -> Vec<Vec<u8>> {
        let mut files: Vec<PathBuf> = std::fs::read_dir(self.folder.join("mail/new"))
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        files.sort_by_key(|file| (std::fs::metadata(file).and_then(|about| about.modified()).ok(), file.clone()));
        files.iter().map(|file| std::fs::read(file).unwrap()).collect()
    }

    /// Waits until at least `count` mails were delivered, at most `within`, and gives all
    /// that are there then: accepting and delivering are two steps of the server.
    pub fn mails_when(&self, count: usize, within: Duration) -> Vec<Vec<u8>> {
        wait_for(within, || (self.count() >= count).then_some(()));
        self.mails()
    }

    fn count(&self) -> usize {
        std::fs::read_dir(self.folder.join("mail/new")).map_or(0, Iterator::count)
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        if self.running.take().is_none() {
            let _removed = std::fs::remove_dir_all(&self.folder);
        }
    }
}

fn settings(port: u16, folder: &Path) -> String {
    format!(
        "table everyone {{ \"@\" = \"{OWNER}\" }}\n\
         smtp max-message-size \"100M\"\n\
         listen on 127.0.0.1 port {port} hostname mail.example\n\
         action \"take\" maildir \"{}/mail\" virtual <everyone>\n\
         match from any for domain \"{REFUSED}\" reject\n\
         match from any for any action \"take\"\n",
        folder.display()
    )
}

/// Whether this machine lets us make a mount namespace; asked once.
fn namespaces() -> bool {
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| {
        Command::new("unshare").args(["--mount", "true"]).output().is_ok_and(|done| done.status.success())
    })
}

fn lock() -> File {
    let file = File::create(std::env::temp_dir().join("fieldaction-smtpd.lock")).unwrap();
    file.lock().unwrap();
    file
}

fn greets(port: u16) -> bool {
    let Ok(stream) = TcpStream::connect(("127.0.0.1", port)) else {
        return false;
    };
    let _bounded = stream.set_read_timeout(Some(Duration::from_secs(5)));
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).is_ok() && line.starts_with("220")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    const PATIENCE: Duration = Duration::from_secs(30);

    /// One SMTP session by hand; gives the server's answer to the last command.
    struct Session(BufReader<TcpStream>);

    impl Session {
        fn open(port: u16) -> Self {
            let mut session = Session(BufReader::new(TcpStream::connect(("127.0.0.1", port)).unwrap()));
            assert!(session.answer().starts_with("220"));
            assert!(session.ask("HELO maker.example").starts_with("250"));
            session
        }

        fn ask(&mut self, command: &str) -> String {
            // One write: in two, the second waits for the first one's delayed acknowledgement.
            self.0.get_mut().write_all(format!("{command}\r\n").as_bytes()).unwrap();
            self.answer()
        }

        fn answer(&mut self) -> String {
            let mut line = String::new();
            self.0.read_line(&mut line).unwrap();
            line
        }

        /// The answer to the finished message, or the first refusal on the way there.
        fn send(&mut self, to: &str, text: &str) -> String {
            for command in ["MAIL FROM:<office@maker.example>", &format!("RCPT TO:<{to}>"), "DATA"] {
                let answer = self.ask(command);
                if !answer.starts_with(['2', '3']) {
                    return answer;
                }
            }
            self.ask(&format!("{text}\r\n."))
        }
    }

    #[test]
    fn mail_for_any_domain_arrives_as_it_was_sent() {
        let Some(server) = Smtp::start() else { return };
        let mut session = Session::open(server.port());
        let answer = session.send("lab@klinik.example", "Subject: Grüße\r\n\r\nline\r\n..dot");
        assert!(answer.starts_with("250"), "{answer}");
        assert!(session.send("dealer@handel.example", "Subject: two\r\n\r\nx").starts_with("250"));
        let mails = server.mails_when(2, PATIENCE);
        assert_eq!(mails.len(), 2);
        let texts: Vec<String> = mails.into_iter().map(|mail| String::from_utf8(mail).unwrap()).collect();
        let first = texts.iter().find(|text| text.contains("Grüße")).unwrap();
        assert!(first.contains("Delivered-To: lab@klinik.example"));
        assert!(first.contains("Return-Path: <office@maker.example>"));
        assert!(first.ends_with("line\n.dot\n"), "{first}");
    }

    #[test]
    fn a_session_ends_at_a_hundred_messages_and_the_next_one_goes_on() {
        let Some(server) = Smtp::start() else { return };
        let mut session = Session::open(server.port());
        for number in 0..100 {
            let answer = session.send("lab@klinik.example", &format!("Subject: {number}\r\n\r\nx"));
            assert!(answer.starts_with("250"), "message {number}: {answer}");
        }
        let refused = session.send("lab@klinik.example", "Subject: 100\r\n\r\nx");
        assert!(refused.starts_with("452"), "{refused}");
        let taken = Session::open(server.port()).send("lab@klinik.example", "Subject: 100\r\n\r\nx");
        assert!(taken.starts_with("250"), "{taken}");
        assert_eq!(server.mails_when(101, PATIENCE).len(), 101);
    }

    #[test]
    fn the_server_goes_away_and_comes_back_on_the_same_port() {
        let Some(mut server) = Smtp::start() else {
            return;
        };
        assert!(Session::open(server.port()).send("a@b.example", "Subject: one\r\n\r\nx").starts_with("250"));
        assert_eq!(server.mails_when(1, PATIENCE).len(), 1);
        server.stop();
        assert!(TcpStream::connect(("127.0.0.1", server.port())).is_err());
        server.start_again();
        assert!(Session::open(server.port()).send("a@b.example", "Subject: two\r\n\r\nx").starts_with("250"));
        assert_eq!(server.mails_when(2, PATIENCE).len(), 2);
        let folder = server.folder.clone();
        drop(server);
        assert!(!folder.exists());
    }
}
