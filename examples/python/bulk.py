"""Send a proposal for each row of a CSV file: bulk.py FILE. Needs UPHUNT_API_KEY.

The columns are those of ``apply``: job_id, cover_letter, and profile_id if one wants. Others are for the reader.
"""

import csv
import sys
from pathlib import Path

from uphunt_sdk import UpHunt, UpHuntError

COLUMNS = ("job_id", "cover_letter", "profile_id")


def main(file: str) -> int:
    """Send them all, and give an exit code."""
    with Path(file).open(newline="", encoding="utf-8") as rows:
        # A row that lacks its job or its letter comes to an error of its own.
        requests = [{name: row[name] for name in COLUMNS if row.get(name)} for row in csv.DictReader(rows)]
    with UpHunt() as client:
        results = client.apply_many(
            requests, on_progress=lambda done, total: print(f"\r{done} of {total}", end="", flush=True)
        )
        print()
        failed = 0
        for row, (request, result) in enumerate(zip(requests, results), start=2):
            job = request.get("job_id", f"row {row}")
            if isinstance(result, UpHuntError):
                failed += 1
                print(f"{job}: {result}")
            else:
                print(f"{job}: {result.queue_id}")
        print(client.credits)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
