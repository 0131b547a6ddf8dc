//! One act of the system per file. Each has five lines: may, read, decide, append, return.

pub(crate) mod announce_evidence;
pub mod approve_notice;
pub mod close_action;
pub mod correct_contact;
pub mod dispatch_notice;
pub mod draft_notice;
pub mod edit_notice;
pub mod erase_person;
pub mod hand_over;
pub mod import_records;
pub mod inform_authority;
pub mod log_call;
pub mod open_notice;
pub mod post_letters;
pub mod prepare_letters;
pub mod publish_profile;
pub mod receive_evidence;
pub mod receive_response;
pub mod record_evidence;
pub mod report_cascade;
pub mod resolve_scope;
pub mod revoke_link;
pub mod settle_mail;
pub mod settle_task;
pub mod submit_release;
pub mod suspect_intruder;
