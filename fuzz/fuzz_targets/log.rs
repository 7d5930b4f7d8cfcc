#![no_main]

#[path = "../../tests/replay/targets.rs"]
#[allow(dead_code, unused_imports, reason = "one target of them")]
mod targets;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| targets::log(bytes));
