//! The way of a message as a picture: a line with a stop for each server, as one looks at a metro line. Between two
//! stops a lock, closed or open, in the colour of what the encryption is worth.
//!
//! The picture is made of few simple shapes, which the page, the file and the window draw each in its own way.

mod png;
mod svg;

pub use png::png;
pub use svg::{markup, svg};

use super::{Tone, Words};
use crate::explain::{Fact, shown_in_one_line};
use crate::received::{Hop, PeerCertificate, Used};
use crate::tls::{Grade, TlsVersion};

/// The picture: its size, and its shapes in the order in which they are drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What it shows, for those who do not see it.
    pub title: String,
    /// The same in sentences.
    pub description: String,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
    /// What it is made of.
    pub shapes: Vec<Shape>,
}

/// What a shape is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ink {
    /// What lies behind everything.
    Ground,
    /// Words.
    Text,
    /// Words of less weight.
    Muted,
    /// What it means.
    Tone(Tone),
}

/// A shape. Lengths are in pixels, from the upper left corner.
#[derive(Debug, Clone, PartialEq)]
#[expect(missing_docs, reason = "the fields are the geometry")]
pub enum Shape {
    /// A straight line, dashed where nothing protects.
    Line { from: (f32, f32), to: (f32, f32), width: f32, ink: Ink, dashed: bool },
    /// A disc with an edge.
    Disc { centre: (f32, f32), radius: f32, fill: Ink, edge: Ink, width: f32 },
    /// A filled box.
    Box { at: (f32, f32), size: (f32, f32), ink: Ink },
    /// The shackle of a lock: two legs below half a circle.
    Shackle { at: (f32, f32), radius: f32, left: f32, right: f32, ink: Ink },
    /// A word; `at` is the left end of its base line.
    Word { at: (f32, f32), size: f32, bold: bool, ink: Ink, text: String },
}

/// The width of the picture.
const WIDTH: f32 = 720.0;
/// From one stop to the next.
const STEP: f32 = 112.0;
/// Above the first stop, and below the last.
const EDGE: f32 = 30.0;
/// Where the line runs.
const LINE: f32 = 34.0;
/// Where words begin.
const WORDS: f32 = 70.0;
/// No longer word fits beside the line.
const LONGEST: usize = 68;

impl Picture {
    /// The way of a message over these hops.
    pub fn of(hops: &[Hop], words: Words<'_>) -> Self {
        let mut shapes = Vec::new();
        let mut top = EDGE;
        for hop in hops {
            between(hop, top, words, &mut shapes);
            top += STEP;
        }
        // Stops lie above the line.
        let mut top = EDGE;
        if let Some(first) = hops.first() {
            stop(top, &first.sender(), &seen(first), &mut shapes);
        }
        for (at, hop) in hops.iter().enumerate() {
            top += STEP;
            let next = hops.get(at + 1).map(seen).unwrap_or_default();
            stop(top, hop.by.as_deref().unwrap_or("–"), &next, &mut shapes);
        }
        let sentences = hops.iter().map(|hop| {
            let (key, facts) = hop.sentence();
            words.say_with(key, &facts)
        });
        Self {
            title: words.say("report-picture"),
            description: sentences.collect::<Vec<_>>().join(" "),
            width: WIDTH,
            height: top + EDGE,
            shapes,
        }
    }
}

/// What the next server saw of a stop: its address, and what it called itself where that is another name.
fn seen(hop: &Hop) -> Vec<String> {
    let helo = hop.from.helo.clone().filter(|helo| helo.trim_matches(['[', ']']) != hop.sender());
    let ip = hop.from.ip.map(|ip| ip.to_string()).filter(|ip| *ip != hop.sender());
    [helo, ip].into_iter().flatten().collect()
}

fn stop(top: f32, name: &str, beside: &[String], shapes: &mut Vec<Shape>) {
    shapes.push(Shape::Disc {
        centre: (LINE, top),
        radius: 9.0,
        fill: Ink::Ground,
        edge: Ink::Text,
        width: 3.5,
    });
    shapes.push(word((WORDS, top + 5.0), 15.0, true, Ink::Text, name));
    let beside: Vec<&str> = beside.iter().map(String::as_str).filter(|it| *it != name).collect();
    if !beside.is_empty() {
        shapes.push(word((WORDS, top + 23.0), 12.5, false, Ink::Muted, &beside.join(" · ")));
    }
}

/// The line from one stop to the next, with its arrow and its lock, and how it was encrypted.
fn between(hop: &Hop, top: f32, words: Words<'_>, shapes: &mut Vec<Shape>) {
    let ink = Ink::Tone(hop.grade.into());
    let encrypted = hop.tls.used == Used::Yes;
    let (end, middle) = (top + STEP, top + STEP / 2.0);
    shapes.push(Shape::Line { from: (LINE, top), to: (LINE, end), width: 5.0, ink, dashed: !encrypted });
    for side in [-7.0, 7.0] {
        let from = (LINE + side, end - 21.0);
        shapes.push(Shape::Line { from, to: (LINE, end - 13.0), width: 3.0, ink, dashed: false });
    }
    if hop.grade != Grade::Local {
        shapes.push(Shape::Disc {
            centre: (LINE, middle),
            radius: 16.0,
            fill: Ink::Ground,
            edge: ink,
            width: 2.0,
        });
        sign(hop, (LINE, middle), ink, shapes);
    }
    let grade = words.say(&format!("grade-{}-name", hop.grade.as_str()));
    let number =
        [("number", Fact::Number(i64::try_from(hop.number).unwrap_or(i64::MAX))), ("grade", grade.into())];
    let name = words.say_with("report-picture-hop", &number);
    shapes.push(word((WORDS, middle + 1.0), 13.5, true, ink, &name));
    let how = how(hop, words);
    if !how.is_empty() {
        shapes.push(word((WORDS, middle + 18.0), 12.5, false, Ink::Muted, &how));
    }
}

/// A closed lock, an open one where somebody who tries gets in, or a question mark.
fn sign(hop: &Hop, (x, y): (f32, f32), ink: Ink, shapes: &mut Vec<Shape>) {
    let lock = Shape::Box { at: (x - 6.5, y - 1.5), size: (13.0, 9.5), ink };
    match hop.tls.used {
        Used::Yes if hop.grade != Grade::Broken => {
            shapes.push(Shape::Shackle { at: (x - 4.0, y - 1.5), radius: 4.0, left: 2.5, right: 2.5, ink });
            shapes.push(lock);
        }
        // Swung out to the side, one leg in the air.
        Used::Yes | Used::No => {
            shapes.push(Shape::Shackle { at: (x + 3.0, y - 1.5), radius: 4.0, left: 3.5, right: 1.0, ink });
            shapes.push(lock);
        }
        Used::Unknown => shapes.push(word((x - 4.0, y + 5.5), 16.0, true, ink, "?")),
    }
}

/// Version, cipher, and what became of the sender's certificate.
fn how(hop: &Hop, words: Words<'_>) -> String {
    let version = hop.tls.version.map(|version: TlsVersion| version.as_str().to_owned());
    let cipher = hop.tls.cipher_iana.map(str::to_owned).or_else(|| hop.tls.cipher.clone());
    let verified = hop.tls.peer_certificate == PeerCertificate::Verified;
    let verified = verified.then(|| words.say("report-picture-verified"));
    [version, cipher, verified].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A word that fits.
fn word(at: (f32, f32), size: f32, bold: bool, ink: Ink, text: &str) -> Shape {
    let mut text = shown_in_one_line(text);
    if let Some((cut, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(cut);
        text.push('…');
    }
    Shape::Word { at, size, bold, ink, text }
}
