//! The picture as SVG, in the colours of paper.

use super::{Ink, Picture, Shape};
use crate::report::Tone;
use maud::{Markup, html};

/// The fonts that are asked for: ours where it is, otherwise the reader's.
const FONTS: &str = "Inter, system-ui, 'Segoe UI', sans-serif";

/// The picture as a file of its own.
pub fn svg(picture: &Picture) -> String {
    let mut text = markup(picture).into_string();
    text.push('\n');
    text
}

/// The picture as a part of a page.
pub fn markup(picture: &Picture) -> Markup {
    let Picture { title, description, width, height, shapes } = picture;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" role="img" width=(width) height=(height)
            viewBox={ "0 0 " (width) " " (height) } font-family=(FONTS) {
            title { (title) }
            desc { (description) }
            rect width=(width) height=(height) fill=(colour(Ink::Ground)) {}
            @for it in shapes { (shape(it)) }
        }
    }
}

fn shape(shape: &Shape) -> Markup {
    html! {
        @match shape {
            Shape::Line { from, to, width, ink, dashed } => {
                line x1=(from.0) y1=(from.1) x2=(to.0) y2=(to.1) stroke=(colour(*ink)) stroke-width=(width)
                    stroke-dasharray=[dashed.then_some("8 6")] {}
            },
            Shape::Disc { centre, radius, fill, edge, width } => {
                circle cx=(centre.0) cy=(centre.1) r=(radius) fill=(colour(*fill)) stroke=(colour(*edge))
                    stroke-width=(width) {}
            },
            Shape::Box { at, size, ink } => {
                rect x=(at.0) y=(at.1) width=(size.0) height=(size.1) rx="1.5" fill=(colour(*ink)) {}
            },
            Shape::Shackle { at, radius, left, right, ink } => {
                path d={ "M" (at.0) " " (at.1) "v-" (left) "a" (radius) " " (radius) " 0 0 1 " (radius * 2.0) " 0v" (right) }
                    fill="none" stroke=(colour(*ink)) stroke-width="2" {}
            },
            Shape::Word { at, size, bold, ink, text } => {
                text x=(at.0) y=(at.1) font-size=(size) font-weight=[bold.then_some("600")] fill=(colour(*ink)) {
                    (text)
                }
            },
        }
    }
}

/// Ink on paper: the window's light colours.
const fn colour(ink: Ink) -> &'static str {
    match ink {
        Ink::Ground => "#ffffff",
        Ink::Text => "#171c24",
        Ink::Muted | Ink::Tone(Tone::Neutral) => "#525c6b",
        Ink::Tone(Tone::Good) => "#146c3c",
        Ink::Tone(Tone::Attention) => "#855200",
        Ink::Tone(Tone::Bad) => "#b02318",
    }
}
