//! Wiring: opens the application on a data folder with the real clock, real chance and a carrier.

use crate::files::DataDir;
use app::{
    App, Chance, Clock, Error, Result, Settings, Store,
    scans::{Apart, Reader},
};
use std::{path::PathBuf, sync::Arc};
use tokio::net::TcpListener;

/// The real clock.
#[expect(clippy::disallowed_methods, reason = "row 4 is where the real clock is read")]
pub fn real_now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}

/// The real clock, for the application.
pub fn real_clock() -> Clock {
    Clock::new(real_now)
}

/// 32 bytes from the operating system.
pub fn real_seed() -> [u8; 32] {
    use rand::RngCore;
    let mut seed = [0; 32];
    rand::rngs::OsRng.fill_bytes(&mut seed);
    seed
}

/// What an application is opened with.
pub struct Plan {
    /// The data folder.
    pub data: DataDir,
    /// Database, if not SQLite in the data folder.
    pub database: Option<String>,
    /// Settings.
    pub settings: Settings,
    /// Time.
    pub clock: Clock,
    /// Seed of chance.
    pub seed: [u8; 32],
}

/// Opens the application.
///
/// # Errors
/// Says which part cannot be opened.
pub async fn open(plan: Plan) -> Result<App> {
    let url = plan.database.unwrap_or_else(|| plan.data.sqlite());
    let fonts = match plan.data.fonts() {
        folder if folder.is_dir() => app::fonts_with(&folder)?,
        _ => app::fonts()?,
    };
    let carrier = app::carrier(&plan.settings, &plan.data.mail(), DataDir::relay_password(&plan.settings)?)?;
    Ok(App {
        store: Store::open(&url).await?,
        blobs: app::Blobs::open(plan.data.blobs())?,
        keys: plan.data.key(real_seed)?,
        carrier: Arc::new(carrier),
        fonts: Arc::new(fonts),
        clock: plan.clock,
        chance: Chance::from_seed(plan.seed),
        settings: Arc::new(plan.settings),
        sealed: Default::default(),
        reader: reader(),
        crops: Default::default(),
        drafts: Default::default(),
        states: Default::default(),
        wake: Arc::default(),
    })
}

/// This program once more, as it runs: an update on disk does not change what reads pictures.
pub fn reader() -> Reader {
    let running = PathBuf::from("/proc/self/exe");
    match std::env::current_exe() {
        _ if running.exists() => Reader::Apart(Arc::new(Apart::with(running))),
        Ok(program) => Reader::Apart(Arc::new(Apart::with(program))),
        Err(_) => Reader::Here,
    }
}

/// Listens; the address may end in port 0.
///
/// # Errors
/// `system.unavailable` if the port is taken.
pub async fn listen(address: &str) -> Result<(TcpListener, std::net::SocketAddr)> {
    let taken = |e: std::io::Error| Error::new("system.unavailable", format!("cannot listen on {address}: {e}"));
    let listener = TcpListener::bind(address).await.map_err(taken)?;
    let local = listener.local_addr().map_err(taken)?;
    Ok((listener, local))
}
