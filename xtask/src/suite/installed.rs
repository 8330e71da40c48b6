//! What is published, installed into empty projects; there, the first program of each README runs against the sandbox.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::time::Instant;

use super::{Outcome, command_line, python_package};
use crate::dist;
use crate::kotlin::{self, JDK_WITH_MAVEN};
use crate::native::{failed, step};
use crate::node::NODE_WITH_NPM;
use crate::npm;
use crate::process::{Ended, run, typed};
use crate::python::{PACKAGE_BUILD, PYTHON};
use crate::requirement::Requirement;
use crate::tally::Tally;
use crate::term::{Tone, line, paint};
use crate::workspace::Workspace;

/// A package, and how it is installed and tried in an empty folder.
struct Case {
    name: &'static str,
    run: fn(&Workspace, &Path, &Sandbox, Source) -> Result<(), Ended>,
}

/// Where the packages come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// Built now, in the profiles of the other suites.
    Built,
    /// Made by `cargo xtask dist`.
    Dist,
}

/// `cargo xtask dist crates` has built it from its package; its dependencies are in no registry yet.
const ONLY_BUILT: &str = "cli crate";

const CASES: &[Case] = &[
    Case { name: "crate", run: crate_ },
    Case { name: "wheel", run: wheel },
    Case { name: "cli wheel", run: command_line_wheel },
    Case { name: ONLY_BUILT, run: command_line_crate },
    Case { name: "tarball", run: tarball },
    Case { name: "jar", run: jar },
];

/// Builds, installs and tries every package; one test each.
pub(super) fn every(workspace: &Workspace) -> Outcome {
    every_from(workspace, Source::Built)
}

/// Installs and tries what `cargo xtask dist` made.
pub(crate) fn try_dist(workspace: &Workspace) -> ExitCode {
    let requirements: [&dyn Requirement; 3] = [&PACKAGE_BUILD, &NODE_WITH_NPM, &JDK_WITH_MAVEN];
    if let Some(missing) = requirements.iter().find_map(|need| need.ensure(workspace).err()) {
        line(&paint(&missing.to_string(), Tone::Bad));
        return ExitCode::FAILURE;
    }
    match every_from(workspace, Source::Dist) {
        Outcome::Ran { tally, .. } if tally.failed == 0 => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

fn every_from(workspace: &Workspace, source: Source) -> Outcome {
    if let Err(ended) = step(&mut python_package::sandbox(workspace)) {
        return Outcome::of_check(&ended);
    }
    let (mut tally, mut why) = (Tally::default(), Vec::new());
    for case in CASES.iter().filter(|case| source == Source::Built || case.name != ONLY_BUILT) {
        let start = Instant::now();
        match try_case(workspace, case, source) {
            Ok(()) => {
                tally.passed += 1;
                line(&paint(&format!("{}: works, {:.1} s", case.name, start.elapsed().as_secs_f64()), Tone::Good));
            }
            Err(ended) => {
                tally.failed += 1;
                line(&paint(&format!("{}: {}", case.name, ended.how), Tone::Bad));
                why.push(case.name);
            }
        }
    }
    Outcome::Ran { tally, why: why.join(", ") }
}

fn try_case(workspace: &Workspace, case: &Case, source: Source) -> Result<(), Ended> {
    let folder = workspace.target().join("installed").join(case.name.replace(' ', "-"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| file_error(&folder, &error))?;
    let sandbox = Sandbox::start(workspace)?;
    (case.run)(workspace, &folder, &sandbox, source)
}

/// The crate as cargo packages it, in a project with the README's program.
fn crate_(workspace: &Workspace, folder: &Path, sandbox: &Sandbox, source: Source) -> Result<(), Ended> {
    let crates = match source {
        Source::Built => {
            step(&mut workspace.cargo(["package", "--locked", "--no-verify", "--allow-dirty", "--package", "uphunt"]))?;
            workspace.target().join("package")
        }
        Source::Dist => dist::folder(workspace).join("crates"),
    };
    let name = concat!("uphunt-", env!("CARGO_PKG_VERSION"));
    let mut unpack = workspace.command("tar");
    step(unpack.arg("-xzf").arg(crates.join(format!("{name}.crate"))).arg("-C").arg(folder))?;
    let manifest = include_str!("installed.toml").replace("UPHUNT", name);
    write(&folder.join("Cargo.toml"), &manifest)?;
    // The versions and the profile of the workspace, so that what is compiled already is used again.
    copy(&workspace.root().join("Cargo.lock"), &folder.join("Cargo.lock"))?;
    write(&folder.join("src/main.rs"), &first_program(workspace, "README.md", "rust")?)?;
    let mut cargo = workspace.cargo(["run", "--quiet"]);
    finish(sandbox.around(cargo.current_dir(folder).env("CARGO_TARGET_DIR", workspace.target())))
}

/// The wheel, in an environment without any other package.
fn wheel(workspace: &Workspace, folder: &Path, sandbox: &Sandbox, source: Source) -> Result<(), Ended> {
    let wheel = match source {
        Source::Built => python_package::wheel(workspace)?,
        Source::Dist => dist_wheel(workspace, "uphunt_sdk-")?,
    };
    let python = environment(workspace, folder, &wheel, "python")?;
    let program = folder.join("first_program.py");
    write(&program, &first_program(workspace, "bindings-python/README.md", "python")?)?;
    finish(sandbox.around(workspace.command(python).arg(program).current_dir(folder)))
}

/// The program `uphunt` from its wheel, in an environment without any other package.
fn command_line_wheel(workspace: &Workspace, folder: &Path, sandbox: &Sandbox, source: Source) -> Result<(), Ended> {
    let wheel = match source {
        Source::Built => build_command_line_wheel(workspace, folder)?,
        Source::Dist => dist_wheel(workspace, "uphunt_cli-")?,
    };
    let program = environment(workspace, folder, &wheel, "uphunt")?;
    first_commands(workspace, folder, &program, sandbox)
}

/// Builds the wheel in the profile of the other suites: maturin then finds the program built.
fn build_command_line_wheel(workspace: &Workspace, folder: &Path) -> Result<PathBuf, Ended> {
    command_line::build(workspace)?;
    let wheels = folder.join("wheels");
    let mut build = workspace.command(PACKAGE_BUILD.program(workspace, "python"));
    build.args(["-m", "maturin", "build", "--profile", "dev", "--locked", "--manifest-path", "cli/Cargo.toml"]);
    if cfg!(target_os = "linux") {
        build.args(["--compatibility", "linux"]);
    }
    step(build.arg("--out").arg(&wheels))?;
    let first = fs::read_dir(&wheels).map_err(|error| file_error(&wheels, &error))?.flatten().next();
    first.map(|entry| entry.path()).ok_or_else(|| failed("maturin built no wheel"))
}

/// Returns the wheel in `target/dist` for this machine.
fn dist_wheel(workspace: &Workspace, name: &str) -> Result<PathBuf, Ended> {
    let folder = dist::folder(workspace).join("python");
    let files = fs::read_dir(&folder).map_err(|error| file_error(&folder, &error))?;
    let is_ours = |file: &str| {
        let is_for_here = !cfg!(target_os = "linux") || file.contains("manylinux");
        file.starts_with(name) && is_for_here && file.contains(std::env::consts::ARCH)
    };
    let mut paths = files.flatten().map(|entry| entry.path());
    let wheel = paths.find(|path| path.file_name().and_then(|file| file.to_str()).is_some_and(is_ours));
    wheel.ok_or_else(|| failed(format!("no wheel {name}* for this machine in {}", folder.display())))
}

/// The program `uphunt` as `cargo install` leaves it.
fn command_line_crate(workspace: &Workspace, folder: &Path, sandbox: &Sandbox, _: Source) -> Result<(), Ended> {
    let mut install = workspace.cargo(["install", "--path", "cli", "--locked", "--debug", "--no-track", "--root"]);
    install.arg(folder).arg("--target-dir").arg(workspace.target());
    step(&mut install)?;
    let program = folder.join("bin").join(format!("uphunt{}", std::env::consts::EXE_SUFFIX));
    first_commands(workspace, folder, &program, sandbox)
}

/// Runs the first commands of the README with the program's folder before all others on the `PATH`.
fn first_commands(workspace: &Workspace, folder: &Path, program: &Path, sandbox: &Sandbox) -> Result<(), Ended> {
    let inherited = std::env::var_os("PATH").unwrap_or_default();
    let folders = program.parent().map(Path::to_path_buf).into_iter().chain(std::env::split_paths(&inherited));
    let path = std::env::join_paths(folders).map_err(|error| failed(error.to_string()))?;
    let mut shell = workspace.command("sh");
    shell.arg("-ec").arg(first_program(workspace, "cli/README.md", "sh")?).current_dir(folder);
    finish(sandbox.around(shell.env("PATH", path).env("UPHUNT_CONFIG_DIR", folder.join("config"))))
}

/// The tarball, in a project without any other package.
fn tarball(workspace: &Workspace, folder: &Path, sandbox: &Sandbox, source: Source) -> Result<(), Ended> {
    let tarball = match source {
        Source::Built => npm::tarball(workspace)?,
        Source::Dist => {
            dist::folder(workspace).join("npm").join(concat!("uphunt-sdk-", env!("CARGO_PKG_VERSION"), ".tgz"))
        }
    };
    write(&folder.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
    let mut install = workspace.command("npm");
    step(install.args(["install", "--offline", "--no-audit", "--no-fund"]).arg(tarball).current_dir(folder))?;
    write(&folder.join("first.js"), &first_program(workspace, "bindings-wasm/README.md", "js")?)?;
    finish(sandbox.around(workspace.command("node").arg("first.js").current_dir(folder)))
}

/// The jar from the Maven repository that is published, in a project that depends on it alone.
fn jar(workspace: &Workspace, folder: &Path, sandbox: &Sandbox, source: Source) -> Result<(), Ended> {
    let repository = match source {
        Source::Built => {
            let repository = workspace.target().join("installed/maven");
            kotlin::prepare(workspace)?;
            dist::deploy_jar(workspace, &repository)?;
            repository
        }
        Source::Dist => dist::folder(workspace).join("kotlin"),
    };
    write(
        &folder.join("src/main/kotlin/First.kt"),
        &first_program(workspace, "bindings-uniffi/kotlin/README.md", "kotlin")?,
    )?;
    let pom = include_str!("installed.pom.xml").replace("REPOSITORY", &repository.display().to_string());
    write(&folder.join("pom.xml"), &pom.replace("VERSION", env!("CARGO_PKG_VERSION")))?;
    // Maven never fetches a release twice: the jar of an earlier run would hide this one.
    let purge = ["dependency:purge-local-repository", "-DmanualInclude=uphunt:uphunt-sdk", "-DreResolve=false"];
    step(maven(workspace, folder).args(purge))?;
    finish(sandbox.around(maven(workspace, folder).args(["compile", "exec:java"])))
}

fn maven(workspace: &Workspace, folder: &Path) -> Command {
    let mut maven = workspace.command("mvn");
    maven.args(["--batch-mode", "--no-transfer-progress", "--quiet"]).current_dir(folder);
    maven
}

/// Creates an empty environment, installs a wheel, and returns a program of it.
fn environment(workspace: &Workspace, folder: &Path, wheel: &Path, program: &str) -> Result<PathBuf, Ended> {
    let environment = folder.join("environment");
    step(workspace.command(PYTHON).args(["-m", "venv"]).arg(&environment))?;
    let programs = environment.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let mut install = workspace.command(programs.join("python"));
    step(install.args(["-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check"]).arg(wheel))?;
    Ok(programs.join(format!("{program}{}", std::env::consts::EXE_SUFFIX)))
}

/// Runs a command that has to succeed and print something.
fn finish(command: &mut Command) -> Result<(), Ended> {
    line(&typed(command));
    let ended = run(command);
    match ended {
        Ended { success: true, ref output, .. } if output.trim().is_empty() => Err(failed("printed nothing")),
        Ended { success: true, .. } => Ok(()),
        ended => Err(ended),
    }
}

/// Returns the first code block of a language in a README.
fn first_program(workspace: &Workspace, readme: &str, language: &str) -> Result<String, Ended> {
    let path = workspace.root().join(readme);
    let text = fs::read_to_string(&path).map_err(|error| file_error(&path, &error))?;
    let blocks = text.split("\n```").skip(1).step_by(2);
    let mut ours = blocks.filter_map(|block| {
        let (info, code) = block.split_once('\n')?;
        (info.split([',', ' ']).next() == Some(language)).then(|| format!("{code}\n"))
    });
    ours.next().ok_or_else(|| failed(format!("{readme} has no program in {language}")))
}

/// The sandbox program, until it is dropped.
struct Sandbox {
    process: Child,
    stdin: Option<ChildStdin>,
    url: String,
    api_key: String,
}

impl Sandbox {
    fn start(workspace: &Workspace) -> Result<Self, Ended> {
        let mut command = workspace.command(workspace.built_program("uphunt-sandbox"));
        // It stops when its standard input ends: also if xtask is killed.
        command.args(["--port", "0", "--settle-ms", "0", "--exit-with-stdin"]);
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn();
        let mut process = started.map_err(|error| failed(format!("uphunt-sandbox: {error}")))?;
        let mut first = String::new();
        if let Some(stdout) = &mut process.stdout {
            BufReader::new(stdout).read_line(&mut first).map_err(|error| failed(error.to_string()))?;
        }
        let field = |name: &str| {
            let value = first.split(&format!("\"{name}\":\"")).nth(1).and_then(|rest| rest.split('"').next());
            value.map(str::to_owned).ok_or_else(|| failed(format!("uphunt-sandbox printed no {name}: {first}")))
        };
        let (url, api_key) = (field("url")?, field("apiKey")?);
        let stdin = process.stdin.take();
        Ok(Self { process, stdin, url, api_key })
    }

    /// Points a program at this sandbox.
    fn around<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("UPHUNT_API_KEY", &self.api_key).env("UPHUNT_BASE_URL", &self.url)
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.process.wait();
    }
}

fn write(path: &Path, text: &str) -> Result<(), Ended> {
    let created = fs::create_dir_all(path.parent().unwrap_or(path));
    created.and_then(|()| fs::write(path, text)).map_err(|error| file_error(path, &error))
}

fn copy(from: &Path, to: &Path) -> Result<(), Ended> {
    fs::copy(from, to).map(drop).map_err(|error| file_error(from, &error))
}

fn file_error(path: &Path, error: &std::io::Error) -> Ended {
    failed(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_block_of_a_language_is_the_program() {
        let folder = std::env::temp_dir().join(format!("uphunt-readme-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("README.md"), "# A\n```sh\nx\n```\n\n```rust,no_run\nfn main() {}\n```\n").unwrap();
        let workspace = Workspace::at(&folder);
        assert_eq!(first_program(&workspace, "README.md", "rust").unwrap(), "fn main() {}\n");
        assert!(first_program(&workspace, "README.md", "swift").is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
