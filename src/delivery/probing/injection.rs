//! Plain text that a server takes into TLS with it (CVE-2011-0411).
//!
//! Who is in between can put commands behind the client's STARTTLS. A server with that hole keeps what it has already
//! read, and takes it for the client's own words once TLS stands. It must be forgotten (RFC 3207, section 6).

use crate::delivery::line::{Side, Transcript};
use crate::delivery::session::Session;
use crate::delivery::wire::Wire;
use crate::delivery::{Error, Finding, Route, Step, handshake};

/// Puts a harmless command behind STARTTLS, and counts the answers inside TLS.
pub(super) async fn injection(route: &Route, log: &mut Transcript) -> Option<Finding> {
    let answered = answers(route).await;
    let said = match answered {
        Ok(true) => "a command behind STARTTLS? answered inside TLS",
        Ok(false) => "a command behind STARTTLS? not answered",
        // Hanging up is a good answer as well.
        Err(_) => "a command behind STARTTLS? refused",
    };
    log.say(Side::Tls, said).await;
    matches!(answered, Ok(true)).then_some(Finding::TakesInjected)
}

async fn answers(route: &Route) -> Result<bool, Error> {
    let mut unheard = Transcript::unheard();
    let session = Session::open(route, false, &mut unheard).await?;
    // In one piece, so that the server reads both at once.
    let Some(stream) = session.begin_tls_with("STARTTLS\r\nNOOP\r\n").await? else { return Ok(false) };
    let (inside, _) = handshake::handshake(stream, route, handshake::ALL).await?;
    let mut wire = Wire::new(inside, route.target.to_string(), route.deadline);
    wire.write(Step::Quit, b"QUIT\r\n").await?;
    // The one answer is to QUIT, unless there is another before it.
    Ok(wire.reply(Step::Quit).await?.code != 221)
}
