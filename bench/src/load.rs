//! Load on a real HTTP server, from this process: keep-alive connections that write prepared requests and read just what
//! they must, so that the machine's time goes to the server.

use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use serde::Deserialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// A server that takes load, and the key it wants.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Target {
    pub(crate) url: String,
    pub(crate) api_key: String,
}

impl Target {
    fn address(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// `GET` of this path, as it travels.
    pub(crate) fn get(&self, path: &str) -> Vec<u8> {
        format!("GET {path} HTTP/1.1\r\nhost: {}\r\nx-api-key: {}\r\n\r\n", self.address(), self.api_key).into_bytes()
    }

    /// `POST` of this JSON, as it travels.
    pub(crate) fn post(&self, path: &str, body: &serde_json::Value) -> Vec<u8> {
        let body = body.to_string();
        format!(
            "POST {path} HTTP/1.1\r\nhost: {}\r\nx-api-key: {}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\n\r\n{body}",
            self.address(),
            self.api_key,
            body.len()
        )
        .into_bytes()
    }
}

/// Sends all requests over as many connections as there are lists; gives the wall time and the bodies, each of a 200.
pub(crate) async fn run(target: &Target, lists: Vec<Vec<Vec<u8>>>) -> anyhow::Result<(Duration, Vec<Vec<u8>>)> {
    let mut ready = Vec::new();
    for requests in lists {
        let stream = TcpStream::connect(target.address()).await?;
        stream.set_nodelay(true)?;
        ready.push((stream, requests));
    }
    let began = Instant::now();
    let mut connections = JoinSet::new();
    for (stream, requests) in ready {
        connections.spawn(converse(stream, requests));
    }
    let mut bodies = Vec::new();
    while let Some(done) = connections.join_next().await {
        bodies.append(&mut done.context("a connection ended early")??);
    }
    Ok((began.elapsed(), bodies))
}

async fn converse(mut stream: TcpStream, requests: Vec<Vec<u8>>) -> anyhow::Result<Vec<Vec<u8>>> {
    let mut bodies = Vec::with_capacity(requests.len());
    let mut received = Vec::with_capacity(4_096);
    for request in requests {
        stream.write_all(&request).await?;
        received.clear();
        let (head, length) = loop {
            if stream.read_buf(&mut received).await? == 0 {
                bail!("the server closed the connection");
            }
            if let Some(head) = received.windows(4).position(|four| four == b"\r\n\r\n") {
                break (head + 4, length_of(&received[..head])?);
            }
        };
        while received.len() < head + length {
            if stream.read_buf(&mut received).await? == 0 {
                bail!("the server closed the connection");
            }
        }
        if !received.starts_with(b"HTTP/1.1 200") {
            bail!("not a 200: {}", String::from_utf8_lossy(&received));
        }
        bodies.push(received[head..].to_vec());
    }
    Ok(bodies)
}

fn length_of(head: &[u8]) -> anyhow::Result<usize> {
    let head = std::str::from_utf8(head)?.to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length:"));
    Ok(length.context("an answer without a length")?.trim().parse()?)
}
