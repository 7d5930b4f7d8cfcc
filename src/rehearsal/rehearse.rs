//! The four steps against the practice CA and the practice server, by the same functions as in earnest.

use super::{Error, PracticeCa, PracticeServer};
use crate::certificate::{self, Certificate, Checked, Item, KeyIdentity, Question};
use crate::delivery::{self, Host, Route, Security, Sent, Target, TestMessage};
use crate::explain::{Explain, Facts};
use crate::name::{HostName, Mailbox, NameError};
use crate::policy::{self, ConfigurationFile, Platform, Policy, Server, servers};
use crate::received::{self, Message, Verdict};
use crate::request::{self, Algorithm, KeySource, Made, Subject};
use crate::store;
use crate::tls::Class;
use sipper::{Straw, sipper};
use std::path::{Path, PathBuf};
use std::time::Duration;
use time::OffsetDateTime;

/// The names of the rehearsal; `.test` exists nowhere (RFC 6761).
const HOST: &str = "mx.example.test";
const CLIENT: &str = "client.partner.test";
const FROM: &str = "ann@partner.test";
const TO: &str = "bob@example.test";
/// Where a server would keep the files that step 2 gave.
const CERTIFICATE_ON_SERVER: &str = "/etc/postfix/tls/fullchain.pem";
const KEY_ON_SERVER: &str = "/etc/postfix/tls/mx.example.test.key";
const LARGEST_KEY: u64 = 64 * 1024;
const DEADLINE: Duration = Duration::from_secs(20);

/// The step that begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Step 1: key and request.
    Request,
    /// Step 2: the practice CA issues, and what it issued is checked.
    Certificate,
    /// Step 3: the configuration for a server.
    Policy,
    /// Step 4: the test message, and what its header says.
    Proof,
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Rehearsed {
    /// Step 1: the key and the request.
    pub made: Made,
    /// Step 2: the file with the certificate and its chain.
    pub certificate: PathBuf,
    /// The file with the practice root.
    pub root: PathBuf,
    /// Step 2: the judgement.
    pub checked: Checked,
    /// Step 3: the folder of the bundle.
    pub bundle: PathBuf,
    /// Step 3: what lies in it.
    pub files: Vec<ConfigurationFile>,
    /// Step 4: the connection over which the message went.
    pub sent: Sent,
    /// Step 4: the file with the message as it was received.
    pub received: PathBuf,
    /// Step 4: how it travelled.
    pub message: Message,
    /// Step 4: what that proves, held against [`Class::Verified`].
    pub verdict: Verdict,
}

impl Rehearsed {
    /// Whether the message is proven to have gone over TLS, to a server whose certificate was verified.
    pub fn is_proven(&self) -> bool {
        self.verdict.met() == Some(true)
    }
}

/// Goes through all four steps, and leaves their files in `folder`. `words` gives the sentence for a key and its
/// facts, for what is written and sent.
pub fn rehearse(
    folder: PathBuf,
    words: impl Fn(&str, &Facts) -> String + Send + Sync + 'static,
) -> impl Straw<Rehearsed, Progress, Error> {
    sipper(async move |mut progress| {
        let host: HostName = HOST.parse()?;

        progress.send(Progress::Request).await;
        let made = request::make(request::Order {
            hosts: vec![host.clone().into()],
            subject: Subject::default(),
            key: KeySource::New(Algorithm::default()),
            passphrase: None,
            folder: folder.clone(),
        });
        let made = made.await.map_err(|error| Error::of(&error))?;

        progress.send(Progress::Certificate).await;
        let (in_folder, request) = (folder.clone(), made.clone());
        let issued = in_background(move || certify(&in_folder, &request)).await?;

        progress.send(Progress::Policy).await;
        let bundle = folder.join("postfix");
        let (target, server_host) = (bundle.clone(), host.clone());
        let (files, subject, body) = in_background(move || {
            let files = configure(&target, server_host, &words)?;
            let none = Facts::new();
            Ok((files, words("delivery-test-subject", &none), words("delivery-test-body", &none)))
        })
        .await?;

        progress.send(Progress::Proof).await;
        let key = made.key.clone();
        let key = in_background(move || read_key(&key)).await?;
        let server = PracticeServer::start(&issued.chain_pem, &key, host.clone()).await?;
        drop(key);
        let address = server.address();
        let target =
            Target { host: Host::Address(address.ip()), port: address.port(), server_name: Some(host) };
        let trust =
            delivery::Trust::from_pem(issued.root_pem.as_bytes()).map_err(|error| Error::of(&error))?;
        let route = Route { helo: Some(CLIENT.parse()?), deadline: DEADLINE, ..Route::new(target, trust) };
        let message = TestMessage::new(mailbox(FROM)?, mailbox(TO)?, subject, body);
        let sent = delivery::send(route, Security::StartTls(Class::Verified), None, message);
        let sent = sent.await.map_err(|error| Error::of(&error))?;
        let bytes = server.message(&sent.message_id).ok_or(Error::NotArrived)?;

        let message = received::read(&bytes).map_err(|error| Error::of(&error))?;
        let verified = sent.connection.tls.as_ref().is_some_and(|tls| tls.trusted && tls.name_matches);
        let verdict = received::judge_sent(&message, Some(Class::Verified), verified);
        let received = folder.join("message.eml");
        let file = received.clone();
        in_background(move || store::create(&file, &bytes).map_err(|error| Error::of(&error))).await?;
        let Issued { checked, certificate, root, .. } = issued;
        Ok(Rehearsed { made, certificate, root, checked, bundle, files, sent, received, message, verdict })
    })
}

/// What step 2 gave.
struct Issued {
    chain_pem: String,
    root_pem: String,
    certificate: PathBuf,
    root: PathBuf,
    checked: Checked,
}

fn certify(folder: &Path, made: &Made) -> Result<Issued, Error> {
    let ca = PracticeCa::new()?;
    let chain_pem = ca.issue(&made.csr_pem)?;
    let root_pem = ca.root_pem().to_owned();
    let given = certificate::read("fullchain.pem", chain_pem.as_bytes(), None)
        .map_err(|error| Error::of(&error))?
        .into_iter()
        .filter_map(|item| if let Item::Certificate(it) = item { Some(it) } else { None })
        .collect::<Vec<Certificate>>();
    let question = Question {
        hosts: made.hosts.clone(),
        key: Some(KeyIdentity::new(&made.spki_sha256)),
        trust: certificate::Trust::from_pem(root_pem.as_bytes()).map_err(|error| Error::of(&error))?,
        at: OffsetDateTime::now_utc(),
    };
    let checked = certificate::check(given, &question);
    if let (false, Some(finding)) = (checked.ok(), checked.findings.first()) {
        return Err(Error::NotUsable(finding.code().to_owned()));
    }
    let (certificate, root) = (folder.join("fullchain.pem"), folder.join("root.pem"));
    for (path, text) in [(&certificate, &chain_pem), (&root, &root_pem)] {
        store::create(path, text.as_bytes()).map_err(|error| Error::of(&error))?;
    }
    Ok(Issued { chain_pem, root_pem, certificate, root, checked })
}

fn configure(
    bundle: &Path,
    host: HostName,
    words: &impl Fn(&str, &Facts) -> String,
) -> Result<Vec<ConfigurationFile>, Error> {
    let written = || {
        let server: &dyn Server = servers::find("postfix")?;
        let order = policy::Order {
            server_version: server.assumed_version(),
            host,
            certificate: CERTIFICATE_ON_SERVER.parse()?,
            key: KEY_ON_SERVER.parse()?,
            roots: server.usual_roots(Platform::Debian),
            routes: Vec::new(),
            platform: Platform::Debian,
            policy: Policy::new(Class::Required, Class::Verified),
        };
        let configuration = server.configuration(&order)?;
        let readme = configuration.readme(&order, server, |key, facts| words(key, facts));
        configuration.write_folder(bundle, &readme)?;
        Ok(configuration.files)
    };
    written().map_err(|error: policy::Error| Error::of(&error))
}

fn read_key(path: &Path) -> Result<zeroize::Zeroizing<Vec<u8>>, Error> {
    store::read(path, LARGEST_KEY).map(zeroize::Zeroizing::new).map_err(|error| Error::of(&error))
}

fn mailbox(text: &str) -> Result<Mailbox, Error> {
    text.parse().map_err(|error: crate::name::MailboxError| Error::of(&error))
}

async fn in_background<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(Error::Crypto(error.to_string())),
    }
}

impl From<NameError> for Error {
    fn from(error: NameError) -> Self {
        Self::of(&error)
    }
}
