//! The CA, and the web server that hands out what it publishes.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

pub fn sh(folder: &Path, script: &str) -> Output {
    Command::new("sh").arg("-ec").arg(script).current_dir(folder).output().expect("sh runs")
}

/// What the CA does. `…-bad` is revoked.
const WORDS: &str = r#"
    new() { openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $1.key -out $1.csr -subj "/CN=$2"; }
    ca() { printf "[$1]\ndatabase=$1.index\nserial=$1.serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\ndefault_days=60\ndefault_crl_days=7\nunique_subject=no\n"
           : > $1.index; echo 1000 > $1.serial; }
    use() { who=$1; shift; openssl ca -config ca.conf -name $who -cert $who.pem -keyfile $who.key -batch "$@"; }
    list() { use $1 -gencrl -out $1.crl.pem; openssl crl -in $1.crl.pem -outform DER -out www/$1.crl; }
    issue() { new $1 mx.example.org; printf "subjectAltName=DNS:mx.example.org\nextendedKeyUsage=serverAuth,clientAuth\n$2\n" > ext
              use middle -in $1.csr -extfile ext -notext -out $1.pem
              case $1 in *-bad) use middle -revoke $1.pem;; esac; }
"#;

/// A CA with an intermediate, and what it publishes.
const PKI: &str = r#"
    { ca root; ca middle; printf '[p]\ncommonName=supplied\n'; } > ca.conf
    mkdir www
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout root.key -out root.pem -days 900 -subj "/CN=Test root"
    new middle "Test intermediate"
    printf "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\ncrlDistributionPoints=URI:$BASE/root.crl\n" > ext
    use root -in middle.csr -extfile ext -notext -out middle.pem
    openssl x509 -in middle.pem -outform DER -out www/middle.der; cp middle.pem www/middle.pem
    openssl x509 -in root.pem -outform DER -out www/root.der

    points="crlDistributionPoints=URI:$BASE/middle.crl"
    issue nowhere; issue ldap "crlDistributionPoints=URI:ldap://127.0.0.1/cn=x"
    issue listed "$points"; issue listed-bad "$points"
    issue gone "crlDistributionPoints=URI:$BASE/none.crl"
    issue huge "crlDistributionPoints=URI:$BASE/huge"
    issue foreign "crlDistributionPoints=URI:$BASE/root.crl"
    issue forged "crlDistributionPoints=URI:$BASE/forged.crl"
    issue limited "crlDistributionPoints=URI:$BASE/limited.crl"
    issue garbage "crlDistributionPoints=URI:$BASE/middle.der"
    for signer in responder issuer rogue; do
        for end in "" -bad; do issue $signer$end "authorityInfoAccess=OCSP;URI:$BASE/ocsp/$signer"; done
    done
    issue fallback-bad "authorityInfoAccess=OCSP;URI:$BASE/none\n$points"
    issue fetched "authorityInfoAccess=caIssuers;URI:$BASE/middle.der"
    issue fetched-pem "authorityInfoAccess=caIssuers;URI:$BASE/middle.pem"
    issue wrong-one "authorityInfoAccess=caIssuers;URI:$BASE/root.der"

    new answering "Test responder"; printf "extendedKeyUsage=OCSPSigning\n" > ext; use middle -in answering.csr -extfile ext -notext -out answering.pem
    list root; list middle; head -c 11000000 /dev/zero > www/huge
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout other.key -out other.pem -days 900 -subj "/CN=Test intermediate"
    openssl ca -config ca.conf -name middle -cert other.pem -keyfile other.key -gencrl -out forged.crl.pem; openssl crl -in forged.crl.pem -outform DER -out www/forged.crl
    printf '[limited]\nissuingDistributionPoint=critical,@idp\n[idp]\nfullname=URI:http://127.0.0.1/another.crl\n' >> ca.conf
    use middle -gencrl -crlexts limited -out limited.crl.pem; openssl crl -in limited.crl.pem -outform DER -out www/limited.crl
"#;

/// A web server for the files in `www`, and openssl's responder under `/ocsp/`.
pub struct Site {
    pub folder: tempfile::TempDir,
    pub asked: Arc<Mutex<Vec<String>>>,
    pub address: SocketAddr,
    done: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Site {
    pub fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (asked, done) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<AtomicBool>::default());
        let (at, log, end) = (folder.path().to_owned(), asked.clone(), done.clone());
        let thread = std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if end.load(Ordering::SeqCst) {
                    break;
                }
                // A client that goes away in the middle, as after too much data, is its own business.
                let (at, log) = (at.clone(), log.clone());
                drop(std::thread::spawn(move || answer(stream, &at, &log)));
            }
        });
        let site = Self { folder, asked, address, done, thread: Some(thread) };
        site.publish(PKI);
        site
    }

    /// More of what the CA has done.
    pub fn publish(&self, script: &str) {
        let made = sh(self.folder.path(), &format!("BASE=http://{}\n{WORDS}\n{script}", self.address));
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    }

    /// The exit code, the document, and what was asked for.
    pub fn check(&self, arguments: &str) -> (i32, Value, Vec<String>) {
        let (exit, document, told) = self.told(arguments);
        let asked = std::mem::take(&mut *self.asked.lock().unwrap());
        let promised = asked.iter().all(|it| told.contains(&format!("http://{}{it}", self.address)));
        assert!(promised, "who is asked is told: {asked:?}, {told}");
        (exit, document, asked)
    }

    /// The exit code, the document, and what was said meanwhile.
    pub fn told(&self, arguments: &str) -> (i32, Value, String) {
        let program = env!("CARGO_BIN_EXE_postseal");
        let script = format!("exec '{program}' certificate check --json --trust root.pem {arguments}");
        let done = sh(self.folder.path(), &script);
        let document = serde_json::from_slice(&done.stdout).unwrap_or(Value::Null);
        (done.status.code().unwrap_or(-1), document, String::from_utf8(done.stderr).unwrap())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.done.store(true, Ordering::SeqCst);
        let _ = TcpStream::connect(self.address);
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

fn answer(stream: TcpStream, folder: &Path, log: &Mutex<Vec<String>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let (mut first, mut length) = (String::new(), 0);
    let _ = reader.read_line(&mut first)?;
    loop {
        let mut line = String::new();
        let _ = reader.read_line(&mut line)?;
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        if line.trim().is_empty() {
            break;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    log.lock().unwrap().push(path.clone());
    let content = match path.strip_prefix("/ocsp/") {
        Some(signer) => responder(signer, &body, folder),
        None => std::fs::read(folder.join("www").join(&path[1..])).ok(),
    };
    let (status, content) = content.map_or(("404 Not Found", Vec::new()), |content| ("200 OK", content));
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", content.len());
    let mut stream = reader.into_inner();
    stream.write_all(head.as_bytes())?;
    stream.write_all(&content)
}

/// openssl's answer, signed by the CA, by whom the CA appointed, or by somebody whom it did not.
fn responder(signer: &str, question: &[u8], folder: &Path) -> Option<Vec<u8>> {
    let with = match signer {
        "responder" => "answering",
        "rogue" => "listed",
        _ => "middle",
    };
    // Several may be asked at once.
    let own = tempfile::tempdir_in(folder).ok()?;
    let (asked, answer) = (own.path().join("question"), own.path().join("answer"));
    std::fs::write(&asked, question).ok()?;
    let script = format!(
        "openssl ocsp -index middle.index -CA middle.pem -rsigner {with}.pem -rkey {with}.key -reqin {} -respout {} -ndays 1",
        asked.display(),
        answer.display()
    );
    let done = sh(folder, &script);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    std::fs::read(answer).ok()
}

pub fn codes(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}
