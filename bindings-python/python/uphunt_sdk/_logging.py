"""Python's logger: quiet until somebody wants it. ``UPHUNT_LOG`` shows the log without a line of code."""

from __future__ import annotations

import sys
from os import environ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger

_LEVELS = {"TRACE": 5, "DEBUG": 10, "INFO": 20, "WARN": 30, "WARNING": 30, "ERROR": 40}


def logger() -> Logger:
    """Give the logger. Where no logging is set up, it shows nothing."""
    import logging

    own = logging.getLogger("uphunt_sdk")
    # Without any handler, Python would print warnings.
    if not own.handlers:
        own.addHandler(logging.NullHandler())
    return own


def configure() -> None:
    """Show the log on standard error at the level that ``UPHUNT_LOG`` names, unless the program set up its own."""
    wanted = environ.get("UPHUNT_LOG", "").upper()
    if not wanted:
        if "logging" in sys.modules:
            logger()
        return
    import logging

    own = logger()
    level = _LEVELS.get(wanted)
    if own.level == logging.NOTSET:
        if not _is_shown(own):
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            own.addHandler(handler)
        own.setLevel(logging.WARNING if level is None else level)
    if level is None:
        own.warning("UPHUNT_LOG is %r; it can be trace, debug, info, warning or error", wanted.lower())


def _is_shown(own: Logger) -> bool:
    from logging import NullHandler, getLogger

    handlers = (*own.handlers, *getLogger().handlers)
    return not all(isinstance(handler, NullHandler) for handler in handlers)
