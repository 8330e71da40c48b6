//! The client beside plain reqwest: time a call, and calls a second. Rounds of the two alternate, so that whatever else the
//! machine does meanwhile hits both.

use std::time::{Duration, Instant};

use anyhow::Context;
use serde::Serialize;
use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinSet;
use uphunt::{ApplicationRef, Client, Pacing};

use crate::by_hand::{ByHand, KEY};
use crate::server::QUEUE_ID;
use crate::statistics::{Histogram, as_quantiles, median, number};

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// Rounds of each of the two.
    pub(crate) rounds: usize,
    /// Calls in a round, in all.
    pub(crate) calls: usize,
    /// Tasks that share the calls of a round.
    pub(crate) tasks: usize,
}

/// The figures of both, and how they compare.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Comparison {
    pub(crate) tasks: usize,
    pub(crate) calls_a_round: usize,
    /// The median over the rounds of the client's time a call divided by that of plain reqwest in the round beside it.
    pub(crate) time_ratio: f64,
    pub(crate) client: Side,
    pub(crate) by_hand: Side,
}

/// The figures of one of the two.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Side {
    /// The median over the rounds, of wall time divided by calls.
    pub(crate) microseconds_a_call: f64,
    pub(crate) calls_a_second: f64,
    pub(crate) p50_microseconds: u64,
    pub(crate) p99_microseconds: u64,
    /// Wall time divided by calls, of each round, in order.
    #[serde(serialize_with = "as_quantiles")]
    pub(crate) rounds_microseconds: Vec<f64>,
    /// How many microseconds a call took.
    pub(crate) samples: Histogram,
}

#[derive(Clone)]
enum Caller {
    Client(Client),
    ByHand(ByHand),
}

impl Caller {
    async fn call(&self) -> anyhow::Result<()> {
        match self {
            Self::Client(client) => drop(client.status(ApplicationRef::queue(QUEUE_ID)).await?),
            Self::ByHand(by_hand) => drop(by_hand.status(QUEUE_ID).await?),
        }
        Ok(())
    }
}

/// A client without pacing: the server's limits are not what is measured.
pub(crate) fn client(url: &str) -> anyhow::Result<Client> {
    Ok(Client::builder().base_url(url).api_key(KEY).pacing(Pacing::Off).build()?)
}

/// The core alone, for the suites of other languages to stand beside.
pub(crate) struct Core {
    runtime: Runtime,
    caller: Caller,
}

impl Core {
    /// On a single-threaded runtime for one task, else on the multi-threaded one.
    pub(crate) fn new(url: &str, tasks: usize) -> anyhow::Result<Self> {
        let mut builder = if tasks == 1 { Builder::new_current_thread() } else { Builder::new_multi_thread() };
        Ok(Self { runtime: builder.enable_all().build()?, caller: Caller::Client(client(url)?) })
    }

    /// Makes the calls of one round; gives microseconds a call.
    pub(crate) fn round(&self, effort: Effort) -> anyhow::Result<f64> {
        let (took, _) = self.runtime.block_on(round(&self.caller, effort))?;
        Ok(took.as_secs_f64() * 1e6 / number(effort.calls))
    }
}

/// One task on a single-threaded runtime: nothing but the call itself takes time.
pub(crate) fn one_after_another(url: &str, effort: Effort) -> anyhow::Result<Comparison> {
    compare(&Builder::new_current_thread().enable_all().build()?, url, effort)
}

/// Many tasks on the multi-threaded runtime, as in a server.
pub(crate) fn side_by_side(url: &str, effort: Effort) -> anyhow::Result<Comparison> {
    compare(&Builder::new_multi_thread().enable_all().build()?, url, effort)
}

fn compare(runtime: &Runtime, url: &str, effort: Effort) -> anyhow::Result<Comparison> {
    let callers = [Caller::Client(client(url)?), Caller::ByHand(ByHand::new(url)?)];
    let mut sides = [Side::default(), Side::default()];
    for caller in &callers {
        // Connections are made, caches are filled, the processor has found its speed.
        runtime.block_on(round(caller, effort))?;
    }
    for number in 0..effort.rounds {
        // Which of the two comes first alternates too.
        for place in [number % 2, 1 - number % 2] {
            let (took, samples) = runtime.block_on(round(&callers[place], effort))?;
            sides[place].add(took, effort.calls, samples);
        }
    }
    let [mut client, mut by_hand] = sides;
    client.sum_up();
    by_hand.sum_up();
    let pairs = client.rounds_microseconds.iter().zip(&by_hand.rounds_microseconds);
    let ratios: Vec<f64> = pairs.map(|(client, by_hand)| client / by_hand).collect();
    let time_ratio = median(&ratios);
    Ok(Comparison { tasks: effort.tasks, calls_a_round: effort.calls, time_ratio, client, by_hand })
}

/// Makes the calls of one round; gives the wall time and that of each call.
async fn round(caller: &Caller, effort: Effort) -> anyhow::Result<(Duration, Vec<Duration>)> {
    let began = Instant::now();
    let mut samples = Vec::with_capacity(effort.calls);
    if effort.tasks == 1 {
        samples = calls(caller.clone(), effort.calls).await?;
    } else {
        let mut tasks = JoinSet::new();
        for _ in 0..effort.tasks {
            tasks.spawn(calls(caller.clone(), effort.calls / effort.tasks));
        }
        while let Some(done) = tasks.join_next().await {
            samples.append(&mut done.context("a task ended early")??);
        }
    }
    Ok((began.elapsed(), samples))
}

async fn calls(caller: Caller, calls: usize) -> anyhow::Result<Vec<Duration>> {
    let mut samples = Vec::with_capacity(calls);
    for _ in 0..calls {
        let began = Instant::now();
        caller.call().await?;
        samples.push(began.elapsed());
    }
    Ok(samples)
}

impl Side {
    fn add(&mut self, took: Duration, calls: usize, samples: Vec<Duration>) {
        self.rounds_microseconds.push(took.as_secs_f64() * 1e6 / number(calls));
        for sample in samples {
            self.samples.add(sample);
        }
    }

    fn sum_up(&mut self) {
        self.microseconds_a_call = median(&self.rounds_microseconds);
        self.calls_a_second = 1e6 / self.microseconds_a_call;
        self.p50_microseconds = self.samples.per_mille(500);
        self.p99_microseconds = self.samples.per_mille(990);
    }
}
