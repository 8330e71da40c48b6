//! The agency's freelancers and the profiles a proposal can be sent as.

use serde::{Deserialize, Serialize};

use super::listing::deserialize_by_value;
use super::{Extra, FromJson, tolerant};

/// Everyone in the agency a proposal can be sent as. Empty while the business developer is not (yet) in the agency.
///
/// Source: `contract.md`, "freelancers".
#[derive(Debug, Clone, Default, PartialEq, Serialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[from_json("freelancers", "data", "items", "results")]
#[non_exhaustive]
pub struct Freelancers {
    /// The freelancers.
    pub freelancers: Vec<Freelancer>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

deserialize_by_value!(Freelancers);

impl Freelancers {
    /// Every profile with its freelancer, default profiles first within each.
    pub fn profiles(&self) -> impl Iterator<Item = (&Freelancer, &Profile)> {
        let of = |freelancer| Freelancer::profiles(freelancer).map(move |profile| (freelancer, profile));
        self.freelancers.iter().flat_map(of)
    }

    /// Whose profile this is.
    pub fn by_profile(&self, profile_id: &str) -> Option<&Freelancer> {
        self.profiles().find(|(_, profile)| profile.profile_id == profile_id).map(|(freelancer, _)| freelancer)
    }
}

/// A freelancer of the agency.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Freelancer {
    /// The service's id of the freelancer.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub id: Option<String>,
    /// The name that clients see.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub name: Option<String>,
    /// The title that clients see.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub title: Option<String>,
    /// US dollars an hour.
    #[serde(default, deserialize_with = "tolerant::number")]
    pub hourly_rate: Option<f64>,
    /// The freelancer's page on Upwork.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub profile_url: Option<String>,
    /// The default profile and the specializations.
    #[serde(default, deserialize_with = "tolerant::list")]
    pub profiles: Vec<Profile>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Freelancer {
    /// Every profile, default profiles first.
    #[doc(hidden)]
    pub fn profiles(&self) -> impl Iterator<Item = &Profile> {
        defaults_first(&self.profiles, |profile| profile.is_default)
    }

    /// The default profile, or the first where none is marked.
    pub fn default_profile(&self) -> Option<&Profile> {
        self.profiles().next()
    }
}

/// The order in which profiles are told.
pub(crate) fn defaults_first<T>(profiles: &[T], is_default: fn(&T) -> bool) -> impl Iterator<Item = &T> {
    let those = move |default| profiles.iter().filter(move |profile| is_default(profile) == default);
    those(true).chain(those(false))
}

/// One profile of a freelancer: the default one or a specialization.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, FromJson)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Profile {
    /// What [`ApplyRequest::profile_id`](super::ApplyRequest::profile_id) takes. Empty if the service left it out.
    #[serde(default, deserialize_with = "tolerant::id")]
    pub profile_id: String,
    /// The title that clients see.
    #[serde(default, deserialize_with = "tolerant::text")]
    pub title: Option<String>,
    /// US dollars an hour.
    #[serde(default, deserialize_with = "tolerant::number")]
    pub hourly_rate: Option<f64>,
    /// Whether this is the freelancer's default profile.
    #[serde(default, deserialize_with = "tolerant::flag")]
    pub is_default: bool,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
