//! Lines of the log on their way to Python.
//!
//! Events happen where no Python may run: inside of a runtime, whose thread a handler could block or use for a call of its
//! own, and on threads that never take the interpreter. So each is kept for whoever waits for the call that it is told by:
//! the waiting thread, or the loop's mailbox. A line comes from the right thread then, and what a handler raises has a call to end.

use std::cell::OnceCell;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyException;
use pyo3::intern;
use pyo3::prelude::*;

use crate::exit::Arrival;
use crate::log::{WARNING, logger};

/// How many lines wait for one reader. Nobody who reads at all comes near it; a loop that is blocked must not eat up the memory.
const MOST: usize = 10_000;

/// A line, and Python's number of its level.
pub(crate) struct Line {
    pub(crate) level: u8,
    pub(crate) text: String,
}

impl Line {
    /// Hands it to Python's logger.
    ///
    /// # Errors
    /// What is to end the call: a handler that was interrupted, or that wants the program to exit. An error of a handler's own
    /// has nobody to tell, as in `logging` itself.
    pub(crate) fn show(self, py: Python<'_>) -> PyResult<()> {
        let shown = logger(py).and_then(|logger| match logger {
            Some(logger) => logger.call_method1(intern!(py, "log"), (self.level, "%s", self.text)).map(drop),
            None => Ok(()),
        });
        unless_an_error(py, shown)
    }
}

/// Errors are dropped; an interruption, or an exit, is not.
pub(crate) fn unless_an_error(py: Python<'_>, result: PyResult<()>) -> PyResult<()> {
    result.or_else(|raised| if raised.is_instance_of::<PyException>(py) { Ok(()) } else { Err(raised) })
}

/// Whoever shows lines later.
pub(crate) trait Reader: Send + Sync {
    fn keep(&self, line: Line);
}

tokio::task_local! {
    static READER: Arc<dyn Reader>;
}

thread_local! {
    /// What the calls tell that this thread waits for.
    static OWN: OnceCell<Arc<Journal>> = const { OnceCell::new() };
}

/// Lets this reader have what a future tells.
pub(crate) fn told_to<F: Future>(reader: Arc<dyn Reader>, future: F) -> impl Future<Output = F::Output> {
    READER.scope(reader, future)
}

/// Who reads what is told here: the one whom the running task tells, else this thread, which drives a call.
pub(crate) fn reader() -> Arc<dyn Reader> {
    READER.try_with(Arc::clone).unwrap_or_else(|_| OWN.with(|own| Arc::clone(own.get_or_init(Arc::default))))
}

/// Shows what the calls told that this thread waits for, if they told anything.
///
/// # Errors
/// As [`Line::show`]; the next call of this thread shows the rest.
pub(crate) fn show(py: Python<'_>) -> PyResult<()> {
    let Some(journal) = OWN.with(|own| own.get().cloned()) else { return Ok(()) };
    let mut lines = journal.kept().take();
    if lines.is_empty() {
        return Ok(());
    }
    let Some(_arrival) = Arrival::before_python() else { return Ok(()) };
    while let Some(line) = lines.pop_front() {
        if let Err(raised) = line.show(py) {
            journal.kept().put_back(lines);
            return Err(raised);
        }
    }
    Ok(())
}

/// The lines for one thread.
#[derive(Default)]
struct Journal(Mutex<Kept<Line>>);

impl Journal {
    fn kept(&self) -> MutexGuard<'_, Kept<Line>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reader for Journal {
    fn keep(&self, line: Line) {
        self.kept().push_line(line);
    }
}

/// What waits for a reader, in the order in which it came: lines, so many at most, and whatever else there is.
pub(crate) struct Kept<T> {
    items: VecDeque<T>,
    /// How many of the items are lines.
    lines: usize,
    /// How many came when there were too many.
    missed: usize,
}

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self { items: VecDeque::new(), lines: 0, missed: 0 }
    }
}

impl<T: From<Line>> Kept<T> {
    pub(crate) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(crate) fn push(&mut self, item: T) {
        self.items.push_back(item);
    }

    pub(crate) fn push_line(&mut self, line: Line) {
        if self.lines < MOST {
            self.lines += 1;
            self.items.push_back(line.into());
        } else {
            self.missed += 1;
        }
    }

    /// All there is. What is missing is told where it was.
    pub(crate) fn take(&mut self) -> VecDeque<T> {
        self.lines = 0;
        let missed = std::mem::take(&mut self.missed);
        if missed > 0 {
            let text = format!("{missed} lines are missing here: nobody had time to show them");
            self.items.push_back(Line { level: WARNING, text }.into());
        }
        std::mem::take(&mut self.items)
    }

    /// What was taken and not shown comes first again.
    pub(crate) fn put_back(&mut self, mut items: VecDeque<T>) {
        items.append(&mut self.items);
        self.items = items;
    }
}
