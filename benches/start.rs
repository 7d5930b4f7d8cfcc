//! From the start to the first painted window, memory at rest and time of the processor at rest, by turns with Debian's
//! XCA, on an X server of our own. `cargo bench --bench start`; needs Xvfb and xca. Started by root, both are run as
//! somebody else, as they are meant to be: X11's own library keeps nothing for root.

use std::collections::HashSet;
use std::fs;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat, MapState, Window};
use x11rb::rust_connection::RustConnection;

/// How often each is started.
const TURNS: usize = 7;
/// Who starts them, where root asks for it.
const NOBODY: u32 = 65_534;
/// A window that is not there after this long does not come.
const PATIENCE: Duration = Duration::from_secs(30);
/// As long the window is left alone before it is measured, and while.
const REST: Duration = Duration::from_secs(3);

/// What one start took.
struct Taken {
    painted: Duration,
    /// What of the memory is its own, and its share of what others have as well (proportional set size), in KiB.
    memory: u32,
    /// All of it that is in the machine (resident set size), in KiB.
    resident: u32,
    /// At rest, in ticks of the processor during [`REST`].
    ticks: u32,
}

fn main() {
    // `cargo test --benches` only asks whether it builds.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let xca = Path::new("/usr/bin/xca");
    if !xca.exists() || !Path::new("/usr/bin/Xvfb").exists() {
        println!("needs Xvfb and xca (Debian's packages xvfb and xca)");
        return;
    }
    let display = format!(":{}", 100 + std::process::id() % 900);
    let mut server = Command::new("Xvfb");
    let _ = server.args([&display, "-screen", "0", "1280x900x24", "-nolisten", "tcp"]).stderr(Stdio::null());
    let mut server = server.spawn().expect("Xvfb starts");
    let began = Instant::now();
    let (connection, _) = loop {
        match x11rb::connect(Some(&display)) {
            Ok(it) => break it,
            Err(error) => assert!(began.elapsed() < PATIENCE, "{error}"),
        }
        sleep(Duration::from_millis(20));
    };
    let (our_home, their_home) = (Home::new(), Home::new());
    // Where the project lies, others may not be let in.
    let ours = our_home.0.path().join("postseal");
    let _ = fs::copy(env!("CARGO_BIN_EXE_postseal"), &ours).expect("a copy of the program");
    let (mut own, mut theirs) = (Vec::new(), Vec::new());
    // The first start of each is not counted: all others find what it has left in the home.
    for turn in 0..=TURNS {
        let taken =
            [start(&ours, &our_home, &display, &connection), start(xca, &their_home, &display, &connection)];
        if turn > 0 {
            let [ours, xcas] = taken;
            own.push(ours);
            theirs.push(xcas);
        }
    }
    let _ = server.kill();
    let _ = server.wait();
    println!("medians of {TURNS}      Postseal      XCA    ratio");
    let row = |name: &str, figure: fn(&Taken) -> f64| {
        let (own, theirs) = (median(&own, figure), median(&theirs, figure));
        println!("{name:<20} {own:>8.0} {theirs:>8.0} {:>8.2}", own / theirs);
    };
    row("painted, ms", |it| it.painted.as_secs_f64() * 1000.0);
    row("memory (RSS), KiB", |it| f64::from(it.resident));
    row("memory (PSS), KiB", |it| f64::from(it.memory));
    println!(
        "processor at rest during {} s, ticks: {:.0}",
        REST.as_secs(),
        median(&own, |it| f64::from(it.ticks))
    );
}

/// A user, and where the user's files are.
struct Home(TempDir);

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        if rustix::process::geteuid().is_root() {
            chown(folder.path(), Some(NOBODY), Some(NOBODY)).expect("a folder of another user");
        }
        Self(folder)
    }
}

fn start(program: &Path, home: &Home, display: &str, connection: &RustConnection) -> Taken {
    let before = windows(connection);
    let mut command = Command::new(program);
    let _ = command
        .env_clear()
        .envs([("DISPLAY", display), ("PATH", "/usr/bin:/bin"), ("LANG", "C.UTF-8")])
        .env("HOME", home.0.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if rustix::process::geteuid().is_root() {
        let _ = command.uid(NOBODY).gid(NOBODY);
    }
    let began = Instant::now();
    let mut child = command.spawn().expect("the program starts");
    while !windows(connection).difference(&before).any(|window| is_painted(connection, *window)) {
        assert!(began.elapsed() < PATIENCE, "{} shows no window", program.display());
        sleep(Duration::from_millis(1));
    }
    let painted = began.elapsed();
    sleep(REST);
    let (memory, resident, before) = (memory(&child, "Pss:"), memory(&child, "Rss:"), ticks(&child));
    sleep(REST);
    let ticks = ticks(&child) - before;
    let _ = child.kill();
    let _ = child.wait();
    Taken { painted, memory, resident, ticks }
}

fn windows(connection: &RustConnection) -> HashSet<Window> {
    let root = connection.setup().roots[0].root;
    let tree = connection.query_tree(root).expect("a question").reply().expect("an answer");
    tree.children.into_iter().collect()
}

/// Whether something is to be seen in it: more than a few colours.
fn is_painted(connection: &RustConnection, window: Window) -> bool {
    let attributes = connection.get_window_attributes(window).ok().and_then(|it| it.reply().ok());
    let geometry = connection.get_geometry(window).ok().and_then(|it| it.reply().ok());
    let (Some(attributes), Some(geometry)) = (attributes, geometry) else { return false };
    if attributes.map_state != MapState::VIEWABLE || geometry.width < 300 || geometry.height < 200 {
        return false;
    }
    let (width, height) = (geometry.width, geometry.height.min(200));
    let image = connection.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, u32::MAX);
    let Some(image) = image.ok().and_then(|it| it.reply().ok()) else { return false };
    let mut colours: Vec<&[u8]> = Vec::new();
    // Looked at until there are enough: what this takes counts for both as if they had taken it.
    for point in image.data.chunks_exact(4).map(|it| &it[..3]) {
        if !colours.contains(&point) {
            colours.push(point);
        }
        if colours.len() > 8 {
            return true;
        }
    }
    false
}

fn memory(child: &Child, kind: &str) -> u32 {
    let text = fs::read_to_string(format!("/proc/{}/smaps_rollup", child.id())).expect("it runs");
    let line = text.lines().find_map(|line| line.strip_prefix(kind)).expect("its memory");
    line.split_whitespace().next().and_then(|it| it.parse().ok()).expect("a number")
}

fn ticks(child: &Child) -> u32 {
    let text = fs::read_to_string(format!("/proc/{}/stat", child.id())).expect("it runs");
    // Behind the name, which may hold anything: the twelfth and thirteenth.
    let (_, rest) = text.rsplit_once(')').expect("its name");
    rest.split_whitespace().skip(11).take(2).filter_map(|it| it.parse::<u32>().ok()).sum()
}

fn median(all: &[Taken], figure: impl Fn(&Taken) -> f64) -> f64 {
    let mut figures: Vec<f64> = all.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
