//! What the core knows about its models, for the package's classes to ask.

use pyo3::prelude::*;
use uphunt::{ApplicationStatus, ArchivedJob, Freelancer, Freelancers, SetupReport};

use crate::answer::Answer;
use crate::input;

/// What a status means: whether it is settled, what became of the credit, what to do about it.
#[pyfunction]
pub(crate) fn application_status(status: &str) -> (bool, String, Option<&'static str>) {
    let status = ApplicationStatus::from(status);
    (status.is_settled(), status.credit().to_string(), status.hint())
}

/// The report as a checklist.
#[pyfunction]
pub(crate) fn setup_text(report: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(input::model::<SetupReport>("report", report)?.to_string())
}

/// Whether nothing was found that keeps proposals from being sent.
#[pyfunction]
pub(crate) fn setup_is_ready(report: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(input::model::<SetupReport>("report", report)?.is_ready())
}

/// The company id of an archived job's buyer.
#[pyfunction]
pub(crate) fn archived_job_company_id(job: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    Ok(input::model::<ArchivedJob>("job", job)?.company_id())
}

/// The default profile of a freelancer, or the first where none is marked.
#[pyfunction]
pub(crate) fn default_profile<'py>(freelancer: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    let read: Freelancer = input::model("freelancer", freelancer)?;
    read.default_profile()
        .map(|profile| Answer::model("Profile", profile.clone()).into_python(freelancer.py()))
        .transpose()
}

/// The freelancer whose profile this is.
#[pyfunction]
pub(crate) fn profile_owner<'py>(
    freelancers: &Bound<'py, PyAny>,
    profile_id: &Bound<'py, PyAny>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let read: Freelancers = input::model("freelancers", freelancers)?;
    let owner = read.by_profile(&input::text("profile_id", profile_id)?);
    owner.map(|owner| Answer::model("Freelancer", owner.clone()).into_python(freelancers.py())).transpose()
}

/// Every profile, default profiles first within each freelancer.
#[pyfunction]
pub(crate) fn all_profiles<'py>(freelancers: &Bound<'py, PyAny>) -> PyResult<Vec<Bound<'py, PyAny>>> {
    let read: Freelancers = input::model("freelancers", freelancers)?;
    let profiles = read.profiles().map(|(_, profile)| Answer::model("Profile", profile.clone()));
    profiles.map(|profile| profile.into_python(freelancers.py())).collect()
}
