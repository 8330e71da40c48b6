//! What differs between platforms: clocks, sleeping, dice. Everything else is the same code everywhere.

use std::future::Future;
use std::time::{Duration, SystemTime};

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use tokio::time::Instant;
#[cfg(target_arch = "wasm32")]
pub(crate) use web_time::Instant;

/// The wall clock. Only for what no answer's `Date` header tells.
pub(crate) fn wall_clock() -> SystemTime {
    #[cfg(not(target_arch = "wasm32"))]
    return SystemTime::now();
    #[cfg(target_arch = "wasm32")]
    {
        use web_time::web::SystemTimeExt as _;
        web_time::SystemTime::now().to_std()
    }
}

/// A random number in `0.0..1.0`, for jitter.
pub(crate) fn unit() -> f64 {
    #[cfg(not(target_arch = "wasm32"))]
    return fastrand::f64();
    #[cfg(target_arch = "wasm32")]
    js_sys::Math::random()
}

/// Reads a date as HTTP has it (RFC 9110, 5.6.7).
pub(crate) fn http_date(text: &str) -> Option<SystemTime> {
    #[cfg(not(target_arch = "wasm32"))]
    return httpdate::parse_http_date(text).ok();
    #[cfg(target_arch = "wasm32")]
    {
        // JavaScript reads much else, which no server means.
        let plausible = text.len() >= 24 && text.as_bytes()[0].is_ascii_alphabetic() && !text.contains(['-', '+']);
        let milliseconds = if plausible { js_sys::Date::parse(text) } else { f64::NAN };
        let since = Duration::try_from_secs_f64(milliseconds / 1e3).ok()?;
        SystemTime::UNIX_EPOCH.checked_add(since)
    }
}

/// Reads a number as text has it.
pub(crate) fn parse_number(text: &str) -> Option<f64> {
    #[cfg(not(target_arch = "wasm32"))]
    return text.parse().ok();
    #[cfg(target_arch = "wasm32")]
    {
        let number: f64 = js_sys::Number::parse_float(text);
        // It also reads the beginning of what is no number.
        let last = text.as_bytes().last().is_some_and(u8::is_ascii_digit);
        (last && text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte))).then_some(number)
    }
}

/// A number as text.
pub(crate) fn number_text(number: f64) -> String {
    #[cfg(not(target_arch = "wasm32"))]
    return number.to_string();
    #[cfg(target_arch = "wasm32")]
    number_to_string(number)
}

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = String)]
    fn number_to_string(number: f64) -> String;
}

/// Sleeps without holding a thread.
pub(crate) async fn sleep(duration: Duration) {
    #[cfg(not(target_arch = "wasm32"))]
    tokio::time::sleep(duration).await;
    #[cfg(target_arch = "wasm32")]
    {
        // setTimeout takes at most 2^31 - 1 ms and would fire at once beyond it.
        const LONGEST: Duration = Duration::from_millis(1 << 30);
        let mut left = duration;
        while left > LONGEST {
            timer::sleep(LONGEST).await;
            left -= LONGEST;
        }
        timer::sleep(left).await;
    }
}

/// Lets a future run for at most this long; then drops it and answers `None`.
pub(crate) async fn within<F: Future>(duration: Duration, future: F) -> Option<F::Output> {
    #[cfg(not(target_arch = "wasm32"))]
    return tokio::time::timeout(duration, future).await.ok();
    #[cfg(target_arch = "wasm32")]
    {
        use std::pin::pin;
        use std::task::Poll;
        let (mut future, mut alarm) = (pin!(future), pin!(sleep(duration)));
        std::future::poll_fn(|context| match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending => alarm.as_mut().poll(context).map(|()| None),
        })
        .await
    }
}

#[cfg(target_arch = "wasm32")]
mod timer {
    use std::time::Duration;

    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::*;

    use crate::awaited::Awaited;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = setTimeout)]
        fn set_timeout(fired: &JsValue, milliseconds: f64, id: u32) -> JsValue;

        #[wasm_bindgen(js_name = clearTimeout)]
        fn clear_timeout(timer: &JsValue);
    }

    thread_local! {
        static AWAITED: Awaited<()> = Awaited::perhaps();
        static FIRED: JsValue = Closure::<dyn Fn(u32)>::new(|id| {
            AWAITED.with(|awaited| awaited.tell(id, ()));
        }).into_js_value();
    }

    /// A timer that has not fired is taken back: a server's process would stay for it.
    struct Timer(Option<JsValue>);

    impl Drop for Timer {
        fn drop(&mut self) {
            if let Some(timer) = &self.0 {
                clear_timeout(timer);
            }
        }
    }

    pub(super) async fn sleep(duration: Duration) {
        let fired = AWAITED.with(Awaited::wait);
        // Rounded up: a timer that fires early is one that has to be set again.
        let milliseconds = (duration.as_secs_f64() * 1e3).ceil();
        let mut timer = Timer(Some(FIRED.with(|closure| set_timeout(closure, milliseconds, fired.id()))));
        fired.await;
        timer.0 = None;
    }
}
