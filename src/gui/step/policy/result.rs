//! The configuration: what to copy where, what to run, and what the server cannot do.

use super::{Context, Fold, Message, Policy, asked, changes, opening, protection, take as taking};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, arrive, banner, card, text, unfolding};
use crate::policy::syntax::Language;
use crate::policy::{Configuration, ConfigurationFile, Directive, Server, System, Together, servers};
use iced::widget::{Column, column, row};
use iced::{Center, Element};
use std::collections::HashSet;

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
    let exported = it.taken.exported.as_ref().map(|answer| match answer {
        Ok(path) => {
            let words =
                context.language.say_with("window-saved-to", &[("path", path.display().to_string().into())]);
            let (reach, show) = (Message::ReachPressed(path.clone()), context.say("window-show-in-folder"));
            let show = widget::link("exported-show", Icon::FolderOpen, show, reach);
            column![banner(Meaning::Good, words, None, None), show].spacing(space::XS).into()
        }
        Err(error) => widget::failed(context.language, error),
    });
    // What holds for both directions in the same words is said once.
    let mut said = HashSet::new();
    let limits = Together::all(&configuration.limits).into_iter().filter_map(|it| {
        let words = context.language.explain(&it);
        let is_new = said.insert(words.clone());
        is_new.then(|| widget::explained(context.language, it.limit().reason.severity().into(), words, None))
    });
    let own = it.order(context).ok().and_then(|(server, _)| it.own.view(server, context));
    let files = configuration.files.iter().enumerate();
    let files = files.map(|(at, shown)| card(file(at, shown, it, context)));
    let changed = changes::view(it, &configuration, context);
    let by_hand = (!configuration.steps.is_empty()).then(|| card(steps(&configuration, context)));
    column![
        arrive(take(it, context, configuration.system, change.into())),
        // Below what was pressed: nothing that one looks at moves.
        exported.map(arrive),
        changed,
        widget::stacked(limits, space::S),
        by_hand,
        own.map(|own| card(own.map(Message::Own))),
        widget::stacked(files, space::M),
        commands(&configuration, it, context).map(card),
        command(it, context).map(card),
    ]
    .spacing(space::M)
    .into()
}

/// What writes the same folder on the command line.
fn command<'a>(it: &Policy, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let (server, order) = it.order(context).ok()?;
    let path = |path: &std::path::Path| path.to_str().map(str::to_owned);
    let mut words = widget::words(["policy", "export"]);
    words.extend(order.arguments(server)?);
    if let Some(own) = it.own.file.as_ref().filter(|_| !order.routes.is_empty()) {
        words.extend(["--own".to_owned(), path(own)?]);
    }
    if let Some((chain, key)) = asked::identity(context).filter(|_| server.system() == System::Unix) {
        words.extend(["--certificate-file".to_owned(), path(&chain)?]);
        if let Some(key) = key.filter(|_| it.with_key) {
            words.extend(["--key-file".to_owned(), path(&key)?]);
        }
    }
    words.extend(["--out".to_owned(), taking::name(context)]);
    Some(widget::command("policy", context.language, &words))
}

/// The ways to take it along, and the word that the server was told.
fn take<'a>(
    it: &'a Policy,
    context: &Context<'a>,
    system: System,
    change: Element<'a, Message>,
) -> Element<'a, Message> {
    let identity = asked::identity(context).filter(|_| system == System::Unix);
    let beside = identity.as_ref().map(|_| text::note(context.say("window-policy-with-certificate")));
    let key = identity.and_then(|(_, key)| key);
    let key = key.map(|_| protection::toggle("with-key", context, it.with_key, Message::WithKey));
    let alone = key.is_some() && !it.with_key && !context.setup.rehearsal;
    let alone = it.order(context).ok().filter(|_| alone).map(|(_, order)| {
        let facts = [("path", order.key.to_string().into())];
        text::note(context.language.say_with("window-policy-without-key", &facts))
    });
    let told = context.setup.is_told();
    let words = match system {
        _ if context.setup.rehearsal => "window-policy-take-rehearsal",
        System::Unix => "window-policy-take-unix",
        _ => "window-policy-take",
    };
    let zip = Button::new("zip", context.say("window-policy-zip"))
        .icon(Icon::Archive)
        .on_press(Message::ZipPressed);
    let folder = Button::new("folder", context.say("window-policy-folder"))
        .icon(Icon::FolderOpen)
        .on_press(Message::FolderPressed);
    let done = Button::new("done", context.say("window-policy-done")).icon(Icon::Check);
    let done = if told { done } else { done.on_press(Message::DonePressed) };
    // First it is taken along, then the server has it. What is done by hand on its console needs no files; in a
    // rehearsal no server is told, and Next is the way on.
    let (zip, done) = if told || context.setup.rehearsal {
        (zip, done)
    } else if it.taken.is_some() || system == System::Console {
        (zip, done.main(context.language))
    } else {
        (zip.main(context.language), done)
    };
    card(
        column![
            text::body(context.say(words)),
            beside,
            key,
            row![Element::from(zip), Element::from(folder), Element::from(done)]
                .spacing(space::S)
                .align_y(Center)
                .wrap(),
            // Below the buttons: they stay where they are when it comes and goes.
            alone,
            it.taken
                .opening
                .as_ref()
                .and_then(|it| it.view(context))
                .map(|field| field.map(Message::Opening)),
            change,
        ]
        .spacing(space::S),
    )
}

fn file<'a>(at: usize, file: &ConfigurationFile, it: &Policy, context: &Context<'a>) -> Element<'a, Message> {
    let action = context.say(file.action.key());
    let purpose = context.say(&format!("policy-file-{}", file.purpose.id()));
    let id = format!("file-{}", file.name);
    let server: Option<&dyn Server> = servers::find(&context.setup.server.kind).ok();
    column![
        text::note(format!("{purpose} · {action}")),
        widget::source_to_take(
            &id,
            context.language,
            file.path.clone(),
            &file.text,
            Language::of(&file.path, &file.text),
            260.0,
            Message::Opening(opening::Message::Copied)
        ),
        directives(Some(at), &server.map_or_else(Vec::new, |it| it.directives(file)), it, context),
    ]
    .spacing(4)
    .into()
}

/// What each directive of a file does, or those that the commands set, and where the vendor says so; none of a program or a
/// list of partners.
fn directives<'a>(
    of: Option<usize>,
    all: &[Directive],
    it: &Policy,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    if all.is_empty() {
        return None;
    }
    let open = it.unfolded.contains(&Fold::Directives(of));
    let id = of.map_or_else(|| "directives-commands".to_owned(), |at| format!("directives-{at}"));
    let unfold = Button::new(id, context.say("window-directives"))
        .quiet()
        .folds(open)
        .on_press(Message::DirectivesPressed(of));
    let lines = all.iter().filter(|_| open).map(|directive| {
        column![
            text::mono(directive.name.clone()),
            text::body(context.say(directive.key())),
            text::note(directive.page.clone()),
        ]
        .spacing(2)
        .into()
    });
    let all = column![Element::from(unfold), widget::stacked(lines, space::M)].spacing(8);
    Some(unfolding(open, all).into())
}

/// What to do by hand, numbered.
fn steps<'a>(configuration: &Configuration, context: &Context<'a>) -> Element<'a, Message> {
    let server = servers::find(&context.setup.server.kind).ok();
    let told_as = server.map(|it| format!("window-policy-{}", it.told_as()));
    let lines = (1..).zip(&configuration.steps).map(|(number, step)| {
        let words = context.language.say_with(&step.key(), &step.facts);
        text::body(format!("{number}. {words}")).into()
    });
    column![
        text::heading(context.say("window-policy-steps")),
        told_as.map(|key| text::note(context.say(&key))),
        Column::with_children(lines).spacing(space::S),
    ]
    .spacing(space::S)
    .into()
}

fn commands<'a>(
    configuration: &Configuration,
    it: &Policy,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let heading = match configuration.system {
        System::Unix => "window-policy-commands",
        System::Windows => "window-policy-commands-windows",
        System::Service => "window-policy-commands-service",
        System::Console => return None,
    };
    let written_in =
        if configuration.system == System::Unix { Language::Shell } else { Language::PowerShell };
    let server: Option<&dyn Server> = servers::find(&context.setup.server.kind).ok();
    let set = server.map_or_else(Vec::new, |it| it.commanded(configuration));
    let blocks = configuration.commands.blocks(configuration.system).into_iter().map(|(id, lines)| {
        let heading = context.say(&format!("window-policy-{id}"));
        let lines =
            widget::source(&format!("run-{id}"), context.language, heading, &lines, written_in, 200.0);
        let set = if id == "apply" { directives(None, &set, it, context) } else { None };
        column![lines, set].spacing(4).into()
    });
    let blocks = column![
        text::heading(context.say(heading)),
        text::note(context.say("window-policy-commands-help")),
        Column::with_children(blocks).spacing(space::M),
    ];
    Some(blocks.spacing(space::S).into())
}
