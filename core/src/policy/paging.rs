//! Reading a list page by page while its rows move, so that no row is skipped or returned twice.
//!
//! Rows are newest first. A new application pushes the others to higher offsets; a row that leaves the filter pulls them to
//! lower ones. Each page therefore overlaps the previous one by a row. If the first row of a page was seen before, no row
//! slipped between the two pages; otherwise the pager steps back. Rows that arrive during the iteration may or may not be
//! read; every row that stays in the list is.

use std::collections::HashSet;

/// The page to read next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRequest {
    /// Rows a page.
    pub limit: u32,
    /// Rows to skip.
    pub offset: u64,
}

/// The state of one iteration.
#[derive(Debug)]
pub struct Pager {
    limit: u32,
    offset: u64,
    /// Whether the next page should begin with a row that was seen.
    overlaps: bool,
    seen: HashSet<String>,
    last_page: Vec<String>,
    same_pages: u32,
    steps_back: u32,
    done: bool,
}

/// After this many consecutive steps back a page is accepted as it is: the list moves faster than it can be read.
const MOST_STEPS_BACK: u32 = 100;

/// A server that ignores the offset returns the same page forever, so this many identical pages end the iteration. One
/// is not enough: as many arrivals as there are rows on a page look the same.
const MOST_SAME_PAGES: u32 = 10;

impl Pager {
    /// Reads from `offset` on, `limit` rows a page (at least 2, so that pages can overlap).
    pub fn new(limit: u32, offset: u64) -> Self {
        Self {
            limit: limit.max(2),
            offset,
            overlaps: false,
            seen: HashSet::new(),
            last_page: Vec::new(),
            same_pages: 0,
            steps_back: 0,
            done: false,
        }
    }

    /// Returns the page to read next; `None` at the end of the list.
    pub fn request(&self) -> Option<PageRequest> {
        (!self.done).then_some(PageRequest { limit: self.limit, offset: self.offset })
    }

    /// Accepts a page and returns the indices of its new rows. `page` holds the rows' ids, `total` the number of rows in
    /// the whole list, if the server returned it.
    pub fn take(&mut self, page: Vec<String>, total: Option<u64>) -> Vec<usize> {
        let joined = !self.overlaps || page.first().is_some_and(|first| self.seen.contains(first));
        if !joined && self.offset > 0 && self.steps_back < MOST_STEPS_BACK {
            self.step_back();
            return Vec::new();
        }
        self.steps_back = 0;
        let rows = page.len() as u64;
        let new: Vec<usize> = (0..page.len()).filter(|row| self.seen.insert(page[*row].clone())).collect();
        let reached = self.offset + rows;
        self.same_pages = if page == self.last_page { self.same_pages + 1 } else { 0 };
        self.done = match total {
            _ if rows == 0 => true,
            Some(total) => reached >= total,
            None => (rows == 1 && self.overlaps) || self.same_pages >= MOST_SAME_PAGES,
        };
        // A page of one row cannot overlap the next one and still make progress.
        self.overlaps = rows > 1;
        self.offset = if rows > 1 { reached - 1 } else { reached };
        self.last_page = page;
        new
    }

    fn step_back(&mut self) {
        self.steps_back += 1;
        self.offset = self.offset.saturating_sub(u64::from(self.limit) - 1);
        self.overlaps = self.offset > 0;
        self.last_page.clear();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use proptest::prelude::*;

    /// A list that changes between reads.
    struct List {
        rows: Vec<String>,
        next: u32,
        returns_total: bool,
        most: usize,
    }

    impl List {
        fn new(rows: u32) -> Self {
            let rows_ = (0..rows).rev().map(|row| row.to_string()).collect();
            Self { rows: rows_, next: rows, returns_total: true, most: 100 }
        }

        fn arrive(&mut self, rows: u32) {
            for _ in 0..rows {
                self.rows.insert(0, self.next.to_string());
                self.next += 1;
            }
        }

        fn page(&self, request: PageRequest) -> (Vec<String>, Option<u64>) {
            let limit = (request.limit as usize).min(self.most);
            let rows = self.rows.iter().skip(usize::try_from(request.offset).unwrap()).take(limit).cloned().collect();
            (rows, self.returns_total.then_some(self.rows.len() as u64))
        }
    }

    fn read(list: &mut List, limit: u32, mut between: impl FnMut(&mut List, u32)) -> Vec<String> {
        let mut pager = Pager::new(limit, 0);
        let (mut read, mut requests) = (Vec::new(), 0);
        while let Some(request) = pager.request() {
            requests += 1;
            assert!(requests < 2_000, "the pager does not end");
            let (page, total) = list.page(request);
            read.extend(pager.take(page.clone(), total).into_iter().map(|row| page[row].clone()));
            between(list, requests);
        }
        read
    }

    #[test]
    fn an_unchanging_list_is_read_completely_in_order() {
        for returns_total in [true, false] {
            for rows in [0, 1, 2, 3, 9, 10, 11, 20, 21, 95] {
                let mut list = List { returns_total, ..List::new(rows) };
                let expected = list.rows.clone();
                assert_eq!(read(&mut list, 10, |_, _| {}), expected, "{rows} rows, total returned: {returns_total}");
            }
        }
    }

    #[test]
    fn arrivals_neither_repeat_nor_hide_a_row() {
        let mut list = List::new(50);
        let expected = list.rows.clone();
        assert_eq!(read(&mut list, 10, |list, _| list.arrive(3)), expected);
    }

    #[test]
    fn more_arrivals_than_a_page_holds_hide_no_older_row() {
        let mut list = List::new(30);
        let expected = list.rows.clone();
        let read = read(&mut list, 10, |list, request| {
            if request == 1 {
                list.arrive(40);
            }
        });
        let older: Vec<String> = read.iter().filter(|row| expected.contains(row)).cloned().collect();
        assert_eq!(older, expected);
        assert_eq!(
            read.iter().collect::<HashSet<_>>().len(),
            read.len(),
            "rows that arrived meanwhile are returned once, too"
        );
    }

    #[test]
    fn rows_that_leave_the_filter_do_not_hide_others() {
        let mut list = List::new(40);
        let expected = list.rows.clone();
        let read = read(&mut list, 10, |list, request| {
            if request == 1 {
                list.rows.drain(0..9);
            }
        });
        assert_eq!(read, expected);
    }

    #[test]
    fn a_server_that_ignores_the_offset_ends_the_iteration() {
        let mut pager = Pager::new(10, 0);
        let page: Vec<String> = (0..7).map(|row| row.to_string()).collect();
        let mut new = 0;
        while pager.request().is_some() {
            new += pager.take(page.clone(), None).len();
        }
        assert_eq!(new, 7);
    }

    #[test]
    fn smaller_pages_than_requested_are_read_completely() {
        for most in [1, 2, 7] {
            let mut list = List { most, ..List::new(30) };
            let expected = list.rows.clone();
            assert_eq!(read(&mut list, 50, |_, _| {}), expected, "pages of {most}");
        }
    }

    proptest! {
        #[test]
        fn no_row_is_skipped_or_repeated_while_rows_move(
            rows in 0..60_u32, limit in 1..12_u32, moves in prop::collection::vec((0..4_u32, 0..60_usize, any::<bool>()), 0..30),
            returns_total in any::<bool>(),
        ) {
            let mut list = List { returns_total, ..List::new(rows) };
            let mut stayed: HashSet<String> = list.rows.iter().cloned().collect();
            let read = read(&mut list, limit, |list, request| {
                let Some((arrivals, leaves, any)) = moves.get(request as usize) else { return };
                list.arrive(*arrivals);
                if *any && !list.rows.is_empty() {
                    let gone = list.rows.remove(leaves % list.rows.len());
                    stayed.remove(&gone);
                }
            });
            let unique: HashSet<&String> = read.iter().collect();
            prop_assert_eq!(unique.len(), read.len(), "a row was returned twice");
            for row in &stayed {
                prop_assert!(unique.contains(row), "row {} was skipped", row);
            }
        }
    }
}
