//! The commands of the bundle, and what apply.sh does when something goes wrong.

use super::Courier;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Courier>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<Courier>();
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<Courier>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Courier>("/etc/courier");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Courier>(&[
        "--- /etc/courier/esmtpd",
        "+TLS_CERTFILE=\"/etc/postseal/courier/server.pem\"",
        "+mail.bank.test:mx.bank.test /SECURITY=REQUIRED",
        "+bank.test:/SECURITY=REQUIRED",
        // It reads key and certificate from one file.
        "/etc/postseal/courier/server.pem: the private key is put there",
    ]);
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Courier>();
}

#[test]
fn what_went_wrong_is_told() {
    apply::what_went_wrong_is_told::<Courier>();
}
