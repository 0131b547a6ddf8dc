//! `fieldcheck key`: the fingerprint of this installation's key.

use crate::{Exit, cli::KeyArgs, key, questions, trouble::Trouble, words::Words};
use serde_json::json;

/// Prints the fingerprint; makes the key on first use.
pub(super) fn run(args: &KeyArgs, as_json: bool, words: &Words) -> Result<Exit, Trouble> {
    let installed = key::installed(args.key.as_deref())?;
    let public = installed.key.verifying_key();
    if as_json {
        super::print_json(&json!({
            "fingerprint": public.fingerprint(),
            "key": public.to_string(),
            "file": installed.file,
            "made": installed.made,
        }));
    } else {
        line_out!("{}", public.fingerprint());
        questions::tell(&words.with("key.file", &[("file", &installed.file.display().to_string())]));
        questions::tell(&words.t("key.what_for"));
    }
    if installed.open_to_others {
        let fingerprint = public.fingerprint();
        let values = [("file", installed.file.display().to_string()), ("fingerprint", fingerprint)];
        questions::tell(&words.with("key.open_to_others", &values.each_ref().map(|(k, v)| (*k, v.as_str()))));
    }
    Ok(Exit::Fine)
}
