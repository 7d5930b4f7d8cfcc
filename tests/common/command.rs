//! The program as it is called in a folder of its own, with certificates that openssl made.

use std::path::Path;
use std::process::{Command, Output};

/// These lines of the shell, which end at the first that fails.
pub fn sh(folder: &Path, script: &str) -> Output {
    Command::new("sh").arg("-ec").arg(script).current_dir(folder).output().unwrap()
}

/// The program's exit code, standard output and standard error; its setups lie in the folder's `data`.
pub fn postseal(folder: &Path, arguments: &str) -> (i32, String, String) {
    let (program, data) = (env!("CARGO_BIN_EXE_postseal"), folder.join("data"));
    let script = format!("POSTSEAL_DATA='{}' exec '{program}' --lang en {arguments}", data.display());
    let done = sh(folder, &script);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap_or(-1), text(done.stdout), text(done.stderr))
}

/// Certificates with their keys: `new.pem` is good for 90 days, `sub/old.pem` for 5; and a text that is none. `more`: what
/// else openssl is to make.
pub fn folder(more: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let made = sh(
        folder.path(),
        &format!(
            r#"
            make() {{ openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout $1.key \
                -out $1.pem -days $2 -subj "/CN=$1" -addext "subjectAltName=DNS:$1.example.org" \
                -addext basicConstraints=CA:FALSE; }}
            make new 90; make old 5; mkdir -p sub; mv old.pem sub/
            echo "no certificate" > readme.txt
            {more}
            "#
        ),
    );
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    folder
}
