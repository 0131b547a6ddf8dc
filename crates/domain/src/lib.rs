//! The words and rules of a field action: plain data and pure functions.
//!
//! Nothing here reads a clock, throws dice, opens a file, talks to a network or waits. Time and chance come in as
//! arguments. Everything above (documents, store, app, web) speaks these words, and the words are those of the field
//! (`GLOSSARY.md`): field action, notice, consignee, distribution record, unit, response, reconciliation, closure.
//!
//! Start with [`fact`]: what can be recorded. Then [`reconcile`]: what follows from it.

pub mod action;
pub mod address;
pub mod approval;
pub mod authority;
pub mod calendar;
pub mod cascade;
pub mod closure;
pub mod date;
pub mod deadline;
pub mod dispatch;
pub mod evidence;
pub mod fact;
pub mod forecast;
pub mod id;
pub mod lang;
pub mod milestone;
pub mod notice;
pub mod post;
pub mod product;
pub mod reconcile;
pub mod response;
pub mod scope;
pub mod udi;

#[cfg(test)]
mod sample;
