//! What the core tells, for a client's own logger.

use std::rc::Rc;

use js_sys::Function;
use uphunt::log::Listener;
use wasm_bindgen::JsValue;

/// `log(level, message)` is called with each line.
pub(crate) fn listener(log: Function) -> Listener {
    Rc::new(move |level, line| {
        // A logger that fails has nobody to tell.
        let _ = log.call2(&JsValue::UNDEFINED, &level.into(), &line.into());
    })
}
