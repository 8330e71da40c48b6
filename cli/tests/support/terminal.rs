//! A terminal for tests: a pseudo-terminal that the program runs on, and what its screen shows.

use std::io::{Read as _, Write as _};
use std::num::NonZeroU16;
use std::process::Child;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use pty_process::Size;
use pty_process::blocking::{Command, Pty, open};
use vt100::{Color, Parser, Screen};

use super::{PROGRAM, World};

/// What Ctrl-C sends.
pub(crate) const CTRL_C: &str = "\x03";
/// What the Enter key sends.
pub(crate) const ENTER: &str = "\r";
/// What the arrow down sends.
pub(crate) const DOWN: &str = "\x1b[B";

const TIMEOUT: Duration = Duration::from_secs(20);

/// A screen that programs write on, one after another.
#[derive(Clone)]
pub(crate) struct Display {
    parser: Arc<Mutex<Parser>>,
    size: Size,
}

impl Display {
    pub(crate) fn new(rows: u16, columns: u16) -> Self {
        let [height, width] = [rows, columns].map(|size| NonZeroU16::new(size).expect("not empty"));
        Self { parser: Arc::new(Mutex::new(Parser::new(height, width, 0))), size: Size::new(rows, columns) }
    }

    /// Writes to the screen as a shell does between two programs.
    pub(crate) fn write(&self, text: &str) {
        self.parser.lock().expect("the screen").process(text.as_bytes());
    }

    pub(crate) fn screen(&self) -> Screen {
        self.parser.lock().expect("the screen").screen().clone()
    }

    /// The screen as text with colours, without the empty lines at its end.
    pub(crate) fn ansi(&self) -> String {
        let screen = self.screen();
        let rows = 0..self.size_of(&screen).0;
        let text = rows.map(|row| ansi_row(&screen, row)).collect::<Vec<_>>().join("\n");
        text.trim_end().to_owned()
    }

    fn size_of(&self, screen: &Screen) -> (u16, u16) {
        let (rows, columns) = screen.size();
        (rows.get(), columns.get())
    }
}

fn ansi_row(screen: &Screen, row: u16) -> String {
    let (mut text, mut style) = (String::new(), String::new());
    for cell in (0..screen.size().1.get()).filter_map(|column| screen.cell(row, column)) {
        let mut wanted = String::new();
        if cell.bold() {
            wanted.push_str("\x1b[1m");
        }
        match cell.fgcolor() {
            // Grey: half the contrast, as some renderers draw it, is hard to read.
            Color::Default if cell.dim() => wanted.push_str("\x1b[38;2;140;146;155m"),
            Color::Idx(color @ 0..8) => wanted.push_str(&format!("\x1b[{}m", 30 + color)),
            Color::Idx(color) => wanted.push_str(&format!("\x1b[38;5;{color}m")),
            Color::Rgb(red, green, blue) => wanted.push_str(&format!("\x1b[38;2;{red};{green};{blue}m")),
            Color::Default => {}
        }
        if wanted != style {
            text.push_str("\x1b[0m");
            text.push_str(&wanted);
            style = wanted;
        }
        text.push_str(if cell.has_contents() { cell.contents() } else { " " });
    }
    if !style.is_empty() {
        text.push_str("\x1b[0m");
    }
    text.trim_end().to_owned()
}

/// The program on a terminal.
pub(crate) struct Terminal {
    pty: Arc<Pty>,
    child: Child,
    display: Display,
    reader: Option<thread::JoinHandle<()>>,
}

impl Terminal {
    /// Runs the program on a terminal of 100 columns.
    pub(crate) fn run(world: &World, arguments: &[&str]) -> Self {
        Self::run_on(&Display::new(60, 100), world, arguments, &[])
    }

    /// Runs the program on this display, with further variables.
    pub(crate) fn run_on(display: &Display, world: &World, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let (pty, pts) = open().expect("a pseudo-terminal");
        pty.resize(display.size).expect("its size is set");
        let mut command = Command::new(PROGRAM).args(arguments).current_dir(world.folder.path());
        for (name, value) in world.command(arguments).get_envs() {
            command = match value {
                Some(value) if name != "NO_COLOR" => command.env(name, value),
                _ => command.env_remove(name),
            };
        }
        command = command.env("TERM", "xterm-256color").env_remove("VISUAL").env("EDITOR", "true");
        for (name, value) in variables {
            command = command.env(name, value);
        }
        let child = command.spawn(pts).expect("the program starts");
        let pty = Arc::new(pty);
        let reader = {
            let (pty, display) = (Arc::clone(&pty), display.clone());
            thread::spawn(move || {
                let mut buffer = [0; 4096];
                // Reading fails once the program has ended.
                while let Ok(length @ 1..) = (&*pty).read(&mut buffer) {
                    display.parser.lock().expect("the screen").process(&buffer[..length]);
                }
            })
        };
        Self { pty, child, display: display.clone(), reader: Some(reader) }
    }

    /// The text on the screen.
    pub(crate) fn text(&self) -> String {
        self.display.screen().contents()
    }

    pub(crate) fn hides_the_cursor(&self) -> bool {
        self.display.screen().hide_cursor()
    }

    /// Waits until the screen shows this.
    pub(crate) fn wait_for(&self, text: &str) {
        self.wait_until(text, |screen| screen.contains(text));
    }

    /// Waits until the screen is as the condition wants it.
    pub(crate) fn wait_until(&self, what: &str, condition: impl Fn(&str) -> bool) {
        let start = Instant::now();
        while !condition(&self.text()) {
            assert!(start.elapsed() < TIMEOUT, "no {what:?} on the screen:\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        }
    }

    pub(crate) fn press(&self, keys: &str) {
        (&*self.pty).write_all(keys.as_bytes()).expect("the keys are sent");
    }

    /// Waits until the program ends, and returns its exit code.
    pub(crate) fn exit_code(&mut self) -> i32 {
        let start = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("the program is there") {
                break status;
            }
            assert!(start.elapsed() < TIMEOUT, "it does not end:\n{}", self.text());
            thread::sleep(Duration::from_millis(10));
        };
        if let Some(reader) = self.reader.take() {
            reader.join().expect("the screen is read");
        }
        status.code().unwrap_or(-1)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
