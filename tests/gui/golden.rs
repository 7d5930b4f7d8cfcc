//! Some key screens, point by point as somebody has looked at them: `tests/gui/golden/*.png`.
//!
//! `UPDATE_GOLDEN=1 cargo test --test gui golden` paints them anew, to be looked at before they are committed.

use crate::fixtures::Face;
use crate::glass::Glass;
use crate::looks::sights;
use resvg::tiny_skia::{IntSize, Pixmap};
use std::path::Path;
use std::process::Command;

/// A point differs where one of its colours is off by more than this: edges of letters may be smoothed otherwise by
/// another version of a library.
const OFF: u8 = 40;
/// So many points of ten thousand may differ: less than a short word has.
const MOST: usize = 2;

/// The sight, the theme, the language, and how high the picture is.
const PICTURES: [(&str, bool, &str, u32); 6] = [
    ("home-empty", false, "en", 640),
    ("request", true, "en", 900),
    ("policy", false, "de", 760),
    ("policy-shown", true, "en", 760),
    ("proof-filled", false, "pl", 900),
    ("reading-done", false, "en", 900),
];

#[test]
fn the_key_screens_look_as_somebody_has_seen_them() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gui/golden");
    let seen = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("screens/golden");
    std::fs::create_dir_all(&seen).unwrap();
    let mut wrong = Vec::new();
    for (name, dark, tag, height) in PICTURES {
        let sight = sights().find(|sight| sight.name == name).unwrap();
        let window = (sight.reach)(&Face { dark, language: tag.parse().unwrap() });
        let mut glass = Glass::new(900, height);
        // What is new is scrolled to with the first frame.
        let _ = glass.paint(&window.app);
        let points = glass.paint(&window.app);
        let now = Pixmap::from_vec(points, IntSize::from_wh(900, height).unwrap()).unwrap();
        let theme = if dark { "dark" } else { "light" };
        let file = format!("{name}-{theme}-{tag}.png");
        let golden = folder.join(&file);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            now.save_png(&golden).unwrap();
            // The same points in half of the bytes.
            let mut squeeze = Command::new("convert");
            let squeezed = squeeze.arg(&golden).args(["-strip", "-define", "png:compression-level=9"]);
            assert!(squeezed.arg(format!("png32:{}", golden.display())).status().unwrap().success());
        }
        let before =
            Pixmap::load_png(&golden).unwrap_or_else(|error| panic!("{}: {error}", golden.display()));
        let many = differences(&before, &now);
        if many * 10_000 > now.pixels().len() * MOST {
            now.save_png(seen.join(&file)).unwrap();
            wrong.push(format!("{file}: {many} points, see {}", seen.join(&file).display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let there = std::fs::read_dir(folder).unwrap().count();
    assert_eq!(there, PICTURES.len(), "each picture is one that is compared with");
}

fn differences(before: &Pixmap, now: &Pixmap) -> usize {
    if (before.width(), before.height()) != (now.width(), now.height()) {
        return now.pixels().len();
    }
    let points = before.data().chunks_exact(4).zip(now.data().chunks_exact(4));
    points.filter(|(one, other)| one.iter().zip(*other).any(|(a, b)| a.abs_diff(*b) > OFF)).count()
}
