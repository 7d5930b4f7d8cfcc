//! What packagers take: the manual, completions, the entry in the menu, icons, and whose licences are handed on.

use postseal::about;
use roxmltree::Document;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const ID: &str = "org.postseal.Postseal";
const VERSION: &str = env!("CARGO_PKG_VERSION");

#[test]
fn every_command_has_a_page_that_mandoc_likes() {
    let folder = tempfile::tempdir().unwrap();
    let printed = out(postseal(&["man", "--out"]).arg(folder.path().join("man1")));
    let pages: Vec<_> = printed.lines().map(PathBuf::from).collect();
    let names: BTreeSet<_> = pages.iter().map(|it| it.file_stem().unwrap().to_str().unwrap()).collect();
    // As its help lists them, and one level deeper.
    let help = out(&mut postseal(&["--help"]));
    let listed = help.split("Commands:").nth(1).unwrap().split("\n\n").next().unwrap();
    let commands = listed.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let commands: Vec<_> = commands.map(|line| line.split_whitespace().next().unwrap()).collect();
    assert!(commands.len() > 10, "{commands:?}");
    for command in commands.into_iter().filter(|it| *it != "help").chain(["policy-export", "dns-check"]) {
        assert!(names.contains(&*format!("postseal-{command}")), "{command}: {names:?}");
    }
    assert!(names.contains("postseal"));
    let told = Command::new("mandoc").args(["-T", "lint", "-W", "warning"]).args(&pages).output().unwrap();
    let told = String::from_utf8(told.stdout).unwrap();
    // The generator breaks a line where a paragraph ends, which does nothing.
    let warned: Vec<_> = told.lines().filter(|it| !it.contains("skipping paragraph macro")).collect();
    assert!(warned.is_empty(), "{warned:#?}");
    let read =
        run(Command::new("mandoc").args(["-T", "ascii"]).arg(folder.path().join("man1/postseal-send.1")));
    // Bold is a letter over itself.
    let mut plain = String::new();
    for it in read.chars() {
        if it == '\u{8}' {
            let _ = plain.pop();
        } else {
            plain.push(it);
        }
    }
    for part in ["--via", "EXIT STATUS", "Could not be done.", about::RELEASED] {
        assert!(plain.contains(part), "{part}: {plain}");
    }
    // A second time in the same place, as packagers build.
    assert_eq!(out(postseal(&["man", "--out"]).arg(folder.path().join("man1"))), printed);
    // The page alone is the same.
    let alone = out(&mut postseal(&["man"]));
    assert!(alone.contains(".SH NAME") && alone.contains(VERSION), "{alone}");
    let document: Value = serde_json::from_str(&out(&mut postseal(&["--json", "man"]))).unwrap();
    assert_eq!(document["page"].as_str().unwrap().trim_end(), alone.trim_end());
}

#[test]
fn shells_read_their_completions() {
    let folder = tempfile::tempdir().unwrap();
    for (shell, check) in [("bash", "-n"), ("zsh", "-n"), ("fish", "--no-execute")] {
        let file = folder.path().join(shell);
        fs::write(&file, out(&mut postseal(&["completions", shell]))).unwrap();
        assert_eq!(run(Command::new(shell).arg(check).arg(&file)), "", "{shell}");
    }
    for shell in ["elvish", "powershell"] {
        assert!(out(&mut postseal(&["completions", shell])).contains("--json"), "{shell}");
    }
    // As bash calls it, when the Tab key is pressed.
    let complete = |words: &str, at: usize| {
        let script = format!(
            ". ./bash; COMP_WORDS=({words}); COMP_CWORD={at}; _postseal postseal \"${{COMP_WORDS[{at}]}}\" \
             \"${{COMP_WORDS[{at}-1]}}\"; echo \"${{COMPREPLY[@]}}\""
        );
        run(Command::new("bash").args(["--norc", "-c", &script]).current_dir(folder.path()))
    };
    assert_eq!(complete("postseal poli", 1).trim(), "policy");
    assert_eq!(complete("postseal policy ser", 2).trim(), "servers");
    assert!(complete("postseal send --v", 2).split_whitespace().any(|it| it == "--via"));
}

#[test]
fn the_entry_in_the_menu_is_valid_and_names_this_program() {
    let folder = at("packaging/linux");
    let (entry, metainfo) = (folder.join(format!("{ID}.desktop")), folder.join(format!("{ID}.metainfo.xml")));
    assert_eq!(run(Command::new("desktop-file-validate").arg(&entry)), "");
    let told = run(Command::new("appstreamcli").args(["validate", "--no-net", "--no-color"]).arg(&metainfo));
    assert!(told.contains("Validation was successful"), "{told}");
    let entry = fs::read_to_string(entry).unwrap();
    for line in ["Exec=postseal", &format!("Icon={ID}"), &format!("StartupWMClass={ID}")] {
        assert!(entry.lines().any(|it| it == line), "{line}");
    }
    assert!(postseal::gui::theme::window_icon().is_some(), "the window has an icon of its own, too");
    // The window says the same name to the desktop, which finds its icon by that.
    assert_eq!(postseal::gui::app::settings().id.as_deref(), Some(ID));
    let text = fs::read_to_string(metainfo).unwrap();
    let text = Document::parse(&text).unwrap();
    let newest = text.descendants().find(|it| it.has_tag_name("release")).unwrap();
    assert_eq!(newest.attribute("version"), Some(VERSION));
    assert_eq!(newest.attribute("date"), Some(about::RELEASED));
}

#[test]
fn icons_are_there_in_every_size() {
    let icons = at("packaging/icons");
    for size in [16_u32, 24, 32, 48, 64, 128, 256, 512] {
        let png = fs::read(icons.join(format!("hicolor/{size}x{size}/apps/{ID}.png"))).unwrap();
        assert_eq!(&png[..4], b"\x89PNG");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (size, size));
    }
    for drawing in ["postseal.svg", "postseal-small.svg", &format!("hicolor/scalable/apps/{ID}.svg")] {
        let _ = Document::parse(&fs::read_to_string(icons.join(drawing)).unwrap()).unwrap();
    }
    // In the one of Windows, the widths are the first byte of each entry; 256 does not fit into it, and is 0.
    let ico = fs::read(icons.join("postseal.ico")).unwrap();
    let count = usize::from(u16::from_le_bytes([ico[4], ico[5]]));
    let widths: BTreeSet<_> = (0..count).map(|it| ico[6 + it * 16]).collect();
    assert_eq!(widths, BTreeSet::from([0, 16, 24, 32, 48, 64, 128]));
}

#[test]
fn other_systems_are_told_the_same_version() {
    let plist = fs::read_to_string(at("packaging/macos/Info.plist")).unwrap();
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
    let plist = Document::parse_with_options(&plist, options).unwrap();
    let texts: Vec<_> =
        plist.descendants().filter(roxmltree::Node::is_element).filter_map(|it| it.text()).collect();
    for (key, value) in
        [("CFBundleShortVersionString", VERSION), ("CFBundleVersion", VERSION), ("CFBundleIdentifier", ID)]
    {
        assert!(texts.windows(2).any(|it| it == [key, value]), "{key}: {texts:?}");
    }
    let installer = fs::read_to_string(at("wix/main.wxs")).unwrap();
    let installer = Document::parse(&installer).unwrap();
    let product = installer.descendants().find(|it| it.has_tag_name("Product")).unwrap();
    assert_eq!(product.attribute("Version"), Some("$(var.Version)"));
    // One that changed would be another program to Windows: both versions would stay.
    assert_eq!(product.attribute("UpgradeCode"), Some("$(var.UpgradeCode)"));
    for code in ["8D2B0C1E-6A55-4B0E-9B1C-5C0F0D6E2A71", "B7E4F6A0-1D0B-4C57-8E2E-2B9C9A3F5D14"] {
        assert!(fs::read_to_string(at("wix/main.wxs")).unwrap().contains(code), "{code}");
    }
}

/// A crate that came or went: `packaging/licences` writes the list anew.
#[test]
fn the_licences_of_all_that_is_linked_are_handed_on() {
    let told = out(Command::new(env!("CARGO")).current_dir(at(".")).args([
        "metadata",
        "--locked",
        "--offline",
        "--format-version=1",
        "--filter-platform",
        "x86_64-unknown-linux-gnu",
    ]));
    let told: Value = serde_json::from_str(&told).unwrap();
    let by_id = |list: &Value| -> BTreeMap<String, Value> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|it| (it["id"].as_str().unwrap().to_owned(), it.clone()))
            .collect()
    };
    let (packages, nodes) = (by_id(&told["packages"]), by_id(&told["resolve"]["nodes"]));
    let root = told["resolve"]["root"].as_str().unwrap().to_owned();
    let (mut waiting, mut linked) = (vec![root.clone()], BTreeSet::new());
    while let Some(id) = waiting.pop() {
        if !linked.insert(id.clone()) {
            continue;
        }
        for needed in nodes[&id]["deps"].as_array().unwrap() {
            let kinds = needed["dep_kinds"].as_array().unwrap();
            let other = needed["pkg"].as_str().unwrap();
            let inside = packages[other]["targets"].as_array().unwrap().iter();
            let mut inside = inside.flat_map(|it| it["kind"].as_array().unwrap());
            if kinds.iter().any(|it| it["kind"].is_null()) && !inside.any(|it| it == "proc-macro") {
                waiting.push(other.to_owned());
            }
        }
    }
    let listed: BTreeSet<_> = about::crates().map(|it| format!("{} {}", it.name, it.version)).collect();
    let missing: Vec<_> = linked
        .iter()
        .filter(|id| **id != root)
        .map(|id| {
            format!(
                "{} {}",
                packages[id]["name"].as_str().unwrap(),
                packages[id]["version"].as_str().unwrap()
            )
        })
        .filter(|it| !listed.contains(it))
        .collect();
    assert!(linked.len() > 200, "{}", linked.len());
    assert!(missing.is_empty(), "run packaging/licences; not in its list:\n{}", missing.join("\n"));
    // The command prints it whole.
    let printed = out(&mut postseal(&["licences"]));
    for part in ["Apache License", "Permission is hereby granted", "SIL OPEN FONT LICENSE"] {
        assert!(printed.contains(part), "{part}");
    }
    let document: Value = serde_json::from_str(&out(&mut postseal(&["licences", "--json"]))).unwrap();
    assert_eq!((&document["version"], &document["licence"]), (&VERSION.into(), &"MIT OR Apache-2.0".into()));
    assert_eq!(document["crates"].as_array().unwrap().len(), listed.len());
    assert_eq!(out(&mut postseal(&["--version"])), format!("postseal {VERSION}\n"));
}

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn postseal(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_postseal"));
    let _ = command.args(arguments).env("NO_COLOR", "1");
    command
}

/// Runs it to a good end: what it says on standard output.
fn out(command: &mut Command) -> String {
    let done = ended(command);
    String::from_utf8(done.stdout).unwrap()
}

/// The same, with what it says beside.
fn run(command: &mut Command) -> String {
    let done = ended(command);
    format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr))
}

fn ended(command: &mut Command) -> Output {
    let done = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(done.status.success(), "{command:?}: {}{}", said(&done.stdout), said(&done.stderr));
    done
}
