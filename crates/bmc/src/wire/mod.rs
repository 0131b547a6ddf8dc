//! Bytes of RMCP, ASF and IPMI: requests out, replies in. Written here because no library exposes the sessionless messages.

pub mod reply;
