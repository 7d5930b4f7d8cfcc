//! Where a server cannot do what was asked, or does it at a price: said openly, never passed over.

mod decided_by;
mod together;

pub use decided_by::DecidedBy;
pub use together::Together;

use super::{Counterpart, Direction};
use crate::explain::{Explain, Facts, Severity};
use crate::tls::{Class, TlsVersion};

/// One such place: in which direction, for whom, of which class, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// Which way the mail goes.
    pub direction: Direction,
    /// For whom; the default for everybody where it is none.
    pub partner: Option<Counterpart>,
    /// What was asked for.
    pub class: Class,
    /// Why it cannot be had, or not for free.
    pub reason: Reason,
}

/// Why a class cannot be had, or not for free.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// TLS is offered although this asks for plain text: the server cannot hide the offer from some.
    PlainStillOffered,
    /// A partner is asked for less than everybody: the server asks everybody before it knows who it is.
    PartnerNotWeaker,
    /// Everybody must present a trusted certificate, but the name in it is not compared.
    NameNotCompared,
    /// A partner is recognised by a certificate's fingerprint, and none is known: its mail waits.
    FingerprintMissing,
    /// A partner is recognised by a certificate's fingerprint: a renewed one must be told first.
    FingerprintPinned,
    /// The sender's domain decides, and bounces have no sender.
    BounceUnseen,
    /// No mail reaches a domain whose servers offer no TLS.
    PlainUnreachable,
    /// No mail reaches a domain whose servers are named outside of it: most domains.
    HostedUnreachable,
    /// A partner's servers must be named inside its domain, because no other names were given.
    NameInsideDomain,
    /// A fixed route to a partner is looked up by the route's host, not by the domain.
    RouteOverrides,
    /// A route of the administrator's own keeps its own options for TLS.
    RouteOwnTls,
    /// The same, where more is asked of partners alone.
    PartnerRouteOwnTls,
    /// Where everything goes through one server, it is that one which is held to the rules for partners.
    SmarthostAsked,
    /// A host at which it failed rests, whoever the mail was for.
    HostRests,
    /// What vouches for the certificate is shown from a copy, made anew after each renewal.
    ChainCopied,
    /// The setting holds for every listener: for the users' own programs as well.
    EveryListener,
    /// This version cannot be held to the lowest version of TLS that was asked for.
    MinimumUnavailable {
        /// What was asked for.
        asked: TlsVersion,
        /// What is held instead.
        instead: TlsVersion,
    },
    /// The ports where users hand in mail stay as they are.
    SubmissionUnavailable,
    /// The DNS is not asked which certificate a server has.
    DaneUnavailable,
    /// Websites are not asked which servers a domain has.
    MtaStsUnavailable,
    /// Nothing can be asked by the address of who connects.
    AddressNotAsked,
    /// Its map takes single numbers of an address: a range this wide would be thousands of lines.
    AddressTooWide,
    /// Nothing can be asked by the name of who connects.
    HostNotAsked,
    /// The name in a sender's certificate cannot be compared: TLS is required instead.
    SenderUnverifiable,
    /// A partner is asked for more than was wanted: TLS comes only together with a certificate for its domain.
    PartnerStricter,
    /// A sender's certificate must carry the mail domain itself.
    SenderNamesDomain,
    /// What is said of a sender's domain does not hold for the domains below it.
    SubdomainsUncovered,
    /// Whether it does is not known, because nothing is known of the server.
    SubdomainsUnknown,
    /// Only one of a partner's names is compared.
    SingleName,
    /// The versions of TLS are not set here.
    ProtocolsElsewhere(DecidedBy),
    /// TLS is used wherever it is offered; it cannot be left out for some.
    PlainNotSent,
    /// The chain of the receiving server's certificate is checked, and its name is not.
    TargetNotCompared,
    /// The receiving server's certificate is not checked at all: TLS is required instead.
    TargetUnverified,
    /// A partner's certificate is checked where only TLS was asked for.
    TargetStricter,
    /// The name that is compared is the one in the partner's MX record.
    NameFromDns,
    /// The same, of a server of which it is not known whether it can be told other names.
    NameMaybeFromDns,
    /// Nothing stricter than "TLS if offered" can be asked of everybody.
    EverybodyNotAsked,
    /// Nothing more can be asked of a single partner than of everybody.
    PartnerNotAsked,
    /// No less can be asked of a single partner than of everybody.
    PartnerNotLess,
    /// A server is known by the name that the DNS gives for its address: without one the rule passes it by.
    HostByDns,
    /// The ports where users hand in mail ask for a password, and something else has to check it.
    SubmissionNeedsLogin,
    /// The DNS is believed only where a resolver on the same machine checks signatures.
    DaneNeedsResolver,
    /// Where more than TLS if offered is asked for, the DNS is not asked for certificates.
    DaneNotCombined,
    /// A helper program has to ask the websites.
    MtaStsNeedsHelper,
    /// A domain that has both is treated by its website, not by the DNS.
    MtaStsBeforeDane,
    /// An update of the product sets the values back.
    ResetByUpdate,
    /// A partner is asked for TLS when it sends, which this server asks of everybody or of nobody.
    EverybodyStricter,
    /// The receiving servers' certificates are checked for everybody or for nobody: TLS is required of the partner.
    TargetVerifiedForAllOnly,
    /// A partner's certificate must be trusted; whether its name is compared is written nowhere.
    TargetNameUnsaid,
    /// Who connects is a user's own program: other servers do not talk to this one.
    ClientsAreUsers,
    /// Everything that is sent goes to one server, and the class holds for the way there.
    RelayOnly,
    /// TLS is asked for always, where "if offered" was wanted: the server knows no such thing.
    RelayNeedsTls,
    /// Nothing is asked of a partner here: another server on the same machine talks to partners.
    PartnerElsewhere,
    /// Users' programs are asked for TLS because a partner is: nobody is told apart.
    UsersNeedTls,
    /// Of a certificate's names the one in its subject alone is compared.
    SubjectNameAlone,
    /// Whether passwords are taken without TLS stays as the administrator has it.
    PasswordAsBefore,
    /// What is asked of senders is not asked of the server's own networks, where its own programs hand in mail.
    OwnNetworksExempt,
    /// TLS is insisted on or not used at all: plain text goes where "TLS if offered" was asked for.
    TlsNotTried,
    /// A partner's mail goes to one server of a fixed name, because rules go by the server and not by the domain.
    RoutePinned,
    /// The server remembers the best TLS that it had with a domain, and takes and sends nothing with less.
    LevelRemembered,
    /// What comes without TLS is refused when it was handed over: it has gone over the net by then.
    RefusedAfterwards,
    /// It takes mail from no other server.
    SendsOnly,
    /// Nothing is asked of who sends, because it takes mail from no other server.
    ReceivedElsewhere,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 66] = [
        Self::PlainStillOffered,
        Self::PartnerNotWeaker,
        Self::NameNotCompared,
        Self::FingerprintMissing,
        Self::FingerprintPinned,
        Self::BounceUnseen,
        Self::PlainUnreachable,
        Self::HostedUnreachable,
        Self::NameInsideDomain,
        Self::RouteOverrides,
        Self::RouteOwnTls,
        Self::PartnerRouteOwnTls,
        Self::SmarthostAsked,
        Self::ChainCopied,
        Self::HostRests,
        Self::EveryListener,
        Self::MinimumUnavailable { asked: TlsVersion::Tls13, instead: TlsVersion::Tls12 },
        Self::SubmissionUnavailable,
        Self::DaneUnavailable,
        Self::MtaStsUnavailable,
        Self::AddressNotAsked,
        Self::AddressTooWide,
        Self::HostNotAsked,
        Self::SenderUnverifiable,
        Self::PartnerStricter,
        Self::SenderNamesDomain,
        Self::SubdomainsUncovered,
        Self::SubdomainsUnknown,
        Self::SingleName,
        Self::ProtocolsElsewhere(DecidedBy::Windows),
        Self::ProtocolsElsewhere(DecidedBy::Product),
        Self::ProtocolsElsewhere(DecidedBy::Service),
        Self::ProtocolsElsewhere(DecidedBy::Library),
        Self::PlainNotSent,
        Self::TargetNotCompared,
        Self::TargetUnverified,
        Self::TargetStricter,
        Self::NameFromDns,
        Self::NameMaybeFromDns,
        Self::EverybodyNotAsked,
        Self::PartnerNotAsked,
        Self::PartnerNotLess,
        Self::HostByDns,
        Self::SubmissionNeedsLogin,
        Self::DaneNeedsResolver,
        Self::DaneNotCombined,
        Self::MtaStsNeedsHelper,
        Self::MtaStsBeforeDane,
        Self::ResetByUpdate,
        Self::EverybodyStricter,
        Self::TargetVerifiedForAllOnly,
        Self::TargetNameUnsaid,
        Self::ClientsAreUsers,
        Self::RelayOnly,
        Self::RelayNeedsTls,
        Self::PartnerElsewhere,
        Self::UsersNeedTls,
        Self::SubjectNameAlone,
        Self::PasswordAsBefore,
        Self::OwnNetworksExempt,
        Self::TlsNotTried,
        Self::RoutePinned,
        Self::LevelRemembered,
        Self::RefusedAfterwards,
        Self::SendsOnly,
        Self::ReceivedElsewhere,
    ];

    /// How bad it is: an error where the server does something else than was asked, a warning where it does
    /// what was asked and mail may be held up or pass by, information otherwise.
    pub const fn severity(self) -> Severity {
        match self {
            Self::PlainStillOffered
            | Self::PartnerNotWeaker
            | Self::NameNotCompared
            | Self::FingerprintMissing
            | Self::MinimumUnavailable { .. }
            | Self::SubmissionUnavailable
            | Self::DaneUnavailable
            | Self::MtaStsUnavailable
            | Self::AddressNotAsked
            | Self::AddressTooWide
            | Self::HostNotAsked
            | Self::SenderUnverifiable
            | Self::PartnerStricter
            | Self::PlainNotSent
            | Self::TargetNotCompared
            | Self::TargetUnverified
            | Self::TargetStricter
            | Self::EverybodyNotAsked
            | Self::EverybodyStricter
            | Self::TargetVerifiedForAllOnly
            | Self::TargetNameUnsaid
            | Self::RelayNeedsTls
            | Self::PartnerElsewhere
            | Self::UsersNeedTls
            | Self::ReceivedElsewhere
            | Self::TlsNotTried
            | Self::PartnerNotLess
            | Self::PartnerNotAsked => Severity::Error,
            Self::BounceUnseen
            | Self::PlainUnreachable
            | Self::HostedUnreachable
            | Self::RouteOverrides
            | Self::RouteOwnTls
            | Self::PartnerRouteOwnTls
            | Self::SmarthostAsked
            | Self::ChainCopied
            | Self::HostRests
            | Self::EveryListener
            | Self::SenderNamesDomain
            | Self::SubdomainsUncovered
            | Self::SubdomainsUnknown
            | Self::SingleName
            | Self::NameFromDns
            | Self::NameMaybeFromDns
            | Self::ProtocolsElsewhere(_)
            | Self::ResetByUpdate
            | Self::RelayOnly
            | Self::OwnNetworksExempt
            | Self::RoutePinned
            | Self::LevelRemembered
            | Self::RefusedAfterwards
            | Self::SubjectNameAlone
            | Self::HostByDns
            | Self::DaneNeedsResolver
            | Self::DaneNotCombined
            | Self::MtaStsNeedsHelper
            | Self::MtaStsBeforeDane => Severity::Warning,
            Self::FingerprintPinned
            | Self::NameInsideDomain
            | Self::SubmissionNeedsLogin
            | Self::ClientsAreUsers
            | Self::SendsOnly
            | Self::PasswordAsBefore => Severity::Info,
        }
    }
}

impl Explain for Limit {
    fn code(&self) -> &'static str {
        match self.reason {
            Reason::PlainStillOffered => "limit-plain-still-offered",
            Reason::PartnerNotWeaker => "limit-partner-not-weaker",
            Reason::NameNotCompared => "limit-name-not-compared",
            Reason::FingerprintMissing => "limit-fingerprint-missing",
            Reason::FingerprintPinned => "limit-fingerprint-pinned",
            Reason::BounceUnseen => "limit-bounce-unseen",
            Reason::PlainUnreachable => "limit-plain-unreachable",
            Reason::HostedUnreachable => "limit-hosted-unreachable",
            Reason::NameInsideDomain => "limit-name-inside-domain",
            Reason::RouteOverrides => "limit-route-overrides",
            Reason::RouteOwnTls | Reason::PartnerRouteOwnTls => "limit-route-own-tls",
            Reason::SmarthostAsked => "limit-smarthost-asked",
            Reason::ChainCopied => "limit-chain-copied",
            Reason::HostRests => "limit-host-rests",
            Reason::EveryListener => "limit-every-listener",
            Reason::MinimumUnavailable { .. } => "limit-minimum-unavailable",
            Reason::SubmissionUnavailable => "limit-submission-unavailable",
            Reason::DaneUnavailable => "limit-dane-unavailable",
            Reason::MtaStsUnavailable => "limit-mta-sts-unavailable",
            Reason::AddressNotAsked => "limit-address-not-asked",
            Reason::AddressTooWide => "limit-address-too-wide",
            Reason::HostNotAsked => "limit-host-not-asked",
            Reason::SenderUnverifiable => "limit-sender-unverifiable",
            Reason::PartnerStricter => "limit-partner-stricter",
            Reason::SenderNamesDomain => "limit-sender-names-domain",
            Reason::SubdomainsUncovered => "limit-subdomains-uncovered",
            Reason::SubdomainsUnknown => "limit-subdomains-unknown",
            Reason::SingleName => "limit-single-name",
            Reason::ProtocolsElsewhere(by) => by.code(),
            Reason::PlainNotSent => "limit-plain-not-sent",
            Reason::TargetNotCompared => "limit-target-not-compared",
            Reason::TargetUnverified => "limit-target-unverified",
            Reason::TargetStricter => "limit-target-stricter",
            Reason::NameFromDns => "limit-name-from-dns",
            Reason::NameMaybeFromDns => "limit-name-maybe-from-dns",
            Reason::EverybodyNotAsked => "limit-everybody-not-asked",
            Reason::PartnerNotAsked => "limit-partner-not-asked",
            Reason::PartnerNotLess => "limit-partner-not-less",
            Reason::HostByDns => "limit-host-by-dns",
            Reason::SubmissionNeedsLogin => "limit-submission-needs-login",
            Reason::DaneNeedsResolver => "limit-dane-needs-resolver",
            Reason::DaneNotCombined => "limit-dane-not-combined",
            Reason::MtaStsNeedsHelper => "limit-mta-sts-needs-helper",
            Reason::MtaStsBeforeDane => "limit-mta-sts-before-dane",
            Reason::ResetByUpdate => "limit-reset-by-update",
            Reason::EverybodyStricter => "limit-everybody-stricter",
            Reason::TargetVerifiedForAllOnly => "limit-target-verified-for-all-only",
            Reason::TargetNameUnsaid => "limit-target-name-unsaid",
            Reason::ClientsAreUsers => "limit-clients-are-users",
            Reason::RelayOnly => "limit-relay-only",
            Reason::RelayNeedsTls => "limit-relay-needs-tls",
            Reason::PartnerElsewhere => "limit-partner-elsewhere",
            Reason::UsersNeedTls => "limit-users-need-tls",
            Reason::SubjectNameAlone => "limit-subject-name-alone",
            Reason::PasswordAsBefore => "limit-password-as-before",
            Reason::OwnNetworksExempt => "limit-own-networks-exempt",
            Reason::TlsNotTried => "limit-tls-not-tried",
            Reason::RoutePinned => "limit-route-pinned",
            Reason::LevelRemembered => "limit-level-remembered",
            Reason::RefusedAfterwards => "limit-refused-afterwards",
            Reason::SendsOnly => "limit-sends-only",
            Reason::ReceivedElsewhere => "limit-received-elsewhere",
        }
    }

    fn facts(&self) -> Facts {
        let partner = self.partner.as_ref().map(Counterpart::to_unicode).unwrap_or_default();
        let mut facts: Facts = vec![("partner", partner.into()), ("class", self.class.as_str().into())];
        if let Reason::MinimumUnavailable { asked, instead } = self.reason {
            facts.extend([("asked", asked.as_str().into()), ("instead", instead.as_str().into())]);
        }
        facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_has_its_words() {
        for reason in Reason::ALL {
            crate::i18n::assert_worded(&Limit {
                direction: Direction::Inbound,
                partner: Some(Counterpart::Domain("bank.example".parse().unwrap())),
                class: Class::Verified,
                reason,
            });
        }
    }
}
