//! In which form a record is shown: as it is entered.

use super::{Record, Replaces};
use crate::explain::Facts;

/// In which form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Form {
    /// As a zone file of BIND has it; what goes stands there as a remark.
    #[default]
    Bind,
    /// Name, type and value, for a web form.
    Fields,
    /// As commands for nsupdate.
    Nsupdate,
}

impl Record {
    /// In this form; `say` gives the words of a key.
    pub fn shown(&self, form: Form, say: impl Fn(&str, &Facts) -> String) -> String {
        let all = || {
            let facts = vec![("type", self.kind.into()), ("name", (&self.name).into())];
            say("dns-away-all", &facts)
        };
        let lines: Vec<String> = match form {
            Form::Bind => {
                let mut lines: Vec<String> =
                    self.bind_away().into_iter().map(|line| format!("; {line}")).collect();
                if self.replaces == Replaces::All {
                    lines.push(format!("; {}", all()));
                }
                lines.push(self.bind());
                lines
            }
            Form::Nsupdate => vec![self.nsupdate()],
            Form::Fields => {
                let old = match &self.replaces {
                    Replaces::Nothing => Vec::new(),
                    Replaces::All => vec![all()],
                    Replaces::These(old) => old.clone(),
                };
                let fields = [
                    ("window-dns-name", self.name.clone()),
                    ("window-dns-type", self.kind.to_owned()),
                    ("window-dns-value", self.plain_value().to_owned()),
                ];
                let fields = fields.into_iter().chain(old.into_iter().map(|value| ("window-dns-old", value)));
                fields.map(|(key, value)| format!("{}: {value}", say(key, &Facts::new()))).collect()
            }
        };
        lines.join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_is_shown_in_every_form() {
        let say = |key: &str, facts: &Facts| format!("{key}{}", facts.len());
        let record = Record::new("a.example.org", "TXT", "\"new\"");
        let all = record.clone().in_place_of(Replaces::All);
        assert_eq!(all.shown(Form::Bind, say), "; dns-away-all2\na.example.org. 3600 IN TXT \"new\"");
        assert!(
            all.shown(Form::Fields, say).ends_with("window-dns-value0: new\nwindow-dns-old0: dns-away-all2")
        );
        let these = record.clone().in_place_of(Replaces::These(vec!["\"old\"".to_owned()]));
        assert!(these.shown(Form::Bind, say).starts_with("; a.example.org. IN TXT \"old\"\n"));
        assert!(these.shown(Form::Nsupdate, say).starts_with("update delete a.example.org. TXT \"old\"\n"));
        assert_eq!(record.shown(Form::Bind, say).lines().count(), 1);
    }
}
