//! A run's HTTP proxy: tunnels, or refuses.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::listener_form::Proxy;
use super::ports::reserve;
use super::run::Run;

/// The longest request head that the proxy reads.
const MAX_HEAD: usize = 64 * 1024;

/// Starts the proxy of a run. The task keeps its port until it is aborted.
pub(super) fn start(proxy: Proxy, run: Arc<Run>) -> io::Result<(SocketAddr, JoinHandle<()>)> {
    let (socket, address) = reserve()?;
    Ok((address, tokio::spawn(serve(socket.listen(128)?, proxy, run))))
}

async fn serve(listener: TcpListener, proxy: Proxy, run: Arc<Run>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, _)) = accepted {
                    if proxy.unused {
                        run.problem("a connection to the proxy, which must not be used".to_owned());
                    }
                    connections.spawn(tunnel(stream, proxy, Arc::clone(&run)));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn tunnel(mut client: TcpStream, proxy: Proxy, run: Arc<Run>) {
    let Ok(head) = read_head(&mut client).await else { return };
    let first = head.lines().next().unwrap_or_default();
    let Some(target) = first.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()) else {
        run.problem(format!("the proxy received {first}, expected CONNECT"));
        return;
    };
    let refusal = proxy.refuses_with;
    let ended = match (refusal, TcpStream::connect(target).await) {
        (None, Ok(mut service)) => {
            let opened = client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await;
            opened.and(copy_bidirectional(&mut client, &mut service).await.map(|_| ()))
        }
        (refusal, _) => {
            let status = refusal.unwrap_or(502);
            let answer = format!("HTTP/1.1 {status} Refused\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            client.write_all(answer.as_bytes()).await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a tunnel ended early");
    }
}

/// Reads a request's head and not a byte more.
async fn read_head(client: &mut TcpStream) -> io::Result<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && head.len() < MAX_HEAD {
        head.push(client.read_u8().await?);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}
