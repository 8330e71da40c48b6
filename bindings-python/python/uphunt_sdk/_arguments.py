"""Arguments that need a look before the core sees them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Callable, NoReturn


def application(
    job_id: str,
    cover_letter: str,
    profile_id: str | None,
    proposal: Mapping[str, object] | None,
    auto_fill_other_questions: bool | None,  # noqa: FBT001
    question_answers: Sequence[Mapping[str, object]] | None,
) -> dict[str, Any]:
    """Give the request that these arguments of ``apply`` make."""
    return {
        "job_id": job_id,
        "cover_letter": cover_letter,
        "profile_id": profile_id,
        "proposal": proposal,
        "auto_fill_other_questions": auto_fill_other_questions,
        "question_answers": question_answers,
    }


def listed(name: str, given: Iterable[Any] | None, hint: str) -> list[Any]:
    """Give the items as a list."""
    # A text is an iterable of texts, too: its letters, which are nobody's ids. A mapping is one of its keys.
    is_list = not isinstance(given, (str, bytes, dict)) and (
        hasattr(given, "__iter__") or hasattr(given, "__getitem__")
    )
    if given is None or not is_list:
        refuse(name, f"{name} is {a_kind(given)}", hint)
    return list(given)


def ids(name: str, given: Iterable[str] | None) -> list[str] | None:
    """Give the ids as a list."""
    return None if given is None else listed(name, given, "Give a list of them.")


def raw(body: bytes | str) -> bytes:
    """Give the body of a request as it came."""
    try:
        if isinstance(body, str):
            return body.encode()
        # A number would become as many zeros.
        return bytes(memoryview(body))
    except TypeError:
        refuse("body", f"body is {a_kind(body)}", "Hand over the raw body of the request: bytes, or a str.")
    except UnicodeEncodeError:
        refuse(
            "body", "body holds half a character (a lone surrogate)", "Hand over the raw body of the request: bytes."
        )


def a_kind(value: object) -> str:
    """Say what kind of thing it is."""
    if value is None:
        return "None"
    kind = type(value).__name__
    return f"{'an' if kind[0] in 'aeiouAEIOU' else 'a'} {kind}"


def refuse(field: str, message: str, hint: str) -> NoReturn:
    """Raise what the core raises for bad input."""
    from .errors import from_details

    raise from_details({"kind": "invalid_input", "field": field, "message": message, "hint": hint, "attempts": 0})


def mapping(given: Any) -> Any:
    """Give any mapping as a dict; what is none is for the core to refuse."""
    return dict(given) if hasattr(given, "keys") else given


def plain(name: str, callback: Callable[..., object] | None) -> Callable[..., object] | None:
    """Give a callback for a client that awaits nothing."""
    inner: Any = callback
    while type(inner).__name__ == "partial" and hasattr(inner, "func"):
        inner = inner.func
    # What `inspect.iscoroutinefunction` looks for; importing `inspect` takes longer than importing this package.
    coroutine = 0x80
    for code in (inner, getattr(type(inner), "__call__", None)):  # noqa: B004 - it is not asked whether it can be called
        if getattr(getattr(code, "__code__", None), "co_flags", 0) & coroutine:
            refuse(name, f"{name} is a coroutine function", "Give a plain function, or use AsyncUpHunt.")
    return callback
