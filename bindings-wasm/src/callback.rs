//! Functions of JavaScript's that are told something. None of them throws: `js/` sees to that.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A function. The crate js-sys has this too, and what it brings with it stays in the module.
    #[wasm_bindgen(typescript_type = "Function")]
    #[derive(Clone)]
    pub type Callback;

    #[wasm_bindgen(method, js_name = call)]
    fn call_with_outcome(this: &Callback, it: &JsValue, succeeded: bool, json: &str);

    #[wasm_bindgen(method, js_name = call)]
    fn call_with_line(this: &Callback, it: &JsValue, level: &str, line: &str);

    #[wasm_bindgen(method, js_name = call)]
    fn call_with_json(this: &Callback, it: &JsValue, json: &str);
}

impl Callback {
    /// Tells what a call came to.
    pub(crate) fn done(&self, succeeded: bool, json: &str) {
        self.call_with_outcome(&JsValue::UNDEFINED, succeeded, json);
    }

    /// Tells a line of what happens.
    pub(crate) fn log(&self, level: &str, line: &str) {
        self.call_with_line(&JsValue::UNDEFINED, level, line);
    }

    /// Tells how something stands.
    pub(crate) fn update(&self, json: &str) {
        self.call_with_json(&JsValue::UNDEFINED, json);
    }
}
