//! What the system promises when things go wrong, tried with real processes, servers and files.
//!
//! `crash` kills the program at 200 points and adds up; `mail` asks a real mail server what arrived; `trouble` takes
//! away disk, lock and database; `recount` lets other programs count; `flips` changes bytes of a dossier; `command`
//! runs the program as a person would; `pictures` are made to break their reader. `wiring` makes a small installation,
//! `knock` is a visitor of the portal.

mod command;
mod count;
mod crash;
mod flips;
mod inbox;
mod knock;
mod life;
mod mail;
mod pictures;
pub mod program;
pub mod recount;
mod trouble;
mod wiring;
