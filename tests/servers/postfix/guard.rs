//! apply.sh when something goes wrong.

use super::Postfix;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Postfix>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<Postfix>();
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<Postfix>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Postfix>("/etc/postfix");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Postfix>(&[
        "--- /etc/postfix/main.cf",
        "+smtpd_tls_security_level = may",
        "+bank.test secure match=bank.test:.bank.test",
    ]);
}

#[test]
fn alpine_s_tools_are_enough() {
    apply::alpine_s_tools_are_enough::<Postfix>();
}

#[test]
fn the_key_is_as_it_was_after_undo() {
    apply::the_key_is_as_it_was_after_undo::<Postfix>();
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Postfix>();
}

#[test]
fn what_went_wrong_is_told() {
    apply::what_went_wrong_is_told::<Postfix>();
}
