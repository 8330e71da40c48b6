"""Models of batches, which may hold an error. Generated from the Rust core by ``cargo xtask codegen``; do not edit."""

from __future__ import annotations

from typing import Optional

from ._model import Model
from .errors import UpHuntError, from_details
from .models import Application, BulkItemState, EarlyEndReason, Submission

__all__ = [
    "BulkItem",
    "EarlyEnd",
]


class EarlyEnd(Model):
    """What ended a batch early."""

    __slots__ = ()
    _keys = {
        "reason": "reason",
        "message": "message",
        "rule": "rule",
        "index": "index",
        "error": "error",
    }

    @property
    def reason(self) -> EarlyEndReason:
        """The reason."""
        return self._enum("reason", EarlyEndReason) or EarlyEndReason("")

    @property
    def message(self) -> str:
        """The reason as a sentence."""
        return self._required("message")

    @property
    def rule(self) -> Optional[str]:
        """The error kind or status that is listed in ``stop_on``."""
        return self.get("rule")

    @property
    def index(self) -> Optional[int]:
        """The item that ended the batch."""
        return self.get("index")

    @property
    def error(self) -> Optional[UpHuntError]:
        """That item's error."""
        return from_details(self["error"]) if self.get("error") else None


class BulkItem(Model):
    """One item of a batch."""

    __slots__ = ()
    _keys = {
        "index": "index",
        "state": "state",
        "job_id": "jobId",
        "queue_id": "queueId",
        "submission": "submission",
        "application": "application",
        "error": "error",
    }
    _classes = {
        "submission": Submission,
        "application": Application,
    }

    @property
    def index(self) -> int:
        """Its place in the input."""
        return self.get("index", 0)

    @property
    def state(self) -> BulkItemState:
        """How it ended."""
        return self._enum("state", BulkItemState) or BulkItemState("")

    @property
    def job_id(self) -> Optional[str]:
        """The job, as it was given."""
        return self.get("jobId")

    @property
    def queue_id(self) -> Optional[str]:
        """The application's queue id, as given or as the service returned it."""
        return self.get("queueId")

    @property
    def submission(self) -> Optional[Submission]:
        """The submission, where the batch applied."""
        return self.get("submission")

    @property
    def application(self) -> Optional[Application]:
        """The application as last seen, where the batch waits."""
        return self.get("application")

    @property
    def error(self) -> Optional[UpHuntError]:
        """Why the item failed."""
        return from_details(self["error"]) if self.get("error") else None
