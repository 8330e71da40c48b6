"""The logger ``uphunt_sdk``: silent unless the program sets up logging, or ``UPHUNT_LOG`` names a level."""

from __future__ import annotations

import sys
from os import environ
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger

_LEVELS = {"TRACE": 5, "DEBUG": 10, "INFO": 20, "WARN": 30, "WARNING": 30, "ERROR": 40}


def package_logger() -> Logger:
    """Return the logger."""
    import logging

    logger = logging.getLogger("uphunt_sdk")
    # Without any handler, Python prints warnings to standard error.
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    return logger


def configure_logging() -> None:
    """Log to standard error at the level that ``UPHUNT_LOG`` names, unless the program has set up logging."""
    name = environ.get("UPHUNT_LOG", "").upper()
    if not name:
        if "logging" in sys.modules:
            package_logger()
        return
    import logging

    logger = package_logger()
    level = _LEVELS.get(name)
    if logger.level == logging.NOTSET:
        handlers = (*logger.handlers, *logging.getLogger().handlers)
        if all(isinstance(handler, logging.NullHandler) for handler in handlers):
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            logger.addHandler(handler)
        logger.setLevel(logging.WARNING if level is None else level)
    if level is None:
        logger.warning("UPHUNT_LOG is %r; it can be trace, debug, info, warning or error", name.lower())
