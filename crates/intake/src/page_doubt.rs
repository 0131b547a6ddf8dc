//! How the readers of forms (fillable, scanned) list what can be doubtful: one line per kind, with code, what is meant and what
//! a person can do. The doubts themselves are each reader's own.

/// One kind of doubt.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Stable short name.
    pub code: &'static str,
    /// What is doubtful; `{value}` is filled in.
    pub what: &'static str,
    /// What to do.
    pub todo: &'static str,
}

/// Names every kind of doubt of a reader, and lists them all as `CODES`.
macro_rules! known {
    ($($name:ident: $code:literal, $what:literal, $todo:literal;)*) => {
        $(pub(super) const $name: Known = Known { code: $code, what: $what, todo: $todo };)*
        /// Every kind of doubt.
        pub const CODES: &[Known] = &[$($name),*];
    };
}
pub(crate) use known;
