//! The agency's freelancers and the profiles that a proposal can be sent as.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Extra;
use super::model::{self, Model};
use crate::serde_helpers;

/// The agency's freelancers. Empty while the business developer is not in the agency (`docs/api.md`, "Freelancers").
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Freelancers {
    /// The freelancers.
    #[serde(deserialize_with = "model::rows")]
    pub freelancers: Vec<Freelancer>,
    /// Fields that this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Freelancers {
    /// Returns every profile with its freelancer, default profiles first within each.
    pub fn profiles(&self) -> impl Iterator<Item = (&Freelancer, &Profile)> {
        self.freelancers
            .iter()
            .flat_map(|freelancer| freelancer.default_profiles_first().map(move |profile| (freelancer, profile)))
    }

    /// Returns the freelancer with this profile.
    pub fn by_profile(&self, profile_id: &str) -> Option<&Freelancer> {
        self.profiles().find(|(_, profile)| profile.profile_id == profile_id).map(|(freelancer, _)| freelancer)
    }
}

impl Model for Freelancers {
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }

    fn normalize(document: Value) -> Value {
        model::name_list(document, &["freelancers", "data", "items", "results"])
    }
}

/// A freelancer of the agency.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Freelancer {
    /// The service's id of the freelancer.
    #[serde(deserialize_with = "serde_helpers::id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The name that clients see.
    #[serde(deserialize_with = "serde_helpers::text", skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The title that clients see.
    #[serde(deserialize_with = "serde_helpers::text", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// US dollars per hour.
    #[serde(
        deserialize_with = "serde_helpers::number",
        serialize_with = "serde_helpers::serialize_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub hourly_rate: Option<f64>,
    /// The URL of the freelancer's page on Upwork.
    #[serde(deserialize_with = "serde_helpers::text", skip_serializing_if = "Option::is_none")]
    pub profile_url: Option<String>,
    /// The default profile and the specializations.
    #[serde(deserialize_with = "model::optional_rows", skip_serializing_if = "Vec::is_empty")]
    pub profiles: Vec<Profile>,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Freelancer {
    /// Returns the default profile, or the first if none is marked.
    pub fn default_profile(&self) -> Option<&Profile> {
        self.default_profiles_first().next()
    }

    fn default_profiles_first(&self) -> impl Iterator<Item = &Profile> {
        let marked = |is_default| self.profiles.iter().filter(move |profile| profile.is_default == is_default);
        marked(true).chain(marked(false))
    }
}

impl Model for Freelancer {
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}

/// A profile of a freelancer: the default one or a specialization.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Profile {
    /// The id that `ApplyRequest::profile_id` takes. Empty if the service left it out.
    #[serde(deserialize_with = "serde_helpers::id_or_empty", skip_serializing_if = "String::is_empty")]
    pub profile_id: String,
    /// The title that clients see.
    #[serde(deserialize_with = "serde_helpers::text", skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// US dollars per hour.
    #[serde(
        deserialize_with = "serde_helpers::number",
        serialize_with = "serde_helpers::serialize_number",
        skip_serializing_if = "Option::is_none"
    )]
    pub hourly_rate: Option<f64>,
    /// Whether this is the freelancer's default profile.
    #[serde(deserialize_with = "serde_helpers::flag", skip_serializing_if = "std::ops::Not::not")]
    pub is_default: bool,
    /// Fields that this version does not know, and values that the fields above cannot represent.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Model for Profile {
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        Some(&mut self.extra)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::from_value;
    use serde_json::json;

    #[test]
    fn default_profiles_come_first() {
        let freelancers: Freelancers = from_value(json!([
            {"id": "f1", "profiles": [{"profileId": "s1"}, {"profileId": "p1", "isDefault": true}]},
            {"id": "f2", "profiles": [{"profileId": 2}, {"profileId": "p3"}]},
            {"id": "f3"}
        ]))
        .unwrap();
        let ids: Vec<_> = freelancers.profiles().map(|(_, profile)| profile.profile_id.as_str()).collect();
        assert_eq!(ids, ["p1", "s1", "2", "p3"]);
        assert_eq!(freelancers.by_profile("p3").and_then(|freelancer| freelancer.id.as_deref()), Some("f2"));
        let defaults: Vec<_> = freelancers.freelancers.iter().map(|f| f.default_profile().is_some()).collect();
        assert_eq!(defaults, [true, true, false]);
    }
}
