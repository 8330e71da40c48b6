"""Runs the shared vectors (``docs/vectors.md``): makes a case's calls, compares, and reads what the server received."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import re
import subprocess
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import uphunt_sdk
from uphunt_sdk import Application, ApplyRequest, AsyncUpHunt, UpHunt, UpHuntError, WebhookInbox

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"
PACING = {"wait": "wait", "failFast": "fail_fast", "off": "off"}
MILLISECONDS = {"timeoutMs": "timeout", "deadlineMs": "deadline", "connectTimeoutMs": "connect_timeout"}


class Replay:
    """The server that plays the service's side."""

    def __init__(self) -> None:
        """Start it; it ends when its standard input does."""
        command = [os.environ["UPHUNT_SANDBOX"], "replay", str(VECTORS), "--exit-with-stdin"]
        self.process = subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdin
        assert self.process.stdout
        self.url = json.loads(self.process.stdout.readline())["url"]

    def request(self, method: str, url: str) -> Any:
        """Send a request to the server itself."""
        request = urllib.request.Request(url, method=method)  # noqa: S310
        with urllib.request.urlopen(request, timeout=60) as response:  # noqa: S310
            return json.load(response)

    def cases(self) -> list[dict[str, Any]]:
        """Return all cases, with every client's defaults filled in."""
        cases: list[dict[str, Any]] = self.request("GET", f"{self.url}/vectors")["cases"]
        return cases

    def close(self) -> None:
        """End it."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


def client_options(client: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments that a case's client is created with."""
    options = dict(client)
    given: dict[str, Any] = {"backoff": (options.pop("backoffBaseMs") / 1000, options.pop("backoffCapMs") / 1000)}
    given["pacing"] = PACING[options.pop("pacing")]
    for name, value in options.items():
        if name in MILLISECONDS:
            given[MILLISECONDS[name]] = None if value is None else value / 1000
        else:
            given[snake(name)] = value
    if given.get("without_key"):
        given["api_key"] = None
    return given


def snake(name: str) -> str:
    """Spell a name as Python does."""
    return re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", name)


def camel(field: str | None) -> str | None:
    """Spell the name of an argument as the API does."""
    field = {"ciphertext": "cipher"}.get(field or "", field)
    return field and re.sub(r"_(\w)", lambda letter: letter[1].upper(), field)


class Caller:
    """Makes the call that a step names."""

    def __init__(self, client: Any) -> None:
        """Make calls with this client, blocking or not."""
        self.client = client
        self.inbox = WebhookInbox()
        self.updates: list[Any] = []
        self.loop = asyncio.new_event_loop() if isinstance(client, AsyncUpHunt) else None

    def run(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """Call a method of the client."""
        return self.end(getattr(self.client, method)(*args, **kwargs))

    def end(self, result: Any) -> Any:
        """Await what has to be awaited."""
        return self.loop.run_until_complete(result) if self.loop and inspect.isawaitable(result) else result

    def all(self, **kwargs: Any) -> list[Any]:
        """Read an iteration to its end."""
        jobs = self.client.iter_applied_jobs(**kwargs)
        if not self.loop:
            return list(jobs)

        async def read() -> list[Any]:
            return [job async for job in jobs]

        return list(self.loop.run_until_complete(read()))

    def call(self, name: str, args: dict[str, Any]) -> tuple[Any, Any]:  # noqa: PLR0911 - a line a call
        """Return the result's JSON form, and what it reports beyond its fields."""
        named = {snake(key): value for key, value in args.items()}
        if name in {"wait", "applyAndWait"}:
            named = {**waiting(named), "on_update": lambda application: self.updates.append(application.to_dict())}
        if name in {"parseWebhook", "receive", "release", "confirm"}:
            return self.webhook(name, args)
        if name in {"applyMany", "waitMany", "applyAndWaitMany"}:
            return self.batch(name, args), None
        if name == "iterAppliedJobs":
            return [job.to_dict() for job in self.all(**named)], None
        if name == "credits":
            return self.client.credits.to_dict(), None
        if name == "request":
            extra = {key: value for key, value in args.items() if key in {"query", "json"}}
            response = self.run("request", args.get("method", "GET"), args["path"], **extra)
            return {"status": response.status, "json": response.json()}, None
        if name == "getJob":
            job = self.run("get_job", args.get("cipher", ""))
            return job.to_dict(), {"companyId": job.company_id()}
        if name == "apply" and not named.keys() <= inspect.signature(self.client.apply).parameters.keys():
            # Further keys go into an ApplyRequest.
            (item,) = self.end(self.client.apply_many([ApplyRequest(args)]).results())
            if item.error:
                raise item.error
            return item.submission.to_dict(), None
        result = self.run(snake(name), **named)
        return result.to_dict(), derived(result)

    def batch(self, name: str, args: dict[str, Any]) -> Any:
        """Run a batch to its end."""
        config = {**args, **args.get("config", {})}
        config.pop("config", None)
        rows = config.pop("requests", None) or config.pop("references", [])
        wait = config.pop("wait", {})
        options: dict[str, Any] = {snake(key): value for key, value in config.items()}
        if "timeout" in options:
            options["total_timeout"] = options.pop("timeout")
        if "timeout" in wait:
            options["timeout"] = wait["timeout"]
        if "schedule" in wait:
            options["poll_interval"] = wait["schedule"]
        if name == "waitMany":
            kind = "job_ids" if any("jobId" in row for row in rows) else "queue_ids"
            ids = [row.get("jobId") or row.get("queueId") for row in rows]
            batch = self.client.wait_many(**{kind: ids}, **options)
        else:
            batch = getattr(self.client, snake(name))([ApplyRequest(row) for row in rows], **options)
        return self.end(batch.results()).to_dict()

    def webhook(self, name: str, args: dict[str, Any]) -> tuple[Any, Any]:
        """Make a call that begins with a delivery."""
        body = args["body"] if "body" in args else json.dumps(args["json"])
        delivery_id = args.get("deliveryId")
        if name == "receive":
            event = self.inbox.receive(body, delivery_id)
            if event is None:
                return {"received": "duplicate", "deliveryId": delivery_id}, None
            return {"received": "new", "event": event.to_dict()}, None
        event = uphunt_sdk.parse_webhook(body, delivery_id)
        if name == "release":
            self.inbox.release(event)
            return {}, None
        if name == "confirm":
            application = self.run("confirm", event)
            return application.to_dict(), derived(application)
        return event.to_dict(), None

    def close(self) -> None:
        """End the loop and the connections."""
        self.run("close")
        if self.loop:
            self.loop.close()


def waiting(named: dict[str, Any]) -> dict[str, Any]:
    """Return the arguments of a wait."""
    named["timeout"] = named.pop("wait_timeout_ms", 300_000) / 1000
    interval = named.pop("interval_ms", None)
    return named if interval is None else {**named, "poll_interval": interval / 1000}


def derived(result: Any) -> Any:
    """Return what a result reports beyond its fields."""
    if isinstance(result, Application):
        return {"settled": result.is_settled(), "credit": str(result.credit()), "hint": result.hint()}
    if isinstance(result, uphunt_sdk.SetupReport):
        return {"ready": result.is_ready()}
    if isinstance(result, uphunt_sdk.Freelancers):
        defaults = [one.default_profile() for one in result.freelancers]
        return {
            "profiles": [profile.profile_id for profile in result.profiles()],
            "defaultProfiles": [profile and profile.profile_id for profile in defaults],
        }
    return None


def run(replay: Replay, case: dict[str, Any], kind: type[UpHunt | AsyncUpHunt]) -> list[str]:
    """Run a case and return everything that was wrong."""
    begun = replay.request("POST", f"{replay.url}/runs/{case['name']}")
    found: list[str] = []
    callers: list[Caller] = []
    refused: UpHuntError | None = None
    try:
        callers.append(Caller(kind(**client_options(begun["client"]))))
    except UpHuntError as error:
        refused = error
    for number, step in enumerate(case["steps"], 1):
        time.sleep(step.get("pauseMs", 0) / 1000)
        start = time.monotonic()
        times = step.get("atOnce", 1)
        while callers and len(callers) < times:
            # A thread each; an event loop runs in one thread only.
            callers.append(Caller(callers[0].client))
        with ThreadPoolExecutor(times) as threads:
            pending = [threads.submit(outcome_of, callers[at : at + 1], refused, step) for at in range(times)]
            outcomes = [call.result() for call in pending]
        place = f"step {number} ({step['call']})"
        for outcome in outcomes:
            found += judge(place, step, outcome, begun["client"].get("apiKey") or "")
        if "withinMs" in step and (time.monotonic() - start) * 1000 > step["withinMs"]:
            found.append(f"{place}: took longer than {step['withinMs']} ms")
    for caller in callers:
        caller.close()
    found += replay.request("GET", begun["reportUrl"])["problems"]
    return found


def outcome_of(callers: list[Caller], refused: UpHuntError | None, step: dict[str, Any]) -> dict[str, Any]:
    """Make a step's call."""
    outcome: dict[str, Any] = {}
    try:
        if refused:
            raise refused
        callers[0].updates.clear()
        outcome["result"], outcome["derived"] = callers[0].call(step["call"], step.get("args", {}))
    except UpHuntError as error:
        outcome["error"] = {**error.to_dict(), "field": camel(error.field)}
        outcome["text"] = f"{error} {error!r} {error.body!r}"
    outcome["updates"] = callers[0].updates if callers else []
    return outcome


def judge(place: str, step: dict[str, Any], outcome: dict[str, Any], key: str) -> list[str]:
    """Return what of an outcome is not as the step says."""
    found: list[str] = []
    for part in ("result", "error", "derived", "updates"):
        if part in step:
            found += [f"{place}: {line}" for line in compare(part, step[part], outcome.get(part))]
    if ("error" in step) != ("error" in outcome):
        found.append(f"{place}: got {outcome}")
    if len(key) > 7 and key in repr(outcome):
        found.append(f"{place}: shows the key")
    return found


def compare(place: str, expected: Any, actual: Any) -> list[str]:
    """Return what differs, a line each. Expected is a subset."""
    if isinstance(expected, dict) and len(expected) == 1 and next(iter(expected)).startswith("$"):
        ((name, value),) = expected.items()
        if name == "$exactly":
            more = [f"{place}.{key} is there, too" for key in actual if key not in value]
            return compare(place, value, actual) + more
        return [] if holds(name, value, actual) else [f"{place}: {name} {value!r} does not hold for {actual!r}"]
    if isinstance(expected, dict) and isinstance(actual, dict):
        return [line for key in expected for line in compare(f"{place}.{key}", expected[key], actual.get(key))]
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        pairs = enumerate(zip(expected, actual))
        return [line for at, (one, two) in pairs for line in compare(f"{place}[{at}]", one, two)]
    same = expected == actual and isinstance(expected, bool) == isinstance(actual, bool)
    return [] if same else [f"{place}: expected {expected!r}, got {actual!r}"]


def holds(name: str, value: Any, actual: Any) -> bool:
    """Return whether a condition holds."""
    texts = value if isinstance(value, list) else [value]
    if name == "$contains":
        return isinstance(actual, str) and all(text in actual for text in texts)
    if name == "$lacks":
        text = actual if isinstance(actual, str) else json.dumps(actual, ensure_ascii=False)
        return not any(part in text for part in texts)
    if name == "$between":
        return isinstance(actual, (int, float)) and value[0] <= actual <= value[1]
    return name == "$any" and actual is not None
