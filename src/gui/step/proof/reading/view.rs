//! Where the headers go in, and what they say.

use super::{Against, Context, Judged, Message, Reading, State, Whose};
use crate::explain::Explain;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Choice, Field, Shortcut, arrive_as, banner, card, text, unfolding};
use crate::i18n::shown;
use crate::received::{Beside, Bounce, Fate, Met};
use crate::report::picture::Picture;
use crate::report::{Format, Tone, sent_last};
use crate::setup::recent::Kind;
use iced::widget::{column, row};
use iced::{Center, Element};

pub(in crate::gui) fn view<'a>(it: &'a Reading, context: &Context<'a>) -> Element<'a, Message> {
    let outcome: Option<Element<'a, Message>> = match &it.state {
        State::Waiting => None,
        State::Unopened(error) => Some(widget::failed(context.language, error)),
        State::Unread(error) => Some(widget::failed(context.language, error)),
        State::Bounced(bounce) => Some(came_back(it, bounce, context)),
        State::Read(found) => Some(told(it, found, context)),
    };
    let command = it.command(context).map(|words| card(widget::command("headers", context.language, &words)));
    let several = it.several.as_ref().map(|several| several.view(context));
    column![card(input(it, context)), several, outcome, command].spacing(space::M).into()
}

fn input<'a>(it: &'a Reading, context: &Context<'a>) -> Element<'a, Message> {
    let paste =
        widget::paste("headers", context.say("window-reading-paste"), &it.pasted, 120.0, Message::Edited);
    let read = Button::new("read", context.say("window-reading-read"))
        .icon(Icon::Search)
        .on_press(Message::ReadPressed);
    let choose = Button::new("choose-message", context.say("window-reading-choose"))
        .icon(Icon::FolderOpen)
        .keys(Shortcut::Open, context.language)
        .on_press(Message::ChoosePressed);
    let before = context.recent.there(Kind::Headers);
    let open = |path| Message::Chosen(Some(path));
    let before =
        widget::recent("headers", context.language, context.recent, &before, open, Message::ForgetPressed);
    let buttons = row![
        Element::from(read),
        Element::from(choose),
        text::note(context.say("window-reading-drop")).width(iced::Fill)
    ];
    column![
        text::heading(context.say("window-reading-heading")),
        text::body(context.say("window-reading-how")),
        Element::from(paste),
        buttons.spacing(space::S).align_y(Center),
        before,
        ours(it, context),
        is_awaited(it, context).then(|| it.alone.view(context).map(Message::Alone)),
    ]
    .spacing(space::S)
    .into()
}

/// Whether the test message is on its way through a server of ours, and nothing is known of what became of it.
fn is_awaited(it: &Reading, context: &Context<'_>) -> bool {
    let trial = context.setup.trial.as_ref();
    let is_open = trial.is_some_and(|it| it.next.is_some() || it.sent.is_some() && it.verdict.is_none());
    let passed_on = sent_last(context.setup).is_some_and(|sent| !sent.is_straight());
    matches!(it.against, Against::Setup) && !context.setup.rehearsal && is_open && passed_on
}

/// What else is ours, for a message of a partner's: as `headers --inbound` takes it.
fn ours<'a>(it: &'a Reading, context: &Context<'a>) -> Element<'a, Message> {
    let [unfold, name, help] = match it.against {
        Against::Setup => {
            ["window-reading-inbound", "window-reading-inbound-name", "window-reading-inbound-help"]
        }
        Against::Asked(_) => ["window-headers-inbound", "window-headers-ours", "window-headers-ours-help"],
    };
    let unfold = Button::new("inbound-unfold", context.say(unfold))
        .quiet()
        .folds(it.unfolded)
        .on_press(Message::OursPressed);
    let field: Option<Element<'a, Message>> = it.unfolded.then(|| {
        let wrong = it.ours(context.setup).err().map(|error| context.language.explain(&error).what);
        Field::new("inbound", context.say(name), &it.ours)
            .example("*.example.org, 192.0.2.1, 2001:db8::1")
            .help(context.say(help))
            .wrong(wrong)
            .mono()
            .on_input(Message::OursChanged)
            .into()
    });
    unfolding(it.unfolded, column![Element::from(unfold), field].spacing(space::XS)).into()
}

/// The message itself is not there: only why.
fn came_back<'a>(it: &'a Reading, bounce: &'a Bounce, context: &Context<'a>) -> Element<'a, Message> {
    let meaning = match bounce.fate {
        Fate::Failed => Meaning::Bad,
        Fate::Delayed => Meaning::Attention,
        Fate::Delivered => Meaning::Good,
    };
    let told = widget::explained(context.language, meaning, context.language.explain(bounce), None);
    arrived(it, told)
}

/// What was just told is gone to; what one finds again stays where it is.
fn arrived<'a>(it: &Reading, told: Element<'a, Message>) -> Element<'a, Message> {
    match it.arrived {
        Some(number) => arrive_as(number, told).into(),
        None => told,
    }
}

fn told<'a>(it: &'a Reading, found: &'a Judged, context: &Context<'a>) -> Element<'a, Message> {
    let is_known = found.whose.is_known();
    let meaning = match found.whose {
        Whose::Nobodys => Meaning::Neutral,
        _ if is_known => Meaning::Good,
        _ => Meaning::Attention,
    };
    let key = found.whose.key();
    let next = (!is_known).then(|| context.say(&format!("{key}-next")));
    let asked = match (it.against, found.whose) {
        (Against::Asked(_), _) => "window-headers-expected",
        (Against::Setup, Whose::Partners) => "window-reading-asked-sender",
        (Against::Setup, _) => "window-reading-asked",
    };
    let asked = found.expected.map(|class| {
        let class = context.say(&format!("class-{class}-name"));
        context.language.say_with(asked, &[("class", class.into())])
    });
    let main = widget::explained(
        context.language,
        Tone::from(&found.verdict).into(),
        context.language.explain(&found.verdict.main()),
        asked,
    );
    // Where something is left to do, that there is nothing to do in another regard would deny it.
    let is_open = matches!(found.verdict.expected, Some(Met::Missed | Met::NotProven));
    let others = found.verdict.reasons.iter().skip(1).map(|reason| {
        let words = context.language.explain(reason as &dyn Explain);
        let next = if is_open { "" } else { words.next.as_str() };
        text::note(format!("{} {} {next}", words.what, words.why)).into()
    });
    let former = found.former(context.setup).filter(|_| it.against == Against::Setup);
    let whose = match former {
        Some(former) => {
            let date = context.language.date(former.at.date());
            let date = context.language.say_with("window-reading-former", &[("date", date.into())]);
            let holds = former.holds.then(|| context.say("window-reading-former-holds"));
            banner(Meaning::Neutral, date, holds, None)
        }
        None => banner(meaning, context.say(key), next, None),
    };
    // Where a message belongs to nobody, what it proves comes first.
    let head = if found.whose == Whose::Nobodys { column![main, whose] } else { column![whose, main] };
    let head = head.spacing(space::M);
    let head = arrived(it, head.into());
    let by_log = found.message.is_unseen().then(|| {
        let by = found.message.hops.first().and_then(|hop| hop.by.clone()).unwrap_or_default();
        let by = [("by", by.into())];
        let not_theirs =
            Button::new("alone-not-theirs", context.language.say_with("window-alone-not-theirs", &by))
                .quiet()
                .on_press(Message::NotTheirsPressed);
        let told = text::note(context.language.say_with("window-alone-told", &by));
        column![told, Element::from(not_theirs)].spacing(space::XS)
    });
    let answers = (found.whose == Whose::Partners && found.answers_ours(context.setup)).then(|| {
        let next = is_awaited(it, context).then(|| context.say("window-reading-answers-next"));
        banner(Meaning::Good, context.say("window-reading-answers"), next, None)
    });
    let kept = match (found.whose, context.setup.trial.as_ref().and_then(|trial| trial.inbound.as_ref())) {
        (Whose::Partners, Some(_)) => Some(text::note(context.say("window-reading-kept"))),
        (Whose::Ours, Some(inbound)) => {
            let date = context.language.date(inbound.verdict.at.date());
            Some(text::note(context.language.say_with("window-reading-both", &[("date", date.into())])))
        }
        _ => None,
    };
    let picture = context.in_words(|words| Picture::of(&found.message.hops, words));
    column![
        head,
        found.no_border.as_ref().map(|why| {
            let words = context.language.explain(why);
            let head = context.say("window-reading-from-partner");
            text::note(format!("{head} {} {} {}", words.what, words.why, words.next))
        }),
        answers,
        by_log,
        kept,
        it.log.view(found, context).map(|card| card.map(Message::Log)),
        iced::widget::Column::with_children(others),
        card(column![text::heading(context.say("report-picture")), widget::path(picture)].spacing(space::S)),
        text::heading(context.say("window-reading-hops")),
        found
            .message
            .written_by_others()
            .map(|facts| { text::note(context.language.say_with("hop-written-by-others", &facts)) }),
        widget::hops(context.language, &found.message.hops),
        beside(found, context),
        card(report(it, context)),
    ]
    .spacing(space::M)
    .into()
}

/// What other fields say of the travel.
fn beside<'a>(found: &'a Judged, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let fields = found.message.beside.iter().map(|Beside { name, value }| {
        column![text::label(shown(name)), text::mono(shown(value))].spacing(2).into()
    });
    let all = iced::widget::Column::with_children(fields).spacing(space::XS);
    (!found.message.beside.is_empty())
        .then(|| card(column![text::label(context.say("headers-beside")), all].spacing(space::S)))
}

/// In which form it is handed on, and the way to do it.
fn report<'a>(it: &'a Reading, context: &Context<'a>) -> Element<'a, Message> {
    let forms = Format::ALL
        .into_iter()
        .map(|format| Choice::new(format, context.say(&format!("window-report-{}", format.ending()))));
    let save = Button::new("save-report", context.say("window-report-save"))
        .main(context.language)
        .icon(Icon::Save)
        .on_press(Message::SavePressed);
    column![
        text::heading(context.say("window-report")),
        text::body(context.say(match it.against {
            Against::Setup => "window-report-lead",
            Against::Asked(_) => "window-headers-report",
        })),
        text::label(context.say("window-report-format")),
        widget::switch("report-format", forms.collect(), &it.format, Message::Format),
        Element::from(save),
        it.unwritten.as_ref().map(|error| widget::failed(context.language, error)),
    ]
    .spacing(space::S)
    .into()
}
