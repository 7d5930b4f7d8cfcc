//! How this machine reaches others: DNS servers, roots, the way to the web.

use crate::certificate::{self, Trust};
use crate::explain::Fact;
use crate::gui::chooser::Chooser;
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, Choice, Field, Shortcut, text};
use crate::i18n::{Language, shown};
use crate::network::{DnsServer, Network, Proxy, ProxyError, Roots};
use iced::widget::{column, row};
use iced::{Element, Task};
use std::path::PathBuf;

/// The fields as they are typed; what is right in them holds at once.
#[derive(Debug)]
pub struct Reach {
    network: Network,
    servers: String,
    proxy: Kind,
    address: String,
    /// What the company's own roots come to, once they were looked at.
    own: Option<Result<usize, certificate::Error>>,
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
    /// The company's own are to be chosen: a file, or a folder.
    OwnPressed(bool),
    /// They were chosen, or not.
    OwnChosen(Option<PathBuf>),
    /// They were looked at.
    OwnRead(PathBuf, Result<usize, certificate::Error>),
    /// None of one's own any more.
    OwnDropped,
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
    /// This holds from now on.
    Choose(Network),
}

impl Reach {
    /// With what holds now.
    pub fn of(network: &Network) -> Self {
        let (proxy, address) = match &network.proxy {
            Proxy::System => (Kind::System, String::new()),
            Proxy::None => (Kind::None, String::new()),
            Proxy::At(_) => (Kind::At, network.proxy.to_string()),
        };
        let servers = network.dns.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        Self { network: network.clone(), servers, proxy, address, own: None }
    }

    /// Takes what happened.
    pub fn update(&mut self, message: Message, language: &Language) -> Action {
        match message {
            Message::Servers(text) => {
                self.servers = text;
                match DnsServer::list(&self.servers) {
                    Ok(servers) => self.network.dns = servers,
                    Err(_) => return Action::None,
                }
            }
            Message::Roots(roots) => self.network.roots = roots,
            Message::OwnPressed(folder) => return Action::Run(choose(language, folder)),
            Message::OwnChosen(None) => return Action::None,
            Message::OwnChosen(Some(path)) => return Action::Run(look(path)),
            Message::OwnRead(path, found) => {
                let is_good = found.is_ok();
                self.own = Some(found);
                if !is_good {
                    return Action::None;
                }
                self.network.own_roots = Some(path);
            }
            Message::OwnDropped => (self.network.own_roots, self.own) = (None, None),
            Message::Proxy(kind) => {
                self.proxy = kind;
                match kind {
                    Kind::System => self.network.proxy = Proxy::System,
                    Kind::None => self.network.proxy = Proxy::None,
                    Kind::At => return self.typed(),
                }
            }
            Message::Address(text) => {
                self.address = text;
                return self.typed();
            }
        }
        Action::Choose(self.network.clone())
    }

    /// The proxy holds once its address is one.
    fn typed(&mut self) -> Action {
        let Ok(proxy @ Proxy::At(_)) = self.address.parse() else { return Action::None };
        self.network.proxy = proxy;
        Action::Choose(self.network.clone())
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
            widget::switch("network-roots", roots, &self.network.roots, Message::Roots),
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
            self.own(language),
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

    fn own<'a>(&'a self, language: &Language) -> Element<'a, Message> {
        let path = self.network.own_roots.as_ref().map(|path| {
            let drop = Button::new("network-own-drop", language.say("window-network-own-drop"))
                .plain()
                .on_press(Message::OwnDropped);
            column![text::mono(shown(&path.display().to_string())), Element::from(drop)].spacing(space::XS)
        });
        let told: Option<Element<'a, Message>> = match &self.own {
            None => None,
            Some(Ok(count)) => {
                let count = Fact::Number(i64::try_from(*count).unwrap_or(i64::MAX));
                let words = language.say_with("window-network-own-read", &[("count", count)]);
                Some(text::meant(words, Meaning::Good).into())
            }
            Some(Err(error)) => Some(widget::failed(language, error)),
        };
        let file = Button::new("network-own-file", language.say("window-network-own-file"))
            .icon(Icon::FileText)
            .keys(Shortcut::Open, language)
            .on_press(Message::OwnPressed(false));
        let folder = Button::new("network-own-folder", language.say("window-network-own-folder"))
            .icon(Icon::FolderOpen)
            .on_press(Message::OwnPressed(true));
        column![
            text::label(language.say("window-network-own")),
            path,
            told,
            row![Element::from(file), Element::from(folder)].spacing(space::S).wrap(),
            text::note(language.say("window-network-own-note")),
        ]
        .spacing(space::XS)
        .into()
    }
}

fn choose(language: &Language, folder: bool) -> Task<Message> {
    let chooser = Chooser::new(language.say("window-network-own"));
    if folder {
        Task::perform(chooser.folder(), Message::OwnChosen)
    } else {
        Task::perform(chooser.file(), Message::OwnChosen)
    }
}

/// Whether there are certificates in it.
fn look(path: PathBuf) -> Task<Message> {
    let read = async move {
        let work = path.clone();
        let found = tokio::task::spawn_blocking(move || Trust::own(&work).map(|it| it.len())).await;
        let found = found.unwrap_or_else(|error| Err(certificate::Error::NoRoots(error.to_string())));
        Message::OwnRead(path, found)
    };
    Task::perform(read, |message| message)
}
