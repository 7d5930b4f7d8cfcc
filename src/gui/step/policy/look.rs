//! A look at a partner's mail servers as they are today: would mail to them go as it is asked for?

use super::Context;
use crate::certificate::{Certificate, Finding as Flaw, Trust};
use crate::delivery::{self, Exchanger, Finding, Line, Route, Target};
use crate::gui::job::{self, Job};
use crate::gui::theme::{Icon, Meaning, space};
use crate::gui::widget::{self, Button, text};
use crate::name::{DnsName, MailDomain};
use crate::policy::Partner;
use crate::tls::Class;
use iced::widget::{Column, column, row};
use iced::{Center, Element, Fill, Task};
use std::collections::BTreeMap;

/// The port between servers.
const SMTP: u16 = 25;

/// What was seen, and the look that is under way.
#[derive(Debug, Default)]
pub struct Look {
    running: Option<(MailDomain, Job<(Target, Line)>)>,
    seen: BTreeMap<String, Result<Vec<Exchanger>, delivery::Error>>,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum Message {
    /// The servers of this domain are to be looked at.
    Pressed(MailDomain),
    /// No longer.
    CancelPressed,
    /// How far it is, and what was seen.
    Looking(job::Update<Vec<Exchanger>, (Target, Line), delivery::Error>),
    /// The partner confirmed that these are its names.
    NamesPressed(MailDomain, Vec<DnsName>),
}

/// What mail to one of the servers would do today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Today {
    /// It goes as it is asked for.
    Goes,
    /// The server cannot be reached, or offers no TLS: the id of a sentence.
    Waits(&'static str),
    /// The certificate is good, and carries other names than the partner's.
    OtherNames(Vec<DnsName>),
    /// This computer trusts who issued it, and hardly any other does.
    HereOnly,
}

impl Look {
    /// How much of what it did has failed.
    pub fn failures(&self) -> usize {
        self.seen.values().filter(|seen| seen.is_err()).count()
    }

    /// Whether it does something that ends when it is dropped.
    pub const fn is_working(&self) -> bool {
        self.running.is_some()
    }

    /// Takes what happened; the names to set are for the caller, who has the policy.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Pressed(domain) => {
                let Ok(target) = Target::parse(domain.as_str(), SMTP) else { return Task::none() };
                let route = Route { thorough: false, ..Route::new(target, Trust::System) };
                let work = delivery::probe_domain(domain.clone(), route);
                let (job, task) = Job::start(work);
                let _ = self.seen.remove(domain.as_str());
                self.running = Some((domain, job));
                return task.map(Message::Looking);
            }
            Message::CancelPressed => self.running = None,
            // An answer that was already on its way when Cancel was pressed is dropped.
            Message::Looking(job::Update::Progressed(line)) => {
                if let Some((_, job)) = &mut self.running {
                    job.progress = Some(line);
                }
            }
            Message::Looking(job::Update::Finished(answer)) => {
                if let Some((domain, _)) = self.running.take() {
                    let _ = self.seen.insert(domain.to_string(), answer);
                }
            }
            Message::NamesPressed(..) => {}
        }
        Task::none()
    }

    /// Below a partner: the button, or what is going on, or what was seen. `reads_file`: whether the mail server goes by
    /// a file of those that it trusts, and not by its machine's list.
    pub fn view<'a>(
        &'a self,
        partner: &Partner,
        class: Class,
        reads_file: impl Fn() -> bool,
        context: &Context<'a>,
    ) -> Element<'a, Message> {
        let domain = partner.domain.clone();
        if let Some((_, job)) = self.running.as_ref().filter(|(running, _)| *running == domain) {
            let host = job
                .progress
                .as_ref()
                .map_or_else(|| domain.to_unicode(), |(target, _)| target.host.to_string());
            let doing = context.language.say_with("window-look-doing", &[("host", host.into())]);
            return widget::progress(
                &format!("look-{domain}"),
                context.language,
                doing,
                0.5,
                Message::CancelPressed,
            );
        }
        let look = Button::new(format!("look-{domain}"), context.say("window-look"))
            .plain()
            .icon(Icon::Search)
            // One at a time.
            .on_press_maybe(self.running.is_none().then(|| Message::Pressed(domain.clone())));
        let seen = self.seen.get(domain.as_str()).map(|seen| match seen {
            Ok(exchangers) => servers(exchangers, partner, class, &reads_file, context),
            Err(error) => widget::failed(context.language, error),
        });
        column![row![Element::from(look)], seen].spacing(space::XS).into()
    }
}

fn servers<'a>(
    exchangers: &[Exchanger],
    partner: &Partner,
    class: Class,
    reads_file: &impl Fn() -> bool,
    context: &Context<'a>,
) -> Element<'a, Message> {
    if exchangers.is_empty() {
        return text::note(context.say("window-look-nobody")).into();
    }
    let roots = context.setup.server.roots.as_ref();
    let lines = exchangers.iter().map(|exchanger| {
        let today = today(exchanger, partner, class);
        let tls = exchanger.probe.as_ref().ok().and_then(|probe| probe.connection.tls.as_ref());
        let (meaning, key) = match &today {
            Today::Goes if tls.is_none() => (Meaning::Neutral, "window-look-goes-plain"),
            Today::Goes => (Meaning::Good, "window-look-goes"),
            Today::Waits(key) => (Meaning::Bad, *key),
            Today::OtherNames(_) => (Meaning::Attention, "window-look-names"),
            // One file is named for all partners: whether it has the CA of this one, only the server knows.
            Today::HereOnly if roots.is_some() && reads_file() => {
                (Meaning::Attention, "window-look-here-only-file")
            }
            Today::HereOnly => (Meaning::Attention, "window-look-here-only"),
        };
        let names = match &today {
            Today::OtherNames(names) => names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            _ => String::new(),
        };
        let facts = [
            ("host", exchanger.host.to_unicode().into()),
            ("version", tls.map_or("", |tls| tls.version.as_str()).into()),
            ("names", names.into()),
            ("path", roots.map(ToString::to_string).unwrap_or_default().into()),
        ];
        let words = text::body(context.language.say_with(key, &facts)).width(Fill);
        let confirm = match today {
            Today::OtherNames(names) => Some(Element::from(
                Button::new(format!("names-{}", exchanger.host), context.say("window-look-names-use"))
                    .on_press(Message::NamesPressed(partner.domain.clone(), names)),
            )),
            _ => None,
        };
        row![text::sign(meaning), words, confirm].spacing(space::S).align_y(Center).into()
    });
    Column::with_children(lines).spacing(space::XS).into()
}

/// What mail to this server would do, where it is asked for in this class.
pub fn today(exchanger: &Exchanger, partner: &Partner, class: Class) -> Today {
    let Ok(probe) = &exchanger.probe else { return Today::Waits("window-look-unreachable") };
    let Some(tls) = &probe.connection.tls else {
        return if class < Class::Required { Today::Goes } else { Today::Waits("window-look-no-tls") };
    };
    if class < Class::Verified {
        return Today::Goes;
    }
    if !tls.trusted {
        return Today::Waits("window-look-untrusted");
    }
    let leaf = tls.chain.first().and_then(|der| Certificate::from_der(der).ok());
    let names = leaf.map(|leaf| leaf.dns_names).unwrap_or_default();
    if partner.is_named_in(names.iter().map(String::as_str)) {
        let here = |it: &Finding| matches!(it, Finding::Certificate(Flaw::TrustedHereOnly { .. }));
        return if probe.findings.iter().any(here) { Today::HereOnly } else { Today::Goes };
    }
    // The name of the server itself is the one to ask the partner about, where the certificate carries it.
    let own = tls.name_matches.then(|| exchanger.host.as_str().parse().ok()).flatten();
    let others = || names.iter().filter_map(|name| name.parse().ok()).collect();
    Today::OtherNames(own.map_or_else(others, |name| vec![name]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::delivery::{Connection, Probe, StartTls, Tls};
    use crate::tls::TlsVersion;

    fn exchanger(tls: Option<(bool, &str)>) -> Exchanger {
        let tls = tls.map(|(trusted, name)| {
            let key = rcgen::KeyPair::generate().unwrap();
            let params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
            let certificate = params.self_signed(&key).unwrap().der().clone();
            Tls {
                version: TlsVersion::Tls13,
                cipher: "TLS_AES_256_GCM_SHA384".to_owned(),
                key_exchange: None,
                trusted,
                distrust: None,
                name_matches: name == "mx.provider.test",
                asks_for_certificate: false,
                stapled: Vec::new(),
                chain: vec![certificate],
            }
        });
        let starttls = if tls.is_some() { StartTls::Offered } else { StartTls::NotOffered };
        let connection = Connection {
            target: "mx.provider.test:25".to_owned(),
            ip: [192, 0, 2, 1].into(),
            port: 25,
            banner: String::new(),
            software: None,
            starttls,
            capabilities: Vec::new(),
            tls,
        };
        let probe = Probe {
            connection,
            versions: Vec::new(),
            dane: None,
            mta_sts: None,
            findings: Vec::new(),
            transcript: Vec::new(),
        };
        Exchanger {
            host: "mx.provider.test".parse().unwrap(),
            preference: Some(10),
            address: None,
            probe: Ok(probe),
        }
    }

    #[test]
    fn what_would_happen_today_depends_on_what_is_asked_for() {
        let mut partner: Partner = "bank.test=verified".parse().unwrap();
        let plain = exchanger(None);
        assert_eq!(today(&plain, &partner, Class::Opportunistic), Today::Goes);
        assert_eq!(today(&plain, &partner, Class::Required), Today::Waits("window-look-no-tls"));
        let untrusted = exchanger(Some((false, "mx.bank.test")));
        assert_eq!(today(&untrusted, &partner, Class::Required), Today::Goes);
        assert_eq!(today(&untrusted, &partner, Class::Verified), Today::Waits("window-look-untrusted"));
        assert_eq!(today(&exchanger(Some((true, "mx.bank.test"))), &partner, Class::Verified), Today::Goes);
        let hosted = exchanger(Some((true, "mx.provider.test")));
        let names = vec!["mx.provider.test".parse().unwrap()];
        assert_eq!(today(&hosted, &partner, Class::Verified), Today::OtherNames(names.clone()));
        partner.certificate_names = names;
        assert_eq!(today(&hosted, &partner, Class::Verified), Today::Goes);
        let mut private = hosted;
        let here = Flaw::TrustedHereOnly { root: "CN=Bank CA".to_owned() };
        private.probe.as_mut().unwrap().findings = vec![Finding::Certificate(here)];
        assert_eq!(today(&private, &partner, Class::Verified), Today::HereOnly);
        assert_eq!(today(&private, &partner, Class::Required), Today::Goes, "nobody looks at it");
    }

    /// A file that is named for one partner says nothing of another.
    #[test]
    fn a_file_on_the_server_makes_no_green_light() {
        use crate::i18n::Language;
        use crate::setup::Setup;
        let partner: Partner = "bank.test=verified".parse().unwrap();
        let mut private = exchanger(Some((true, "mx.bank.test")));
        let here = Flaw::TrustedHereOnly { root: "CN=Bank CA".to_owned() };
        private.probe.as_mut().unwrap().findings = vec![Finding::Certificate(here)];
        let look =
            Look { running: None, seen: BTreeMap::from([("bank.test".to_owned(), Ok(vec![private]))]) };
        let path = "/etc/ssl/ca-with-partners.pem";
        let mut setup = Setup::new("x");
        setup.server.roots = Some(crate::policy::ServerPath::try_from(path.to_owned()).unwrap());
        for (language, _) in Language::all() {
            let context = Context {
                language: &language,
                setup: &setup,
                folder: std::path::Path::new(""),
                recent: &crate::setup::recent::NOTHING,
            };
            let facts = [
                ("host", "mx.provider.test".into()),
                ("version", TlsVersion::Tls13.as_str().into()),
                ("path", path.into()),
            ];
            let mut screen = iced_test::simulator(look.view(&partner, Class::Verified, || true, &context));
            let said = language.say_with("window-look-here-only-file", &facts);
            assert!(said.contains(path) && screen.find(said.as_str()).is_ok(), "{said}");
            assert!(screen.find(language.say_with("window-look-goes", &facts).as_str()).is_err());
            // A server that goes by its machine's list reads no file that is named.
            let view = look.view(&partner, Class::Verified, || false, &context);
            let of_machine = language.say_with("window-look-here-only", &facts);
            let mut screen = iced_test::simulator(view);
            assert!(screen.find(of_machine.as_str()).is_ok() && screen.find(said.as_str()).is_err());
        }
    }

    #[test]
    fn what_was_seen_is_said_in_every_language_with_a_way_on() {
        use crate::i18n::Language;
        use crate::setup::Setup;
        let partner: Partner = "bank.test=verified".parse().unwrap();
        let closed = delivery::Error::PortClosed { target: "mx.provider.test:25".to_owned() };
        let unreachable = Exchanger { probe: Err(closed.into()), ..exchanger(None) };
        let seen = vec![exchanger(Some((true, "mx.provider.test"))), exchanger(None), unreachable];
        let look = Look { running: None, seen: BTreeMap::from([("bank.test".to_owned(), Ok(seen))]) };
        for (language, _) in Language::all() {
            let setup = Setup::new("x");
            let context = Context {
                language: &language,
                setup: &setup,
                folder: std::path::Path::new(""),
                recent: &crate::setup::recent::NOTHING,
            };
            let facts = |names: &str| {
                [
                    ("host", "mx.provider.test".into()),
                    ("version", "".into()),
                    ("names", names.to_owned().into()),
                ]
            };
            let mut screen = iced_test::simulator(look.view(&partner, Class::Verified, || true, &context));
            for key in ["window-look-no-tls", "window-look-unreachable"] {
                assert!(screen.find(language.say_with(key, &facts("")).as_str()).is_ok(), "{key}");
            }
            let sentence = language.say_with("window-look-names", &facts("mx.provider.test"));
            assert!(screen.find(sentence.as_str()).is_ok(), "{sentence}");
            let _ = screen.click(language.say("window-look-names-use").as_str()).unwrap();
            let pressed = screen.into_messages().next();
            let names = vec!["mx.provider.test".parse::<DnsName>().unwrap()];
            assert!(matches!(pressed, Some(Message::NamesPressed(_, its)) if its == names));
        }
    }
}
