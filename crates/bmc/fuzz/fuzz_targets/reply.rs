//! Every IPMI reader over the same bytes: none may panic.
#![no_main]

use bmc::wire::reply::{AuthCapabilities, DeviceId, Guid, OpenSession, Pong, SessionChallenge};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = Pong::read(bytes);
    let _ = AuthCapabilities::read(bytes);
    let _ = SessionChallenge::read(bytes);
    let _ = OpenSession::read(bytes);
    let _ = DeviceId::read(bytes);
    let _ = DeviceId::of(0, bytes);
    let _ = Guid::read(bytes);
    let _ = Guid::of(0, bytes);
});
