//! fieldcheck: shows whether a server's BMC really refuses strangers, and hands back signed evidence.
//!
//! Only the way in; everything else stands in the library of this crate, so that its tests can use it.

use std::process::ExitCode;

fn main() -> ExitCode {
    fieldcheck::main()
}
