//! What JavaScript tells later: futures by a number, so that one function serves all of them and none is made for each.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// A function of this module as JavaScript calls it: with numbers alone. `pointer` is an `extern "C" fn`'s.
#[cfg(target_arch = "wasm32")]
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

/// All that is waited for, by number.
#[derive(Debug)]
pub(crate) struct Awaited<T> {
    table: Rc<RefCell<Table<T>>>,
    /// Whether each is told for sure, also when nobody waits any more. Its number is then free only afterwards.
    surely: bool,
}

#[derive(Debug)]
struct Table<T> {
    slots: Vec<Slot<T>>,
    free: Vec<u32>,
}

#[derive(Debug)]
enum Slot<T> {
    Free,
    Waiting(Option<Waker>),
    Told(T),
    Abandoned,
}

/// One of them. Dropping it ends the waiting.
#[derive(Debug)]
pub(crate) struct Wait<T> {
    id: u32,
    surely: bool,
    table: Rc<RefCell<Table<T>>>,
}

impl<T> Awaited<T> {
    /// For what is told once each, whatever happens.
    pub(crate) fn surely() -> Self {
        Self { table: Rc::new(RefCell::new(Table { slots: Vec::new(), free: Vec::new() })), surely: true }
    }

    /// For what is told no more once nobody waits.
    pub(crate) fn perhaps() -> Self {
        Self { surely: false, ..Self::surely() }
    }

    /// Begins to wait.
    pub(crate) fn wait(&self) -> Wait<T> {
        let mut table = self.table.borrow_mut();
        let id = table.free.pop().unwrap_or_else(|| {
            table.slots.push(Slot::Free);
            u32::try_from(table.slots.len() - 1).unwrap_or(u32::MAX)
        });
        table.slots[id as usize] = Slot::Waiting(None);
        Wait { id, surely: self.surely, table: Rc::clone(&self.table) }
    }

    /// Tells what came.
    pub(crate) fn tell(&self, id: u32, value: T) {
        let mut table = self.table.borrow_mut();
        let waker = match &mut table.slots[id as usize] {
            Slot::Waiting(waker) => waker.take(),
            Slot::Abandoned => return table.release(id),
            Slot::Free | Slot::Told(_) => return,
        };
        table.slots[id as usize] = Slot::Told(value);
        drop(table);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<T> Table<T> {
    fn release(&mut self, id: u32) {
        self.slots[id as usize] = Slot::Free;
        self.free.push(id);
    }
}

impl<T> Wait<T> {
    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.id
    }
}

impl<T> Future for Wait<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let slot = &mut self.table.borrow_mut().slots[self.id as usize];
        match std::mem::replace(slot, Slot::Waiting(Some(context.waker().clone()))) {
            Slot::Told(value) => {
                // Nothing is left to tell, so dropping this frees the number.
                *slot = Slot::Free;
                Poll::Ready(value)
            }
            _ => Poll::Pending,
        }
    }
}

impl<T> Drop for Wait<T> {
    fn drop(&mut self) {
        let mut table = self.table.borrow_mut();
        match &table.slots[self.id as usize] {
            Slot::Waiting(_) if self.surely => table.slots[self.id as usize] = Slot::Abandoned,
            _ => table.release(self.id),
        }
    }
}
