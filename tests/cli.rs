//! The command line, as documents that can be read: every `tests/cmd/**/*.trycmd` and `*.toml` is run as it stands.

#[test]
fn every_document_is_what_the_command_line_says() {
    let _ = trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C.UTF-8")
        .env("LANG", "C.UTF-8")
        .env("LANGUAGE", "en")
        .case("tests/cmd/**/*.trycmd")
        .case("tests/cmd/**/*.toml");
}
