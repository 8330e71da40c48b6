"""What every model is: a dict as the service wrote it, whose fields are attributes too."""

from __future__ import annotations

# What `typing` has of the same name would cost more than the rest of this package to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping
    from typing import Any, ClassVar


class Model(dict[str, "Any"]):
    """A dict in the service's own spelling (``result["queueId"]``) with attributes in Python's (``result.queue_id``).

    Fields that this version does not know are kept beside the others, and are in ``extra`` too.
    """

    __slots__ = ()
    _fields: ClassVar[Mapping[str, str]] = {}
    _nested: ClassVar[dict[str, Any]] = {}

    @property
    def extra(self) -> dict[str, Any]:
        """Fields this version does not know."""
        return {key: value for key, value in self.items() if key not in self._fields}

    def to_dict(self) -> dict[str, Any]:
        """Give the whole as plain dicts and lists, in the service's spelling."""
        return {key: _plain(value) for key, value in self.items()}

    def __repr__(self) -> str:
        """Show the fields that are set, as attributes."""
        # A zero is worth showing, although it equals False.
        shown = [
            f"{name}={self[key]!r}"
            for key, name in self._fields.items()
            if self.get(key) is not None and self[key] is not False and self[key] != []
        ]
        shown += [f"{key}={value!r}" for key, value in self.extra.items()]
        return f"{type(self).__name__}({', '.join(shown)})"


class OpenEnum(str):
    """A text with known values, which may also be one that this version does not know."""

    __slots__ = ()
    KNOWN: ClassVar[tuple[Any, ...]] = ()

    @property
    def value(self) -> str:
        """The value as it travels."""
        return str.__str__(self)

    @property
    def is_known(self) -> bool:
        """Whether this version knows the value."""
        return self in self.KNOWN

    def __repr__(self) -> str:
        """Show the class and the value."""
        return f"{type(self).__name__}({str.__repr__(self)})"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, OpenEnum) else value


def moment(millis: int | None) -> datetime.datetime | None:
    """Give Unix milliseconds as a point in time, in UTC."""
    if millis is None:
        return None
    import datetime

    epoch = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    try:
        return epoch + datetime.timedelta(milliseconds=millis)
    except OverflowError:
        return None
