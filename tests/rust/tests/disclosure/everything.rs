//! Listens everywhere: every log line of every library at its finest level, every error in every form.

use std::fmt::Debug;
use std::io::Write;
use std::sync::{Arc, Mutex, OnceLock};

use tracing_subscriber::fmt::MakeWriter;

use super::KEY;

/// What was logged since the last check.
pub(crate) struct Everything {
    texts: Vec<String>,
    lines: usize,
}

/// The logs of the whole process: a subscriber and a logger can be set once.
static LOGS: OnceLock<Logs> = OnceLock::new();

#[derive(Clone, Default)]
struct Logs(Arc<Mutex<Vec<u8>>>);

impl Everything {
    /// Begins to listen.
    pub(crate) fn watch() -> Self {
        LOGS.get_or_init(|| {
            let logs = Logs::default();
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
                .with_ansi(false)
                .with_writer(logs.clone());
            tracing::subscriber::set_global_default(subscriber.finish()).unwrap();
            log::set_boxed_logger(Box::new(logs.clone())).unwrap();
            log::set_max_level(log::LevelFilter::Trace);
            logs
        });
        Self { texts: Vec::new(), lines: 0 }
    }

    /// Takes an error down in every form, its causes too. A success is the service's own data.
    pub(crate) fn error<T>(&mut self, result: Result<T, uphunt::Error>) {
        let Err(error) = result else { return };
        self.texts.push(format!("{error}"));
        self.debug(&error);
        let mut cause = std::error::Error::source(&error);
        while let Some(error) = cause {
            self.texts.push(error.to_string());
            self.debug(&error);
            cause = error.source();
        }
        let details = error.into_details();
        self.debug(&details);
        self.texts.push(serde_json::to_string(&details).unwrap());
    }

    /// Takes a `Debug` down in both forms.
    pub(crate) fn debug(&mut self, value: &impl Debug) {
        self.texts.push(format!("{value:?} {value:#?}"));
    }

    /// How many log lines there were.
    pub(crate) fn lines(&self) -> usize {
        self.lines
    }

    /// Neither the key nor a part of its secret half was logged.
    pub(crate) fn assert_clean(&mut self, when: &str) {
        let logs = std::mem::take(&mut *LOGS.get().unwrap().0.lock().unwrap());
        let logs = String::from_utf8(logs).unwrap();
        self.lines += logs.lines().count();
        let part = &KEY[..KEY.len() / 2];
        for text in logs.lines().map(str::to_owned).chain(self.texts.drain(..)) {
            assert!(!text.contains(part), "{when}: {text}");
        }
    }
}

impl Write for Logs {
    fn write(&mut self, text: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Logs {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl log::Log for Logs {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("{} {} {}\n", record.level(), record.target(), record.args());
        self.0.lock().unwrap().extend_from_slice(line.as_bytes());
    }

    fn flush(&self) {}
}
