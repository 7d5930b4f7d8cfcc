//! What DNS says about the names in the form.

use super::Context;
use crate::gui::job::{self, Job};
use crate::gui::theme::{Icon, space};
use crate::gui::widget::{self, Button, card, copy, text};
use crate::name::{DnsName, HostName, MailDomain};
use crate::request::{Error, Finding, Issuance, Issuers, Looked, Question, look_up};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill, Task};

/// What was found so far.
#[derive(Debug, Default)]
pub struct Aid {
    asking: Option<Job<String>>,
    looked: Option<Looked>,
    failed: Option<Error>,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// DNS is to be asked.
    LookUpPressed,
    /// It is not to be asked any more.
    CancelPressed,
    /// It says something.
    Looked(job::Update<Looked, String, Error>),
    /// These hosts are to be named.
    TakePressed(Vec<HostName>),
}

/// What follows from it for the form.
#[derive(Debug)]
pub enum Effect {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// These hosts are to be named as well.
    Name(Vec<HostName>),
}

impl Aid {
    /// How much of what it did has failed.
    pub const fn failures(&self) -> usize {
        self.failed.is_some() as usize
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.asking.is_some()
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, names: (Vec<DnsName>, Vec<MailDomain>)) -> Effect {
        match message {
            Message::LookUpPressed => {
                let (hosts, domains) = names;
                let (job, task) = Job::start(look_up(Question { domains, hosts, resolver: None }));
                (self.asking, self.failed, self.looked) = (Some(job), None, None);
                Effect::Run(task.map(Message::Looked))
            }
            Message::CancelPressed => {
                self.asking = None;
                Effect::None
            }
            Message::Looked(update) => {
                // An answer that was already on its way when Cancel was pressed is dropped.
                let Some(job) = &mut self.asking else { return Effect::None };
                match update {
                    job::Update::Progressed(name) => job.progress = Some(name),
                    job::Update::Finished(answer) => {
                        self.asking = None;
                        match answer {
                            Ok(looked) => self.looked = Some(looked),
                            Err(error) => self.failed = Some(error),
                        }
                    }
                }
                Effect::None
            }
            Message::TakePressed(hosts) => {
                // What was said about the names before is no longer so.
                if let Some(looked) = &mut self.looked {
                    looked
                        .findings
                        .retain(|it| !matches!(it, Finding::MxNotAsked(_) | Finding::NotMx { .. }));
                }
                Effect::Name(hosts)
            }
        }
    }

    /// Below the mail domains: what DNS says about them.
    pub fn lookup<'a>(
        &'a self,
        context: &Context<'a>,
        hosts: &[DnsName],
        can_ask: bool,
    ) -> Element<'a, Message> {
        if let Some(job) = &self.asking {
            let name = job.progress.clone().unwrap_or_default();
            let doing = context.language.say_with("request-dns-asking", &[("name", name.into())]);
            return widget::progress("look-up", context.language, doing, 0.5, Message::CancelPressed);
        }
        let ask = Button::new("look-up", context.say("window-request-look-up"))
            .icon(Icon::Search)
            .on_press_maybe(can_ask.then_some(Message::LookUpPressed));
        let ask = column![row![Element::from(ask)], text::note(context.say("window-request-look-up-help"))]
            .spacing(space::XS);
        let failed = self.failed.as_ref().map(|error| widget::failed(context.language, error));
        let found = self.looked.as_ref().map(|looked| widget::arrive(found(looked, context, hosts)));
        column![ask, failed, found].spacing(space::M).into()
    }
}

fn found<'a>(looked: &'a Looked, context: &Context<'a>, hosts: &[DnsName]) -> Element<'a, Message> {
    let say =
        |key: &str, facts: &[(&'static str, crate::explain::Fact)]| context.language.say_with(key, facts);
    let mail = looked.mail.iter().map(|it| {
        let hosts = it.hosts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let facts = [("domain", it.domain.as_str().into()), ("hosts", hosts.into())];
        text::body(say("request-dns-mail", &facts)).into()
    });
    let new: Vec<HostName> =
        looked.mail_hosts().into_iter().filter(|host| !hosts.iter().any(|name| name.covers(host))).collect();
    let take = (!new.is_empty()).then(|| -> Element<'a, Message> {
        let names = new.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let label = say("window-request-take", &[("hosts", names.into())]);
        Button::new("take", label).icon(Icon::Plus).on_press(Message::TakePressed(new)).into()
    });
    let findings = looked.findings.iter().map(|it| widget::finding(context.language, it.severity(), it));
    let issuers = looked.issuance.iter().enumerate().filter_map(|(at, it)| issuers(at, it, context));
    column![
        widget::stacked(mail, 4),
        take,
        widget::stacked(findings, space::S),
        widget::stacked(issuers, space::S),
    ]
    .spacing(space::S)
    .into()
}

/// Which CAs may issue, with the record to copy.
fn issuers<'a>(at: usize, it: &'a Issuance, context: &Context<'a>) -> Option<Element<'a, Message>> {
    let record = it.example();
    let (name, example) = (("name", it.name.as_str().into()), ("record", record.clone().into()));
    let words = match (&it.issuers, &it.at) {
        (Issuers::Only(issuers), Some(at)) if !issuers.is_empty() => {
            let issuers = ("issuers", issuers.join(", ").into());
            let facts = [name, issuers, ("at", at.as_str().into()), example];
            context.language.say_with("request-caa-only", &facts)
        }
        (Issuers::Any, _) => context.language.say_with("request-caa-any", &[name, example]),
        // The finding says it.
        _ => return None,
    };
    let copy = copy(format!("caa-{at}"), context.language, record);
    Some(row![text::body(words).width(Fill), Element::from(copy)].spacing(space::S).align_y(Center).into())
}

/// Findings one below the other, in cards of their own.
pub fn noticed<'a, M: 'a>(findings: &[Finding], context: &Context<'a>) -> Option<Element<'a, M>> {
    let shown = findings.iter().map(|it| widget::finding(context.language, it.severity(), it));
    (!findings.is_empty()).then(|| card(Column::with_children(shown).spacing(space::S)))
}
