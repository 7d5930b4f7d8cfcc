//! The configuration: what to copy where, what to run, and what the server cannot do.

use super::{Context, Message, Policy};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, arrive, banner, card, text};
use crate::policy::{Action, Commands, Configuration, ConfigurationFile, System};
use iced::widget::{Column, column, row};
use iced::{Center, Element};

pub(super) fn view<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let change = Button::new("change", context.say("window-policy-change"))
        .quiet()
        .icon(Icon::SlidersHorizontal)
        .on_press(Message::ChangePressed);
    let configuration = match it.configuration(context) {
        Ok(configuration) => configuration,
        Err(error) => {
            return column![widget::failed(context.language, &error), Element::from(change)]
                .spacing(space::M)
                .into();
        }
    };
    let exported = it.exported.as_ref().map(|answer| match answer {
        Ok(path) => {
            let words =
                context.language.say_with("window-saved-to", &[("path", path.display().to_string().into())]);
            banner(Meaning::Good, words, None, None)
        }
        Err(error) => widget::failed(context.language, error),
    });
    let limits =
        configuration.limits.iter().map(|it| widget::finding(context.language, it.reason.severity(), it));
    let own = it.order(context).ok().and_then(|(server, _)| it.own.view(server, context));
    let files = configuration.files.iter().map(|it| card(file(it, context)));
    let by_hand = (!configuration.steps.is_empty()).then(|| card(steps(&configuration, context)));
    column![
        exported.map(arrive),
        arrive(take(context, change.into())),
        Column::with_children(limits).spacing(space::S),
        by_hand,
        own.map(|own| card(own.map(Message::Own))),
        Column::with_children(files).spacing(space::M),
        commands(&configuration, context).map(card),
    ]
    .spacing(space::M)
    .into()
}

/// The ways to take it along, and the word that the server was told.
fn take<'a>(context: &Context<'a>, change: Element<'a, Message>) -> Element<'a, Message> {
    let told = context
        .setup
        .configured
        .as_ref()
        .is_some_and(|told| told.policy == context.setup.policy && told.server == context.setup.server);
    let zip = Button::new("zip", context.say("window-policy-zip"))
        .icon(Icon::Archive)
        .on_press(Message::ZipPressed);
    let folder = Button::new("folder", context.say("window-policy-folder"))
        .icon(Icon::FolderOpen)
        .on_press(Message::FolderPressed);
    let done = Button::new("done", context.say("window-policy-done")).icon(Icon::Check);
    let done = if told { done } else { done.primary().on_press(Message::DonePressed) };
    card(
        column![
            text::body(context.say("window-policy-take")),
            row![Element::from(zip), Element::from(folder), Element::from(done)]
                .spacing(space::S)
                .align_y(Center)
                .wrap(),
            change,
        ]
        .spacing(space::S),
    )
}

fn file<'a>(file: &ConfigurationFile, context: &Context<'a>) -> Element<'a, Message> {
    let action = context.say(match file.action {
        Action::Create => "policy-action-create",
        Action::Merge => "policy-action-merge",
        Action::Replace => "policy-action-replace",
    });
    let purpose = context.say(&format!("policy-file-{}", file.purpose.id()));
    let id = format!("file-{}", file.name);
    column![
        text::note(format!("{purpose} · {action}")),
        widget::code(&id, context.language, file.path.clone(), &file.text, 260.0),
    ]
    .spacing(4)
    .into()
}

/// What to do by hand, numbered.
fn steps<'a>(configuration: &Configuration, context: &Context<'a>) -> Element<'a, Message> {
    let lines = (1..).zip(&configuration.steps).map(|(number, step)| {
        let words = context.language.say_with(&step.key(), &step.facts);
        text::body(format!("{number}. {words}")).into()
    });
    column![
        text::heading(context.say("window-policy-steps")),
        text::note(context.say("window-policy-documented")),
        Column::with_children(lines).spacing(space::S),
    ]
    .spacing(space::S)
    .into()
}

fn commands<'a>(configuration: &Configuration, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let heading = match configuration.system {
        System::Unix => "window-policy-commands",
        System::Windows => "window-policy-commands-windows",
        System::Service => "window-policy-commands-service",
        System::Console => return None,
    };
    let Commands { apply, check, verify, undo } = &configuration.commands;
    let all = [("apply", apply), ("check", check), ("verify", verify), ("undo", undo)];
    let blocks = all.into_iter().filter(|(_, lines)| !lines.is_empty()).map(|(id, lines)| {
        let heading = context.say(&format!("window-policy-{id}"));
        widget::code(&format!("run-{id}"), context.language, heading, &lines.join("\n"), 200.0)
    });
    let blocks = column![
        text::heading(context.say(heading)),
        text::note(context.say("window-policy-commands-help")),
        Column::with_children(blocks).spacing(space::M),
    ];
    Some(blocks.spacing(space::S).into())
}
