//! The only crate that knows HTTP: the maker's office and the consignee's portal as pages without a script.
//!
//! A handler is about four lines: extract, call an act or a read model of `app`, render. Rules, storage and files are
//! below; this crate never touches them. `GET` changes nothing; every change is a `POST` that ends in a redirect.
//!
//! [`router`] is what the program serves; tests call it directly.

pub mod door;
mod genuine;
mod office;
mod portal;
mod privacy;

pub use door::limits::Limits;

use app::App;
use axum::{Router, middleware};
use std::{io, net::SocketAddr};
use tokio::net::TcpListener;

/// All pages with everything around them: headers, limits, language, refusals.
pub fn router(app: App) -> Router {
    router_with(app, Limits::default())
}

/// Like [`router`], with other limits (benches and tests switch the rate limit off).
pub fn router_with(app: App, limits: Limits) -> Router {
    let portal = limits.portal(portal::router(limits));
    let office = limits.office(office::router(limits));
    let pages = Router::new()
        .merge(office)
        .merge(portal)
        .merge(genuine::router(limits))
        .merge(privacy::router())
        .merge(door::assets::router())
        .fallback(door::refusal::nowhere);
    // From the inside out: what was refused anywhere below is dressed as a page; headers go onto everything.
    pages
        .layer(door::limits::same_origin())
        .layer(door::limits::no_panic())
        .layer(middleware::from_fn(door::refusal::dress))
        .layer(middleware::from_fn(door::language::remember))
        .layer(middleware::from_fn(door::headers::protect))
        .with_state(app)
}

/// Serves pages on a listener until `stop`; running requests end first.
///
/// # Errors
/// What the network says.
pub async fn serve(
    listener: TcpListener,
    pages: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let service = pages.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
