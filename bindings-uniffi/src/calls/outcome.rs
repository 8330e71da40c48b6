//! How calls ended, on its way to the language that made them.

use std::any::Any;
use std::collections::VecDeque;

use uniffi::{Lower, RustBuffer};

use crate::{Failure, UniFfiTag};

/// How a call ended: the first byte of what is told of it.
pub(super) const RESULT: u8 = 0;
const FAILURE: u8 = 1;
const PANIC: u8 = 2;

/// What stands before the bytes of each outcome: call, how it ended, length.
const HEAD: usize = 8 + 1 + 4;

/// What Swift is told with: call, how it ended, and the value, which is its to free.
pub(super) type Told = extern "C" fn(call: u64, how: u8, value: RustBuffer);

/// How a call ended, and what it gave, as UniFFI writes it into a buffer.
pub(super) struct Outcome {
    pub(super) call: u64,
    how: u8,
    value: Vec<u8>,
}

impl Outcome {
    pub(super) fn of<T: Lower<UniFfiTag>>(call: u64, ended: Result<Result<T, Failure>, Box<dyn Any + Send>>) -> Self {
        let (how, value) = match ended {
            Ok(Ok(value)) => (RESULT, written(value)),
            Ok(Err(failure)) => (FAILURE, written(failure)),
            Err(panic) => (PANIC, said(panic.as_ref()).as_bytes().to_vec()),
        };
        Self { call, how, value }
    }

    /// Of a call that cannot be made: what it was given is not what it takes.
    pub(super) fn refused(call: u64, why: &str) -> Self {
        Self { call, how: PANIC, value: why.as_bytes().to_vec() }
    }

    /// Tells it to Swift.
    pub(super) fn tell(self, told: Told) {
        told(self.call, self.how, RustBuffer::from_vec(self.value));
    }

    /// Writes how it ended and the value, if there is room; gives how many bytes that are.
    pub(super) fn write(&self, room: &mut [u8]) -> Option<i32> {
        let room = room.get_mut(..=self.value.len())?;
        room[0] = self.how;
        room[1..].copy_from_slice(&self.value);
        Some(length(room.len()))
    }
}

/// What has ended and is not told yet.
#[derive(Default)]
pub(super) struct Ended {
    pub(super) outcomes: VecDeque<Outcome>,
}

impl Ended {
    /// Writes as many outcomes as there is room for (of each the call, how it ended and the length of its value, big-endian, then the
    /// value), and gives how many bytes that are; or, below zero, how many the first one needs.
    pub(super) fn tell(&mut self, room: &mut [u8]) -> i32 {
        let mut told = 0;
        while let Some(Outcome { value, .. }) = self.outcomes.front() {
            let end = told + HEAD + value.len();
            if end > room.len() {
                // What does not fit beside others is told first the next time.
                return if told > 0 { length(told) } else { -length(end) };
            }
            let Some(Outcome { call, how, value }) = self.outcomes.pop_front() else { break };
            let (head, rest) = room[told..end].split_at_mut(HEAD);
            head[..8].copy_from_slice(&call.to_be_bytes());
            head[8] = how;
            head[9..].copy_from_slice(&length(value.len()).to_be_bytes());
            rest.copy_from_slice(&value);
            told = end;
        }
        length(told)
    }

    /// Takes the outcome of this call, if it is there.
    pub(super) fn take(&mut self, call: u64) -> Option<Outcome> {
        let place = self.outcomes.iter().position(|outcome| outcome.call == call)?;
        self.outcomes.remove(place)
    }
}

fn written<T: Lower<UniFfiTag>>(value: T) -> Vec<u8> {
    // Most answers fit, and need not grow byte by byte.
    let mut bytes = Vec::with_capacity(512);
    T::write(value, &mut bytes);
    bytes
}

fn said(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("the core panicked")
}

/// No answer is longer than what a JVM can hold in an array.
fn length(bytes: usize) -> i32 {
    i32::try_from(bytes).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_that_does_not_fit_says_how_much_it_needs() {
        let mut ended = Ended::default();
        ended.outcomes.extend([Outcome::refused(1, "short"), Outcome::refused(2, "rather long")]);
        let mut room = [0; 20];
        assert_eq!(ended.tell(&mut room), 18);
        assert_eq!(ended.tell(&mut room), -24);
        let mut room = [0; 24];
        assert_eq!(ended.tell(&mut room), 24);
        assert_eq!(room[..13], [0, 0, 0, 0, 0, 0, 0, 2, PANIC, 0, 0, 0, 11]);
        assert_eq!(&room[13..], b"rather long");
    }

    #[test]
    fn one_alone_is_written_where_it_fits() {
        let outcome = Outcome::of(7, Ok(Ok::<u8, _>(9)));
        let mut room = [1; 3];
        assert_eq!(outcome.write(&mut room), Some(2));
        assert_eq!(room, [RESULT, 9, 1]);
        assert_eq!(outcome.write(&mut room[..1]), None);
    }
}
