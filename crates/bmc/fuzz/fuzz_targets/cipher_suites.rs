//! Records of cipher suites: pages of any length joined; cutting them into pages elsewhere changes nothing.
#![no_main]

use bmc::wire::reply::CipherSuites;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = CipherSuites::read(bytes);
    let whole = CipherSuites::join(&[CipherSuites::Page(bytes.to_vec())]).map(|list| list.suites);
    let pages: Vec<CipherSuites> = bytes.chunks(16).map(|page| CipherSuites::Page(page.to_vec())).collect();
    if !pages.is_empty() {
        assert_eq!(CipherSuites::join(&pages).map(|list| list.suites), whole);
    }
});
