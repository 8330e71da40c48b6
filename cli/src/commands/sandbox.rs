//! `sandbox`: the service on this machine.

use std::time::Duration;

use serde_json::json;
use uphunt_sandbox::Sandbox;

use super::{Context, stopped};
use crate::args;
use crate::failure::{Failure, Result};
use crate::output::{bold, dim, print_error};

/// Runs the sandbox until a signal stops it.
pub(crate) async fn sandbox(context: &Context, options: &args::Sandbox) -> Result {
    let settle = Duration::from_secs_f64(options.settle);
    let mut builder = Sandbox::builder().port(options.port).credits(options.credits).settle_delay(settle);
    if let Some(db) = &options.db {
        builder = builder.db(db);
    }
    let started = builder.start().await;
    let sandbox = started.map_err(|error| {
        Failure::new(format!("the sandbox cannot start: {error}"), "Choose another --port or --db.")
    })?;
    // The token is in the fragment, which browsers send to no server.
    let page = sandbox.page_url();
    let ready = json!({
        "url": sandbox.url(), "apiKey": sandbox.api_key(), "dashboardToken": sandbox.dashboard_token(), "pageUrl": page,
    });
    context.output.show(&ready, |_| {
        let header = format!("The UpHunt auto-apply service runs at {}", bold(sandbox.url()));
        let environment =
            format!("export UPHUNT_API_KEY={}\nexport UPHUNT_BASE_URL={}", sandbox.api_key(), sandbox.url());
        let advice = "Copy these lines into another terminal, and try `uphunt doctor` there:";
        format!("{header}\n\n{advice}\n\n{environment}\n\nIts page: {page}\n{}\n", dim("Ctrl-C stops it."))
    })?;
    if options.open {
        // The sandbox is of use without its page.
        if let Err(error) = open::that(&page) {
            print_error(&format!("no browser opened: {error}\n hint: Open {page} yourself."));
        }
    }
    stopped().await?;
    sandbox.stop().await;
    Ok(())
}
