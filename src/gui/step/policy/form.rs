//! The questions of step 3: which server, how strict for everybody, who else.

use super::{Context, Message, Policy, partners};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Choice, Field, card, text};
use crate::policy::{Direction, Version, servers};
use crate::tls::Class;
use iced::widget::{column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let show = Button::new("show", context.say("window-policy-show"))
        .primary()
        .icon(Icon::Terminal)
        .on_press(Message::ShowPressed);
    column![
        card(server(it, context)),
        card(classes(it, context, Direction::Outbound)),
        card(classes(it, context, Direction::Inbound)),
        card(partners::view(it, context)),
        paths(it, context),
        row![Element::from(show)],
    ]
    .spacing(space::M)
    .into()
}

fn server<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let all = servers::ALL.iter().map(|server| Choice::new(server.id().to_owned(), server.name())).collect();
    let wrong = (!it.version.trim().is_empty())
        .then(|| it.version.parse::<Version>().err())
        .flatten()
        .map(|error| context.language.explain(&error).what);
    let version = Field::new("version", context.say("window-policy-version"), &it.version)
        .example("3.7")
        .help(context.say("window-policy-version-help"))
        .wrong(wrong)
        .on_input(Message::Version);
    column![
        text::heading(context.say("window-policy-server")),
        widget::choices("server", all, Some(&context.setup.server.kind), Message::Server),
        Element::from(version),
    ]
    .spacing(space::S)
    .into()
}

/// The class for everybody in one direction: what is chosen, the others on demand.
fn classes<'a>(it: &'a Policy, context: &Context<'a>, direction: Direction) -> Element<'a, Message> {
    let id = direction.as_str();
    let chosen = context.setup.policy.default_class(direction);
    let open = match direction {
        Direction::Inbound => it.unfolded.inbound,
        Direction::Outbound => it.unfolded.outbound,
    };
    let unfold = Button::new(format!("{id}-others"), context.say("window-policy-others"))
        .quiet()
        .after(if open { Icon::ChevronUp } else { Icon::ChevronDown })
        .on_press(Message::ClassesPressed(direction));
    let all = Class::ALL
        .into_iter()
        .filter(|class| open || *class == chosen)
        .map(|class| {
            let note = context.say(&format!("class-{class}-sentence"));
            let choice = Choice::new(class, name(class, context)).note(note);
            if class == Class::Opportunistic {
                choice.badge(context.say("window-recommended"))
            } else {
                choice
            }
        })
        .collect();
    let head = column![
        text::heading(context.say(&format!("window-policy-{id}"))),
        text::note(context.say(&format!("window-policy-{id}-help"))),
    ];
    column![
        row![head.spacing(4).width(Fill), Element::from(unfold)].spacing(space::S).align_y(Center),
        widget::choices(id, all, Some(&chosen), move |class| Message::Class(direction, class)),
    ]
    .spacing(space::S)
    .into()
}

/// Where key and certificate lie on the server: folded, the usual places are good.
fn paths<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let open = it.unfolded.paths;
    let unfold = Button::new("paths", context.say("window-policy-paths"))
        .quiet()
        .icon(if open { Icon::ChevronDown } else { Icon::ChevronRight })
        .on_press(Message::PathsPressed);
    if !open {
        return unfold.into();
    }
    let usual = it.order(context).ok();
    let field = |id: &'static str, value: &'a str, usual: Option<String>, on_input: fn(String) -> Message| {
        let wrong = (!value.trim().is_empty())
            .then(|| value.parse::<crate::policy::ServerPath>().err())
            .flatten()
            .map(|error| context.language.explain(&error).what);
        Field::new(format!("path-{id}"), context.say(&format!("window-policy-path-{id}")), value)
            .example(usual.unwrap_or_default())
            .mono()
            .wrong(wrong)
            .on_input(on_input)
    };
    let certificate = usual.as_ref().map(|(_, order)| order.certificate.to_string());
    let key = usual.as_ref().map(|(_, order)| order.key.to_string());
    let fields = column![
        text::note(context.say("window-policy-paths-help")),
        Element::from(field("certificate", &it.certificate, certificate, Message::Certificate)),
        Element::from(field("key", &it.key, key, Message::Key)),
    ];
    column![Element::from(unfold), card(fields.spacing(space::M))].spacing(8).into()
}

/// The name of a class.
pub(super) fn name(class: Class, context: &Context<'_>) -> String {
    context.say(&format!("class-{class}-name"))
}
