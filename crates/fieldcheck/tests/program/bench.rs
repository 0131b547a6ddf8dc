//! A folder with a signed profile, a responder on loopback, and the program to start there.

use bmc::{
    bundle::SigningKey,
    probe::{Behaviour, Responder},
    profile::sign,
};
use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// What a run of the program gave.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    /// Standard output as one JSON document.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {}\n{}", self.out, self.err))
    }
}

/// The bench.
pub struct Bench {
    pub folder: tempfile::TempDir,
    runtime: tokio::runtime::Runtime,
}

const TOML: &str = r#"
schema = "check-profile/1"
id = "FSN2025-1682.bmc"
version = "1.0.0"
hypothesis = true
valid = { from = "2025-06-01", until = "2099-12-31" }
ports = { https = 0, http = 0 }
[notice]
reference = "FSN2025-1682"
document_no = "M-AMR-01719"
products = [{ catalogue_no = "20068232" }]
[[check]]
id = "IPMI-02"
required = true
[[check]]
id = "IPMI-05"
"#;

impl Bench {
    pub fn new() -> Self {
        let bench = Self {
            folder: tempfile::tempdir().unwrap(),
            runtime: tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap(),
        };
        bench.write_profile("profile.json", TOML);
        bench
    }
    pub fn maker() -> SigningKey {
        SigningKey::from_seed("fieldaction/fsn2025-1682", &[1; 32]).unwrap()
    }
    /// Signs a profile, with a challenge for one serial number.
    pub fn write_profile(&self, name: &str, toml: &str) {
        let mut signed = sign(toml.as_bytes(), &Self::maker()).unwrap();
        signed.challenges.insert("1000417".to_owned(), "000102030405060708090a0b0c0d0e0f".to_owned());
        std::fs::write(self.path(name), serde_json::to_vec(&signed).unwrap()).unwrap();
    }
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
    /// A profile that ended long ago.
    pub fn write_ended_profile(&self) {
        self.write_profile("ended.json", &TOML.replace("2099-12-31", "2025-06-02"));
    }
    /// A BMC made of nothing.
    pub fn responder(&self, behaviour: Behaviour) -> Responder {
        let any: SocketAddr = "127.0.0.1:0".parse().unwrap();
        self.runtime.block_on(Responder::start(any, behaviour)).unwrap()
    }
    /// Starts the program in the folder, with its own home and key; standard input is no terminal.
    pub fn run(&self, arguments: &[&str]) -> Said {
        let home: &Path = self.folder.path();
        let output = Command::new(env!("CARGO_BIN_EXE_fieldcheck"))
            .args(arguments)
            .current_dir(home)
            .env_clear()
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("settings"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Said { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
    }
    /// Checks a responder, agreed beforehand.
    pub fn check(&self, responder: &Responder, serial: &str, more: &[&str]) -> Said {
        let port = responder.addr().port().to_string();
        let fixed = [
            "check",
            "127.0.0.1",
            "--serial",
            serial,
            "--profile",
            "profile.json",
            "--key",
            "k",
            "--yes",
            "--port-ipmi",
            &port,
        ];
        self.run(&[&fixed, more].concat())
    }
}
