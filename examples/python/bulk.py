"""Send a proposal for each row of a CSV file: bulk.py FILE. Needs UPHUNT_API_KEY.

The columns are those of ``apply``: job_id, cover_letter, and profile_id if one wants.
"""

import csv
import sys
from pathlib import Path

from uphunt_sdk import UpHunt, UpHuntError


def main(file: str) -> int:
    """Send them all, and give an exit code."""
    with Path(file).open(newline="", encoding="utf-8") as rows:
        requests = [{name: value for name, value in row.items() if value} for row in csv.DictReader(rows)]
    with UpHunt() as client:
        results = client.apply_many(
            requests, on_progress=lambda done, total: print(f"\r{done} of {total}", end="", flush=True)
        )
        print()
        failed = 0
        for request, result in zip(requests, results):
            if isinstance(result, UpHuntError):
                failed += 1
                print(f"{request['job_id']}: {result}")
            else:
                print(f"{request['job_id']}: {result.queue_id}")
        print(client.credits)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
