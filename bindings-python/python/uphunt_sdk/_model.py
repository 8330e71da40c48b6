"""What every model is: a dict as the service wrote it, whose fields are attributes too."""

from __future__ import annotations

# What `typing` has of the same name would cost more than the rest of this package to import.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any, ClassVar, TypeVar

    from typing_extensions import Self

    _Known = TypeVar("_Known", bound="OpenEnum")


class Model(dict[str, "Any"]):
    """A dict in the service's own spelling (``result["queueId"]``) with attributes in Python's (``result.queue_id``).

    Fields that this version does not know are kept beside the others, and are in ``extra`` too.

    It can be made of what was stored (``Application(json.loads(text))``) and field by field, in either spelling
    (``ProposalTerms(hourly_rate=65)``): what has a class is of that class, at every depth. Nothing else is checked.
    """

    __slots__ = ()
    _fields: ClassVar[Mapping[str, str]] = {}
    _nested: ClassVar[dict[str, Any]] = {}

    def __init__(self, wire: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, **fields: Any) -> None:
        """Make it of a mapping in the service's spelling, or of fields."""
        super().__init__()
        keys = {name: key for key, name in self._fields.items()}
        for name, value in dict(wire, **fields).items():
            key = keys.get(name, name)
            if key in self:
                from ._arguments import refuse

                refuse(name, f"{type(self).__name__} was given {name} twice, in both spellings", "Give one of them.")
            self[key] = _typed(self._nested.get(key), value)

    @classmethod
    def from_dict(cls, wire: Mapping[str, Any]) -> Self:
        """Make it of what ``to_dict()`` gave, or of JSON that was stored."""
        return cls(wire)

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


class _Texts(type):
    """Lets one go through the known values of a class: ``list(ApplicationStatus)``."""

    KNOWN: tuple[Any, ...]

    def __iter__(cls: type[_Known]) -> Iterator[_Known]:  # type: ignore[misc]
        return iter(cls.KNOWN)


class OpenEnum(str, metaclass=_Texts):
    """A text with known values, which may also be one that this version does not know.

    Of each known value there is one object: ``ApplicationStatus("applied") is ApplicationStatus.APPLIED``.
    """

    __slots__ = ()
    KNOWN: ClassVar[tuple[Any, ...]] = ()

    def __new__(cls, value: str) -> Self:
        """Give the value of this text."""
        if not isinstance(value, str):
            from ._arguments import a_kind, refuse

            refuse(cls.__name__, f"{cls.__name__} is made of {a_kind(value)}", "Give a str.")
        known: Self | None = next((known for known in cls.KNOWN if str.__eq__(known, value)), None)
        return super().__new__(cls, value) if known is None else known

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


def _typed(cls: Any, value: Any) -> Any:
    """Give a value, or the items of a list, as objects of this class. What is of another kind stays as it is."""
    if hasattr(value, "timestamp"):
        return round(value.timestamp() * 1000)
    if cls is None or value is None or isinstance(value, cls):
        return value
    if isinstance(value, (list, tuple)):
        return [_typed(cls, item) for item in value]
    return cls(value) if isinstance(value, dict) or issubclass(cls, OpenEnum) else value


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
