"""Refuses arguments. Below models and errors, so that both can."""

from __future__ import annotations

from typing import NoReturn

from . import _native


def refuse(field: str, message: str, hint: str) -> NoReturn:
    """Raise ``InvalidInputError``, as the core does for invalid input."""
    _native.refuse(field, message, hint)


def describe(value: object) -> str:
    """Return the value's type with an article: ``an int``. Never the value, which may be the key."""
    if value is None:
        return "None"
    name = type(value).__name__
    return f"{'an' if name[0] in 'aeiouAEIOU' else 'a'} {name}"


def text(field: str, value: object) -> str:
    """Return a string that must be given."""
    if not isinstance(value, str):
        refuse(field, f"{field} is {describe(value)}", "Give a str.")
    try:
        str.encode(value)
    except UnicodeEncodeError:
        message = f"{field} has half a character (a lone surrogate), which cannot be sent"
        refuse(field, message, "Give text that can be encoded as UTF-8.")
    # `str(value)` of an enum's member is its name.
    return str.__str__(value)
