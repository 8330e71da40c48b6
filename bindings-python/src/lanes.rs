//! Where calls run: a lane for each thread that waits, one runtime in the background for asyncio, and a crew for bulk calls.
//!
//! A lane is a single-threaded runtime with its own connections, so a blocking call crosses no thread on its way to the
//! network and back. Lanes are handed from call to call, the latest first: as many exist as calls ever waited at once.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::convert::Infallible;
use std::future::Future;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::runtime::{Builder, Handle, Runtime};
use uphunt::transport::{
    BoxFuture, Delivery, Failure, FailureKind, NativeOptions, NativeTransport, Request, Response, Transport,
};

use crate::fork;

thread_local! {
    /// The connections of the lane that this thread drives now.
    static DRIVEN: RefCell<Option<NativeTransport>> = const { RefCell::new(None) };
    /// Which thread of the crew this is, if it is one.
    static IN_CREW: Cell<Option<usize>> = const { Cell::new(None) };
}

/// A connection that lay still for longer may have been closed by the other side; the runtime has to look first.
const STALE: Duration = Duration::from_millis(200);

/// A lane that nobody needed for so long is given up: it holds a connection and some files open.
const UNNEEDED: Duration = Duration::from_secs(60);

/// A lane whose latest call took no longer stays awake for the next one's answer, for as long: it came from this machine
/// (a sandbox, a gateway), and a processor that falls asleep meanwhile takes as long to wake up as the answer to come. One that
/// comes from afar finds a thread that sleeps.
const QUICK: Duration = Duration::from_micros(200);

/// A runtime and its connections, for one call at a time.
pub(crate) struct Lane {
    runtime: Runtime,
    transport: NativeTransport,
    used: Instant,
    /// Whether its latest call was quick.
    is_quick: bool,
    /// While it is taken.
    token: Option<Arc<()>>,
    /// When to fall asleep, once there is nothing to do.
    awake_until: Option<Instant>,
}

impl Lane {
    fn new(options: &NativeOptions) -> Result<Self, String> {
        let runtime = runtime().map_err(|error| error.to_string())?;
        let transport = NativeTransport::new(options).map_err(|error| error.to_string())?;
        Ok(Self { runtime, transport, used: Instant::now(), is_quick: false, token: None, awake_until: None })
    }

    /// Keeps the thread awake for the moment in which a quick answer comes. Never ends.
    pub(crate) async fn stay_awake(&self) -> Infallible {
        while self.awake_until.is_some_and(|until| Instant::now() < until) {
            tokio::task::yield_now().await;
        }
        std::future::pending().await
    }

    /// Runs a future on this thread.
    pub(crate) fn drive<F: Future>(&self, future: F) -> F::Output {
        DRIVEN.set(Some(self.transport.clone()));
        let output = self.runtime.block_on(async {
            if self.used.elapsed() > STALE {
                self.notice().await;
            }
            future.await
        });
        DRIVEN.set(None);
        output
    }

    /// Lets connections notice what happened to them meanwhile: that they were closed, or that their caller has gone.
    pub(crate) fn settle(&self) {
        self.runtime.block_on(self.notice());
    }

    async fn notice(&self) {
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
    }
}

/// The lanes of one client, and its connections in the background.
pub(crate) struct Lanes {
    options: NativeOptions,
    state: Mutex<State>,
    /// How often the process had been forked when these were last told so.
    forks: AtomicUsize,
}

struct State {
    /// The process that these belong to.
    process: u32,
    idle: Vec<Lane>,
    /// Each lane that is taken has a copy.
    token: Arc<()>,
    /// The connections of the threads that serve all clients: of the crew's by their places, of the background's by `None`.
    shared: HashMap<Option<usize>, NativeTransport>,
}

impl Lanes {
    pub(crate) fn new(options: NativeOptions) -> Self {
        Self { options, state: Mutex::new(State::new()), forks: AtomicUsize::new(fork::count()) }
    }

    /// Does something once in each process that has these from its parent, before they are used there.
    pub(crate) fn in_each_new_process(&self, renew: impl FnOnce()) {
        let forks = fork::count();
        if self.forks.load(Ordering::Relaxed) != forks && self.forks.swap(forks, Ordering::Relaxed) != forks {
            renew();
        }
    }

    pub(crate) fn take(&self) -> Result<Lane, String> {
        let (idle, token) = {
            let mut state = self.state();
            (state.idle.pop(), Arc::clone(&state.token))
        };
        let mut lane = idle.map_or_else(|| Lane::new(&self.options), Ok)?;
        // Where others wait too, the processor has better things to do.
        let is_alone = Arc::strong_count(&token) == 2;
        lane.awake_until = (is_alone && lane.is_quick).then(|| Instant::now() + QUICK);
        lane.token = Some(token);
        Ok(lane)
    }

    /// Gives it back after a call that took this long.
    pub(crate) fn put_back(&self, mut lane: Lane, took: Duration) {
        lane.used = Instant::now();
        lane.is_quick = took <= QUICK;
        lane.token = None;
        let now = lane.used;
        let unneeded = {
            // Should a child be made amid the call, `take` leaves it alone there: asking who we are each time is a call of the system.
            let mut state = self.lock();
            state.idle.push(lane);
            // The latest comes first, so the first is the one that lay idle longest.
            (now.duration_since(state.idle[0].used) > UNNEEDED).then(|| state.idle.remove(0))
        };
        drop(unneeded);
    }

    /// Closes the connections that no call is using.
    pub(crate) fn close(&self) {
        let closed = std::mem::replace(&mut *self.state(), State::new());
        drop(closed);
    }

    fn transport(&self) -> Result<NativeTransport, String> {
        if let Some(driven) = DRIVEN.with_borrow(Clone::clone) {
            return Ok(driven);
        }
        match self.state().shared.entry(IN_CREW.get()) {
            Entry::Occupied(kept) => Ok(kept.get().clone()),
            Entry::Vacant(place) => {
                let transport = NativeTransport::new(&self.options).map_err(|error| error.to_string())?;
                Ok(place.insert(transport).clone())
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What belongs to this process.
    fn state(&self) -> MutexGuard<'_, State> {
        let mut state = self.lock();
        if state.process != std::process::id() {
            // The connections are the parent's, and closing them here would reach into its event queue. They are left alone.
            std::mem::forget(std::mem::replace(&mut *state, State::new()));
        }
        state
    }
}

impl State {
    fn new() -> Self {
        Self { process: std::process::id(), idle: Vec::new(), token: Arc::default(), shared: HashMap::new() }
    }
}

/// The way to the service that belongs to whoever asks.
pub(crate) struct LaneTransport(pub(crate) Arc<Lanes>);

impl Transport for LaneTransport {
    fn send(&self, request: Request) -> BoxFuture<'_, Result<Response, Failure>> {
        Box::pin(async move {
            let transport =
                self.0.transport().map_err(|message| Failure::new(FailureKind::Connect, Delivery::NotSent, message))?;
            transport.send(request).await
        })
    }
}

/// The runtime behind every asyncio loop of this process: one thread, which never takes the interpreter to make progress.
pub(crate) fn background() -> Result<Handle, String> {
    static BACKGROUND: Shared<Handle> = Shared::new();
    BACKGROUND.get(|| serve("uphunt-sdk", None))
}

/// The runtimes behind the bulk calls of this process: a thread for each processor, up to four, from the first bulk call on.
///
/// Each has connections of its own, as lanes have: what a call needs is woken on the thread that it runs on. A runtime that
/// moved calls between its threads spent a fifth of their time on waking threads.
pub(crate) fn crew() -> Result<Arc<[Handle]>, String> {
    static CREW: Shared<Arc<[Handle]>> = Shared::new();
    CREW.get(|| {
        let threads = std::thread::available_parallelism().map_or(1, usize::from).min(4);
        (0..threads).map(|place| serve("uphunt-sdk-bulk", Some(place))).collect()
    })
}

/// A runtime for one thread, which lets forks happen while it has nothing to do.
fn runtime() -> std::io::Result<Runtime> {
    let mut builder = Builder::new_current_thread();
    builder.enable_all().on_thread_park(fork::allow).on_thread_unpark(fork::hold_off);
    builder.build()
}

/// A runtime on a thread of its own, which ends with the process.
fn serve(name: &str, place_in_crew: Option<usize>) -> std::io::Result<Handle> {
    let runtime = runtime()?;
    let handle = runtime.handle().clone();
    std::thread::Builder::new().name(name.to_owned()).spawn(move || {
        fork::hold_off();
        IN_CREW.set(place_in_crew);
        runtime.block_on(std::future::pending::<()>());
    })?;
    Ok(handle)
}

/// What lasts as long as its process, and is made anew in a child.
struct Shared<T>(Mutex<Option<(u32, T)>>);

impl<T: Clone> Shared<T> {
    const fn new() -> Self {
        Self(Mutex::new(None))
    }

    fn get(&self, start: impl FnOnce() -> std::io::Result<T>) -> Result<T, String> {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let process = std::process::id();
        if let Some((owner, made)) = &*shared
            && *owner == process
        {
            return Ok(made.clone());
        }
        let made = start().map_err(|error| error.to_string())?;
        if let Some((_, inherited)) = shared.replace((process, made.clone())) {
            std::mem::forget(inherited);
        }
        Ok(made)
    }
}
