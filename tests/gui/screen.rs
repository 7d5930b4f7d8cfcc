//! What every test of the window needs: a screen without a window, its words, its controls.

use iced_test::Simulator;
use iced_test::core::{Element, Event, Rectangle, Size, keyboard};
use iced_test::futures::futures::StreamExt;
use iced_test::runtime::{Action, task::into_stream};
use iced_test::selector::Candidate;
use postseal::gui::{app, theme};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, Once};

/// The smallest window.
pub const SIZE: Size = app::SMALLEST;

/// A screen as somebody would see it.
pub fn show<'a, M>(
    view: impl Into<Element<'a, M, iced::Theme, iced::Renderer>>,
    size: Size,
) -> Simulator<'a, M> {
    load_fonts();
    let mut settings = app::settings();
    settings.fonts.clear();
    Simulator::with_size(settings, size, view)
}

/// Takes a message, and does everything that comes of it, to its end: what is read from a disk that is slow comes late.
pub async fn settle(app: &mut app::App, message: app::Message) {
    let mut queue = vec![message];
    while let Some(message) = queue.pop() {
        let Some(mut stream) = into_stream(app.update(message)) else { continue };
        while let Some(action) = stream.next().await {
            if let Action::Output(message) = action {
                // A sip's next word comes only after this one was taken.
                Box::pin(settle(app, message)).await;
            }
        }
    }
}

/// What is loaded once stays loaded: each time again, there would be thousands of fonts to choose from.
pub fn load_fonts() {
    static LOADED: Once = Once::new();
    LOADED.call_once(|| {
        let mut system = iced_test::renderer::graphics::text::font_system().write().unwrap();
        app::settings().fonts.into_iter().for_each(|font| system.load_font(font));
    });
}

/// Something on a screen.
#[derive(Debug, Clone)]
pub struct Thing {
    /// Its id, where it has one.
    pub id: String,
    /// Its words, where it has any.
    pub words: Option<String>,
    /// Where it is.
    pub bounds: Rectangle,
    /// Whether it can have the focus, and has it.
    pub focus: Option<bool>,
    /// What can be seen of it.
    pub seen: Option<Rectangle>,
}

/// Everything on a screen, in the order of the tree.
pub fn things<M>(ui: &mut Simulator<'_, M>) -> Vec<Thing> {
    let found = Arc::new(Mutex::new(Vec::new()));
    let into = Arc::clone(&found);
    // A selector that never matches visits everything.
    let _ = ui.find(move |candidate: Candidate<'_>| -> Option<()> {
        let name =
            |id: Option<&iced_test::core::widget::Id>| id.map(|id| format!("{id:?}")).unwrap_or_default();
        let found = match candidate {
            Candidate::Text { id, bounds, content, visible_bounds } => Some(Thing {
                id: name(id),
                words: Some(content.to_owned()),
                bounds,
                focus: None,
                seen: visible_bounds,
            }),
            Candidate::Focusable { id, bounds, state, visible_bounds } => Some(Thing {
                id: name(id),
                words: None,
                bounds,
                focus: Some(state.is_focused()),
                seen: visible_bounds,
            }),
            _ => None,
        };
        into.lock().unwrap().extend(found);
        None
    });
    let found = found.lock().unwrap();
    found.clone()
}

/// Every text on a screen.
pub fn words<M>(ui: &mut Simulator<'_, M>) -> Vec<String> {
    things(ui).into_iter().filter_map(|thing| thing.words).collect()
}

/// Presses Tab, or Shift-Tab.
pub fn tab<M>(ui: &mut Simulator<'_, M>, back: bool) {
    let modifiers = if back { keyboard::Modifiers::SHIFT } else { keyboard::Modifiers::empty() };
    let key = keyboard::Key::Named(keyboard::key::Named::Tab);
    let _ = ui.simulate([Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: keyboard::key::Physical::Code(keyboard::key::Code::Tab),
        location: keyboard::Location::Standard,
        modifiers,
        text: None,
        repeat: false,
    })]);
}

/// A key, by its name or its letter, with Ctrl or without.
pub fn key(name: &str, control: bool) -> Event {
    use keyboard::key::{Code, Named, Physical};
    let (key, code): (keyboard::Key, Code) = match name {
        "Escape" => (keyboard::Key::Named(Named::Escape), Code::Escape),
        "F1" => (keyboard::Key::Named(Named::F1), Code::F1),
        "Enter" => (keyboard::Key::Named(Named::Enter), Code::Enter),
        "Tab" => (keyboard::Key::Named(Named::Tab), Code::Tab),
        " " => (keyboard::Key::Named(Named::Space), Code::Space),
        // As typed on a French keyboard, where numbers want Shift.
        "2" => (keyboard::Key::Character("é".into()), Code::Digit2),
        "4" => (keyboard::Key::Character("'".into()), Code::Digit4),
        letter => (keyboard::Key::Character(letter.into()), Code::KeyX),
    };
    let text = if let keyboard::Key::Character(text) = &key { Some(text.clone()) } else { None };
    Event::Keyboard(keyboard::Event::KeyPressed {
        modified_key: key.clone(),
        key,
        physical_key: Physical::Code(code),
        location: keyboard::Location::Standard,
        modifiers: if control { keyboard::Modifiers::COMMAND } else { keyboard::Modifiers::empty() },
        text,
        repeat: false,
    })
}

/// Goes through a screen by Tab alone: everything that can have the focus gets it, in its order, and is scrolled to.
/// Returns how many there are.
pub fn tab_through<M>(ui: &mut Simulator<'_, M>) -> usize {
    let all: Vec<_> = things(ui).into_iter().filter(|it| it.focus.is_some()).map(|it| it.id).collect();
    for id in &all {
        tab(ui, false);
        let focused: Vec<_> = things(ui).into_iter().filter(|it| it.focus == Some(true)).collect();
        assert_eq!(focused.iter().map(|it| &it.id).collect::<Vec<_>>(), [id]);
        assert!(focused[0].seen.is_some(), "{id} was scrolled to");
    }
    all.len()
}

/// Keeps a picture of a screen under `target/screens`, for people to look at.
pub fn keep<M>(ui: &mut Simulator<'_, M>, dark: bool, name: &str) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("screens");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}-{}", if dark { "dark" } else { "light" }));
    // A picture that is there would be compared with.
    let _ = std::fs::remove_file(format!("{}-tiny-skia.png", path.display()));
    let picture = ui.snapshot(&theme::theme(dark)).unwrap();
    assert!(picture.matches_image(format!("{}.png", path.display())).unwrap());
}
