"""The core's words for bad input, as Python has them.

It names arguments as the service does. This is the one place where that
becomes what a Python user wrote.
"""

from __future__ import annotations

from . import models

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MODELS = (
    models.ApplyRequest,
    models.ProposalTerms,
    models.QuestionAnswer,
    models.GenerateProposal,
    models.Application,
)
# Arguments that are no field of a model.
_NAMES = {"apiKey": "api_key", "baseUrl": "base_url", "cipher": "ciphertext", "companyId": "company_id"}
for _model in _MODELS:
    _NAMES.update(_model._fields)
# What one does otherwise in Python.
_PHRASES = {
    "its request takes further keys, too": "further keys go into an ApplyRequest, which apply_many() takes",
}


def in_python(details: dict[str, Any]) -> dict[str, Any]:
    """Give the details of bad input with Python's names."""
    # A document that was refused is named as it is spelt.
    if details.get("body") is not None:
        return details
    return {key: _spelt(value) if key in {"field", "message", "hint"} else value for key, value in details.items()}


def _spelt(text: str | None) -> str | None:
    if not text:
        return text
    for phrase, instead in _PHRASES.items():
        text = text.replace(phrase, instead)
    return " ".join(map(_word, text.split(" ")))


def _word(word: str) -> str:
    name = word.rstrip(",;:.")
    return ".".join(_NAMES.get(part, part) for part in name.split(".")) + word[len(name) :]
