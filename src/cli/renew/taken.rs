//! What the CA sent is taken into the setup, once it was checked as step 2 of the window checks it.

use super::super::certificate::{asking, document, finding, show};
use super::super::inspect::{self, show_certificate};
use super::{Arguments, Common, Failure, Outcome, Output, line, renew_again, renewal, way_back};
use crate::certificate::{self, Brought, Certificate, Checked, Error, Passphrase};
use crate::explain::Fact;
use crate::request;
use crate::rollover::Memory;
use crate::setup::{self, Keep, Library, Opened, Request};
use std::path::PathBuf;

/// What came, and in which files.
pub(super) struct Given {
    pub certificates: Vec<Certificate>,
    pub files: Vec<PathBuf>,
}

/// Brings in the files that the CA sent.
pub(super) async fn reply(
    opened: Opened,
    arguments: &Arguments,
    common: &Common,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    let name = || opened.setup.name.clone();
    if opened.setup.request.is_none() {
        return Err(setup::Error::NothingToRenew(name()).into());
    }
    if opened.setup.certificate.is_some() && opened.setup.previous.is_none() {
        return Err(setup::Error::NotRenewing(name()).into());
    }
    let passphrase = arguments.passphrase_file.as_deref().map(request::Passphrase::from_file).transpose()?;
    let passphrase = passphrase.as_ref().map(Passphrase::from);
    let mut brought = Brought::default();
    let mut without: Option<Error> = None;
    for file in &arguments.reply {
        let items = inspect::items(file, passphrase.as_ref())?;
        without = brought.take(&file.display().to_string(), items).err().or(without);
    }
    // A request or a key beside the certificate does no harm; alone it is told as what it is.
    if let Some(error) = without.filter(|_| brought.certificates.is_empty()) {
        return Err(error.into());
    }
    let given = Given { certificates: brought.certificates, files: arguments.reply.clone() };
    take(opened, given, arguments, common, out).await
}

/// Checks, and keeps what fits: what was in use before stays where it is.
pub(super) async fn take(
    mut opened: Opened,
    given: Given,
    arguments: &Arguments,
    common: &Common,
    out: &mut Output,
) -> Result<Outcome, Failure> {
    let Some(request) = opened.setup.request.clone() else {
        return Err(setup::Error::NothingToRenew(opened.setup.name.clone()).into());
    };
    let question = opened.setup.question(common.trust()?, common.at());
    let checked = if arguments.fetch {
        Box::pin(asking(certificate::fetch(given.certificates, question), out)).await
    } else {
        certificate::check(given.certificates, &question)
    };
    let check = document(&checked, &[], out.language());
    if !(checked.ok() || arguments.anyway && checked.has_its_key()) {
        if out.wants_json() {
            let document = renewal(&opened, &request, "renewing", Some(check), out);
            out.json(&document);
        } else {
            show(&checked, out);
            refused(&opened, &given.files, &checked, out);
        }
        return Ok(Outcome::Bad);
    }
    let kept = Keep::new(checked.clone(), &opened.setup, &opened.keys()).write()?;
    opened.setup.certificate = Some(kept);
    opened.setup.step = setup::Step::Certificate;
    opened.save()?;
    if out.wants_json() {
        let document = renewal(&opened, &request, "renewed", Some(check), out);
        out.json(&document);
    } else {
        people(&opened, &request, &checked, out)?;
    }
    Ok(Outcome::Good)
}

/// That it was not taken, and how it could be.
fn refused(opened: &Opened, files: &[PathBuf], checked: &Checked, out: &mut Output) {
    out.say("cli-renew-refused", &[]);
    if !checked.has_its_key() {
        return;
    }
    out.say("cli-renew-anyway", &[]);
    let mut words = renew_again(opened);
    words.push("--reply".to_owned());
    words.extend(files.iter().map(|it| it.display().to_string()));
    words.push("--anyway".to_owned());
    line(&words, out);
}

/// What is in place now, and what comes next: under DANE the record of the new key before the certificate.
fn people(opened: &Opened, request: &Request, checked: &Checked, out: &mut Output) -> Result<(), Failure> {
    let Some(kept) = &opened.setup.certificate else { return Ok(()) };
    for link in checked.chain.iter().take(1) {
        show_certificate(link, out);
    }
    for it in &checked.findings {
        let text = finding(it, out);
        out.line(text);
    }
    out.line("");
    out.say("window-certificate-kept", &[]);
    out.say("window-certificate-kept-until", &[("to", Fact::Date(kept.not_after.date()))]);
    let chain = kept.chain.display().to_string();
    out.line(format!("{}: {chain}", out.language().say("window-certificate-kept-file")));
    if let Some(key) = &request.key {
        out.say("cli-request-key", &[("path", key.display().to_string().into())]);
    }
    let before = opened.setup.previous.as_ref().map(|it| &it.certificate.spki_sha256);
    if before.is_some_and(|it| *it != kept.spki_sha256) {
        out.say("request-renews-dane", &[]);
        let host = opened.setup.hosts.iter().find(|host| !host.is_wildcard());
        // Which servers a wildcard is for, the setup does not say.
        let host = host.map_or("HOST", |it| it.as_str());
        let remember = Library::of_user()?.path().join(Memory::FILE).display().to_string();
        let words = ["postseal", "dns", "rollover", host, "--certificate", &chain, "--remember", &remember];
        line(&words.map(str::to_owned), out);
    }
    out.say("cli-renew-prove", &[]);
    let prove = ["postseal", "send", "--from", "ADDRESS", "--to", "ADDRESS", "--setup", opened.id().as_str()];
    line(&prove.map(str::to_owned), out);
    way_back(opened, out);
    Ok(())
}
