//! The first program: apply, wait, see what it cost. Needs `UPHUNT_API_KEY`, and a job as its argument.
#![expect(clippy::print_stdout, reason = "it is a program")]

use uphunt::{ApplyRequest, Client, WaitOptions};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let job = std::env::args().nth(1).ok_or("which job? give its URL or ciphertext")?;
    let request = ApplyRequest::new(job, "Hi, our team has 5+ years of experience with…");
    let application = client.apply_and_wait(&request, WaitOptions::new()).await?;
    println!("{}: the credit was {}", application.application_status, application.credit());
    Ok(())
}
