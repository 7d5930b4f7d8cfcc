use super::*;
use proptest::prelude::*;

fn daily(program: &str, arguments: &[&str]) -> Daily {
    Daily {
        program: program.into(),
        arguments: arguments.iter().map(|it| (*it).to_owned()).collect(),
        data: Some("/home/ann/my data".into()),
        hour: 9,
        minute: 5,
    }
}

fn text(scheduler: Scheduler, daily: &Daily) -> String {
    let schedule = Schedule::new(scheduler, daily, Path::new("/folder")).unwrap();
    assert!(schedule.files.iter().all(|(path, text)| path.starts_with("/folder") && text.contains(MARK)));
    schedule.files.into_iter().map(|(_, text)| text).collect()
}

/// What stands below the first element of this name.
fn inside(xml: &str, name: &str) -> Vec<String> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..roxmltree::ParsingOptions::default() };
    let document = roxmltree::Document::parse_with_options(xml, options).unwrap();
    let element = document.descendants().find(|it| it.has_tag_name(name)).unwrap();
    let texts = element.descendants().filter(roxmltree::Node::is_text).filter_map(|it| it.text());
    texts.map(str::to_owned).filter(|it| !it.trim().is_empty()).collect()
}

#[test]
fn a_plist_holds_the_program_the_time_and_the_data() {
    let xml = text(Scheduler::Launchd, &daily("/Applications/A & B/postseal", &["expiring", "<x>"]));
    assert_eq!(inside(&xml, "array"), ["/Applications/A & B/postseal", "expiring", "<x>"]);
    let all = inside(&xml, "plist");
    let value = |key: &str| all.iter().skip_while(|it| *it != key).nth(1).unwrap().as_str();
    assert_eq!((value("Label"), value("Hour"), value("Minute")), ("org.postseal.expiring", "9", "5"));
    assert_eq!(value("POSTSEAL_DATA"), "/home/ann/my data");
}

#[test]
fn a_task_holds_the_program_and_the_time() {
    let mut daily =
        daily("C:\\Program Files\\A & B\\postseal.exe", &["expiring", "C:\\my certificates\\", "say \"x\""]);
    assert!(matches!(
        Schedule::new(Scheduler::Windows, &daily, Path::new("/folder")),
        Err(Error::NotSchedulable(_))
    ));
    daily.data = None;
    let xml = text(Scheduler::Windows, &daily);
    let task: Vec<(String, String)> = ["Command", "Arguments", "StartBoundary", "DaysInterval"]
        .map(|name| {
            let document = roxmltree::Document::parse(&xml).unwrap();
            let space = "http://schemas.microsoft.com/windows/2004/02/mit/task";
            let element = document.descendants().find(|it| it.has_tag_name((space, name))).unwrap();
            (name.to_owned(), element.text().unwrap().to_owned())
        })
        .into();
    assert_eq!(task[0].1, "C:\\Program Files\\A & B\\postseal.exe");
    assert_eq!(task[1].1, r#""expiring" "C:\my certificates\\" "say \"x\"""#);
    assert_eq!((task[2].1.as_str(), task[3].1.as_str()), ("2026-01-01T09:05:00", "1"));
}

#[test]
fn what_no_file_could_hold_is_refused() {
    for scheduler in Scheduler::ALL {
        let bad =
            Schedule::new(scheduler, &daily("/bin/postseal", &["a\nExecStart=/bin/evil"]), Path::new("/"));
        assert!(matches!(bad, Err(Error::NotSchedulable(_))));
    }
}

/// Reads a line of a unit as systemd.syntax(7) and systemd.service(5) say.
fn read(line: &str) -> Vec<String> {
    let (mut words, mut word, mut inside) = (Vec::new(), String::new(), false);
    let mut signs = line.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '"' if inside => {
                inside = false;
                words.push(std::mem::take(&mut word));
            }
            '"' => inside = true,
            '\\' => word.extend(signs.next()),
            '%' => assert_eq!(signs.next(), Some('%'), "a specifier in {line}"),
            '$' if !words.is_empty() => assert_eq!(signs.next(), Some('$'), "a variable in {line}"),
            _ if inside => word.push(c),
            ' ' => {}
            _ => panic!("{c:?} outside of quotes in {line}"),
        }
        if matches!(c, '%' | '$') {
            word.push(c);
        }
    }
    words
}

proptest! {
    #[test]
    fn a_unit_runs_what_was_asked_for(arguments in prop::collection::vec("[^\\p{Cc}]{0,20}", 0..4)) {
        let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let text = text(Scheduler::Systemd, &daily("/opt/a b/postseal", &words));
        let lines: Vec<&str> = text.lines().filter_map(|it| it.strip_prefix("ExecStart=")).collect();
        prop_assert_eq!(lines.len(), 1);
        let expected: Vec<String> = std::iter::once("/opt/a b/postseal".to_owned()).chain(arguments.clone()).collect();
        prop_assert_eq!(read(lines[0]), expected);
    }

    #[test]
    fn a_plist_is_one_whatever_is_asked_for(argument in "[^\\p{Cc}\u{fffe}\u{ffff}]{1,20}") {
        let xml = text(Scheduler::Launchd, &daily("/bin/postseal", &["-", &argument]));
        let read = inside(&xml, "array");
        if !argument.trim().is_empty() {
            prop_assert_eq!(read.last(), Some(&argument));
        }
    }
}
