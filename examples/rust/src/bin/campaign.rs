//! Sends the applications of a CSV file, and goes on where it stopped: `campaign jobs.csv letter.txt [campaign.db]`.
//!
//! Kill it at any time and start it again: no job is applied to twice.
#![expect(clippy::print_stdout, reason = "it is a program")]

use std::env::args;
use std::fs::{File, read_to_string};

use uphunt_campaign::{Campaign, RunOptions, Template, read_csv, to_entries};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [list, letter] =
        [1, 2].map(|place| args().nth(place).expect("usage: campaign jobs.csv letter.txt [campaign.db]"));
    let database = args().nth(3).unwrap_or_else(|| "campaign.db".to_owned());

    let import = to_entries(&read_csv(File::open(list)?)?, Some(&Template::parse(&read_to_string(letter)?)?), |_| None);
    for problem in &import.problems {
        println!("line {}: {}", problem.line, problem.message);
    }
    let campaign = Campaign::open(&database).await?;
    let added = campaign.add(import.entries).await?;
    println!("{} added, {} were there already", added.added, added.duplicates.len());

    campaign.run(&uphunt::Client::from_env()?, RunOptions::default()).await?;
    print!("{}", campaign.report().await?.to_table());
    Ok(())
}
