//! The certificates by which somebody who sends is recognised.

use super::Context;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{Button, Field, text};
use crate::policy::{Fingerprint, Policy};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};
use std::collections::BTreeMap;

/// What is being typed, by whom it is for.
#[derive(Debug, Default)]
pub struct Recognise {
    typed: BTreeMap<String, String>,
    /// Something wrong was to be added: from then on the field says so.
    judged: bool,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// A fingerprint for somebody, as it is typed.
    Typed(String, String),
    /// It is to be added.
    AddPressed(String),
    /// This one counts no more.
    ForgetPressed(String, Fingerprint),
}

impl Recognise {
    /// Takes what happened.
    pub fn update(&mut self, message: Message, policy: &mut Policy) {
        match message {
            Message::Typed(whom, text) => drop(self.typed.insert(whom, text)),
            Message::AddPressed(whom) => {
                let typed = self.typed.get(&whom).map(String::as_str).unwrap_or_default();
                let added = typed.parse().and_then(|fingerprint| policy.recognise(&whom, fingerprint));
                self.judged = added.is_err();
                if added.is_ok() {
                    let _ = self.typed.remove(&whom);
                }
            }
            Message::ForgetPressed(whom, fingerprint) => policy.forget(&whom, &fingerprint),
        }
    }

    /// Below somebody who has to show a certificate.
    pub fn view<'a>(
        &'a self,
        whom: &str,
        known: &[Fingerprint],
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let whom = whom.to_owned();
        let lines = known.iter().enumerate().map(|(number, fingerprint)| {
            let forget = Button::new(format!("forget-{whom}-{number}"), context.say("window-remove"))
                .plain()
                .icon(Icon::X)
                .on_press(Message::ForgetPressed(whom.clone(), fingerprint.clone()));
            // Its beginning is enough to tell one from another.
            let shown = fingerprint.with_colons();
            let shown = format!("{}…", shown.get(..47).unwrap_or(&shown));
            row![text::mono(shown).width(Fill), Element::from(forget)].align_y(Center).into()
        });
        let typed = self.typed.get(&whom).map(String::as_str).unwrap_or_default();
        let wrong = typed.parse::<Fingerprint>().err().filter(|_| self.judged && !typed.is_empty());
        let add = Button::new(format!("print-add-{whom}"), context.say("window-policy-partner-add"))
            .icon(Icon::Plus)
            .on_press(Message::AddPressed(whom.clone()));
        let typing = whom.clone();
        let field = Field::unnamed(format!("print-{whom}"), typed)
            .example("AB:CD:…")
            .wrong(wrong.map(|error| context.language.explain(&error).what))
            .on_input(move |text| Message::Typed(typing.clone(), text))
            .on_submit(Message::AddPressed(whom.clone()))
            .beside(add);
        column![
            text::note(context.say("window-recognise-help")),
            Column::with_children(lines),
            Element::from(field),
        ]
        .spacing(space::XS)
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_added_once_and_forgotten_and_nonsense_is_said_so() {
        let (mut it, mut policy) = (Recognise::default(), Policy::default());
        policy.add("bank.example=/verified".parse().unwrap()).unwrap();
        policy.add_client("192.0.2.1=verified".parse().unwrap()).unwrap();
        let print: Fingerprint = "ab".repeat(32).parse().unwrap();
        for whom in ["bank.example", "192.0.2.1"] {
            it.update(Message::Typed(whom.into(), "not one".into()), &mut policy);
            it.update(Message::AddPressed(whom.into()), &mut policy);
            assert!(it.judged);
            for _ in 0..2 {
                it.update(Message::Typed(whom.into(), print.with_colons()), &mut policy);
                it.update(Message::AddPressed(whom.into()), &mut policy);
            }
            assert!(!it.judged);
        }
        assert_eq!(policy.partners()[0].client_certificates, std::slice::from_ref(&print));
        assert_eq!(policy.clients()[0].client_certificates, std::slice::from_ref(&print));
        it.update(Message::ForgetPressed("bank.example".into(), print.clone()), &mut policy);
        it.update(Message::ForgetPressed("192.0.2.1".into(), print), &mut policy);
        assert!(policy.partners()[0].client_certificates.is_empty());
        assert!(policy.clients()[0].client_certificates.is_empty());
    }
}
