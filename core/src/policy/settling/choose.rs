//! Choosing what to read next.

use std::time::Duration;

use super::SLACK;
use super::{Id, InFlight, Next, PAGE_ROWS, Pending, Read, ReadId, Scan, Settling, VERIFY_AFTER, VERIFY_EVERY};

impl Settling {
    /// Decides what to read next.
    pub fn next(&mut self, now: Duration) -> Next {
        if self.pending.is_empty() {
            return Next::Idle;
        }
        let has_surplus = self.surplus() >= 1;
        let due_at = |pending: &Pending| self.due_at(pending, has_surplus);
        let mut due: Vec<(Duration, Id)> =
            self.pending.iter().map(|(id, pending)| (due_at(pending), *id)).filter(|(at, _)| *at <= now).collect();
        // The longest overdue first: where the limits do not suffice, all wait equally long.
        due.sort_unstable();
        // Those that will be due soon are worth reading along.
        let soon = now.saturating_add(self.config.schedule.interval / 2);
        let wanted = |id: &Id| self.pending.get(id).is_some_and(|pending| due_at(pending) <= soon);
        match self.choose(&due, wanted, now) {
            Ok(read) => self.begin(read, now),
            Err(slot) => {
                // What is due waits for a slot or a read in flight. What is not has a time of its own.
                let later = self.pending.values().map(due_at).filter(|due| *due > now);
                Next::WaitUntil(later.chain(self.next_deadline()).fold(slot, Duration::min))
            }
        }
    }

    /// Chooses the best read that its limit admits now.
    ///
    /// # Errors
    /// When the next slot opens; [`Duration::MAX`] if none is needed.
    fn choose(
        &self,
        due: &[(Duration, Id)],
        wanted: impl Fn(&Id) -> bool,
        now: Duration,
    ) -> Result<InFlight, Duration> {
        let pages_work = self.pages_pause.until <= now && self.may_read_pages();
        let (page_slot, status_slot) = (self.pages.opens_at(now), self.statuses.opens_at(now));
        let mut blocked_until = Duration::MAX;
        let mut unlocated: Vec<Id> = self.unlocated().filter(|id| wanted(id)).collect();
        if let Some(scan) = &self.scan {
            unlocated.clear();
            if !scan.in_flight {
                if page_slot <= now {
                    return Ok(InFlight::Page { offset: scan.offset, expected: Vec::new(), is_scan: true });
                }
                blocked_until = page_slot;
            }
        }
        let may_scan = pages_work && self.scan.is_none() && self.scans_pause.until <= now && unlocated.len() >= 2;
        for (_, id) in due {
            let Some(pending) = self.pending.get(id) else { continue };
            let by_page = if pending.hidden || !pages_work || Self::must_verify(pending, now) {
                None
            } else if let Some(row) = self.row(pending) {
                self.page_for(row, &wanted)
            } else if self.scan.is_some() && pending.queue_id.is_some() {
                continue;
            } else if may_scan && pending.queue_id.is_some() {
                Some(InFlight::Page { offset: 0, expected: Vec::new(), is_scan: true })
            } else {
                None
            };
            let slot = if by_page.is_some() { page_slot } else { status_slot };
            if slot <= now {
                return Ok(by_page.unwrap_or(InFlight::Status(*id)));
            }
            blocked_until = blocked_until.min(slot);
        }
        Err(blocked_until)
    }

    /// Returns the page that shows this row and the most other applications, if two that are wanted are expected on it.
    fn page_for(&self, row: u64, wanted: impl Fn(&Id) -> bool) -> Option<InFlight> {
        let rows = self.page_rows.max(2 * SLACK + 1);
        let newer = (row + SLACK + 1).saturating_sub(rows);
        let older = row.saturating_sub(SLACK);
        let page = [newer, older].map(|offset| (offset, self.expected(offset..offset + rows)));
        let (offset, expected) =
            page.into_iter().max_by_key(|(offset, expected)| (expected.len(), u64::MAX - offset))?;
        let wanted = expected.iter().filter(|id| wanted(id)).count();
        (wanted >= 2).then_some(InFlight::Page { offset, expected, is_scan: false })
    }

    /// Returns the applications that are expected in these rows, unless a read in flight includes them.
    fn expected(&self, rows: std::ops::Range<u64>) -> Vec<Id> {
        let is_expected = |pending: &Pending| {
            !pending.hidden && !pending.reading && self.row(pending).is_some_and(|row| rows.contains(&row))
        };
        self.pending.iter().filter(|(_, pending)| is_expected(pending)).map(|(id, _)| *id).collect()
    }

    fn begin(&mut self, read: InFlight, now: Duration) -> Next {
        let id = ReadId(self.next_read);
        self.next_read += 1;
        self.spent += 1;
        let what = match &read {
            InFlight::Page { offset, expected, is_scan } => {
                self.pages.count(now);
                for id in expected {
                    self.set_reading(*id, true);
                }
                if *is_scan {
                    let scan = self.scan.get_or_insert(Scan { offset: 0, in_flight: true, found: 0, empty_pages: 0 });
                    scan.in_flight = true;
                }
                Read::Page { offset: *offset, limit: PAGE_ROWS }
            }
            InFlight::Status(application) => {
                self.statuses.count(now);
                self.set_reading(*application, true);
                Read::Status(*application)
            }
        };
        self.reads.insert(id, read);
        Next::Read(id, what)
    }

    /// Returns whether pages have shown the application as unsettled for so long that its own status is read.
    fn must_verify(pending: &Pending, now: Duration) -> bool {
        let last = pending.observed_alone.unwrap_or(pending.since);
        now.saturating_sub(pending.since) >= VERIFY_AFTER && now.saturating_sub(last) >= VERIFY_EVERY
    }

    /// Returns when the application is to be read: soon while the batch has sent fewer requests than the recipe, else by
    /// the schedule. The last time is a little before its deadline.
    fn due_at(&self, pending: &Pending, has_surplus: bool) -> Duration {
        if pending.reading {
            return Duration::MAX;
        }
        let schedule = &self.config.schedule;
        let due = pending.observed.map_or(Duration::ZERO, |observed| {
            let is_young = observed.saturating_sub(pending.since) < schedule.slow_after;
            let is_fast = has_surplus || is_young;
            observed.saturating_add(if is_fast { schedule.interval } else { schedule.slow_interval })
        });
        due.min(self.last_poll(pending)).max(pending.not_before)
    }

    /// Returns how many more requests the recipe would have sent to learn as much; negative if it would have sent fewer.
    fn surplus(&self) -> i64 {
        let earned_by = |pending: &Pending| self.recipe_polls(pending) + u64::from(pending.reading);
        let scan = self.scan.as_ref().is_some_and(|scan| scan.in_flight);
        let earned = self.earned + self.pending.values().map(earned_by).sum::<u64>() + u64::from(scan);
        i64::try_from(earned).unwrap_or(i64::MAX) - i64::try_from(self.spent).unwrap_or(i64::MAX)
    }

    /// Returns whether a page may be read that may turn out to show nothing: one in twenty applications may be spent on that.
    pub(super) fn may_read_pages(&self) -> bool {
        let stake = (self.pending.len() / 20).max(1);
        self.surplus() + i64::try_from(stake).unwrap_or(i64::MAX) >= 1
    }

    /// Returns how many requests the recipe sends for an application until the last time that it was seen unsettled: the
    /// first at once, the others by the schedule.
    pub(super) fn recipe_polls(&self, pending: &Pending) -> u64 {
        let Some(at) = pending.observed else { return 0 };
        let schedule = &self.config.schedule;
        let age = at.saturating_sub(pending.since).as_millis();
        let millis = |duration: Duration| duration.as_millis().max(1);
        let (interval, slow) = (millis(schedule.interval), millis(schedule.slow_interval));
        let fast_polls = schedule.slow_after.as_millis().div_ceil(interval);
        let polls = if age <= fast_polls * interval {
            age / interval
        } else {
            fast_polls + (age - fast_polls * interval) / slow
        };
        u64::try_from(polls).unwrap_or(u64::MAX - 1) + 1
    }
}
