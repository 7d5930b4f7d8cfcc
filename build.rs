//! The words are compiled in: a list of the languages, the folders under `i18n/`, and of their files, for `src/i18n.rs`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // A new folder must be compiled in, although no Rust changed.
    println!("cargo::rerun-if-changed=i18n");
    let languages = within(&Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("i18n"))?;
    let mut list = format!("static LANGUAGES: [Words; {}] = [\n", languages.len());
    let mut texts = String::new();
    for (number, language) in languages.iter().enumerate() {
        let tag = language.file_name().unwrap_or_default().to_string_lossy();
        let _ = writeln!(list, "    Words::new({tag:?}, &FILES_{number}),");
        let files = within(language)?;
        let _ = writeln!(texts, "static FILES_{number}: [File; {}] = [", files.len());
        for file in files {
            // With its quotes, and what has to be escaped in a path of Windows.
            let _ = writeln!(texts, "    File::new(include_str!({:?})),", file.to_string_lossy());
        }
        texts.push_str("];\n");
    }
    list.push_str("];\n");
    list.push_str(&texts);
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("languages.rs"), list)
}

/// What a folder holds, in the order of names: the program is the same wherever it is built.
fn within(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    all.sort();
    Ok(all)
}
