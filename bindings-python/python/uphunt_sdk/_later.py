"""What is imported when it is first asked for.

That is above all what annotations are written with, for whoever evaluates them: ``get_type_hints``, a container, a
framework. Importing ``typing`` and all models takes longer than importing the rest of this package, and most programs
never read an annotation.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, Optional, Union

    from typing_extensions import Self

    from . import _arguments as arguments
    from . import errors, models

__all__ = ["Literal", "Optional", "Self", "Union", "arguments", "errors", "models"]


class _Module:
    """A module that is imported with the first of its names."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        from importlib import import_module

        found = getattr(import_module(self._name, __package__), name)
        setattr(self, name, found)
        return found


class _Form:
    """What ``typing`` has of this name, in brackets."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getitem__(self, of: Any) -> Any:
        import typing

        return getattr(typing, self._name)[of]


if not TYPE_CHECKING:
    Literal = _Form("Literal")
    Optional = _Form("Optional")
    Union = _Form("Union")
    arguments = _Module("._arguments")
    errors = _Module(".errors")
    models = _Module(".models")
    # What a method gives that returns its own object. `typing` has a name for that from 3.11 on.
    Self = object
