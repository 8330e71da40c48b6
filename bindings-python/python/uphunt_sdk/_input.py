"""Checks arguments before anything is sent, and turns them into what JSON can hold."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Callable, NoReturn, Optional

from . import _native
from ._checks import describe, refuse, text
from ._model import Model
from .models import ApplyRequest, GenerateProposal

# Deeper than any request. A list that contains itself is endless.
_MAX_DEPTH = 64
# How alike a misspelt key and a known one are, at least: one letter in ten may differ.
_MISSPELT = 0.9
# `inspect.CO_COROUTINE`; importing `inspect` takes longer than importing this package.
_CO_COROUTINE = 0x80
_EXPECTED = {str: "a str", bool: "a bool", float: "a number", int: "a whole number", list: "a list", dict: "a dict"}


def optional_text(field: str, value: object) -> Optional[str]:
    """Return a string, or ``None``."""
    return None if value is None else text(field, value)


def number(field: str, value: object, expected: str = "a number of seconds") -> float:
    """Return a number. A bool is none."""
    value = _scalar(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        refuse(field, f"{field} is {describe(value)}", f"Give {expected}.")
    try:
        seconds = float(value)
    except OverflowError:
        refuse(field, f"{field} is too large a number", f"Give {expected}.")
    if not seconds >= 0:
        refuse(field, f"{field} is {seconds}", f"Give {expected}, 0 or more.")
    return seconds


def optional_number(field: str, value: object) -> Optional[float]:
    """Return a number, or ``None``."""
    return None if value is None else number(field, value)


def count(field: str, value: object, least: int = 0) -> int:
    """Return a whole number of at least ``least``."""
    hint = f"Give a whole number, {least} or more."
    value = _scalar(value)
    if isinstance(value, bool) or not isinstance(value, int):
        refuse(field, f"{field} is {describe(value)}", hint)
    if not least <= value < 2**32:
        # Python does not print a number of thousands of digits.
        refuse(field, f"{field} is {value if abs(value) < 2**64 else 'too large a number'}", hint)
    return value


def optional_count(field: str, value: object, least: int = 0) -> Optional[int]:
    """Return a whole number, or ``None``."""
    return None if value is None else count(field, value, least)


def flag(field: str, value: object) -> bool:
    """Return a bool."""
    if not isinstance(value, bool):
        refuse(field, f"{field} is {describe(value)}", "Give a bool.")
    return value


def mapping(field: str, value: object, expected: str = "a dict") -> Mapping[Any, Any]:
    """Return a mapping."""
    if not isinstance(value, Mapping):
        refuse(field, f"{field} is {describe(value)}", f"Give {expected}.")
    return value


def identifier(field: str, value: object) -> str:
    """Return a string, or a whole number as one."""
    value = _scalar(value)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else text(field, value)


def items(field: str, value: object, hint: str) -> list[Any]:
    """Return the items of an iterable that is neither text nor a mapping."""
    # A str is an iterable of its letters, a mapping one of its keys.
    if isinstance(value, (str, bytes, Mapping)):
        refuse(field, f"{field} is {describe(value)}", hint)
    # A class has the methods of its instances, so only `iter` shows what can be iterated over.
    try:
        iterator = iter(value)  # type: ignore[call-overload]
    except TypeError:
        refuse(field, f"{field} is {describe(value)}", hint)
    return list(iterator)


def raw_body(body: object) -> bytes:
    """Return the body of a request as bytes."""
    hint = "Pass the raw request body (str or bytes), not the parsed JSON."
    if isinstance(body, str):
        return text("body", body).encode()
    try:
        return bytes(memoryview(body))  # type: ignore[arg-type]
    except TypeError:
        refuse("body", f"body is {describe(body)}", hint)


def query(value: object) -> list[tuple[str, str]]:
    """Return query parameters as pairs of strings. Numbers and bools are spelt as in JSON."""
    parameters = mapping("query", value).items()
    return [(text("query", name), _parameter(f"query[{name!r}]", _scalar(parameter))) for name, parameter in parameters]


def _parameter(place: str, value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else text(place, value)


def async_callback(field: str, value: Any) -> Any:
    """Return a callable, which may be a coroutine function, or ``None``."""
    if value is not None and not callable(value):
        refuse(field, f"{field} is {describe(value)}, which cannot be called", "Give a function.")
    return value


def callback(field: str, value: Any) -> Optional[Callable[..., object]]:
    """Return a callable that is no coroutine function, or ``None``."""
    inner = async_callback(field, value)
    while type(inner).__name__ == "partial" and hasattr(inner, "func"):
        inner = inner.func
    for code in (inner, getattr(type(inner), "__call__", None)):  # noqa: B004 - its code is looked at, not called
        if getattr(getattr(code, "__code__", None), "co_flags", 0) & _CO_COROUTINE:
            refuse(field, f"{field} is a coroutine function", "Give a plain function, or use AsyncUpHunt.")
    return value  # type: ignore[no-any-return]


def application_ids(queue_id: object, job_id: object) -> tuple[Optional[str], Optional[str]]:
    """Return the two ids of which one names an application. A submission stands for its own."""
    if isinstance(queue_id, Model) and job_id is None:
        submission = queue_id
        queue_id = submission.get("queueId") or None
        job_id = None if queue_id else submission.get("jobId")
    return optional_text("queue_id", queue_id), optional_text("job_id", job_id)


def wait_config(timeout: object, poll_interval: object) -> dict[str, Any]:
    """Return how to wait for an application."""
    config: dict[str, Any] = {"timeout": number("timeout", timeout)}
    if poll_interval is not None:
        config["schedule"] = number("poll_interval", poll_interval)
    return config


def wait_options(timeout: object, poll_interval: object) -> _native.WaitOptions:
    """Return how to wait for an application, checked by the core."""
    return _native.WaitOptions(wait_config(timeout, poll_interval))


def bulk_config(
    concurrency: object = None,
    stop_on: object = None,
    max_credits: object = None,
    max_applications: object = None,
    total_timeout: object = None,
) -> dict[str, Any]:
    """Return the configuration of a batch."""
    config: dict[str, Any] = {
        "concurrency": optional_count("concurrency", concurrency, 1),
        "maxCredits": optional_count("max_credits", max_credits),
        "maxApplications": optional_count("max_applications", max_applications),
        "timeout": optional_number("total_timeout", total_timeout),
    }
    if stop_on is not None:
        rules = items("stop_on", stop_on, "Give a list of error kinds and statuses.")
        config["stopOn"] = [text(f"stop_on[{index}]", rule) for index, rule in enumerate(rules)]
    return {name: value for name, value in config.items() if value is not None}


def many_ids(queue_ids: object, job_ids: object) -> list[tuple[Optional[str], Optional[str]]]:
    """Return pairs of queue id and job id, of which one is ``None``. A submission stands for its own ids.

    A missing id is left for the core to refuse.
    """
    if (queue_ids is None) == (job_ids is None):
        given = "neither" if queue_ids is None else "both"
        refuse("queue_ids", f"{given} of queue_ids and job_ids were given", "Give one of the two.")
    field, ids = ("queue_ids", queue_ids) if job_ids is None else ("job_ids", job_ids)
    pairs: list[tuple[Optional[str], Optional[str]]] = []
    for index, value in enumerate(items(field, ids, "Give a list of them.")):
        if isinstance(value, Model) and job_ids is None:
            pairs.append(application_ids(value, None))
            continue
        checked = "" if value is None else text(f"{field}[{index}]", value)
        pairs.append((checked, None) if job_ids is None else (None, checked))
    return pairs


def jobs_query(limit: object, offset: object, status: object) -> tuple[Optional[int], Optional[int], Optional[str]]:
    """Return which applied jobs to read."""
    return optional_count("limit", limit, 1), optional_count("offset", offset), optional_text("status", status)


def apply_request(**fields: object) -> dict[str, Any]:
    """Return the body of an apply request from the arguments of ``apply``."""
    for name in ("job_id", "cover_letter"):
        text(name, fields[name])
    return _request(ApplyRequest, fields, "", only_known=False)


def apply_requests(requests: object) -> list[dict[str, Any]]:
    """Return the bodies of many apply requests. Missing jobs and letters are left for the core to refuse one by one."""
    hint = "Give a list of dicts with the arguments of apply()."
    bodies = []
    for index, row in enumerate(items("requests", requests, hint)):
        place = f"requests[{index}]"
        fields = mapping(place, row, "a dict with the arguments of apply()")
        body = _request(ApplyRequest, fields, place, only_known=not isinstance(row, ApplyRequest))
        bodies.append({"jobId": "", "coverLetter": "", **body})
    return bodies


def proposal_request(**fields: object) -> dict[str, Any]:
    """Return the body of a request to generate a proposal."""
    return _request(GenerateProposal, fields, "", only_known=False)


def json_value(place: str, value: object, depth: int = _MAX_DEPTH) -> Any:  # noqa: PLR0911 - a return a type
    """Return what JSON can hold: str, int, float, bool, None, list and dict.

    Raises:
        InvalidInputError: The value, or one inside, is anything else, such as NaN. The error names its place.

    """
    value = _scalar(value)
    if depth == 0:
        _refuse_json(place, "is nested too deeply")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return text(place, value)
    if isinstance(value, int):
        if not -(2**63) <= value < 2**64:
            _refuse_json(place, "is too large a number")
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            _refuse_json(place, f"is {value}, which is no number in JSON")
        return float(value)
    if isinstance(value, Mapping):
        for key in value:
            if not isinstance(key, str):
                _refuse_json(place, "has a key that is no str")
        inside = f"{place}." if place else ""
        return {text(place, key): json_value(inside + key, item, depth - 1) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview, range)):
        return [json_value(f"{place}[{index}]", item, depth - 1) for index, item in enumerate(value)]
    return _refuse_json(place, f"is {describe(value)}")


def _refuse_json(place: str, problem: str) -> NoReturn:
    refuse(place, f"{place} {problem}", "Give what JSON can hold: str, int, float, bool, list and dict.")


def _scalar(value: Any) -> Any:
    """Return numpy's scalars, and others like them, as Python's own."""
    if getattr(value, "shape", None) == () and hasattr(value, "item"):
        return value.item()
    return value


def _request(cls: type[Model], fields: Mapping[str, Any], place: str, *, only_known: bool) -> dict[str, Any]:
    """Return the fields of a request by the API's keys. ``None`` stands for what was not given."""
    given = {name: value for name, value in fields.items() if value is not None}
    return _spelt(cls, given, place, only_known=only_known)


def _spelt(cls: type[Model], fields: Mapping[str, Any], place: str, *, only_known: bool) -> dict[str, Any]:
    arguments = {key: name for name, key in cls._keys.items()}
    spelt: dict[str, Any] = {}
    for given, value in fields.items():
        if not isinstance(given, str):
            _refuse_json(place, "has a key that is no str")
        name = text(place, given)
        key = cls._keys.get(name, name)
        argument = arguments.get(key, name)
        here = f"{place}.{argument}" if place else argument
        if key not in arguments:
            _refuse_misspelt(cls, name, here, only_known=only_known)
        elif key in spelt:
            refuse(here, f"{place} has {name} twice, in both spellings", "Give one of them.")
        spelt[key] = _field(cls._classes.get(key), cls._types.get(key), value, here)
    return spelt


def _field(nested: Optional[type[Model]], expected: Optional[type], value: Any, place: str) -> Any:
    value = _scalar(value)
    if expected is not None and value is not None:
        accepted: Any = {float: (int, float), list: Sequence, dict: Mapping}.get(expected, expected)
        is_wrong = not isinstance(value, accepted) or (isinstance(value, bool) and expected is not bool)
        if is_wrong or (expected is list and isinstance(value, (str, bytes))):
            refuse(place, f"{place} is {describe(value)}", f"Give {_EXPECTED[expected]}.")
    if nested is None or value is None:
        return json_value(place, value)
    if expected is not list:
        return _spelt(nested, value, place, only_known=False)
    rows = []
    for index, row in enumerate(value):
        here = f"{place}[{index}]"
        rows.append(_spelt(nested, mapping(here, row), here, only_known=False))
    return rows


def _refuse_misspelt(cls: type[Model], name: str, place: str, *, only_known: bool) -> None:
    """Refuse a key that is almost one of the model's; with ``only_known``, any other key, too."""
    from difflib import get_close_matches

    letters = {_letters(known): known for known in cls._keys}
    close = get_close_matches(_letters(name), letters, 1, _MISSPELT)
    if not close and only_known:
        by_word = [known for known in cls._keys if name.lower() in known]
        close = [_letters(known) for known in by_word[:1]] or get_close_matches(_letters(name), letters, 1)
    if close:
        refuse(place, f"{place} is not known", f"Did you mean {letters[close[0]]}?")
    if only_known:
        refuse(place, f"{place} is not known", f"Give one of {', '.join(cls._keys)}.")


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalnum())
