//! A real mailbox server (Dovecot) that lets in everybody who knows the password.
//!
//! It runs as root with everything it writes below one temporary folder, and its mailboxes
//! are Maildirs there, so that a test delivers by renaming a file into `new/` as a mail
//! server does, and looks at the result without the protocol. Logins run in the clear and
//! over TLS with a certificate of its own. Called by the journeys and by the tests of the
//! crate `channels`, which includes this file.

use std::fs::Permissions;
use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::os::unix::fs::{PermissionsExt, chown};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::keeper::Keeper;
use super::{account, free_port, is_root, need, skip, wait_for};

/// The account that the mailboxes belong to.
const OWNER: &str = "nobody";

/// The password of every user.
pub const PASSWORD: &str = "mailbox \"password\" of the tests";

/// One mailbox server; dropping it ends the server and removes the mailboxes.
#[derive(Debug)]
pub struct Imap {
    port: u16,
    tls_port: u16,
    folder: PathBuf,
    program: PathBuf,
    running: Option<Keeper>,
    delivered: u32,
}

impl Imap {
    /// Starts a server on free ports of loopback; `None` where it cannot run, which is
    /// recorded as a skip. `capability` replaces what the server says it can do.
    pub fn start(capability: Option<&str>) -> Option<Self> {
        let program = need("dovecot")?;
        let openssl = need("openssl")?;
        if !is_root() {
            skip("Dovecot has to be started by root");
            return None;
        }
        let folder = tempfile::Builder::new().prefix("fieldaction-imap-").tempdir().unwrap().keep();
        std::fs::set_permissions(&folder, Permissions::from_mode(0o755)).unwrap();
        certificate(&openssl, &folder);
        let (port, tls_port) = (free_port(), free_port());
        std::fs::write(folder.join("dovecot.conf"), settings(port, tls_port, &folder, capability)).unwrap();
        std::fs::write(folder.join("users"), users(&folder)).unwrap();
        std::fs::write(folder.join("password"), format!("{PASSWORD}\n")).unwrap();
        let mut server = Imap { port, tls_port, folder, program, running: None, delivered: 0 };
        for sub in ["home", "home/Maildir", "home/Maildir/new", "home/Maildir/cur", "home/Maildir/tmp"] {
            let path = server.folder.join(sub);
            std::fs::create_dir_all(&path).unwrap();
            give(&path);
        }
        server.start_again();
        Some(server)
    }

    /// The port on 127.0.0.1 that begins in the clear and offers STARTTLS.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The port on 127.0.0.1 with TLS from the first byte.
    pub fn tls_port(&self) -> u16 {
        self.tls_port
    }

    /// The file with the certificate, which is its own authority, for `localhost`.
    pub fn ca_file(&self) -> PathBuf {
        self.folder.join("cert.pem")
    }

    /// A file with the password of the user `office`.
    pub fn password_file(&self) -> PathBuf {
        self.folder.join("password")
    }

    /// Where the user's Maildir lies.
    pub fn maildir(&self) -> PathBuf {
        self.folder.join("home/Maildir")
    }

    /// Delivers a mail into the inbox.
    pub fn deliver(&mut self, mail: &[u8]) {
        self.delivered += 1;
        let name = format!("{:010}.M{}P1.test", 1_700_000_000 + self.delivered, self.delivered);
        let half = self.maildir().join("tmp").join(&name);
        std::fs::write(&half, mail).unwrap();
        give(&half);
        std::fs::rename(half, self.maildir().join("new").join(name)).unwrap();
    }

    /// Every mail of a folder (`""` is the inbox, `Fieldaction.Taken` one below), as the
    /// bytes that are stored, in no order; also those that are only marked as deleted.
    pub fn mails(&self, folder: &str) -> Vec<Vec<u8>> {
        let dir = self.maildir().join(if folder.is_empty() { String::new() } else { format!(".{folder}") });
        ["new", "cur"]
            .iter()
            .flat_map(|sub| std::fs::read_dir(dir.join(sub)).into_iter().flatten().flatten())
            .map(|entry| std::fs::read(entry.path()).unwrap())
            .collect()
    }

    /// The names of the mails in the inbox, which end with their flags.
    pub fn names(&self) -> Vec<String> {
        ["new", "cur"]
            .iter()
            .flat_map(|sub| std::fs::read_dir(self.maildir().join(sub)).into_iter().flatten().flatten())
            .map(|entry| entry.file_name().to_string_lossy().into_owned())
            .collect()
    }

    /// Starts the stopped server again: same ports, same mailboxes.
    pub fn start_again(&mut self) {
        if self.running.is_some() {
            return;
        }
        let configuration = self.folder.join("dovecot.conf").display().to_string();
        let program = self.program.display().to_string();
        let command = [program.as_str(), "-F", "-c", &configuration];
        let port = self.port;
        let keeper = Keeper::start(&self.folder, "TERM", &command);
        self.running = Some(keeper.ready("Dovecot", || greets(port)));
    }

    /// The server goes away, and every connection with it.
    pub fn stop(&mut self) {
        let started = self.started();
        if let Some(keeper) = self.running.take() {
            keeper.end("TERM");
        }
        let port = self.port;
        let gone = wait_for(Duration::from_secs(20), || {
            let left = started.iter().any(|process| std::fs::read_link(process.join("exe")).is_ok());
            (!left && !greets(port)).then_some(())
        });
        assert!(gone.is_some(), "Dovecot still answers on port {port}, or serves a connection");
    }

    /// Ends the processes that serve a mailbox, and with them the connections; the server goes
    /// on and takes new ones. They are not killed outright: one that holds a lock of its own
    /// would leave it behind, and the server would wait for it for minutes.
    pub fn cut(&self) {
        for process in self.started() {
            let program = std::fs::read_link(process.join("exe")).unwrap_or_default();
            if program.ends_with("dovecot/imap") {
                let number = process.file_name().unwrap_or_default();
                let _gone = Command::new("kill").arg("-TERM").arg(number).output();
            }
        }
    }

    /// The processes that this server started, as folders of `/proc`.
    fn started(&self) -> Vec<PathBuf> {
        let master = std::fs::read_to_string(self.folder.join("run/master.pid")).unwrap_or_default();
        let processes = std::fs::read_dir("/proc").into_iter().flatten().flatten().map(|entry| entry.path());
        let ours = |process: &PathBuf| {
            let status = std::fs::read_to_string(process.join("status")).unwrap_or_default();
            status.lines().any(|line| line.strip_prefix("PPid:").is_some_and(|parent| parent.trim() == master.trim()))
        };
        processes.filter(ours).collect()
    }

    /// The stopped server numbers the inbox anew when it starts: `validity` is its new
    /// UIDVALIDITY.
    pub fn number_anew(&self, validity: u32) {
        assert!(self.running.is_none(), "a running server remembers its numbering");
        for file in std::fs::read_dir(self.maildir()).unwrap().flatten() {
            if file.file_name().to_string_lossy().starts_with("dovecot.index") {
                std::fs::remove_file(file.path()).unwrap();
            }
        }
        let list = self.maildir().join("dovecot-uidlist");
        std::fs::write(&list, format!("3 V{validity} N1\n")).unwrap();
        give(&list);
    }
}

impl Drop for Imap {
    fn drop(&mut self) {
        if self.running.take().is_none() {
            let _removed = std::fs::remove_dir_all(&self.folder);
        }
    }
}

fn give(path: &Path) {
    let (user, group) = account(OWNER).expect("every Debian has the account nobody");
    chown(path, Some(user), Some(group)).unwrap();
}

fn users(folder: &Path) -> String {
    let (user, group) = account(OWNER).expect("every Debian has the account nobody");
    format!("office:{{PLAIN}}{PASSWORD}:{user}:{group}::{}/home::\n", folder.display())
}

fn settings(port: u16, tls_port: u16, folder: &Path, capability: Option<&str>) -> String {
    let folder = folder.display();
    let capability = capability.map(|words| format!("imap_capability = {words}\n")).unwrap_or_default();
    format!(
        "base_dir = {folder}/run\n\
         state_dir = {folder}/state\n\
         log_path = {folder}/log\n\
         protocols = imap\n\
         listen = 127.0.0.1\n\
         first_valid_uid = 1\n\
         disable_plaintext_auth = no\n\
         auth_failure_delay = 0\n\
         ssl = yes\n\
         ssl_cert = <{folder}/cert.pem\n\
         ssl_key = <{folder}/key.pem\n\
         mail_location = maildir:~/Maildir\n\
         {capability}\
         namespace inbox {{\n inbox = yes\n}}\n\
         service anvil {{\n chroot =\n}}\n\
         service stats {{\n chroot =\n}}\n\
         service imap-login {{\n chroot =\n process_min_avail = 1\n\
         inet_listener imap {{\n port = {port}\n }}\n\
         inet_listener imaps {{\n port = {tls_port}\n ssl = yes\n }}\n}}\n\
         passdb {{\n driver = passwd-file\n args = {folder}/users\n}}\n\
         userdb {{\n driver = passwd-file\n args = {folder}/users\n}}\n"
    )
}

/// Makes a certificate for `localhost` that is its own authority.
fn certificate(openssl: &Path, folder: &Path) {
    let made = Command::new(openssl)
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE"])
        .arg("-keyout")
        .arg(folder.join("key.pem"))
        .arg("-out")
        .arg(folder.join("cert.pem"))
        .output()
        .expect("openssl runs");
    assert!(made.status.success(), "openssl: {}", String::from_utf8_lossy(&made.stderr));
}

fn greets(port: u16) -> bool {
    let Ok(stream) = TcpStream::connect(("127.0.0.1", port)) else {
        return false;
    };
    let _bounded = stream.set_read_timeout(Some(Duration::from_secs(5)));
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line).is_ok_and(|_| line.starts_with("* OK"))
}
