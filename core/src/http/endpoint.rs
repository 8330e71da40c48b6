//! The service's endpoints: name, path and documented limits.

use crate::policy::rate_limit::RateLimit;

/// An endpoint of the service. Each has its own rate limits.
///
/// Source: `docs/api.md`, "Endpoints and limits".
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
    /// Every endpoint.
    pub const ALL: &'static [Endpoint] = &[
        Self::Apply,
        Self::Status,
        Self::AppliedJobs,
        Self::GenerateProposal,
        Self::Freelancers,
        Self::ArchivedJob,
        Self::ClientJobs,
    ];

    /// Returns a short name for logs and settings: `apply`, `status`, `applied_jobs`, …
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

    /// Returns the endpoint of this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|endpoint| endpoint.name() == name)
    }

    /// Returns the path below the base URL. `{companyId}` stands for a percent-encoded path part.
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

    /// Returns the endpoint at this path below the base URL.
    pub fn from_path(path: &str) -> Option<Self> {
        let is_at = |endpoint: &Self| match endpoint.path().split_once("{companyId}") {
            None => endpoint.path() == path,
            Some((before, after)) => {
                let company = path.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
                company.is_some_and(|company| !company.is_empty() && !company.contains('/'))
            }
        };
        Self::ALL.iter().copied().find(is_at)
    }

    /// Returns the documented rate limits of this endpoint, for each key.
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

impl std::fmt::Display for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_endpoint_is_found_by_its_name() {
        for endpoint in Endpoint::ALL {
            assert_eq!(Endpoint::from_name(endpoint.name()), Some(*endpoint));
        }
        assert_eq!(Endpoint::from_name("stats"), None);
    }

    #[test]
    fn every_endpoint_is_found_by_its_path() {
        for endpoint in Endpoint::ALL {
            let path = endpoint.path().replace("{companyId}", "c%201");
            assert_eq!(Endpoint::from_path(&path), Some(*endpoint), "{path}");
        }
        for path in ["/api/clients//jobs", "/api/clients/a/b/jobs", "/api/clients/jobs", "/api/auto-apply-v2/status/"] {
            assert_eq!(Endpoint::from_path(path), None, "{path}");
        }
    }

    #[test]
    fn variants_are_in_the_order_of_the_list() {
        for (place, endpoint) in Endpoint::ALL.iter().enumerate() {
            assert_eq!(*endpoint as usize, place, "{endpoint}");
        }
    }
}
