//! The test message goes out.

use super::{Action, Context, Failure, Message, Proof, State, Way, practice};
use crate::delivery::{self, Host, Route, Security, Target, TestMessage, Trust};
use crate::gui::job::{self, Job};
use crate::name::{HostName, Mailbox, NameError};

impl Proof {
    /// Where the message is handed over. 465 is the port for TLS from the first byte on (RFC 8314).
    pub(super) fn target(&self) -> Result<Target, NameError> {
        let port = if self.security == Security::Implicit { 465 } else { 25 };
        if self.way == Way::Straight {
            // Where that is none, its own field says so.
            let to: Mailbox = self.to.parse().map_err(|_| NameError::Empty)?;
            let host = Host::Name(to.domain().as_host().clone());
            return Ok(Target { host, port, server_name: None });
        }
        let target = Target::parse(&self.via, port)?;
        Ok(Target { server_name: self.server_name(&target)?, ..target })
    }

    /// The name to find in the certificate of a server that is called by its address; none where none is typed.
    fn server_name(&self, target: &Target) -> Result<Option<HostName>, NameError> {
        let name = self.name.trim();
        if matches!(target.host, Host::Name(_)) || name.is_empty() {
            Ok(None)
        } else {
            name.parse().map(Some)
        }
    }

    /// Whether the server is called by its address.
    pub(super) fn is_by_address(&self) -> bool {
        let target = Target::parse(&self.via, 25);
        self.way == Way::Through && target.is_ok_and(|it| matches!(it.host, Host::Address(_)))
    }

    pub(super) fn send(
        &mut self,
        from: Mailbox,
        to: Mailbox,
        target: Target,
        context: &Context<'_>,
    ) -> Action {
        let (subject, body) = (context.say("delivery-test-subject"), context.say("delivery-test-body"));
        let message = TestMessage::new(from, to, subject, body);
        let user = self.user.trim();
        let credentials = (self.login && self.way == Way::Through && !user.is_empty())
            .then(|| self.password.of(user, self.by_token));
        self.remember.tries(self.entry(), &self.password);
        let route = Route::new(target, Trust::System);
        self.transcript.clear();
        if practice::stands_in(context.setup)
            && let Some(work) = self.practice.send(context.setup, self.security, message.clone())
        {
            let (job, task) = Job::start(work);
            self.state = State::Sending { _job: job };
            return Action::Run(task.map(Message::Job));
        }
        let (job, task) = if self.way == Way::Straight {
            Job::start(delivery::send_to_domain(route, self.security, message))
        } else {
            Job::start(delivery::send(route, self.security, credentials, message))
        };
        self.state = State::Sending { _job: job };
        Action::Run(task.map(|update| {
            Message::Job(match update {
                job::Update::Progressed(line) => job::Update::Progressed(line),
                job::Update::Finished(end) => job::Update::Finished(end.map_err(Failure::from)),
            })
        }))
    }
}
