//! A new folder under `i18n/` must be compiled in, although no Rust changed.

fn main() {
    println!("cargo::rerun-if-changed=i18n");
}
