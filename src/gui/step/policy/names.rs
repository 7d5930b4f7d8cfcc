//! The names that the certificates of a partner's servers carry, as the partner told them: those of a provider, say.

use super::Context;
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{Button, Field, text};
use crate::name::{DnsName, MailDomain};
use crate::policy::{Partner, Policy};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};
use std::collections::BTreeMap;

/// What is being typed, by the partner whom it is for.
#[derive(Debug, Default)]
pub struct Names {
    typed: BTreeMap<String, String>,
    /// Something wrong was to be added for this one: from then on its field says so.
    judged: Option<MailDomain>,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// Names, as they are typed.
    Typed(MailDomain, String),
    /// They are to be added.
    AddPressed(MailDomain),
    /// This one counts no more.
    ForgetPressed(MailDomain, DnsName),
}

impl Names {
    /// Takes what happened.
    pub fn update(&mut self, message: Message, policy: &mut Policy) {
        match message {
            Message::Typed(domain, text) => drop(self.typed.insert(domain.to_string(), text)),
            Message::AddPressed(domain) => {
                let typed = self.typed.get(domain.as_str()).map(String::as_str).unwrap_or_default();
                match read(typed) {
                    Ok(names) => {
                        add(policy, &domain, names);
                        let _ = self.typed.remove(domain.as_str());
                        self.judged = None;
                    }
                    Err(_) => self.judged = Some(domain),
                }
            }
            Message::ForgetPressed(domain, name) => {
                let Some(mut partner) = policy.partner(&domain).cloned() else { return };
                partner.certificate_names.retain(|known| *known != name);
                policy.put(partner);
            }
        }
    }

    /// Below a partner whose certificate is verified.
    pub fn view<'a>(&'a self, partner: &Partner, context: &Context<'a>) -> Element<'a, Message> {
        let domain = partner.domain.clone();
        let lines = partner.certificate_names.iter().enumerate().map(|(number, name)| {
            let forget = Button::new(format!("name-forget-{domain}-{number}"), context.say("window-remove"))
                .plain()
                .icon(Icon::X)
                .on_press(Message::ForgetPressed(domain.clone(), name.clone()));
            row![text::mono(name.to_string()).width(Fill), Element::from(forget)].align_y(Center).into()
        });
        let typed = self.typed.get(domain.as_str()).map(String::as_str).unwrap_or_default();
        let judged = self.judged.as_ref() == Some(&domain);
        let wrong = read(typed).err().filter(|_| judged && !typed.trim().is_empty());
        let add = Button::new(format!("name-add-{domain}"), context.say("window-policy-partner-add"))
            .icon(Icon::Plus)
            .on_press(Message::AddPressed(domain.clone()));
        let typing = domain.clone();
        let field = Field::unnamed(format!("name-{domain}"), typed)
            .example("mx.provider.example")
            .wrong(wrong.map(|error| context.language.explain(&error).what))
            .on_input(move |text| Message::Typed(typing.clone(), text))
            .on_submit(Message::AddPressed(domain.clone()))
            .beside(add);
        let help = if partner.certificate_names.is_empty() {
            "window-policy-names-help"
        } else {
            "window-policy-names-told"
        };
        column![text::note(context.say(help)), Column::with_children(lines), Element::from(field)]
            .spacing(space::XS)
            .into()
    }
}

/// The names in a text, with blanks or commas between them.
fn read(text: &str) -> Result<Vec<DnsName>, crate::name::NameError> {
    let parts = text.split(|c: char| c == ',' || c == ';' || c.is_whitespace());
    parts.filter(|part| !part.is_empty()).map(str::parse).collect()
}

/// The partner's certificates may carry these names as well.
pub(super) fn add(policy: &mut Policy, domain: &MailDomain, names: Vec<DnsName>) {
    let Some(mut partner) = policy.partner(domain).cloned() else { return };
    for name in names {
        if !partner.certificate_names.contains(&name) {
            partner.certificate_names.push(name);
        }
    }
    policy.put(partner);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_added_once_and_forgotten_and_nonsense_is_said_so() {
        let (mut it, mut policy) = (Names::default(), Policy::default());
        policy.add("bank.example=verified".parse().unwrap()).unwrap();
        let domain: MailDomain = "bank.example".parse().unwrap();
        it.update(Message::Typed(domain.clone(), "mx provider,, example/".into()), &mut policy);
        it.update(Message::AddPressed(domain.clone()), &mut policy);
        assert_eq!(it.judged, Some(domain.clone()));
        assert!(policy.partners()[0].certificate_names.is_empty());
        for _ in 0..2 {
            let typed = "mx1.provider.example, *.relay.example";
            it.update(Message::Typed(domain.clone(), typed.into()), &mut policy);
            it.update(Message::AddPressed(domain.clone()), &mut policy);
        }
        assert_eq!(it.judged, None);
        let known = |policy: &Policy| {
            policy.partners()[0].certificate_names.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        assert_eq!(known(&policy), ["mx1.provider.example", "*.relay.example"]);
        // What a look at another of its servers shows comes to them.
        add(&mut policy, &domain, vec!["mx2.provider.example".parse().unwrap()]);
        it.update(Message::ForgetPressed(domain, "*.relay.example".parse().unwrap()), &mut policy);
        assert_eq!(known(&policy), ["mx1.provider.example", "mx2.provider.example"]);
    }
}
