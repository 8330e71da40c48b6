//! Exit codes: one for each kind of error, so that scripts can distinguish them. `uphunt --help` lists them.

use uphunt::ErrorKind;

/// Returns the exit code of an error of the API.
pub(crate) const fn code_of(kind: ErrorKind) -> u8 {
    match kind {
        ErrorKind::InvalidInput => 2,
        ErrorKind::Unauthorized | ErrorKind::SubscriptionInactive => 3,
        ErrorKind::NotFound => 4,
        ErrorKind::OutOfCredits => 5,
        ErrorKind::RateLimited => 6,
        ErrorKind::Connection
        | ErrorKind::Timeout
        | ErrorKind::DeadlineExceeded
        | ErrorKind::Server
        | ErrorKind::Unavailable
        | ErrorKind::UnexpectedResponse
        | ErrorKind::Decode => 7,
        ErrorKind::OutcomeUnknown => 8,
        ErrorKind::WaitTimeout => 9,
        _ => 1,
    }
}

/// The code of a program that was interrupted, by convention 128 and the signal's number.
pub(crate) const INTERRUPTED: u8 = 130;
