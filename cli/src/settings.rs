//! The configuration file, profiles, and where keys are kept.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;
use uphunt::{Client, ClientConfig};

use crate::args::Global;
use crate::failure::{Failure, Result};

/// The name under which keys stand in the system's keyring.
const SERVICE: &str = "uphunt-cli";

/// Settings of this call: arguments, environment, configuration file.
#[derive(Debug)]
pub(crate) struct Settings<'a> {
    global: &'a Global,
    folder: PathBuf,
}

impl<'a> Settings<'a> {
    pub(crate) fn new(global: &'a Global) -> Result<Self> {
        let folder = match std::env::var_os("UPHUNT_CONFIG_DIR") {
            Some(folder) => PathBuf::from(folder),
            None => ProjectDirs::from("", "", "uphunt")
                .ok_or_else(|| {
                    Failure::new(
                        "there is no home directory",
                        "Set UPHUNT_CONFIG_DIR to a folder for the configuration.",
                    )
                })?
                .config_dir()
                .to_owned(),
        };
        Ok(Self { global, folder })
    }

    /// The path of the configuration file.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.join("config.toml")
    }

    /// Makes a client of arguments, environment, configuration file and stored key, in this order.
    pub(crate) fn client(&self) -> Result<Client> {
        let mut config = self.profile()?;
        if let Some(url) = &self.global.base_url {
            config.base_url = Some(url.clone());
        }
        if let Some(file) = &self.global.api_key_file {
            config.api_key = Some(read_key(file)?);
        }
        config.user_agent = Some(format!("uphunt-cli/{}", env!("CARGO_PKG_VERSION")));
        let mut config = config.with_env();
        if config.api_key.is_none() && !config.without_key {
            config.api_key = self.stored_key()?;
        }
        if config.api_key.is_none() && !config.without_key {
            let message = "there is no API key";
            return Err(Failure::new(message, "Run `uphunt login`, or set UPHUNT_API_KEY.").with_code(3));
        }
        Ok(Client::from_config(config)?)
    }

    /// Makes a client with this key, to try it.
    pub(crate) fn client_with_key(&self, key: &str) -> Result<Client> {
        let mut config = self.profile()?;
        config.base_url = self.global.base_url.clone().or(config.base_url);
        config.api_key = Some(key.to_owned());
        Ok(Client::from_config(config.with_env())?)
    }

    fn profile(&self) -> Result<ClientConfig> {
        let path = self.path();
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(ClientConfig::default()),
            Err(error) => return Err(error.into()),
        };
        let wrong = |reason: &dyn std::fmt::Display| {
            Failure::usage(
                format!("{} cannot be read: {reason}", path.display()),
                "Correct the file. The manual's page about the command line shows an example.",
            )
        };
        // Without the line itself, which may have a key.
        let mut profiles: toml::Table = toml::from_str(&text).map_err(|error: toml::de::Error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            wrong(&format!("line {}: {}", before.matches('\n').count() + 1, error.message()))
        })?;
        if let Some((name, _)) = profiles.iter().find(|(_, value)| !value.is_table()) {
            return Err(wrong(&format!("`{name}` is in no profile; put it below a line such as [default]")));
        }
        let Some(profile) = profiles.remove(&self.global.profile) else {
            if self.global.profile == "default" {
                return Ok(ClientConfig::default());
            }
            let names = profiles.keys().cloned().collect::<Vec<_>>().join(", ");
            let message = format!("there is no profile `{}` in {}", self.global.profile, path.display());
            return Err(Failure::usage(message, format!("It has: {names}.")));
        };
        // Through JSON: the error is then the core's own, with the setting's name.
        let profile = serde_json::to_value(profile).map_err(|error| wrong(&error))?;
        ClientConfig::read(profile).map_err(|error| wrong(&error.message))
    }

    fn key_file(&self) -> PathBuf {
        self.folder.join(format!("{}.key", self.global.profile))
    }

    fn entry(&self) -> Option<keyring::v1::Entry> {
        keyring::v1::Entry::new(SERVICE, &self.global.profile).ok()
    }

    /// Returns the key that `uphunt login` stored: in a file, or in the keyring.
    fn stored_key(&self) -> Result<Option<String>> {
        let file = self.key_file();
        if file.exists() {
            return read_key(&file).map(Some);
        }
        Ok(self.entry().and_then(|entry| entry.get_password().ok()))
    }

    /// Stores a key: in the keyring, or in a file that only the user can read. Returns where.
    pub(crate) fn store_key(&self, key: &str, in_file: bool) -> Result<String> {
        if !in_file
            && let Some(entry) = self.entry()
            && entry.set_password(key).is_ok()
        {
            // A file from before would come first.
            remove(&self.key_file())?;
            return Ok("the system's keyring".to_owned());
        }
        fs::create_dir_all(&self.folder)?;
        let path = self.key_file();
        remove(&path)?;
        let mut file = private_file(&path)?;
        writeln!(file, "{key}")?;
        Ok(path.display().to_string())
    }

    /// Forgets the stored key. Returns whether there was one.
    pub(crate) fn forget_key(&self) -> Result<bool> {
        let in_keyring = self.entry().is_some_and(|entry| entry.delete_credential().is_ok());
        Ok(remove(&self.key_file())? || in_keyring)
    }
}

fn remove(path: &Path) -> Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(unix)]
fn private_file(path: &Path) -> Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt as _;
    Ok(fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?)
}

#[cfg(not(unix))]
fn private_file(path: &Path) -> Result<fs::File> {
    // A folder of the user's profile is private on Windows.
    Ok(fs::OpenOptions::new().write(true).create_new(true).open(path)?)
}

/// What an API key begins with (`docs/api.md`, "Authentication").
pub(crate) const KEY: &str = "sk_uphunt_";

fn read_key(path: &Path) -> Result<String> {
    let key = fs::read_to_string(path).map_err(|error| {
        if path.to_string_lossy().contains(KEY) {
            return Failure::misplaced_key();
        }
        Failure::usage(format!("the key file {} cannot be read: {error}", path.display()), "Check the path.")
    })?;
    Ok(key.trim().to_owned())
}
