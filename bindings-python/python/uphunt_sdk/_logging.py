"""``UPHUNT_LOG``: shows the log without a line of code."""

from __future__ import annotations

from os import environ


def configure() -> None:
    """Show the log on standard error at the level that ``UPHUNT_LOG`` names, unless the program set up its own."""
    level = environ.get("UPHUNT_LOG", "").upper()
    if not level:
        return
    import logging

    logger = logging.getLogger("uphunt_sdk")
    number = {"TRACE": 5, "DEBUG": 10, "INFO": 20, "WARN": 30, "WARNING": 30, "ERROR": 40}.get(level)
    if number is None:
        logger.warning("UPHUNT_LOG is %r; it can be trace, debug, info, warning or error", level.lower())
    elif logger.level == logging.NOTSET:
        logger.setLevel(number)
        if not logger.hasHandlers():
            logger.addHandler(logging.StreamHandler())
