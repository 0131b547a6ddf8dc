//! Channels: how bytes leave the house, and how they will come in.
//!
//! A carrier takes a finished mail and gives a receipt; it decides nothing about a field action. A refusal, a broken
//! connection or a full disk are outcomes with a class, not errors: the caller records them. Inbound channels (mail
//! boxes, receipts) stand beside `outbound` when they come; they hand bytes on and never interpret an answer.

pub mod outbound;
