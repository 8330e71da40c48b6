"""Runs the shared vectors (``docs/vectors.md``): begins a case, makes its calls, compares, asks what the server saw."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import re
import subprocess
import time
import urllib.request
from pathlib import Path
from typing import Any

import uphunt_sdk
from uphunt_sdk import Application, AsyncUpHunt, UpHunt, UpHuntError, WebhookInbox

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


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

    def ask(self, method: str, url: str) -> Any:
        """Send a request to the server itself."""
        request = urllib.request.Request(url, method=method)  # noqa: S310
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            return json.load(answer)

    def cases(self) -> list[dict[str, Any]]:
        """Give all cases, with every client's defaults filled in."""
        cases: list[dict[str, Any]] = self.ask("GET", f"{self.url}/vectors")["cases"]
        return cases

    def close(self) -> None:
        """End it."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.close()
        self.process.wait(timeout=10)
        self.process.stdout.close()


def settings(client: dict[str, Any], base_url: str) -> dict[str, Any]:
    """Give the arguments that a case's client is made with."""
    pacing = {"wait": "wait", "failFast": "fail_fast", "off": "off"}
    deadline = client.get("deadlineMs")
    given: dict[str, Any] = {
        "api_key": client.get("apiKey"),
        "without_key": client.get("withoutKey", False),
        "base_url": client["baseUrl"].replace("{{base}}", base_url),
        "timeout": client["timeoutMs"] / 1000,
        "deadline": None if deadline is None else deadline / 1000,
        "max_retries": client["maxRetries"],
        "backoff": (client["backoffBaseMs"] / 1000, client["backoffCapMs"] / 1000),
        "pacing": pacing[client["pacing"]],
        "headers": client.get("headers"),
        "user_agent": client.get("userAgent"),
    }
    if given["without_key"]:
        given["api_key"] = None
    return given


def snake(name: str) -> str:
    """Spell a name as Python does."""
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def wire(field: str | None) -> str | None:
    """Spell the name of an argument as the service does."""
    field = {"ciphertext": "cipher"}.get(field or "", field)
    return field and re.sub(r"_(\w)", lambda letter: letter[1].upper(), field)


class Caller:
    """Makes the call that a step names."""

    def __init__(self, client: Any) -> None:
        """Make calls with this client, blocking or not."""
        self.client = client
        self.inbox = WebhookInbox()
        self.updates: list[Any] = []
        self.waits = isinstance(client, AsyncUpHunt)
        self.loop = asyncio.new_event_loop() if self.waits else None

    def run(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """Call a method of the client."""
        result = getattr(self.client, method)(*args, **kwargs)
        return self.loop.run_until_complete(result) if self.loop else result

    def all(self, **kwargs: Any) -> list[Any]:
        """Read an iteration to its end."""
        jobs = self.client.iter_applied_jobs(**kwargs)
        if not self.loop:
            return list(jobs)

        async def read() -> list[Any]:
            return [job async for job in jobs]

        return list(self.loop.run_until_complete(read()))

    def call(self, name: str, args: dict[str, Any]) -> tuple[Any, Any]:
        """Give the result's JSON form, and what it says beyond its fields."""
        named = {snake(key): value for key, value in args.items()}
        if name in {"wait", "applyAndWait"}:
            named["timeout"] = named.pop("wait_timeout_ms", 300_000) / 1000
            interval = named.pop("interval_ms", None)
            named["poll_interval"] = None if interval is None else interval / 1000
            named["on_update"] = lambda application: self.updates.append(application.to_dict())
        if name in {"parseWebhook", "receive", "release", "confirm"}:
            return self.webhook(name, args)
        if name == "iterAppliedJobs":
            return [job.to_dict() for job in self.all(**named)], None
        if name == "credits":
            return self.client.credits.to_dict(), None
        if name == "request":
            extra = {key: value for key, value in args.items() if key in {"query", "json"}}
            answer = self.run("request", args.get("method", "GET"), args["path"], **extra)
            return {"status": answer.status, "json": answer.json()}, None
        if name == "getJob":
            job = self.run("get_job", args.get("cipher", ""))
            return job.to_dict(), {"companyId": job.company_id()}
        if name in {"apply", "applyAndWait", "generateProposal"}:
            result = self.request(name, args, named)
        else:
            result = self.run(snake(name), **named)
        return result.to_dict(), derived(result)

    def request(self, name: str, args: dict[str, Any], named: dict[str, Any]) -> Any:
        """Call a method that has a body. Further keys go into an ``ApplyRequest``, which ``apply_many`` takes."""
        known = inspect.signature(getattr(self.client, snake(name))).parameters
        if all(key in known for key in named):
            return self.run(snake(name), **named)
        assert name == "apply", name
        (result,) = self.run("apply_many", [uphunt_sdk.ApplyRequest(args)])
        if isinstance(result, UpHuntError):
            raise result
        return result

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


def derived(result: Any) -> Any:
    """Give what a result says beyond its fields."""
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
    """Run a case and give all that was wrong."""
    begun = replay.ask("POST", f"{replay.url}/runs/{case['name']}")
    found: list[str] = []
    caller: Caller | None = None
    unmade: UpHuntError | None = None
    try:
        caller = Caller(kind(**settings(case["client"], begun["baseUrl"])))
    except UpHuntError as error:
        unmade = error
    for number, step in enumerate(case["steps"], 1):
        start = time.monotonic()
        outcome: dict[str, Any] = {}
        if caller:
            caller.updates.clear()
        try:
            if caller is None:
                assert unmade
                raise unmade
            outcome["result"], outcome["derived"] = caller.call(step["call"], step.get("args", {}))
        except UpHuntError as error:
            outcome["error"] = {**error.to_dict(), "field": wire(error.field)}
            outcome["text"] = f"{error} {error!r} {error.body!r}"
        outcome["updates"] = caller.updates if caller else []
        place = f"step {number} ({step['call']})"
        for part in ("result", "error", "derived", "updates"):
            if part in step:
                found += [f"{place}: {line}" for line in compare(part, step[part], outcome.get(part))]
        if ("error" in step) != ("error" in outcome):
            found.append(f"{place}: came {outcome}")
        if "withinMs" in step and (time.monotonic() - start) * 1000 > step["withinMs"]:
            found.append(f"{place}: took longer than {step['withinMs']} ms")
        key = case["client"].get("apiKey") or ""
        if len(key) > 7 and key in repr(outcome):
            found.append(f"{place}: shows the key")
    if caller:
        caller.close()
    found += replay.ask("GET", begun["reportUrl"])["problems"]
    return found


def compare(place: str, expected: Any, actual: Any) -> list[str]:
    """Give what differs, a line each. Expected is a subset."""
    if isinstance(expected, dict) and len(expected) == 1 and next(iter(expected)).startswith("$"):
        ((name, value),) = expected.items()
        if name == "$exactly":
            more = [f"{place}.{key} came too" for key in actual if key not in value]
            return compare(place, value, actual) + more
        return [] if holds(name, value, actual) else [f"{place}: {name} {value!r} does not hold for {actual!r}"]
    if isinstance(expected, dict) and isinstance(actual, dict):
        return [line for key in expected for line in compare(f"{place}.{key}", expected[key], actual.get(key))]
    if isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        pairs = enumerate(zip(expected, actual))
        return [line for at, (one, two) in pairs for line in compare(f"{place}[{at}]", one, two)]
    same = expected == actual and isinstance(expected, bool) == isinstance(actual, bool)
    return [] if same else [f"{place}: expected {expected!r}, came {actual!r}"]


def holds(name: str, value: Any, actual: Any) -> bool:
    """Whether a condition holds."""
    texts = value if isinstance(value, list) else [value]
    if name == "$contains":
        return isinstance(actual, str) and all(text in actual for text in texts)
    if name == "$lacks":
        text = actual if isinstance(actual, str) else json.dumps(actual, ensure_ascii=False)
        return not any(part in text for part in texts)
    if name == "$between":
        return isinstance(actual, (int, float)) and value[0] <= actual <= value[1]
    return name == "$any" and actual is not None
