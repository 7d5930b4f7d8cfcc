//! The terms of service: asked for, shown with their address, and only then agreed to. Each CA has its own.

use super::Context;
use crate::certificate::Trust;
use crate::gui::job::{self, Job};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, copy_beside, text};
use crate::request::acme::{self, Directory, Error};
use iced::widget::{column, row};
use iced::{Center, Element, Fill, Task};
use std::convert::Infallible;

/// What is known of the terms, and whether they are agreed to.
#[derive(Debug, Default)]
pub struct Terms {
    state: State,
    agreed: bool,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Unread,
    Asking {
        /// Dropping it ends the work.
        _job: Job<Infallible>,
    },
    /// They were agreed to at an earlier order.
    Before,
    /// Their address; `None` where the CA has none.
    Shown(Option<String>),
    Failed(Error),
}

/// What happens to them.
#[derive(Debug, Clone)]
pub enum Message {
    /// They are to be shown.
    ShowPressed,
    /// The CA says where they stand.
    Said(job::Update<Option<String>, Infallible, Error>),
    /// They are to be opened in the browser.
    OpenPressed,
    /// They are agreed to, or not.
    AgreePressed,
}

/// What they ask for.
#[must_use]
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// This web page is to be opened.
    Browse(String),
}

impl Terms {
    /// Those of a CA that one has an account with.
    pub fn agreed_before() -> Self {
        Self { state: State::Before, agreed: true }
    }

    /// Whether the user agreed, or need not.
    pub fn are_agreed_to(&self) -> bool {
        match &self.state {
            State::Shown(None) | State::Before => true,
            State::Shown(Some(_)) => self.agreed,
            State::Unread | State::Asking { .. } | State::Failed(_) => false,
        }
    }

    /// Takes what happened; `ca` is whom to ask.
    pub fn update(
        &mut self,
        message: Message,
        ca: impl FnOnce() -> Result<(Directory, Trust), Error>,
    ) -> Action {
        match message {
            Message::ShowPressed => match ca() {
                Ok((directory, trust)) => {
                    let (job, task) = Job::start(acme::terms(directory, trust));
                    self.state = State::Asking { _job: job };
                    return Action::Run(task.map(Message::Said));
                }
                Err(error) => self.state = State::Failed(error),
            },
            Message::Said(job::Update::Progressed(never)) => match never {},
            // An answer that was on its way when another CA was chosen is that one's no more.
            Message::Said(job::Update::Finished(said)) if matches!(self.state, State::Asking { .. }) => {
                self.state = said.map_or_else(State::Failed, State::Shown);
            }
            Message::OpenPressed => {
                if let State::Shown(Some(url)) = &self.state
                    && acme::is_web_address(url)
                {
                    return Action::Browse(url.clone());
                }
            }
            // Nobody agrees to what was not shown.
            Message::AgreePressed => {
                self.agreed = !self.agreed && matches!(self.state, State::Shown(Some(_)));
            }
            Message::Said(_) => {}
        }
        Action::None
    }

    /// The address, and the button to agree.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let agree = |can| {
            Button::new("acme-agree", context.say("window-acme-agree"))
                .icon(if self.agreed { Icon::CircleCheck } else { Icon::Circle })
                .quiet()
                .on_press_maybe(can)
        };
        let ask = |can| {
            let show = Button::new("acme-terms", context.say("window-acme-terms"))
                .icon(Icon::Eye)
                .on_press_maybe(can);
            row![Element::from(show), text::note(context.say("window-acme-terms-help")).width(Fill)]
                .spacing(space::M)
                .align_y(Center)
        };
        match &self.state {
            State::Unread => column![ask(Some(Message::ShowPressed)), Element::from(agree(None))],
            State::Asking { .. } => column![ask(None), Element::from(agree(None))],
            State::Failed(error) => {
                column![
                    widget::failed(context.language, error),
                    ask(Some(Message::ShowPressed)),
                    Element::from(agree(None))
                ]
            }
            State::Before => column![text::note(context.say("window-acme-terms-before"))],
            State::Shown(None) => column![text::note(context.say("window-acme-terms-none"))],
            State::Shown(Some(url)) => {
                let open = acme::is_web_address(url).then(|| {
                    Button::new("acme-terms-open", context.say("window-acme-terms-open"))
                        .icon(Icon::ExternalLink)
                        .on_press(Message::OpenPressed)
                });
                column![
                    text::label(context.say("window-acme-terms-at")),
                    text::mono(url.clone()),
                    row![
                        Element::from(copy_beside("acme-terms-copy", context.language, url.as_str())),
                        open.map(Element::from)
                    ]
                    .spacing(space::S),
                    Element::from(agree(Some(Message::AgreePressed))),
                ]
            }
        }
        .spacing(space::S)
        .into()
    }
}
