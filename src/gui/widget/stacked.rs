//! Things of which there may be none.

use iced::widget::Column;
use iced::{Element, Pixels};

/// One below the other. Where there is none it takes no place: a column without lines would leave a second gap.
pub fn stacked<'a, M: 'a>(
    all: impl IntoIterator<Item = Element<'a, M>>,
    spacing: impl Into<Pixels>,
) -> Option<Element<'a, M>> {
    let mut all = all.into_iter().peekable();
    all.peek().is_some().then(|| Column::with_children(all).spacing(spacing).into())
}
