//! Many calls in one: so many at a time, each with its own result or error.
//!
//! The crew makes them, on all processors, and nobody waits for the interpreter before all are done.

use std::iter::Enumerate;
use std::sync::{Arc, Mutex, PoisonError};
use std::vec::IntoIter;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use tokio::sync::mpsc::UnboundedSender;
use tokio::task::JoinSet;

use crate::answer::Answer;
use crate::call::Call;
use crate::input;
use crate::lanes::{Lanes, crew};
use crate::object::Object;

/// How a bulk call goes: how many at a time, and whom it tells.
pub(crate) type Pace<'py> = (Bound<'py, PyAny>, Option<Bound<'py, PyAny>>);

/// Makes `each` of the calls; what they come to stands in the order of the items.
pub(crate) fn call<I, T, F>(
    py: Python<'_>,
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
    Ok(Call::with_updates(py, lanes, on_progress, |progress| async move {
        let total = items.len();
        let shared = Arc::new(Shared {
            items: Mutex::new(items.into_iter().enumerate()),
            progress: progress.map(|progress| Mutex::new((0, progress))),
            each,
        });
        let mut hands = JoinSet::new();
        for thread in crew.iter().cycle().take(concurrency.min(total)) {
            hands.spawn_on(Arc::clone(&shared).work(class, total), thread);
        }
        let mut results: Vec<Option<_>> = std::iter::repeat_with(|| None).take(total).collect();
        while let Some(done) = hands.join_next().await {
            // They are aborted by nobody but this future's own end.
            for (at, result) in done.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic())) {
                results[at] = Some(result);
            }
        }
        Ok(Answer::Many(results.into_iter().flatten().collect()))
    }))
}

/// What those who make the calls of one bulk call share.
struct Shared<I, E> {
    items: Mutex<Enumerate<IntoIter<I>>>,
    /// How many are done, and who is told.
    progress: Option<Mutex<(usize, UnboundedSender<Answer>)>>,
    each: E,
}

impl<I, E> Shared<I, E> {
    /// Makes one call after the other while there are any left.
    async fn work<T, F>(self: Arc<Self>, class: &'static str, total: usize) -> Vec<(usize, uphunt::Result<Answer>)>
    where
        E: Fn(I) -> F,
        F: Future<Output = uphunt::Result<T>>,
        T: Object + 'static,
    {
        let mut results = Vec::new();
        while let Some((at, item)) = self.next() {
            let result = (self.each)(item).await;
            results.push((at, result.map(|model| Answer::model(class, model))));
            if let Some(progress) = &self.progress {
                let mut progress = progress.lock().unwrap_or_else(PoisonError::into_inner);
                progress.0 += 1;
                let _ = progress.1.send(Answer::Progress(progress.0, total));
            }
        }
        results
    }

    fn next(&self) -> Option<(usize, I)> {
        self.items.lock().unwrap_or_else(PoisonError::into_inner).next()
    }
}
