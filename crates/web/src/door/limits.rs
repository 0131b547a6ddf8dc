//! How much, how often, how long, and from where.
//!
//! The rate limit counts by peer address. It is generous, because a whole hospital may sit behind one address. Behind a
//! reverse proxy every peer is the proxy: limit there, and switch this off.

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, DefaultBodyLimit},
    http::{Request, StatusCode},
    response::{IntoResponse, Response},
};
use std::{
    any::Any,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};
use tower_governor::{GovernorError, GovernorLayer, governor::GovernorConfigBuilder, key_extractor::KeyExtractor};
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer, timeout::TimeoutLayer};

/// Limits of one server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Requests at once from one address on the portal and the sign-in page, before the limit below holds; 0: no limit.
    pub burst: u32,
    /// Requests per second from one address after that.
    pub per_second: u32,
    /// Largest form on the portal and in the office, in bytes.
    pub form_bytes: usize,
    /// Largest hand-in of evidence, in bytes: several bundles, or a form that carries them.
    pub evidence_bytes: usize,
    /// Largest list of records, in bytes.
    pub upload_bytes: usize,
    /// Longest time for a page of the portal, in seconds.
    pub portal_seconds: u64,
    /// Longest time for a page of the office, in seconds: rendering for ten thousand consignees takes minutes.
    pub office_seconds: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            burst: 60,
            per_second: 10,
            form_bytes: 1 << 20,
            evidence_bytes: 34 << 20,
            upload_bytes: 256 << 20,
            portal_seconds: 30,
            office_seconds: 900,
        }
    }
}

impl Limits {
    /// Without a rate limit: for benches and tests, and behind a proxy that limits.
    pub fn unhurried() -> Self {
        Self { burst: 0, ..Self::default() }
    }
    pub(crate) fn portal<S: Clone + Send + Sync + 'static>(self, pages: Router<S>) -> Router<S> {
        let pages = self.often(pages).layer(DefaultBodyLimit::max(self.form_bytes));
        pages.layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(self.portal_seconds),
        ))
    }
    pub(crate) fn office<S: Clone + Send + Sync + 'static>(self, pages: Router<S>) -> Router<S> {
        pages.layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            Duration::from_secs(self.office_seconds),
        ))
    }
    /// Puts the rate limit around these pages.
    pub(crate) fn often<S: Clone + Send + Sync + 'static>(self, pages: Router<S>) -> Router<S> {
        let mut builder = GovernorConfigBuilder::default().key_extractor(Peer);
        let period = Duration::from_secs(1).checked_div(self.per_second.max(1)).unwrap_or(Duration::from_secs(1));
        match builder.period(period).burst_size(self.burst).finish() {
            Some(config) if self.burst > 0 => pages.layer(GovernorLayer::<_, _, Body>::new(Arc::new(config))),
            _ => pages,
        }
    }
}

/// The peer's address; requests that came over no socket (tests) count as one peer.
#[derive(Clone, Copy, Debug)]
struct Peer;

impl KeyExtractor for Peer {
    type Key = IpAddr;
    fn extract<T>(&self, request: &Request<T>) -> Result<IpAddr, GovernorError> {
        let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
        Ok(peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip()))
    }
}

/// Refuses forms posted from foreign pages.
pub(crate) fn same_origin() -> CsrfLayer {
    CsrfLayer::new()
}

/// A panic becomes a refusal; the connection and all others live on.
pub(crate) fn no_panic() -> CatchPanicLayer<fn(Box<dyn Any + Send + 'static>) -> Response> {
    CatchPanicLayer::custom(panicked as fn(Box<dyn Any + Send + 'static>) -> Response)
}

fn panicked(_: Box<dyn Any + Send + 'static>) -> Response {
    tracing::error!("a handler panicked");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}
