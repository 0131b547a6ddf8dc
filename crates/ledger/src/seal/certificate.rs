//! The two certificates of a seal: the action's Ed25519 key for itself, and for the P-256 key that signs.
//!
//! ```text
//! root   subject O = maker, CN = name of the key        Ed25519 (RFC 8410), CA, path length 0, keyCertSign
//! seal   subject O = maker, CN = maker + " seal"        P-256, digitalSignature and nonRepudiation, issued by root
//! ```
//! Both hold from 2020-01-01 to 2059-12-31; serial numbers and key identifiers follow from the contents. In the certificate
//! of the seal names longer than 64 characters are cut there (the upper bound of X.520); the full name stands in the statement.
//!
//! INVARIANT: the bytes that the Ed25519 key signs here begin with 0x30 and a length octet above 0x7f, which begins no UTF-8
//! text; so no certificate passes for a checkpoint, a detached signature, a DSSE envelope or a COSE structure.

use crate::{Digest, SigningKey, VerifyingKey};
use p256::ecdsa::VerifyingKey as SealPublic;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::certificate::{Certificate, TbsCertificate, Version};
use x509_cert::der::asn1::{Any, BitString, GeneralizedTime, OctetString, SetOfVec, UtcTime, Utf8StringRef};
use x509_cert::der::{DateTime, Encode as _, Error, Result};
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier};
use x509_cert::ext::{AsExtension, Extension};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, ObjectIdentifier, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const P256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.3.1.7");

const LONGEST_NAME: usize = 64;

/// Root and seal certificate.
pub(super) struct Pair {
    /// That of the action's key.
    pub(super) root: Certificate,
    /// That of the key which signs.
    pub(super) leaf: Certificate,
}

/// Issues both.
pub(super) fn issue(key: &SigningKey, maker: &str, leaf: &SealPublic) -> Result<Pair> {
    let root = signed(key, root_body(key.verifying_key(), maker)?)?;
    let leaf = signed(key, leaf_body(key.verifying_key(), maker, leaf)?)?;
    Ok(Pair { root, leaf })
}

/// What `key` and `maker` are if the two certificates are exactly those that this house issues, otherwise nothing.
pub(super) fn chain(pair: &Pair) -> Option<(VerifyingKey, String, SealPublic)> {
    let subject = &pair.root.tbs_certificate.subject;
    let maker = text_of(subject, ORGANISATION)?;
    let bits = pair.root.tbs_certificate.subject_public_key_info.subject_public_key.as_bytes()?;
    let key = VerifyingKey::from_parts(&text_of(subject, COMMON_NAME)?, bits.try_into().ok()?).ok()?;
    let bits = pair.leaf.tbs_certificate.subject_public_key_info.subject_public_key.as_bytes()?;
    let leaf = SealPublic::from_sec1_bytes(bits).ok()?;
    let same = root_body(&key, &maker).ok()? == pair.root.tbs_certificate
        && leaf_body(&key, &maker, &leaf).ok()? == pair.leaf.tbs_certificate;
    (same && is_signed(&key, &pair.root) && is_signed(&key, &pair.leaf)).then_some((key, maker, leaf))
}

/// The name as it stands in certificates.
pub(super) fn shortened(name: &str) -> String {
    name.chars().take(LONGEST_NAME).collect()
}

fn root_body(key: &VerifyingKey, maker: &str) -> Result<TbsCertificate> {
    let public = SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned { oid: ED25519, parameters: None },
        subject_public_key: BitString::from_bytes(key.as_bytes())?,
    };
    let subject = name(&shortened(maker), key.name())?;
    let extensions = vec![
        extension(&BasicConstraints { ca: true, path_len_constraint: Some(0) }, &subject)?,
        extension(&KeyUsage(KeyUsages::KeyCertSign.into()), &subject)?,
        extension(&SubjectKeyIdentifier(identifier(&public)?), &subject)?,
    ];
    body(subject.clone(), subject, public, extensions)
}

fn leaf_body(issuer: &VerifyingKey, maker: &str, leaf: &SealPublic) -> Result<TbsCertificate> {
    let root = root_body(issuer, maker)?;
    let public = SubjectPublicKeyInfoOwned {
        algorithm: AlgorithmIdentifierOwned { oid: EC, parameters: Some(Any::encode_from(&P256)?) },
        subject_public_key: BitString::from_bytes(leaf.to_encoded_point(false).as_bytes())?,
    };
    let own = format!("{} seal", maker.chars().take(LONGEST_NAME - 5).collect::<String>());
    let subject = name(&shortened(maker), &own)?;
    let authority = AuthorityKeyIdentifier {
        key_identifier: Some(identifier(&root.subject_public_key_info)?),
        authority_cert_issuer: None,
        authority_cert_serial_number: None,
    };
    let extensions = vec![
        extension(&KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation), &subject)?,
        extension(&SubjectKeyIdentifier(identifier(&public)?), &subject)?,
        extension(&authority, &subject)?,
    ];
    body(root.subject, subject, public, extensions)
}

fn body(
    issuer: Name,
    subject: Name,
    public: SubjectPublicKeyInfoOwned,
    extensions: Vec<Extension>,
) -> Result<TbsCertificate> {
    let mut named = subject.to_der()?;
    named.extend(public.to_der()?);
    // The first two bits: positive, and no leading zero that DER would drop.
    let serial: Vec<u8> = Digest::of(&named).0.iter().take(16).copied().collect();
    let serial: Vec<u8> = serial.iter().enumerate().map(|(at, b)| if at == 0 { b & 0x7f | 0x40 } else { *b }).collect();
    let begins = UtcTime::from_date_time(DateTime::new(2020, 1, 1, 0, 0, 0)?)?;
    let ends = GeneralizedTime::from_date_time(DateTime::new(2059, 12, 31, 23, 59, 59)?);
    Ok(TbsCertificate {
        version: Version::V3,
        serial_number: SerialNumber::new(&serial)?,
        signature: AlgorithmIdentifierOwned { oid: ED25519, parameters: None },
        issuer,
        validity: Validity { not_before: Time::UtcTime(begins), not_after: Time::GeneralTime(ends) },
        subject,
        subject_public_key_info: public,
        issuer_unique_id: None,
        subject_unique_id: None,
        extensions: Some(extensions),
    })
}

fn signed(key: &SigningKey, body: TbsCertificate) -> Result<Certificate> {
    let signature = BitString::from_bytes(&key.sign_raw(&body.to_der()?))?;
    let signature_algorithm = AlgorithmIdentifierOwned { oid: ED25519, parameters: None };
    Ok(Certificate { tbs_certificate: body, signature_algorithm, signature })
}

fn is_signed(key: &VerifyingKey, certificate: &Certificate) -> bool {
    let named = certificate.signature_algorithm == certificate.tbs_certificate.signature;
    let bytes = certificate.signature.as_bytes().and_then(|bytes| bytes.try_into().ok());
    match (certificate.tbs_certificate.to_der(), bytes) {
        (Ok(body), Some(signature)) => named && key.verify_raw(&body, signature),
        _ => false,
    }
}

fn name(organisation: &str, common: &str) -> Result<Name> {
    let part = |oid, text: &str| -> Result<RelativeDistinguishedName> {
        let value = Any::encode_from(&Utf8StringRef::new(text)?)?;
        Ok(RelativeDistinguishedName(SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }])?))
    };
    Ok(RdnSequence(vec![part(ORGANISATION, organisation)?, part(COMMON_NAME, common)?]))
}

fn text_of(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let mut parts = name.0.iter().flat_map(|part| part.0.iter());
    let part = parts.find(|part| part.oid == oid)?;
    part.value.decode_as::<Utf8StringRef<'_>>().ok().map(|text| text.as_str().to_owned())
}

fn extension(content: &impl AsExtension, subject: &Name) -> Result<Extension> {
    content.to_extension(subject, &[])
}

/// The first 160 bits of the SHA-256 of the key (RFC 7093, method 1).
fn identifier(public: &SubjectPublicKeyInfoOwned) -> Result<OctetString> {
    let bits = public.subject_public_key.as_bytes().ok_or_else(|| Error::from(x509_cert::der::ErrorKind::Failed))?;
    OctetString::new(Digest::of(bits).0.iter().take(20).copied().collect::<Vec<u8>>())
}
