//! A server that echoes the key everywhere, and a collector of everything that a caller can see.

mod everything;
mod reply;
mod server;

pub(crate) use everything::Everything;
pub(crate) use reply::Reply;
pub(crate) use server::Server;

use uphunt::{ApiKey, Client, ClientBuilder};

/// No substring of its second half occurs by chance.
pub(crate) const KEY: &str = "sk_uphunt_c0ffee11d00d22beef33f00d44cafe55";

/// Ways to give a key that cannot be taken, or to give it in the wrong place.
pub(crate) fn misuse() -> Vec<ClientBuilder> {
    assert!(!format!("{:?}", ApiKey::new(KEY)).contains(KEY));
    let builder = || Client::builder().api_key(KEY);
    vec![
        Client::builder().api_key(format!("{KEY}\n")),
        Client::builder().api_key(format!(" {KEY}")),
        builder().base_url(format!("https://{KEY}@uphunt.io")),
        builder().base_url(format!("https://uphunt.io/?key={KEY}")),
        builder().base_url(format!("ftp://{KEY}")),
        builder().base_url(KEY),
        builder().proxy(format!("http://{KEY}:{KEY}@ no host")),
        builder().proxy(format!("{KEY}://")),
        builder().header("x-extra", format!("{KEY}\n")),
        builder().header(format!("{KEY} "), "x"),
        builder().header(KEY, "\n"),
        builder().user_agent(format!("{KEY}\n")),
    ]
}
