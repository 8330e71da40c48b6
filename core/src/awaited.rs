//! What JavaScript tells later: futures by a number, so that one function serves all of them and none is made for each.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use crate::transport::{Failure, Response};

/// A function of this module as JavaScript calls it: with numbers alone. `pointer` is an `extern "C" fn`'s.
pub(crate) fn function(pointer: usize) -> wasm_bindgen::JsValue {
    use wasm_bindgen::JsCast;
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        type Table;
        #[wasm_bindgen(method)]
        fn get(this: &Table, place: usize) -> JsValue;
    }

    wasm_bindgen::function_table().unchecked_into::<Table>().get(pointer)
}

/// What is told: that a timer fired, or how a request ended. One type for both: another would be all of this once more.
pub(crate) type Told = Option<Result<Response, Failure>>;

thread_local! {
    /// All that is waited for, by number.
    static AWAITED: RefCell<Table> = const { RefCell::new(Table { slots: Vec::new(), free: Vec::new() }) };
}

struct Table {
    slots: Vec<Slot>,
    free: Vec<u32>,
}

enum Slot {
    Free,
    Waiting(Option<Waker>),
    Told(Told),
    Abandoned,
}

/// One that is waited for. Dropping it ends the waiting.
pub(crate) struct Wait {
    id: u32,
    /// Whether it is told for sure, also when nobody waits any more. Its number is then free only afterwards.
    surely: bool,
}

/// Begins to wait, for what is told for sure or only as long as somebody waits.
pub(crate) fn wait(surely: bool) -> Wait {
    let id = AWAITED.with_borrow_mut(|table| {
        let id = table.free.pop().unwrap_or_else(|| {
            table.slots.push(Slot::Free);
            u32::try_from(table.slots.len() - 1).unwrap_or(u32::MAX)
        });
        table.slots[id as usize] = Slot::Waiting(None);
        id
    });
    Wait { id, surely }
}

/// Tells what came.
pub(crate) fn tell(id: u32, told: Told) {
    let waker = AWAITED.with_borrow_mut(|table| {
        let slot = &mut table.slots[id as usize];
        match slot {
            Slot::Waiting(waker) => {
                let waker = waker.take();
                *slot = Slot::Told(told);
                waker
            }
            Slot::Abandoned => {
                table.release(id);
                None
            }
            Slot::Free | Slot::Told(_) => None,
        }
    });
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl Table {
    fn release(&mut self, id: u32) {
        self.slots[id as usize] = Slot::Free;
        self.free.push(id);
    }
}

impl Wait {
    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.id
    }
}

impl Future for Wait {
    type Output = Told;

    #[inline(never)]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Told> {
        AWAITED.with_borrow_mut(|table| {
            let slot = &mut table.slots[self.id as usize];
            match std::mem::replace(slot, Slot::Waiting(Some(context.waker().clone()))) {
                Slot::Told(told) => {
                    // Nothing is left to tell, so dropping this frees the number.
                    *slot = Slot::Free;
                    Poll::Ready(told)
                }
                _ => Poll::Pending,
            }
        })
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        AWAITED.with_borrow_mut(|table| match &table.slots[self.id as usize] {
            Slot::Waiting(_) if self.surely => table.slots[self.id as usize] = Slot::Abandoned,
            _ => table.release(self.id),
        });
    }
}
