//! Many calls in one: so many at a time, each with its own result or error.
//!
//! The crew makes them, on all processors, and never waits for the interpreter: whoever waits for the whole turns what is done
//! into Python's objects whenever it looks up.

use std::iter::Enumerate;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::vec::IntoIter;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::PyList;
use tokio::sync::mpsc::UnboundedSender;
use tokio::task::JoinSet;

use crate::answer::{Answer, exception};
use crate::call::Call;
use crate::input;
use crate::lanes::{Lanes, crew};
use crate::lines;
use crate::object::Object;

/// How a bulk call goes: how many at a time, and whom it tells.
pub(crate) type Pace<'py> = (Bound<'py, PyAny>, Option<Bound<'py, PyAny>>);

/// Makes `each` of the calls; what they come to stands in the order of the items.
pub(crate) fn call<I, T, F>(
    lanes: &Arc<Lanes>,
    class: &'static str,
    items: Vec<I>,
    (concurrency, on_progress): Pace<'_>,
    each: impl Fn(I) -> F + Send + Sync + 'static,
) -> PyResult<Call>
where
    I: Send + 'static,
    T: Object + 'static,
    F: Future<Output = uphunt::Result<T>> + Send + 'static,
{
    let concurrency: usize = input::count("concurrency", Some(&concurrency), 1)?.unwrap_or(1);
    let on_progress = input::callback("on_progress", on_progress)?;
    let crew = crew().map_err(PyRuntimeError::new_err)?;
    let harvest = Arc::new(Harvest::of(items.len()));
    let call = Call::with_updates(lanes, on_progress, |progress| {
        let harvest = Arc::clone(&harvest);
        async move {
            let total = items.len();
            let shared = Arc::new(Shared {
                items: Mutex::new(items.into_iter().enumerate()),
                progress: progress.map(|progress| Mutex::new((0, progress))),
                harvest: Arc::clone(&harvest),
                each,
            });
            let (mut hands, reader) = (JoinSet::new(), lines::reader());
            for thread in crew.iter().cycle().take(concurrency.min(total)) {
                hands.spawn_on(lines::told_to(Arc::clone(&reader), Arc::clone(&shared).work(class, total)), thread);
            }
            while let Some(done) = hands.join_next().await {
                // They are aborted by nobody but this future's own end.
                done.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()));
            }
            Ok(Answer::Many(harvest))
        }
    });
    Ok(call.with_harvest(&harvest))
}

/// What the calls of one bulk call have come to so far: it becomes Python's while others are still on their way.
pub(crate) struct Harvest {
    /// What is not Python's yet, by the place of its item.
    fresh: Mutex<Vec<(usize, uphunt::Result<Answer>)>>,
    objects: Mutex<Vec<Option<Py<PyAny>>>>,
}

impl Harvest {
    fn of(total: usize) -> Self {
        Self { fresh: Mutex::default(), objects: Mutex::new(std::iter::repeat_with(|| None).take(total).collect()) }
    }

    /// Makes Python's objects of what there is.
    pub(crate) fn gather(&self, py: Python<'_>) -> PyResult<()> {
        for (at, result) in std::mem::take(&mut *lock(&self.fresh)) {
            let object = match result {
                Ok(answer) => answer.into_python(py)?,
                Err(error) => exception(py, error)?,
            };
            // Not held while an object is made: that may run Python.
            lock(&self.objects)[at] = Some(object.unbind());
        }
        Ok(())
    }

    /// All of them, in the order of the items.
    pub(crate) fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        self.gather(py)?;
        PyList::new(py, std::mem::take(&mut *lock(&self.objects)))
    }
}

/// What those who make the calls of one bulk call share.
struct Shared<I, E> {
    items: Mutex<Enumerate<IntoIter<I>>>,
    /// How many are done, and who is told.
    progress: Option<Mutex<(usize, UnboundedSender<Answer>)>>,
    harvest: Arc<Harvest>,
    each: E,
}

impl<I, E> Shared<I, E> {
    /// Makes one call after the other while there are any left.
    async fn work<T, F>(self: Arc<Self>, class: &'static str, total: usize)
    where
        E: Fn(I) -> F,
        F: Future<Output = uphunt::Result<T>>,
        T: Object + 'static,
    {
        while let Some((at, item)) = self.next() {
            let result = (self.each)(item).await;
            lock(&self.harvest.fresh).push((at, result.map(|model| Answer::model(class, model))));
            if let Some(progress) = &self.progress {
                let mut progress = lock(progress);
                progress.0 += 1;
                let _ = progress.1.send(Answer::Progress(progress.0, total));
            }
        }
    }

    fn next(&self) -> Option<(usize, I)> {
        lock(&self.items).next()
    }
}

/// A panic elsewhere leaves these lists whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
