//! Clients of another language, measured alternately: each in a process of its own, which makes a round of calls on command.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use anyhow::{Context, ensure};
use serde::{Deserialize, Serialize};

use crate::statistics::{Histogram, as_quantiles, median, number};

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// Rounds of each client.
    pub(crate) rounds: usize,
    /// About how long a round of each is.
    pub(crate) seconds: f64,
}

/// The figures of each client.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub(crate) struct Standings(BTreeMap<String, Side>);

/// The figures of one client.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Side {
    pub(crate) made_of: Value,
    pub(crate) calls_a_round: usize,
    /// The median over the rounds.
    pub(crate) calls_a_second: f64,
    /// 0 where single calls are not measured.
    pub(crate) p50_microseconds: u64,
    pub(crate) p99_microseconds: u64,
    #[serde(serialize_with = "as_quantiles")]
    pub(crate) rounds_calls_a_second: Vec<f64>,
    /// How many microseconds a call took.
    pub(crate) samples: Histogram,
}

/// What a client says of itself.
type Value = serde_json::Value;

/// What a worker says of a round.
#[derive(Debug, Deserialize)]
struct Round {
    seconds: f64,
    microseconds: BTreeMap<u64, u64>,
}

/// A client in its own process. Ends with its input.
struct Worker {
    child: Child,
    orders: Option<ChildStdin>,
    answers: Lines<BufReader<ChildStdout>>,
    made_of: Value,
}

/// Makes the clients do rounds alternately. `calls` is what the calls of a round are a multiple of; `worker` gives the
/// command for each.
pub(crate) fn hold(
    clients: &[&str],
    calls: usize,
    effort: Effort,
    worker: impl Fn(&str) -> Command,
) -> anyhow::Result<Standings> {
    let mut workers = clients.iter().map(|client| Worker::start(worker(client))).collect::<anyhow::Result<Vec<_>>>()?;
    let mut sides =
        workers.iter_mut().map(|worker| Side::begin(worker, calls, effort)).collect::<Result<Vec<_>, _>>()?;
    for round in 0..effort.rounds {
        // Who comes first alternates too.
        for place in (0..clients.len()).map(|place| (place + round) % clients.len()) {
            let made = workers[place].round(sides[place].calls_a_round)?;
            sides[place].add(made);
        }
    }
    sides.iter_mut().for_each(Side::sum_up);
    Ok(Standings(clients.iter().map(|client| (*client).to_owned()).zip(sides).collect()))
}

impl Standings {
    /// How many times as many calls a second one client made as another: the median over the pairs of rounds.
    pub(crate) fn ratio(&self, one: &str, other: &str) -> anyhow::Result<f64> {
        let (one, other) = (self.side(one)?, self.side(other)?);
        let pairs = one.rounds_calls_a_second.iter().zip(&other.rounds_calls_a_second);
        Ok(median(&pairs.map(|(one, other)| one / other).collect::<Vec<_>>()))
    }

    pub(crate) fn side(&self, client: &str) -> anyhow::Result<&Side> {
        self.0.get(client).with_context(|| format!("{client} was not measured"))
    }
}

impl Worker {
    fn start(mut command: Command) -> anyhow::Result<Self> {
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("no worker")?;
        let orders = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().context("no standard output")?).lines();
        let mut worker = Self { child, orders, answers, made_of: Value::Null };
        worker.made_of = worker.answer()?;
        Ok(worker)
    }

    fn round(&mut self, calls: usize) -> anyhow::Result<Round> {
        writeln!(self.orders.as_mut().context("no standard input")?, "{calls}")?;
        Ok(serde_json::from_value(self.answer()?)?)
    }

    fn answer(&mut self) -> anyhow::Result<Value> {
        let line = self.answers.next().context("a worker ended early")??;
        Ok(serde_json::from_str(&line)?)
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.orders = None;
        // It ends with its input; whether it has is the kernel's business.
        let _ = self.child.wait();
    }
}

impl Side {
    /// Warms up, and finds out how many calls make a round.
    fn begin(worker: &mut Worker, multiple: usize, effort: Effort) -> anyhow::Result<Self> {
        let mut calls = multiple;
        let calls_a_round = loop {
            let round = worker.round(calls)?;
            ensure!(round.seconds > 0.0, "a round took no time");
            let rate = number(calls) / round.seconds;
            if round.seconds >= effort.seconds / 4.0 {
                break whole(rate * effort.seconds / number(multiple)).max(1) * multiple;
            }
            calls *= 4;
        };
        Ok(Self {
            made_of: worker.made_of.clone(),
            calls_a_round,
            calls_a_second: 0.0,
            p50_microseconds: 0,
            p99_microseconds: 0,
            rounds_calls_a_second: Vec::new(),
            samples: Histogram::default(),
        })
    }

    fn add(&mut self, round: Round) {
        self.rounds_calls_a_second.push(number(self.calls_a_round) / round.seconds);
        for (microseconds, calls) in round.microseconds {
            self.samples.add_many(microseconds, calls);
        }
    }

    fn sum_up(&mut self) {
        self.calls_a_second = median(&self.rounds_calls_a_second);
        self.p50_microseconds = self.samples.per_mille(500);
        self.p99_microseconds = self.samples.per_mille(990);
    }
}

/// A number of calls, near this one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "positive, and far below 2^32")]
fn whole(number: f64) -> usize {
    number as usize
}
