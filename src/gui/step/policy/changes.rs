//! What is otherwise than it was: when the configuration was shown last, and when the server was told.

use super::{Context, Message, Policy};
use crate::explain::Fact;
use crate::gui::theme::space;
use crate::gui::widget::{self, card, text};
use crate::name::DnsName;
use crate::policy::{Configuration, Route};
use crate::setup::{Configured, Setup};
use iced::Element;
use iced::widget::{Column, column};
use std::cell::RefCell;
use std::sync::Arc;

/// What is compared, and what came of it last.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// What was shown before the answers were changed.
    pub before: Option<Configuration>,
    /// With thousands of partners it takes a while: not for each frame.
    last: RefCell<Option<Arc<Compared>>>,
}

/// The lines that differ, by the paths of the files.
type Differences = Vec<(String, String)>;

/// What differs, with all that it follows from.
#[derive(Debug)]
pub(super) struct Compared {
    now: Configuration,
    before: Option<Configuration>,
    configured: Option<Configured>,
    kind: String,
    host: Option<DnsName>,
    routes: Vec<Route>,
    /// From what was shown before; none where it is the same as what the server was not told.
    pub shown: Differences,
    /// From what the server was told.
    pub untold: Differences,
}

impl Changes {
    /// What differs from `now`: compared anew only where something is otherwise than the last time.
    pub fn compared(&self, it: &Policy, now: &Configuration, setup: &Setup) -> Arc<Compared> {
        let mut last = self.last.borrow_mut();
        match last.as_ref().filter(|last| last.holds(it, now, setup)) {
            Some(compared) => Arc::clone(compared),
            None => Arc::clone(last.insert(Arc::new(Compared::new(it, now, setup)))),
        }
    }
}

impl Compared {
    fn new(it: &Policy, now: &Configuration, setup: &Setup) -> Self {
        let from =
            |before: Option<&Configuration>| before.map(|old| now.differences(old)).unwrap_or_default();
        let untold = from(it.told_before(setup).as_ref());
        let mut shown = from(it.changes.before.as_ref());
        if shown == untold {
            shown.clear();
        }
        Self {
            now: now.clone(),
            before: it.changes.before.clone(),
            configured: setup.configured.clone(),
            kind: setup.server.kind.clone(),
            host: setup.hosts.first().cloned(),
            routes: it.own.routes.clone(),
            shown,
            untold,
        }
    }

    /// Whether all of it is as it was.
    fn holds(&self, it: &Policy, now: &Configuration, setup: &Setup) -> bool {
        self.now == *now
            && self.before == it.changes.before
            && self.configured == setup.configured
            && self.kind == setup.server.kind
            && self.host.as_ref() == setup.hosts.first()
            && self.routes == it.own.routes
    }
}

/// The cards: of what was changed last, and of what the server does not know yet. One where both are the same; none where
/// nothing was shown or told before.
pub(super) fn view<'a>(
    it: &Policy,
    now: &Configuration,
    context: &Context<'a>,
) -> Option<Element<'a, Message>> {
    let compared = it.changes.compared(it, now, context.setup);
    let language = context.language;
    let shown = one("changed", context, &compared.shown, || language.say("window-policy-changed-help"));
    let told = one("untold", context, &compared.untold, || {
        let at = context.setup.configured.as_ref().map(|told| Fact::Date(told.at.date()));
        let facts: Vec<_> = at.into_iter().map(|at| ("date", at)).collect();
        language.say_with("window-policy-untold-help", &facts)
    });
    let any = shown.is_some() || told.is_some();
    any.then(|| column![shown, told].spacing(space::M).into())
}

fn one<'a>(
    id: &str,
    context: &Context<'a>,
    differences: &[(String, String)],
    help: impl FnOnce() -> String,
) -> Option<Element<'a, Message>> {
    if differences.is_empty() {
        return None;
    }
    let blocks = differences.iter().map(|(path, difference)| {
        let id = format!("{id}-{path}");
        widget::difference(&id, context.language, path.as_str(), difference, 220.0)
    });
    let inside = column![
        text::heading(context.say(&format!("window-policy-{id}"))),
        text::note(help()),
        Column::with_children(blocks).spacing(space::M),
    ];
    Some(card(inside.spacing(space::S)))
}
