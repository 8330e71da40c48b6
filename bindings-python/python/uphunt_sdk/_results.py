"""What a bulk call had come to when something ended it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import _native


def keep(error: BaseException, call: _native.Call) -> None:
    """Let the exception that ends a bulk call carry the results so far: what was sent must not be forgotten."""
    results = call.results()
    if results is None:
        return
    try:
        error.results = results  # type: ignore[attr-defined]
    except AttributeError:
        # It is of a class that has room for nothing.
        return
    if hasattr(error, "add_note"):
        done = sum(result is not None for result in results)
        error.add_note(
            f"{done} of {len(results)} were done by then: `results` of this exception has what they came to."
        )
