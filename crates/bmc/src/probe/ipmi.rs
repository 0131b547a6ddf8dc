//! (Body follows.)
