//! The notation of faults: `target:kind[=value][+processed][@skip][*count | %probability]`.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use uphunt::Endpoint;

use super::fault::{Fault, FaultKind, RetryAfter, Target};
use crate::clock::MAX_DELAY;

/// An error in the notation of a fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FaultNotationError {
    /// What is wrong, for a person.
    pub message: String,
}

impl fmt::Display for FaultNotationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for FaultNotationError {}

fn error(message: impl Into<String>) -> FaultNotationError {
    FaultNotationError { message: message.into() }
}

impl FromStr for Target {
    type Err = FaultNotationError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "any" | "*" => return Ok(Self::Any),
            "webhook" | "webhooks" => return Ok(Self::Webhook),
            _ => {}
        }
        let name = text.replace('-', "_");
        let known = Endpoint::ALL.iter().copied().find(|endpoint| endpoint.name() == name);
        known.map(Self::Endpoint).ok_or_else(|| {
            let names: Vec<_> = Endpoint::ALL.iter().map(|endpoint| endpoint.name()).collect();
            error(format!("unknown target `{text}`: any, webhook, {}", names.join(", ")))
        })
    }
}

fn number<T: FromStr>(text: &str, what: &str) -> Result<T, FaultNotationError> {
    text.parse().map_err(|_| error(format!("`{text}` is not {what}")))
}

fn milliseconds(value: Option<&str>, kind: &str) -> Result<Duration, FaultNotationError> {
    let value = value.ok_or_else(|| error(format!("`{kind}` needs milliseconds, as in `{kind}=250`")))?;
    let time = Duration::from_millis(number(value, "a number of milliseconds")?);
    if time > MAX_DELAY { Err(error(format!("`{kind}={value}` is longer than ten years"))) } else { Ok(time) }
}

fn retry_after(value: &str) -> Result<RetryAfter, FaultNotationError> {
    match value.strip_prefix("date:") {
        Some(seconds) => number(seconds, "a number of seconds").map(RetryAfter::Date),
        None => number(value, "a number of seconds").map(RetryAfter::Seconds),
    }
}

fn kind(text: &str) -> Result<FaultKind, FaultNotationError> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value)),
        None => (text, None),
    };
    Ok(match name {
        "latency" => FaultKind::Latency(milliseconds(value, name)?),
        "late" => FaultKind::Late(milliseconds(value, name)?),
        "delay" => FaultKind::DelayedDelivery(milliseconds(value, name)?),
        "duplicate" => FaultKind::DuplicateDelivery,
        "html" => FaultKind::Html,
        "truncated" => FaultKind::Truncated,
        "close_before" => FaultKind::CloseBefore,
        "lost_answer" => FaultKind::LostAnswer,
        "stall" => FaultKind::Stall,
        "stuck" => FaultKind::Stuck,
        "redirect" => FaultKind::Redirect(value.unwrap_or("http://redirected.invalid/").to_owned()),
        status => match status.parse::<u16>() {
            Ok(status @ 400..=599) => FaultKind::Status(status, value.map(retry_after).transpose()?),
            _ => {
                return Err(error(format!(
                    "unknown fault `{name}`; it is one of latency=MS, late=MS, a status from 400 to 599 (429=SECONDS or 429=date:SECONDS for \
                     Retry-After), html, truncated, redirect=URL, close_before, lost_answer, stall, stuck, duplicate, delay=MS"
                )));
            }
        },
    })
}

/// Splits off the probability: `%0.25`, or `%25` for 25 percent. A percent-encoded byte at the end of a URL is none.
fn chance(text: &str) -> Result<Option<(&str, f64)>, FaultNotationError> {
    let Some((before, written)) = text.rsplit_once('%') else { return Ok(None) };
    let in_url = before.starts_with("redirect=") && written.len() >= 2 && !written.contains('.');
    let Some(value) = written.parse::<f64>().ok().filter(|_| !in_url) else { return Ok(None) };
    match value {
        0.0..=1.0 => Ok(Some((before, value))),
        1.0..=100.0 => Ok(Some((before, value / 100.0))),
        _ => Err(error(format!("`%{written}` is no probability: from %0 to %1, or up to %100 in percent"))),
    }
}

impl FromStr for Fault {
    type Err = FaultNotationError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (target, rest) =
            text.split_once(':').ok_or_else(|| error("a fault is `target:kind`, as in `apply:lost_answer`"))?;
        let target: Target = target.trim().parse()?;
        // The number after the last mark must be one, so that a URL may contain the marks.
        let (rest, remaining, probability) = match rest.rsplit_once('*') {
            Some((before, count)) => (before, Some(number(count, "a count")?), 1.0),
            None => match chance(rest)? {
                Some((before, chance)) => (before, None, chance),
                None => (rest, Some(1), 1.0),
            },
        };
        let (rest, skip) = match rest.rsplit_once('@').and_then(|(before, skip)| Some((before, skip.parse().ok()?))) {
            Some((before, skip)) => (before, skip),
            None => (rest, 0),
        };
        let (rest, processed) = match rest.strip_suffix("+processed") {
            Some(before) => (before, true),
            None => (rest, false),
        };
        let fault = Fault::once(target, kind(rest.trim())?);
        let for_webhook = matches!(fault.kind, FaultKind::DuplicateDelivery | FaultKind::DelayedDelivery(_));
        if for_webhook != (target == Target::Webhook) {
            return Err(error("`duplicate` and `delay` are the faults of `webhook`, and of nothing else"));
        }
        Ok(Fault { processed: fault.processed || processed, skip, remaining, probability, ..fault })
    }
}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(time) => write!(f, "latency={}", time.as_millis()),
            Self::Late(time) => write!(f, "late={}", time.as_millis()),
            Self::Status(status, None) => write!(f, "{status}"),
            Self::Status(status, Some(RetryAfter::Seconds(seconds))) => write!(f, "{status}={seconds}"),
            Self::Status(status, Some(RetryAfter::Date(seconds))) => write!(f, "{status}=date:{seconds}"),
            Self::Html => f.write_str("html"),
            Self::Truncated => f.write_str("truncated"),
            Self::Redirect(url) => write!(f, "redirect={url}"),
            Self::CloseBefore => f.write_str("close_before"),
            Self::LostAnswer => f.write_str("lost_answer"),
            Self::Stall => f.write_str("stall"),
            Self::Stuck => f.write_str("stuck"),
            Self::DuplicateDelivery => f.write_str("duplicate"),
            Self::DelayedDelivery(time) => write!(f, "delay={}", time.as_millis()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.target.name(), self.kind)?;
        if self.processed && !matches!(self.kind, FaultKind::LostAnswer | FaultKind::Truncated) {
            f.write_str("+processed")?;
        }
        if self.skip > 0 {
            write!(f, "@{}", self.skip)?;
        }
        match self.remaining {
            Some(count) => write!(f, "*{count}"),
            None => write!(f, "%{}", self.probability),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_written_as_it_was_read() {
        for text in [
            "apply:lost_answer*2",
            "status:latency=250%0.3",
            "apply:late=1500*1",
            "any:429=2*1",
            "apply:503=date:30*4",
            "client_jobs:redirect=http://elsewhere.test/*1",
            "apply:500+processed@1*2",
            "webhook:delay=5000*1",
            "webhook:duplicate%1",
        ] {
            assert_eq!(text.parse::<Fault>().map(|fault| fault.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn without_a_count_a_fault_strikes_once() {
        assert_eq!("applied-jobs:html".parse::<Fault>(), Ok(Fault::once(Endpoint::AppliedJobs, FaultKind::Html)));
    }

    #[test]
    fn a_probability_may_be_a_percentage_and_a_url_may_end_with_an_escape() {
        assert_eq!("apply:html%25".parse::<Fault>().map(|fault| fault.probability), Ok(0.25));
        assert_eq!("apply:html%1".parse::<Fault>().map(|fault| fault.probability), Ok(1.0));
        let kind = |text: &str| text.parse::<Fault>().map(|fault| (fault.kind, fault.probability));
        let redirect = |url: &str| FaultKind::Redirect(url.to_owned());
        assert_eq!(kind("apply:redirect=http://a.test/%25"), Ok((redirect("http://a.test/%25"), 1.0)));
        assert_eq!(kind("apply:redirect=http://a.test/%25%0.5"), Ok((redirect("http://a.test/%25"), 0.5)));
    }

    #[test]
    fn a_fault_that_makes_no_sense_is_refused() {
        for text in [
            "apply",
            "apply:",
            "nothing:html",
            "apply:latency",
            "apply:200",
            "apply:html*x",
            "apply:html%101",
            "apply:html%-1",
            "apply:late=9223372036854775807",
            "webhook:delay=18446744073709551615",
            "apply:delay=1",
        ] {
            assert!(text.parse::<Fault>().is_err(), "{text}");
        }
    }
}
