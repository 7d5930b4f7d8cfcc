//! What is to be said about a domain, what it is about, and the record that mends it.

use super::own::Finding;
use crate::dns::{self, Record};
use crate::explain::{Explain, Facts, Severity};
use crate::name::HostName;
use crate::{delivery, request};
use serde::Serialize;

/// What a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// The mail servers and their names.
    Mx,
    /// DANE.
    Dane,
    /// MTA-STS.
    MtaSts,
    /// TLS-RPT.
    TlsRpt,
    /// CAA.
    Caa,
}

impl Area {
    /// In the order in which they are shown.
    pub const ALL: [Self; 5] = [Self::Mx, Self::Dane, Self::MtaSts, Self::TlsRpt, Self::Caa];

    /// As the command line's contract has it, and as the ids of its words end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mx => "mx",
            Self::Dane => "dane",
            Self::MtaSts => "mta-sts",
            Self::TlsRpt => "tls-rpt",
            Self::Caa => "caa",
        }
    }
}

/// What is to be said, by whoever found it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// About names.
    Name(request::Finding),
    /// About a server.
    Server(delivery::Finding),
    /// A server that could not be looked at.
    Unreachable(Box<delivery::Failed>),
    /// About records.
    Dns(dns::Finding),
    /// About what they mean together.
    Own(Finding),
}

/// What is to be said, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it is about.
    pub area: Area,
    /// The server, where it is about one.
    pub host: Option<HostName>,
    /// How bad it is.
    pub severity: Severity,
    /// What.
    pub said: Said,
    /// The record to add, where one mends it.
    pub record: Option<Record>,
}

impl Said {
    fn inner(&self) -> &dyn Explain {
        match self {
            Self::Name(it) => it,
            Self::Server(it) => it,
            Self::Unreachable(it) => &**it,
            Self::Dns(it) => it,
            Self::Own(it) => it,
        }
    }

    pub(super) fn severity(&self) -> Severity {
        match self {
            Self::Name(it) => it.severity(),
            Self::Server(it) => it.severity(),
            Self::Unreachable(_) => Severity::Warning,
            Self::Dns(it) => it.severity(),
            Self::Own(it) => it.severity(),
        }
    }

    pub(super) fn area(&self) -> Area {
        use dns::Finding as Of;
        match self {
            Self::Name(request::Finding::NobodyMayIssue { .. } | request::Finding::UnknownCaa { .. }) => {
                Area::Caa
            }
            Self::Own(it) => match it {
                Finding::MxAddress { .. } | Finding::NoReverse { .. } | Finding::ReverseStrange { .. } => {
                    Area::Mx
                }
                Finding::CaaForbids { .. }
                | Finding::CaaBound { .. }
                | Finding::CaaAccount { .. }
                | Finding::CaaNone { .. } => Area::Caa,
                Finding::ReportUnreachable { .. } => Area::TlsRpt,
                Finding::StsIdUnchanged { .. } => Area::MtaSts,
                Finding::OldAlgorithm { .. } | Finding::Nsec3Iterations { .. } => Area::Dane,
            },
            Self::Name(_) | Self::Server(_) | Self::Unreachable(_) => Area::Mx,
            Self::Dns(it) => match it {
                Of::StsNone { .. }
                | Of::StsSeveral { .. }
                | Of::StsRecord { .. }
                | Of::StsUnreachable { .. }
                | Of::StsCertificate { .. }
                | Of::StsStatus { .. }
                | Of::StsMediaType { .. }
                | Of::StsPolicy { .. }
                | Of::StsOff { .. }
                | Of::StsTesting { .. }
                | Of::StsShort { .. }
                | Of::StsEnforced { .. }
                | Of::StsNotListed { .. }
                | Of::StsRefused { .. } => Area::MtaSts,
                Of::ReportNone { .. } | Of::ReportRecord { .. } => Area::TlsRpt,
                Of::NoAnswer { name, .. } if name.starts_with("_mta-sts.") => Area::MtaSts,
                Of::NoAnswer { name, .. } if name.starts_with("_smtp._tls.") => Area::TlsRpt,
                _ => Area::Dane,
            },
        }
    }
}

impl Explain for Said {
    fn code(&self) -> &'static str {
        self.inner().code()
    }

    fn words(&self) -> &'static str {
        self.inner().words()
    }

    fn facts(&self) -> Facts {
        self.inner().facts()
    }
}

impl From<delivery::Finding> for Said {
    fn from(it: delivery::Finding) -> Self {
        match it {
            delivery::Finding::Dns(it) => Self::Dns(it),
            other => Self::Server(other),
        }
    }
}
