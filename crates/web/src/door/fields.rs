//! The fields of a posted form, as typed, in order. Forms here have as many fields as a consignee has units, so they are
//! read by name instead of into a struct; what was typed can be shown again as it was.

use axum::{
    Form,
    extract::{FromRequest, Request},
    response::{IntoResponse, Response},
};

/// Names and values of a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(pub Vec<(String, String)>);

impl Fields {
    /// The first value with this name, trimmed; empty if there is none.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }
    /// All values with this name, trimmed, empty ones left out.
    pub fn all(&self, name: &str) -> Vec<String> {
        let values = self.0.iter().filter(|(n, _)| n == name).map(|(_, v)| v.trim().to_owned());
        values.filter(|v| !v.is_empty()).collect()
    }
    /// Whether there is a field with this name and something in it.
    pub fn has(&self, name: &str) -> bool {
        !self.get(name).is_empty()
    }
    /// Whether the form had a field with this name, empty or not.
    pub fn sent(&self, name: &str) -> bool {
        self.0.iter().any(|(n, _)| n == name)
    }
    /// The first value with this name exactly as typed (a password may begin with a blank).
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.as_str())
    }
}

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Response;
    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        let Form(pairs) =
            Form::<Vec<(String, String)>>::from_request(request, state).await.map_err(IntoResponse::into_response)?;
        Ok(Self(pairs))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
    use super::*;

    #[test]
    fn values_by_name() {
        let fields = Fields([("a", " 1 "), ("b", ""), ("a", "2")].map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec());
        assert_eq!((fields.get("a"), fields.raw("a"), fields.get("none")), ("1", " 1 ", ""));
        assert_eq!(fields.all("a"), ["1", "2"]);
        assert!(!fields.has("b"));
    }
}
