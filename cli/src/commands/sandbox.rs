//! `sandbox`: the service on this machine.

use serde_json::json;
use uphunt_sandbox::Sandbox;

use super::Context;
use crate::args;
use crate::failure::{Failure, Result};
use crate::output::{bold, dim};

/// Runs the sandbox until Ctrl-C.
pub(crate) async fn sandbox(context: &Context, options: &args::Sandbox) -> Result {
    let mut builder = Sandbox::builder().port(options.port).credits(options.credits);
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
        "url": sandbox.url(), "apiKey": sandbox.api_key(), "dashboardToken": sandbox.dashboard_token(), "page": page,
    });
    context.output.show(&ready, |_| {
        let header = format!("The UpHunt auto-apply service on this machine: {}", bold(sandbox.url()));
        let environment =
            format!("export UPHUNT_API_KEY={}\nexport UPHUNT_BASE_URL={}", sandbox.api_key(), sandbox.url());
        format!("{header}\n\n{environment}\n\n{}  {page}\n{}\n", dim("page"), dim("Ctrl-C ends it"))
    })?;
    if options.open {
        open::that(&page)
            .map_err(|error| Failure::new(format!("no browser opened: {error}"), format!("Open {page} yourself.")))?;
    }
    tokio::signal::ctrl_c().await?;
    sandbox.stop().await;
    Ok(())
}
