//! The server's own interface to its BMC. (Body follows.)

/// Whether this computer has an interface to a BMC that this user may open; else why not.
///
/// # Errors
/// Why not, in words.
pub fn available() -> Result<(), String> {
    Err("not yet".to_owned())
}
