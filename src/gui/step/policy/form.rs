//! The questions of step 3: which server, how strict for everybody, who else.

use super::{Context, Fold, Message, Policy, partners, protection};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Choice, Field, card, text, unfolding};
use crate::policy::{
    Direction, Limit, Order, OwnAuthority, Server, Source, Support, System, Version, servers,
};
use crate::tls::Class;
use iced::widget::{column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let server_kind = servers::find(&context.setup.server.kind);
    let is_by_hand = server_kind.is_ok_and(|server| server.system() == System::Console);
    let words = if is_by_hand { "window-policy-show-steps" } else { "window-policy-show" };
    let show = Button::new("show", context.say(words))
        .main(context.language)
        .icon(Icon::Terminal)
        .on_press(Message::ShowPressed);
    let limits = it.configuration(context).map(|made| made.limits).unwrap_or_default();
    column![
        card(server(it, context)),
        card(classes(it, context, Direction::Outbound, &limits)),
        card(classes(it, context, Direction::Inbound, &limits)),
        card(partners::view(it, context, &limits)),
        protection::view(it, context, &limits),
        paths(it, context),
        row![Element::from(show)],
    ]
    .spacing(space::M)
    .into()
}

fn server<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let kind = &context.setup.server.kind;
    let chosen = servers::ALL.iter().filter(|server| server.id() == kind);
    let chosen = chosen.map(|server| {
        let note = format!("window-policy-{}", server.told_as());
        Choice::new(kind.clone(), server.named(&|key| context.say(key))).note(context.say(&note))
    });
    let open = it.unfolded.contains(&Fold::Servers);
    let unfold = Button::new("server-others", context.say("window-policy-servers"))
        .quiet()
        .folds_below(open)
        .on_press(Message::ServersPressed);
    let wrong = (!it.version.trim().is_empty())
        .then(|| it.version.parse::<Version>().err())
        .flatten()
        .map(|error| context.language.explain(&error).what);
    // Nothing is known of the versions of a server that is not known itself.
    let known = servers::find(kind).ok().filter(|server| server.source() != Source::General);
    let usual = known.map(Server::assumed_version);
    let has_versions = usual.is_some();
    let version = Field::new("version", context.say("window-policy-version"), &it.version)
        .example(usual.map(|version| version.to_string()).unwrap_or_default())
        .help(context.say("window-policy-version-help"))
        .wrong(wrong)
        .on_input(Message::Version);
    let all = column![
        row![text::heading(context.say("window-policy-server")).width(Fill), Element::from(unfold)]
            .spacing(space::S)
            .align_y(Center),
        widget::choices("server", chosen.collect(), Some(kind), Message::Server),
        open.then(|| others(it, context)),
        has_versions.then(|| Element::from(version)),
        known.filter(|server| !server.platforms().is_empty()).map(|server| platforms(server, context)),
    ];
    unfolding(open, all.spacing(space::S)).into()
}

/// What the server was installed on, where that says where its files lie.
fn platforms<'a>(server: &dyn Server, context: &Context<'a>) -> Element<'a, Message> {
    let chosen = server.platform(context.setup.server.platform.unwrap_or_default());
    let all = server.platforms().iter().map(|it| Choice::new(*it, it.name().to_owned())).collect();
    column![
        text::label(context.say("window-policy-platform")),
        widget::switch("platform", all, &chosen, Message::Platform),
        text::note(context.say("window-policy-platform-help")),
    ]
    .spacing(space::XS)
    .into()
}

/// Every server whose name holds what is looked for.
fn others<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let sought = it.search.trim().to_lowercase();
    let name = |server: &dyn Server| server.named(&|key| context.say(key));
    // What is said of any server stays there, whatever is looked for.
    let named = |server: &&&dyn Server| {
        server.source() == Source::General || name(**server).to_lowercase().contains(&sought)
    };
    // One that has no steps of its own is found by its name, and the server that stands for it says so.
    let meant = |server: &dyn Server| {
        let others = server.stands_for().iter().copied();
        let meant = others.filter(|other| sought.len() > 2 && other.to_lowercase().contains(&sought));
        meant.collect::<Vec<_>>().join(", ")
    };
    let title = |server: &dyn Server| match meant(server) {
        none if none.is_empty() => name(server),
        others => {
            let facts = [("other", name(server).into()), ("names", others.into())];
            context.language.say_with("window-policy-server-for", &facts)
        }
    };
    let found: Vec<&dyn Server> = servers::ALL.iter().copied().filter(|server| named(&server)).collect();
    let is_unknown = found.len() == 1 && found.iter().all(|server| meant(*server).is_empty());
    let listed = found.iter().map(|server| Choice::new(server.id().to_owned(), title(*server))).collect();
    let field = Field::new("server-search", context.say("window-policy-server-search"), &it.search)
        .wrong(is_unknown.then(|| context.say("window-policy-server-none")))
        .on_input(Message::Search);
    let list = widget::switch("server-found", listed, &context.setup.server.kind, Message::Server);
    column![Element::from(field), list].spacing(space::S).into()
}

/// The class for everybody in one direction: what is chosen, the others on demand.
fn classes<'a>(
    it: &'a Policy,
    context: &Context<'a>,
    direction: Direction,
    limits: &[Limit],
) -> Element<'a, Message> {
    let id = direction.as_str();
    let chosen = context.setup.policy.default_class(direction);
    let open = it.unfolded.contains(&Fold::Classes(direction));
    let unfold = Button::new(format!("{id}-others"), context.say("window-policy-others"))
        .quiet()
        .folds_below(open)
        .on_press(Message::ClassesPressed(direction));
    let all = Class::ALL
        .into_iter()
        .filter(|class| open || *class == chosen)
        .map(|class| {
            let note = context.say(&sentence(class, direction));
            let note = match short_of(context, direction, class) {
                Some(short) => format!("{note} {}", context.say(short)),
                None => note,
            };
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
    let all = column![
        row![head.spacing(4).width(Fill), Element::from(unfold)].spacing(space::S).align_y(Center),
        widget::choices(id, all, Some(&chosen), move |class| Message::Class(direction, class)),
        protection::findings(context, limits, direction, None),
    ];
    unfolding(open, all.spacing(space::S)).into()
}

/// What this server cannot do of a class for everybody, told before it is chosen: the id of a sentence.
fn short_of(context: &Context<'_>, direction: Direction, class: Class) -> Option<&'static str> {
    let server = servers::find(&context.setup.server.kind).ok()?;
    match server.supports(direction, class) {
        Support::Yes => None,
        Support::DefaultOnly => Some("window-policy-default-only"),
        Support::No => Some("window-policy-cannot"),
        Support::PartnerOnly => Some("window-policy-cannot-everybody"),
    }
}

/// Where key and certificate lie on the server: folded, the usual places are good.
fn paths<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let server = servers::find(&context.setup.server.kind).ok();
    let system = server.map(Server::system).unwrap_or_default();
    if matches!(system, System::Service | System::Console) {
        return column![].into();
    }
    let open = it.unfolded.contains(&Fold::Paths);
    let unfold = Button::new("paths", context.say("window-policy-paths"))
        .quiet()
        .folds(open)
        .on_press(Message::PathsPressed);
    if !open {
        return unfolding(false, Element::from(unfold)).into();
    }
    let usual = it.order(context).ok();
    let field = |id: &'static str, value: &'a str, usual: Option<String>, on_input: fn(String) -> Message| {
        let wrong = (!value.trim().is_empty())
            .then(|| server.and_then(|server| server.path(value).err()))
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
    let roots = usual.as_ref().map(|(_, order)| order.roots.to_string());
    let help =
        if system == System::Unix { "window-policy-paths-help-unix" } else { "window-policy-paths-help" };
    let fields = column![
        text::note(context.say(help)),
        Element::from(field("certificate", &it.certificate, certificate, Message::Certificate)),
        Element::from(field("key", &it.key, key, Message::Key)),
        Element::from(field("roots", &it.roots, roots, Message::Roots)),
        text::note(context.say("window-policy-path-roots-help")),
        server.zip(usual.as_ref()).map(|(server, (_, order))| authority(server, order, context)),
    ];
    unfolding(true, column![Element::from(unfold), card(fields.spacing(space::M))].spacing(8)).into()
}

/// What makes the server trust an authority of a partner's own: the command, and what it made is named with one press.
fn authority<'a>(server: &dyn Server, order: &Order, context: &Context<'a>) -> Element<'a, Message> {
    let shown = |command: &str, heading| {
        widget::code("roots-command", context.language, context.say(heading), command, 80.0)
    };
    match OwnAuthority::of(server, order) {
        OwnAuthority::File { command, path } => {
            let put = (order.roots != path).then(|| {
                let words = context
                    .language
                    .say_with("window-policy-roots-use", &[("path", path.to_string().into())]);
                Element::from(Button::new("roots-use", words).on_press(Message::Roots(path.to_string())))
            });
            column![
                shown(&command, "window-policy-commands"),
                put,
                text::note(context.say("window-policy-roots-after")),
            ]
        }
        OwnAuthority::Windows { command } => column![
            shown(&command, "window-policy-commands-windows"),
            text::note(context.say("window-policy-roots-machine")),
        ],
        OwnAuthority::Machine => column![text::note(context.say("window-policy-roots-machine"))],
    }
    .spacing(space::XS)
    .into()
}

/// What a class does: the id of a sentence.
pub(super) fn sentence(class: Class, direction: Direction) -> String {
    match direction {
        Direction::Outbound => format!("class-{class}-sentence"),
        Direction::Inbound => format!("class-{class}-inbound-sentence"),
    }
}

/// The name of a class.
pub(super) fn name(class: Class, context: &Context<'_>) -> String {
    context.say(&format!("class-{class}-name"))
}
