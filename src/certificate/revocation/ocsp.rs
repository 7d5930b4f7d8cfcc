//! Asking a CA's responder about one certificate (OCSP, RFC 6960; the request as in RFC 5019).

use super::{Answer, fresh};
use crate::certificate::Certificate;
use crate::certificate::http::{self, Trouble};
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use der::asn1::{Any, GeneralizedTime, Int, ObjectIdentifier, OctetString};
use der::{Decode, Encode, Sequence, Tagged};
use time::OffsetDateTime;
use x509_parser::asn1_rs::BitString;
use x509_parser::prelude::{FromDer, X509Certificate};
use x509_parser::verify::verify_signature;
use x509_parser::x509::AlgorithmIdentifier;

/// id-sha1: the digest that every responder knows; it names the issuer, and protects nothing.
const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");
/// id-pkix-ocsp-basic
const BASIC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.1");
/// A responder sends one certificate of its own, or none.
const MOST_CERTIFICATES: usize = 4;

#[derive(Sequence)]
struct OcspRequest {
    request: TbsRequest,
}

#[derive(Sequence)]
struct TbsRequest {
    list: Vec<Single>,
}

#[derive(Clone, Sequence)]
struct Single {
    id: CertId,
}

#[derive(Clone, Sequence)]
struct CertId {
    digest: Algorithm,
    name: OctetString,
    key: OctetString,
    serial: Int,
}

#[derive(Clone, Sequence)]
struct Algorithm {
    oid: ObjectIdentifier,
    parameters: Option<Any>,
}

#[derive(Sequence)]
struct OcspResponse {
    status: Any,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    bytes: Option<ResponseBytes>,
}

#[derive(Sequence)]
struct ResponseBytes {
    kind: ObjectIdentifier,
    response: OctetString,
}

/// What is signed, and by what, is kept as it came.
#[derive(Sequence)]
struct BasicResponse {
    data: Any,
    algorithm: Any,
    signature: Any,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    certificates: Option<Vec<Any>>,
}

#[derive(Sequence)]
struct ResponseData {
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    version: Option<Any>,
    responder: Any,
    produced: GeneralizedTime,
    responses: Vec<SingleResponse>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    extensions: Option<Any>,
}

#[derive(Sequence)]
struct SingleResponse {
    id: CertId,
    status: Any,
    from: GeneralizedTime,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    until: Option<GeneralizedTime>,
    #[asn1(context_specific = "1", tag_mode = "EXPLICIT", optional = "true")]
    extensions: Option<Any>,
}

pub(super) async fn ask(
    url: &str,
    link: &Certificate,
    issuer: &Certificate,
    at: OffsetDateTime,
) -> Result<Answer, Trouble> {
    let wrong = |cause: String| Trouble::Answer { host: http::host(url), cause };
    let id = id(link, issuer).map_err(wrong)?;
    let request = request(&id).map_err(|error| wrong(error.to_string()))?;
    let answer = http::post(url, "application/ocsp-request", request).await?;
    read(&answer, &id, issuer, at).map_err(wrong)
}

/// What a server brought of its CA's answer with its certificate (RFC 6066, section 8).
pub(super) fn brought(
    answer: &[u8],
    link: &Certificate,
    issuer: &Certificate,
    at: OffsetDateTime,
) -> Result<Answer, String> {
    read(answer, &id(link, issuer)?, issuer, at)
}

fn request(id: &CertId) -> der::Result<Vec<u8>> {
    OcspRequest { request: TbsRequest { list: vec![Single { id: id.clone() }] } }.to_der()
}

/// How the responder finds the certificate: by its serial and two digests of its issuer (RFC 6960, section 4.1.1).
fn id(link: &Certificate, issuer: &Certificate) -> Result<CertId, String> {
    let (_, by) = X509Certificate::from_der(&issuer.der).map_err(text)?;
    let (_, it) = X509Certificate::from_der(&link.der).map_err(text)?;
    let sha1 =
        |bytes: &[u8]| OctetString::new(digest(&SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref()).map_err(text);
    Ok(CertId {
        digest: Algorithm { oid: SHA1, parameters: Some(Any::null()) },
        name: sha1(by.subject().as_raw())?,
        key: sha1(&by.public_key().subject_public_key.data)?,
        serial: Int::new(it.raw_serial()).map_err(text)?,
    })
}

/// What the answer says about this certificate; the error is why it does not count.
fn read(bytes: &[u8], asked: &CertId, issuer: &Certificate, at: OffsetDateTime) -> Result<Answer, String> {
    let response = OcspResponse::from_der(bytes).map_err(text)?;
    let bytes = match (response.status.value(), response.bytes) {
        ([0], Some(bytes)) if bytes.kind == BASIC => bytes,
        ([0], _) => return Err("the answer is of an unknown kind".to_owned()),
        // RFC 6960, section 2.3: malformedRequest, internalError, tryLater, sigRequired, unauthorized
        (status, _) => return Err(format!("the responder refuses, with status {status:?}")),
    };
    let basic = BasicResponse::from_der(bytes.response.as_bytes()).map_err(text)?;
    let data = basic.data.to_der().map_err(text)?;
    if !signed(&basic, &data, issuer, at).map_err(text)? {
        return Err("the answer's signature is not the issuer's".to_owned());
    }
    let data = ResponseData::from_der(&data).map_err(text)?;
    let same = |it: &&SingleResponse| {
        let id = &it.id;
        id.digest.oid == asked.digest.oid
            && (&id.name, &id.key, &id.serial) == (&asked.name, &asked.key, &asked.serial)
    };
    let single = data.responses.iter().find(same).ok_or("the answer is about another certificate")?;
    fresh(date(single.from)?, single.until.map(date).transpose()?, at)?;
    let tag = single.status.tag();
    match (tag.is_context_specific(), tag.number().value()) {
        (true, 0) => Ok(Answer::Good),
        (true, 1) => {
            let (time, _) = GeneralizedTime::from_der_partial(single.status.value()).map_err(text)?;
            Ok(Answer::Revoked(date(time)?))
        }
        _ => Err("the responder does not know the certificate".to_owned()),
    }
}

/// Whether the issuer signed it, or a responder to whom the issuer gave a certificate for that (RFC 6960, section
/// 4.2.2.2).
fn signed(
    basic: &BasicResponse,
    data: &[u8],
    issuer: &Certificate,
    at: OffsetDateTime,
) -> Result<bool, der::Error> {
    let (algorithm, signature) = (basic.algorithm.to_der()?, basic.signature.to_der()?);
    let (Ok((_, algorithm)), Ok((_, signature))) =
        (AlgorithmIdentifier::from_der(&algorithm), BitString::from_der(&signature))
    else {
        return Ok(false);
    };
    let by = |signer: &Certificate| {
        X509Certificate::from_der(&signer.der)
            .is_ok_and(|(_, it)| verify_signature(it.public_key(), &algorithm, &signature, data).is_ok())
    };
    if by(issuer) {
        return Ok(true);
    }
    for der in basic.certificates.iter().flatten().take(MOST_CERTIFICATES) {
        let Ok(responder) = Certificate::from_der(&der.to_der()?) else { continue };
        let valid = (responder.not_before..=responder.not_after).contains(&at);
        if valid && may_answer(&responder) && responder.is_issued_by(issuer) && by(&responder) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn may_answer(it: &Certificate) -> bool {
    X509Certificate::from_der(&it.der).is_ok_and(|(_, it)| {
        it.extended_key_usage().ok().flatten().is_some_and(|usage| usage.value.ocsp_signing)
    })
}

fn date(time: GeneralizedTime) -> Result<OffsetDateTime, String> {
    let seconds = i64::try_from(time.to_unix_duration().as_secs()).map_err(text)?;
    OffsetDateTime::from_unix_timestamp(seconds).map_err(text)
}

#[allow(clippy::needless_pass_by_value)] // as map_err calls it
fn text(error: impl ToString) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{at, certificates, key};
    use super::*;
    use der::asn1::BitString;
    use proptest::prelude::*;
    use rcgen::SigningKey;
    use std::time::Duration;

    /// What a CA answers about `id`, as of `from`, for a day.
    fn answer(id: &CertId, status: u8, from: OffsetDateTime) -> Vec<u8> {
        let time = |at: OffsetDateTime| {
            GeneralizedTime::from_unix_duration(Duration::from_secs(at.unix_timestamp().unsigned_abs()))
                .unwrap()
        };
        let status = match status {
            1 => {
                let time = time(from).to_der().unwrap();
                [vec![0xa1, u8::try_from(time.len()).unwrap()], time].concat()
            }
            status => vec![0x80 | status, 0],
        };
        let single = SingleResponse {
            id: id.clone(),
            status: Any::from_der(&status).unwrap(),
            from: time(from),
            until: Some(time(from + time::Duration::DAY)),
            extensions: None,
        };
        let data = ResponseData {
            version: None,
            responder: Any::from_der(&[0xa2, 3, 4, 1, 0]).unwrap(),
            produced: time(from),
            responses: vec![single],
            extensions: None,
        };
        let data = data.to_der().unwrap();
        let signature = BitString::from_bytes(&key().sign(&data).unwrap()).unwrap();
        let ecdsa = Algorithm { oid: ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2"), parameters: None };
        let basic = BasicResponse {
            data: Any::from_der(&data).unwrap(),
            algorithm: Any::encode_from(&ecdsa).unwrap(),
            signature: Any::encode_from(&signature).unwrap(),
            certificates: None,
        };
        let response = OctetString::new(basic.to_der().unwrap()).unwrap();
        let bytes = Some(ResponseBytes { kind: BASIC, response });
        OcspResponse { status: Any::from_der(&[0x0a, 1, 0]).unwrap(), bytes }.to_der().unwrap()
    }

    #[test]
    fn an_answer_is_about_this_certificate_and_of_now() {
        let (leaf, ca) = certificates(7);
        let mine = id(&leaf, &ca).unwrap();
        let other = id(&certificates(8).0, &ca).unwrap();
        assert_eq!(read(&answer(&mine, 0, at()), &mine, &ca, at()), Ok(Answer::Good));
        assert_eq!(read(&answer(&mine, 1, at()), &mine, &ca, at()), Ok(Answer::Revoked(at())));
        let refused = |bytes: &[u8], now| read(bytes, &mine, &ca, now).unwrap_err();
        assert!(refused(&answer(&mine, 2, at()), at()).contains("does not know"));
        assert!(refused(&answer(&other, 0, at()), at()).contains("another certificate"));
        assert!(refused(&answer(&mine, 0, at()), at() + time::Duration::days(2)).contains("out of date"));
        assert!(refused(&answer(&mine, 0, at()), at() - time::Duration::days(2)).contains("later time"));
        // unauthorized
        assert!(refused(&[0x30, 3, 0x0a, 1, 6], at()).contains("refuses"));
        assert!(read(&answer(&mine, 0, at()), &mine, &leaf, at()).is_err(), "signed by somebody else");
        assert_eq!(brought(&answer(&mine, 1, at()), &leaf, &ca, at()), Ok(Answer::Revoked(at())));
        assert!(brought(&answer(&other, 0, at()), &leaf, &ca, at()).is_err());
    }

    proptest! {
        #[test]
        fn a_damaged_answer_never_turns(place in 0usize..400, change in 1u8..) {
            let (leaf, ca) = certificates(7);
            let mine = id(&leaf, &ca).unwrap();
            let mut bytes = answer(&mine, 1, at());
            let place = place % bytes.len();
            bytes[place] ^= change;
            prop_assert_ne!(read(&bytes, &mine, &ca, at()), Ok(Answer::Good));
        }
    }
}
