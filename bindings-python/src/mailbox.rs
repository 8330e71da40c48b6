//! What the background tells an asyncio loop.
//!
//! The background never takes the interpreter to deliver: it leaves the delivery here and writes one byte, and the loop,
//! which watches the other end of the wire, empties the mailbox. Nothing is ever called on a loop that was closed. A loop
//! that cannot watch sockets (Windows' own) is called instead.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;

use crate::answer::{no_connection, raise};
use crate::call::{Outcome, Update};
use crate::exit::Arrival;
use crate::lines::{Kept, Line, Reader};
use crate::mailbox::wire::Wire;

/// Something for an `asyncio.Future`, or for the log.
pub(crate) enum Delivery {
    /// What a call told on its way.
    Line(Line),
    /// News for a callback. What the callback raises ends the call.
    Update(Arc<Py<PyAny>>, Update),
    /// What the call came to.
    Done(Arc<Py<PyAny>>, Outcome),
}

impl From<Line> for Delivery {
    fn from(line: Line) -> Self {
        Self::Line(line)
    }
}

/// The deliveries for one loop.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Mailbox {
    address: Address,
}

/// Where deliveries for a loop are left.
#[derive(Clone)]
pub(crate) struct Address(Arc<Inner>);

struct Inner {
    queue: Mutex<Kept<Delivery>>,
    bell: Bell,
}

/// How a loop hears that there is something for it.
enum Bell {
    Wire(Wire),
    /// A function that any thread may call.
    Function(Py<PyAny>),
}

impl Bell {
    fn ring(&self) {
        match self {
            Self::Wire(wire) => wire.ring(),
            Self::Function(ring) => {
                let Some(_arrival) = Arrival::unless_exiting() else { return };
                // A loop that was closed meanwhile waits for nothing.
                let _ = Python::try_attach(|py| ring.bind(py).call0().map(drop));
            }
        }
    }
}

impl Address {
    pub(crate) fn post(&self, delivery: Delivery) {
        self.0.add(|queue| queue.push(delivery));
    }

    /// The loop as one who reads what a call tells.
    pub(crate) fn reader(&self) -> Arc<dyn Reader> {
        Arc::<Inner>::clone(&self.0)
    }
}

impl Reader for Inner {
    fn keep(&self, line: Line) {
        self.add(|queue| queue.push_line(line));
    }
}

impl Inner {
    fn queue(&self) -> MutexGuard<'_, Kept<Delivery>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, add: impl FnOnce(&mut Kept<Delivery>)) {
        let mut queue = self.queue();
        let is_first = queue.is_empty();
        add(&mut queue);
        // The loop may hold the interpreter while it waits for the queue, and the bell may wait for the interpreter.
        drop(queue);
        if is_first {
            self.bell.ring();
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
    /// With a wire, or with a function to call for a loop that cannot watch one.
    #[new]
    fn new(py: Python<'_>, ring: Option<Py<PyAny>>) -> PyResult<Self> {
        let bell = match ring {
            Some(ring) => Bell::Function(ring),
            None => Bell::Wire(Wire::new().map_err(|error| no_connection(py, &error.to_string()))?),
        };
        Ok(Self { address: Address(Arc::new(Inner { queue: Mutex::default(), bell })) })
    }

    /// What the loop watches for reading; -1 where it is called instead.
    fn fileno(&self) -> i64 {
        match &self.address.0.bell {
            Bell::Wire(wire) => wire.fileno(),
            Bell::Function(_) => -1,
        }
    }

    /// Delivers all there is. Called by the loop.
    fn empty(&self, py: Python<'_>) -> PyResult<()> {
        if let Bell::Wire(wire) = &self.address.0.bell {
            wire.hear();
        }
        // Setting a result runs the loop's own code.
        let Some(_arrival) = Arrival::before_python() else { return Ok(()) };
        let inner = &self.address.0;
        let mut deliveries = inner.queue().take();
        while let Some(delivery) = deliveries.pop_front() {
            if let Err(raised) = delivery.deliver(py) {
                // An interruption is the loop's, and must not keep the others from what they wait for.
                inner.queue().put_back(deliveries);
                inner.bell.ring();
                return Err(raised);
            }
        }
        Ok(())
    }
}

impl Delivery {
    fn deliver(self, py: Python<'_>) -> PyResult<()> {
        let (future, result) = match self {
            Self::Line(line) => return line.show(py),
            Self::Update(future, update) => match update.tell(py) {
                Ok(()) => return Ok(()),
                Err(raised) => (future, Err(raised)),
            },
            Self::Done(future, outcome) => {
                (future, outcome.map_err(|error| raise(py, error)).and_then(|answer| answer.into_python(py)))
            }
        };
        let future = future.bind(py);
        // Cancelled meanwhile: there is nobody left to tell.
        if future.call_method0(intern!(py, "done"))?.is_truthy()? {
            return Ok(());
        }
        match result {
            Ok(value) => future.call_method1(intern!(py, "set_result"), (value,))?,
            Err(raised) => future.call_method1(intern!(py, "set_exception"), (raised.into_value(py),))?,
        };
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
