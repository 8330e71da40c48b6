//! What the core knows about its models, for the methods of Python's classes.

use pyo3::prelude::*;
use serde_json::Value;
use uphunt::{ApplicationStatus, ArchivedJob, Freelancer, Freelancers, SetupReport};

use crate::convert::{from_python, to_python};

#[pyfunction]
pub(crate) fn status_is_settled(status: &str) -> bool {
    ApplicationStatus::from(status).is_settled()
}

#[pyfunction]
pub(crate) fn status_credit(status: &str) -> String {
    ApplicationStatus::from(status).credit().to_string()
}

#[pyfunction]
pub(crate) fn status_hint(status: &str) -> Option<&'static str> {
    ApplicationStatus::from(status).hint()
}

#[pyfunction]
pub(crate) fn setup_text(report: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(from_python::<SetupReport>("report", report)?.to_string())
}

#[pyfunction]
pub(crate) fn setup_is_ready(report: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(from_python::<SetupReport>("report", report)?.is_ready())
}

#[pyfunction]
pub(crate) fn archived_job_company_id(job: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    Ok(ArchivedJob { document: from_python::<Value>("job", job)? }.company_id())
}

#[pyfunction]
pub(crate) fn all_profiles<'py>(freelancers: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let read: Freelancers = from_python("freelancers", freelancers)?;
    read.profiles().map(|(_, profile)| to_python(freelancers.py(), profile)).collect()
}

#[pyfunction]
pub(crate) fn default_profile<'py>(freelancer: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let read: Freelancer = from_python("freelancer", freelancer)?;
    read.default_profile().map(|profile| to_python(freelancer.py(), profile)).transpose()
}

#[pyfunction]
pub(crate) fn profile_owner<'py>(
    freelancers: &Bound<'py, PyAny>,
    profile_id: &str,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let read: Freelancers = from_python("freelancers", freelancers)?;
    read.by_profile(profile_id).map(|owner| to_python(freelancers.py(), owner)).transpose()
}
