//! The partners who are treated otherwise than everybody.

use super::form::name;
use super::{Context, Message, Policy};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, Choice, Field, text};
use crate::name::MailDomain;
use crate::policy::{Direction, Partner};
use crate::tls::Class;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Policy, context: &Context<'a>) -> Element<'a, Message> {
    let known = context.setup.policy.partners().iter().map(|known| partner(known, context));
    let twice =
        it.partner.parse().is_ok_and(|domain: MailDomain| context.setup.policy.partner(&domain).is_some());
    let wrong = match it.partner.parse::<MailDomain>() {
        Err(error) if it.judged => Some(context.language.explain(&error).what),
        Ok(_) if it.judged && twice => Some(context.say("window-policy-partner-twice")),
        _ => None,
    };
    let add = Button::new("partner-add", context.say("window-policy-partner-add"))
        .icon(Icon::Plus)
        .on_press(Message::AddPressed);
    let field = Field::unnamed("partner", &it.partner)
        .example("bank.example")
        .wrong(wrong)
        .on_input(Message::Partner)
        .on_submit(Message::AddPressed)
        .beside(add);
    column![
        text::heading(context.say("window-policy-partners")),
        text::note(context.say("window-policy-partners-help")),
        Column::with_children(known).spacing(space::M),
        Element::from(field),
    ]
    .spacing(space::S)
    .into()
}

fn partner<'a>(known: &Partner, context: &Context<'a>) -> Element<'a, Message> {
    let domain = known.domain.clone();
    let remove = Button::new(format!("remove-{domain}"), context.say("window-remove"))
        .plain()
        .icon(Icon::X)
        .on_press(Message::RemovePressed(domain.clone()));
    let line = |direction: Direction| {
        let none = Choice::new(None, context.say("window-policy-as-everybody"));
        let all = Class::ALL.into_iter().map(|class| Choice::new(Some(class), name(class, context)));
        let domain = domain.clone();
        let switch = widget::switch(
            &format!("{}-{domain}", direction.as_str()),
            std::iter::once(none).chain(all).collect(),
            &known.class(direction),
            move |class| Message::PartnerClass(domain.clone(), direction, class),
        );
        column![text::note(context.say(&format!("window-policy-{}-partner", direction.as_str()))), switch]
            .spacing(2)
    };
    column![
        row![text::label(known.domain.to_unicode()).width(Fill), Element::from(remove)].align_y(Center),
        line(Direction::Outbound),
        line(Direction::Inbound),
    ]
    .spacing(4)
    .into()
}
