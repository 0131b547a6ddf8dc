//! The demo: the model case on SQLite in a folder, twelve days in, and the doors open.

use crate::{cli::DemoArgs, files::DataDir, rehearse::play, say, serve, stories, world};
use app::{App, Result, Settings, StoryClock, domain::id::ActionId};
use jiff::{SignedDuration, Timestamp};
use std::{
    process::ExitCode,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

/// How far the story has gone when the newcomer sees it.
const DAYS: u32 = 12;
/// Written into the folder once the story was played, so that a broken first start begins again.
const READY: &str = "ready";

/// Runs the demo.
pub async fn run(args: &DemoArgs) -> ExitCode {
    match start(args).await {
        Ok(()) => say::fine(),
        Err(error) => say::failed(&error),
    }
}

async fn start(args: &DemoArgs) -> Result<()> {
    let (listener, local) = world::listen(&args.listen).await?;
    let data = DataDir::open(&args.dir)?;
    let ready = args.dir.join(READY);
    if !ready.exists() {
        clear(&data)?;
    }
    let story = stories::open("fsn2025-1682")?;
    // Until the story is played, time is the story's; then the real clock takes over.
    let began = world::real_now()
        .checked_sub(SignedDuration::from_hours(24 * i64::from(DAYS) + 2))
        .unwrap_or(Timestamp::UNIX_EPOCH);
    let story_clock = StoryClock::at(began);
    let live = Arc::new(AtomicBool::new(ready.exists()));
    let clock = {
        let (live, told) = (live.clone(), story_clock.clock());
        app::Clock::new(move || if live.load(Ordering::SeqCst) { world::real_now() } else { told.now() })
    };
    let settings = Settings { public_url: format!("http://{local}"), demo: true, ..data.settings()? };
    let app = world::open(world::Plan { data, database: None, settings, clock, seed: world::real_seed() }).await?;
    let again = if !ready.exists() {
        eprintln!("First start: the model case is played up to day {DAYS} (about half a minute).");
        // The story is played through doors of its own on the address that the links name; they close before ours open.
        play::play(&app, &story, &story_clock, &play::Script::demo(DAYS), listener).await?;
        std::fs::write(&ready, "").map_err(|e| app::Error::new("system.unavailable", e.to_string()))?;
        live.store(true, Ordering::SeqCst);
        None
    } else {
        Some(listener)
    };
    let listener = match again {
        Some(listener) => listener,
        None => world::listen(&local.to_string()).await?.0,
    };
    welcome(&app, &story.action, &args.dir).await?;
    serve::doors(app, listener, true, web::Limits::default()).await
}

/// Takes away what an interrupted first start left behind; only files that this program made.
fn clear(data: &DataDir) -> Result<()> {
    let gone = |r: std::io::Result<()>| match r {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(app::Error::new("system.unavailable", e.to_string())),
        _ => Ok(()),
    };
    for name in ["fieldaction.db", "fieldaction.db-wal", "fieldaction.db-shm"] {
        gone(std::fs::remove_file(data.0.join(name)))?;
    }
    gone(std::fs::remove_dir_all(data.blobs()))?;
    gone(std::fs::remove_dir_all(data.mail()))
}

async fn welcome(app: &App, action: &ActionId, dir: &std::path::Path) -> Result<()> {
    let link = play::newcomer_link(app, action).await?;
    let staff = app.store.all_staff().await?;
    line_out!("\nFieldaction is running: the model case, {} days after its notice was sent.\n", DAYS);
    line_out!("  Office             {}/actions/{action}", app.settings.public_url);
    line_out!("  Password           {}   (the same for every name below)", play::DEMO_PASSWORD);
    for row in staff {
        let roles: Vec<_> = row.roles.iter().map(|r| r.word()).collect();
        line_out!("  Sign in as         {:<16} {} ({})", row.id.as_str(), row.name, roles.join(", "));
    }
    line_out!("\n  A laboratory's own link (no account):\n  {link}\n");
    line_out!(
        "  Mails are files in {}. Stop with Ctrl-C; start again to go on. Delete {} to begin anew.",
        dir.join("mail").display(),
        dir.display()
    );
    Ok(())
}
