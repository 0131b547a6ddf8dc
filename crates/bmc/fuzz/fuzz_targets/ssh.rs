//! What an SSH server sends: identification and key exchange lists; none may panic, and what is complete can be read twice alike.
#![no_main]

use bmc::wire::ssh;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = ssh::identified(bytes);
    let _ = ssh::complete(bytes);
    assert_eq!(ssh::read(bytes), ssh::read(bytes));
});
