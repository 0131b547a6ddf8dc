//! `serve`: office and portal on your own data, until the process is asked to stop.

use crate::{
    cli::{ServeArgs, StaffArgs},
    files::DataDir,
    say, world,
};
use app::{App, Error, Result, domain::approval::Role};
use std::process::ExitCode;
use tokio::{net::TcpListener, sync::watch};

/// Runs.
pub async fn run(args: &ServeArgs) -> ExitCode {
    match start(args).await {
        Ok(()) => say::fine(),
        Err(error) => say::failed(&error),
    }
}

async fn start(args: &ServeArgs) -> Result<()> {
    let data = DataDir::open(&args.data)?;
    let settings = data.settings()?;
    let database = args.database.clone();
    let plan = world::Plan { data, database, settings, clock: world::real_clock(), seed: world::real_seed() };
    let app = world::open(plan).await?;
    let (listener, local) = world::listen(&args.listen).await?;
    if app.store.all_staff().await?.is_empty() {
        eprintln!("Nobody can sign in yet. Add staff: fieldaction staff --data {} --help", args.data.display());
    }
    eprintln!("fieldaction listens on http://{local}; links say {}", app.settings.public_url);
    let limits = if args.behind_proxy { web::Limits::unhurried() } else { web::Limits::default() };
    doors(app, listener, !args.without_workers, limits).await
}

/// Serves and works until a signal comes; then lets running requests end.
pub async fn doors(app: App, listener: TcpListener, workers: bool, limits: web::Limits) -> Result<()> {
    let (stop, mut stopped) = watch::channel(false);
    tokio::spawn(async move {
        asked_to_stop().await;
        let _ = stop.send(true);
    });
    let mut ended = stopped.clone();
    let work = workers.then(|| {
        let app = app.clone();
        tokio::spawn(async move {
            let worker = format!("worker-{}", std::process::id());
            app.run_workers(&worker, async move {
                let _ = stopped.wait_for(|s| *s).await;
            })
            .await;
        })
    });
    let mail = match app::inbox(&app.settings)?.filter(|_| workers) {
        Some(inbox) => {
            let (app, mut ended) = (app.clone(), ended.clone());
            Some(tokio::spawn(async move {
                app.run_inbox(inbox, async move {
                    let _ = ended.wait_for(|s| *s).await;
                })
                .await;
            }))
        }
        None => None,
    };
    web::serve(listener, web::router_with(app, limits), async move {
        let _ = ended.wait_for(|s| *s).await;
    })
    .await
    .map_err(|e| Error { inward: e.to_string(), ..Error::new("system.unavailable", "") })?;
    for running in [work, mail].into_iter().flatten() {
        let _ = running.await;
    }
    Ok(())
}

async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}

/// `staff`: adds or changes a member of staff and prints the secret for the authenticator once.
pub async fn staff(args: &StaffArgs) -> ExitCode {
    match put(args).await {
        Ok(secret) => {
            line_out!("{}", authenticator(&args.id, &secret));
            say::fine()
        }
        Err(error) => say::failed(&error),
    }
}

/// The address that an authenticator app reads (as text or as a code).
pub fn authenticator(id: &str, secret: &str) -> String {
    format!("otpauth://totp/Fieldaction:{id}?secret={secret}&issuer=Fieldaction")
}

async fn put(args: &StaffArgs) -> Result<String> {
    let data = DataDir::open(&args.data)?;
    let settings = data.settings()?;
    let password = std::fs::read_to_string(&args.password_file)
        .map_err(|e| Error::new("story.unreadable", format!("{}: {e}", args.password_file.display())))?;
    let roles = args.roles.iter().map(|word| role(word)).collect::<Result<Vec<_>>>()?;
    let database = args.database.clone();
    let app =
        world::open(world::Plan { data, database, settings, clock: world::real_clock(), seed: world::real_seed() })
            .await?;
    app.put_staff(&args.id.as_str().into(), &args.name, &roles, password.trim_end_matches(['\r', '\n'])).await
}

fn role(word: &str) -> Result<Role> {
    let known: Vec<_> = Role::ALL.iter().map(|r| r.word()).collect();
    let found = Role::ALL.into_iter().find(|r| r.word() == word.trim());
    found.ok_or_else(|| Error::new("story.unreadable", format!("{word} is no role; roles are {}", known.join(", "))))
}
