//! The worker: settles applications, accepts invitations and sends webhooks when their time has come.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::task::JoinSet;

use crate::service::{Service, SettleRequests};
use crate::store::{agency, deliveries, settlement};
use crate::webhook_dispatcher::WebhookDispatcher;

/// How many applications settle in one transaction: few enough that no request waits long for the database.
const BATCH: u32 = 64;
/// How many webhook deliveries are in flight at once.
const MAX_DELIVERIES: usize = 64;

/// Runs until it is aborted. Sleeps until the next task is due, or until it is woken for an earlier one.
pub(crate) async fn run(service: Arc<Service>, mut requests: SettleRequests, dispatcher: WebhookDispatcher) {
    let mut sending = JoinSet::new();
    let mut waiting: Vec<oneshot::Sender<()>> = Vec::new();
    loop {
        // From here on, enqueued work must wake the worker: it has not looked yet.
        service.wakes_at.store(i64::MAX, Ordering::SeqCst);
        let next = match step(&service, &mut sending, &dispatcher).await {
            Ok(next) => next,
            Err(error) => {
                tracing::error!(%error, "the pipeline failed; it tries again in a second");
                Some(service.now() + 1_000)
            }
        };
        for done in waiting.drain(..) {
            // The requester may have gone.
            let _ = done.send(());
        }
        let sleep_ms = next.map(|next| {
            service.wakes_at.store(next, Ordering::SeqCst);
            u64::try_from(next - service.now()).unwrap_or(0)
        });
        tokio::select! {
            () = service.wake.notified() => {}
            Some(done) = requests.recv() => waiting.push(done),
            Some(_) = sending.join_next() => {}
            () = tokio::time::sleep(Duration::from_millis(sleep_ms.unwrap_or(0))), if sleep_ms.is_some() => {}
        }
    }
}

/// Does what is due now, and returns when the next task is due.
async fn step(
    service: &Arc<Service>,
    sending: &mut JoinSet<()>,
    dispatcher: &WebhookDispatcher,
) -> rusqlite::Result<Option<i64>> {
    let now = service.now();
    let mut changed = service.store.write(|db| agency::accept_due(db, now))? > 0;
    loop {
        let mut trouble = || service.faults.draw_delivery();
        let settled = service.store.write(|db| settlement::settle_due(db, now, BATCH, &mut trouble))?;
        changed |= settled > 0;
        if settled < BATCH as usize {
            break;
        }
        tokio::task::yield_now().await;
    }
    let room = MAX_DELIVERIES.saturating_sub(sending.len());
    let outgoing = if room > 0 { service.store.write(|db| deliveries::take_due(db, now, room))? } else { Vec::new() };
    for delivery in outgoing {
        let service = Arc::clone(service);
        let dispatcher = dispatcher.clone();
        sending.spawn(async move {
            let attempt = dispatcher.send(&delivery, &service.clock).await;
            if let Err(error) = service.store.write(|db| deliveries::record(db, delivery.seq, &attempt)) {
                tracing::error!(%error, delivery = delivery.id, "the answer to a webhook could not be kept");
            }
            service.changes.notify_waiters();
            service.wake.notify_one();
        });
    }
    if changed {
        service.changes.notify_waiters();
    }
    let next = service.store.read(settlement::next_due)?;
    // With every slot in use, a delivery that is due waits for another one to end, which wakes the worker.
    Ok(if sending.len() >= MAX_DELIVERIES { next.map(|next| next.max(service.now() + 50)) } else { next })
}
