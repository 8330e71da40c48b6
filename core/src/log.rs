//! What the calls tell on their way: natively by `tracing`. With the feature `lean` they tell whoever hears the
//! future that runs, as lines of text: `tracing` for eight events is as much code as all policies.

/// Tells something: `tell!(warn, call = (call.name), kind = [error.kind]; "it went wrong: {why}")`. What is in square
/// brackets is shown by its `Display`.
#[cfg(not(feature = "lean"))]
macro_rules! tell {
    ($level:ident, $($field:ident = $value:tt),*; $($message:tt)+) => {
        tracing::$level!(target: "uphunt", $($field = crate::log::value!($value),)* $($message)+)
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
    ($level:ident, $($field:ident = $value:tt),*; $($message:tt)+) => {
        if crate::log::is_heard() {
            crate::log::tell_line(
                stringify!($level),
                format_args!($($message)+),
                &[$((stringify!($field), crate::log::value!($value)),)*],
            );
        }
    };
}

#[cfg(feature = "lean")]
macro_rules! value {
    (($value:expr)) => {
        &$value as &dyn std::fmt::Display
    };
    ([$value:expr]) => {
        &$value as &dyn std::fmt::Display
    };
}

pub(crate) use tell;
pub(crate) use value;

#[cfg(feature = "lean")]
pub use lean::{Listener, heard};
#[cfg(feature = "lean")]
pub(crate) use lean::{is_heard, tell_line};

#[cfg(feature = "lean")]
mod lean {
    use std::cell::RefCell;
    use std::fmt::{self, Display, Write as _};
    use std::rc::Rc;

    /// Is given each line and its level.
    pub type Listener = Rc<dyn Fn(&str, &str)>;

    thread_local! {
        static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
    }

    /// Lets this listener hear from here on; gives the one before.
    pub fn heard(listener: Option<Listener>) -> Option<Listener> {
        LISTENER.replace(listener)
    }

    pub(crate) fn is_heard() -> bool {
        LISTENER.with_borrow(Option::is_some)
    }

    #[cold]
    #[inline(never)]
    pub(crate) fn tell_line(level: &str, message: fmt::Arguments<'_>, fields: &[(&str, &dyn Display)]) {
        let mut line = String::new();
        let _ = line.write_fmt(message);
        for (name, value) in fields {
            let _ = write!(line, " {name}={value}");
        }
        if let Some(listener) = LISTENER.with_borrow(Clone::clone) {
            listener(level, &line);
        }
    }
}
