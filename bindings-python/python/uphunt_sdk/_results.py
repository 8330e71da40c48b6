"""Results of a batch."""

from __future__ import annotations

from typing import Any, Optional

from .bulk import BulkItem, EarlyEnd
from .models import BulkProgress

__all__ = ["BatchResults"]


class BatchResults(list[BulkItem]):
    """The results of a batch, in the order of the input.

    Attributes:
        ended_early: Why the batch ended before everything was carried out; ``None`` if it was carried out.
        progress: The final sums.

    """

    ended_early: Optional[EarlyEnd] = None
    progress: BulkProgress

    @classmethod
    def from_wire(cls, wire: dict[str, Any]) -> BatchResults:
        """Create results from the core's dict."""
        results = cls(BulkItem(item) for item in wire["items"])
        early = wire.get("endedEarly")
        results.ended_early = None if early is None else EarlyEnd(early)
        results.progress = BulkProgress(wire["progress"])
        return results

    @property
    def errors(self) -> list[BulkItem]:
        """The results that are errors."""
        return [item for item in self if item.error is not None]

    def to_dict(self) -> dict[str, Any]:
        """Return plain dicts and lists, in the spelling that every language shares."""
        wire: dict[str, Any] = {"items": [item.to_dict() for item in self], "progress": self.progress.to_dict()}
        if self.ended_early is not None:
            wire["endedEarly"] = self.ended_early.to_dict()
        return wire
