//! Runs programs, shows their output line by line, and keeps it for counting.

use std::io::{self, BufRead, BufReader};
use std::process::{Command, ExitStatus, Stdio};

use crate::term;

/// How a program ended, and what it wrote to standard output.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Whether it ended with exit code 0.
    pub(crate) success: bool,
    /// How it ended, for the user, such as `exit code 101`.
    pub(crate) how: String,
    /// Its standard output, without colour codes.
    pub(crate) output: String,
}

/// Runs a program without input and prints its standard output line by line.
///
/// Standard error is inherited: cargo draws its progress there, and no count is read from it.
pub(crate) fn run(command: &mut Command) -> Ended {
    match tee(command.stdin(Stdio::null())) {
        Ok((status, output)) => Ended { success: status.success(), how: describe(status), output },
        Err(error) => Ended { success: false, how: format!("{}: {error}", program(command)), output: String::new() },
    }
}

/// Runs a program without input and prints nothing; `output` holds its standard output, then its standard error.
pub(crate) fn run_quietly(command: &mut Command) -> Ended {
    match command.stdin(Stdio::null()).output() {
        Ok(done) => {
            let mut output = String::from_utf8_lossy(&done.stdout).into_owned();
            output.push_str(&String::from_utf8_lossy(&done.stderr));
            Ended { success: done.status.success(), how: describe(done.status), output }
        }
        Err(error) => Ended { success: false, how: format!("{}: {error}", program(command)), output: String::new() },
    }
}

/// Returns the command as a user types it, without its folder and variables.
pub(crate) fn typed(command: &Command) -> String {
    let args = command.get_args().map(|arg| arg.to_string_lossy());
    std::iter::once(program(command).into()).chain(args).collect::<Vec<_>>().join(" ")
}

fn tee(command: &mut Command) -> io::Result<(ExitStatus, String)> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut kept = String::new();
    if let Some(stdout) = child.stdout.take() {
        let mut reader = BufReader::new(stdout);
        let mut line = Vec::new();
        while reader.read_until(b'\n', &mut line)? > 0 {
            term::write(&line);
            kept.push_str(&without_colours(&String::from_utf8_lossy(&line)));
            line.clear();
        }
    }
    Ok((child.wait()?, kept))
}

fn program(command: &Command) -> String {
    let path = std::path::Path::new(command.get_program());
    path.file_stem().unwrap_or(command.get_program()).to_string_lossy().into_owned()
}

fn describe(status: ExitStatus) -> String {
    status.code().map_or_else(|| status.to_string(), |code| format!("exit code {code}"))
}

fn without_colours(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(char) = rest.next() {
        if char == '\u{1b}' {
            // A colour code ends with its first letter.
            rest.find(char::is_ascii_alphabetic);
        } else {
            plain.push(char);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_codes_are_removed_before_counting() {
        assert_eq!(without_colours("\u{1b}[32m3 passed\u{1b}[0m in 0.1s"), "3 passed in 0.1s");
    }

    #[test]
    fn a_missing_program_is_a_failure_with_its_name() {
        let ended = run(&mut Command::new("a-program-that-nobody-has"));
        assert!(!ended.success);
        assert!(ended.how.starts_with("a-program-that-nobody-has: "), "{}", ended.how);
    }

    #[test]
    fn a_command_is_printed_as_a_user_types_it() {
        assert_eq!(typed(Command::new("/some/where/cargo").args(["test", "-p", "uphunt"])), "cargo test -p uphunt");
    }
}
