//! What the core tells, for a client's own logger.

use std::rc::Rc;

use uphunt::log::Listener;

use crate::callback::Callback;

/// `log(level, message)` is called with each line.
pub(crate) fn listener(log: Callback) -> Listener {
    Rc::new(move |level, line| log.log(level, line))
}
