//! Is everything in place to apply? Prints a checklist; needs `UPHUNT_API_KEY`. Costs no credit.
#![expect(clippy::print_stdout, reason = "it is a program")]

use std::process::ExitCode;

use uphunt::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> uphunt::Result<ExitCode> {
    let report = Client::from_env()?.check_setup().await;
    print!("{report}");
    Ok(if report.is_ready() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
