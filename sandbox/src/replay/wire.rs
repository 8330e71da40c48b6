//! A connection's bytes, which both the HTTP server and a fault write.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::reply::RawPiece;

/// A stream that can be reset.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {
    /// Makes the coming close a TCP RST.
    fn reset_on_close(&self) -> io::Result<()>;
}

impl Stream for TcpStream {
    fn reset_on_close(&self) -> io::Result<()> {
        self.set_zero_linger()
    }
}

impl Stream for TlsStream<TcpStream> {
    fn reset_on_close(&self) -> io::Result<()> {
        self.get_ref().0.set_zero_linger()
    }
}

/// A shared stream. It closes when the last clone is dropped.
#[derive(Clone)]
pub(super) struct Wire(Arc<Mutex<Box<dyn Stream>>>);

impl Wire {
    pub(super) fn new(stream: impl Stream + 'static) -> Self {
        Self(Arc::new(Mutex::new(Box::new(stream))))
    }

    fn stream(&self) -> MutexGuard<'_, Box<dyn Stream>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes the coming close a TCP RST.
    pub(super) fn reset_on_close(&self) -> io::Result<()> {
        self.stream().reset_on_close()
    }

    /// Writes each piece on its own.
    pub(super) async fn write_pieces(&mut self, pieces: &[RawPiece]) -> io::Result<()> {
        for piece in pieces {
            match piece {
                RawPiece::PauseMs(pause) => tokio::time::sleep(Duration::from_millis(*pause)).await,
                RawPiece::Bytes(text) => {
                    // `Vectors::new` refuses characters that are no byte.
                    let bytes: Vec<u8> = text.chars().filter_map(|c| u8::try_from(c).ok()).collect();
                    self.write_all(&bytes).await?;
                    self.flush().await?;
                }
            }
        }
        Ok(())
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut **self.stream()).poll_read(cx, into)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut **self.stream()).poll_write(cx, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut **self.stream()).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut **self.stream()).poll_shutdown(cx)
    }
}
