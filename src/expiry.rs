//! What runs out, and when: the certificates of setups, in files and folders, and on running servers.
//!
//! A certificate that is renewed and not loaded is as bad as none: where a server is asked, what it shows counts as
//! much as the file. What is watched beside the setups stands in a [`Watchlist`]. [`replace_calendar()`] makes reminders of it, [`notify()`] tells it on the desktop, and a [`Schedule`] looks every day.

mod calendar;
mod error;
mod finding;
mod gather;
mod identity;
mod look;
mod notify;
mod schedule;
mod watched;
mod watchlist;

pub use calendar::{Words, calendar, replace_calendar};
pub use error::Error;
pub use finding::Finding;
pub use gather::Gathered;
pub use identity::Identity;
pub use look::{Order, Progress, look};
pub use notify::notify;
pub use schedule::{Daily, Schedule, Scheduler};
pub use watched::{Limits, Origin, Shown, State, Watched};
pub use watchlist::{SMTP, Watchlist};
