//! TLS as a witness: any certificate is let pass, written down and, from the first on, held fast for the rest of the run.
//!
//! BMCs carry certificates that nobody vouches for. What is checked is that it stays the same one, and whether the server can sign with
//! its key ([`Leaf::proven`]): no account is ever sent to one that cannot.

use ledger::Digest;
use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, DistinguishedName, Error, SignatureScheme,
    client::{
        Resumption,
        danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    },
    crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature},
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use std::sync::{Arc, Mutex, PoisonError};

/// A server's certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Leaf {
    /// As presented.
    pub(super) der: Vec<u8>,
    /// SHA-256 of it, lower-case hexadecimal.
    pub(super) sha256: String,
    /// Whether the server signed the handshake with its key, verifiably. Old certificates (X.509 v1, RSA below 2048 bit)
    /// cannot be verified here.
    pub(super) proven: bool,
}

/// Lets any certificate pass, remembers the first.
#[derive(Debug)]
pub(super) struct Witness {
    provider: Arc<CryptoProvider>,
    leaf: Mutex<Option<Leaf>>,
}

/// What is said when the certificate changes within a run.
pub(super) const ANOTHER: &str = "another certificate than before in this run";

impl Witness {
    /// One for a run, and the configuration that uses it.
    ///
    /// # Errors
    /// If the TLS library has no protocol version to offer.
    pub(super) fn new() -> Result<(Arc<Self>, Arc<ClientConfig>), Error> {
        let provider = Arc::new(ring::default_provider());
        let witness = Arc::new(Self { provider: Arc::clone(&provider), leaf: Mutex::new(None) });
        let mut config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()?
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(&witness) as Arc<dyn ServerCertVerifier>)
            .with_no_client_auth();
        config.resumption = Resumption::disabled();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok((witness, Arc::new(config)))
    }

    /// The certificate of this run, once there was a handshake.
    pub(super) fn leaf(&self) -> Option<Leaf> {
        self.leaf.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Notes whether the handshake was signed with the certificate's key.
    fn signed(&self, verified: Result<HandshakeSignatureValid, Error>) -> Result<HandshakeSignatureValid, Error> {
        if let Some(leaf) = self.leaf.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            leaf.proven = verified.is_ok();
        }
        Ok(HandshakeSignatureValid::assertion())
    }
}

impl ServerCertVerifier for Witness {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let mut held = self.leaf.lock().unwrap_or_else(PoisonError::into_inner);
        match held.as_ref() {
            Some(leaf) if leaf.der != end_entity.as_ref() => {
                Err(Error::InvalidCertificate(CertificateError::Other(rustls::OtherError(Arc::new(io_error())))))
            }
            Some(_) => Ok(ServerCertVerified::assertion()),
            None => {
                let der = end_entity.as_ref().to_vec();
                *held = Some(Leaf { sha256: Digest::of(&der).to_string(), der, proven: false });
                Ok(ServerCertVerified::assertion())
            }
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signed(verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.signed(verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }

    fn root_hint_subjects(&self) -> Option<&[DistinguishedName]> {
        None
    }
}

fn io_error() -> std::io::Error {
    std::io::Error::other(ANOTHER)
}
