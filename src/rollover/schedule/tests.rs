use super::*;
use crate::dns::Dane;
use crate::explain::Explain;
use crate::rollover::{Listed, Shown};
use State::{Done, Locked, Open};
use proptest::prelude::*;
use time::macros::datetime;

const BEGAN: OffsetDateTime = datetime!(2026-11-29 10:00 UTC);

fn key(letter: char) -> String {
    letter.to_string().repeat(64)
}

fn record(letter: char) -> Tlsa {
    Tlsa::of_key(Usage::Ee, &key(letter)).unwrap()
}

/// The records at each name server, and the keys at each address, each by a letter: `b` is the new one.
fn seen(minutes: i64, listed: &[&str], shown: &str) -> Seen {
    let addresses: Vec<std::net::IpAddr> =
        (1..=shown.len()).map(|n| format!("192.0.2.{n}").parse().unwrap()).collect();
    let all = |letters: &str| letters.chars().map(record).collect::<Vec<_>>();
    let listed_at = |(nth, letters): (usize, &&str)| {
        let unnamed = shown.chars().zip(&addresses).filter(|(it, _)| !letters.contains(*it));
        let only = |it: char| letters.contains(it) && shown.chars().all(|shown| shown == it);
        let said = Records {
            new: letters.contains('b'),
            both: only('b'),
            unnamed: unnamed.map(|(_, address)| *address).collect(),
            others: all(&letters.replace(['b', '?'], "")),
            ttl: if letters.is_empty() { 0 } else { 3600 },
        };
        let said = if *letters == "?" { Err("no answer in time".to_owned()) } else { Ok(said) };
        Listed { server: format!("ns{nth}.example.org"), said }
    };
    let mut proven = all(&listed[0].replace('?', ""));
    for it in &mut proven {
        it.matches = Some(it.data == record('b').data);
    }
    let host: crate::name::HostName = "mx.example.org".parse().unwrap();
    Seen {
        port: 25,
        at: BEGAN + Duration::minutes(minutes),
        new: key('b'),
        name: "_25._tcp.mx.example.org".to_owned(),
        dane: Dane::new(&host, 25).with(proven),
        trouble: Vec::new(),
        listed: listed.iter().enumerate().map(listed_at).collect(),
        shown: shown
            .chars()
            .zip(&addresses)
            .map(|(it, address)| Shown { address: Some(*address), key: Ok((key(it), it == 'b')) })
            .collect(),
        host,
    }
}

/// Takes a look, as it would be kept from the one before.
fn look(schedule: &mut Schedule, minutes: i64, listed: &[&str], shown: &str) -> Told {
    *schedule = serde_json::from_str(&serde_json::to_string(schedule).unwrap()).unwrap();
    schedule.take(&seen(minutes, listed, shown))
}

fn states(told: &Told) -> Vec<State> {
    told.steps.iter().map(|it| it.state).collect()
}

fn codes(told: &Told) -> Vec<&'static str> {
    told.findings.iter().map(Explain::code).collect()
}

#[test]
fn each_step_opens_when_the_one_before_is_seen() {
    let mut it = Schedule::new(key('b'));
    let told = look(&mut it, 0, &["a", "a"], "aa");
    assert_eq!((told.change, states(&told)), (Change::Key, vec![Open, Locked, Locked, Locked, Locked]));
    assert_eq!(
        told.steps[0].records[0].bind(),
        format!("_25._tcp.mx.example.org. 3600 IN TLSA 3 1 1 {}", key('b'))
    );
    assert_eq!((told.until, codes(&told)), (None, vec![]));

    // One name server is behind: nothing begins.
    let told = look(&mut it, 10, &["ab", "a"], "aa");
    assert_eq!((told.next(), told.until), (Some(Kind::Publish), None));

    let told = look(&mut it, 20, &["ab", "ab"], "aa");
    assert_eq!(states(&told), [Done, Open, Locked, Locked, Locked]);
    assert_eq!(told.until, Some(BEGAN + Duration::minutes(140)));
    let told = look(&mut it, 139, &["ab", "ab"], "aa");
    assert_eq!(told.next(), Some(Kind::Wait));

    let told = look(&mut it, 140, &["ab", "ab"], "aa");
    assert_eq!(states(&told), [Done, Done, Open, Locked, Locked]);
    let told = look(&mut it, 150, &["ab", "ab"], "ba");
    assert_eq!((states(&told), codes(&told)), (vec![Done, Done, Open, Locked, Locked], vec![]));

    let told = look(&mut it, 160, &["ab", "ab"], "bb");
    assert_eq!(states(&told), [Done, Done, Done, Done, Open]);
    assert_eq!(
        told.steps[4].records[0].nsupdate_away(),
        format!("update delete _25._tcp.mx.example.org. TLSA 3 1 1 {}\nsend", key('a'))
    );
    let told = look(&mut it, 170, &["b", "b"], "bb");
    assert_eq!((told.next(), codes(&told)), (None, vec![]));
    assert_eq!(it.old, Some(key('a')));
}

#[test]
fn what_costs_mail_is_told_first() {
    // The certificate before its time: nowhere named, and named for too short a while.
    let mut it = Schedule::new(key('b'));
    let _ = look(&mut it, 0, &["a", "a"], "aa");
    let told = look(&mut it, 1, &["a", "a"], "ba");
    assert_eq!(codes(&told), ["rollover-early"]);
    let told = look(&mut it, 5, &["ab", "ab"], "bb");
    assert_eq!((codes(&told), told.next()), (vec!["rollover-early"; 2], Some(Kind::Wait)));

    // The old record away while its key is shown.
    let mut it = Schedule::new(key('b'));
    let _ = look(&mut it, 0, &["ab", "ab"], "a");
    let told = look(&mut it, 5, &["ab", "b"], "a");
    assert_eq!(codes(&told), ["rollover-refused"]);

    // The new record away while its key is shown.
    let told = look(&mut it, 130, &["a", "ab"], "b");
    assert_eq!(codes(&told), ["rollover-early", "rollover-vanished"]);
    assert_eq!(it.since, None);

    // Another key altogether.
    let mut it = Schedule::new(key('b'));
    let _ = look(&mut it, 0, &["abc"], "a");
    assert_eq!(codes(&look(&mut it, 5, &["abc"], "c")), ["rollover-strange"]);
}

#[test]
fn a_silent_name_server_is_told_and_does_not_hold_everything_up() {
    let mut it = Schedule::new(key('b'));
    let told = look(&mut it, 0, &["ab", "?"], "a");
    assert_eq!((codes(&told), told.next()), (vec!["rollover-silent"], Some(Kind::Wait)));
    // Nobody answers: what was seen before is neither forgotten nor taken for seen now.
    let told = look(&mut it, 200, &["?", "?"], "a");
    assert_eq!((codes(&told), told.next()), (vec!["rollover-silent"; 2], Some(Kind::Wait)));
    let told = look(&mut it, 201, &["ab", "?"], "a");
    assert_eq!(told.next(), Some(Kind::Install));
}

#[test]
fn what_was_not_seen_is_not_taken_for_good() {
    // The mail server cannot be looked at: whether a record holds for both nobody knows.
    let mut it = Schedule::new(key('b'));
    let told = look(&mut it, 0, &["ab", "ab"], "");
    assert_eq!((told.change, told.next()), (Change::Key, Some(Kind::Wait)));
    // Machines behind one name that have nothing in common are not a zone without records.
    let mut it = Schedule::new(key('b'));
    let mut torn = seen(0, &["a"], "a");
    torn.listed[0].said =
        Ok(Records { new: false, both: false, unnamed: Vec::new(), others: Vec::new(), ttl: 60 });
    assert_eq!(it.take(&torn).change, Change::Key);
}

#[test]
fn a_change_that_was_already_made_only_has_to_be_cleaned_up() {
    let mut it = Schedule::new(key('b'));
    let told = look(&mut it, 0, &["ab", "ab"], "b");
    assert_eq!((states(&told), told.until), (vec![Done, Done, Done, Done, Open], None));
    let told = look(&mut it, 1, &["b", "b"], "b");
    assert_eq!((told.next(), codes(&told)), (None, vec![]));
}

#[test]
fn where_the_key_is_kept_or_nothing_is_published_there_is_nothing_to_wait_for() {
    // A renewal with the same key: its certificate is another one.
    let with_key = |shown_is_new: bool, listed: &[&str]| {
        let mut seen = seen(0, listed, "b");
        seen.shown[0].key = Ok((key('b'), shown_is_new));
        seen
    };
    let mut it = Schedule::new(key('b'));
    let told = it.take(&with_key(false, &["b"]));
    assert_eq!(
        (told.change, states(&told), codes(&told)),
        (Change::Kept, vec![Open, Locked], vec!["rollover-kept"])
    );
    let told = it.take(&with_key(true, &["b"]));
    assert_eq!((told.change, told.next()), (Change::Kept, None));

    let mut it = Schedule::new(key('b'));
    let told = look(&mut it, 0, &["", ""], "a");
    assert_eq!(
        (told.change, states(&told), codes(&told)),
        (Change::Free, vec![Open, Locked], vec!["rollover-no-dane"])
    );
    assert_eq!(look(&mut it, 1, &["", ""], "b").next(), None);
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble_and_every_zone_is_told_as_utc() {
    let [first, last] = [time::Date::MIN, time::Date::MAX].map(|day| day.midnight().assume_utc());
    for at in [first, last] {
        let mut it = Schedule { ttl: u32::MAX, since: Some(at), ..Schedule::new(key('b')) };
        assert!(it.until().is_some());
        let _ = it.take(&Seen { at, ..seen(0, &["ab"], "a") });
        let _ = Schedule::new(key('b')).take(&Seen { at, ..seen(0, &["ab"], "b") });
    }
    assert_eq!(clock(datetime!(2026-11-29 12:00 +2)), "2026-11-29 10:00 UTC");
}

proptest! {
    /// Whoever does only what is open never shows a key that a cache may not know, whatever the name servers do meanwhile.
    #[test]
    fn who_follows_the_steps_is_never_refused(lags in proptest::collection::vec(0..400i64, 1..4), ttl in 1..4000u32) {
        let mut it = Schedule::new(key('b'));
        let (mut published, mut installed) = (None, None);
        for minutes in 0..2000 {
            let listed: Vec<String> = lags.iter().map(|lag| {
                let there = published.is_some_and(|since| minutes >= since + lag);
                if there { "ab".to_owned() } else { "a".to_owned() }
            }).collect();
            let listed: Vec<&str> = listed.iter().map(String::as_str).collect();
            let mut seen = seen(minutes, &listed, if installed.is_some() { "b" } else { "a" });
            for it in &mut seen.listed {
                if let Ok(said) = &mut it.said {
                    said.ttl = ttl;
                }
            }
            let told = it.take(&seen);
            prop_assert!(told.findings.iter().all(|it| it.severity() < crate::explain::Severity::Warning), "{told:?}");
            match told.next() {
                Some(Kind::Publish) => { let _ = published.get_or_insert(minutes); }
                Some(Kind::Install) => { let _ = installed.get_or_insert(minutes); }
                Some(Kind::Remove) => break,
                _ => {}
            }
        }
        // The last name server has had it for the longest time that a cache keeps what it said before.
        let (published, installed) = (published.unwrap(), installed.unwrap());
        let last = published + lags.iter().max().unwrap();
        prop_assert!((installed - last) * 60 >= i64::from(ttl), "{installed} {last} {ttl}");
    }
}
