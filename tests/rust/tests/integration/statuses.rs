//! Each row of the contract's statuses: what it means for the application and for its credit.

use uphunt::{ApplicationStatus, Credit, WaitOptions};

use crate::setting::{OFTEN, open, proposal, settle};

/// Applies to a job that settles like this; the credit goes the way the contract says, here and at the service.
async fn settles(status: ApplicationStatus, credit: Credit) {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal(&format!("~01sandbox_{status}_1"))).await.unwrap();
    assert_eq!((client.credits().reserved, client.credits().available), (1, Some(99)));
    settle(&sandbox).await;
    let application = client.wait(&submission, WaitOptions::new().schedule(OFTEN)).await.unwrap();
    assert_eq!((&application.application_status, application.credit()), (&status, credit.clone()));
    assert!(application.is_settled() && application.application_status_message.is_some());
    assert_eq!(application.is_applied(), application.applied_at.is_some());
    assert_eq!(application.hint().is_none(), status == ApplicationStatus::Applied, "what to do is said");
    let (deducted, refunded) = if credit == Credit::Deducted { (1, 0) } else { (0, 1) };
    let (ledger, service) = (client.credits(), sandbox.ledger().unwrap());
    assert_eq!((ledger.reserved, ledger.deducted, ledger.refunded), (0, deducted, refunded));
    assert_eq!(ledger.available, Some(service.available));
    assert_eq!(
        (service.reserved, service.deducted, service.refunded),
        (0, i64::from(deducted == 1), i64::from(refunded == 1))
    );
}

macro_rules! statuses {
    ($($name:ident: $status:ident, $credit:ident;)+) => {
        $(
            #[tokio::test]
            async fn $name() {
                settles(ApplicationStatus::$status, Credit::$credit).await;
            }
        )+
    };
}

statuses! {
    status_applied_deducts_the_credit: Applied, Deducted;
    status_failed_refunds_the_credit: Failed, Refunded;
    status_not_available_refunds_the_credit: NotAvailable, Refunded;
    status_not_eligible_refunds_the_credit: NotEligible, Refunded;
    status_not_enough_connects_refunds_the_credit: NotEnoughConnects, Refunded;
    status_logged_out_refunds_the_credit: LoggedOut, Refunded;
}

#[tokio::test]
async fn status_processing_keeps_the_credit_reserved() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~01sandbox_processing_1")).await.unwrap();
    settle(&sandbox).await;
    let application = client.status(&submission).await.unwrap();
    assert_eq!(application.application_status, ApplicationStatus::Processing);
    assert_eq!((application.is_settled(), application.credit()), (false, Credit::Reserved));
    assert_eq!((client.credits().reserved, sandbox.ledger().unwrap().reserved), (1, 1));
}

#[tokio::test]
async fn status_failed_comes_with_an_error_message() {
    let (sandbox, client) = open().await;
    let submission = client.apply(&proposal("~01sandbox_failed_1")).await.unwrap();
    settle(&sandbox).await;
    assert!(client.status(&submission).await.unwrap().error_message.is_some());
}

#[tokio::test]
async fn a_job_may_be_applied_to_again_after_a_refund() {
    let (sandbox, client) = open().await;
    for _ in 0..2 {
        client.apply(&proposal("~01sandbox_logged_out_1")).await.unwrap();
        settle(&sandbox).await;
    }
    assert_eq!(sandbox.ledger().unwrap().refunded, 2);
}
