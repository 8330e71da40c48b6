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
    proposal: Mapping[str, Any] | None,
    auto_fill_other_questions: bool | None,  # noqa: FBT001
    question_answers: Sequence[Mapping[str, Any]] | None,
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


def ids(name: str, given: Iterable[str] | None) -> list[str] | None:
    """Give the ids as a list."""
    # A text is an iterable of texts, too: its letters, which are nobody's ids.
    if isinstance(given, str):
        refuse(name, f"{name} is a str", "Give a list of them.")
    return None if given is None else list(given)


def refuse(field: str, message: str, hint: str) -> NoReturn:
    """Raise what the core raises for bad input."""
    from .errors import from_details

    raise from_details({"kind": "invalid_input", "field": field, "message": message, "hint": hint})


def mapping(given: Any) -> Any:
    """Give any mapping as a dict; what is none is for the core to refuse."""
    return dict(given) if hasattr(given, "keys") else given


def plain(callback: Callable[..., object] | None) -> Callable[..., object] | None:
    """Give a callback for a client that awaits nothing."""
    # What `inspect.iscoroutinefunction` looks for; importing `inspect` takes longer than importing this package.
    coroutine = 0x80
    if getattr(getattr(callback, "__code__", None), "co_flags", 0) & coroutine:
        refuse("callback", "the callback is a coroutine function", "Give a plain function, or use AsyncUpHunt.")
    return callback
