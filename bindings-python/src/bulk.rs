//! Many calls in one: so many at a time, each with its own result or error.
//!
//! The crew makes them, on all processors, and never waits for the interpreter: whoever waits for the whole turns what is done
//! into Python's objects whenever it looks up.

use std::iter::Enumerate;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::vec::IntoIter;

use pyo3::prelude::*;
use pyo3::types::PyList;
use tokio::task::JoinSet;
use uphunt::{Client, Endpoint, Pacing};

use crate::answer::{Answer, exception, no_connection};
use crate::call::{Call, Teller};
use crate::input;
use crate::lanes::{Lanes, crew};
use crate::lines;
use crate::object::Object;

/// How a bulk call goes: how many at a time, and whom it tells of how many are done, and of each result.
pub(crate) type Pace<'py> = (Bound<'py, PyAny>, Option<Bound<'py, PyAny>>, Option<Bound<'py, PyAny>>);

/// Where the calls go, and what class they come to.
pub(crate) struct Kind {
    pub(crate) endpoint: Endpoint,
    pub(crate) class: &'static str,
}

/// Makes `each` of the calls; what they come to stands in the order of the items.
pub(crate) fn call<I, T, F>(
    py: Python<'_>,
    (client, lanes): (Client, &Arc<Lanes>),
    kind: Kind,
    items: Vec<I>,
    (concurrency, on_progress, on_result): Pace<'_>,
    each: impl Fn(Client, I) -> F + Send + Sync + 'static,
) -> PyResult<Call>
where
    I: Send + 'static,
    T: Object + 'static,
    F: Future<Output = uphunt::Result<T>> + Send + 'static,
{
    let concurrency: usize = input::count("concurrency", Some(&concurrency), 1)?.unwrap_or(1);
    let callbacks = [input::callback("on_progress", on_progress)?, input::callback("on_result", on_result)?];
    let crew = crew().map_err(|why| no_connection(py, &why))?;
    let harvest = Arc::new(Harvest::of(items.len()));
    let call = Call::with_updates(lanes, callbacks, |[on_progress, on_result]| {
        let harvest = Arc::clone(&harvest);
        async move {
            let total = items.len();
            // Those for which there is no place would wait for one while their deadline passes.
            let hands = concurrency.min(total).min(client.max_in_flight());
            let shared = Arc::new(Shared {
                client,
                kind,
                items: Mutex::new(items.into_iter().enumerate()),
                next_in_turn: tokio::sync::Mutex::new(()),
                news: Mutex::new(News { done: 0, total, on_progress, on_result }),
                harvest: Arc::clone(&harvest),
                each,
            });
            let (mut working, reader) = (JoinSet::new(), lines::reader());
            for thread in crew.iter().cycle().take(hands) {
                working.spawn_on(lines::told_to(Arc::clone(&reader), Arc::clone(&shared).work()), thread);
            }
            while let Some(done) = working.join_next().await {
                // They are aborted by nobody but this future's own end.
                done.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()));
            }
            Ok(Answer::Many(harvest))
        }
    });
    Ok(call.with_harvest(harvest))
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
        // One by one, and no list held meanwhile: making an object may run Python, which may be interrupted.
        while let Some((at, result)) = self.any_fresh() {
            let object = match result {
                Ok(answer) => answer.into_python(py)?,
                Err(error) => exception(py, error)?,
            };
            lock(&self.objects)[at] = Some(object.unbind());
        }
        Ok(())
    }

    fn any_fresh(&self) -> Option<(usize, uphunt::Result<Answer>)> {
        lock(&self.fresh).pop()
    }

    /// What this item came to; `None` while that is not known.
    pub(crate) fn object<'py>(&self, py: Python<'py>, at: usize) -> PyResult<Bound<'py, PyAny>> {
        self.gather(py)?;
        let object = lock(&self.objects)[at].as_ref().map(|object| object.clone_ref(py));
        Ok(object.unwrap_or_else(|| py.None()).into_bound(py))
    }

    /// All of them, in the order of the items.
    pub(crate) fn list<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        self.gather(py)?;
        let objects: Vec<_> =
            lock(&self.objects).iter().map(|object| object.as_ref().map(|object| object.clone_ref(py))).collect();
        PyList::new(py, objects)
    }
}

/// What those who make the calls of one bulk call share.
struct Shared<I, E> {
    client: Client,
    kind: Kind,
    items: Mutex<Enumerate<IntoIter<I>>>,
    /// Held by the one who waits for the limiter's turn. The others wait here: an item's deadline begins when its turn has
    /// come, and who makes a single call meanwhile has one of these before it, not all.
    next_in_turn: tokio::sync::Mutex<()>,
    news: Mutex<News>,
    harvest: Arc<Harvest>,
    each: E,
}

/// How many are done, and who is told.
struct News {
    done: usize,
    total: usize,
    on_progress: Option<Teller>,
    on_result: Option<Teller>,
}

impl<I, E> Shared<I, E> {
    /// Makes one call after the other while there are any left.
    async fn work<T, F>(self: Arc<Self>)
    where
        E: Fn(Client, I) -> F,
        F: Future<Output = uphunt::Result<T>>,
        T: Object + 'static,
    {
        while let Some((at, item)) = self.next() {
            let client = self.in_turn().await;
            let result = (self.each)(client, item).await;
            lock(&self.harvest.fresh).push((at, result.map(|model| Answer::model(self.kind.class, model))));
            self.tell(at);
        }
    }

    async fn in_turn(&self) -> Client {
        // Who does not wait for a turn waits for nobody else's either: the crew's threads would wake each other for each item.
        if self.client.options().pacing != Pacing::Wait {
            return self.client.clone();
        }
        let _next = self.next_in_turn.lock().await;
        self.client.in_turn(self.kind.endpoint).await
    }

    fn tell(&self, at: usize) {
        let mut news = lock(&self.news);
        news.done += 1;
        if let Some(on_result) = &news.on_result {
            on_result.tell(Answer::Result(at, Arc::clone(&self.harvest)));
        }
        if let Some(on_progress) = &news.on_progress {
            on_progress.tell(Answer::Progress(news.done, news.total));
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
