//! apply.sh when something goes wrong.

use super::Dma;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Dma>();
}

#[test]
fn a_kill_is_put_back() {
    apply::a_kill_is_put_back::<Dma>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Dma>("/etc/dma");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Dma>(&[
        "--- /etc/dma/dma.conf",
        "+SECURETRANSFER",
        "+STARTTLS",
    ]);
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Dma>();
}
