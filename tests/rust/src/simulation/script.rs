//! A story: what the calls are, what befalls each request, and what others do meanwhile.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use uphunt::ApplicationStatus;

/// One story. Its `Debug` is all it takes to play it again.
#[derive(Debug, Clone)]
pub struct Script {
    /// Seeds the client's jitter.
    pub seed: u64,
    /// How far the service's wall clock is ahead of the client's.
    pub skew_s: i64,
    /// Credits in the beginning.
    pub granted: u32,
    /// Applies a minute that the service grants to the key.
    pub applies_per_minute: u32,
    /// The calls of one client and its clones.
    pub calls: Vec<Call>,
    /// What becomes of the applications, in the order in which they are accepted.
    pub outcomes: Vec<Outcome>,
    /// What befalls the apply requests, in the order in which they are sent. Later ones travel undisturbed.
    pub applies: Vec<Fate>,
    /// What befalls the status requests.
    pub statuses: Vec<Fate>,
    /// An application of an earlier day to a job, which came to nothing: job, and how long ago it settled.
    pub earlier: Vec<(u8, u32)>,
    /// What other programs do with the same account and key.
    pub others: Vec<Other>,
}

/// One call of `apply`.
#[derive(Debug, Clone)]
pub struct Call {
    /// Which job.
    pub job: u8,
    /// When it is made.
    pub at_ms: u32,
    /// When it is abandoned, counted from there.
    pub dropped_after_ms: Option<u32>,
    /// Its deadline.
    pub deadline_ms: u32,
    /// How long one attempt may take.
    pub timeout_ms: u32,
    /// Attempts after the first.
    pub max_retries: u32,
}

/// What becomes of an application.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// How long it is processed.
    pub after_ms: u32,
    /// As what it settles.
    pub status: ApplicationStatus,
}

/// What befalls one request.
#[derive(Debug, Clone)]
pub struct Fate {
    /// How long it travels.
    pub there_ms: u32,
    /// How long its answer travels.
    pub back_ms: u32,
    /// Whether the answer comes without a `Date`.
    pub dateless: bool,
    /// The trouble.
    pub trouble: Trouble,
}

/// What can go wrong with one request.
#[derive(Debug, Clone, Copy)]
pub enum Trouble {
    /// Nothing.
    None,
    /// There is no connection.
    NotSent,
    /// The connection breaks before the service gets the request.
    LostBefore,
    /// The service acts, and the connection breaks before it answers.
    LostAfter,
    /// The service acts and answers, and the connection breaks after the answer's head.
    HeadOnly,
    /// Something in between answers with a page of its own, before or after the service has acted.
    Between {
        /// Its HTTP status: a 5xx, 200, or the 404 of a wrong address.
        status: u16,
        /// Whether the service has acted.
        acted: bool,
        /// Its `Retry-After`.
        retry_after_s: Option<u8>,
    },
    /// Refused by something in front of the service.
    TooMany {
        /// Its `Retry-After`.
        retry_after_s: Option<u8>,
    },
    /// The service acts, and its JSON arrives cut off.
    Cut,
    /// No answer ever comes.
    Stall {
        /// Whether the service has acted.
        acted: bool,
    },
    /// The request stays in flight for this much longer, and the client receives nothing, or the connection breaks.
    Late {
        /// How much longer.
        by_ms: u32,
        /// When the connection breaks, if it does.
        broken_after_ms: Option<u32>,
    },
}

/// What others do.
#[derive(Debug, Clone)]
pub struct Other {
    /// When.
    pub at_ms: u32,
    /// What.
    pub what: Deed,
}

/// What others can do.
#[derive(Debug, Clone, Copy)]
pub enum Deed {
    /// Applies to a job.
    Applies(u8),
    /// Uses up so much of the key's limit for applies.
    UsesLimit(u8),
}

impl Script {
    /// Whether nobody but one call of the client ever touches this job: then attribution must be exact.
    pub fn is_touched_once(&self, job: u8) -> bool {
        self.calls.iter().filter(|call| call.job == job).count() == 1
            && !self.others.iter().any(|other| matches!(other.what, Deed::Applies(theirs) if theirs == job))
            && !self.earlier.iter().any(|(earlier, _)| *earlier == job)
    }
}

/// Any story.
pub fn scripts() -> impl Strategy<Value = Script> {
    let numbers = (any::<u64>(), -100_000..100_000_i64, 0..8_u32, prop_oneof![2..6_u32, Just(60)]);
    let troubles = (vec(fates(&[200, 500, 502, 503, 504]), 0..10), vec(fates(&[200, 404, 500, 502, 503, 504]), 0..12));
    let surroundings = (vec((0..3_u8, ages()), 0..2), vec(others(), 0..3));
    (numbers, vec(calls(), 1..6), vec(outcomes(), 1..6), troubles, surroundings).prop_map(
        |((seed, skew_s, granted, applies_per_minute), calls, outcomes, (applies, statuses), (earlier, others))| {
            Script { seed, skew_s, granted, applies_per_minute, calls, outcomes, applies, statuses, earlier, others }
        },
    )
}

fn calls() -> impl Strategy<Value = Call> {
    let deadlines = prop_oneof![1_000..10_000_u32, 20_000..90_000_u32, Just(600_000)];
    (0..4_u8, 0..8_000_u32, weighted(0.15, 1..20_000_u32), deadlines, 500..30_000_u32, 0..4_u32).prop_map(
        |(job, at_ms, dropped_after_ms, deadline_ms, timeout_ms, max_retries)| Call {
            job,
            at_ms,
            dropped_after_ms,
            deadline_ms,
            timeout_ms,
            max_retries,
        },
    )
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    let status = prop::sample::select(&ApplicationStatus::KNOWN[1..]);
    (prop_oneof![1..1_500_u32, 20_000..90_000_u32], status).prop_map(|(after_ms, status)| Outcome { after_ms, status })
}

/// Long ago, or so recently that a `Date` in whole seconds hardly shows the difference.
fn ages() -> impl Strategy<Value = u32> {
    prop_oneof![1..20_000_u32, 60_000..100_000_000_u32]
}

/// `pages` are the statuses of what something in between may answer.
fn fates(pages: &'static [u16]) -> impl Strategy<Value = Fate> {
    let latency = || prop_oneof![4 => 1..200_u32, 1 => 200..8_000_u32];
    (latency(), latency(), prop::bool::weighted(0.1), troubles(pages))
        .prop_map(|(there_ms, back_ms, dateless, trouble)| Fate { there_ms, back_ms, dateless, trouble })
}

fn troubles(pages: &'static [u16]) -> impl Strategy<Value = Trouble> {
    let retry_after = || weighted(0.6, 0..40_u8);
    let between = (prop::sample::select(pages), any::<bool>(), retry_after());
    prop_oneof![
        3 => Just(Trouble::None),
        2 => Just(Trouble::NotSent),
        2 => Just(Trouble::LostBefore),
        3 => Just(Trouble::LostAfter),
        1 => Just(Trouble::HeadOnly),
        2 => between.prop_map(|(status, acted, retry_after_s)| Trouble::Between { status, acted, retry_after_s }),
        2 => retry_after().prop_map(|retry_after_s| Trouble::TooMany { retry_after_s }),
        1 => Just(Trouble::Cut),
        1 => any::<bool>().prop_map(|acted| Trouble::Stall { acted }),
        1 => (1..60_000_u32, weighted(0.5, 1..3_000_u32))
            .prop_map(|(by_ms, broken_after_ms)| Trouble::Late { by_ms, broken_after_ms }),
    ]
}

fn others() -> impl Strategy<Value = Other> {
    let deed = prop_oneof![(0..4_u8).prop_map(Deed::Applies), (1..60_u8).prop_map(Deed::UsesLimit)];
    (0..15_000_u32, deed).prop_map(|(at_ms, what)| Other { at_ms, what })
}
