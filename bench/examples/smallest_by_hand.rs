//! What `smallest` does, with reqwest by hand: the size to compare with.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Status {
    application_status: String,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let request = reqwest::Client::new().get("https://uphunt.io/api/auto-apply-v2/status?queueId=q_1");
    let response = request.header("x-api-key", std::env::var("UPHUNT_API_KEY")?).send().await?.error_for_status()?;
    let status: Status = serde_json::from_slice(&response.bytes().await?)?;
    std::process::exit(i32::from(status.application_status == "processing"))
}
