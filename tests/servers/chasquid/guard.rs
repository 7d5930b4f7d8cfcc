//! apply.sh when something goes wrong.

use super::Chasquid;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Chasquid>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<Chasquid>();
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<Chasquid>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Chasquid>("/etc/chasquid");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Chasquid>(&[
        "+outgoing_sec_level: TLS_SECURE",
        "+required bank.test",
        "/etc/chasquid/certs/mx.home.test/fullchain.pem: certificates are put there (2)",
        "/etc/chasquid/certs/mx.home.test/privkey.pem: the private key is put there",
        "+++ /etc/chasquid/hooks/post-data",
    ]);
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Chasquid>();
}
