//! Real management controllers, and real programs that stand for parts of one, for the
//! tests of `bmc` and `fieldcheck`.
//!
//! Each bed starts a program that others wrote, on a loopback address of its own, waits
//! for its first answer and ends with the value or with the test process (`keeper`).
//! A machine without the program gives `None` and one recorded skip. Two things here are
//! ours: `proxy`, which records what passes, and `double`, which plays only what no peer
//! plays. Nothing here reaches beyond loopback, and nothing is part of the product.
//! Called by the tests in this crate; `cargo xtask test` installs what the beds need.

pub mod certificate;
pub mod consoles;
pub mod double;
pub mod exchange;
pub mod in_band;
pub mod ipmi_sim;
pub mod peer;
pub mod place;
pub mod proxy;
pub mod snmp;
pub mod sushy;
pub mod tls;
pub mod virtual_bmc;

pub use certificate::Certificate;
pub use consoles::{Ssh, Telnet, Vnc};
pub use double::{Double, Manner};
pub use in_band::{Console, Identity, InBand};
pub use ipmi_sim::{Fleet, IpmiSim};
pub use proxy::{Passed, Proxy, Way};
pub use snmp::Snmp;
pub use sushy::{Sushy, dump};
pub use tls::TlsServer;
pub use virtual_bmc::VirtualBmc;

/// The account that every bed with accounts knows.
pub const USER: &str = "admin";

/// The password of that account.
pub const PASSWORD: &str = "Sample-Pw1";
