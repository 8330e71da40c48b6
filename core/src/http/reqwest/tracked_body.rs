//! A request body that records when it is sent.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::http::SendProgress;

/// A request body. hyper takes its data when it writes the request to an established connection, and never before. As long
/// as it has not, the server cannot have received the request: not during DNS, TCP, TLS, or a proxy's CONNECT.
pub(super) struct TrackedBody {
    data: Option<Bytes>,
    progress: SendProgress,
}

impl TrackedBody {
    pub(super) fn new(body: Vec<u8>, progress: SendProgress) -> Self {
        Self { data: Some(body.into()), progress }
    }
}

impl Body for TrackedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.progress.start();
        Poll::Ready(self.data.take().map(|data| Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.data.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.data.as_ref().map_or(0, |data| data.len() as u64))
    }
}
