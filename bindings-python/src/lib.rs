//! The extension module of the Python package `uphunt_sdk`.
//!
//! It runs the core's calls for threads and for asyncio. Python's own files check arguments, create models and exceptions, and
//! have all documentation (`docs/decisions/007-python.md`).

mod applied_jobs;
mod batch;
mod call;
mod campaign;
mod client;
mod convert;
mod cursors;
mod exit;
mod fork;
mod logging;
mod methods;
mod runtime;
mod stay;
mod webhooks;

use pyo3::pymodule;

/// The extension module; private to the package.
#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use crate::applied_jobs::AppliedJobs;
    #[pymodule_export]
    use crate::batch::Batch;
    #[pymodule_export]
    use crate::call::Call;
    #[pymodule_export]
    use crate::campaign::{
        Campaign, CampaignRun, Template, campaign_names, campaign_table, read_applications, row_credit,
    };
    #[pymodule_export]
    use crate::client::{Client, Submitted, WaitOptions};
    #[pymodule_export]
    use crate::convert::refuse;
    #[pymodule_export]
    use crate::cursors::Watch;
    #[pymodule_export]
    use crate::methods::{
        all_profiles, archived_job_company_id, default_profile, profile_owner, setup_is_ready, setup_text,
        status_credit, status_hint, status_is_settled,
    };
    #[pymodule_export]
    use crate::webhooks::{Inbox, parse_webhook};

    use pyo3::prelude::{Bound, PyModule, PyModuleMethods as _, PyResult};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::logging::install();
        crate::exit::register(module)?;
        crate::fork::register(module)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
