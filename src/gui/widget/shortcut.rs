//! Keys that press a button of the screen without going to it. Each is shown where the pointer rests on that button.

use crate::i18n::Language;
use iced::Event;
use iced::Rectangle;
use iced::advanced::widget::{Id, Operation};
use iced::keyboard::key::{Code, Named, Physical};
use iced::keyboard::{self, Key};
use std::any::Any;

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// A new setup.
    New,
    /// Files for this screen.
    Open,
    /// One of the four steps, from 1.
    Step(usize),
    /// What is chosen once.
    Settings,
    /// The guide.
    Guide,
    /// Out of what is shown last: Cancel, Back, Stay.
    Back,
    /// The one thing to do next on this screen.
    Main,
}

impl Shortcut {
    /// What a pressed key asks for.
    pub(super) fn of(event: &Event) -> Option<Self> {
        let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, physical_key, repeat, .. }) = event
        else {
            return None;
        };
        // On many keyboards a number is typed with Shift: there the key itself counts.
        let number = match physical_key {
            Physical::Code(Code::Digit1) => Some(1),
            Physical::Code(Code::Digit2) => Some(2),
            Physical::Code(Code::Digit3) => Some(3),
            Physical::Code(Code::Digit4) => Some(4),
            _ => None,
        };
        let command = modifiers.command() && !modifiers.alt() && !modifiers.shift();
        match key {
            _ if *repeat => None,
            Key::Named(Named::Escape) if modifiers.is_empty() => Some(Self::Back),
            Key::Named(Named::F1) if modifiers.is_empty() => Some(Self::Guide),
            Key::Named(Named::Enter) if command => Some(Self::Main),
            _ if command && number.is_some() => number.map(Self::Step),
            _ if command => match key.to_latin(*physical_key)?.to_ascii_lowercase() {
                'n' => Some(Self::New),
                'o' => Some(Self::Open),
                ',' => Some(Self::Settings),
                _ => None,
            },
            _ => None,
        }
    }

    /// How the keys are called: "Ctrl+N".
    pub fn words(self, language: &Language) -> String {
        let with = |key: &str| {
            // Apple's keyboards have a key of their own for it.
            let first =
                if cfg!(target_os = "macos") { "Cmd".to_owned() } else { language.say("window-key-control") };
            format!("{first}+{key}")
        };
        match self {
            Self::New => with("N"),
            Self::Open => with("O"),
            Self::Step(number) => with(&number.to_string()),
            Self::Settings => with(","),
            Self::Guide => "F1".to_owned(),
            Self::Back => language.say("window-key-escape"),
            Self::Main => with(&language.say("window-key-enter")),
        }
    }
}

/// What a button answers to, and whether it was asked.
pub(super) struct Answer {
    pub to: Vec<Shortcut>,
    pub pressed: bool,
}

/// Presses what answers to this, where there is something. `operate` lets an operation visit the widgets.
pub(super) fn press(shortcut: Shortcut, operate: &mut dyn FnMut(&mut dyn Operation)) -> bool {
    let mut all = Press { shortcut, at: 0, target: None };
    operate(&mut all);
    if all.at == 0 {
        return false;
    }
    // What is asked last is answered first: Stay before Cancel before Back.
    let target = if shortcut == Shortcut::Back { all.at - 1 } else { 0 };
    operate(&mut Press { shortcut, at: 0, target: Some(target) });
    true
}

/// Counts what answers, and presses one of it.
struct Press {
    shortcut: Shortcut,
    at: usize,
    target: Option<usize>,
}

impl Operation for Press {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn Any) {
        if let Some(answer) = state.downcast_mut::<Answer>()
            && answer.to.contains(&self.shortcut)
        {
            answer.pressed = self.target == Some(self.at);
            self.at += 1;
        }
    }
}
