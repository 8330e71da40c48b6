//! Learning from responses.

use std::time::Duration;

use super::{Id, InFlight, PAGE_ROWS, Pause, Position, ReadId, Row, Settling};

impl Settling {
    /// Handles a page. Returns which row shows which application; those that have settled are not pending any more.
    pub fn on_page(&mut self, read: ReadId, rows: &[Row<'_>], total: Option<u64>, now: Duration) -> Vec<(usize, Id)> {
        let Some(InFlight::Page { offset, expected, is_scan }) = self.reads.remove(&read) else { return Vec::new() };
        self.pages_pause = Pause::default();
        let reached = offset + rows.len() as u64;
        let is_last = rows.is_empty() || total.map_or(rows.len() < PAGE_ROWS as usize, |total| reached >= total);
        if !is_last {
            self.page_rows = rows.len() as u64;
        }
        let drift = self.drift(offset, rows);
        self.arrivals += drift;
        let mut shown = Vec::new();
        let mut newly_located = 0;
        for (place, row) in rows.iter().enumerate() {
            let Some(id) = row.queue_id.and_then(|queue_id| self.find(queue_id)) else { continue };
            if shown.iter().any(|(_, known)| *known == id) {
                continue;
            }
            let position = Position { row: offset + place as u64, arrivals: self.arrivals };
            if let Some(pending) = self.pending.get_mut(&id) {
                newly_located += usize::from(pending.position.is_none());
                pending.position = Some(position);
                pending.hidden = row.settled.is_none();
                if row.settled == Some(false) {
                    pending.observed = Some(now);
                }
            }
            if row.settled == Some(true) {
                self.remove(id);
            }
            shown.push((place, id));
        }
        self.release(&expected, &shown, drift > 0);
        if is_scan {
            if let Some(scan) = &mut self.scan {
                scan.in_flight = false;
            }
            self.advance_scan(newly_located, rows.len() as u64, is_last, now);
        }
        shown
    }

    /// Returns by how many rows the list has moved down more than this batch's own applications moved it: another program
    /// applies with the same account.
    fn drift(&self, offset: u64, rows: &[Row<'_>]) -> u64 {
        let moved_by = |(place, row): (usize, &Row<'_>)| {
            let id = self.find(row.queue_id?)?;
            (offset + place as u64).checked_sub(self.row(self.pending.get(&id)?)?)
        };
        let mut moves: Vec<u64> = rows.iter().enumerate().filter_map(moved_by).collect();
        moves.sort_unstable();
        moves.get(moves.len() / 2).copied().unwrap_or(0)
    }

    /// Those that a page was expected to show and did not are looked for elsewhere, unless the whole list has moved.
    fn release(&mut self, expected: &[Id], shown: &[(usize, Id)], has_moved: bool) {
        for id in expected {
            self.set_reading(*id, false);
            let is_shown = shown.iter().any(|(_, known)| known == id);
            if let Some(pending) = self.pending.get_mut(id).filter(|_| !is_shown && !has_moved) {
                pending.position = None;
            }
        }
    }

    fn advance_scan(&mut self, found: usize, rows: u64, is_last: bool, now: Duration) {
        let left = self.unlocated().count();
        let may_go_on = self.may_read_pages();
        let Some(scan) = &mut self.scan else { return };
        scan.found += found;
        scan.empty_pages = if found == 0 { scan.empty_pages + 1 } else { 0 };
        // The more applications are looked for, the more pages without any are worth reading.
        let is_hopeless = scan.empty_pages > 1 + left / 20 || !may_go_on;
        // Pages overlap by a row, as rows move.
        scan.offset += rows.saturating_sub(1).max(1);
        if is_last || is_hopeless || left < 2 {
            if scan.found >= 2 && left == 0 {
                self.scans_pause = Pause::default();
            } else {
                self.scans_pause.fail(now);
            }
            self.scan = None;
        }
    }

    /// Handles the status of one application. Returns it if it was still pending.
    pub fn on_status(&mut self, read: ReadId, settled: bool, now: Duration) -> Option<Id> {
        let Some(InFlight::Status(id)) = self.reads.remove(&read) else { return None };
        let was_pending = self.pending.contains_key(&id);
        self.set_reading(id, false);
        if settled {
            self.remove(id);
        } else if let Some(pending) = self.pending.get_mut(&id) {
            pending.observed = Some(now);
            pending.observed_alone = Some(now);
        }
        was_pending.then_some(id)
    }

    /// Handles a read that failed for a transient reason.
    pub fn on_failed(&mut self, read: ReadId, now: Duration) {
        let retry_at = now.saturating_add(self.config.schedule.interval);
        // The recipe's request would have failed as well.
        self.earned += u64::from(self.reads.contains_key(&read));
        match self.reads.remove(&read) {
            Some(InFlight::Page { expected, is_scan, .. }) => {
                self.pages_pause.fail(now);
                for id in &expected {
                    self.set_reading(*id, false);
                }
                if is_scan {
                    self.scan = None;
                }
            }
            Some(InFlight::Status(id)) => {
                self.set_reading(id, false);
                if let Some(pending) = self.pending.get_mut(&id) {
                    pending.not_before = retry_at;
                }
            }
            None => {}
        }
    }
}
