//! `login` and `logout`.

use std::io::Read as _;

use serde_json::json;

use super::{Context, interruptible};
use crate::args::Login;
use crate::failure::{Failure, Result};
use crate::output::{can_ask, prompt};

/// Reads a key from the user, checks it, and stores it. The key never stands on the command line, so it is in no history.
pub(crate) async fn login(context: &Context, login: &Login) -> Result {
    let key = read_key()?;
    let settings = context.settings()?;
    let client = settings.client_with_key(&key)?;
    interruptible(client.freelancers(), "The key was not stored.").await?;
    let place = settings.store_key(&key, login.file)?;
    context.output.show(&json!({"stored": place, "profile": context.global.profile}), |_| {
        format!("The key works. It is stored in {place}.")
    })
}

/// Removes the stored key.
pub(crate) fn logout(context: &Context) -> Result {
    let forgotten = context.settings()?.forget_key()?;
    context.output.show(&json!({"forgotten": forgotten, "profile": context.global.profile}), |_| {
        if forgotten {
            "The key is removed from this machine. To revoke it, delete it in the dashboard."
        } else {
            "No key was stored."
        }
        .to_owned()
    })
}

fn read_key() -> Result<String> {
    let key = if can_ask() {
        let question = dialoguer::Password::new().with_prompt("API key (it is not shown)");
        prompt(|| question.interact())?
    } else {
        let mut key = String::new();
        std::io::stdin().read_to_string(&mut key)?;
        key
    };
    let key = key.trim().to_owned();
    if key.is_empty() {
        let hint = "Type it when asked, or pipe it: uphunt login < key.txt";
        return Err(Failure::usage("there is no key to store", hint));
    }
    Ok(key)
}
