//! What is asked of which server, by what was chosen and typed.

use super::{Action, Context, Policy};
use crate::gui::change::Change;
use crate::name::HostName;
use crate::policy::{self, Configuration, Order, OwnAuthority, Server, ServerPath, Version, servers};
use crate::setup::{Configured, Setup};
use std::path::PathBuf;
use time::OffsetDateTime;

impl Policy {
    /// What the configuration is for.
    pub(super) fn order(&self, context: &Context<'_>) -> Result<(&'static dyn Server, Order), policy::Error> {
        self.order_of(context.setup, [&self.version, &self.certificate, &self.key, &self.roots])
    }

    /// With what stands in the fields for the version, the certificate, the key and the roots.
    fn order_of(
        &self,
        setup: &Setup,
        [version, certificate, key, roots]: [&str; 4],
    ) -> Result<(&'static dyn Server, Order), policy::Error> {
        let server = servers::find(&setup.server.kind)?;
        let host: HostName = match setup.hosts.first() {
            Some(host) => host.to_string().parse()?,
            None => "".parse()?,
        };
        let platform = server.platform(setup.server.platform.unwrap_or_default());
        let path = |text: &str, usual: ServerPath| {
            if text.trim().is_empty() { Ok(usual) } else { server.path(text) }
        };
        let server_version = match version.trim() {
            "" => server.assumed_version(),
            text => text.parse()?,
        };
        let order = Order {
            server_version,
            certificate: path(certificate, server.usual_certificate(platform, &host))?,
            key: path(key, server.usual_key(platform, &host))?,
            roots: path(roots, server.usual_roots(platform))?,
            routes: self.own.routes.clone(),
            platform,
            policy: setup.policy.clone(),
            host,
        };
        Ok((server, order))
    }

    pub(super) fn configuration(&self, context: &Context<'_>) -> Result<Configuration, policy::Error> {
        let (server, order) = self.order(context)?;
        server.configuration(&order)
    }

    /// Whether the server goes by a file of authorities, which can be named, and not by its machine's list.
    pub(super) fn reads_file(&self, context: &Context<'_>) -> bool {
        let asked = self.order(context).ok();
        asked.is_some_and(|(server, order)| {
            matches!(OwnAuthority::of(server, &order), OwnAuthority::File { .. })
        })
    }

    /// What the server was told last, where it was told, and is of the same kind.
    pub(super) fn told_before(&self, setup: &Setup) -> Option<Configuration> {
        let told = setup.configured.as_ref()?;
        if told.server.kind != setup.server.kind {
            return None;
        }
        let path = |path: &Option<ServerPath>| path.as_ref().map(ToString::to_string).unwrap_or_default();
        let version = told.server.version.clone().unwrap_or_default();
        let [certificate, key, roots] =
            [&told.server.certificate, &told.server.key, &told.server.roots].map(path);
        let mut setup = setup.clone();
        (setup.server, setup.policy) = (told.server.clone(), told.policy.clone());
        // An earlier Postseal did not keep the host: there it is taken to be the one of today.
        if let Some(host) = &told.host {
            setup.hosts = vec![host.clone()];
        }
        let (server, order) = self.order_of(&setup, [&version, &certificate, &key, &roots]).ok()?;
        server.configuration(&order).ok()
    }

    /// The server was told what is wanted now. Where it knew that, nothing changes: a proof since then still holds.
    pub(super) fn told(&mut self, context: &Context<'_>) -> Action {
        self.changes.before = None;
        if context.setup.is_told() {
            return Action::None;
        }
        Action::Change(Change::Configured(Configured {
            at: OffsetDateTime::now_utc().replace_nanosecond(0).unwrap_or_else(|_| OffsetDateTime::now_utc()),
            server: context.setup.server.clone(),
            policy: context.setup.policy.clone(),
            host: context.setup.hosts.first().cloned(),
            spki_sha256: context.setup.certificate.as_ref().map(|it| it.spki_sha256.clone()),
        }))
    }
}

/// Where the certificate of step 2 lies, and the key of step 1.
pub(super) fn identity(context: &Context<'_>) -> Option<(PathBuf, Option<PathBuf>)> {
    let chain = context.setup.certificate.as_ref()?.chain.clone();
    Some((chain, context.setup.request.as_ref().and_then(|request| request.key.clone())))
}

/// A version, where the text is one.
pub(super) fn version(text: &str) -> Option<String> {
    text.parse().ok().map(|version: Version| version.to_string())
}

/// A path on the server, where the text is one.
pub(super) fn path_in(setup: &Setup, text: &str) -> Option<ServerPath> {
    servers::find(&setup.server.kind).ok()?.path(text).ok()
}
