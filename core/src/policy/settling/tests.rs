use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

const LIMITS: SettlingConfig = SettlingConfig {
    schedule: PollSchedule {
        interval: Duration::from_secs(5),
        slow_after: Duration::from_secs(60),
        slow_interval: Duration::from_secs(15),
        jitter: 0.0,
    },
    timeout: PollSchedule::DEFAULT_TIMEOUT,
    page_limit: Some(RateLimit::per_minute(60)),
    status_limit: Some(RateLimit::per_minute(300)),
};

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// One application of the batch.
#[derive(Debug, Clone, Copy)]
struct App {
    accepted: Duration,
    settles_after: Duration,
}

/// What the service and other programs do.
#[derive(Debug, Clone)]
struct World {
    apps: Vec<App>,
    /// Whether the applications are added when they are made; otherwise all at once, with unknown positions.
    is_new: bool,
    /// Rows that were there before, and rows that another program adds each second.
    older_rows: usize,
    foreign_rows_per_second: usize,
    /// The most rows on a page.
    page_rows: usize,
    /// How far pages lag behind.
    page_lag: Duration,
    latency: Duration,
    /// What goes wrong, request by request.
    troubles: Vec<Trouble>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    None,
    Fails,
    /// Every second row is missing.
    Vanishes,
    /// Rows have no status.
    NoStatus,
    /// Rows show no application as settled.
    GoesBack,
}

impl World {
    fn quiet(apps: Vec<App>, is_new: bool) -> Self {
        Self {
            apps,
            is_new,
            older_rows: 300,
            foreign_rows_per_second: 0,
            page_rows: 100,
            page_lag: Duration::ZERO,
            latency: ms(200),
            troubles: Vec::new(),
        }
    }
}

/// The outcome.
#[derive(Debug, Default)]
struct Outcome {
    pages: Vec<Duration>,
    statuses: Vec<Duration>,
    known: HashMap<Id, Duration>,
    expired: HashMap<Id, Duration>,
}

impl Outcome {
    fn requests(&self) -> usize {
        self.pages.len() + self.statuses.len()
    }
}

fn queue_id(id: Id) -> String {
    format!("q_{id}")
}

/// Runs the policy against a world, event by event.
fn run(world: &World, config: SettlingConfig) -> Outcome {
    let mut policy = Settling::new(config);
    let mut outcome = Outcome::default();
    let mut in_flight: Vec<(Duration, ReadId, Read, Trouble)> = Vec::new();
    let mut added = 0;
    let mut now = Duration::ZERO;
    let mut troubles = world.troubles.iter().copied();
    let begin = world.apps.iter().map(|app| app.accepted).max().unwrap_or_default();
    loop {
        while added < world.apps.len() && (if world.is_new { world.apps[added].accepted } else { begin }) <= now {
            if world.is_new {
                policy.add_new(added, &queue_id(added), now);
            } else {
                policy.add(added, Some(&queue_id(added)), now);
            }
            added += 1;
        }
        let (ended, rest): (Vec<_>, Vec<_>) = in_flight.into_iter().partition(|(at, ..)| *at <= now);
        in_flight = rest;
        for (_, read, what, trouble) in ended {
            if trouble == Trouble::Fails {
                policy.on_failed(read, now);
                continue;
            }
            match what {
                Read::Status(id) => {
                    let settled = trouble != Trouble::GoesBack && is_settled(&world.apps[id], now);
                    if policy.on_status(read, settled, now).is_some() && settled {
                        assert_eq!(outcome.known.insert(id, now), None, "known twice");
                    }
                }
                Read::Page { offset, limit } => {
                    let rows = page(world, now, offset, limit, trouble);
                    let (ids, total) = rows;
                    let rows: Vec<Row<'_>> =
                        ids.iter().map(|(id, settled)| Row { queue_id: Some(id), settled: *settled }).collect();
                    for (place, id) in policy.on_page(read, &rows, Some(total), now) {
                        if rows[place].settled == Some(true) {
                            assert_eq!(outcome.known.insert(id, now), None, "known twice");
                        }
                    }
                }
            }
        }
        for id in policy.expire(now) {
            assert_eq!(outcome.expired.insert(id, now), None, "expired twice");
        }
        let mut wake = world.apps.get(added).map(|app| if world.is_new { app.accepted } else { begin });
        while in_flight.len() < 6 {
            match policy.next(now) {
                Next::Read(read, what) => {
                    let sent =
                        if matches!(what, Read::Page { .. }) { &mut outcome.pages } else { &mut outcome.statuses };
                    sent.push(now);
                    let trouble = troubles.next().unwrap_or(Trouble::None);
                    in_flight.push((now + world.latency, read, what, trouble));
                }
                Next::WaitUntil(at) => {
                    assert!(at > now, "a busy loop at {now:?}");
                    wake = Some(wake.map_or(at, |wake| wake.min(at)));
                    break;
                }
                Next::Idle => break,
            }
        }
        let earliest_response = in_flight.iter().map(|(at, ..)| *at).min();
        let Some(next) = [wake, earliest_response, policy.next_deadline()].into_iter().flatten().min() else {
            return outcome;
        };
        assert!(next > now && outcome.requests() < 100_000);
        now = next;
    }
}

fn is_settled(app: &App, now: Duration) -> bool {
    app.accepted + app.settles_after <= now
}

fn page(world: &World, now: Duration, offset: u64, limit: u32, trouble: Trouble) -> (Vec<(String, Option<bool>)>, u64) {
    let seen = now.saturating_sub(world.page_lag);
    let mut rows: Vec<(Duration, String, bool)> = Vec::new();
    for (id, app) in world.apps.iter().enumerate().filter(|(_, app)| app.accepted <= seen) {
        rows.push((app.accepted, queue_id(id), is_settled(app, seen)));
    }
    for second in 0..seen.as_secs() {
        let foreign = (0..world.foreign_rows_per_second)
            .map(|row| (Duration::from_secs(second), format!("f_{second}_{row}"), true));
        rows.extend(foreign);
    }
    rows.sort_by_key(|row| std::cmp::Reverse(row.0));
    let older = (0..world.older_rows).map(|row| (Duration::ZERO, format!("old_{row}"), true));
    rows.extend(older);
    if trouble == Trouble::Vanishes {
        let mut keep = false;
        rows.retain(|_| {
            keep = !keep;
            keep
        });
    }
    let total = rows.len() as u64;
    let status = |settled| match trouble {
        Trouble::NoStatus => None,
        Trouble::GoesBack => Some(false),
        _ => Some(settled),
    };
    let shown = rows.into_iter().skip(usize::try_from(offset).unwrap()).take((limit as usize).min(world.page_rows));
    (shown.map(|(_, id, settled)| (id, status(settled))).collect(), total)
}

/// How many requests the documented recipe sends for the same applications, without any limit.
fn recipe(world: &World) -> usize {
    let begin = if world.is_new { None } else { world.apps.iter().map(|app| app.accepted).max() };
    let polls = |app: &App| {
        let since = begin.unwrap_or(app.accepted);
        let settles = (app.accepted + app.settles_after).saturating_sub(since);
        let mut polls = 1;
        let mut at = Duration::ZERO;
        while at < settles && at < PollSchedule::DEFAULT_TIMEOUT {
            at += if at < Duration::from_secs(60) { Duration::from_secs(5) } else { Duration::from_secs(15) };
            polls += 1;
        }
        polls
    };
    world.apps.iter().map(polls).sum()
}

fn keeps_limit(times: &[Duration], limit: usize) -> bool {
    times.iter().zip(times.iter().skip(limit)).all(|(first, beyond)| *beyond >= *first + Duration::from_secs(60))
}

/// Applies as the limiter lets them go: 60 at the beginning of each minute, one every 100 ms.
fn a_thousand_applies() -> Vec<App> {
    let app = |number: u64| App {
        accepted: Duration::from_secs(number / 60 * 60) + ms(number % 60 * 100),
        settles_after: ms(30_000 + number * 7_919 % 60_000),
    };
    (0..1_000).map(app).collect()
}

#[test]
fn a_thousand_new_applications_cost_half_a_request_each_and_are_known_within_10_s() {
    let world = World::quiet(a_thousand_applies(), true);
    let outcome = run(&world, LIMITS);
    assert_eq!((outcome.known.len(), outcome.expired.len()), (1_000, 0));
    let last_settles = world.apps.iter().map(|app| app.accepted + app.settles_after).max().unwrap();
    let last_known = *outcome.known.values().max().unwrap();
    assert!(outcome.requests() <= 500, "{} requests", outcome.requests());
    assert!(last_known <= last_settles + Duration::from_secs(10), "{last_settles:?}, known at {last_known:?}");
    assert!(recipe(&world) >= 8_000);
}

#[test]
fn small_pages_with_rows_of_another_program_cost_fewer_requests_than_the_recipe() {
    let world = World { page_rows: 20, foreign_rows_per_second: 1, ..World::quiet(a_thousand_applies(), true) };
    let outcome = run(&world, LIMITS);
    assert_eq!(outcome.known.len(), 1_000);
    assert!(outcome.requests() <= recipe(&world) / 8, "{} requests", outcome.requests());
}

#[test]
fn a_thousand_settled_applications_are_known_after_ten_pages() {
    let mut world = World::quiet(a_thousand_applies(), false);
    for app in &mut world.apps {
        app.settles_after = Duration::ZERO;
    }
    let outcome = run(&world, LIMITS);
    assert_eq!(outcome.known.len(), 1_000);
    assert!(outcome.requests() <= 11, "{} requests", outcome.requests());
}

#[test]
fn one_application_is_polled_by_its_status_as_documented() {
    let app = App { accepted: Duration::ZERO, settles_after: Duration::from_secs(80) };
    let world = World::quiet(vec![app], true);
    let outcome = run(&world, LIMITS);
    assert_eq!(outcome.pages.len(), 0);
    assert!(outcome.requests() <= recipe(&world), "{:?}", outcome.statuses);
    assert!(outcome.known[&0] <= Duration::from_secs(91));
}

#[test]
fn applications_that_no_page_shows_are_read_one_by_one() {
    let mut world = World::quiet(a_thousand_applies().into_iter().take(50).collect(), false);
    for app in &mut world.apps {
        app.settles_after = Duration::ZERO;
    }
    // They lie 60,000 rows deep.
    world.foreign_rows_per_second = 10_000;
    let outcome = run(&world, LIMITS);
    assert_eq!(outcome.known.len(), 50);
    assert!(outcome.pages.len() <= 5 && outcome.requests() <= 56, "{} {}", outcome.pages.len(), outcome.requests());
}

#[test]
fn a_page_that_shows_old_statuses_forever_is_checked() {
    let mut world = World::quiet(a_thousand_applies().into_iter().take(20).collect(), true);
    for app in &mut world.apps {
        app.settles_after = Duration::from_secs(40);
    }
    world.page_lag = Duration::from_secs(10_000);
    let outcome = run(&world, LIMITS);
    assert_eq!(outcome.known.len(), 20, "{:?}", outcome.expired);
}

#[test]
fn what_never_settles_expires_in_time_and_once() {
    let never = App { accepted: Duration::ZERO, settles_after: Duration::MAX / 4 };
    let world = World::quiet(vec![never; 150], true);
    let outcome = run(&world, LIMITS);
    assert_eq!((outcome.known.len(), outcome.expired.len()), (0, 150));
    assert!(outcome.expired.values().all(|at| *at <= Duration::from_secs(300)));
}

fn worlds() -> impl Strategy<Value = World> {
    let app = (0..200_000_u64, prop_oneof![0..2_000_u64, 30_000..90_000_u64, Just(1_000_000_u64)]);
    let apps = prop::collection::vec(app, 1..100);
    let trouble = prop_oneof![
        5 => Just(Trouble::None),
        1 => Just(Trouble::Fails),
        1 => Just(Trouble::Vanishes),
        1 => Just(Trouble::NoStatus),
        1 => Just(Trouble::GoesBack),
    ];
    let rows = (0..300_usize, 0..4_usize, prop_oneof![Just(1_usize), Just(20), Just(100)]);
    (apps, any::<bool>(), rows, 0..20_000_u64, 1..4_000_u64, prop::collection::vec(trouble, 0..150)).prop_map(
        |(apps, is_new, (older_rows, foreign_rows_per_second, page_rows), lag, latency, troubles)| {
            let mut apps: Vec<App> = apps
                .into_iter()
                .map(|(accepted, settles)| App { accepted: ms(accepted), settles_after: ms(settles) })
                .collect();
            apps.sort_by_key(|app| app.accepted);
            let page_lag = ms(lag);
            World {
                apps,
                is_new,
                older_rows,
                foreign_rows_per_second,
                page_rows,
                page_lag,
                latency: ms(latency),
                troubles,
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn in_any_world_nothing_is_lost_or_known_twice_and_limits_and_deadlines_are_kept(world in worlds()) {
        let outcome = run(&world, LIMITS);
        prop_assert!(keeps_limit(&outcome.pages, 60), "pages");
        prop_assert!(keeps_limit(&outcome.statuses, 300), "statuses");
        let known: HashSet<Id> = outcome.known.keys().copied().collect();
        let expired: HashSet<Id> = outcome.expired.keys().copied().collect();
        prop_assert!(known.is_disjoint(&expired));
        prop_assert_eq!(known.len() + expired.len(), world.apps.len());
        let begin = world.apps.iter().map(|app| app.accepted).max().unwrap();
        for (id, at) in outcome.known.iter().chain(&outcome.expired) {
            let since = if world.is_new { world.apps[*id].accepted } else { begin };
            prop_assert!(*at <= since + LIMITS.timeout, "{id} ended at {at:?}");
        }
        for (id, at) in &outcome.known {
            prop_assert!(is_settled(&world.apps[*id], *at), "{id} was reported before it settled");
        }
    }

    #[test]
    fn where_nothing_goes_wrong_hardly_more_requests_are_sent_than_by_the_recipe_at_worst(world in worlds()) {
        let world = World { troubles: Vec::new(), page_lag: Duration::ZERO, latency: ms(50), ..world };
        let outcome = run(&world, LIMITS);
        // Beyond it are pages that showed nothing, and now and then a status request that a page in flight overtakes.
        let most = recipe(&world) + recipe(&world) / 50 + world.apps.len() / 20 + 2;
        prop_assert!(outcome.requests() <= most, "{} of {most}", outcome.requests());
        for (id, app) in world.apps.iter().enumerate().filter(|(_, app)| app.settles_after < ms(200_000)) {
            prop_assert!(outcome.known.contains_key(&id), "{id} {app:?}");
        }
    }
}
