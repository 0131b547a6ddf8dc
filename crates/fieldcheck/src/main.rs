//! fieldcheck: shows whether a server's BMC really refuses strangers, and hands back signed evidence.

fn main() {}
