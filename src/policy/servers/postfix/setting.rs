//! Parameters of main.cf: one list, from which the fragment and the commands are both written.

use crate::policy::Order;
use crate::policy::shell::quoted;
use std::fmt::Write;

const LIST_NOTE: &str = "# (A list: put this before what stands there already, with a comma between.)\n";

/// With this begins what sending takes over from receiving.
const AS_RECEIVING: &str = "$smtpd_tls_";

/// Parameters that belong together, and why they are set.
pub(in crate::policy::servers) struct Section {
    pub(in crate::policy::servers) why: &'static str,
    pub(in crate::policy::servers) settings: Vec<Setting>,
}

/// One parameter.
pub(in crate::policy::servers) enum Setting {
    /// It has this value and no other.
    Whole(String, String),
    /// It is a list in which the first match wins: these go before what stands in it already, and the last ones
    /// behind it.
    List(String, Vec<String>, Vec<String>),
    /// It has the first value, unless the last one stands there, which does at least as much.
    Unless(String, String, &'static str),
    /// It is made empty where something stands there: a version that does not know it has nothing.
    EmptyIfSet(&'static str),
    /// It has this value, unless one of these has something of its own: more than what is said of receiving.
    IfNone(&'static str, &'static str, &'static [&'static str]),
}

impl Setting {
    /// A parameter that has this value and no other.
    pub(in crate::policy::servers) fn whole(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::Whole(name.into(), value.into())
    }

    /// A list that begins with these values; what stands in it already is kept behind them.
    pub(super) fn list(name: impl Into<String>, values: Vec<String>) -> Self {
        Self::List(name.into(), values, Vec::new())
    }

    /// What it is called.
    pub(in crate::policy::servers) fn name(&self) -> &str {
        match self {
            Self::Whole(name, _) | Self::List(name, ..) | Self::Unless(name, ..) => name,
            Self::EmptyIfSet(name) | Self::IfNone(name, ..) => name,
        }
    }

    /// Its value where this one stands there, as the command makes it; none where nothing is to be there.
    pub(super) fn value_after(&self, before: Option<&str>) -> Option<String> {
        match self {
            Self::Whole(_, value) => Some(value.clone()),
            Self::Unless(_, value, kept) => Some(before.filter(|it| it == kept).unwrap_or(value).to_owned()),
            Self::EmptyIfSet(_) => before.map(|_| String::new()),
            Self::IfNone(_, value, _) => Some((*value).to_owned()),
            Self::List(_, first, last) => {
                let mut all = before.unwrap_or_default().to_owned();
                let has = |all: &str, value: &str| {
                    format!(" {} ", all.replace([',', '\n', '\t'], " ")).contains(&format!(" {value} "))
                };
                for value in first.iter().filter(|value| !has(before.unwrap_or_default(), value)) {
                    all = if all.is_empty() { value.clone() } else { format!("{value}, {all}") };
                }
                for value in last.iter().filter(|value| !has(before.unwrap_or_default(), value)) {
                    all = if all.is_empty() { value.clone() } else { format!("{all}, {value}") };
                }
                Some(all)
            }
        }
    }

    /// Whether these parameters of the administrator's own leave it unsaid.
    pub(super) fn is_overruled(&self, own: &[(String, String)]) -> bool {
        let Self::IfNone(.., these) = self else { return false };
        own.iter().any(|(name, value)| {
            these.contains(&name.as_str()) && !value.is_empty() && !value.starts_with(AS_RECEIVING)
        })
    }

    /// As main.cf has it.
    pub(in crate::policy::servers) fn line(&self) -> String {
        match self {
            Self::Whole(name, value) | Self::Unless(name, value, _) => {
                format!("{name} = {value}").trim_end().to_owned()
            }
            Self::List(name, first, last) => {
                format!("{name} = {}", [first.as_slice(), last].concat().join(", "))
            }
            Self::EmptyIfSet(name) => format!("{name} ="),
            Self::IfNone(name, value, _) => format!("{name} = {value}"),
        }
    }
}

/// Lines of shell that put a list into `$variable`, with the values before (and behind) what stands in it already,
/// once each. They are looked for as whole words: one class's name may begin another's.
fn read_list(variable: &str, name: &str, first: &[String], last: &[String]) -> String {
    let before = format!("\"$it${{{variable}:+, ${variable}}}\"");
    let behind = format!("\"${{{variable}:+${variable}, }}$it\"");
    let mut lines = format!("{variable}=$(postconf -h {name})\n");
    for (values, joined) in
        [(first, before), (last, behind)].into_iter().filter(|(values, _)| !values.is_empty())
    {
        let values: Vec<_> = values.iter().map(|value| quoted(value)).collect();
        let _ = write!(
            lines,
            "for it in {}; do\n  \
               case \" $(printf %s \"${variable}\" | tr ',\\n\\t' '   ') \" in\n    \
                 *\" $it \"*) ;;\n    \
                 *) {variable}={joined} ;;\n  \
               esac\n\
             done\n",
            values.join(" ")
        );
    }
    lines
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
            match setting {
                Setting::Whole(..) => {}
                Setting::List(..) => text.push_str(LIST_NOTE),
                Setting::EmptyIfSet(_) => {
                    text.push_str("# (Only where it stands there with something in it.)\n");
                }
                Setting::IfNone(_, _, these) => {
                    let _ = writeln!(text, "# (Only where nothing stands in {}.)", these.join(", "));
                }
                Setting::Unless(_, _, kept) => {
                    let _ = writeln!(text, "# (Where \"{kept}\" stands there, keep it: it does more.)");
                }
            }
            let _ = writeln!(text, "{}", setting.line());
        }
    }
    text
}

/// The same as one command: a process of Postfix may start at any moment, and never reads the half of it.
pub(in crate::policy::servers) fn command(sections: &[Section]) -> String {
    let (mut read, mut set) = (String::new(), "postconf -e".to_owned());
    for (number, setting) in sections.iter().flat_map(|section| &section.settings).enumerate() {
        let argument = match setting {
            Setting::Whole(..) => quoted(&setting.line()).into_owned(),
            Setting::List(name, first, last) => {
                let variable = format!("list{number}");
                read.push_str(&read_list(&variable, name, first, last));
                format!("\"{name} = ${variable}\"")
            }
            Setting::EmptyIfSet(name) => {
                let _ = writeln!(read, "set{number}=$(postconf -h {name} 2>/dev/null || true)");
                format!("${{set{number}:+\"{name} =\"}}")
            }
            Setting::IfNone(name, value, these) => {
                let variable = format!("none{number}");
                let _ = writeln!(
                    read,
                    "{variable}=1\n\
                     for it in {}; do\n  \
                       case $(postconf -h \"$it\") in ''|'{AS_RECEIVING}'*) ;; *) {variable}= ;; esac\n\
                     done",
                    these.join(" ")
                );
                format!("${{{variable}:+{}}}", quoted(&format!("{name} = {value}")))
            }
            Setting::Unless(name, value, kept) => {
                let variable = format!("value{number}");
                let (value, kept) = (quoted(value), quoted(kept));
                let _ = writeln!(
                    read,
                    "{variable}=$(postconf -h {name})\n[ \"${variable}\" = {kept} ] || {variable}={value}"
                );
                format!("\"{name} = ${variable}\"")
            }
        };
        let _ = write!(set, " \\\n  {argument}");
    }
    read + &set
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::process::Command;

    /// The value of `list` after the commands ran twice in a real shell, with a `postconf` that knows one file.
    fn ran_twice(before: &str, values: &[&str]) -> String {
        let values = values.iter().map(|&value| value.to_owned()).collect();
        set_twice(before, Setting::list("list", values))
    }

    fn set_twice(before: &str, setting: Setting) -> String {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("list");
        std::fs::write(&file, before).unwrap();
        let sections = [Section { why: "", settings: vec![setting] }];
        let lines = command(&sections);
        let script = format!(
            "set -eu\n\
             postconf() {{ case $1 in -h) cat \"$FILE\" ;; -e) [ $# = 1 ] || {{ value=${{2#*=}}; printf %s \"${{value# }}\" > \"$FILE\"; }} ;; esac; }}\n\
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
    fn what_comes_last_stays_behind_the_administrator_s_own() {
        let around =
            |before| set_twice(before, Setting::List("list".into(), vec!["a".into()], vec!["z".into()]));
        assert_eq!(around(""), "a, z");
        assert_eq!(around("m n"), "a, m n, z");
        assert_eq!(around("z"), "a, z");
    }

    #[test]
    fn what_a_version_does_not_know_is_not_set() {
        assert_eq!(set_twice("/a, /b", Setting::EmptyIfSet("list")), "");
        assert_eq!(set_twice("", Setting::EmptyIfSet("list")), "");
    }

    #[test]
    fn what_does_more_is_kept() {
        let unless = || Setting::Unless("level".into(), "may".into(), "dane");
        assert_eq!(set_twice("dane", unless()), "dane");
        assert_eq!(set_twice("", unless()), "may");
        assert_eq!(set_twice("encrypt", unless()), "may");
    }

    #[test]
    fn what_is_shown_already_is_kept() {
        let unless = || Setting::IfNone("chain", "$smtpd_tls_chain", &["chain"]);
        assert_eq!(set_twice("/own.pem", unless()), "/own.pem");
        assert_eq!(set_twice("", unless()), "$smtpd_tls_chain");
        assert_eq!(set_twice("$smtpd_tls_older", unless()), "$smtpd_tls_chain");
    }

    #[test]
    fn a_name_that_begins_another_is_not_taken_for_it() {
        assert_eq!(ran_twice("only_bank_example", &["only_bank"]), "only_bank, only_bank_example");
        assert_eq!(ran_twice("", &["a", "b"]), "b, a");
    }
}
