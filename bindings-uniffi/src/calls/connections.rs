//! The connections of one client: those of each driver are its own, so that what a call needs is woken on the thread that it runs on.

use std::future::ready;
use std::sync::OnceLock;

use uphunt::transport::{
    BoxFuture, Delivery, Failure, FailureKind, NativeOptions, NativeTransport, Request, Response, Transport,
};

use super::crew::{Here, MOST};

/// A transport for each driver, made when it is first needed.
pub(crate) struct Connections {
    options: NativeOptions,
    of: [OnceLock<NativeTransport>; MOST],
}

impl Connections {
    /// Connects like this.
    ///
    /// # Errors
    /// See [`NativeTransport::new`].
    pub(crate) fn new(options: NativeOptions) -> uphunt::Result<Self> {
        let first = NativeTransport::new(&options)?;
        let mut of = [const { OnceLock::new() }; MOST];
        of[0] = first.into();
        Ok(Self { options, of })
    }

    /// Those of the driver whose calls this thread runs.
    fn here(&self) -> uphunt::Result<&NativeTransport> {
        let place = &self.of[Here::place().unwrap_or_default()];
        if let Some(transport) = place.get() {
            return Ok(transport);
        }
        let made = NativeTransport::new(&self.options)?;
        Ok(place.get_or_init(|| made))
    }
}

impl Transport for Connections {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        match self.here() {
            Ok(transport) => transport.send(request),
            Err(error) => {
                let failure = Failure::new(FailureKind::Connect, Delivery::NotSent, error.to_string());
                Box::pin(ready(Err(failure)))
            }
        }
    }
}
