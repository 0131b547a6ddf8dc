//! The CMS of a seal (RFC 5652, as CAdES and PAdES B-B and B-T want it): written from few values, and read by writing it again.
//!
//! ```text
//! SignedData 1, SHA-256, detached id-data, both certificates, one signer (issuer and serial number of the seal certificate)
//!   signed attributes: content-type, message-digest, signing-certificate-v2 (ESS); no signing time, which PAdES has in /M
//!   ecdsa-with-SHA256 over the attributes; of unsigned attributes none, or the time stamp of the signature (B-T)
//! ```
//! INVARIANT: of one digest, one pair of certificates and one signature there is one CMS; [`open`] refuses every other
//! spelling of the same values.

use super::certificate::{self, Pair};
use super::key::{self, SealKey};
use super::stamp::{self, Stamp};
use super::{Reason, SealError};
use crate::{Digest, SigningKey, VerifyingKey};
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    CertificateSet, EncapsulatedContentInfo, SignedAttributes, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use x509_cert::Certificate;
use x509_cert::attr::Attribute;
use x509_cert::der::asn1::{Any, OctetString, OctetStringRef, SetOfVec};
use x509_cert::der::{self, Decode as _, Encode as _};
use x509_cert::spki::{AlgorithmIdentifierOwned, ObjectIdentifier};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
/// id-aa-timeStampToken (RFC 3161, appendix A).
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
const SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");

/// Who signed.
pub(super) struct Signer {
    /// The action's key, whose fingerprint people compare.
    pub(super) key: VerifyingKey,
    /// The maker's name as in the certificates.
    pub(super) maker: String,
    /// What the time stamp says, if there is one.
    pub(super) stamp: Option<Stamp>,
}

/// A signature before it becomes a CMS.
pub(super) struct Signed {
    digest: Digest,
    pair: Pair,
    signature: Vec<u8>,
}

impl Signed {
    /// Signs `digest`.
    pub(super) fn of(digest: Digest, maker: &str, key: &SigningKey) -> Result<Self, SealError> {
        let own = SealKey::derive(key)?;
        let pair = certificate::issue(key, maker, &own.public())?;
        let signature = own.sign(&attributes(&digest, &pair.leaf)?.to_der()?)?;
        Ok(Self { digest, pair, signature })
    }

    /// What a time stamp is about: the digest of the signature (RFC 3161, appendix A).
    pub(super) fn imprint(&self) -> Digest {
        Digest::of(&self.signature)
    }

    /// The CMS in DER, with a time stamp or without.
    pub(super) fn cms(&self, token: Option<&[u8]>) -> Result<Vec<u8>, SealError> {
        Ok(assemble(&self.digest, &self.pair, &self.signature, token)?)
    }
}

/// Who signed `digest` with the CMS `bytes`.
pub(super) fn open(bytes: &[u8], digest: &Digest) -> Result<Signer, Reason> {
    let unreadable = |why: der::Error| Reason::Broken(format!("the signature is no CMS: {why}"));
    let info = ContentInfo::from_der(bytes).map_err(unreadable)?;
    let signed: SignedData = info.content.decode_as().map_err(unreadable)?;
    let found: Vec<&CertificateChoices> = signed.certificates.iter().flat_map(|set| set.0.iter()).collect();
    let [CertificateChoices::Certificate(one), CertificateChoices::Certificate(two)] = found.as_slice() else {
        return Err(Reason::Foreign);
    };
    let is_root = |c: &Certificate| c.tbs_certificate.subject == c.tbs_certificate.issuer;
    let (root, leaf) = if is_root(one) { (one, two) } else { (two, one) };
    let pair = Pair { root: root.clone(), leaf: leaf.clone() };
    let broken = |what: &str| Reason::Broken(what.to_owned());
    let [signer] = signed.signer_infos.0.as_slice() else {
        return Err(broken("not exactly one signer"));
    };
    // The digest first: it is what a changed file fails at, and it is quick.
    if message_digest(signer).as_deref() != Some(digest.as_bytes().as_slice()) {
        return Err(Reason::Changed);
    }
    let (key, maker, leaf) = certificate::chain(&pair).ok_or(Reason::Foreign)?;
    let signature = signer.signature.as_bytes();
    let attributes = attributes(digest, &pair.leaf).and_then(|attributes| attributes.to_der());
    if !attributes.is_ok_and(|attributes| key::fits(&leaf, &attributes, signature)) {
        return Err(broken("the signature does not fit its attributes"));
    }
    let token = token(signer).map_err(|()| broken("something else than a time stamp beside the signature"))?;
    if assemble(digest, &pair, signature, token.as_deref()).ok().as_deref() != Some(bytes) {
        return Err(broken("the signature is spelt in another way"));
    }
    let stamp = token.map(|token| stamp::read(&token, &Digest::of(signature))).transpose();
    let stamp = stamp.map_err(|why| Reason::Broken(format!("the time stamp: {why}")))?;
    Ok(Signer { key, maker, stamp })
}

/// The token among the unsigned attributes, if they are one time stamp or none.
fn token(signer: &SignerInfo) -> Result<Option<Vec<u8>>, ()> {
    let Some(attributes) = &signer.unsigned_attrs else { return Ok(None) };
    let [attribute] = attributes.as_slice() else { return Err(()) };
    match attribute.values.as_slice() {
        [token] if attribute.oid == TIME_STAMP => token.to_der().map(Some).map_err(|_| ()),
        _ => Err(()),
    }
}

fn message_digest(signer: &SignerInfo) -> Option<Vec<u8>> {
    let attribute = signer.signed_attrs.as_ref()?.iter().find(|a| a.oid == MESSAGE_DIGEST)?;
    let value = attribute.values.get(0)?.decode_as::<OctetStringRef<'_>>().ok()?;
    Some(value.as_bytes().to_vec())
}

fn attributes(digest: &Digest, leaf: &Certificate) -> der::Result<SignedAttributes> {
    let one =
        |oid, value: Any| -> der::Result<Attribute> { Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? }) };
    // SigningCertificateV2 (RFC 5035): certs of one ESSCertIDv2 with the default SHA-256 and no issuerSerial.
    let named = vec![vec![vec![OctetString::new(Digest::of(&leaf.to_der()?).0)?]]];
    SetOfVec::try_from(vec![
        one(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        one(MESSAGE_DIGEST, Any::encode_from(&OctetStringRef::new(digest.as_bytes())?)?)?,
        one(SIGNING_CERTIFICATE, Any::encode_from(&named)?)?,
    ])
}

fn assemble(digest: &Digest, pair: &Pair, signature: &[u8], token: Option<&[u8]>) -> der::Result<Vec<u8>> {
    let stamped = token.map(|token| -> der::Result<_> {
        let values = SetOfVec::try_from(vec![Any::from_der(token)?])?;
        SetOfVec::try_from(vec![Attribute { oid: TIME_STAMP, values }])
    });
    let plain = |oid| AlgorithmIdentifierOwned { oid, parameters: None };
    let leaf = &pair.leaf.tbs_certificate;
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: leaf.issuer.clone(),
            serial_number: leaf.serial_number.clone(),
        }),
        digest_alg: plain(SHA256),
        signed_attrs: Some(attributes(digest, &pair.leaf)?),
        signature_algorithm: plain(ECDSA_SHA256),
        signature: OctetString::new(signature)?,
        unsigned_attrs: stamped.transpose()?,
    };
    let both = [&pair.root, &pair.leaf].map(|c| CertificateChoices::Certificate(c.clone()));
    let signed = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![plain(SHA256)])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
        certificates: Some(CertificateSet::try_from(both.to_vec())?),
        crls: None,
        signer_infos: SignerInfos::try_from(vec![signer])?,
    };
    ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&signed)? }.to_der()
}
