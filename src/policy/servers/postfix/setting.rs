//! Parameters of main.cf: one list, from which the fragment and the commands are both written.

use crate::policy::Order;
use crate::policy::shell::quoted;
use std::fmt::Write;

/// Parameters that belong together, and why they are set.
pub(super) struct Section {
    pub(super) why: &'static str,
    pub(super) settings: Vec<Setting>,
}

/// One parameter.
pub(super) enum Setting {
    /// It has this value and no other.
    Whole(String, String),
    /// It is a list in which the first match wins: these go before what stands in it already.
    First(String, Vec<String>),
}

impl Setting {
    /// A parameter that has this value and no other.
    pub(super) fn whole(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::Whole(name.into(), value.into())
    }

    /// A list that begins with this value; what stands in it already is kept behind it.
    pub(super) fn first(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::First(name.into(), vec![value.into()])
    }

    fn line(&self) -> String {
        match self {
            Self::Whole(name, value) => format!("{name} = {value}"),
            Self::First(name, values) => format!("{name} = {}", values.join(", ")),
        }
    }
}

/// A line of shell that puts a value before what stands in a list, once. It is looked for as a whole word:
/// one class's name may begin another's.
fn put_first(name: &str, value: &str) -> String {
    let (word, sought) = (quoted(value), quoted(value).into_owned());
    format!(
        "old=$(postconf -h {name}); case \" $(printf %s \"$old\" | tr ',\\n\\t' '   ') \" in *' '{sought}' '*) ;; \
         *) postconf -e {name}={word}\"${{old:+, $old}}\" ;; esac"
    )
}

/// The lines for main.cf, for reading and for hands that prefer an editor.
pub(super) fn fragment(order: &Order, sections: &[Section]) -> String {
    let mut text = format!(
        "# TLS for {}, written by Postseal for Postfix {} and later.\n\
         #\n\
         # Do not append these lines to main.cf: a parameter that stands there twice can stop Postfix.\n\
         # apply.sh sets each one in its place. By hand: replace the line of the same name where there is one.\n",
        order.host, order.server_version
    );
    for section in sections {
        text.push('\n');
        for line in section.why.lines() {
            let _ = writeln!(text, "# {line}");
        }
        for setting in &section.settings {
            if matches!(setting, Setting::First(..)) {
                text.push_str(
                    "# (A list: put this before what stands there already, with a comma between.)\n",
                );
            }
            let _ = writeln!(text, "{}", setting.line());
        }
    }
    text
}

/// The same as commands: the values in one go, so that no half of them is ever in force; then the lists.
pub(super) fn commands(sections: &[Section]) -> Vec<String> {
    let mut whole = "postconf -e".to_owned();
    let mut lists = Vec::new();
    for setting in sections.iter().flat_map(|section| &section.settings) {
        match setting {
            Setting::Whole(..) => {
                let _ = write!(whole, " \\\n  {}", quoted(&setting.line()));
            }
            Setting::First(name, values) => lists.extend(values.iter().map(|value| put_first(name, value))),
        }
    }
    lists.insert(0, whole);
    lists
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::process::Command;

    /// The value of `list` after the commands ran twice in a real shell, with a `postconf` that knows one file.
    fn ran_twice(before: &str, values: &[&str]) -> String {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("list");
        std::fs::write(&file, before).unwrap();
        let values = values.iter().map(|&value| value.to_owned()).collect();
        let sections = [Section { why: "", settings: vec![Setting::First("list".into(), values)] }];
        let lines = commands(&sections)[1..].join("\n");
        let script = format!(
            "set -eu\n\
             postconf() {{ case $1 in -h) cat \"$FILE\" ;; -e) printf %s \"${{2#*=}}\" > \"$FILE\" ;; esac; }}\n\
             {lines}\n{lines}\n"
        );
        let ran = Command::new("sh").arg("-c").arg(script).env("FILE", &file).output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        std::fs::read_to_string(&file).unwrap()
    }

    #[test]
    fn a_list_of_the_administrator_s_own_is_kept_and_ours_goes_before_it_once() {
        assert_eq!(ran_twice("", &["check_x texthash:/a"]), "check_x texthash:/a");
        let own = "permit_mynetworks, check_y hash:/b";
        assert_eq!(ran_twice(own, &["check_x texthash:/a"]), format!("check_x texthash:/a, {own}"));
        assert_eq!(ran_twice("$mua_list", &["a"]), "a, $mua_list");
        assert_eq!(ran_twice("b,check_x texthash:/a", &["check_x texthash:/a"]), "b,check_x texthash:/a");
    }

    #[test]
    fn a_name_that_begins_another_is_not_taken_for_it() {
        assert_eq!(ran_twice("only_bank_example", &["only_bank"]), "only_bank, only_bank_example");
        assert_eq!(ran_twice("", &["a", "b"]), "b, a");
    }
}
