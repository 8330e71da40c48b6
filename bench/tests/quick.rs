//! The measurements run, whatever they measure.

use std::process::Command;

use serde_json::Value;

#[test]
fn a_quick_run_measures_everything_and_keeps_the_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("rust.json");
    let program = env!("CARGO_BIN_EXE_uphunt-bench");
    let run = Command::new(program).args(["rust", "--quick", "--out"]).arg(&file).output().unwrap();
    let table = String::from_utf8(run.stdout).unwrap();
    assert!(run.status.success(), "{table}\n{}", String::from_utf8_lossy(&run.stderr));
    for what in ["one at a time", "64 tasks", "waits at once", "applies", "status reads"] {
        assert!(table.contains(what), "{what} is missing:\n{table}");
    }
    let results: Value = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    let samples = &results["raw"]["oneAtATime"]["client"]["samples"];
    assert_eq!(samples["count"], 200, "every call counts");
    assert!(samples["p50"].as_u64() <= samples["p99"].as_u64(), "{samples}");
    assert!(results["figures"].as_array().unwrap().iter().all(|figure| figure["measured"].as_f64() >= Some(0.0)));
}
