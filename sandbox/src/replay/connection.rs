//! Connections: each serves HTTP until a reply does something else to it.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;

use super::reply::{AfterReply, RawPiece};
use super::wire::Wire;

/// A GOAWAY frame (RFC 9113, 6.8): 8 bytes on stream 0. Last stream 0, so no request was processed; `NO_ERROR`.
const GO_AWAY: [u8; 17] = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
/// The highest last stream, so every request may have been processed; `INTERNAL_ERROR`.
const GO_AWAY_LATE: [u8; 17] = [0, 0, 8, 7, 0, 0, 0, 0, 0, 0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 2];

/// What responds to the requests of a connection.
pub(super) trait Handler: Send + Sync + 'static {
    /// Responds to a request. An error resets the HTTP/2 stream with its reason.
    fn handle(
        self: &Arc<Self>,
        connection: &Connection,
        request: Request<Incoming>,
    ) -> impl Future<Output = Result<Response<Body>, h2::Error>> + Send;
}

/// How a listener accepts connections.
#[derive(Clone)]
pub(super) enum Protocol {
    /// HTTP/1.1 without TLS.
    Plain,
    /// HTTP/1.1 or, with the flag, HTTP/2 in TLS.
    Tls(TlsAcceptor, bool),
    /// Not a byte.
    Silent,
}

/// What a reply does to its connection instead of, or after, a response.
#[derive(Debug)]
enum Command {
    Close,
    Reset,
    GoAway([u8; 17]),
    Raw(Vec<RawPiece>, AfterReply),
    CloseAfter(Duration),
    StayOpen,
}

/// The connection that a request arrived on.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    /// Differs between all connections of this process.
    pub(super) id: u64,
    /// Whether it is an HTTP/2 connection.
    pub(super) http2: bool,
    commands: mpsc::UnboundedSender<Command>,
}

impl Connection {
    /// Closes it without another byte. Never returns: the caller is dropped with the connection.
    pub(super) async fn close(&self) -> Response<Body> {
        self.end_with(Command::Close).await
    }

    /// Resets it.
    pub(super) async fn reset(&self) -> Response<Body> {
        self.end_with(Command::Reset).await
    }

    /// Sends GOAWAY with last stream 0 and closes it.
    pub(super) async fn go_away(&self) -> Response<Body> {
        self.end_with(Command::GoAway(GO_AWAY)).await
    }

    /// Sends GOAWAY with an error and a last stream above every request, and closes it.
    pub(super) async fn go_away_late(&self) -> Response<Body> {
        self.end_with(Command::GoAway(GO_AWAY_LATE)).await
    }

    /// Writes these bytes in place of a response.
    pub(super) async fn write_raw(&self, pieces: Vec<RawPiece>, then: AfterReply) -> Response<Body> {
        self.end_with(Command::Raw(pieces, then)).await
    }

    /// Closes it once it was idle for so long.
    pub(super) fn close_after(&self, idle: Duration) {
        self.send(Command::CloseAfter(idle));
    }

    /// Cancels `close_after`, since a request arrived.
    pub(super) fn stay_open(&self) {
        self.send(Command::StayOpen);
    }

    async fn end_with(&self, command: Command) -> Response<Body> {
        self.send(command);
        std::future::pending().await
    }

    fn send(&self, command: Command) {
        // A connection that has ended needs no command.
        let _ = self.commands.send(command);
    }
}

/// Serves until it is aborted; its connections go with it.
pub(super) async fn serve(listener: TcpListener, handler: Arc<impl Handler>, protocol: Protocol) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(accept(stream, Arc::clone(&handler), protocol.clone()));
                }
                Err(error) => {
                    tracing::warn!(%error, "could not accept a connection");
                    // Out of file descriptors, most likely: some connections must end first.
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn accept(stream: TcpStream, handler: Arc<impl Handler>, protocol: Protocol) {
    let _ = stream.set_nodelay(true);
    let ended = match protocol {
        Protocol::Plain => connection(Wire::new(stream), handler, false).await,
        Protocol::Tls(acceptor, http2) => match acceptor.accept(stream).await {
            Ok(stream) => connection(Wire::new(stream), handler, http2).await,
            Err(error) => Err(error),
        },
        Protocol::Silent => {
            let _open = stream;
            std::future::pending().await
        }
    };
    if let Err(error) = ended {
        tracing::debug!(%error, "a connection ended early");
    }
}

async fn connection(mut wire: Wire, handler: Arc<impl Handler>, http2: bool) -> io::Result<()> {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let (commands, mut received) = mpsc::unbounded_channel();
    let connection = Connection { id: NEXT.fetch_add(1, Ordering::Relaxed), http2, commands };
    let mut close_at = None;
    loop {
        let mut serving = serve_http(wire.clone(), Arc::clone(&handler), connection.clone());
        let command = loop {
            tokio::select! {
                ended = &mut serving => return ended.map_err(io::Error::other),
                Some(command) = received.recv() => match command {
                    Command::CloseAfter(idle) => close_at = Some(Instant::now() + idle),
                    Command::StayOpen => close_at = None,
                    command => break command,
                },
                () = tokio::time::sleep_until(close_at.unwrap_or_else(Instant::now)), if close_at.is_some() => return Ok(()),
            }
        };
        // From here on only this function writes to the connection.
        drop(serving);
        match command {
            Command::Reset => return wire.reset_on_close(),
            Command::GoAway(frame) => {
                wire.write_all(&frame).await?;
                return wire.shutdown().await;
            }
            Command::Raw(pieces, then) => {
                wire.write_pieces(&pieces).await?;
                match then {
                    AfterReply::Close => return wire.shutdown().await,
                    AfterReply::Keep => {}
                    AfterReply::CloseAfterMs(idle) => close_at = Some(Instant::now() + Duration::from_millis(idle)),
                }
            }
            Command::Close | Command::CloseAfter(_) | Command::StayOpen => return Ok(()),
        }
    }
}

type Serving = Pin<Box<dyn Future<Output = hyper::Result<()>> + Send>>;

fn serve_http(wire: Wire, handler: Arc<impl Handler>, connection: Connection) -> Serving {
    let http2 = connection.http2;
    let service = service_fn(move |request| {
        let (handler, connection) = (Arc::clone(&handler), connection.clone());
        async move { handler.handle(&connection, request).await }
    });
    // Only a case says what day it is: what a client makes of a response must not depend on when the tests run.
    if http2 {
        let mut http = http2::Builder::new(TokioExecutor::new());
        http.timer(TokioTimer::new()).auto_date_header(false);
        Box::pin(http.serve_connection(TokioIo::new(wire), service))
    } else {
        let mut http = http1::Builder::new();
        http.header_read_timeout(None).auto_date_header(false);
        Box::pin(http.serve_connection(TokioIo::new(wire), service))
    }
}
