//! A PostgreSQL server for tests: a cluster of its own under `target/`, on a free port, for as long as a suite runs.

use std::env;
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::process::run_quietly;
use crate::requirement::{Missing, Requirement};
use crate::workspace::Workspace;

/// Debian's programs are not on the `PATH`: each version has a folder here.
const DEBIAN: &str = "/usr/lib/postgresql";
/// The superuser of the cluster. The server listens on the loopback interface only and needs no password.
const USER: &str = "uphunt";
/// How long the server may take to accept connections.
const STARTUP: Duration = Duration::from_secs(30);

/// PostgreSQL's server.
pub(crate) const POSTGRES: Postgres = Postgres;

/// PostgreSQL's server.
pub(crate) struct Postgres;

impl Requirement for Postgres {
    fn name(&self) -> String {
        "PostgreSQL".to_owned()
    }

    fn find(&self, _: &Workspace) -> Result<(), Missing> {
        programs().map(drop).ok_or_else(|| Missing::system("no PostgreSQL"))
    }
}

/// A running server. Dropping it stops the server.
pub(crate) struct Server {
    process: Child,
    port: u16,
    stop: Command,
}

impl Server {
    /// Creates a cluster in `target/postgres` and starts it.
    pub(crate) fn start(workspace: &Workspace) -> Result<Self, String> {
        let programs = programs().ok_or("no PostgreSQL")?;
        let folder = workspace.target().join("postgres");
        let data = folder.join("data");
        // A server that a killed run left behind would hold the folder.
        // Immediate: the cluster is thrown away, so there is nothing to write back and no client to wait for.
        let mut stop = as_server(workspace, &programs.join("pg_ctl"))?;
        stop.args(["stop", "-m", "immediate", "-D"]).arg(&data);
        if data.join("postmaster.pid").exists() {
            run_quietly(&mut stop);
        }
        let describe = |error: std::io::Error| format!("{}: {error}", folder.display());
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(describe(error)),
            _ => fs::create_dir_all(&folder).map_err(describe)?,
        }
        give_to_server_user(&folder).map_err(describe)?;
        let mut create = as_server(workspace, &programs.join("initdb"))?;
        create.args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--username", USER, "-D"]);
        let created = run_quietly(create.arg(&data));
        if !created.success {
            return Err(format!("initdb: {}", explain(&created.output, &folder)));
        }
        let port = free_port().map_err(|error| error.to_string())?;
        let log = fs::File::create(folder.join("log")).map_err(describe)?;
        let mut start = as_server(workspace, &programs.join("postgres"))?;
        start.arg("-D").arg(&data).args(["-h", "127.0.0.1", "-p", &port.to_string()]);
        for setting in ["fsync=off", "unix_socket_directories=", "max_connections=200"] {
            start.args(["-c", setting]);
        }
        let output = log.try_clone().map_err(describe)?;
        start.stdin(Stdio::null()).stdout(output).stderr(log);
        let process = start.spawn().map_err(|error| format!("postgres: {error}"))?;
        let mut server = Self { process, port, stop };
        server.wait_until_ready(&folder.join("log"))?;
        Ok(server)
    }

    /// Returns the URL of the server's first database. Tests create databases of their own beside it.
    pub(crate) fn url(&self) -> String {
        format!("postgres://{USER}@127.0.0.1:{}/postgres", self.port)
    }

    /// Reads the server's log: it accepts connections, and refuses them, shortly before it is ready.
    fn wait_until_ready(&mut self, log: &Path) -> Result<(), String> {
        let give_up = Instant::now() + STARTUP;
        loop {
            let text = fs::read_to_string(log).unwrap_or_default();
            if text.contains("ready to accept connections") {
                return Ok(());
            }
            let exited = self.process.try_wait().ok().flatten();
            if exited.is_some() || Instant::now() > give_up {
                let state = exited.map_or_else(|| format!("not ready after {STARTUP:?}"), |status| status.to_string());
                return Err(format!("postgres: {state}\n{}", text.trim_end()));
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if !run_quietly(&mut self.stop).success {
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

/// The folder with `initdb`, `pg_ctl` and `postgres`: the `PATH`'s, else Debian's newest.
fn programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let versions = fs::read_dir(DEBIAN).into_iter().flatten().flatten().map(|version| version.path());
    let mut versions: Vec<PathBuf> = versions.collect();
    versions.sort_by_key(|path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok()));
    let debian = versions.into_iter().rev().map(|version| version.join("bin"));
    env::split_paths(&path)
        .chain(debian)
        .find(|folder| folder.join("initdb").is_file() && folder.join("postgres").is_file())
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// initdb's own message is about permissions; the usual cause is a checkout below root's home folder.
fn explain(output: &str, folder: &Path) -> String {
    let output = output.trim();
    if output.contains("ermission denied") {
        return format!(
            "{output}\nPostgreSQL refuses to run as root, and its user cannot enter {}. Move the checkout, or run as \
             another user.",
            folder.display()
        );
    }
    output.to_owned()
}

/// A program of PostgreSQL, which refuses to run as root: then as the user of Debian's package, or as nobody.
#[cfg(unix)]
fn as_server(workspace: &Workspace, program: &Path) -> Result<Command, String> {
    use std::os::unix::process::CommandExt;
    let mut command = workspace.command(program);
    if let Some((user, group)) = server_user()? {
        // The checkout need not be readable for that user.
        command.current_dir("/").uid(user).gid(group);
    }
    Ok(command)
}

#[cfg(not(unix))]
fn as_server(workspace: &Workspace, program: &Path) -> Result<Command, String> {
    Ok(workspace.command(program))
}

#[cfg(unix)]
fn give_to_server_user(folder: &Path) -> std::io::Result<()> {
    match server_user().map_err(std::io::Error::other)? {
        Some((user, group)) => std::os::unix::fs::chown(folder, Some(user), Some(group)),
        None => Ok(()),
    }
}

#[cfg(not(unix))]
fn give_to_server_user(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// The numbers of the user and group to become; `None` where we are not root.
#[cfg(unix)]
fn server_user() -> Result<Option<(u32, u32)>, String> {
    use std::os::unix::fs::MetadataExt;
    // The owner of a process's own entry in /proc, or of a file that it makes, is its user; /proc needs no write.
    let is_root = fs::metadata("/proc/self")
        .map_or_else(|_| env::var_os("USER").is_some_and(|user| user == "root"), |own| own.uid() == 0);
    if !is_root {
        return Ok(None);
    }
    let users = fs::read_to_string("/etc/passwd").map_err(|error| format!("/etc/passwd: {error}"))?;
    ["postgres", "nobody"]
        .iter()
        .find_map(|name| numbers(&users, name))
        .map(Some)
        .ok_or_else(|| "PostgreSQL refuses to run as root, and there is no user postgres or nobody".to_owned())
}

/// The user's and group's number in a line `name:password:user:group:…`.
#[cfg(unix)]
fn numbers(users: &str, name: &str) -> Option<(u32, u32)> {
    let line = users.lines().find(|line| line.split(':').next() == Some(name))?;
    let mut fields = line.split(':').skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_user_is_found_by_the_whole_name() {
        let users =
            "root:x:0:0:root:/root:/bin/bash\npostgres-old:x:5:6::/:/bin/sh\npostgres:x:108:117::/var/lib:/bin/sh\n";
        assert_eq!(numbers(users, "postgres"), Some((108, 117)));
        assert_eq!(numbers(users, "nobody"), None);
    }

    #[test]
    fn a_permission_error_is_explained() {
        let explained = explain("initdb: error: could not access directory: Permission denied", Path::new("target/x"));
        assert!(explained.contains("refuses to run as root"), "{explained}");
        assert_eq!(explain("initdb: error: disk full", Path::new("x")), "initdb: error: disk full");
    }
}
