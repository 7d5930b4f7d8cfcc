//! What stays around every step: the list of the four, where one is, Back and Next.

use super::{Message, Workspace, guide, letters, renewal};
use crate::gui::preferences::Choices;
use crate::gui::step::{self, Context, Step, StepState};
use crate::gui::theme::{self, Icon, Meaning, size, space};
use crate::gui::widget::{self, Button, Shortcut, focus, pill_with, text};
use crate::policy::{Source, servers};
use iced::widget::{Column, button, column, container, responsive, row, rule};
use iced::{Center, Element, Fill};

/// From this width on the reasons behind a step stand beside it.
const ROOM_FOR_GUIDE: f32 = 1132.0;

/// Below this width the list of steps stands above the step: a small window, or large text.
const ROOM_FOR_SIDE: f32 = 760.0;

pub(super) fn view<'a>(it: &'a Workspace, choices: &'a Choices) -> Element<'a, Message> {
    responsive(move |place| {
        let context = Context {
            language: &choices.language,
            setup: it.setup(),
            folder: &it.keys,
            recent: &choices.recent,
        };
        let room = Room::of(place.width);
        let line = || rule::horizontal(1).style(theme::surface::line);
        let main = column![page(it, &context, room), line(), footer(it, &context, room)];
        match room {
            Room::Little => column![top(it, &context), line(), main].into(),
            Room::Usual | Room::Much => {
                row![side(it, &context), rule::vertical(1).style(theme::surface::line), main].into()
            }
        }
    })
    .into()
}

/// How much there is beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    /// The step alone.
    Little,
    /// The list of steps, and the step.
    Usual,
    /// These, and the reasons behind the step.
    Much,
}

impl Room {
    fn of(width: f32) -> Self {
        match width {
            ..ROOM_FOR_SIDE => Self::Little,
            ROOM_FOR_SIDE..ROOM_FOR_GUIDE => Self::Usual,
            _ => Self::Much,
        }
    }

    /// What is left free at the left and the right.
    const fn margin(self) -> f32 {
        if matches!(self, Self::Little) { space::M } else { space::XL }
    }
}

/// The list of steps where there is no room for it at the side: in a line below the name of the setup.
fn top<'a>(it: &'a Workspace, context: &Context<'a>) -> Element<'a, Message> {
    let home = Button::new("home", context.say("window-all-setups"))
        .plain()
        .icon(Icon::ArrowLeft)
        .keys(Shortcut::Back, context.language)
        .on_press(Message::HomePressed);
    let steps = Step::ALL.into_iter().map(|step| {
        let name = step::name(step, context.language);
        let name = if step == it.current { text::label(name) } else { text::body(name) };
        let inside = row![mark(it, step), name.size(12)].spacing(4).align_y(Center);
        let press = button(inside)
            .padding([3, 6])
            .on_press(Message::Go(step))
            .style(move |theme, status| theme::button::place(theme, status, step == it.current));
        let key = Shortcut::Step(step::number(step));
        let press = focus(format!("step-{}", step.as_str()), press, Some(Message::Go(step)));
        let press = press.answers(vec![key]);
        let words = format!(
            "{}: {} ({})",
            step::name(step, context.language),
            step::word(it.state(step), context.language),
            key.words(context.language),
        );
        widget::hint(press, words)
    });
    let settings = widget::icon_button(
        "settings",
        Icon::Settings,
        context.say("window-settings"),
        Some((Shortcut::Settings, context.language)),
        Message::SettingsPressed,
    );
    let name = text::label(it.setup().name.clone()).wrapping(iced::widget::text::Wrapping::WordOrGlyph);
    let line = row![Element::from(home), container(name).center_x(Fill), settings];
    let steps = iced::widget::Row::with_children(steps).spacing(space::XS).wrap();
    let both = column![line.align_y(Center), container(steps).center_x(Fill)];
    container(both).padding([4, 8]).style(theme::surface::side).into()
}

fn side<'a>(it: &'a Workspace, context: &Context<'a>) -> Element<'a, Message> {
    let home = Button::new("home", context.say("window-all-setups"))
        .plain()
        .icon(Icon::ArrowLeft)
        .keys(Shortcut::Back, context.language)
        .over_heading()
        .on_press(Message::HomePressed);
    // Where its name says it, it is said.
    let word = context.say("window-rehearsal");
    let rehearsal = (it.setup().rehearsal && !it.setup().name.starts_with(&word))
        .then(|| pill_with(Meaning::Neutral, Icon::FlaskConical, word));
    let name = column![text::heading(it.setup().name.clone()), rehearsal].spacing(space::XS);
    let steps = Step::ALL.into_iter().map(|step| place(it, context, step));
    let settings = Button::new("settings", context.say("window-settings"))
        .plain()
        .icon(Icon::Settings)
        .on_press(Message::SettingsPressed)
        .keys(Shortcut::Settings, context.language);
    let inside = column![
        Element::from(home),
        container(name).padding([0, 8]),
        iced::widget::Column::with_children(steps).spacing(4),
        iced::widget::space::vertical(),
        Element::from(settings),
    ];
    container(inside.spacing(space::M).padding([16, 12]))
        .width(232)
        .height(Fill)
        .style(theme::surface::side)
        .into()
}

/// A step in the list: its number or a tick, its name, how far it is.
fn place<'a>(it: &'a Workspace, context: &Context<'a>, step: Step) -> Element<'a, Message> {
    let here = step == it.current;
    let state = it.state(step);
    let name = step::name(step, context.language);
    let name = if here { text::label(name) } else { text::body(name).line_height(1.3) };
    let words = column![name, text::note(step::word(state, context.language)).size(12)];
    let inside = row![mark(it, step), words].spacing(space::S).align_y(Center);
    let press = button(inside)
        .width(Fill)
        .padding([8, 10])
        .on_press(Message::Go(step))
        .style(move |theme, status| theme::button::place(theme, status, here));
    let key = Shortcut::Step(step::number(step));
    let press = focus(format!("step-{}", step.as_str()), press, Some(Message::Go(step)));
    widget::hint_within(press.answers(vec![key]), key.words(context.language))
}

/// The number of a step, or how far it is.
fn mark(it: &Workspace, step: Step) -> Element<'_, Message> {
    let here = step == it.current;
    let state = it.state(step);
    let mark = match state {
        StepState::ToDo => text::label(step::number(step).to_string()).size(size::SMALL),
        StepState::Done => text::icon(Icon::Check).size(14),
        StepState::Attention => text::icon(Icon::TriangleAlert).size(14),
    };
    let style = move |theme: &iced::Theme| match state {
        StepState::ToDo => theme::surface::number(theme, here),
        StepState::Done | StepState::Attention => theme::surface::pill(theme, step::meaning(state)),
    };
    container(mark).center(28).style(style).into()
}

/// What the step is for: the id of a sentence. Nobody has the exact configuration of a server that is not known.
fn lead(context: &Context<'_>, step: Step) -> String {
    let server = servers::find(&context.setup.server.kind);
    match step {
        Step::Policy if server.is_ok_and(|it| it.source() == Source::General) => {
            "window-policy-lead-other".to_owned()
        }
        step => format!("window-{}-lead", step.as_str()),
    }
}

fn page<'a>(it: &'a Workspace, context: &Context<'a>, room: Room) -> Element<'a, Message> {
    let wide = room == Room::Much;
    let step = it.current;
    let facts =
        [("number", crate::explain::Fact::Number(i64::try_from(step::number(step)).unwrap_or_default()))];
    let head = column![
        text::label(context.language.say_with("window-step-of", &facts))
            .size(size::SMALL)
            .style(theme::text::accent),
        text::title(context.say(&format!("window-{}-title", step.as_str()))),
        widget::terms(&context.say(&lead(context, step)), Message::MorePressed),
    ]
    .spacing(space::XS);
    let guide = (!wide).then(|| {
        let told = it.guide.then(|| guide::view(context, step));
        widget::unfolding(it.guide, column![guide::toggle(it.guide, context, step), told].spacing(space::M))
    });
    let shown = match step {
        Step::Request => it.request.view(context).map(Message::Request),
        Step::Certificate => it.certificate.view(context).map(Message::Certificate),
        Step::Policy => it.policy.view(context).map(Message::Policy),
        Step::Proof => it.proof.view(context).map(Message::Proof),
    };
    let renewal = renewal::view(step, context);
    let letters = letters::view(step, context);
    let inside =
        column![head, guide.map(Element::from), shown, letters, renewal].spacing(space::M).width(Fill);
    let inside = container(inside).max_width(720).width(Fill);
    let beside = wide.then(|| container(guide::view(context, step)).width(270));
    let both = row![inside, beside].spacing(space::XL);
    let page = widget::scroll(
        format!("page-{}", step.as_str()),
        container(both).padding([room.margin().min(28.0), room.margin()]),
    );
    // Each step has a place of its own: in the same one it would open as far down as the last was scrolled.
    let mut page = Some(page);
    let places = Step::ALL.map(|it| match page.take_if(|_| it == step) {
        Some(page) => page,
        None => iced::widget::space().into(),
    });
    Column::with_children(places).width(Fill).height(Fill).into()
}

fn footer<'a>(it: &'a Workspace, context: &Context<'a>, room: Room) -> Element<'a, Message> {
    let back = step::back(it.current).map(|step| -> Element<'a, Message> {
        Button::new("back", context.say("window-back"))
            .icon(Icon::ArrowLeft)
            .on_press(Message::Go(step))
            .into()
    });
    let missing = it.missing();
    let note: Element<'a, Message> = match missing {
        Some(key) => {
            let meaning = if it.told { Meaning::Attention } else { Meaning::Neutral };
            let style = move |theme: &iced::Theme| theme::text::meaning(theme, meaning);
            row![text::icon(meaning.icon()).style(style), text::note(context.say(key)).style(style)]
                .spacing(space::XS)
                .align_y(Center)
                .into()
        }
        None => iced::widget::space::horizontal().into(),
    };
    let next = match step::next(it.current) {
        Some(next) => {
            let name = step::name(next, context.language);
            context.language.say_with("window-next", &[("step", name.into())])
        }
        None => context.say("window-finish"),
    };
    let next = Button::new("next", next).after(Icon::ArrowRight).on_press(Message::NextPressed);
    let next = if missing.is_none() { next.main(context.language) } else { next };
    let next = Element::from(next);
    let line: Element<'a, Message> = if room == Room::Little && missing.is_some() {
        // Between the two buttons the note would be a column of single words.
        let buttons = row![back, iced::widget::space::horizontal(), next];
        column![note, buttons].spacing(space::XS).into()
    } else {
        let note = container(note).width(Fill).align_x(iced::Right);
        row![back, note, next].spacing(space::M).align_y(Center).into()
    };
    container(line).padding([room.margin().min(12.0), room.margin()]).into()
}
