//! apply.sh when something goes wrong.

use super::OpenSmtpd;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<OpenSmtpd>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<OpenSmtpd>();
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<OpenSmtpd>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<OpenSmtpd>("/etc/postseal");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<OpenSmtpd>(&[
        "--- /etc/smtpd.conf",
        "+include \"/etc/postseal/opensmtpd/smtpd.conf\" # postseal",
        // Of a table that opens further up.
        " (hidden)",
        "+    bank.test|*.bank.test) refuse ;;",
    ]);
}

#[test]
fn alpine_s_tools_are_enough() {
    apply::alpine_s_tools_are_enough::<OpenSmtpd>();
}

#[test]
fn the_key_is_as_it_was_after_undo() {
    apply::the_key_is_as_it_was_after_undo::<OpenSmtpd>();
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<OpenSmtpd>();
}
