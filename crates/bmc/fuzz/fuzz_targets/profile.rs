//! A check profile as anybody may write it. What is read can be judged by.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(profile) = bmc::profile::read(bytes) {
        for row in &profile.checks {
            let _ = (bmc::checks::of(row.id).asks)(row);
        }
    }
});
