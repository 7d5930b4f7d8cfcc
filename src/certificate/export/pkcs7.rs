//! PKCS #7 with certificates alone (RFC 5652 section 5, "degenerate"), in the order given. Written by hand, as a typed
//! set would sort them.

use crate::certificate::Certificate;
use crate::certificate::format::push;
use crate::certificate::pem;

const SEQUENCE: u8 = 0x30;
const CONTEXT_0: u8 = 0xa0;
/// id-signedData and id-data.
const SIGNED_DATA: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const DATA: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];
const VERSION_1: &[u8] = &[0x02, 0x01, 0x01];
const EMPTY_SET: &[u8] = &[0x31, 0x00];

/// As PEM, which Windows, Java and OpenSSL read.
pub(super) fn written(links: &[Certificate]) -> Vec<u8> {
    let certificates: Vec<&[u8]> = links.iter().map(|it| it.der.as_ref()).collect();
    let content = of(SEQUENCE, &[DATA]);
    let certificates = of(CONTEXT_0, &certificates);
    let signed = of(SEQUENCE, &[VERSION_1, EMPTY_SET, &content, &certificates, EMPTY_SET]);
    let all = of(SEQUENCE, &[SIGNED_DATA, &of(CONTEXT_0, &[&signed])]);
    pem::block("PKCS7", &all).as_bytes().to_vec()
}

fn of(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    push(&mut out, tag, &parts.concat());
    out
}
