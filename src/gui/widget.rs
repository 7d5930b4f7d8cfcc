//! The parts that screens are made of. Each takes its words from the screen and its looks from the theme.

mod around;
mod arrive;
mod button;
mod card;
mod choice;
mod code;
mod coloured;
mod copy;
mod field;
mod finding;
mod focus;
mod frame;
mod hops;
mod names;
mod paste;
mod path;
mod progress;
pub mod text;
mod toast;
mod walk;

pub use arrive::arrive;
pub use button::{Button, link};
pub use card::{banner, card, empty, pill, pill_with, scroll};
pub use choice::{Choice, choices, menu, switch};
pub use code::{code, difference, source};
pub use copy::copy;
pub use field::Field;
pub use finding::{explained, failed, finding};
pub use focus::focus;
pub use frame::{group, root};
pub use hops::hops;
pub use names::{Edit, Names, Wording};
pub use paste::paste;
pub use path::path;
pub use progress::progress;
pub use toast::{Toast, toast};
