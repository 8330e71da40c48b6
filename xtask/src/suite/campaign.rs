//! Campaigns, on SQLite and on a real PostgreSQL.

use super::Outcome;
use crate::counts::libtest;
use crate::native::{failed, step};
use crate::postgres::Server;
use crate::process::{run, typed};
use crate::term;
use crate::workspace::Workspace;

/// Where the tests find the server. Each creates a database of its own in it.
pub(super) const URL: &str = "UPHUNT_TEST_POSTGRES";

/// Starts a PostgreSQL server and runs the crate's tests.
pub(super) fn test(workspace: &Workspace) -> Outcome {
    let server = match Server::start(workspace) {
        Ok(server) => server,
        Err(reason) => return Outcome::of_check(&failed(reason)),
    };
    if let Err(ended) = step(&mut workspace.cargo(["build", "--locked", "--package", "uphunt-sandbox"])) {
        return Outcome::of_check(&ended);
    }
    let mut tests = workspace.cargo(["test", "--no-fail-fast", "--package", "uphunt-campaign"]);
    tests.env(URL, server.url()).env("UPHUNT_SANDBOX", workspace.built_program("uphunt-sandbox"));
    term::line(&typed(&tests));
    Outcome::of_tests(&run(&mut tests), libtest::count)
}
