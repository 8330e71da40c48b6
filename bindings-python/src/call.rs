//! One call on its way: run by the thread that waits for it, or in the background for an asyncio loop.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyList;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::AbortHandle;
use uphunt::transport::BoxFuture;

use crate::answer::{Answer, no_connection, raise};
use crate::bulk::Harvest;
use crate::exit::away;
use crate::lanes::{Lane, Lanes, background};
use crate::lines;
use crate::mailbox::{Delivery, Mailbox};

/// How long a blocking call leaves Python's signal handlers waiting at most: Ctrl-C works in half of what a person notices.
const SIGNALS_EVERY: Duration = Duration::from_millis(50);

/// What a call comes to.
pub(crate) type Outcome = Result<Answer, uphunt::Error>;

/// A call that has not begun, or is on its way. Begins with `wait` or `start`, once.
#[pyclass(frozen, module = "uphunt_sdk._native")]
pub(crate) struct Call {
    lanes: Arc<Lanes>,
    state: Mutex<State>,
    /// What it has come to so far, if it makes many calls in one.
    harvest: Option<Arc<Harvest>>,
}

struct State {
    work: Option<Work>,
    running: Option<AbortHandle>,
}

struct Work {
    future: BoxFuture<'static, Outcome>,
    updates: Option<UnboundedReceiver<Update>>,
}

/// What a call tells on its way, and whom.
pub(crate) struct Update {
    pub(crate) callback: Arc<Py<PyAny>>,
    pub(crate) answer: Answer,
}

/// Tells one callback of a call how it goes.
pub(crate) struct Teller {
    callback: Arc<Py<PyAny>>,
    updates: UnboundedSender<Update>,
}

impl Teller {
    /// What the callback will be called with.
    pub(crate) fn tell(&self, answer: Answer) {
        // Nobody hears it once the call has been left.
        let _ = self.updates.send(Update { callback: Arc::clone(&self.callback), answer });
    }
}

/// What a blocking call sees next.
enum Seen {
    Done(Outcome),
    Update(Update),
    Nothing,
}

impl Call {
    pub(crate) fn new(lanes: &Arc<Lanes>, future: impl Future<Output = Outcome> + Send + 'static) -> Self {
        Self::with_updates(lanes, [], |[]| future)
    }

    /// A call that tells on its way how it goes, where there is somebody to tell: one for each of the callbacks.
    pub(crate) fn with_updates<const N: usize, F: Future<Output = Outcome> + Send + 'static>(
        lanes: &Arc<Lanes>,
        callbacks: [Option<Py<PyAny>>; N],
        begin: impl FnOnce([Option<Teller>; N]) -> F,
    ) -> Self {
        let mut news = None;
        let tellers = callbacks.map(|callback| {
            let (updates, _) = news.get_or_insert_with(unbounded_channel);
            callback.map(|callback| Teller { callback: Arc::new(callback), updates: updates.clone() })
        });
        let is_told = tellers.iter().any(Option::is_some);
        let work =
            Work { future: Box::pin(begin(tellers)), updates: news.filter(|_| is_told).map(|(_, updates)| updates) };
        let state = Mutex::new(State { work: Some(work), running: None });
        Self { lanes: Arc::clone(lanes), state, harvest: None }
    }

    /// The same call, whose results become Python's while it is on its way.
    pub(crate) fn with_harvest(self, harvest: Arc<Harvest>) -> Self {
        Self { harvest: Some(harvest), ..self }
    }

    fn begin(&self, py: Python<'_>) -> PyResult<Work> {
        crate::log::follow(py)?;
        let work = self.state.lock().unwrap_or_else(PoisonError::into_inner).work.take();
        work.ok_or_else(|| PyRuntimeError::new_err("this call was made already"))
    }
}

#[pymethods]
impl Call {
    /// Runs it on this thread, without holding the interpreter, and gives what it came to.
    fn wait<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let mut work = self.begin(py)?;
        let (lane, began) = (self.lanes.take().map_err(|why| no_connection(py, &why))?, Instant::now());
        loop {
            let (seen, _arrival) = away(py, || {
                let seen = work.look(&lane);
                if matches!(seen, Seen::Done(Err(_))) {
                    lane.settle();
                }
                seen
            });
            match seen {
                Seen::Done(outcome) => {
                    self.lanes.put_back(lane, began.elapsed());
                    lines::show(py)?;
                    work.tell_rest(py)?;
                    return outcome.map_err(|error| raise(py, error))?.into_python(py);
                }
                // A lane that is left in the middle of a call goes with it: its connection closes, and the service sees that.
                Seen::Update(update) => {
                    lines::show(py)?;
                    update.tell(py)?;
                }
                Seen::Nothing => {
                    lines::show(py)?;
                    py.check_signals()?;
                    self.harvest.as_ref().map_or(Ok(()), |harvest| harvest.gather(py))?;
                }
            }
        }
    }

    /// Runs it in the background; the loop's future gets what it comes to, by way of the loop's mailbox.
    fn start(&self, py: Python<'_>, mailbox: &Mailbox, future: Py<PyAny>) -> PyResult<()> {
        let work = self.begin(py)?;
        let runtime = background().map_err(|why| no_connection(py, &why))?;
        let address = mailbox.address();
        let Work { future: mut call, updates } = work;
        let task = runtime.spawn(lines::told_to(address.reader(), async move {
            let future = Arc::new(future);
            let outcome = match updates {
                None => call.await,
                Some(mut updates) => {
                    let post = |update| address.post(Delivery::Update(Arc::clone(&future), update));
                    let outcome = loop {
                        tokio::select! {
                            biased;
                            Some(update) = updates.recv() => post(update),
                            outcome = &mut call => break outcome,
                        }
                    };
                    while let Ok(update) = updates.try_recv() {
                        post(update);
                    }
                    drop(call);
                    outcome
                }
            };
            address.post(Delivery::Done(future, outcome));
        }));
        self.state.lock().unwrap_or_else(PoisonError::into_inner).running = Some(task.abort_handle());
        Ok(())
    }

    /// Drops it where it is. The connection of a request that is on its way closes.
    fn abort(&self) {
        if let Some(running) = self.state.lock().unwrap_or_else(PoisonError::into_inner).running.take() {
            running.abort();
        }
    }

    /// What it has come to so far, if it makes many calls in one: `None` for each that is not done.
    fn results<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyList>>> {
        self.harvest.as_ref().map(|harvest| harvest.list(py)).transpose()
    }
}

impl Work {
    fn look(&mut self, lane: &Lane) -> Seen {
        let Self { future, updates } = self;
        lane.drive(async {
            let news = async {
                match updates {
                    Some(updates) => updates.recv().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                outcome = future => Seen::Done(outcome),
                Some(update) = news => Seen::Update(update),
                () = tokio::time::sleep(SIGNALS_EVERY) => Seen::Nothing,
                never = lane.stay_awake() => match never {},
            }
        })
    }

    fn tell_rest(&mut self, py: Python<'_>) -> PyResult<()> {
        while let Some(update) = self.updates.as_mut().and_then(|updates| updates.try_recv().ok()) {
            update.tell(py)?;
        }
        Ok(())
    }
}

impl Update {
    pub(crate) fn tell(self, py: Python<'_>) -> PyResult<()> {
        self.callback.bind(py).call1(self.answer.into_arguments(py)?).map(drop)
    }
}
