//! A list that moves in any way between reads, with pages of two rows or more: no row that stayed is skipped, none comes
//! twice, and the reading ends. Two lists are beyond the pager: pages of one row cannot overlap; and one that grows by
//! exactly as many rows as each page gets on by looks like a service that ignores the offset, and is given up after ten
//! pages that are the same.
#![no_main]

use std::collections::HashSet;

use libfuzzer_sys::fuzz_target;
use uphunt::policy::paging::Pager;

#[derive(Debug, Clone, Copy)]
enum Move {
    Arrive,
    Leave(u8),
    Stay,
}

fuzz_target!(|input: (u8, u8, u8, bool, Vec<u8>)| {
    let (rows, limit, most, tells_total, moves) = input;
    let (limit, most) = (u32::from(limit % 20), usize::from(most % 20) + 2);
    let mut list: Vec<u32> = (0..u32::from(rows)).rev().collect();
    let mut next = u32::from(rows);
    let mut stayed: HashSet<u32> = list.iter().copied().collect();
    let mut moves = moves.into_iter().map(|byte| match byte {
        0..100 => Move::Arrive,
        100..200 => Move::Leave(byte),
        _ => Move::Stay,
    });
    let mut pager = Pager::new(limit, 0);
    let mut read = HashSet::new();
    let mut requests = 0_u32;
    let (mut last_page, mut same_pages) = (Vec::new(), 0);
    while let Some(request) = pager.request() {
        requests += 1;
        assert!(requests < 20_000, "it does not end");
        let size = (request.limit as usize).min(most);
        let page: Vec<u32> = list.iter().skip(request.offset as usize).take(size).copied().collect();
        same_pages = if page == last_page { same_pages + 1 } else { 0 };
        let total = tells_total.then_some(list.len() as u64);
        for row in pager.take(page.iter().map(u32::to_string).collect(), total) {
            assert!(read.insert(page[row]), "row {} came twice", page[row]);
        }
        last_page = page;
        for _ in 0..2 {
            match moves.next() {
                Some(Move::Arrive) => {
                    list.insert(0, next);
                    next += 1;
                }
                Some(Move::Leave(which)) if !list.is_empty() => {
                    let gone = list.remove(usize::from(which) % list.len());
                    stayed.remove(&gone);
                }
                _ => {}
            }
        }
    }
    if same_pages >= 10 {
        return;
    }
    for row in stayed {
        assert!(read.contains(&row), "row {row} was skipped");
    }
});
