//! A run as JSON, judged by every check: no judge may panic, whatever a signed bundle holds.
#![no_main]

use bmc::{
    CheckProfile, Run,
    checks::{CheckId, judge},
};
use std::sync::LazyLock;

static PROFILE: LazyLock<Option<CheckProfile>> = LazyLock::new(|| {
    let mut text = String::from(
        "schema = \"check-profile/1\"\nid = \"fuzz\"\nversion = \"1\"\nvalid = { from = \"2025-01-01\", until = \"2030-01-01\" }\n\
         notice = { reference = \"R\", document_no = \"D\", products = [] }\n",
    );
    for id in CheckId::ALL {
        text.push_str(&format!("[[check]]\nid = \"{id}\"\n"));
    }
    bmc::profile::read(text.as_bytes()).ok()
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let (Some(profile), Ok(run)) = (PROFILE.as_ref(), serde_json::from_slice::<Run>(bytes)) {
        let _ = judge(profile, &run);
    }
});
