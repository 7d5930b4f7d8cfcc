//! The picture in pixels, drawn from its SVG.

use super::{Picture, svg};
use crate::report::Error;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb::Database};
use std::sync::Arc;

/// Pixels for each unit: sharp on paper, too.
const SCALE: f32 = 2.0;
/// More hops than any message has; of those, each still gets some pixels.
const HIGHEST: f32 = 16_000.0;
/// The window's own fonts: the picture is the same everywhere, whatever fonts a machine has.
const FONTS: [&[u8]; 2] = [
    include_bytes!("../../../assets/fonts/Inter-Regular.otf"),
    include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"),
];

/// The picture as a PNG file.
pub fn png(picture: &Picture) -> Result<Vec<u8>, Error> {
    let failed = |cause: String| Error::Drawing { cause };
    let mut fonts = Database::new();
    for font in FONTS {
        fonts.load_font_data(font.to_vec());
    }
    let options = Options { fontdb: Arc::new(fonts), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(&svg(picture), &options).map_err(|error| failed(error.to_string()))?;
    let size = tree.size();
    let scale = SCALE.min(HIGHEST / size.height());
    let Some(size) = size.to_int_size().scale_by(scale) else { return Err(failed("no size".to_owned())) };
    let Some(mut pixels) = Pixmap::new(size.width(), size.height()) else {
        return Err(failed(format!("{} × {} pixels", size.width(), size.height())));
    };
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| failed(error.to_string()))
}
