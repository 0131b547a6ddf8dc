//! SNMP answers: none may panic.
#![no_main]

use bmc::wire::snmp;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = snmp::read(bytes);
});
