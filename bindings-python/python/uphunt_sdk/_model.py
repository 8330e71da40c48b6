"""Base classes of the generated models and enums."""

from __future__ import annotations

import datetime
import enum
import functools
import sys
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Optional, TypeVar, Union

from ._checks import describe, refuse

_ModelType = TypeVar("_ModelType", bound="Model")
_EnumType = TypeVar("_EnumType", bound="OpenEnum")

_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


class Model(dict[str, Any]):
    """A dict in the API's spelling (``result["queueId"]``) with attributes in Python's (``result.queue_id``).

    Fields that the service did not send are no keys; their attributes are ``None``. Fields that this version does not
    know are kept and are in ``extra``, too. Lists and objects inside are models as well.
    """

    __slots__ = ()
    _keys: ClassVar[Mapping[str, str]] = {}
    """The API's key for each attribute."""
    _classes: ClassVar[Mapping[str, type[Model]]] = {}
    """The model class of a key's value, or of its list items."""
    _types: ClassVar[Mapping[str, type]] = {}
    """The type that a request's field must have, by key."""

    def __init__(self, wire: Union[Mapping[str, Any], Iterable[tuple[str, Any]]] = (), /, **fields: Any) -> None:
        """Create a model from a mapping, from fields, or both. Names may have either spelling.

        Args:
            wire: A mapping, such as JSON that was stored.
            fields: Fields by name: ``ProposalTerms(hourly_rate=65)``.

        Raises:
            InvalidInputError: A field was given in both spellings.

        """
        super().__init__()
        # Another thread may be importing PyYAML, and a program may have a module `yaml` of its own.
        if hasattr(sys.modules.get("yaml"), "representer"):
            _support_yaml()
        for name, value in dict(wire, **fields).items():
            key = self._keys.get(name, name)
            if key in self:
                refuse(name, f"{type(self).__name__} was given {name} twice, in both spellings", "Give one of them.")
            self[key] = _typed(self._classes.get(key), value)

    @classmethod
    def from_dict(cls: type[_ModelType], wire: Mapping[str, Any]) -> _ModelType:
        """Create a model from what ``to_dict()`` returned, or from JSON that was stored."""
        return cls(wire)

    @property
    def extra(self) -> dict[str, Any]:
        """Fields that this version does not know."""
        known = set(self._keys.values())
        return {key: value for key, value in self.items() if key not in known}

    def to_dict(self) -> dict[str, Any]:
        """Return plain dicts and lists, in the API's spelling."""
        return {key: _plain(value) for key, value in self.items()}

    def __repr__(self) -> str:
        shown = [f"{name}={self[key]!r}" for name, key in self._keys.items() if _is_worth_showing(self.get(key))]
        shown += [f"{key}={value!r}" for key, value in self.extra.items()]
        return f"{type(self).__name__}({', '.join(shown)})"

    def _required(self, key: str) -> Any:
        try:
            return self[key]
        except KeyError:
            message = f"{type(self).__name__} has no {key!r}"
            raise AttributeError(message) from None

    def _int(self, key: str) -> Optional[int]:
        value = self.get(key)
        return value if isinstance(value, int) else None

    def _enum(self, key: str, cls: type[_EnumType]) -> Optional[_EnumType]:
        value = self.get(key)
        return cls(value) if isinstance(value, str) else None

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        """Let pydantic and FastAPI validate any mapping, and serialize a plain dict."""
        from pydantic_core import core_schema

        plain = core_schema.plain_serializer_function_ser_schema(lambda model: cls(model).to_dict())
        mapping = core_schema.dict_schema(core_schema.str_schema(), core_schema.any_schema())
        return core_schema.no_info_after_validator_function(cls, mapping, serialization=plain)


class OpenEnum(str, enum.Enum):
    """A string with known values, which may also be one that this version does not know.

    >>> from uphunt_sdk import ApplicationStatus
    >>> ApplicationStatus("applied") is ApplicationStatus.APPLIED
    True
    >>> ApplicationStatus("withdrawn").is_known
    False
    """

    @classmethod
    def _missing_(cls: type[_EnumType], value: object) -> _EnumType:
        if not isinstance(value, str):
            refuse(cls.__name__, f"{cls.__name__} is made of {describe(value)}", "Give a str.")
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = str(value)
        return unknown

    @property
    def is_known(self) -> bool:
        """Whether this version knows the value."""
        return self._name_ in type(self).__members__

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._value_!r})"

    __str__ = str.__str__

    def __format__(self, format_spec: str) -> str:
        return str.__format__(self, format_spec)


def as_datetime(millis: object) -> Optional[datetime.datetime]:
    """Return Unix milliseconds as a point in time in UTC; ``None`` for anything that is no such number."""
    if not isinstance(millis, int):
        return None
    try:
        return _EPOCH + datetime.timedelta(milliseconds=millis)
    except OverflowError:
        return None


def _typed(cls: Optional[type[Model]], value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        return round(value.timestamp() * 1000)
    if isinstance(value, OpenEnum):
        return value.value
    if cls is None or isinstance(value, cls):
        return value
    if isinstance(value, (list, tuple)):
        return [_typed(cls, item) for item in value]
    return cls(value) if isinstance(value, Mapping) else value


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


@functools.cache
def _support_yaml() -> None:
    """Let PyYAML write models as mappings: it looks at the exact type, and would refuse a subclass of dict."""
    representer = sys.modules["yaml"].representer
    for cls in (representer.SafeRepresenter, representer.Representer):
        cls.add_multi_representer(Model, lambda dumper, model: dumper.represent_dict(model.to_dict()))


def _is_worth_showing(value: Any) -> bool:
    # A zero is worth showing, although it equals False.
    return value is not None and value is not False and value != []
