//! What differs between platforms: clocks, sleeping, dice. Everything else is the same code everywhere.

#[cfg(target_arch = "wasm32")]
use crate::text::among;
#[cfg(target_arch = "wasm32")]
use crate::time::UNIX_EPOCH;
use crate::time::{Duration, SystemTime};
use std::future::Future;

#[cfg(target_arch = "wasm32")]
pub(crate) use moment::Instant;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use tokio::time::Instant;

/// The wall clock. Only for what no answer's `Date` header tells.
pub(crate) fn wall_clock() -> SystemTime {
    #[cfg(not(target_arch = "wasm32"))]
    return SystemTime::now();
    #[cfg(target_arch = "wasm32")]
    {
        let since = Duration::try_from_secs_f64(js::date_now() / 1e3).unwrap_or_default();
        UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH)
    }
}

/// A random number in `0.0..1.0`, for jitter.
pub(crate) fn unit() -> f64 {
    #[cfg(not(target_arch = "wasm32"))]
    return fastrand::f64();
    #[cfg(target_arch = "wasm32")]
    js::random()
}

/// Reads a date as HTTP has it (RFC 9110, 5.6.7).
pub(crate) fn http_date(text: &str) -> Option<SystemTime> {
    #[cfg(not(target_arch = "wasm32"))]
    return httpdate::parse_http_date(text).ok();
    #[cfg(target_arch = "wasm32")]
    {
        // JavaScript reads much else, which no server means.
        let plausible = text.len() >= 24
            && text.as_bytes()[0].is_ascii_alphabetic()
            && !text.bytes().any(|byte| matches!(byte, b'-' | b'+'));
        let milliseconds = if plausible { js::date_parse(text) } else { f64::NAN };
        let since = Duration::try_from_secs_f64(milliseconds / 1e3).ok()?;
        UNIX_EPOCH.checked_add(since)
    }
}

/// Reads a number as text has it.
pub(crate) fn parse_number(text: &str) -> Option<f64> {
    #[cfg(not(target_arch = "wasm32"))]
    return text.parse().ok();
    #[cfg(target_arch = "wasm32")]
    {
        let number = js::parse_float(text);
        // It also reads the beginning of what is no number.
        let last = text.as_bytes().last().is_some_and(u8::is_ascii_digit);
        (last && text.bytes().all(|byte| byte.is_ascii_digit() || among(b"+-.eE", byte))).then_some(number)
    }
}

/// A number as text.
pub(crate) fn number_text(number: f64) -> String {
    #[cfg(not(target_arch = "wasm32"))]
    return number.to_string();
    #[cfg(target_arch = "wasm32")]
    js::string(number)
}

/// Bytes as text. What is no UTF-8 in it reads as U+FFFD.
pub(crate) fn lossy(bytes: &[u8]) -> String {
    #[cfg(not(target_arch = "wasm32"))]
    return String::from_utf8_lossy(bytes).into_owned();
    #[cfg(target_arch = "wasm32")]
    js::lossy(bytes)
}

/// What of JavaScript's is called here. The crate js-sys has it all too, and what it brings with it stays in the module.
#[cfg(target_arch = "wasm32")]
mod js {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = Date, js_name = now)]
        pub(super) fn date_now() -> f64;

        #[wasm_bindgen(js_namespace = Date, js_name = parse)]
        pub(super) fn date_parse(text: &str) -> f64;

        #[wasm_bindgen(js_namespace = Math)]
        pub(super) fn random() -> f64;

        #[wasm_bindgen(js_name = parseFloat)]
        pub(super) fn parse_float(text: &str) -> f64;

        #[wasm_bindgen(js_name = String)]
        pub(super) fn string(number: f64) -> String;
    }

    #[wasm_bindgen(
        inline_js = "export const lossy = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);"
    )]
    extern "C" {
        pub(super) fn lossy(bytes: &[u8]) -> String;
    }
}

/// Sleeps without holding a thread.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use tokio::time::sleep;

/// Sleeps without holding a thread.
#[cfg(target_arch = "wasm32")]
pub(crate) use timer::sleep;

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
mod moment {
    use crate::time::Duration;

    use wasm_bindgen::prelude::*;

    /// A moment on the platform's monotonic clock. The part of the standard library's `Instant` that is used here.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
    pub(crate) struct Instant(Duration);

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_namespace = performance, js_name = now)]
        fn performance_now() -> f64;
    }

    impl Instant {
        #[inline(never)]
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is a time since the beginning")]
        pub(crate) fn now() -> Self {
            Self(Duration::from_micros((performance_now() * 1e3) as u64))
        }

        pub(crate) fn elapsed(self) -> Duration {
            Self::now().saturating_duration_since(self)
        }

        pub(crate) fn saturating_duration_since(self, earlier: Self) -> Duration {
            self.0.saturating_sub(earlier.0)
        }

        pub(crate) fn checked_add(self, duration: Duration) -> Option<Self> {
            self.0.checked_add(duration).map(Self)
        }

        pub(crate) fn checked_sub(self, duration: Duration) -> Option<Self> {
            self.0.checked_sub(duration).map(Self)
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod timer {
    use crate::time::Duration;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    use wasm_bindgen::JsValue;
    use wasm_bindgen::prelude::*;

    use crate::awaited::{Wait, function, tell, wait};

    // An exception that passes through WebAssembly leaves it as it is then, for good: none may. Where no timer can be set, as outside
    // of a worker's handlers, time is over at once.
    #[wasm_bindgen(inline_js = r"
export function set_timeout(fired, milliseconds, id) {
  try {
    return setTimeout(fired, milliseconds, id);
  } catch {}
}")]
    extern "C" {
        fn set_timeout(fired: &JsValue, milliseconds: f64, id: u32) -> JsValue;
    }

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(js_name = clearTimeout)]
        fn clear_timeout(timer: &JsValue);
    }

    thread_local! {
        static FIRED: JsValue = function(fired as extern "C" fn(u32) as usize);
    }

    extern "C" fn fired(id: u32) {
        tell(id, None);
    }

    /// setTimeout takes at most 2^31 - 1 ms and would fire at once beyond it.
    const LONGEST: f64 = 1e9;

    /// A sleep: what is left of it, and the timer that is set.
    pub(crate) struct Sleep {
        milliseconds: f64,
        timer: Option<(JsValue, Wait)>,
    }

    pub(crate) fn sleep(duration: Duration) -> Sleep {
        // Rounded up: a timer that fires early is one that has to be set again.
        Sleep { milliseconds: (duration.as_secs_f64() * 1e3).ceil(), timer: None }
    }

    impl Future for Sleep {
        type Output = ();

        #[inline(never)]
        fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
            loop {
                if let Some((_, fired)) = &mut self.timer {
                    if Pin::new(fired).poll(context).is_pending() {
                        return Poll::Pending;
                    }
                    self.timer = None;
                    if self.milliseconds <= 0.0 {
                        return Poll::Ready(());
                    }
                }
                let now = self.milliseconds.min(LONGEST);
                self.milliseconds -= now;
                let fired = wait(false);
                let timer = FIRED.with(|function| set_timeout(function, now, fired.id()));
                if timer.is_undefined() {
                    return Poll::Ready(());
                }
                self.timer = Some((timer, fired));
            }
        }
    }

    impl Drop for Sleep {
        /// A timer that has not fired is taken back: a server's process would stay for it.
        #[inline(never)]
        fn drop(&mut self) {
            if let Some((timer, _)) = self.timer.take() {
                clear_timeout(&timer);
            }
        }
    }
}
