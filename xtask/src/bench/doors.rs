//! The release program serving, and visitors that speak just enough HTTP/1.1 to measure it.
//!
//! A visitor keeps one connection, sends a request, reads the whole answer (`Content-Length` or chunks) and tells how
//! long that took. The rate limit is off (`--behind-proxy`), because every visitor comes from one address.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use super::ground::Ground;

/// A running `fieldaction`, ended when dropped.
pub struct Doors {
    child: Child,
    address: String,
}

impl Doors {
    /// Serves an installation; gives back once it listens.
    pub fn open(ground: &Ground, data: &Path) -> Result<Self, String> {
        let mut command = Command::new(&ground.program);
        command.args(["serve", "--listen", "127.0.0.1:0", "--behind-proxy", "--data"]).arg(data);
        Self::start(&mut command)
    }

    /// Starts a program that says `http://ADDRESS` on one of its outputs once it listens.
    pub fn start(command: &mut Command) -> Result<Self, String> {
        let shown = format!("{command:?}");
        // Both outputs into one pipe: the demo welcomes on stdout, `serve` speaks on stderr.
        let (reader, writer) = std::io::pipe().map_err(|error| error.to_string())?;
        let other = writer.try_clone().map_err(|error| error.to_string())?;
        command.stdin(Stdio::null()).stdout(writer).stderr(other);
        let child = command.spawn().map_err(|error| format!("{shown} does not start: {error}"))?;
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let mut said = String::new();
        let mut lines = BufReader::new(reader);
        let mut doors = Doors { child, address: String::new() };
        while lines.read_line(&mut said).is_ok_and(|read| read > 0) {
            let address = said.split("http://").nth(1).and_then(|rest| rest.split(['/', ';', ' ', '\n']).next());
            if let Some(address) = address {
                doors.address = address.to_owned();
                // Whatever it says later is read away, or its pipe would fill.
                std::thread::spawn(move || std::io::copy(&mut lines, &mut std::io::sink()));
                return Ok(doors);
            }
        }
        Err(format!("{shown} never listened: {said}"))
    }

    /// A visitor on a connection of its own. `cookie` may be empty.
    pub fn visitor(&self, cookie: &str) -> Result<Visitor, String> {
        let stream = TcpStream::connect(&self.address).map_err(|error| format!("{}: {error}", self.address))?;
        stream.set_nodelay(true).map_err(|error| error.to_string())?;
        Ok(Visitor { stream: BufReader::new(stream), address: self.address.clone(), cookie: cookie.to_owned() })
    }

    /// Resident memory now, in megabytes.
    pub fn resident(&self) -> Result<f64, String> {
        let path = format!("/proc/{}/status", self.child.id());
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
        let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
        kilobytes.map(|kb| kb * 1024.0 / 1e6).ok_or_else(|| format!("{path} names no VmRSS"))
    }
}

impl Drop for Doors {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// One connection.
pub struct Visitor {
    stream: BufReader<TcpStream>,
    address: String,
    cookie: String,
}

/// One answer.
pub struct Answer {
    pub status: u16,
    /// Status line and headers.
    pub head: String,
    pub body: String,
    /// From the first byte sent to the last one read.
    pub seconds: f64,
}

impl Visitor {
    pub fn get(&mut self, path: &str) -> Result<Answer, String> {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\n\r\n", self.address, self.cookie))
    }

    /// Posts a form; anything but a redirect is an error.
    pub fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<(), String> {
        let pairs: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={}", encoded(value))).collect();
        let body = pairs.join("&");
        let answer = self.ask(&format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.address, self.cookie, body.len()
        ))?;
        if answer.status == 303 { Ok(()) } else { Err(format!("{path}: {}\n{}", answer.head, answer.body)) }
    }

    fn ask(&mut self, request: &str) -> Result<Answer, String> {
        let begun = Instant::now();
        let read = self.exchange(request).map_err(|error| format!("{}: {error}", self.address))?;
        let (head, body) = read;
        let status = head.split_whitespace().nth(1).and_then(|word| word.parse().ok()).unwrap_or_default();
        let body = String::from_utf8_lossy(&body).into_owned();
        Ok(Answer { status, head, body, seconds: begun.elapsed().as_secs_f64() })
    }

    fn exchange(&mut self, request: &str) -> std::io::Result<(String, Vec<u8>)> {
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            if self.stream.read_line(&mut head)? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
        }
        let small = head.to_ascii_lowercase();
        let mut body = Vec::new();
        let length = small.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse::<u64>().ok());
        if let Some(length) = length {
            (&mut self.stream).take(length).read_to_end(&mut body)?;
        } else if small.contains("transfer-encoding: chunked") {
            loop {
                let mut line = String::new();
                self.stream.read_line(&mut line)?;
                let size = u64::from_str_radix(line.trim(), 16).map_err(std::io::Error::other)?;
                (&mut self.stream).take(size).read_to_end(&mut body)?;
                self.stream.read_line(&mut line)?;
                if size == 0 {
                    break;
                }
            }
        }
        Ok((head, body))
    }
}

fn encoded(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    value.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// The value below which this part of the values lies.
pub fn percentile(values: &[f64], part: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len().saturating_sub(1) as f64 * part).round() as usize;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_answer_is_read_whole_whether_counted_or_chunked() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            let mut stream = listener.accept().unwrap().0;
            for answer in [
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 303 See Other\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n",
            ] {
                let _ = stream.read(&mut [0; 1000]).unwrap();
                stream.write_all(answer.as_bytes()).unwrap();
            }
        });
        let stream = BufReader::new(TcpStream::connect(&address).unwrap());
        let mut visitor = Visitor { stream, address, cookie: String::new() };
        let first = visitor.get("/").unwrap();
        assert_eq!((first.status, first.body.as_str()), (200, "hello"));
        let second = visitor.get("/").unwrap();
        assert_eq!((second.status, second.body.as_str()), (303, "abcde"));
        assert_eq!(encoded("Dr. Ü&"), "Dr.%20%C3%9C%26");
        assert_eq!(percentile(&[3.0, 1.0, 2.0], 0.5), 2.0);
    }
}
