//! What office and portal share at the threshold: language, pages, refusals, headers, limits, static files.
//!
//! Nothing here knows a page of either side; nothing here knows a field action. Handlers take [`Speech`] and [`Fields`]
//! as extractors and return `Answer`.

pub mod assets;
pub mod fields;
pub mod headers;
pub mod language;
pub mod limits;
pub mod page;
pub mod refusal;
pub mod upload;

pub use fields::Fields;
pub use language::Speech;
pub use page::{Answer, page, see};
pub use refusal::Refusal;
pub use upload::encode;
