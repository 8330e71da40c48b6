//! The input of a batch.

use std::collections::{HashMap, HashSet};

use super::results::{BulkItem, SameLetter};
use crate::error::{Error, Result};
use crate::models::{ApplicationRef, ApplyRequest};
use crate::policy::job_key::JobKey;

/// One input.
#[derive(Debug)]
pub(super) enum Input {
    Apply(Box<ApplyRequest>),
    Wait(ApplicationRef),
}

/// The input of a batch, in order.
#[derive(Debug)]
pub(super) struct Inputs(pub(super) Vec<Input>);

impl Inputs {
    pub(super) fn applies(requests: impl IntoIterator<Item = ApplyRequest>) -> Self {
        Self(requests.into_iter().map(|request| Input::Apply(Box::new(request))).collect())
    }

    pub(super) fn references(references: impl IntoIterator<Item = ApplicationRef>) -> Self {
        Self(references.into_iter().map(Input::Wait).collect())
    }

    /// Returns an item for each input that nothing has happened to.
    pub(super) fn items(&self) -> Vec<BulkItem> {
        self.0.iter().enumerate().map(|(index, input)| input.item(index)).collect()
    }

    /// Returns the letter that goes to the most jobs, if it goes to several.
    pub(super) fn same_letter(&self) -> Option<SameLetter> {
        let mut letters: HashMap<&str, SameLetter> = HashMap::new();
        for (index, input) in self.0.iter().enumerate() {
            if let Input::Apply(request) = input {
                let first = SameLetter { count: 0, first_index: index as u64 };
                letters.entry(request.cover_letter.trim()).or_insert(first).count += 1;
            }
        }
        letters
            .into_values()
            .filter(|letter| letter.count > 1)
            .max_by_key(|letter| (letter.count, u64::MAX - letter.first_index))
    }

    /// Validates each input. Returns those that must not be sent, with their errors.
    pub(super) fn invalid(&self) -> Vec<(usize, Error)> {
        let mut jobs = HashSet::new();
        let validate = |(index, input): (usize, &Input)| Some((index, input.validate(&mut jobs).err()?));
        self.0.iter().enumerate().filter_map(validate).collect()
    }
}

impl Input {
    pub(super) fn item(&self, index: usize) -> BulkItem {
        match self {
            Self::Apply(request) => BulkItem::new(index, Some(request.job_id.clone()), None),
            Self::Wait(ApplicationRef::Job(job_id)) => BulkItem::new(index, Some(job_id.clone()), None),
            Self::Wait(ApplicationRef::Queue(queue_id)) => BulkItem::new(index, None, Some(queue_id.clone())),
        }
    }

    fn validate(&self, jobs: &mut HashSet<JobKey>) -> Result<()> {
        match self {
            Self::Wait(reference) => reference.validate(),
            Self::Apply(request) => {
                request.validate()?;
                if jobs.insert(JobKey::parse(&request.job_id)) {
                    return Ok(());
                }
                let message = format!("the job {} is in the batch more than once", request.job_id);
                let hint = "Only its first request is sent: a job is applied to once.";
                Err(Error::invalid_input("jobId", message, hint)
                    .with(|details| details.job_id = Some(request.job_id.clone())))
            }
        }
    }
}
