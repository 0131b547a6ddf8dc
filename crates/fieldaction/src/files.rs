//! The data folder of an installation: settings, the server's key, blobs, mails, the database.

use app::{Error, Result, ServerKey, Settings, settings::MailSettings};
use std::{
    io::Write,
    path::{Path, PathBuf},
};

/// Where things are.
pub struct DataDir(pub PathBuf);

impl DataDir {
    /// Makes the folder if it is not there.
    pub fn open(path: &Path) -> Result<Self> {
        std::fs::create_dir_all(path).map_err(|e| unusable(path, &e))?;
        Ok(Self(path.to_owned()))
    }
    /// The database there, as an address.
    pub fn sqlite(&self) -> String {
        format!("sqlite://{}", self.0.join("fieldaction.db").display())
    }
    /// Files by digest.
    pub fn blobs(&self) -> PathBuf {
        self.0.join("blobs")
    }
    /// Mails of the folder carrier.
    pub fn mail(&self) -> PathBuf {
        self.0.join("mail")
    }
    /// Further fonts.
    pub fn fonts(&self) -> PathBuf {
        self.0.join("fonts")
    }

    /// The server's key; made at the first start, readable by its owner only.
    pub fn key(&self, fresh: impl FnOnce() -> [u8; 32]) -> Result<ServerKey> {
        let path = self.0.join("server.key");
        match std::fs::read_to_string(&path) {
            Ok(text) => ServerKey::from_hex(&text).ok_or_else(|| {
                Error::new("system.unavailable", format!("{}: 64 hex digits are expected", path.display()))
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let key = ServerKey::from_bytes(fresh());
                write_secret(&path, &key.to_hex()).map_err(|e| unusable(&path, &e))?;
                Ok(key)
            }
            Err(error) => Err(unusable(&path, &error)),
        }
    }

    /// The settings: defaults, then `settings.toml`, then the environment.
    pub fn settings(&self) -> Result<Settings> {
        let path = self.0.join("settings.toml");
        let mut settings = match std::fs::read_to_string(&path) {
            Ok(text) => {
                toml::from_str(&text).map_err(|e| Error::new("story.unreadable", format!("{}: {e}", path.display())))?
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Settings::default(),
            Err(error) => return Err(unusable(&path, &error)),
        };
        overrides(&mut settings)?;
        Ok(settings)
    }

    /// The relay's password, if one is set.
    pub fn relay_password(settings: &Settings) -> Result<Option<String>> {
        let MailSettings::Smtp { password_file: Some(file), .. } = &settings.mail else { return Ok(None) };
        let text = std::fs::read_to_string(file).map_err(|e| unusable(Path::new(file), &e))?;
        Ok(Some(text.trim_end().to_owned()))
    }
}

#[expect(clippy::disallowed_methods, reason = "row 4 is where the environment is read")]
fn overrides(settings: &mut Settings) -> Result<()> {
    let get = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
    let number = |name: &str, text: String| {
        text.parse().map_err(|_| Error::new("story.unreadable", format!("{name}: a number is expected, not {text}")))
    };
    for (name, place) in [
        ("FIELDACTION_PUBLIC_URL", &mut settings.public_url),
        ("FIELDACTION_MAIL_FROM", &mut settings.mail_from),
        ("FIELDACTION_MAIL_FROM_NAME", &mut settings.mail_from_name),
        ("FIELDACTION_REPLY_TO", &mut settings.reply_to),
        ("FIELDACTION_BOUNCE_TO", &mut settings.bounce_to),
        ("FIELDACTION_POST_COUNTRY", &mut settings.post_country),
        ("FIELDACTION_SCAN_COMMAND", &mut settings.scan_command),
        ("FIELDACTION_SCAN_SOCKET", &mut settings.scan_socket),
        ("FIELDACTION_TIME_STAMP_URL", &mut settings.time_stamp_url),
    ] {
        if let Some(text) = get(name) {
            *place = text;
        }
    }
    for (name, place) in [
        ("FIELDACTION_FETCH_PRIVATE", &mut settings.fetch_private),
        ("FIELDACTION_TIME_STAMP_REQUIRED", &mut settings.time_stamp_required),
        ("FIELDACTION_TIME_STAMP_LETTERS", &mut settings.time_stamp_letters),
    ] {
        if let Some(text) = get(name) {
            let wrong = || Error::new("story.unreadable", format!("{name}: true or false is expected, not {text}"));
            *place = text.parse().map_err(|_| wrong())?;
        }
    }
    if let Some(text) = get("FIELDACTION_SEND_PARALLEL") {
        settings.send_parallel = number("FIELDACTION_SEND_PARALLEL", text)? as usize;
    }
    if let Some(text) = get("FIELDACTION_LINK_DAYS_AFTER_CLOSE") {
        settings.link_days_after_close = number("FIELDACTION_LINK_DAYS_AFTER_CLOSE", text)?;
    }
    if let Some(text) = get("FIELDACTION_SCAN_SECONDS") {
        settings.scan_seconds = number("FIELDACTION_SCAN_SECONDS", text)?;
    }
    if let Some(text) = get("FIELDACTION_SESSION_HOURS") {
        settings.session_hours = number("FIELDACTION_SESSION_HOURS", text)?;
    }
    Ok(())
}

fn write_secret(path: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn unusable(path: &Path, error: &std::io::Error) -> Error {
    Error::new("system.unavailable", format!("{}: {error}", path.display()))
}
