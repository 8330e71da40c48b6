//! What the background tells an asyncio loop.
//!
//! The background never takes the interpreter to deliver: it leaves the delivery here and writes one byte, and the loop,
//! which watches the other end of the wire, empties the mailbox. Nothing is ever called on a loop that was closed.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;

use crate::answer::{Answer, raise};
use crate::call::Outcome;
use crate::mailbox::wire::Wire;

/// Something for an `asyncio.Future`.
pub(crate) enum Delivery {
    /// News for a callback. What the callback raises ends the call.
    Update(Arc<Py<PyAny>>, Arc<Py<PyAny>>, Answer),
    /// What the call came to.
    Done(Arc<Py<PyAny>>, Outcome),
}

/// The deliveries for one loop.
#[pyclass(frozen)]
pub(crate) struct Mailbox {
    address: Address,
}

/// Where deliveries for a loop are left.
#[derive(Clone)]
pub(crate) struct Address(Arc<Inner>);

struct Inner {
    queue: Mutex<Vec<Delivery>>,
    wire: Wire,
}

impl Address {
    pub(crate) fn post(&self, delivery: Delivery) {
        let mut queue = self.0.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.push(delivery);
        if queue.len() == 1 {
            self.0.wire.ring();
        }
    }
}

impl Mailbox {
    pub(crate) fn address(&self) -> Address {
        self.address.clone()
    }
}

#[pymethods]
impl Mailbox {
    #[new]
    fn new() -> PyResult<Self> {
        let inner = Inner { queue: Mutex::default(), wire: Wire::new()? };
        Ok(Self { address: Address(Arc::new(inner)) })
    }

    /// What the loop watches for reading.
    fn fileno(&self) -> i64 {
        self.address.0.wire.fileno()
    }

    /// Delivers all there is. Called by the loop.
    fn empty(&self, py: Python<'_>) -> PyResult<()> {
        self.address.0.wire.hear();
        let deliveries = std::mem::take(&mut *self.address.0.queue.lock().unwrap_or_else(PoisonError::into_inner));
        for delivery in deliveries {
            let (future, result) = match delivery {
                Delivery::Update(future, callback, answer) => {
                    let called = answer.into_arguments(py).and_then(|arguments| callback.bind(py).call1(arguments));
                    match called {
                        Ok(_) => continue,
                        Err(raised) => (future, Err(raised)),
                    }
                }
                Delivery::Done(future, outcome) => {
                    (future, outcome.map_err(|error| raise(py, error)).and_then(|answer| answer.into_python(py)))
                }
            };
            let future = future.bind(py);
            // Cancelled meanwhile: there is nobody left to tell.
            if future.call_method0(intern!(py, "done"))?.is_truthy()? {
                continue;
            }
            match result {
                Ok(value) => future.call_method1(intern!(py, "set_result"), (value,))?,
                Err(raised) => future.call_method1(intern!(py, "set_exception"), (raised.into_value(py),))?,
            };
        }
        Ok(())
    }
}

mod wire {
    //! A byte from any thread to a loop.

    use std::io::{self, Read, Write};
    #[cfg(windows)]
    use std::net::{TcpListener, TcpStream as Stream};
    #[cfg(unix)]
    use std::os::unix::net::UnixStream as Stream;

    pub(super) struct Wire {
        near: Stream,
        far: Stream,
    }

    impl Wire {
        pub(super) fn new() -> io::Result<Self> {
            let (near, far) = pair()?;
            near.set_nonblocking(true)?;
            far.set_nonblocking(true)?;
            Ok(Self { near, far })
        }

        /// A wire that is full has not been heard yet, and one byte is enough.
        pub(super) fn ring(&self) {
            let _ = (&self.far).write(&[1]);
        }

        pub(super) fn hear(&self) {
            let mut bytes = [0; 256];
            while matches!((&self.near).read(&mut bytes), Ok(read) if read == bytes.len()) {}
        }

        pub(super) fn fileno(&self) -> i64 {
            #[cfg(unix)]
            return std::os::fd::AsRawFd::as_raw_fd(&self.near).into();
            #[cfg(windows)]
            return i64::try_from(std::os::windows::io::AsRawSocket::as_raw_socket(&self.near)).unwrap_or(-1);
        }
    }

    #[cfg(unix)]
    fn pair() -> io::Result<(Stream, Stream)> {
        Stream::pair()
    }

    #[cfg(windows)]
    fn pair() -> io::Result<(Stream, Stream)> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let far = Stream::connect(listener.local_addr()?)?;
        Ok((listener.accept()?.0, far))
    }
}
