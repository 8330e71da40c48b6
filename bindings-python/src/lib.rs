//! The Python package `uphunt_sdk`, below its Python files: runs the core's calls for threads and for asyncio, and turns
//! what they answer into the package's classes. It holds no model, no status and no rule of its own
//! (`docs/decisions/007-python-faces.md`).

mod answer;
mod bulk;
mod call;
mod class;
mod client;
mod cursor;
mod exit;
mod fork;
mod input;
mod lanes;
mod lines;
mod log;
mod mailbox;
mod misfit;
mod object;
mod raw;
mod rules;
mod settings;
mod spelling;
mod webhooks;

use pyo3::pymodule;

/// What the package's Python files are built on. Not a public interface.
///
/// It asks for no global lock where Python has none: what threads share here is behind a lock of its own or never changes.
#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::call::Call;
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::cursor::Cursor;
    #[pymodule_export]
    use crate::mailbox::Mailbox;
    #[pymodule_export]
    use crate::raw::RawResponse;
    #[pymodule_export]
    use crate::rules::{
        all_profiles, application_status, archived_job_company_id, default_profile, profile_owner, setup_is_ready,
        setup_text,
    };
    #[pymodule_export]
    use crate::webhooks::{Inbox, parse_webhook};

    use pyo3::prelude::{Bound, PyModule, PyModuleMethods as _, PyResult};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::log::install();
        crate::exit::watch(module)?;
        crate::fork::watch(module)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
