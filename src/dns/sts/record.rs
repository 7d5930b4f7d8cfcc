//! The announcement in DNS: `v=STSv1; id=20260131;` (RFC 8461, section 3.1).

/// What the TXT records say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Announced {
    /// No policy.
    Nothing,
    /// More than one announcement, of which none counts.
    Several,
    /// One that is none by its grammar. As it stands there.
    Malformed(String),
    /// A policy with this number.
    Id(String),
}

/// Reads the texts of the TXT records, each with its strings joined.
pub(super) fn read(texts: &[Vec<u8>]) -> Announced {
    // Records that begin otherwise are not for us; the delimiter may have spaces before it.
    let ours = |text: &&Vec<u8>| {
        let rest = text.strip_prefix(b"v=STSv1");
        rest.is_some_and(|rest| rest.trim_ascii_start().first().is_none_or(|next| *next == b';'))
    };
    let mut announcements = texts.iter().filter(ours);
    let Some(text) = announcements.next() else { return Announced::Nothing };
    if announcements.next().is_some() {
        return Announced::Several;
    }
    let malformed = || Announced::Malformed(String::from_utf8_lossy(text).into_owned());
    str::from_utf8(text).ok().and_then(id).map_or_else(malformed, Announced::Id)
}

fn id(text: &str) -> Option<String> {
    let is_space = |c| c == ' ' || c == '\t';
    let text = text.trim_end_matches(is_space);
    let text = text.strip_suffix(';').unwrap_or(text).trim_end_matches(is_space);
    let mut id = None;
    for field in text.split(';').skip(1) {
        let (name, value) = field.trim_matches(is_space).split_once('=')?;
        let is_name = (1..=32).contains(&name.len())
            && name.starts_with(|c: char| c.is_ascii_alphanumeric())
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
        let is_value =
            !value.is_empty() && value.bytes().all(|b| b.is_ascii_graphic() && b != b';' && b != b'=');
        if !is_name || !is_value {
            return None;
        }
        if name == "id" {
            let is_id = value.len() <= 32 && value.bytes().all(|b| b.is_ascii_alphanumeric());
            if id.is_some() || !is_id {
                return None;
            }
            id = Some(value.to_owned());
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(texts: &[&str]) -> Announced {
        read(&texts.iter().map(|text| text.as_bytes().to_vec()).collect::<Vec<_>>())
    }

    #[test]
    fn an_announcement_is_read_by_its_grammar() {
        let id = |id: &str| Announced::Id(id.to_owned());
        assert_eq!(of(&["v=STSv1; id=20160831085700Z;"]), id("20160831085700Z"));
        assert_eq!(of(&["v=STSv1;id=1"]), id("1"));
        assert_eq!(of(&["v=STSv1 ; x-y=a:b ;\tid=A1 ; "]), id("A1"));
        assert_eq!(of(&["v=spf1 -all", "v=STSv1; id=2"]), id("2"));
        for none in
            [&[][..], &["v=STSv2; id=1"], &["v=STSv10; id=1"], &["V=STSv1; id=1"], &[" v=STSv1; id=1"]]
        {
            assert_eq!(of(none), Announced::Nothing, "{none:?}");
        }
        assert_eq!(of(&["v=STSv1; id=1", "v=STSv1; id=1"]), Announced::Several);
        for bad in [
            "v=STSv1",
            "v=STSv1;",
            "v=STSv1; id=",
            "v=STSv1; id=a-b",
            "v=STSv1; id=1; id=2",
            "v=STSv1; id=1; x",
            "v=STSv1; id=123456789012345678901234567890123",
            "v=STSv1; ID=1",
            "v=STSv1; id=1;;",
            "v=STSv1; id =1",
        ] {
            assert_eq!(of(&[bad]), Announced::Malformed(bad.to_owned()), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(rest in proptest::collection::vec(any::<u8>(), 0..80)) {
            let text = [b"v=STSv1;".to_vec(), rest].concat();
            if let Announced::Id(id) = read(&[text]) {
                prop_assert!((1..=32).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric()));
            }
        }
    }
}
