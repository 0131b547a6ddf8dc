//! Machine-readable outputs, one folder each: what other programs read about a field action.
//!
//! Pure like every writer here: domain values in, bytes out, the same values give the same bytes.

pub mod csaf_vex;
pub mod forecast;
pub mod franking_list;
pub mod notice_json;
pub mod numbers;
pub mod recall_status;
pub mod sheet;

use domain::notice::Notice;

/// The formats.
pub const ALL: &[&str] = &["csaf_vex", "forecast", "franking_list", "notice_json", "numbers", "recall_status", "sheet"];

/// The mark that every file of one revision carries, PDF and data alike: reference, revision, document number.
///
/// ```
/// # let notice: domain::notice::Notice = serde_json::from_value(serde_json::json!({
/// #   "reference": "FSN2025-1682", "document_no": "M-AMR-01719", "revision": 2, "maker": {"name": "", "address": [],
/// #   "support_email": "", "care_email": "", "website": ""}, "products": [], "instructions": {"url": ""},
/// #   "signatories": [], "form": {"questions": []}, "texts": {}})).unwrap();
/// assert_eq!(documents::exchange::mark(&notice), "FSN2025-1682 rev. 2 (M-AMR-01719)");
/// ```
#[must_use]
pub fn mark(notice: &Notice) -> String {
    format!("{} rev. {} ({})", notice.reference, notice.revision, notice.document_no)
}
