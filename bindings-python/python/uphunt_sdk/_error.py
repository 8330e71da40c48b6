"""What every exception of the package has."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class ErrorBase(Exception):  # noqa: N818 - every error is an UpHuntError
    """An exception that carries all that is known. Its text is the message with the hint behind it."""

    _details: dict[str, Any]

    def __init__(self, message: str = "", status_code: int | None = None, body: Any = None) -> None:
        super().__init__(message)
        self._details = {"message": message, "status": status_code, "body": body}

    @classmethod
    def _from_details(cls, details: dict[str, Any]) -> Any:
        if details.get("kind") == "invalid_input":
            from ._words import in_python

            details = in_python(details)
        hint = details.get("hint")
        error = cls(f"{details['message']} (hint: {hint})" if hint else details["message"])
        error._details = details
        return error

    @property
    def message(self) -> str:
        """What happened, in a sentence, without the hint."""
        return str(self._details["message"])

    @property
    def status_code(self) -> int | None:
        """The HTTP status, where an answer came."""
        status: int | None = self._details.get("status")
        return status

    @property
    def body_text(self) -> str | None:
        """The body of the answer as it came, cut to 64 KiB."""
        body: str | None = self._details.get("body")
        return body

    @property
    def body(self) -> Any:
        """The body of the answer: what its JSON says, or its text where it is none."""
        text = self._details.get("body")
        if not isinstance(text, str):
            return text
        import json

        try:
            return json.loads(text)
        except ValueError:
            return text or None

    @property
    def field(self) -> str | None:
        """The argument that was refused, where the input was bad, as Python calls it."""
        field: str | None = self._details.get("field")
        return field

    def to_dict(self) -> dict[str, Any]:
        """Give all that is known, in the spelling that every language shares."""
        return {key: value for key, value in self._details.items() if value is not None}

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle with all that is known, notes and attributes that were added included."""
        return (_restore, (type(self), self.args), self.__dict__)


def _restore(cls: type[ErrorBase], args: tuple[Any, ...]) -> ErrorBase:
    # A class of the user's own may be made with other arguments than it keeps.
    error = cls.__new__(cls, *args)
    error.args = args
    return error
