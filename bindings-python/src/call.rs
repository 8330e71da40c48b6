//! One call on its way: run by the thread that waits for it, or in the background for an asyncio loop.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::AbortHandle;
use uphunt::transport::BoxFuture;

use crate::answer::{Answer, raise};
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
}

struct State {
    work: Option<Work>,
    running: Option<AbortHandle>,
}

struct Work {
    future: BoxFuture<'static, Outcome>,
    updates: Option<Updates>,
    harvest: Option<Arc<Harvest>>,
}

/// What a call tells on its way, and whom.
struct Updates {
    news: UnboundedReceiver<Answer>,
    callback: Py<PyAny>,
}

/// What a blocking call sees next.
enum Seen {
    Done(Outcome),
    Update(Answer),
    Nothing,
}

impl Call {
    pub(crate) fn new(lanes: &Arc<Lanes>, future: impl Future<Output = Outcome> + Send + 'static) -> Self {
        Self::with_updates(lanes, None, |_| future)
    }

    /// A call that tells on its way how it goes, if there is somebody to tell. What is sent is what `on_update` will be called with.
    pub(crate) fn with_updates<F: Future<Output = Outcome> + Send + 'static>(
        lanes: &Arc<Lanes>,
        on_update: Option<Py<PyAny>>,
        begin: impl FnOnce(Option<UnboundedSender<Answer>>) -> F,
    ) -> Self {
        let (sender, updates) = on_update
            .map(|callback| {
                let (sender, news) = unbounded_channel();
                (sender, Updates { news, callback })
            })
            .unzip();
        let work = Work { future: Box::pin(begin(sender)), updates, harvest: None };
        Self { lanes: Arc::clone(lanes), state: Mutex::new(State { work: Some(work), running: None }) }
    }

    /// The same call, whose results become Python's while it is on its way.
    pub(crate) fn with_harvest(mut self, harvest: &Arc<Harvest>) -> Self {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        state.work.iter_mut().for_each(|work| work.harvest = Some(Arc::clone(harvest)));
        self
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
        let (lane, began) = (self.lanes.take().map_err(PyRuntimeError::new_err)?, Instant::now());
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
                Seen::Update(answer) => {
                    lines::show(py)?;
                    work.tell(py, answer)?;
                }
                Seen::Nothing => {
                    lines::show(py)?;
                    py.check_signals()?;
                    work.harvest.as_ref().map_or(Ok(()), |harvest| harvest.gather(py))?;
                }
            }
        }
    }

    /// Runs it in the background; the loop's future gets what it comes to, by way of the loop's mailbox.
    fn start(&self, py: Python<'_>, mailbox: &Mailbox, future: Py<PyAny>) -> PyResult<()> {
        let work = self.begin(py)?;
        let runtime = background().map_err(PyRuntimeError::new_err)?;
        let address = mailbox.address();
        let Work { future: mut call, updates, harvest: _ } = work;
        let task = runtime.spawn(lines::told_to(address.reader(), async move {
            let future = Arc::new(future);
            let outcome = match updates {
                None => call.await,
                Some(Updates { mut news, callback }) => {
                    let callback = Arc::new(callback);
                    let post =
                        |answer| address.post(Delivery::Update(Arc::clone(&future), Arc::clone(&callback), answer));
                    let outcome = loop {
                        tokio::select! {
                            biased;
                            Some(answer) = news.recv() => post(answer),
                            outcome = &mut call => break outcome,
                        }
                    };
                    while let Ok(answer) = news.try_recv() {
                        post(answer);
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
}

impl Work {
    fn look(&mut self, lane: &Lane) -> Seen {
        let Self { future, updates, harvest: _ } = self;
        lane.drive(async {
            let news = async {
                match updates {
                    Some(updates) => updates.news.recv().await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                outcome = future => Seen::Done(outcome),
                Some(answer) = news => Seen::Update(answer),
                () = tokio::time::sleep(SIGNALS_EVERY) => Seen::Nothing,
                never = lane.stay_awake() => match never {},
            }
        })
    }

    fn tell(&self, py: Python<'_>, answer: Answer) -> PyResult<()> {
        if let Some(Updates { callback, .. }) = &self.updates {
            callback.bind(py).call1(answer.into_arguments(py)?)?;
        }
        Ok(())
    }

    fn tell_rest(&mut self, py: Python<'_>) -> PyResult<()> {
        while let Some(answer) = self.updates.as_mut().and_then(|updates| updates.news.try_recv().ok()) {
            self.tell(py, answer)?;
        }
        Ok(())
    }
}
