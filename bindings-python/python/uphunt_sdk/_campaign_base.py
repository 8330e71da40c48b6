"""What both campaigns share: their database, templates, and the checks of arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from os import PathLike, fspath
from typing import Any, NoReturn, Optional, TextIO, Union

from . import _checks, _input, _native
from ._base import BaseClient
from ._logging import configure_logging
from .errors import CampaignError
from .models import CampaignEntry, CampaignImport

__all__ = ["Template"]

# How many lines an error's message shows.
_SHOWN = 5


class Template:
    """A cover letter with places to fill in, in Jinja's syntax.

    ``{{ client }}`` is a column of the list, ``{{ job.title }}`` comes from the archived job. A place without a value
    is an error, never a gap in a letter.

    Example:
        >>> Template("Hi {{ client }}, our team has built {{ count }} shops.").render({"client": "Ann", "count": 12})
        'Hi Ann, our team has built 12 shops.'

    """

    def __init__(self, text: str) -> None:
        """Parse a template.

        Raises:
            CampaignError: The syntax has a mistake; the message names its line.

        """
        self._native = _native.Template(_checks.text("text", text))

    @property
    def needs_job(self) -> bool:
        """Whether the template mentions ``job``, the archived job's document."""
        return self._native.needs_job()

    def render(self, columns: Mapping[str, object], job: Optional[Mapping[str, object]] = None) -> str:
        """Fill in the places.

        Args:
            columns: Values by name.
            job: The archived job, from ``get_job``.

        Raises:
            CampaignError: A place has no value.

        """
        document = None if job is None else _input.json_value("job", job)
        return self._native.render(_input.json_value("columns", _input.mapping("columns", columns)), document)


class BaseCampaign:
    """A campaign's database and name."""

    def __init__(self, database: Union[str, PathLike[str]] = "campaign.db", name: str = "default") -> None:
        """Create a campaign. Its database is opened, and created if there is none, when it is first used.

        Args:
            database: The path of a SQLite file, or ``postgres://user@host/database`` for several machines.
            name: The campaign's name: a database may have several. A job is unique among all of them.

        """
        configure_logging()
        self._name = _checks.text("name", name)
        self._native = _native.Campaign(database_url(database), self._name)
        self._running: set[_native.CampaignRun] = set()

    @property
    def name(self) -> str:
        """The campaign's name."""
        return self._name

    def stop(self) -> None:
        """End the runs of this object: requests in flight end first. Other processes go on; see ``pause``."""
        for run in tuple(self._running):
            run.stop()

    def __repr__(self) -> str:
        """Show the name. Not the database's URL, which may have a password."""
        return f"{type(self).__name__}(name={self._name!r})"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        """Refuse: connections do not travel."""
        message = f"a campaign is neither pickled nor copied: make a {type(self).__name__} in each process"
        raise TypeError(message)


def database_url(database: object) -> str:
    """Return the path or URL of a database."""
    return _checks.text("database", fspath(database) if isinstance(database, PathLike) else database)


def native_client(client: object) -> _native.Client:
    """Return the client of the extension."""
    if not isinstance(client, BaseClient):
        _checks.refuse("client", f"client is {_checks.describe(client)}", "Give a client of this package.")
    return client._native


def entries(requests: object) -> list[dict[str, Any]]:
    """Return entries to add: requests, and the lines that they come from."""
    rows = _input.items("requests", requests, "Give a list of dicts with the arguments of apply(), or of entries.")
    lines = [row.line if isinstance(row, CampaignEntry) else None for row in rows]
    bodies = _input.apply_requests([row.request if isinstance(row, CampaignEntry) else row for row in rows])
    return [{"request": body, "line": line} for body, line in zip(bodies, lines)]


def read_list(
    path: Union[str, PathLike[str]],
    template: Union[Template, str, PathLike[str], None],
    client: Optional[BaseClient],
    *,
    is_jsonl: bool,
) -> _native.Call:
    """Return the call that reads a list of applications."""
    with open(_path("path", path), "rb") as file:  # noqa: PTH123 - importing pathlib takes long
        content = file.read()
    if template is not None and not isinstance(template, Template):
        # Editors on Windows begin a file with a byte order mark, which no letter should begin with.
        with open(_path("template", template), encoding="utf-8-sig") as file:  # noqa: PTH123
            template = Template(_text(file))
    if template is not None and template.needs_job and client is None:
        _checks.refuse(
            "client", "the template mentions job, and no client was given", "Give a client to read jobs with."
        )
    native_template = None if template is None else template._native
    return _native.read_applications(
        content, is_jsonl, native_template, None if client is None else native_client(client)
    )


def _path(field: str, path: object) -> Union[str, PathLike[str]]:
    # `open` takes a number for a file descriptor, reads standard input for 0, and closes it.
    if not isinstance(path, (str, PathLike)):
        _checks.refuse(field, f"{field} is {_checks.describe(path)}", "Give the path of a file.")
    return path


def _text(template: TextIO) -> str:
    try:
        return template.read()
    except UnicodeDecodeError:
        message, hint = "the file of the template is not UTF-8", "Save the file as UTF-8."
        raise CampaignError.from_details({"kind": "campaign", "message": message, "hint": hint}) from None


def complete(listed: CampaignImport) -> Iterable[CampaignEntry]:
    """Return the entries of a list of which every line can be sent.

    Raises:
        CampaignError: There are lines that cannot; ``problems`` has them all.

    """
    problems = listed.problems
    if not problems:
        return listed.entries
    count = "1 line" if len(problems) == 1 else f"{len(problems)} lines"
    shown = [f"line {problem.line}: {problem.message}" for problem in problems[:_SHOWN]]
    more = ["…"] if len(problems) > _SHOWN else []
    raise CampaignError.from_details(
        {
            "kind": "campaign",
            "message": "\n".join([f"{count} of the list cannot be sent, so nothing was added:", *shown, *more]),
            "hint": "Correct these lines. To leave them out, add the entries of read_csv() or read_jsonl().",
            "problems": problems,
        }
    )


def run_options(**options: Any) -> tuple[dict[str, Any], Optional[list[str]]]:
    """Return how to run a campaign, and what ends the run."""
    stop_on = options["stop_on"]
    if stop_on is not None:
        rules = _input.items("stop_on", stop_on, "Give a list of error kinds and statuses.")
        stop_on = [_checks.text(f"stop_on[{index}]", rule) for index, rule in enumerate(rules)]
    checked = {
        "concurrency": _input.count("concurrency", options["concurrency"], 1),
        "maxCredits": _input.optional_count("max_credits", options["max_credits"]),
        "maxApplications": _input.optional_count("max_applications", options["max_applications"]),
        "settle": _input.flag("settle", options["settle"]),
        "lease": _input.number("lease", options["lease"]),
        "maxAttempts": _input.count("max_attempts", options["max_attempts"], 1),
        "retryPause": _input.number("retry_pause", options["retry_pause"]),
        "maxLookups": _input.count("max_lookups", options["max_lookups"], 1),
        "acceptNewKey": _input.flag("accept_new_key", options["accept_new_key"]),
    }
    return checked, stop_on


def texts(field: str, values: object) -> list[str]:
    """Return a list of strings, in which one alone may stand without its list."""
    if isinstance(values, str):
        return [_checks.text(field, values)]
    listed = enumerate(_input.items(field, values, "Give a list of str."))
    return [_checks.text(f"{field}[{index}]", value) for index, value in listed]
