//! The card: which CA, what it wants to know, the record to add, and how far it is.

use super::{Context, Hmac, Message, Online, Pick, Proof, State, keep};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Choice, Field, card, copy, text, unfolding};
use crate::request::acme::{Progress, Record, Sighting};
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill};

impl Online {
    /// The card.
    pub fn view<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let unfold = Button::new("online", context.say("window-acme-open"))
            .folds_below(self.open)
            .on_press_maybe((!self.is_working()).then_some(Message::OpenPressed));
        let head = row![
            column![text::heading(context.say("window-acme")), text::note(context.say("window-acme-help"))]
                .spacing(4)
                .width(Fill),
            Element::from(unfold),
        ]
        .spacing(space::S)
        .align_y(Center);
        if !self.open {
            return unfolding(false, card(head)).into();
        }
        let inside = match &self.state {
            State::Working { job, records, .. } => working(job.progress.as_ref(), records, context),
            State::Issued(issued, disk) => keep::view(issued, disk, context),
            State::Filling => self.form(context),
            State::Failed(error) => {
                column![widget::failed(context.language, error), self.form(context)].spacing(space::M).into()
            }
        };
        unfolding(true, card(column![head, inside].spacing(space::M))).into()
    }

    fn form<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let cas = Pick::ALL.map(|pick| Choice::new(pick, context.say(name(pick))));
        let proofs = [
            Choice::new(Proof::Record, context.say("window-acme-proof-record")),
            Choice::new(Proof::ThisMachine, context.say("window-acme-proof-machine")),
        ];
        let how = match self.proof {
            Proof::Record => "window-acme-proof-record-about",
            Proof::ThisMachine => "window-acme-proof-machine-about",
        };
        let other = (self.pick == Pick::Other).then(|| self.other(context));
        let account = self.asks_for_account().then(|| self.account(context));
        let listen = (self.proof == Proof::ThisMachine).then(|| self.listening(context));
        let wrong = (self.judged && !self.contact_ok()).then(|| context.say("window-acme-contact-wrong"));
        let contact = Field::new("acme-contact", context.say("window-acme-contact"), &self.contact)
            .example("postmaster@example.org")
            .help(context.say("window-acme-contact-help"))
            .wrong(wrong)
            .on_input(Message::Contact);
        let order = Button::new("acme-order", context.say("window-acme-order"))
            .icon(Icon::BadgeCheck)
            .on_press(Message::OrderPressed);
        let missing = (self.judged && !self.ready(context)).then(|| {
            let key =
                if self.terms.are_agreed_to() { "window-request-not-yet" } else { "window-acme-agree-first" };
            text::note(context.say(key)).width(Fill)
        });
        column![
            text::label(context.say("window-acme-which")),
            widget::switch("acme-ca", cas.into(), &self.pick, Message::Picked),
            text::note(context.say(about(self.pick))),
            other,
            account,
            text::label(context.say("window-acme-proof")),
            widget::switch("acme-proof", proofs.into(), &self.proof, Message::Proof),
            text::note(context.say(how)),
            listen,
            Element::from(contact),
            self.terms.view(context).map(Message::Terms),
            row![Element::from(order), missing].spacing(space::M).align_y(Center),
        ]
        .spacing(space::S)
        .into()
    }

    /// Where to answer: for a machine that port 80 is passed on to.
    fn listening<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let wrong = (self.judged && self.listen().is_err()).then(|| context.say("window-acme-listen-wrong"));
        Field::new("acme-listen", context.say("window-acme-listen"), &self.listen)
            .example("192.0.2.25:8080")
            .help(context.say("window-acme-listen-help"))
            .wrong(wrong)
            .mono()
            .on_input(Message::Listen)
            .into()
    }

    /// The address of a CA that is not in the list, and its root.
    fn other<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let wrong = self.directory(context).err().filter(|_| self.judged);
        let url = Field::new("acme-url", context.say("window-acme-url"), &self.url)
            .example("https://ca.example.org/acme/directory")
            .wrong(wrong.map(|error| context.language.explain(&error).what))
            .mono()
            .on_input(Message::Url);
        let root = Button::new("acme-root", context.say("window-acme-root"))
            .icon(Icon::FolderOpen)
            .on_press(Message::RootPressed);
        let chosen = match &self.root {
            Some(path) => text::mono(path.display().to_string()),
            None => text::note(context.say("window-acme-root-help")),
        };
        column![
            Element::from(url),
            row![Element::from(root), chosen.width(Fill)].spacing(space::S).align_y(Center)
        ]
        .spacing(space::S)
        .into()
    }

    /// The key that commercial CAs give on their site.
    fn account<'a>(&'a self, context: &Context<'a>) -> Element<'a, Message> {
        let wrong = (self.judged && self.external().is_err()).then(|| context.say("window-acme-hmac-wrong"));
        let kid =
            Field::new("acme-kid", context.say("window-acme-kid"), &self.kid).mono().on_input(Message::Kid);
        let hmac = Field::new("acme-hmac", context.say("window-acme-hmac"), &self.hmac.0)
            .secret()
            .help(context.say("window-acme-hmac-help"))
            .wrong(wrong)
            .on_input(|text| Message::Hmac(Hmac::from(text)));
        column![Element::from(kid), Element::from(hmac)].spacing(space::S).into()
    }
}

fn working<'a>(
    progress: Option<&Progress>,
    records: &[(Record, Sighting)],
    context: &Context<'a>,
) -> Element<'a, Message> {
    let (doing, done) = doing(progress, context);
    let bar = widget::progress("acme", context.language, doing, done, Message::CancelPressed);
    let waiting = matches!(progress, Some(Progress::AddRecord(_) | Progress::Looked(..)));
    let ask = waiting.then(|| {
        let go_on = Button::new("acme-go-on", context.say("window-acme-go-on"))
            .icon(Icon::ArrowRight)
            .on_press(Message::GoOnPressed);
        row![text::note(context.say("window-acme-go-on-help")).width(Fill), Element::from(go_on)]
            .spacing(space::M)
            .align_y(Center)
    });
    let shown = records.iter().enumerate().map(|(at, it)| record(at, it, context));
    let add = (!records.is_empty()).then(|| text::label(context.say("window-acme-add")));
    column![add, Column::with_children(shown).spacing(space::M), ask, bar].spacing(space::M).into()
}

/// A record: its name and value to copy, and where it is seen.
fn record<'a>(at: usize, (it, found): &(Record, Sighting), context: &Context<'a>) -> Element<'a, Message> {
    let line = |part: &str, key: &str, value: &str| {
        row![
            column![text::label(context.say(key)), text::mono(value.to_owned())].spacing(2).width(Fill),
            Element::from(copy(format!("acme-{part}-{at}"), context.language, value)),
        ]
        .spacing(space::S)
        .align_y(Center)
    };
    let sighting = |key: &str, servers: &[String], meaning| {
        (!servers.is_empty()).then(|| {
            let said = context.language.say_with(key, &[("servers", servers.join(", ").into())]);
            row![text::sign(meaning), text::meant(said, meaning)].spacing(space::XS).align_y(Center)
        })
    };
    column![
        line("name", "window-acme-name", &it.name),
        line("value", "window-acme-value", &it.value),
        sighting("window-acme-seen", &found.seen, Meaning::Good),
        sighting("window-acme-not-yet", &found.missing, Meaning::Neutral),
        sighting("window-acme-silent", &found.silent, Meaning::Attention),
    ]
    .spacing(space::S)
    .into()
}

/// What is being done, and an honest guess of how far it is: most of the time goes by until the record is there.
fn doing(progress: Option<&Progress>, context: &Context<'_>) -> (String, f32) {
    let (key, done) = match progress {
        None | Some(Progress::Connecting | Progress::Terms(_)) => ("window-acme-connecting", 0.05),
        Some(Progress::NewAccount(_) | Progress::KnownAccount(_)) => ("window-acme-account", 0.15),
        Some(Progress::Ordering | Progress::StillProven(_)) => ("window-acme-ordering", 0.25),
        Some(Progress::AddRecord(_) | Progress::Looked(..)) => ("window-acme-waiting", 0.4),
        Some(Progress::Listening(_) | Progress::Validating) => ("window-acme-validating", 0.7),
        Some(Progress::RateLimited(_)) => ("window-acme-rate-limited", 0.7),
        Some(Progress::Finalizing | Progress::Fetching) => ("window-acme-fetching", 0.9),
    };
    (context.say(key), done)
}

const fn name(pick: Pick) -> &'static str {
    match pick {
        Pick::LetsEncrypt => "window-acme-letsencrypt",
        Pick::Staging => "window-acme-staging",
        Pick::ZeroSsl => "window-acme-zerossl",
        Pick::Google => "window-acme-google",
        Pick::SslCom => "window-acme-sslcom",
        Pick::Other => "window-acme-other",
    }
}

const fn about(pick: Pick) -> &'static str {
    match pick {
        Pick::LetsEncrypt => "window-acme-letsencrypt-about",
        Pick::Staging => "window-acme-staging-about",
        Pick::ZeroSsl | Pick::Google | Pick::SslCom => "window-acme-account-about",
        Pick::Other => "window-acme-other-about",
    }
}
