//! How old the other side may be; the ports for users, DANE and MTA-STS; and what should be thought over where it is chosen.

use super::{Context, Fold, Message, Policy};
use crate::explain::Severity;
use crate::gui::theme::space;
use crate::gui::widget::{self, Button, Choice, text, unfolding};
use crate::policy::{
    Capability, Counterpart, Direction, Limit, Profile, Reason, Server, Support, Warning, servers,
};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

pub(super) fn view<'a>(it: &'a Policy, context: &Context<'a>, limits: &[Limit]) -> Element<'a, Message> {
    let policy = &context.setup.policy;
    let open = it.unfolded.contains(&Fold::Profiles);
    let unfold = Button::new("profile-others", context.say("window-policy-others"))
        .quiet()
        .folds_below(open)
        .on_press(Message::ProfilesPressed);
    let profiles = Profile::ALL
        .into_iter()
        .filter(|profile| open || *profile == policy.profile())
        .map(|profile| {
            let choice = Choice::new(profile, context.say(&format!("profile-{profile}-name")))
                .note(context.say(&format!("profile-{profile}-sentence")));
            if profile == Profile::Intermediate {
                choice.badge(context.say("window-recommended"))
            } else {
                choice
            }
        })
        .collect();
    let old = policy.warnings().into_iter().filter(|warning| *warning == Warning::OldProfile);
    let held = limits.iter().filter(|limit| limit.direction == Direction::Inbound && is_minimum(limit));
    let findings = old
        .map(|warning| widget::finding(context.language, Severity::Warning, &warning))
        .chain(held.map(|limit| widget::finding(context.language, limit.reason.severity(), limit)));
    let submission = can(it, context, Capability::Submission)
        .then(|| toggle("submission", context, policy.submission, Message::Submission));
    let dane =
        can(it, context, Capability::Dane).then(|| toggle("dane", context, policy.dane, Message::Dane));
    let mta_sts = can(it, context, Capability::MtaSts)
        .then(|| toggle("mta-sts", context, policy.mta_sts, Message::MtaSts));
    let age = column![
        row![text::heading(context.say("window-policy-profile")).width(Fill), Element::from(unfold)]
            .spacing(space::S)
            .align_y(Center),
        widget::choices("profile", profiles, Some(&policy.profile()), Message::Profile),
        stacked(findings.collect()),
    ];
    let toggles: Vec<_> = [submission, dane, mta_sts].into_iter().flatten().collect();
    let more = (!toggles.is_empty()).then(|| {
        let toggles = Column::with_children(toggles).spacing(space::S);
        widget::card(column![text::heading(context.say("window-policy-more")), toggles].spacing(space::S))
    });
    let age = Element::from(unfolding(open, widget::card(age.spacing(space::S))));
    column![age, more].spacing(space::M).into()
}

const fn is_minimum(limit: &Limit) -> bool {
    matches!(limit.reason, Reason::MinimumUnavailable { .. })
}

/// Yes or no, with a sentence.
pub(super) fn toggle<'a>(
    id: &str,
    context: &Context<'a>,
    on: bool,
    message: impl Fn(bool) -> Message,
) -> Element<'a, Message> {
    let words = column![
        text::label(context.say(&format!("window-policy-{id}"))),
        text::note(context.say(&format!("window-policy-{id}-help"))),
    ];
    let all = [(false, "window-policy-off"), (true, "window-policy-on")];
    let all = all.map(|(value, word)| Choice::new(value, context.say(word))).into();
    row![words.spacing(2).width(Fill), widget::switch(id, all, &on, message)]
        .spacing(space::S)
        .align_y(Center)
        .into()
}

/// Whether the server, in the version that was said, can do it.
pub(super) fn can(it: &Policy, context: &Context<'_>, what: Capability) -> bool {
    servers::find(&context.setup.server.kind).is_ok_and(|server: &dyn Server| {
        let version = it.version.parse().unwrap_or_else(|_| server.assumed_version());
        server.can(&version, what) != Support::No
    })
}

/// What should be thought over, and where the server does something else than was asked: for one direction, and for
/// somebody or everybody.
pub(super) fn findings<'a>(
    context: &Context<'a>,
    limits: &[Limit],
    direction: Direction,
    whom: Option<&Counterpart>,
) -> Option<Element<'a, Message>> {
    let warnings = context.setup.policy.warnings();
    let warnings = warnings
        .iter()
        .filter(|warning| warning.direction() == Some(direction) && warning.partner() == whom)
        .map(|warning| widget::finding(context.language, Severity::Warning, warning));
    let limits = limits
        .iter()
        .filter(|limit| limit.direction == direction && limit.partner.as_ref() == whom)
        .filter(|limit| limit.reason.severity() == Severity::Error && !is_minimum(limit))
        .map(|limit| widget::finding(context.language, Severity::Error, limit));
    stacked(warnings.chain(limits).collect())
}

/// Nothing where there is nothing: an empty column would still have its distance.
fn stacked(findings: Vec<Element<'_, Message>>) -> Option<Element<'_, Message>> {
    (!findings.is_empty()).then(|| Column::with_children(findings).spacing(space::S).into())
}
