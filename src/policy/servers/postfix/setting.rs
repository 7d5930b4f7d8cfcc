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
pub(super) struct Setting {
    name: String,
    value: String,
    place: Place,
}

/// What becomes of the value that stands there.
#[derive(PartialEq, Eq)]
enum Place {
    /// It is replaced.
    Whole,
    /// It is a list, and the first match in it wins: ours goes before it.
    First,
}

impl Setting {
    /// A parameter that has this value and no other.
    pub(super) fn whole(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), place: Place::Whole }
    }

    /// A list that begins with this value; what stands in it already is kept behind it.
    pub(super) fn first(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), place: Place::First }
    }

    fn line(&self) -> String {
        format!("{} = {}", self.name, self.value)
    }

    /// A line of shell that puts the value before what stands there, once.
    fn put_first(&self) -> String {
        let Self { name, value, .. } = self;
        let (word, line) = (quoted(value), quoted(name));
        format!(
            "old=$(postconf -h {line}); case \"$old\" in *{word}*) ;; \
             *) postconf -e {line}={word}\"${{old:+, $old}}\" ;; esac"
        )
    }
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
            if setting.place == Place::First {
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
    let settings = || sections.iter().flat_map(|section| &section.settings);
    let mut whole = "postconf -e".to_owned();
    for setting in settings().filter(|setting| setting.place == Place::Whole) {
        let _ = write!(whole, " \\\n  {}", quoted(&setting.line()));
    }
    let mut commands = vec![whole];
    commands.extend(settings().filter(|setting| setting.place == Place::First).map(Setting::put_first));
    commands
}
