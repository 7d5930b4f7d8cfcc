//! Who asks for the certificate: the optional fields of the request's subject (X.520).

use crate::explain::{Explain, Fact, Facts};
use serde::{Deserialize, Serialize};

/// The organisation that asks. Every field may be missing; public CAs ignore most of them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "SubjectDraft", into = "SubjectDraft")]
pub struct Subject {
    organization: Option<String>,
    unit: Option<String>,
    locality: Option<String>,
    state: Option<String>,
    country: Option<String>,
}

/// The fields as they were typed. An empty one is a missing one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SubjectDraft {
    /// The organisation's name (O).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization: String,
    /// A part of it (OU).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// The town (L).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub locality: String,
    /// The state or province (ST).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub state: String,
    /// The country's two letters (C), ISO 3166.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
}

/// A field of the subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The organisation's name.
    Organization,
    /// A part of it.
    Unit,
    /// The town.
    Locality,
    /// The state or province.
    State,
    /// The country.
    Country,
}

/// Why a field cannot stand in a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SubjectError {
    /// Longer than X.520 allows.
    #[error("{} is longer than {limit} characters", field.as_str())]
    TooLong {
        /// The field.
        field: Field,
        /// The most characters that it may have.
        limit: usize,
    },
    /// A line break, a tab or another sign that is no letter.
    #[error("{} holds a control character", .0.as_str())]
    Control(Field),
    /// Not two letters.
    #[error("{0:?} is not a country code of two letters")]
    Country(String),
}

impl Field {
    /// As the command line names it: `organization`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Unit => "unit",
            Self::Locality => "locality",
            Self::State => "state",
            Self::Country => "country",
        }
    }

    /// The upper bounds of RFC 5280, appendix A.1, in characters.
    const fn limit(self) -> usize {
        match self {
            Self::Organization | Self::Unit => 64,
            Self::Locality | Self::State => 128,
            Self::Country => 2,
        }
    }

    fn read(self, text: &str) -> Result<Option<String>, SubjectError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        if text.chars().any(char::is_control) {
            return Err(SubjectError::Control(self));
        }
        if self == Self::Country {
            if text.len() != 2 || !text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
                return Err(SubjectError::Country(text.to_owned()));
            }
            return Ok(Some(text.to_ascii_uppercase()));
        }
        if text.chars().count() > self.limit() {
            return Err(SubjectError::TooLong { field: self, limit: self.limit() });
        }
        Ok(Some(text.to_owned()))
    }
}

impl SubjectDraft {
    /// The text of one field.
    pub fn line_mut(&mut self, field: Field) -> &mut String {
        match field {
            Field::Organization => &mut self.organization,
            Field::Unit => &mut self.unit,
            Field::Locality => &mut self.locality,
            Field::State => &mut self.state,
            Field::Country => &mut self.country,
        }
    }

    /// Puts the text into the field, if a request can carry it there.
    pub(super) fn offer(&mut self, field: Field, text: &str) {
        if let Ok(Some(text)) = field.read(text) {
            *self.line_mut(field) = text;
        }
    }
}

impl Subject {
    /// The organisation's name.
    pub fn organization(&self) -> Option<&str> {
        self.organization.as_deref()
    }

    /// A part of the organisation.
    pub fn unit(&self) -> Option<&str> {
        self.unit.as_deref()
    }

    /// The town.
    pub fn locality(&self) -> Option<&str> {
        self.locality.as_deref()
    }

    /// The state or province.
    pub fn state(&self) -> Option<&str> {
        self.state.as_deref()
    }

    /// The country's two letters, in upper case.
    pub fn country(&self) -> Option<&str> {
        self.country.as_deref()
    }
}

impl TryFrom<SubjectDraft> for Subject {
    type Error = SubjectError;

    fn try_from(draft: SubjectDraft) -> Result<Self, SubjectError> {
        Ok(Self {
            organization: Field::Organization.read(&draft.organization)?,
            unit: Field::Unit.read(&draft.unit)?,
            locality: Field::Locality.read(&draft.locality)?,
            state: Field::State.read(&draft.state)?,
            country: Field::Country.read(&draft.country)?,
        })
    }
}

impl From<Subject> for SubjectDraft {
    fn from(subject: Subject) -> Self {
        Self {
            organization: subject.organization.unwrap_or_default(),
            unit: subject.unit.unwrap_or_default(),
            locality: subject.locality.unwrap_or_default(),
            state: subject.state.unwrap_or_default(),
            country: subject.country.unwrap_or_default(),
        }
    }
}

impl Explain for SubjectError {
    fn code(&self) -> &'static str {
        match self {
            Self::TooLong { .. } => "subject-too-long",
            Self::Control(_) => "subject-control",
            Self::Country(_) => "subject-country",
        }
    }

    fn facts(&self) -> Facts {
        match self {
            Self::TooLong { field, limit } => {
                let limit = i64::try_from(*limit).unwrap_or(i64::MAX);
                vec![("field", field.as_str().into()), ("limit", Fact::Number(limit))]
            }
            Self::Control(field) => vec![("field", field.as_str().into())],
            Self::Country(country) => vec![("country", country.into())],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(draft: SubjectDraft) -> Result<Subject, SubjectError> {
        draft.try_into()
    }

    #[test]
    fn an_empty_field_is_a_missing_one() {
        let subject = read(SubjectDraft {
            organization: " Example AG ".into(),
            country: "de".into(),
            unit: "  ".into(),
            ..SubjectDraft::default()
        })
        .unwrap();
        assert_eq!(subject.organization(), Some("Example AG"));
        assert_eq!(subject.country(), Some("DE"));
        assert_eq!((subject.unit(), subject.locality(), subject.state()), (None, None, None));
        assert_eq!(read(SubjectDraft::default()), Ok(Subject::default()));
    }

    #[test]
    fn what_a_ca_would_refuse_is_refused_here_in_words() {
        let long = SubjectDraft { unit: "ü".repeat(65), ..SubjectDraft::default() };
        let broken = SubjectDraft { locality: "Bonn\nCA".into(), ..SubjectDraft::default() };
        let country = SubjectDraft { country: "Germany".into(), ..SubjectDraft::default() };
        assert!(read(SubjectDraft { unit: "ü".repeat(64), ..SubjectDraft::default() }).is_ok());
        for (draft, error) in [
            (long, SubjectError::TooLong { field: Field::Unit, limit: 64 }),
            (broken, SubjectError::Control(Field::Locality)),
            (country, SubjectError::Country("Germany".into())),
        ] {
            crate::i18n::assert_worded(&error);
            assert_eq!(read(draft), Err(error));
        }
    }
}
