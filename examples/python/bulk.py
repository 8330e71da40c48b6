"""Send a proposal for each row of a CSV file: bulk.py FILE. Needs UPHUNT_API_KEY.

The columns are arguments of ``apply``: job_id, cover_letter and, optionally, profile_id. Other columns are ignored.

The program may be run again after a crash: the service takes one proposal per job, and ``AlreadyAppliedError`` has the
one that it took.
"""

import csv
import sys
from pathlib import Path

from uphunt_sdk import AlreadyAppliedError, BulkProgress, UpHunt

COLUMNS = ("job_id", "cover_letter", "profile_id")


def show(progress: BulkProgress) -> None:
    """Print how far the batch is."""
    ended = progress.total - progress.queued - progress.sending
    print(f"\r{ended} of {progress.total}", end="", flush=True)


def main(file: str) -> int:
    """Send all proposals, and return an exit code."""
    with Path(file).open(newline="", encoding="utf-8") as rows:
        # A row without its job or its letter is an error of its own.
        requests = [{name: row[name] for name in COLUMNS if row.get(name)} for row in csv.DictReader(rows)]
    with UpHunt() as client:
        results = client.apply_many(requests).results(on_progress=show)
        print()
        for item in results:
            job = requests[item.index].get("job_id", f"row {item.index + 2}")
            if item.submission is not None:
                print(f"{job}: {item.submission.queue_id}")
            elif isinstance(item.error, AlreadyAppliedError):
                print(f"{job}: sent before, as {item.error.queue_id}")
            else:
                print(f"{job}: {item.error or item.state}")
        if results.ended_early is not None:
            print(results.ended_early.message)
        print(client.credits)
    return 1 if results.errors or results.ended_early else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
