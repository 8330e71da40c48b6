//! Waiting for one application, telling how it goes.

use uphunt::{Client, PollSchedule, WaitOptions};

use crate::jobs::Applied;
use crate::progress::Teller;

/// Waits until the application settles. A wait that fails is part of the report, not its end.
pub(crate) async fn settle(teller: &Teller, client: &Client, applied: Applied, schedule: PollSchedule) -> Applied {
    let line = teller.follow(&applied.title);
    let options = WaitOptions::new().schedule(schedule).on_update(|application| line.moved(application));
    match client.wait(&applied.submission, options).await {
        Ok(application) => Applied { application: Some(application), ..applied },
        Err(error) => {
            line.failed(&error.to_string());
            let application = error.application.clone().map(|application| *application);
            Applied { application, problem: Some(error.to_string()), ..applied }
        }
    }
}
