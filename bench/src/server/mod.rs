//! The service that everything is measured against: fixed answers, as little work a request as HTTP allows.
//!
//! It runs in a process of its own, so that the program under measurement shares neither runtime nor allocator with it.
//! Suites in other languages start it too: `uphunt-bench serve` prints one line of JSON with its `url`.

mod answers;
mod connection;

use std::io::Write;

use anyhow::Context;
use tokio::net::TcpListener;

pub(crate) use answers::{Answers, QUEUE_ID};

/// Serves until the process is ended, or until standard input closes: a dead parent leaves no orphan.
pub(crate) fn serve(port: u16, exit_with_stdin: bool) -> anyhow::Result<()> {
    if exit_with_stdin {
        std::thread::spawn(|| {
            // Whether it ended or broke: there is nobody left to serve.
            let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
            std::process::exit(0);
        });
    }
    // One thread: with two cores, the other one belongs to the program that is measured.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.context("the port could not be bound")?;
        let url = format!("http://{}", listener.local_addr()?);
        writeln!(std::io::stdout(), "{}", serde_json::json!({ "url": url }))?;
        let answers = Answers::shared();
        tokio::spawn(answers::keep_time(answers.clone()));
        loop {
            match listener.accept().await {
                Ok((stream, _)) => {
                    tokio::spawn(connection::answer(stream, answers.clone()));
                }
                // Out of file descriptors, most likely: let some connections end before trying again.
                Err(_) => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
            }
        }
    })
}
