//! The maker's staff: signing in, sessions, and the two components of a signature.
//!
//! 21 CFR 11.200(a)(1): a signature takes two components. Here: the password (Argon2id) and a code of the person's
//! authenticator (TOTP, RFC 6238). A code counts once: the time step is recorded, so a code seen over a shoulder is void.

use crate::{App, Error, Result};
use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use domain::{approval::Role, fact::Who, id::StaffId};
use sha2::{Digest as _, Sha256};
use store::StaffRow;
use totp_rs::{Builder, Totp};

/// A signed-in member of staff. Only [`App::session`] and [`App::sign_in`] make one for a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Staff {
    /// Sign-in name.
    pub id: StaffId,
    /// Printed name.
    pub name: String,
    /// What they may do.
    pub roles: Vec<Role>,
}

impl Staff {
    /// As the author of facts.
    pub fn who(&self) -> Who {
        Who::Staff(self.id.clone())
    }
    /// Whether one of these roles is held.
    pub fn holds(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|r| roles.contains(r))
    }
    /// Refuses unless one of these roles is held.
    ///
    /// # Errors
    /// `staff.role`, naming the roles that may.
    pub fn needs(&self, roles: &[Role]) -> Result<()> {
        if self.holds(roles) {
            return Ok(());
        }
        let names: Vec<_> = roles.iter().map(|r| r.word()).collect();
        Err(Error::new("staff.role", names.join(", ")))
    }
}

/// Both components of a signature, as typed.
pub struct Components<'a> {
    /// Password.
    pub password: &'a str,
    /// The six digits of the authenticator.
    pub code: &'a str,
}

impl App {
    /// Makes or changes a member of staff. Gives the secret for the authenticator (base 32).
    pub async fn put_staff(&self, id: &StaffId, name: &str, roles: &[Role], password: &str) -> Result<String> {
        let salt = self.chance.bytes::<16>();
        let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), &salt).map_err(Error::fault)?;
        let secret = data_encoding::BASE32_NOPAD.encode(&self.chance.bytes::<20>());
        let row = StaffRow {
            id: id.clone(),
            name: name.to_owned(),
            roles: roles.to_vec(),
            password_hash: hash.to_string(),
            totp_secret: secret.clone(),
            totp_last_step: 0,
        };
        self.store.put_staff(&row).await?;
        Ok(secret)
    }

    /// Signs in: gives the session token for the cookie.
    ///
    /// # Errors
    /// `staff.unknown` whatever was wrong, after the same work.
    pub async fn sign_in(&self, id: &str, password: &str) -> Result<(Staff, String)> {
        let row = self.store.staff(&StaffId::from(id.trim())).await?;
        let right = check_password(row.as_ref(), password.to_owned()).await?;
        let (Some(row), true) = (row, right) else { return Err(Error::new("staff.unknown", "")) };
        let token = data_encoding::BASE64URL_NOPAD.encode(&self.chance.bytes::<32>());
        let hours = jiff::SignedDuration::from_hours(i64::from(self.settings.session_hours));
        let expires = self.clock.now().checked_add(hours).map_err(Error::fault)?;
        self.store.put_session(&hashed(&token), &row.id, expires).await?;
        Ok((staff(row), token))
    }

    /// Who holds this session token, if anyone.
    pub async fn session(&self, token: &str) -> Result<Option<Staff>> {
        let Some(id) = self.store.session(&hashed(token), self.clock.now()).await? else { return Ok(None) };
        Ok(self.store.staff(&id).await?.map(staff))
    }

    /// Ends a session.
    pub async fn sign_out(&self, token: &str) -> Result<()> {
        Ok(self.store.end_session(&hashed(token)).await?)
    }

    /// Checks both components for a signature. The code is used up by it.
    ///
    /// # Errors
    /// `approval.components`, not saying which one was wrong.
    pub(crate) async fn two_components(&self, staff: &Staff, given: &Components<'_>) -> Result<()> {
        let wrong = || Error::new("approval.components", "");
        let row = self.store.staff(&staff.id).await?.ok_or_else(wrong)?;
        let password = check_password(Some(&row), given.password.to_owned()).await?;
        let now = u64::try_from(self.clock.now().as_second()).map_err(Error::fault)?;
        let step = authenticator(&row.totp_secret)?.check(given.code.trim(), now).and_then(|s| i64::try_from(s).ok());
        match step {
            Some(step) if password && self.store.use_totp_step(&staff.id, step).await? => Ok(()),
            _ => Err(wrong()),
        }
    }

    /// The code a person's authenticator shows now: for the demo's signing page and for rehearsals, never elsewhere.
    ///
    /// # Errors
    /// `staff.role` outside a demo or rehearsal.
    pub async fn demo_code(&self, id: &StaffId) -> Result<String> {
        if !self.settings.demo {
            return Err(Error::new("staff.role", "demo only"));
        }
        let row = self.store.staff(id).await?.ok_or_else(|| Error::new("staff.unknown", ""))?;
        // If the current code was used already, the next one is shown; the check allows one step of drift.
        let now = self.clock.now().as_second();
        let at = if row.totp_last_step >= now / 30 { now + 30 } else { now };
        let at = u64::try_from(at).map_err(Error::fault)?;
        Ok(authenticator(&row.totp_secret)?.generate(at).to_string())
    }
}

fn staff(row: StaffRow) -> Staff {
    Staff { id: row.id, name: row.name, roles: row.roles }
}

fn hashed(token: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(token.as_bytes()))
}

/// A hash of nothing anybody knows, so that an unknown name costs the same time as a wrong password.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5$YTVkYjM3ZTQ5ZGIwMTY4ZTJkYjBhMzM0ZWMxNzYyMTQ";

async fn check_password(row: Option<&StaffRow>, password: String) -> Result<bool> {
    let known = row.is_some();
    let stored = row.map_or_else(|| NOBODY.to_owned(), |r| r.password_hash.clone());
    // 40 ms of work: not on the threads that answer requests.
    let fits = tokio::task::spawn_blocking(move || {
        let Ok(hash) = PasswordHash::new(&stored) else { return false };
        Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()
    });
    Ok(fits.await.map_err(Error::fault)? && known)
}

fn authenticator(secret: &str) -> Result<Totp> {
    let secret = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).map_err(Error::fault)?;
    Builder::new().with_secret(secret).build().map_err(|e| Error::fault(format!("{e:?}")))
}
