//! Any body is an event that can be written down and read again, or it is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use uphunt::{ErrorKind, WebhookEvent};

fuzz_target!(|input: (Option<&str>, &[u8])| {
    let (delivery_id, body) = input;
    match WebhookEvent::parse(delivery_id, body) {
        Ok(event) => {
            let _ = (event.application.credit(), event.application.is_settled(), format!("{event:?}"));
            if let Some(at) = event.delivered_at {
                at.to_system_time();
            }
        }
        Err(error) => {
            assert_eq!(error.kind, ErrorKind::InvalidInput);
            assert!(error.body.is_some());
        }
    }
});
