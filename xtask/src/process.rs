//! Running a program: its output is shown as it comes, and kept for counting.

use std::io::{self, BufRead, BufReader, Write};
use std::process::{Command, ExitStatus, Stdio};

/// How a program ended, and what it wrote to standard output.
#[derive(Debug)]
pub(crate) struct Ended {
    /// Whether it ended with exit code 0.
    pub(crate) success: bool,
    /// How it ended, for a person.
    pub(crate) how: String,
    /// Its standard output, without colour codes.
    pub(crate) output: String,
}

/// Runs a program to its end without any input, passing its standard output on line by line.
///
/// Standard error is inherited: that is where cargo draws its progress, and no count is read from it.
pub(crate) fn run(command: &mut Command) -> Ended {
    match tee(command.stdin(Stdio::null())) {
        Ok((status, output)) => Ended { success: status.success(), how: describe(status), output },
        Err(error) => Ended { success: false, how: format!("{}: {error}", program(command)), output: String::new() },
    }
}

/// Runs a program to its end and shows nothing of it; its output and complaints are both in `output`.
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

/// The command as one would type it, without its folder and variables.
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
            let mut out = io::stdout().lock();
            let _ = out.write_all(&line).and_then(|()| out.flush());
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
    fn colour_codes_do_not_reach_the_counting() {
        assert_eq!(without_colours("\u{1b}[32m3 passed\u{1b}[0m in 0.1s"), "3 passed in 0.1s");
    }

    #[test]
    fn a_program_that_is_not_there_is_a_failure_with_its_name() {
        let ended = run(&mut Command::new("a-program-that-nobody-has"));
        assert!(!ended.success);
        assert!(ended.how.starts_with("a-program-that-nobody-has: "), "{}", ended.how);
    }

    #[test]
    fn a_command_reads_as_one_would_type_it() {
        assert_eq!(typed(Command::new("/some/where/cargo").args(["test", "-p", "uphunt"])), "cargo test -p uphunt");
    }
}
