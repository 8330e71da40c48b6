"""Send several proposals at once and wait for all of them, with asyncio: many_tasks.py JOB… Needs UPHUNT_API_KEY."""

import asyncio
import sys

from uphunt_sdk import AsyncUpHunt, UpHuntError


async def follow(client: AsyncUpHunt, job_id: str) -> None:
    """Send one proposal, and print its outcome."""
    try:
        application = await client.apply_and_wait(job_id=job_id, cover_letter="Hi, we have built this before…")
    except UpHuntError as error:
        print(f"{job_id}: {error}")
    else:
        print(f"{job_id}: {application.application_status}, the credit was {application.credit()}")


async def main(jobs: list[str]) -> None:
    """Send all proposals at once."""
    async with AsyncUpHunt() as client:
        await asyncio.gather(*(follow(client, job) for job in jobs))
        async for application in client.iter_applied_jobs(status="applied"):
            print(application.job_id, application.applied_at)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
