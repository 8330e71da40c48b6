//! A webhook receiver: drops duplicates, believes only what the service confirms. Needs `UPHUNT_API_KEY`; listens on the
//! address given as its argument, 127.0.0.1:8000 without one.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a program")]

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use uphunt::{Client, ErrorKind, Received, WebhookEvent, WebhookInbox};

#[derive(Clone)]
struct Receiver {
    client: Client,
    inbox: WebhookInbox,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let receiver = Receiver { client: Client::from_env()?, inbox: WebhookInbox::new() };
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8000".to_owned());
    let listener = tokio::net::TcpListener::bind(address).await?;
    println!("listening on http://{}/webhooks", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/webhooks", post(receive)).with_state(receiver)).await?;
    Ok(())
}

async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let delivery_id = headers.get(WebhookEvent::DELIVERY_HEADER).and_then(|value| value.to_str().ok());
    let event = match receiver.inbox.receive(delivery_id, &body).await {
        Ok(Received::New(event)) => event,
        Ok(_) => return StatusCode::OK,
        Err(error) if error.kind == ErrorKind::InvalidInput => return StatusCode::BAD_REQUEST,
        Err(_) => return StatusCode::SERVICE_UNAVAILABLE,
    };
    match receiver.client.confirm(&event).await {
        Ok(application) => {
            println!("{}: the credit was {}", application.application_status, application.credit());
            StatusCode::OK
        }
        Err(error) if error.kind == ErrorKind::NotFound => {
            // Somebody made it up. Another status than 2xx would have it delivered again.
            StatusCode::OK
        }
        Err(error) => {
            eprintln!("{error}");
            // Not handled: let the service deliver it again.
            let _ = receiver.inbox.release(&event).await;
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
