//! How this machine reaches others: DNS servers, roots, the way to the web.

use super::own::{self, Own};
use crate::gui::theme::space;
use crate::gui::widget::{self, Choice, Field, text};
use crate::i18n::Language;
use crate::network::{self, DnsServer, Network, Proxy, ProxyError, Roots};
use iced::widget::column;
use iced::{Element, Task};
use std::path::Path;

/// The fields as they are typed; what is right in them holds at once.
#[derive(Debug)]
pub struct Reach {
    roots: Roots,
    servers: String,
    proxy: Kind,
    address: String,
    own: Own,
}

/// The way to the web.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As the environment says.
    System,
    /// Straight.
    None,
    /// Through a proxy.
    At,
}

/// What happens in these fields.
#[derive(Debug, Clone)]
pub enum Message {
    /// The DNS servers, as they are typed.
    Servers(String),
    /// Whose roots are trusted.
    Roots(Roots),
    /// At those of one's own beside them.
    Own(own::Message),
    /// The way to the web.
    Proxy(Kind),
    /// The proxy, as it is typed.
    Address(String),
}

/// What the fields ask for.
#[must_use]
pub enum Action {
    /// Nothing.
    None,
    /// This is to run.
    Run(Task<Message>),
    /// This holds from now on, and then this is to run.
    Choose(network::Choice, Task<Message>),
}

impl Reach {
    /// With what holds now, and the folder in which everything lies; and the task that reads what is named there.
    pub fn of(network: &Network, folder: &Path) -> (Self, Task<Message>) {
        let (proxy, address) = match &network.proxy {
            Proxy::System => (Kind::System, String::new()),
            Proxy::None => (Kind::None, String::new()),
            Proxy::At(_) => (Kind::At, network.proxy.to_string()),
        };
        let servers = network.dns.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let (own, read) = Own::of(network.own_roots.as_deref(), folder);
        (Self { roots: network.roots, servers, proxy, address, own }, read.map(Message::Own))
    }

    /// Whether it does something whose answer is to be kept.
    pub const fn is_working(&self) -> bool {
        self.own.is_working()
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Servers(text) => {
                self.servers = text;
                match DnsServer::list(&self.servers) {
                    Ok(servers) => self.choose(network::Choice::Dns(servers)),
                    Err(_) => Action::None,
                }
            }
            Message::Roots(roots) => self.choose(network::Choice::Roots(roots)),
            Message::Own(message) => match self.own.update(message, language) {
                own::Action::None => Action::None,
                own::Action::Run(task) => Action::Run(task.map(Message::Own)),
                own::Action::Trust(place, task) => {
                    Action::Choose(network::Choice::OwnRoots(place), task.map(Message::Own))
                }
            },
            Message::Proxy(kind) => {
                self.proxy = kind;
                match kind {
                    Kind::System => self.choose(network::Choice::Proxy(Proxy::System)),
                    Kind::None => self.choose(network::Choice::Proxy(Proxy::None)),
                    Kind::At => self.typed(),
                }
            }
            Message::Address(text) => {
                self.address = text;
                self.typed()
            }
        }
    }

    fn choose(&mut self, choice: network::Choice) -> Action {
        if let network::Choice::Roots(roots) = choice {
            self.roots = roots;
        }
        Action::Choose(choice, Task::none())
    }

    /// The proxy holds once its address is one.
    fn typed(&mut self) -> Action {
        let Ok(proxy @ Proxy::At(_)) = self.address.parse() else { return Action::None };
        self.choose(network::Choice::Proxy(proxy))
    }

    /// The fields.
    pub fn view<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let say = |key: &str| language.say(key);
        let wrong = DnsServer::list(&self.servers).err();
        let wrong = wrong.map(|it| language.say_with("network-dns-wrong", &[("text", it.0.into())]));
        let servers = Field::new("network-dns", say("window-network-dns"), &self.servers)
            .example("9.9.9.9, 192.0.2.1:53")
            .help(say("window-network-dns-help"))
            .wrong(wrong)
            .mono()
            .on_input(Message::Servers);
        let roots = vec![
            Choice::new(Roots::System, say("window-network-roots-system")),
            Choice::new(Roots::Mozilla, say("window-network-roots-mozilla")),
        ];
        let ways = vec![
            Choice::new(Kind::System, say("window-network-proxy-system")),
            Choice::new(Kind::None, say("window-network-proxy-none")),
            Choice::new(Kind::At, say("window-network-proxy-at")),
        ];
        let head = column![text::heading(say("window-network")), text::note(say("window-network-note"))];
        let roots = column![
            text::label(say("window-network-roots")),
            widget::switch("network-roots", roots, &self.roots, Message::Roots),
        ];
        let proxy = column![
            text::label(say("window-network-proxy")),
            widget::switch("network-proxy", ways, &self.proxy, Message::Proxy),
            (self.proxy == Kind::At).then(|| self.address(language)),
            text::note(say("window-network-proxy-note")),
        ];
        column![
            head.spacing(space::XS),
            servers,
            roots.spacing(space::XS),
            self.own.view(language).map(Message::Own),
            proxy.spacing(space::XS),
        ]
        .spacing(space::M)
        .into()
    }

    fn address<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let wrong = match self.address.parse::<Proxy>() {
            _ if self.address.is_empty() => None,
            Ok(Proxy::At(_)) => None,
            Err(ProxyError::Password) => Some(language.say("network-proxy-password")),
            _ => Some(language.say("network-proxy-wrong")),
        };
        Field::new("network-proxy-address", language.say("window-network-proxy-address"), &self.address)
            .example("http://proxy.example.org:3128")
            .wrong(wrong)
            .mono()
            .on_input(Message::Address)
            .into()
    }
}
