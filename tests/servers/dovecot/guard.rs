//! apply.sh when something goes wrong.

use super::Dovecot;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Dovecot>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<Dovecot>();
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<Dovecot>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Dovecot>("/etc/dovecot");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Dovecot>(&[
        "--- /etc/dovecot/postseal.conf",
        "+!include /etc/dovecot/postseal.conf",
        "+ssl = required",
        "+submission_relay_ssl = starttls",
    ]);
}

#[test]
fn alpine_s_tools_are_enough() {
    apply::alpine_s_tools_are_enough::<Dovecot>();
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Dovecot>();
}
