//! Signs a check profile without a server: `sign_profile PROFILE.toml KEYNAME SEED_HEX > SIGNED.json`.
//!
//! For makers that keep their release key elsewhere, and for the benches. The seed is 32 bytes in hexadecimal digits.
//! Refuses what fieldcheck would refuse, with the line and the remedy.

use std::process::ExitCode;

fn main() -> ExitCode {
    match signed() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("sign_profile: {why}");
            ExitCode::from(2)
        }
    }
}

fn signed() -> Result<String, String> {
    let mut words = std::env::args().skip(1);
    let (Some(file), Some(name), Some(seed)) = (words.next(), words.next(), words.next()) else {
        return Err("PROFILE.toml KEYNAME SEED_HEX".to_owned());
    };
    let bytes = std::fs::read(&file).map_err(|e| format!("{file}: {e}"))?;
    let seed = data_encoding::HEXLOWER_PERMISSIVE.decode(seed.as_bytes()).map_err(|e| format!("seed: {e}"))?;
    let seed: [u8; 32] = seed.try_into().map_err(|_| "seed: 64 hexadecimal digits are expected".to_owned())?;
    let key = ledger::SigningKey::from_seed(&name, &seed).map_err(|e| e.to_string())?;
    let profile = bmc::profile::sign(&bytes, &key).map_err(|e| format!("{file}: {e}"))?;
    serde_json::to_string_pretty(&profile).map_err(|e| e.to_string())
}
