//! JSON at the language boundary: configuration in, models in and out.

use serde::de::DeserializeOwned;
use serde_json::Value;
use uphunt::models::{
    Application, AppliedJobsPage, ApplyRequest, ArchivedJob, Buyer, BuyerStats, ClientJobs, Company, Freelancer,
    Freelancers, GenerateProposal, GeneratedProposal, Location, Money, OpenJob, PhoneVerification, Profile,
    ProposalTerms, QuestionAnswer, Submission, WorkHistoryEntry,
};
use uphunt::{CreditLedger, Error, SetupCheck, SetupReport, WebhookEvent};

use crate::Failure;

/// Parses JSON text that one of the languages wrote.
pub(crate) fn parse(field: &str, text: &str) -> uphunt::Result<Value> {
    serde_json::from_str(text).map_err(|error| {
        Error::invalid_input(field, format!("{field} is not JSON: {error}"), "Pass the text of one JSON value.")
    })
}

fn read_model<T: DeserializeOwned>(text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|error| {
        let hint = "Pass JSON as the service or this SDK writes it.";
        Error::invalid_input("json", format!("the JSON is not of this model: {error}"), hint).into()
    })
}

/// Exports, for each model, a function that reads it from JSON. The models' own `to_json` writes it.
macro_rules! export_readers {
    ($($name:ident -> $model:ident)+) => { $(
        /// Reads the model from JSON in the service's spelling.
        #[uniffi::export]
        fn $name(json: String) -> Result<$model, Failure> {
            read_model(&json)
        }
    )+ };
}

export_readers! {
    read_application -> Application
    read_applied_jobs_page -> AppliedJobsPage
    read_apply_request -> ApplyRequest
    read_archived_job -> ArchivedJob
    read_buyer -> Buyer
    read_buyer_stats -> BuyerStats
    read_client_jobs -> ClientJobs
    read_company -> Company
    read_credit_ledger -> CreditLedger
    read_freelancer -> Freelancer
    read_freelancers -> Freelancers
    read_generate_proposal -> GenerateProposal
    read_generated_proposal -> GeneratedProposal
    read_location -> Location
    read_money -> Money
    read_open_job -> OpenJob
    read_phone_verification -> PhoneVerification
    read_profile -> Profile
    read_proposal_terms -> ProposalTerms
    read_question_answer -> QuestionAnswer
    read_setup_check -> SetupCheck
    read_setup_report -> SetupReport
    read_submission -> Submission
    read_webhook_event -> WebhookEvent
    read_work_history_entry -> WorkHistoryEntry
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_model_is_read_as_it_is_written() {
        let text = r#"{"queueId":"q_1","applicationStatus":"paused","color":"red"}"#;
        assert_eq!(read_application(text.to_owned()).unwrap().to_json(), text);
    }

    #[test]
    fn what_is_not_json_of_the_model_is_refused_by_field() {
        let Err(Failure::Failed { details, .. }) = read_submission("[]".to_owned()) else { panic!("it was read") };
        assert!(details.contains(r#""field":"json""#), "{details}");
        assert_eq!(parse("config", "{").unwrap_err().field.as_deref(), Some("config"));
    }
}
