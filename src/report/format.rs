//! The forms that a report can take.

use super::picture::{self, Picture};
use super::{Error, Report, Words, build, html, json, markdown};
use std::path::Path;

/// A form that a report can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Format {
    /// One page with all that it needs, to be read in a browser and to be printed.
    #[default]
    Html,
    /// For a ticket, a wiki, a mail.
    Markdown,
    /// For programs.
    Json,
    /// The picture of the way alone, to be scaled.
    Svg,
    /// The same in pixels.
    Png,
}

impl Format {
    /// Every form.
    pub const ALL: [Self; 5] = [Self::Html, Self::Markdown, Self::Json, Self::Svg, Self::Png];

    /// How a file of it ends: `html`.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    /// The form that a file's name asks for.
    pub fn of(file: &Path) -> Result<Self, Error> {
        let ending = file.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
        let ending = match ending.as_str() {
            "htm" => "html",
            "markdown" => "md",
            other => other,
        };
        Self::ALL
            .into_iter()
            .find(|format| format.ending() == ending)
            .ok_or_else(|| Error::UnknownFormat { file: file.display().to_string() })
    }
}

impl Report {
    /// The report in one of its forms.
    pub fn write(&self, format: Format, words: Words<'_>) -> Result<Vec<u8>, Error> {
        let picture = || Picture::of(&self.message.hops, words);
        Ok(match format {
            Format::Html => html::page(&build::document(self), &picture(), words).into_bytes(),
            Format::Markdown => markdown::text(&build::document(self), words).into_bytes(),
            Format::Json => json::text(self, words).into_bytes(),
            Format::Svg => picture::svg(&picture()).into_bytes(),
            Format::Png => picture::png(&picture())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_as_its_name_says() {
        for format in Format::ALL {
            assert_eq!(Format::of(Path::new(&format!("a.{}", format.ending()))), Ok(format));
        }
        assert_eq!(Format::of(Path::new("A.HTM")), Ok(Format::Html));
        assert_eq!(Format::of(Path::new("proof.markdown")), Ok(Format::Markdown));
        for none in ["proof", "proof.pdf", ".html", ""] {
            assert!(Format::of(Path::new(none)).is_err(), "{none}");
        }
    }
}
