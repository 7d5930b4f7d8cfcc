//! Pebble, the test server of Let's Encrypt, which really validates.

use crate::zone::Zone;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use serde_json::{Value, json};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// The external account that is known to a Pebble that wants one: its key's name, and the key as a site shows it.
pub const EXTERNAL: (&str, &str) =
    ("kid-1", "zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W");

/// What is different from one story to the next.
#[derive(Default)]
pub struct Settings {
    /// Of a hundred nonces, how many are refused though they are good.
    pub refused_nonces: u32,
    /// Whether an external account is needed.
    pub external: bool,
    /// Of a hundred names that were proven before, how many need no new proof.
    pub still_proven: u32,
}

/// A running Pebble. Ends when dropped.
pub struct Pebble {
    process: Child,
    directory: String,
    http: SocketAddr,
    folder: tempfile::TempDir,
}

impl Pebble {
    /// Starts one that asks this zone's server.
    pub fn start(zone: &Zone, settings: &Settings) -> Self {
        let Some(program) = std::env::var_os("POSTSEAL_PEBBLE").map(PathBuf::from) else {
            panic!("NOT RUN: POSTSEAL_PEBBLE does not name the program; run these tests by tests/run");
        };
        // Somebody else may take a port between its choice and its use.
        for _ in 0..5 {
            if let Some(pebble) = Self::try_start(&program, zone, settings) {
                return pebble;
            }
        }
        panic!("pebble does not start");
    }

    fn try_start(program: &Path, zone: &Zone, settings: &Settings) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        write_certificates(folder.path());
        // Both are held until both are known, or they could be the same.
        let free = [(); 2].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
        let [listen, http] = free.map(|it| it.local_addr().unwrap());
        let mut config = json!({
            "listenAddress": listen.to_string(), "managementListenAddress": "",
            "certificate": folder.path().join("server.pem"), "privateKey": folder.path().join("server.key"),
            "httpPort": http.port(), "tlsPort": 1, "ocspResponderURL": "",
            "externalAccountBindingRequired": settings.external,
        });
        if settings.external {
            config["externalAccountMACKeys"] = json!({ EXTERNAL.0: EXTERNAL.1 });
        }
        let file = folder.path().join("config.json");
        fs::write(&file, json!({ "pebble": Value::clone(&config) }).to_string()).unwrap();
        let log = fs::File::create(folder.path().join("log")).unwrap();
        let process = Command::new(program)
            .arg("-config")
            .arg(&file)
            .args(["-dnsserver", &zone.address().to_string()])
            .env("PEBBLE_VA_ALWAYS_VALID", "0")
            .env("PEBBLE_VA_NOSLEEP", "1")
            .env("PEBBLE_WFE_NONCEREJECT", settings.refused_nonces.to_string())
            .env("PEBBLE_AUTHZREUSE", settings.still_proven.to_string())
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut pebble = Self { process, directory: format!("https://{listen}/dir"), http, folder };
        let deadline = Instant::now() + Duration::from_secs(20);
        while TcpStream::connect(listen).is_err() {
            if pebble.process.try_wait().unwrap().is_some() {
                eprintln!("{}", pebble.log());
                return None;
            }
            assert!(Instant::now() < deadline, "pebble does not listen: {}", pebble.log());
            thread::sleep(Duration::from_millis(20));
        }
        Some(pebble)
    }

    /// The directory's address.
    pub fn directory(&self) -> &str {
        &self.directory
    }

    /// The file with the root of its HTTPS.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("root.pem")
    }

    /// Where it asks for the answers of http-01, in place of port 80.
    pub fn http(&self) -> SocketAddr {
        self.http
    }

    /// What it has said so far.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Pebble {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A root, and a certificate for loopback by it.
fn write_certificates(folder: &Path) {
    let mut ca = CertificateParams::default();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let root = CertifiedIssuer::self_signed(ca, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let server =
        CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap().signed_by(&key, &root).unwrap();
    fs::write(folder.join("root.pem"), root.pem()).unwrap();
    fs::write(folder.join("server.pem"), server.pem()).unwrap();
    fs::write(folder.join("server.key"), key.serialize_pem()).unwrap();
}
