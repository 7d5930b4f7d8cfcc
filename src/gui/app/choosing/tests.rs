use super::*;
use crate::gui::preferences::Choices;
use crate::i18n::Language;
use crate::setup::Library;
use std::fs;

fn asked(folder: &Path, kind: Kind, name: &str) -> (App, tokio::sync::oneshot::Receiver<Vec<PathBuf>>) {
    let (mut app, _) = App::new(Library::at(folder.join("data")), Choices::new(Language::english()));
    let (asked, answer) = Asked::new("Asked".to_owned(), kind, name.to_owned());
    drop(app.choose_file(Choice::Asked(asked)));
    (app, answer)
}

/// What the tasks would say.
fn typed(app: &mut App, text: &str) {
    drop(app.choose_file(Choice::Typed(text.to_owned())));
    let path = app.choosing.as_ref().unwrap().path();
    let whole = text.ends_with('/');
    let folder = if whole { path } else { path.parent().unwrap().to_owned() };
    let read = entries(&folder);
    drop(app.choose_file(Choice::Read(folder, read)));
}

fn chosen(app: &mut App) {
    drop(app.choose_file(Choice::ChoosePressed));
    let path = app.choosing.as_ref().unwrap().path();
    let found = found(&path);
    drop(app.choose_file(Choice::Judged(path, found)));
}

fn names(app: &App) -> Vec<String> {
    app.choosing.as_ref().unwrap().fitting().map(|it| it.name.clone()).collect()
}

#[test]
fn one_goes_through_folders_to_a_file_and_what_is_not_there_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::create_dir(at.join("Mail")).unwrap();
    fs::write(at.join("mail.eml"), "x").unwrap();
    fs::write(at.join("other.txt"), "x").unwrap();
    fs::write(at.join(".hidden"), "x").unwrap();
    let (mut app, mut answer) = asked(at, Kind::File, "");
    typed(&mut app, &format!("{}/", at.display()));
    assert_eq!(names(&app), ["Mail", "mail.eml", "other.txt"]);
    typed(&mut app, &at.join("mai").display().to_string());
    assert_eq!(names(&app), ["Mail", "mail.eml"]);
    chosen(&mut app);
    let pasted = Choosing {
        text: format!("/root/{}", at.display()),
        ..Choosing::new(app.choosing.as_ref().unwrap().asked.clone(), None)
    };
    assert_eq!(pasted.path(), at, "a whole path, pasted behind the folder");
    let missing = Some(Wrong::Failed(Error::Missing(at.join("mai"))));
    assert_eq!(app.choosing.as_ref().unwrap().wrong, missing);
    // Into a folder, as a file is asked for.
    typed(&mut app, &at.join("Mail").display().to_string());
    chosen(&mut app);
    assert_eq!(app.choosing.as_ref().unwrap().text, format!("{}/Mail/", at.display()));
    drop(app.choose_file(Choice::FilePressed(at.join("mail.eml"))));
    chosen(&mut app);
    assert!(app.choosing.is_none());
    assert_eq!(answer.try_recv(), Ok(vec![at.join("mail.eml")]));
}

#[test]
fn a_file_is_replaced_only_when_that_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("report.html"), "x").unwrap();
    let (mut app, mut answer) = asked(at, Kind::Place, "report.html");
    assert!(app.choosing.as_ref().unwrap().text.ends_with("/report.html"));
    drop(app.choose_file(Choice::FolderOpened(at.to_owned())));
    assert_eq!(app.choosing.as_ref().unwrap().path(), at.join("report.html"));
    chosen(&mut app);
    assert!(app.choosing.as_ref().unwrap().replaces.is_some());
    // Another name is another question.
    typed(&mut app, &at.join("nowhere/report.html").display().to_string());
    assert!(app.choosing.as_ref().unwrap().replaces.is_none());
    chosen(&mut app);
    assert!(matches!(app.choosing.as_ref().unwrap().wrong, Some(Wrong::Failed(Error::Missing(_)))));
    typed(&mut app, &at.join("report.html").display().to_string());
    chosen(&mut app);
    chosen(&mut app);
    assert_eq!(answer.try_recv(), Ok(vec![at.join("report.html")]));
    assert!(app.choosing.is_none());
}

#[test]
fn a_folder_is_none_of_its_files_and_cancel_chooses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("file"), "x").unwrap();
    let (mut app, mut answer) = asked(at, Kind::Folder, "");
    typed(&mut app, &at.join("file").display().to_string());
    chosen(&mut app);
    assert_eq!(app.choosing.as_ref().unwrap().wrong, Some(Wrong::Failed(Error::NotFolder(at.join("file")))));
    // An answer to what is typed no more is dropped.
    drop(app.choose_file(Choice::Judged(at.to_owned(), Ok(Found::Folder))));
    assert!(app.choosing.is_some());
    drop(app.choose_file(Choice::CancelPressed));
    assert!(app.choosing.is_none() && answer.try_recv().is_err());
}

/// What a press of this entry says, and reads where it leads.
fn opened(app: &mut App, folder: &Path) {
    drop(app.choose_file(Choice::FolderOpened(folder.to_owned())));
    drop(app.choose_file(Choice::Read(folder.join(""), entries(folder))));
}

#[test]
fn several_files_are_marked_and_taken_together() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::create_dir(at.join("more")).unwrap();
    for name in ["a.pem", "b.pem", "c.pem"] {
        fs::write(at.join(name), "x").unwrap();
    }
    let (mut app, mut answer) = asked(at, Kind::Files, "");
    opened(&mut app, at);
    let press = |app: &mut App, name: &str| drop(app.choose_file(Choice::FilePressed(at.join(name))));
    for name in ["c.pem", "a.pem", "b.pem", "c.pem"] {
        press(&mut app, name);
    }
    assert_eq!(app.choosing.as_ref().unwrap().marked, [at.join("a.pem"), at.join("b.pem")], "c no longer");
    assert_eq!(names(&app), ["more", "a.pem", "b.pem", "c.pem"], "nothing is left out by a press");
    drop(app.choose_file(Choice::ChoosePressed));
    assert_eq!(answer.try_recv(), Ok(vec![at.join("a.pem"), at.join("b.pem")]));

    // Enter on one takes those that are marked as well.
    let (mut app, mut answer) = asked(at, Kind::Files, "");
    opened(&mut app, at);
    press(&mut app, "b.pem");
    drop(app.choose_file(Choice::FileOpened(at.join("a.pem"))));
    assert_eq!(answer.try_recv(), Ok(vec![at.join("b.pem"), at.join("a.pem")]));

    // What is typed beside the marks is one more, though the list does not show it; or it only sought them.
    fs::write(at.join(".hidden.pem"), "x").unwrap();
    for (text, all) in [(".hidden.pem", vec!["b.pem", ".hidden.pem"]), ("b", vec!["b.pem"])] {
        let (mut app, mut answer) = asked(at, Kind::Files, "");
        opened(&mut app, at);
        press(&mut app, "b.pem");
        drop(app.choose_file(Choice::Typed(at.join(text).display().to_string())));
        chosen(&mut app);
        assert_eq!(answer.try_recv(), Ok(all.iter().map(|it| at.join(it)).collect()));
    }

    // What is marked in one folder is not taken out of another one, however fast that is typed.
    let (mut app, mut answer) = asked(at, Kind::Files, "");
    opened(&mut app, at);
    press(&mut app, "b.pem");
    drop(app.choose_file(Choice::Typed(at.join("more/d.pem").display().to_string())));
    chosen(&mut app);
    assert!(answer.try_recv().is_err());
}

#[test]
fn a_folder_that_is_selected_is_gone_into_and_the_one_that_is_shown_is_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::create_dir(at.join("mail")).unwrap();
    for kind in [Kind::File, Kind::Files, Kind::Place] {
        let (mut app, mut answer) = asked(at, kind, "report.html");
        opened(&mut app, at);
        drop(app.choose_file(Choice::FolderPressed(at.join("mail"))));
        let choosing = app.choosing.as_ref().unwrap();
        assert!(choosing.is_meant(&choosing.entries[0]), "{kind:?}");
        drop(app.choose_file(Choice::ChoosePressed));
        drop(app.choose_file(Choice::Read(at.join("mail"), entries(&at.join("mail")))));
        assert_eq!(app.choosing.as_ref().unwrap().typed_folder(), at.join("mail"), "{kind:?}");
        assert!(answer.try_recv().is_err());
        if kind != Kind::Place {
            chosen(&mut app);
            assert_eq!(app.choosing.as_ref().unwrap().wrong, Some(Wrong::NoFile), "{kind:?}: it is said");
        }
    }
    // Where a folder is asked for, it is the answer.
    let (mut app, mut answer) = asked(at, Kind::Folder, "");
    opened(&mut app, at);
    drop(app.choose_file(Choice::FolderPressed(at.join("mail"))));
    chosen(&mut app);
    assert_eq!(answer.try_recv(), Ok(vec![at.join("mail")]));
}

#[test]
fn the_next_question_begins_where_one_chose_last() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    for name in ["certificates", "logs"] {
        fs::create_dir(at.join(name)).unwrap();
        fs::write(at.join(name).join("file"), "x").unwrap();
    }
    let (mut app, _) = App::new(Library::at(at.join("data")), Choices::new(Language::english()));
    let mut begins = |title: &str, choose: Option<&str>| {
        let (asked, _answer) = Asked::new(title.to_owned(), Kind::File, String::new());
        drop(app.choose_file(Choice::Asked(asked)));
        let begun = app.choosing.as_ref().unwrap().path();
        match choose {
            Some(name) => drop(app.choose_file(Choice::FileOpened(at.join(name).join("file")))),
            None => drop(app.choose_file(Choice::CancelPressed)),
        }
        if app.choosing.is_some() {
            chosen(&mut app);
        }
        begun
    };
    assert_eq!(begins("Certificate", Some("certificates")), home());
    assert_eq!(begins("Log", Some("logs")), at.join("certificates"), "where one was at all");
    assert_eq!(begins("Certificate", None), at.join("certificates"), "for this purpose");
    assert_eq!(begins("Log", None), at.join("logs"));
    // One that is gone meanwhile is no beginning.
    fs::remove_dir_all(at.join("logs")).unwrap();
    let (asked, _answer) = Asked::new("Log".to_owned(), Kind::File, String::new());
    drop(app.choose_file(Choice::Asked(asked)));
    drop(app.choose_file(Choice::Read(at.join("logs"), entries(&at.join("logs")))));
    assert_eq!(app.choosing.as_ref().unwrap().path(), home());
}
