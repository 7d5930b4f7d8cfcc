//! What Postseal is: its version, its licence, and the licences of what it is made of.

/// The version of this program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// When it was made so, for the foot of the manual.
pub const RELEASED: &str = "2026-11-29";

/// The licence of this program, as SPDX writes it.
pub const LICENCE: &str = env!("CARGO_PKG_LICENSE");

/// What it is made of, and the licences of that, in Markdown. `packaging/licences` writes it.
pub const THIRD_PARTY: &str = include_str!("../packaging/THIRD-PARTY.md");

/// A crate whose code is in the program on one platform or another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Crate {
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// Its licence, as it says itself.
    pub licence: &'static str,
}

/// The crates that [`THIRD_PARTY`] names.
pub fn crates() -> impl Iterator<Item = Crate> {
    let list = THIRD_PARTY.split("\n## ").find_map(|part| part.strip_prefix("Crates\n")).unwrap_or_default();
    list.lines().filter_map(|line| {
        let (named, rest) = line.strip_prefix("- ")?.split_once(": ")?;
        let (name, version) = named.split_once(' ')?;
        let licence = rest.split_once(", http").map_or(rest, |(licence, _)| licence);
        Some(Crate { name, version, licence })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_read_as_it_is_written() {
        let all: Vec<_> = crates().collect();
        assert!(all.len() > 200, "{}", all.len());
        let rustls = all.iter().find(|it| it.name == "rustls").expect("it speaks TLS");
        assert_eq!(rustls.licence, "Apache-2.0 OR ISC OR MIT");
        assert!(all.iter().all(|it| it.version.starts_with(|c: char| c.is_ascii_digit())), "{all:?}");
        assert!(all.iter().all(|it| !it.licence.is_empty()));
    }
}
