//! A time stamp token: a CMS of a TSTInfo (RFC 3161, 2.4.2), read and checked against its own certificate.
//!
//! What is checked: content type and digest among the signed attributes, the certificate that they name by its digest (RFC
//! 2634 and 5816), that it is for time stamps and was valid at the moment, the signature, the imprint. What is not: who issued
//! the certificate.

use super::{Stamp, StampError, reader::Tlv};
use crate::Digest;
use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use ring::digest as hash;
use ring::signature::{self as sign, VerificationAlgorithm};
use x509_cert::Certificate;
use x509_cert::der::{DateTime, Decode as _, Encode as _, asn1::OctetStringRef};
use x509_cert::ext::pkix::ExtendedKeyUsage;
use x509_cert::spki::ObjectIdentifier;

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}
const SIGNED_DATA: ObjectIdentifier = oid("1.2.840.113549.1.7.2");
const TST_INFO: ObjectIdentifier = oid("1.2.840.113549.1.9.16.1.4");
const CONTENT_TYPE: ObjectIdentifier = oid("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = oid("1.2.840.113549.1.9.4");
const SIGNING_CERTIFICATE: ObjectIdentifier = oid("1.2.840.113549.1.9.16.2.12");
const SIGNING_CERTIFICATE_2: ObjectIdentifier = oid("1.2.840.113549.1.9.16.2.47");
const KEY_USAGE: ObjectIdentifier = oid("2.5.29.37");
const FOR_TIME_STAMPS: ObjectIdentifier = oid("1.3.6.1.5.5.7.3.8");
const SHA256: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.1");
const SHA384: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.2");
const SHA512: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.3");
const RSA: ObjectIdentifier = oid("1.2.840.113549.1.1.1");
const P256: ObjectIdentifier = oid("1.2.840.10045.3.1.7");
const P384: ObjectIdentifier = oid("1.3.132.0.34");

/// What stands in a token that holds.
pub(super) struct Opened {
    /// What it says.
    pub(super) stamp: Stamp,
    /// The nonce of the question, as it stands there.
    pub(super) nonce: Option<Vec<u8>>,
}

/// What a token says about the signature with this SHA-256.
///
/// # Errors
/// [`StampError`] if it is about another one or does not hold.
pub fn read(token: &[u8], imprint: &Digest) -> Result<Stamp, StampError> {
    open(token, imprint).map(|opened| opened.stamp)
}

/// Opens a token.
pub(super) fn open(token: &[u8], imprint: &Digest) -> Result<Opened, StampError> {
    let wrong = StampError::Unreadable;
    let info = ContentInfo::from_der(token).map_err(|_| wrong("no CMS"))?;
    if info.content_type != SIGNED_DATA {
        return Err(wrong("no signed data"));
    }
    let signed: SignedData = info.content.decode_as().map_err(|_| wrong("no signed data"))?;
    let content = signed.encap_content_info.econtent.as_ref().filter(|_| {
        // Only this type of content is a time stamp, whatever else the same service signs.
        signed.encap_content_info.econtent_type == TST_INFO
    });
    let content =
        content.and_then(|content| content.decode_as::<OctetStringRef<'_>>().ok()).ok_or(wrong("no time stamp"))?;
    let content = content.as_bytes();
    let [signer] = signed.signer_infos.0.as_slice() else { return Err(wrong("not exactly one signer")) };
    let said = said(content).ok_or(wrong("no TSTInfo"))?;
    let certificate = certificate(&signed, signer)?;
    signature(signer, certificate, content)?;
    suits(certificate, said.at)?;
    if said.imprint != imprint.as_bytes() {
        return Err(StampError::Imprint);
    }
    let der = certificate.to_der().map_err(|_| wrong("the certificate"))?;
    let stamp = Stamp {
        at: said.at,
        authority: certificate.tbs_certificate.subject.to_string(),
        certificate: data_encoding::HEXLOWER.encode(Digest::of(&der).as_bytes()),
    };
    Ok(Opened { stamp, nonce: said.nonce })
}

struct Said {
    imprint: Vec<u8>,
    at: i64,
    nonce: Option<Vec<u8>>,
}

/// TSTInfo: version, policy, imprint, serial number, time, then accuracy, ordering, nonce and more, if they are there.
fn said(content: &[u8]) -> Option<Said> {
    let mut all = content;
    let mut inside = Tlv::next(&mut all).filter(|tlv| tlv.tag == 0x30 && all.is_empty())?.content;
    let version = Tlv::next(&mut inside)?;
    let _policy = Tlv::next(&mut inside).filter(|tlv| tlv.tag == 0x06)?;
    let mut imprint = Tlv::next(&mut inside).filter(|tlv| tlv.tag == 0x30)?.content;
    let _serial = Tlv::next(&mut inside).filter(|tlv| tlv.tag == 0x02)?;
    let at = Tlv::next(&mut inside).filter(|tlv| tlv.tag == 0x18)?;
    if (version.tag, version.content) != (0x02, [1].as_slice()) {
        return None;
    }
    let mut algorithm = Tlv::next(&mut imprint).filter(|tlv| tlv.tag == 0x30)?.content;
    let algorithm = Tlv::next(&mut algorithm).filter(|tlv| tlv.tag == 0x06)?;
    if ObjectIdentifier::from_bytes(algorithm.content).ok()? != SHA256 {
        return None;
    }
    let imprint = Tlv::next(&mut imprint).filter(|tlv| tlv.tag == 0x04)?.content.to_vec();
    let mut nonce = None;
    while let Some(more) = Tlv::next(&mut inside) {
        if more.tag == 0x02 {
            nonce = Some(more.content.to_vec());
        }
    }
    Some(Said { imprint, at: moment(at.content)?, nonce })
}

/// `yyyymmddhhmmssZ`, perhaps with a fraction of a second, which is left out.
fn moment(text: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(text).ok()?.strip_suffix('Z')?;
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if whole.len() != 14 || !whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| whole.get(from..to)?.parse::<u8>().ok();
    let year = whole.get(..4)?.parse().ok()?;
    let date = DateTime::new(year, part(4, 6)?, part(6, 8)?, part(8, 10)?, part(10, 12)?, part(12, 14)?).ok()?;
    i64::try_from(date.unix_duration().as_secs()).ok()
}

/// The certificate inside that the signer names, by issuer and number and by the digest among the signed attributes.
fn certificate<'a>(signed: &'a SignedData, signer: &SignerInfo) -> Result<&'a Certificate, StampError> {
    let missing = StampError::Certificate("it is not in the token");
    let SignerIdentifier::IssuerAndSerialNumber(named) = &signer.sid else {
        return Err(StampError::Certificate("it is named in a way that is not read here"));
    };
    let all = signed.certificates.iter().flat_map(|set| set.0.iter());
    let mut all = all.filter_map(|choice| match choice {
        CertificateChoices::Certificate(certificate) => Some(certificate),
        CertificateChoices::Other(_) => None,
    });
    let found = all.find(|certificate| {
        let body = &certificate.tbs_certificate;
        body.issuer == named.issuer && body.serial_number == named.serial_number
    });
    let found = found.ok_or(missing)?;
    let der = found.to_der().map_err(|_| StampError::Certificate("it cannot be read"))?;
    let named = attribute(signer, SIGNING_CERTIFICATE_2).or_else(|| attribute(signer, SIGNING_CERTIFICATE));
    let fits = named.is_some_and(|named| names(&named, &der) == Some(true));
    if fits { Ok(found) } else { Err(StampError::Certificate("the signed attributes name another one")) }
}

/// Whether SigningCertificate(V2) names the certificate with these bytes first.
fn names(attribute: &[u8], der: &[u8]) -> Option<bool> {
    let mut all = attribute;
    let mut certificates = Tlv::next(&mut all)?.content;
    let mut first = Tlv::next(&mut certificates)?.content;
    let mut inside = Tlv::next(&mut first)?.content;
    let head = Tlv::next(&mut inside)?;
    let (algorithm, digest) = if head.tag == 0x30 {
        let mut algorithm = head.content;
        let algorithm = ObjectIdentifier::from_bytes(Tlv::next(&mut algorithm)?.content).ok()?;
        (digest_of(algorithm)?, Tlv::next(&mut inside)?.content)
    } else {
        // The first kind is SHA-1 by definition; it names a certificate that signs, and nothing rests on it alone.
        let algorithm = if head.content.len() == 20 { &hash::SHA1_FOR_LEGACY_USE_ONLY } else { &hash::SHA256 };
        (algorithm, head.content)
    };
    Some(hash::digest(algorithm, der).as_ref() == digest)
}

/// The one value of a signed attribute.
fn attribute(signer: &SignerInfo, kind: ObjectIdentifier) -> Option<Vec<u8>> {
    let found = signer.signed_attrs.as_ref()?.iter().find(|attribute| attribute.oid == kind)?;
    found.values.get(0)?.to_der().ok()
}

/// Whether attributes and signature fit the content.
fn signature(signer: &SignerInfo, certificate: &Certificate, content: &[u8]) -> Result<(), StampError> {
    let kind = attribute(signer, CONTENT_TYPE).ok_or(StampError::Unreadable("no content type among the attributes"))?;
    if ObjectIdentifier::from_der(&kind).ok() != Some(TST_INFO) {
        return Err(StampError::Unreadable("another content type among the attributes"));
    }
    let digest = digest_of(signer.digest_alg.oid).ok_or(StampError::Algorithm)?;
    let stated = attribute(signer, MESSAGE_DIGEST).ok_or(StampError::Unreadable("no digest among the attributes"))?;
    let stated = OctetStringRef::from_der(&stated).map_err(|_| StampError::Unreadable("no digest"))?;
    if stated.as_bytes() != hash::digest(digest, content).as_ref() {
        return Err(StampError::Signature);
    }
    let attributes = signer.signed_attrs.as_ref().and_then(|attributes| attributes.to_der().ok());
    let attributes = attributes.ok_or(StampError::Signature)?;
    let public = &certificate.tbs_certificate.subject_public_key_info;
    let curve = public.algorithm.parameters.as_ref().and_then(|any| any.decode_as::<ObjectIdentifier>().ok());
    let algorithm = algorithm(signer, curve).ok_or(StampError::Algorithm)?;
    let key = public.subject_public_key.as_bytes().ok_or(StampError::Algorithm)?;
    sign::UnparsedPublicKey::new(algorithm, key)
        .verify(&attributes, signer.signature.as_bytes())
        .map_err(|_| StampError::Signature)
}

fn digest_of(algorithm: ObjectIdentifier) -> Option<&'static hash::Algorithm> {
    match algorithm {
        SHA256 => Some(&hash::SHA256),
        SHA384 => Some(&hash::SHA384),
        SHA512 => Some(&hash::SHA512),
        _ => None,
    }
}

fn algorithm(signer: &SignerInfo, curve: Option<ObjectIdentifier>) -> Option<&'static dyn VerificationAlgorithm> {
    let kind = signer.signature_algorithm.oid;
    let rsa = |digest: ObjectIdentifier| -> Option<&'static dyn VerificationAlgorithm> {
        match digest {
            SHA256 => Some(&sign::RSA_PKCS1_2048_8192_SHA256),
            SHA384 => Some(&sign::RSA_PKCS1_2048_8192_SHA384),
            SHA512 => Some(&sign::RSA_PKCS1_2048_8192_SHA512),
            _ => None,
        }
    };
    match (kind.to_string().as_str(), curve) {
        _ if kind == RSA => rsa(signer.digest_alg.oid),
        ("1.2.840.113549.1.1.11", _) => rsa(SHA256),
        ("1.2.840.113549.1.1.12", _) => rsa(SHA384),
        ("1.2.840.113549.1.1.13", _) => rsa(SHA512),
        ("1.2.840.10045.4.3.2", Some(P256)) => Some(&sign::ECDSA_P256_SHA256_ASN1),
        ("1.2.840.10045.4.3.3", Some(P256)) => Some(&sign::ECDSA_P256_SHA384_ASN1),
        ("1.2.840.10045.4.3.2", Some(P384)) => Some(&sign::ECDSA_P384_SHA256_ASN1),
        ("1.2.840.10045.4.3.3", Some(P384)) => Some(&sign::ECDSA_P384_SHA384_ASN1),
        ("1.3.101.112", _) => Some(&sign::ED25519),
        _ => None,
    }
}

/// Whether the certificate is for time stamps (RFC 3161, 2.3) and was valid at the moment.
fn suits(certificate: &Certificate, at: i64) -> Result<(), StampError> {
    let body = &certificate.tbs_certificate;
    let usage = body.extensions.iter().flatten().find(|extension| extension.extn_id == KEY_USAGE);
    let usage = usage.and_then(|extension| ExtendedKeyUsage::from_der(extension.extn_value.as_bytes()).ok());
    if !usage.is_some_and(|usage| usage.0.contains(&FOR_TIME_STAMPS)) {
        return Err(StampError::Certificate("it is not for time stamps"));
    }
    let seconds = |time: &x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    let (from, to) = (seconds(&body.validity.not_before), seconds(&body.validity.not_after));
    if (from..=to).contains(&at) { Ok(()) } else { Err(StampError::Certificate("it was not valid at that moment")) }
}
