//! The certificate that a server shows, whatever is wrong with it.

use super::line::Transcript;
use super::session::Session;
use super::target::IMPLICIT_PORT;
use super::{Error, Route, handshake};
use crate::certificate::Certificate;

pub(super) async fn presented(route: &Route, mut log: Transcript) -> Result<Certificate, Error> {
    let target = route.target.to_string();
    let implicit = route.target.port == IMPLICIT_PORT;
    let mut session = Session::open(route, implicit, &mut log).await?;
    if !implicit {
        if !session.offers("STARTTLS") {
            let _ = session.quit(&mut log).await;
            return Err(Error::NoStartTls { target });
        }
        if let Some(reply) = session.ask_for_tls(&mut log).await? {
            let _ = session.quit(&mut log).await;
            return Err(Error::StartTlsRefused { target, reply });
        }
        session = session.into_tls(route, handshake::ALL, &mut log).await?;
    }
    let connection = session.quit(&mut log).await;
    let leaf = connection.tls.as_ref().and_then(|tls| tls.chain.first());
    let leaf = leaf.ok_or_else(|| Error::NoStartTls { target: target.clone() })?;
    Certificate::from_der(leaf).map_err(|cause| Error::Handshake { target, cause: cause.into() })
}
