//! A token bucket: at most so many mails per second over all connections, in lots of about a hundredth of a second.
//!
//! Time that passes unused is not saved up beyond one lot, so a server is never flooded after a quiet hour.

use std::time::Duration;
use tokio::{
    sync::Mutex,
    time::{Interval, MissedTickBehavior, interval},
};

/// Paces callers.
pub(super) struct Pace {
    /// Tokens per refill and time between refills; `None`: no limit.
    lot: Option<(u32, Duration)>,
    bucket: Mutex<Bucket>,
}

#[derive(Default)]
struct Bucket {
    /// Made on first use: it needs the runtime.
    refill: Option<Interval>,
    left: u32,
}

impl Pace {
    pub(super) fn new(per_second: Option<u32>) -> Self {
        let lot = per_second.map(|rate| {
            let tokens = (rate / 100).max(1);
            (tokens, Duration::from_secs(1) * tokens / rate.max(1))
        });
        Self { lot, bucket: Mutex::new(Bucket::default()) }
    }

    /// Waits for a token, first come first served.
    pub(super) async fn wait(&self) {
        let Some((tokens, period)) = self.lot else { return };
        let mut bucket = self.bucket.lock().await;
        while bucket.left == 0 {
            bucket
                .refill
                .get_or_insert_with(|| {
                    let mut refill = interval(period);
                    refill.set_missed_tick_behavior(MissedTickBehavior::Delay);
                    refill
                })
                .tick()
                .await;
            bucket.left = tokens;
        }
        bucket.left -= 1;
    }
}
