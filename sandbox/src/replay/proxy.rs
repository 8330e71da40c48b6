//! A run's proxy, HTTP or SOCKS: tunnels, or refuses.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
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
                    connections.spawn(carry(stream, proxy, Arc::clone(&run)));
                }
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn carry(client: TcpStream, proxy: Proxy, run: Arc<Run>) {
    let ended = if proxy.socks { socks(client, proxy, &run).await } else { tunnel(client, proxy, &run).await };
    if let Err(error) = ended {
        tracing::debug!(%error, "a tunnel ended early");
    }
}

async fn tunnel(mut client: TcpStream, proxy: Proxy, run: &Run) -> io::Result<()> {
    let head = read_head(&mut client).await?;
    let first = head.lines().next().unwrap_or_default();
    let Some(target) = first.strip_prefix("CONNECT ").and_then(|rest| rest.split(' ').next()) else {
        run.problem(format!("the proxy received {first}, expected CONNECT"));
        return Ok(());
    };
    match (proxy.refuses_with, TcpStream::connect(target).await) {
        (None, Ok(mut service)) => {
            client.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
            copy_bidirectional(&mut client, &mut service).await.map(drop)
        }
        (refusal, _) => {
            let status = refusal.unwrap_or(502);
            let answer = format!("HTTP/1.1 {status} Refused\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            client.write_all(answer.as_bytes()).await
        }
    }
}

/// SOCKS 5 without authentication (RFC 1928), for targets by name or by IPv4 address.
async fn socks(mut client: TcpStream, proxy: Proxy, run: &Run) -> io::Result<()> {
    const VERSION: u8 = 5;
    const NO_AUTHENTICATION: u8 = 0;
    const CONNECT: u8 = 1;
    let (version, methods) = (client.read_u8().await?, client.read_u8().await?);
    client.read_exact(&mut vec![0; methods.into()]).await?;
    client.write_all(&[VERSION, NO_AUTHENTICATION]).await?;
    let mut request = [0; 4];
    client.read_exact(&mut request).await?;
    let [_, command, _, kind] = request;
    let host = match kind {
        1 => Ipv4Addr::from(client.read_u32().await?).to_string(),
        3 => {
            let mut name = vec![0; client.read_u8().await?.into()];
            client.read_exact(&mut name).await?;
            String::from_utf8_lossy(&name).into_owned()
        }
        _ => String::new(),
    };
    let port = client.read_u16().await?;
    if (version, command) != (VERSION, CONNECT) || host.is_empty() {
        run.problem(format!("the proxy received {request:?}, expected a SOCKS 5 request to connect"));
        return Ok(());
    }
    // The reply repeats an address that nobody reads.
    let reply = |code: u8| [VERSION, code, 0, 1, 0, 0, 0, 0, 0, 0];
    match (proxy.refuses_with, TcpStream::connect((host, port)).await) {
        (None, Ok(mut service)) => {
            client.write_all(&reply(0)).await?;
            copy_bidirectional(&mut client, &mut service).await.map(drop)
        }
        // 2: not allowed by its rules; 5: the target refused the connection.
        (refusal, _) => client.write_all(&reply(if refusal.is_some() { 2 } else { 5 })).await,
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
