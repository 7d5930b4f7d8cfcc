//! apply.sh when something goes wrong.

use super::Exim;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Exim>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<Exim>();
}

#[test]
fn one_that_begins_anew_is_waited_for() {
    let pid = "cat /run/exim4/exim.pid";
    apply::one_that_begins_anew_is_waited_for::<Exim>(&format!("kill $({pid})"), "exim -bd -q30m");
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<Exim>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Exim>("/etc/exim4");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Exim>(&[
        "--- /etc/exim4/exim4.conf",
        "+.include /etc/postseal/exim/main.conf",
        "+bank.test: class=required",
    ]);
}

#[test]
fn alpine_s_tools_are_enough() {
    apply::alpine_s_tools_are_enough::<Exim>();
}

#[test]
fn the_key_is_as_it_was_after_undo() {
    apply::the_key_is_as_it_was_after_undo::<Exim>();
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Exim>();
}
