"""Base class of the generated exceptions."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Optional, TypeVar

from ._model import Model, as_datetime
from .models import CampaignProblem

_ErrorType = TypeVar("_ErrorType", bound="ErrorBase")

# Keys of an error's details that have another attribute in Python.
_ATTRIBUTES = {"status": "status_code", "body": "body_text"}
# Arguments that Python names otherwise than the API.
_ARGUMENTS = {"cipher": "ciphertext", "schedule": "poll_interval"}


class ErrorBase(Exception):  # noqa: N818 - UpHuntError is the public base class
    """An exception with everything that is known about the error. Its text is the message and the hint."""

    _models: ClassVar[Mapping[str, type[Model]]] = {}
    """The model class of a detail, by its key."""

    kind: str = ""
    """The error kind, the same in every language: ``"rate_limited"``."""

    message: str = ""
    """What happened, in a sentence, without the hint."""

    status_code: Optional[int] = None
    """The HTTP status of the response, if there was one."""

    body_text: Optional[str] = None
    """The response body as text, cut to 64 KiB."""

    resets_at: Optional[datetime.datetime] = None
    """When the limit resets."""

    def __init__(self, message: str = "", status_code: Optional[int] = None, body: Any = None) -> None:
        super().__init__(message)
        self.message = message
        self.status_code = status_code
        self._details: dict[str, Any] = {"status": status_code, "body": body}

    @classmethod
    def from_details(cls: type[_ErrorType], details: dict[str, Any]) -> _ErrorType:
        """Create the exception from an error of the core, as a dict in the API's spelling."""
        details = _in_python(details)
        hint = details.get("hint")
        error = cls(f"{details['message']} (hint: {hint})" if hint else details["message"])
        error.add_details(details)
        return error

    def add_details(self, details: dict[str, Any]) -> None:
        """Add what is known by now, in the API's spelling. What was known before stays."""
        for key, value in details.items():
            if value is not None and self._details.get(key) is None:
                self._details[key] = value
                name = _ATTRIBUTES.get(key) or _snake_case(key)
                if key != "kind" and self._may_set(name, key):
                    setattr(self, name, self._attribute(key, value))

    def _may_set(self, name: str, key: str) -> bool:
        """Return whether a detail becomes this attribute. ``to_dict`` has it all the same.

        A server's own field, such as ``args`` or ``retry_after``, does not replace what every exception has.
        """
        of_class = getattr(type(self), name, None)
        is_own = hasattr(Exception, name) or callable(of_class) or isinstance(of_class, property)
        # The keys of the core have no underscores.
        is_of_another_key = name in _ATTRIBUTES.values() and key not in _ATTRIBUTES
        is_another = is_of_another_key or ("_" in key and hasattr(type(self), name))
        return not name.startswith("_") and not is_own and not is_another

    def _attribute(self, key: str, value: Any) -> Any:
        if key in self._models:
            return self._models[key](value)
        return as_datetime(value) if key == "resetsAt" else value

    @property
    def body(self) -> Any:
        """The response body: parsed if it is JSON, else its text."""
        body = self._details.get("body")
        if not isinstance(body, str):
            return body
        import json

        try:
            return json.loads(body)
        # A RecursionError: JSON that is nested too deeply for Python.
        except (ValueError, RecursionError):
            return body or None

    def to_dict(self) -> dict[str, Any]:
        """Return everything that is known, in the spelling that every language shares."""
        return {"message": self.message, **{key: value for key, value in self._details.items() if value is not None}}

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle all attributes, including notes and those that the user added."""
        return (_restore, (type(self), self.args), self.__dict__)


class ProblemsBase(ErrorBase):
    """An exception about a list of applications."""

    problems: Sequence[CampaignProblem] = ()
    """The lines that cannot be sent."""


def _restore(cls: type[ErrorBase], args: tuple[Any, ...]) -> ErrorBase:
    # A subclass may have an `__init__` with other arguments than `args`.
    error = cls.__new__(cls, *args)
    error.args = args
    return error


def _snake_case(name: str) -> str:
    return re.sub("[A-Z]", lambda letter: f"_{letter[0].lower()}", name)


def _in_python(details: dict[str, Any]) -> dict[str, Any]:
    """Name arguments as Python does: ``job_id`` for ``jobId``."""
    # The service's own message, and a document that was refused, keep their names.
    is_input = details.get("kind") == "invalid_input" and details.get("body") is None
    parts = {"field", "message", "hint"} if is_input else {"hint"}
    return {key: _rename(value) if key in parts and value else value for key, value in details.items()}


def _rename(text: str) -> str:
    for name, argument in _ARGUMENTS.items():
        text = re.sub(rf"\b{name}\b", argument, text)
    text = re.sub(r"\b[a-z]+(?:[A-Z][a-z]+)+\b", lambda name: _snake_case(name[0]), text)
    # A hint that has both spellings has the same one twice now.
    return re.sub(r"(`\w+`) \(\1\)", r"\1", text)
