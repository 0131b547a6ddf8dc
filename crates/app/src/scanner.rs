//! The hook for a scanner of malicious code: a command that gets the bytes on its standard input, or the socket of clamd.
//!
//! The command is started as it stands in the settings, without a shell; its exit code decides: 0 clean, 1 infected,
//! anything else and silence for too long: failed. The socket speaks INSTREAM (clamd(8), COMMANDS). Nothing of what a
//! scanner prints is kept or shown, and no scanner gets a name of a file or of a person.

use crate::settings::Settings;
use domain::fact::Scan;
use std::{process::Stdio, time::Duration};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::UnixStream,
    process::Command,
    time::timeout,
};

/// Bytes in one piece of INSTREAM.
const PIECE: usize = 64 * 1024;
/// Most bytes of an answer of clamd that are read.
const ANSWER: u64 = 4096;

/// What the scanner of these settings says about the bytes.
pub(crate) async fn scan(settings: &Settings, bytes: &[u8]) -> Scan {
    let longest = Duration::from_secs(u64::from(settings.scan_seconds.max(1)));
    let asked = async {
        match (settings.scan_command.trim(), settings.scan_socket.trim()) {
            ("", "") => Some(Scan::NotScanned),
            ("", socket) => by_socket(socket, bytes).await.ok(),
            (command, _) => by_command(command, bytes).await.ok().flatten(),
        }
    };
    let said = timeout(longest, asked).await.ok().flatten().unwrap_or(Scan::Failed);
    if said == Scan::Failed {
        tracing::warn!("the scanner could not look at a file; it is held");
    }
    said
}

async fn by_command(command: &str, bytes: &[u8]) -> std::io::Result<Option<Scan>> {
    let mut words = command.split_whitespace();
    let Some(program) = words.next() else { return Ok(None) };
    let mut child = Command::new(program)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    if let Some(mut input) = child.stdin.take() {
        // A scanner that has seen enough closes its end: its exit code is still what counts.
        let _ = input.write_all(bytes).await;
        let _ = input.shutdown().await;
    }
    Ok(match child.wait().await?.code() {
        Some(0) => Some(Scan::Clean),
        Some(1) => Some(Scan::Infected),
        _ => None,
    })
}

async fn by_socket(socket: &str, bytes: &[u8]) -> std::io::Result<Scan> {
    let mut stream = UnixStream::connect(socket).await?;
    stream.write_all(b"zINSTREAM\0").await?;
    for piece in bytes.chunks(PIECE) {
        let length = u32::try_from(piece.len()).unwrap_or(u32::MAX);
        stream.write_all(&length.to_be_bytes()).await?;
        stream.write_all(piece).await?;
    }
    stream.write_all(&0u32.to_be_bytes()).await?;
    let mut answer = Vec::new();
    stream.take(ANSWER).read_to_end(&mut answer).await?;
    let said = String::from_utf8_lossy(&answer);
    let said = said.trim_matches(|c: char| c == '\0' || c.is_whitespace());
    Ok(match said {
        "stream: OK" => Scan::Clean,
        _ if said.ends_with(" FOUND") => Scan::Infected,
        _ => Scan::Failed,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    fn with(command: &str, socket: &str) -> Settings {
        Settings { scan_command: command.into(), scan_socket: socket.into(), scan_seconds: 5, ..Settings::default() }
    }

    #[tokio::test]
    async fn the_exit_code_decides() {
        let bytes = vec![b'x'; 300_000];
        assert_eq!(scan(&with("", ""), &bytes).await, Scan::NotScanned);
        assert_eq!(scan(&with("true", ""), &bytes).await, Scan::Clean, "one that does not even read");
        assert_eq!(scan(&with("false", ""), &bytes).await, Scan::Infected);
        assert_eq!(scan(&with("grep -q never-there", ""), &bytes).await, Scan::Infected);
        assert_eq!(scan(&with("grep -q xxx", ""), &bytes).await, Scan::Clean);
        assert_eq!(scan(&with("ls --no-such-option", ""), &bytes).await, Scan::Failed);
        assert_eq!(scan(&with("/no/such/scanner -", ""), &bytes).await, Scan::Failed);
        let impatient = Settings { scan_seconds: 1, ..with("sleep 600", "") };
        assert_eq!(scan(&impatient, &bytes).await, Scan::Failed);
    }

    #[tokio::test]
    async fn clamd_is_asked_in_its_words() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("clamd.ctl");
        let listener = tokio::net::UnixListener::bind(&path).unwrap();
        let server = tokio::spawn(async move {
            let mut seen = Vec::new();
            for answer in ["stream: OK\0", "stream: Eicar-Signature FOUND\0", "INSTREAM size limit exceeded. ERROR\0"] {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut head = [0; 10];
                stream.read_exact(&mut head).await.unwrap();
                assert_eq!(&head, b"zINSTREAM\0");
                let mut bytes = Vec::new();
                loop {
                    let length = stream.read_u32().await.unwrap();
                    if length == 0 {
                        break;
                    }
                    let mut piece = vec![0; length as usize];
                    stream.read_exact(&mut piece).await.unwrap();
                    bytes.extend(piece);
                }
                stream.write_all(answer.as_bytes()).await.unwrap();
                seen.push(bytes.len());
            }
            seen
        });
        let socket = with("", path.to_str().unwrap());
        let bytes = vec![7; PIECE + 1];
        assert_eq!(scan(&socket, &bytes).await, Scan::Clean);
        assert_eq!(scan(&socket, &bytes).await, Scan::Infected);
        assert_eq!(scan(&socket, &[]).await, Scan::Failed);
        assert_eq!(server.await.unwrap(), [PIECE + 1, PIECE + 1, 0]);
        assert_eq!(scan(&socket, &bytes).await, Scan::Failed, "nobody listens any more");
    }
}
