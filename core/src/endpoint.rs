//! The service's endpoints: path, limits, and whether one may be sent twice. The only place that knows them.

use crate::time::Duration;

use crate::Error;

/// At most `requests` in any window of length `per`, for one key and one endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RateLimit {
    /// How many requests the window admits.
    pub requests: u32,
    /// How long the window is.
    pub per: Duration,
}

impl RateLimit {
    /// `requests` a minute.
    pub const fn per_minute(requests: u32) -> Self {
        Self { requests, per: Duration::from_secs(60) }
    }

    /// `requests` a day of 24 hours.
    pub const fn per_day(requests: u32) -> Self {
        Self { requests, per: Duration::from_secs(24 * 60 * 60) }
    }
}

/// An endpoint of the service. Limits are counted for each of these on its own.
///
/// Source: `contract.md`, "Endpoints" (public documentation).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[non_exhaustive]
pub enum Endpoint {
    /// `POST /api/auto-apply-v2/apply`
    Apply,
    /// `GET /api/auto-apply-v2/status`
    Status,
    /// `GET /api/auto-apply-v2/applied-jobs`
    AppliedJobs,
    /// `POST /api/auto-apply-v2/generate-proposal`
    GenerateProposal,
    /// `GET /api/auto-apply-v2/freelancers`
    Freelancers,
    /// `GET /api/jobs/by-ciphertext`
    ArchivedJob,
    /// `GET /api/clients/{companyId}/jobs`
    ClientJobs,
}

impl Endpoint {
    /// Every endpoint, in the order of the contract.
    pub const ALL: &'static [Endpoint] = &[
        Self::Apply,
        Self::Status,
        Self::AppliedJobs,
        Self::GenerateProposal,
        Self::Freelancers,
        Self::ArchivedJob,
        Self::ClientJobs,
    ];

    /// A short name for logs and settings: `apply`, `status`, `applied_jobs`, …
    pub const fn name(self) -> &'static str {
        match self {
            Self::Apply => "apply",
            Self::Status => "status",
            Self::AppliedJobs => "applied_jobs",
            Self::GenerateProposal => "generate_proposal",
            Self::Freelancers => "freelancers",
            Self::ArchivedJob => "archived_job",
            Self::ClientJobs => "client_jobs",
        }
    }

    /// The path below the base URL. `{companyId}` stands for a percent-encoded path part.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Apply => "/api/auto-apply-v2/apply",
            Self::Status => "/api/auto-apply-v2/status",
            Self::AppliedJobs => "/api/auto-apply-v2/applied-jobs",
            Self::GenerateProposal => "/api/auto-apply-v2/generate-proposal",
            Self::Freelancers => "/api/auto-apply-v2/freelancers",
            Self::ArchivedJob => "/api/jobs/by-ciphertext",
            Self::ClientJobs => "/api/clients/{companyId}/jobs",
        }
    }

    /// The documented limits of this endpoint, for each key.
    pub const fn limits(self) -> &'static [RateLimit] {
        const APPLY: &[RateLimit] = &[RateLimit::per_minute(60), RateLimit::per_day(1_000)];
        const STATUS: &[RateLimit] = &[RateLimit::per_minute(300)];
        const GENERATE_PROPOSAL: &[RateLimit] = &[RateLimit::per_minute(30), RateLimit::per_day(500)];
        const FREELANCERS: &[RateLimit] = &[RateLimit::per_minute(30)];
        const OTHERS: &[RateLimit] = &[RateLimit::per_minute(60)];
        match self {
            Self::Apply => APPLY,
            Self::Status => STATUS,
            Self::GenerateProposal => GENERATE_PROPOSAL,
            Self::Freelancers => FREELANCERS,
            Self::AppliedJobs | Self::ArchivedJob | Self::ClientJobs => OTHERS,
        }
    }
}

impl std::str::FromStr for Endpoint {
    type Err = Error;

    /// By its [`name`](Self::name).
    fn from_str(name: &str) -> Result<Self, Error> {
        Self::ALL.iter().copied().find(|endpoint| endpoint.name() == name).ok_or_else(|| {
            let mut names = Self::ALL.iter().map(|endpoint| endpoint.name());
            let message = ["there is no endpoint \"", name, "\""].concat();
            Error::invalid_input("limits", message, &crate::config::one_of("Name", &mut names))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_is_found_by_its_name() {
        for endpoint in Endpoint::ALL {
            assert_eq!(endpoint.name().parse::<Endpoint>().unwrap(), *endpoint);
        }
        let error = "stats".parse::<Endpoint>().unwrap_err();
        assert_eq!(error.message, "there is no endpoint \"stats\"");
        assert!(error.hint.as_deref().unwrap().starts_with("Name one of apply, status, "));
    }
}
