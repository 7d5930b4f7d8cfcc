use super::*;
use crate::gui::preferences::Choices;
use crate::setup::Library;
use std::fs;

fn asked(folder: &Path, kind: Kind, name: &str) -> (App, tokio::sync::oneshot::Receiver<PathBuf>) {
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
        ..Choosing::new(app.choosing.as_ref().unwrap().asked.clone())
    };
    assert_eq!(pasted.path(), at, "a whole path, pasted behind the folder");
    let missing = Some(Error::Missing(at.join("mai")));
    assert_eq!(app.choosing.as_ref().unwrap().wrong, missing);
    // Into a folder, as a file is asked for.
    typed(&mut app, &at.join("Mail").display().to_string());
    chosen(&mut app);
    assert_eq!(app.choosing.as_ref().unwrap().text, format!("{}/Mail/", at.display()));
    drop(app.choose_file(Choice::FilePressed(at.join("mail.eml"))));
    chosen(&mut app);
    assert!(app.choosing.is_none());
    assert_eq!(answer.try_recv(), Ok(at.join("mail.eml")));
}

#[test]
fn a_file_is_replaced_only_when_that_was_told() {
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    fs::write(at.join("report.html"), "x").unwrap();
    let (mut app, mut answer) = asked(at, Kind::Place, "report.html");
    assert!(app.choosing.as_ref().unwrap().text.ends_with("/report.html"));
    drop(app.choose_file(Choice::FolderPressed(at.to_owned())));
    assert_eq!(app.choosing.as_ref().unwrap().path(), at.join("report.html"));
    chosen(&mut app);
    assert!(app.choosing.as_ref().unwrap().replaces.is_some());
    // Another name is another question.
    typed(&mut app, &at.join("nowhere/report.html").display().to_string());
    assert!(app.choosing.as_ref().unwrap().replaces.is_none());
    chosen(&mut app);
    assert!(matches!(app.choosing.as_ref().unwrap().wrong, Some(Error::Missing(_))));
    typed(&mut app, &at.join("report.html").display().to_string());
    chosen(&mut app);
    chosen(&mut app);
    assert_eq!(answer.try_recv(), Ok(at.join("report.html")));
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
    assert_eq!(app.choosing.as_ref().unwrap().wrong, Some(Error::NotFolder(at.join("file"))));
    // An answer to what is typed no more is dropped.
    drop(app.choose_file(Choice::Judged(at.to_owned(), Ok(Found::Folder))));
    assert!(app.choosing.is_some());
    drop(app.choose_file(Choice::CancelPressed));
    assert!(app.choosing.is_none() && answer.try_recv().is_err());
}
