"""Send the applications of a CSV file, and go on where it stopped: campaign.py jobs.csv letter.txt [campaign.db].

Kill it at any time and start it again: no job is applied to twice. Needs UPHUNT_API_KEY.
"""

import sys

from uphunt_sdk import Campaign, CampaignError, CampaignProgress, UpHunt


def show(progress: CampaignProgress) -> None:
    """Print how far the campaign is."""
    print(f"{progress.queued} queued, {progress.applied} applied, {progress.failed} failed", flush=True)


def main(jobs: str, letter: str, database: str = "campaign.db") -> int:
    """Run the campaign, and return an exit code."""
    with Campaign(database) as campaign, UpHunt() as client:
        try:
            added = campaign.add_csv(jobs, template=letter, client=client)
        except CampaignError as error:
            print(error)
            return 1
        print(f"{added.added} added, {len(added.duplicates)} were there already", flush=True)
        summary = campaign.run(client, on_progress=show)
        print(campaign.report())
    return 0 if summary.stopped is None else 1


if __name__ == "__main__":
    if not 3 <= len(sys.argv) <= 4:  # noqa: PLR2004
        sys.exit("usage: campaign.py jobs.csv letter.txt [campaign.db]")
    sys.exit(main(*sys.argv[1:]))
