//! apply.sh when something goes wrong.

use super::Haraka;
use crate::apply;

#[test]
fn a_broken_step_is_taken_back() {
    apply::a_broken_step_is_taken_back::<Haraka>();
}

#[test]
fn a_failed_check_and_a_failed_look_are_taken_back() {
    apply::a_failed_check_and_a_failed_look_are_taken_back::<Haraka>();
}

#[test]
fn a_kill_leaves_a_working_server() {
    apply::a_kill_leaves_a_working_server::<Haraka>();
}

#[test]
fn a_full_disk_changes_nothing() {
    apply::a_full_disk_changes_nothing::<Haraka>("/etc/haraka");
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    apply::a_dry_run_shows_and_changes_nothing::<Haraka>(&[
        "--- /etc/haraka/config/tls.ini",
        "+;postseal; requestCert=true",
        "+force_tls_hosts[]=bank.test",
        "+postseal_tls",
    ]);
}

#[test]
fn alpine_s_tools_are_enough() {
    apply::alpine_s_tools_are_enough::<Haraka>();
}

#[test]
fn undo_tells_what_stays() {
    apply::undo_tells_what_stays::<Haraka>();
}
