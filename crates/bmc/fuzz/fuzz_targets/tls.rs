//! What a TLS server answers to a hello; none may panic.
#![no_main]

use bmc::wire::tls;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = tls::complete(bytes);
    let _ = tls::read(bytes);
});
