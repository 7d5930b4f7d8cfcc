//! What is written is read again. Other programs read it in tests/formats.rs.

use super::*;
use crate::certificate::{Item, read};
use crate::store::Before;
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};

/// A root, an intermediate and a certificate for mx.example.org, in that order, and the key.
fn given() -> (Vec<Certificate>, Key) {
    let ca = |name: &str| {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    };
    let (root_key, middle_key, key) =
        (KeyPair::generate().unwrap(), KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let root = ca("Root").self_signed(&root_key).unwrap();
    let middle = ca("Between").signed_by(&middle_key, &Issuer::new(ca("Root"), root_key)).unwrap();
    let leaf = CertificateParams::new(vec!["mx.example.org".to_owned()]).unwrap();
    let leaf = leaf.signed_by(&key, &Issuer::new(ca("Between"), middle_key)).unwrap();
    let certificates = [root, middle, leaf].map(|it| Certificate::from_der(it.der()).unwrap());
    let Item::Key(key) = read("k", &key.serialize_der(), None).unwrap().remove(0) else { panic!("a key") };
    (certificates.to_vec(), key)
}

fn export(form: Form) -> Export {
    let (certificates, key) = given();
    let passphrase = Some(Passphrase::from("correct horse".to_owned()));
    let trust = Trust::Roots(vec![certificates[0].der.clone()]);
    Export { form, certificates, key: Some(key), trust, passphrase, compatible: false }
}

#[test]
fn every_form_holds_all_of_it_in_order() {
    for (form, names) in [
        (Form::Pem, &["key", "crt", "intermediates.pem"][..]),
        (Form::FullChain, &["key", "fullchain.pem"]),
        (Form::Combined, &["combined.pem"]),
        (Form::Pfx, &["pfx"]),
        (Form::Der, &["key.der", "der", "intermediate-1.der"]),
        (Form::P7b, &["p7b"]),
    ] {
        for compatible in [false, true] {
            let export = Export { compatible, ..export(form) };
            let passphrase = export.passphrase.clone();
            let key = export.key.clone().unwrap();
            let [root, middle, leaf] = export.certificates.clone().try_into().unwrap();
            let made = export.make().unwrap();
            assert_eq!(made.left_out, [root]);
            let expected: Vec<String> = names.iter().map(|name| format!("mx.example.org.{name}")).collect();
            assert_eq!(made.files.iter().map(|it| it.name.clone()).collect::<Vec<_>>(), expected);
            let items: Vec<Item> = made
                .files
                .iter()
                .flat_map(|file| {
                    let items = read(&file.name, file.bytes(), passphrase.as_ref()).unwrap();
                    let has_key = items.iter().any(|item| matches!(item, Item::Key(_)));
                    assert_eq!(file.secret, has_key, "{}", file.name);
                    items
                })
                .collect();
            let mut wanted = vec![Item::Certificate(leaf), Item::Certificate(middle)];
            if form != Form::P7b {
                wanted.insert(0, Item::Key(key));
            }
            assert_eq!(items, wanted, "{form}");
        }
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let (_, other) = given();
    let with = |change: &dyn Fn(&mut Export), form| {
        let mut export = export(form);
        change(&mut export);
        export.make().unwrap_err()
    };
    assert!(matches!(with(&|it| it.key = Some(other.clone()), Form::Pem), Error::ExportOtherKey(_)));
    assert_eq!(with(&|it| it.key = None, Form::Combined), Error::ExportKeyNeeded("combined"));
    assert_eq!(with(&|it| it.key = None, Form::Pfx), Error::ExportKeyNeeded("pfx"));
    assert_eq!(with(&|it| it.passphrase = None, Form::Pfx), Error::ExportPassphraseNeeded);
    assert_eq!(
        with(&|it| it.passphrase = Some(Passphrase::default()), Form::Pfx),
        Error::ExportPassphraseNeeded
    );
    assert_eq!(with(&|it| it.certificates.clear(), Form::P7b), Error::ExportNothing);
}

#[test]
fn a_name_from_outside_stays_in_its_folder() {
    let (certificates, _) = given();
    let named = |name: &str| {
        let leaf = Certificate { dns_names: vec![name.to_owned()], ..certificates[2].clone() };
        file::stem(&leaf)
    };
    assert_eq!(named("*.Example.org"), "wildcard.example.org");
    assert_eq!(named("../../etc/passwd"), "_.._etc_passwd");
    assert_eq!(named("nul.example"), "server-nul.example");
    assert_eq!(named("..."), "server");
}

#[test]
fn what_lies_there_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let first = write(&export(Form::Combined).make().unwrap().files, folder.path()).unwrap();
    assert_eq!(first[0].before, Before::Nothing);
    let old = std::fs::read(&first[0].path).unwrap();
    let second = write(&export(Form::Combined).make().unwrap().files, folder.path()).unwrap();
    let Before::Kept(kept) = &second[0].before else { panic!("kept") };
    assert_eq!(std::fs::read(kept).unwrap(), old);
    assert_ne!(std::fs::read(&second[0].path).unwrap(), old);
    #[cfg(unix)]
    for path in [kept, &second[0].path] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
