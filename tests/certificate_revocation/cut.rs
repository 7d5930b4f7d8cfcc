//! The cable to the CA's responder out in the middle of its answer: it ends by its deadline, what nobody could tell is told
//! as that and never as good, its list is asked where it has one, and asked again all is known.

use crate::cable::Cable;
use crate::site::{Site, codes};
use std::time::{Duration, Instant};

/// A piece of the answer, in bytes.
const SIZE: usize = 64;
/// An answer is waited for ten seconds. Nothing may last longer than this, on the slowest machine.
const FAR: Duration = Duration::from_secs(45);

/// A certificate that was taken back, and says that the responder is there.
fn issue(site: &Site, name: &str, at: &Cable, more: &str) {
    let responder = format!("authorityInfoAccess=OCSP;URI:http://{}/ocsp/issuer", at.address);
    site.publish(&format!("issue {name} \"{responder}\\n{more}\""));
}

#[test]
fn an_answer_that_breaks_off_is_told_and_asked_for_again() {
    let site = Site::open();
    let whole = Cable::of_bytes(site.address, SIZE, usize::MAX, false);
    issue(&site, "whole-bad", &whole, "");
    let ask = |name: &str| site.told(&format!("{name}.pem middle.pem --revocation"));
    let (exit, document, _) = ask("whole-bad");
    assert_eq!((exit, codes(&document)), (1, vec!["revoked"]), "undisturbed it works");

    // Before each piece, and within it. Some have a list beside the responder.
    let cables = (0..whole.carried()).flat_map(|pieces| [(pieces, false), (pieces, true)]);
    let cases: Vec<_> = cables
        .map(|(pieces, half)| {
            let cable = Cable::of_bytes(site.address, SIZE, pieces, half);
            let (name, listed) = (format!("cut-{pieces}-{half}-bad"), pieces % 5 == 4);
            issue(&site, &name, &cable, if listed { "crlDistributionPoints=URI:$BASE/late.crl" } else { "" });
            (name, listed, cable)
        })
        .collect();
    site.publish("list middle; mv www/middle.crl www/late.crl");
    assert!(cases.len() > 20 && cases.iter().any(|it| it.1), "{}", cases.len());
    let ask = &ask;
    std::thread::scope(|scope| {
        for (name, listed, cable) in &cases {
            let _ = scope.spawn(move || {
                let begun = Instant::now();
                let (exit, document, told) = ask(name);
                assert!(begun.elapsed() < FAR, "{name}: {:?}", begun.elapsed());
                assert!(told.contains(&cable.address.to_string()), "who is asked is told: {told}");
                if *listed {
                    assert_eq!((exit, codes(&document)), (1, vec!["revoked"]), "{name}: by the list");
                } else {
                    assert_eq!((exit, codes(&document)), (0, vec!["revocation-unknown"]), "{name}");
                    let message = document["findings"][0]["message"].as_str().unwrap();
                    assert!(message.contains("in time"), "{name}: {message}");
                }
                cable.mend();
                let (exit, document, _) = ask(name);
                assert_eq!((exit, codes(&document)), (1, vec!["revoked"]), "{name}: again it works");
            });
        }
    });
    println!("an answer by OCSP, cut at {} places", cases.len());
}
