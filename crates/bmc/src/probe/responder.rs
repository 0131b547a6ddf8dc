//! A responder on loopback that the self-test asks. (Body follows.)

/// How a responder behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Behaviour {
    /// Suite 0 is accepted, the null user exists.
    Accept,
    /// Suite 0 is refused with status 04.
    Refuse,
    /// Status 00, other algorithms.
    CounterPropose,
    /// Bytes that are nothing.
    Garbage,
    /// Nothing.
    Silent,
}

/// A responder.
#[derive(Debug)]
pub struct Responder;
