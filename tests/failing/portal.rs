//! A network that wants a log-in first, seen by HTTPS: a certificate of its own, a redirection, a page with status 200.

use crate::server::{Identity, Server, line, say};
use crate::{NAME, postseal, told};
use postseal::certificate::{Certificate, Trust};
use postseal::request::acme::{self, Directory};
use std::time::{Duration, Instant};

const PAGES: [&str; 3] = [
    "HTTP/1.1 302 Found\r\nLocation: https://login.example.test/\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 511 Network Authentication Required\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 33\r\n\r\n<!doctype html><title>Hi</title>\r\n",
];

/// A web server of the portal under this name.
fn portal(name: &str, page: &'static str) -> (Server, Certificate) {
    let identity = Identity::of(name, &[&rustls::version::TLS13, &rustls::version::TLS12]);
    let root = Certificate::from_der(&identity.root).unwrap();
    let server = Server::start(move |stream| {
        let mut inside = identity.secure(stream)?;
        while !line(&mut inside)?.is_empty() {}
        say(&mut inside, page)
    });
    (server, root)
}

/// The key and its request are made before anybody is asked; the CA is, and the same command goes on with them.
#[test]
fn a_ca_behind_a_page_is_told_and_nothing_is_half_written() {
    let _alone = crate::alone();
    let data = tempfile::tempdir().unwrap();
    let cases = PAGES.iter().map(|page| ("localhost", *page)).chain([("portal.example.test", PAGES[0])]);
    for (number, (name, page)) in cases.enumerate() {
        let (server, root) = portal(name, page);
        let file = data.path().join("root.pem");
        std::fs::write(&file, root.to_pem()).unwrap();
        let out = data.path().join(format!("out-{number}"));
        let url = format!("https://localhost:{}/directory", server.address.port());
        let (file, folder) = (file.display().to_string(), out.display().to_string());
        let command = [
            "acme",
            "--directory",
            &url,
            "--ca-root",
            &file,
            "--agree-terms",
            "--host",
            NAME,
            "--out",
            &folder,
        ];
        let mut keys = Vec::new();
        for _ in 0..2 {
            let begun = Instant::now();
            let done = postseal(data.path(), &command);
            let said = told(&done.stderr);
            assert_eq!(done.status.code(), Some(2), "{page}: {said}");
            assert!(begun.elapsed() < Duration::from_secs(40), "{page}: {:?}", begun.elapsed());
            assert!(said.contains(&url) && said.contains("log in first"), "{name} {page}: {said}");
            let mut files: Vec<_> = std::fs::read_dir(&out)
                .unwrap()
                .map(|it| it.unwrap().file_name().into_string().unwrap())
                .collect();
            files.sort();
            assert_eq!(files, [format!("{NAME}.csr"), format!("{NAME}.key")], "{page}");
            keys.push(std::fs::read(out.join(format!("{NAME}.key"))).unwrap());
        }
        assert_eq!(keys[0], keys[1], "the second attempt goes on with the key of the first");
    }
}

/// The terms of a CA are not taken from a page.
#[test]
fn a_page_is_no_directory() {
    crate::alone_with(async {
        for page in PAGES {
            let (server, root) = portal("localhost", page);
            let url = format!("https://localhost:{}/directory", server.address.port());
            let terms = acme::terms(Directory::Url(url), Trust::Roots(vec![root.der.clone()])).await;
            let error = terms.unwrap_err();
            let words = postseal::i18n::Language::english().explain(&error);
            assert!(words.next.contains("log in first"), "{page}: {words:?}");
            println!("{}", words.what);
        }
    });
}

/// The policy of a domain is not taken from one either, and what the page says is not blamed on the domain alone.
#[test]
fn a_policy_behind_a_page_is_told_as_that() {
    use crate::network::dns::Dns;
    use hickory_proto::rr::RData;
    use hickory_proto::rr::rdata::{A, TXT};
    crate::alone_with(async {
        let name = "mta-sts.example.test";
        let cases = PAGES.iter().map(|page| (name, *page)).chain([("portal.example.test", PAGES[0])]);
        for (number, (shown, page)) in (1..).zip(cases) {
            let (server, root) = portal(shown, page);
            let here = std::net::Ipv4Addr::new(127, 85, 2, number);
            let _way = crate::cable::Cable::at((here, 443).into(), server.address, usize::MAX, false);
            let announced = RData::TXT(TXT::new(vec!["v=STSv1; id=1;".to_owned()]));
            let dns = Dns::start(vec![(name, RData::A(A(here))), ("_mta-sts.example.test", announced)]);
            let resolver = postseal::name::resolver(Some(dns.address)).unwrap();
            let trust = Trust::Roots(vec![root.der.clone()]);
            let domain = "example.test".parse().unwrap();
            let sts =
                postseal::dns::mta_sts(&resolver, &domain, &trust, time::OffsetDateTime::now_utc()).await;
            assert!(sts.policy.is_none(), "{page}: {sts:?}");
            let english = postseal::i18n::Language::english();
            let told: Vec<_> = sts.findings.iter().map(|it| english.explain(it)).collect();
            assert!(told.iter().any(|it| it.next.contains("log in first")), "{page}: {told:?}");
        }
    });
}
