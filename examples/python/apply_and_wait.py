"""Send a proposal, with a progress bar until it settles: apply_and_wait.py JOB COVER_LETTER. Needs UPHUNT_API_KEY."""

import sys
import time

from uphunt_sdk import Application, UpHunt, UpHuntError

WIDTH = 30
TYPICAL_SECONDS = 90  # until an application settles


def main(job_id: str, cover_letter: str) -> int:
    """Send the proposal, and return an exit code."""
    began = time.monotonic()

    def show(application: Application) -> None:
        part = 1.0 if application.is_settled() else min((time.monotonic() - began) / TYPICAL_SECONDS, 0.99)
        bar = "#" * round(part * WIDTH)
        print(f"\r[{bar:<{WIDTH}}] {application.application_status:<12}", end="", flush=True)

    with UpHunt() as client:
        try:
            application = client.apply_and_wait(job_id=job_id, cover_letter=cover_letter, on_update=show)
        except UpHuntError as error:
            print(f"\n{error}")
            return 1
    print(f"\nthe credit was {application.credit()}", application.hint() or "")
    return 0 if application.is_applied() else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
