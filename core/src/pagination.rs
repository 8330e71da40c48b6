//! Every application made so far, page by page, while rows move.

use std::vec::IntoIter;

use futures_core::Stream;

use crate::client::Client;
use crate::error::Result;
use crate::models::{Application, AppliedJobsQuery};
use crate::platform::json;
use crate::policy::paging::Pager;

/// Default number of rows a page.
const PAGE_SIZE: u32 = 50;

/// Iterates over every application that matches, newest first. No row is skipped or repeated, although rows move meanwhile
/// ([`policy::paging`](crate::policy::paging)).
#[derive(Debug)]
pub struct AppliedJobs {
    client: Client,
    query: AppliedJobsQuery,
    pager: Pager,
    ready: IntoIter<Application>,
}

impl AppliedJobs {
    /// Returns the next application, or `None` at the end. After an error, calling again reads that page again.
    pub async fn next(&mut self) -> Option<Result<Application>> {
        loop {
            if let Some(application) = self.ready.next() {
                return Some(Ok(application));
            }
            match self.read_page().await? {
                Ok(page) => self.ready = page.into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// Returns the rest of the current page, or the next one; never an empty list; `None` at the end.
    pub async fn next_page(&mut self) -> Option<Result<Vec<Application>>> {
        let mut page: Vec<Application> = std::mem::take(&mut self.ready).collect();
        while page.is_empty() {
            match self.read_page().await? {
                Ok(read) => page = read,
                Err(error) => return Some(Err(error)),
            }
        }
        Some(Ok(page))
    }

    /// Reads the next page, and returns its rows that are new, which may be none.
    async fn read_page(&mut self) -> Option<Result<Vec<Application>>> {
        if let Err(error) = self.query.validate() {
            return Some(Err(error));
        }
        let request = self.pager.request()?;
        let query = AppliedJobsQuery { limit: Some(request.limit), offset: Some(request.offset), ..self.query.clone() };
        let page = match self.client.applied_jobs(&query).await {
            Ok(page) => page,
            Err(error) => return Some(Err(error)),
        };
        let total = page.total.and_then(|total| u64::try_from(total).ok());
        let mut jobs = page.jobs;
        let new = self.pager.take(jobs.iter().map(identity).collect(), total);
        let mut row = 0;
        jobs.retain(|_| {
            row += 1;
            new.binary_search(&(row - 1)).is_ok()
        });
        Some(Ok(jobs))
    }

    /// Returns the rows as a [`Stream`], which ends after the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Application>> {
        futures_util::stream::unfold(Some(self), |jobs| async {
            let mut jobs = jobs?;
            match jobs.next().await? {
                Ok(application) => Some((Ok(application), Some(jobs))),
                Err(error) => Some((Err(error), None)),
            }
        })
    }
}

/// Returns what distinguishes a row from all others: its queue id, or else its whole content.
fn identity(application: &Application) -> String {
    match &application.queue_id {
        Some(id) => id.clone(),
        None => json::write(application).unwrap_or_default(),
    }
}

impl Client {
    /// Iterates over every application that matches, newest first, none skipped and none twice. `limit` is the size of a page
    /// (default 50), `offset` where to begin.
    ///
    /// ```no_run
    /// # async fn example(client: uphunt::Client) -> uphunt::Result<()> {
    /// let mut jobs = client.iter_applied_jobs(uphunt::AppliedJobsQuery::new().status("applied"));
    /// while let Some(job) = jobs.next().await {
    ///     println!("{:?}", job?.job_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn iter_applied_jobs(&self, query: AppliedJobsQuery) -> AppliedJobs {
        let pager = Pager::new(query.limit.unwrap_or(PAGE_SIZE), query.offset.unwrap_or(0));
        AppliedJobs { client: self.clone(), query, pager, ready: Vec::new().into_iter() }
    }
}
