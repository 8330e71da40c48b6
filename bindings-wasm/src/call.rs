//! Calls on their way: an executor of a few lines, which knows each by a number and can drop it.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

use uphunt::Error;
use uphunt::log::{Listener, heard};
use wasm_bindgen::prelude::*;

use crate::callback::Callback;
use crate::output;

/// What a call comes to, as JSON.
pub(crate) type Outcome = Pin<Box<dyn Future<Output = Result<String, Error>>>>;

thread_local! {
    static CALLS: RefCell<Calls> = const {
        RefCell::new(Calls { slots: Vec::new(), free: Vec::new(), awake: Vec::new(), running: false })
    };
}

/// All calls, by number.
struct Calls {
    slots: Vec<Slot>,
    free: Vec<usize>,
    /// Those that can get on. They do so at once, but for those that wake while another gets on: they come next.
    awake: Vec<usize>,
    running: bool,
}

enum Slot {
    Free,
    Waiting(Call),
    /// It is being polled, or was cancelled meanwhile.
    Running,
    Cancelled,
}

struct Call {
    outcome: Outcome,
    waker: Waker,
    listener: Option<Listener>,
    done: Callback,
}

/// Lets the call of this number get on.
struct Number(usize);

impl Wake for Number {
    fn wake(self: Arc<Self>) {
        wake(self.0);
    }
}

/// Lets a call get on, and then all that wake meanwhile.
fn wake(id: usize) {
    let others = CALLS.with_borrow_mut(|calls| {
        calls.awake.push(id);
        std::mem::replace(&mut calls.running, true)
    });
    if others {
        return;
    }
    while let Some(id) = CALLS.with_borrow_mut(Calls::next) {
        poll(id);
    }
}

/// Begins a call and tells `done` whether it succeeded, and the result or the error as JSON: before this returns, if nothing
/// has to be waited for. Gives the number to end it by, which means nothing any more once `done` was told.
pub(crate) fn begin(outcome: Outcome, listener: Option<Listener>, done: Callback) -> usize {
    let id = CALLS.with_borrow_mut(|calls| {
        let id = calls.free.pop().unwrap_or_else(|| {
            calls.slots.push(Slot::Free);
            calls.slots.len() - 1
        });
        calls.slots[id] = Slot::Waiting(Call { outcome, waker: Arc::new(Number(id)).into(), listener, done });
        id
    });
    wake(id);
    id
}

fn poll(id: usize) {
    let Some(mut call) = replace(id, Slot::Running) else { return };
    let before = heard(call.listener.clone());
    let polled = call.outcome.as_mut().poll(&mut Context::from_waker(&call.waker));
    heard(before);
    match polled {
        Poll::Pending => {
            // One that was cancelled while it ran is dropped here.
            let _cancelled = CALLS.with_borrow_mut(|calls| {
                if matches!(calls.slots[id], Slot::Running) {
                    calls.slots[id] = Slot::Waiting(call);
                    return None;
                }
                calls.release(id);
                Some(call)
            });
        }
        Poll::Ready(result) => {
            let cancelled = CALLS.with_borrow_mut(|calls| calls.release(id));
            let (succeeded, text) = match result {
                Ok(text) => (true, text),
                Err(error) => (false, output::error(error)),
            };
            // Whoever cancelled it knows.
            if !cancelled {
                call.done.done(succeeded, &text);
            }
        }
    }
}

/// Takes the call out that waits at this number, and leaves what is said.
fn replace(id: usize, with: Slot) -> Option<Call> {
    CALLS.with_borrow_mut(|calls| {
        let slot = calls.slots.get_mut(id)?;
        match std::mem::replace(slot, Slot::Free) {
            Slot::Waiting(call) => {
                *slot = with;
                Some(call)
            }
            other => {
                *slot = other;
                None
            }
        }
    })
}

impl Calls {
    /// Which is to get on. When there is none, nothing runs any more.
    fn next(&mut self) -> Option<usize> {
        self.running = !self.awake.is_empty();
        self.running.then(|| self.awake.remove(0))
    }

    /// Frees a number; says whether its call had been cancelled.
    fn release(&mut self, id: usize) -> bool {
        self.free.push(id);
        matches!(std::mem::replace(&mut self.slots[id], Slot::Free), Slot::Cancelled)
    }
}

/// Ends a call, and drops its request. It tells nothing any more.
#[wasm_bindgen]
pub fn cancel(id: usize) {
    let cancelled = replace(id, Slot::Free);
    CALLS.with_borrow_mut(|calls| match calls.slots.get_mut(id) {
        _ if cancelled.is_some() => calls.free.push(id),
        Some(slot @ Slot::Running) => *slot = Slot::Cancelled,
        _ => {}
    });
}
