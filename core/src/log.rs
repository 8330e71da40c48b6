//! What the calls tell on their way: natively by `tracing`. With the feature `lean` they tell whoever hears the
//! future that runs, as lines of text: `tracing` for eight events is as much code as all policies.

/// Tells something: `tell!(warn, call = (call.name), kind = [error.kind.as_str()]; "it went wrong: ", why)`. What is in square
/// brackets is shown as it is, not as a debugger would show it.
#[cfg(not(feature = "lean"))]
macro_rules! tell {
    ($level:ident, $($field:ident = $value:tt),*; $message:literal) => {
        tracing::$level!(target: "uphunt", $($field = crate::log::value!($value),)* $message)
    };
    ($level:ident, $($field:ident = $value:tt),*; $message:literal, $part:expr) => {
        tracing::$level!(target: "uphunt", $($field = crate::log::value!($value),)* "{}{}", $message, $part)
    };
}

#[cfg(not(feature = "lean"))]
macro_rules! value {
    (($value:expr)) => {
        $value
    };
    ([$value:expr]) => {
        tracing::field::display($value)
    };
}

/// Tells something.
#[cfg(feature = "lean")]
macro_rules! tell {
    ($level:ident, $($field:ident = $value:tt),*; $message:literal $(, $part:expr)?) => {
        crate::log::tell_line(
            stringify!($level),
            // One text with all names in it: what is left to do at each place is to name the values.
            concat!($message, "{}", $(" ", stringify!($field), "={}"),*),
            &[crate::log::part!($($part)?), $(&crate::log::value!($value)),*],
        )
    };
}

#[cfg(feature = "lean")]
macro_rules! value {
    (($value:expr)) => {
        $value
    };
    ([$value:expr]) => {
        $value
    };
}

/// What stands behind the message, if anything.
#[cfg(feature = "lean")]
macro_rules! part {
    () => {
        &"" as &dyn crate::text::Part
    };
    ($part:expr) => {
        &$part as &dyn crate::text::Part
    };
}

#[cfg(feature = "lean")]
pub(crate) use part;
pub(crate) use tell;
pub(crate) use value;

#[cfg(feature = "lean")]
pub(crate) use lean::tell_line;
#[cfg(feature = "lean")]
pub use lean::{Listener, heard};

#[cfg(feature = "lean")]
mod lean {
    use std::cell::RefCell;
    use std::rc::Rc;

    use crate::text::{Part, filled};

    /// Is given each line and its level.
    pub type Listener = Rc<dyn Fn(&str, &str)>;

    thread_local! {
        static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
    }

    /// Lets this listener hear from here on; gives the one before.
    pub fn heard(listener: Option<Listener>) -> Option<Listener> {
        LISTENER.replace(listener)
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn tell_line(level: &str, line: &str, parts: &[&dyn Part]) {
        if let Some(listener) = LISTENER.with_borrow(Clone::clone) {
            listener(level, &filled(line, parts));
        }
    }
}
