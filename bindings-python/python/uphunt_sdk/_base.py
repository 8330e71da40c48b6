"""What both clients share: how they are created, their options, and the credit ledger."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, NoReturn, Optional, TypeVar, Union

from . import _checks, _input, _native
from ._error import ErrorBase
from ._logging import configure_logging
from .models import CreditLedger

Pacing = Literal["wait", "fail_fast", "off"]
_ClientType = TypeVar("_ClientType", bound="BaseClient")

# Stands for an option that was not given, where None means something else.
_UNCHANGED: Any = object()


class BaseClient:
    """Configuration of a client, and what it knows without a request."""

    _native: _native.Client

    def __init__(
        self,
        api_key: Optional[str] = None,
        base_url: Optional[str] = None,
        timeout: float = 30.0,
        *,
        deadline: Optional[float] = 90.0,
        max_retries: int = 2,
        backoff: tuple[float, float] = (0.5, 20.0),
        pacing: Pacing = "wait",
        limits: Optional[Mapping[str, Sequence[tuple[int, float]]]] = None,
        max_in_flight: int = 256,
        connect_timeout: float = 10.0,
        proxy: Optional[str] = None,
        no_proxy: Optional[str] = None,
        ca_certificates: Optional[Union[str, PathLike[str]]] = None,
        client_certificate: Optional[Union[str, PathLike[str]]] = None,
        headers: Optional[Mapping[str, str]] = None,
        user_agent: Optional[str] = None,
        allow_http: bool = False,
        without_key: bool = False,
    ) -> None:
        """Create a client. No request is sent.

        Args:
            api_key: The API key; default: the environment variable ``UPHUNT_API_KEY``.
            base_url: The service's base URL; default: ``UPHUNT_BASE_URL``, else ``https://uphunt.io``.
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take, including retries and pacing; ``None`` for no deadline.
            max_retries: Attempts after the first one; 0 for none.
            backoff: Two numbers of seconds: the longest wait before the first retry, and before any retry. The bound
                doubles with each retry; the wait is random below it.
            pacing: What to do when a request would exceed a documented rate limit: ``"wait"``, ``"fail_fast"`` with
                ``RateLimitError``, or ``"off"``.
            limits: Rate limits that replace an endpoint's documented ones: pairs of requests and seconds by endpoint.
                ``{"status": [(600, 60)]}`` allows 600 status requests in any minute, ``{"status": []}`` any number.
                Endpoints: ``apply``, ``status``, ``applied_jobs``, ``generate_proposal``, ``freelancers``,
                ``archived_job``, ``client_jobs``.
            max_in_flight: How many requests may be in flight at once, over all threads and tasks.
            connect_timeout: Seconds that establishing a connection may take.
            proxy: URL of a proxy for all requests; default: the environment (``HTTPS_PROXY``, ``ALL_PROXY``).
            no_proxy: Hosts to reach without the proxy, as in ``NO_PROXY``.
            ca_certificates: Certificates to trust beside the system's: PEM text, or the path of a PEM file.
            client_certificate: A certificate chain and its private key to present to the server: PEM text, or the path
                of a PEM file.
            headers: Headers to send with every request.
            user_agent: Product to name in ``User-Agent`` before the SDK's own name.
            allow_http: Whether plain ``http`` to another machine is allowed. The key crosses the network readable.
            without_key: Whether to send no key, for a proxy of your own that adds it.

        Raises:
            InvalidInputError: There is no key, or an argument is invalid.

        """
        configure_logging()
        config = {
            "apiKey": _input.optional_text("api_key", api_key),
            "baseUrl": _input.optional_text("base_url", base_url),
            "maxInFlight": _input.count("max_in_flight", max_in_flight, 1),
            "connectTimeout": _input.number("connect_timeout", connect_timeout),
            "proxy": _input.optional_text("proxy", proxy),
            "noProxy": _input.optional_text("no_proxy", no_proxy),
            "caCertificates": _pem("ca_certificates", ca_certificates),
            "clientCertificate": _pem("client_certificate", client_certificate),
            "headers": _headers(headers),
            "userAgent": _input.optional_text("user_agent", user_agent),
            "allowHttp": _input.flag("allow_http", allow_http),
            "withoutKey": _input.flag("without_key", without_key),
            "limits": _limits(limits),
        }
        given = {name: value for name, value in config.items() if value is not None}
        calls = _call_options(timeout, deadline, max_retries, backoff, pacing)
        self._native = _native.Client({**given, **calls})

    def with_options(
        self: _ClientType,
        *,
        timeout: float = _UNCHANGED,
        deadline: Optional[float] = _UNCHANGED,
        max_retries: int = _UNCHANGED,
        backoff: tuple[float, float] = _UNCHANGED,
        pacing: Pacing = _UNCHANGED,
    ) -> _ClientType:
        """Return a client that makes its calls differently. Connections, rate limits and ledger are shared.

        Args:
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take; ``None`` for no deadline.
            max_retries: Attempts after the first one; 0 for none.
            backoff: The longest wait before the first retry and before any retry, in seconds.
            pacing: ``"wait"``, ``"fail_fast"`` or ``"off"``.

        Raises:
            InvalidInputError: An argument is invalid.

        Example:
            ``client.with_options(max_retries=0, timeout=5).freelancers()``

        """
        # A subclass may have attributes of its own.
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._native = self._native.with_config(_call_options(timeout, deadline, max_retries, backoff, pacing))
        return other

    @property
    def credits(self) -> CreditLedger:
        """Where the credits of this client's applications went, as far as it has seen. Sends no request.

        Example:
            ``print(client.credits.reserved, "reserved,", client.credits.deducted, "spent")``

        """
        return CreditLedger(self._native.credits())

    def __repr__(self) -> str:
        """Show how calls are made. Never the key."""
        native = getattr(self, "_native", None)
        # Debuggers and tracebacks show clients whose `__init__` failed, too.
        return f"<{type(self).__name__}, not created>" if native is None else f"{type(self).__name__}({native!r})"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        """Refuse: neither the key nor connections should travel."""
        name = type(self).__name__
        message = f"a client is neither pickled nor copied, so that its key stays put: make an {name} in each process"
        raise TypeError(message)

    def _close(self) -> None:
        native: Optional[_native.Client] = getattr(self, "_native", None)
        if native is not None:
            native.close()


def _call_options(timeout: Any, deadline: Any, max_retries: Any, backoff: Any, pacing: Any) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if timeout is not _UNCHANGED:
        options["timeout"] = _input.number("timeout", timeout)
    if deadline is not _UNCHANGED:
        options["deadline"] = _input.optional_number("deadline", deadline)
    if max_retries is not _UNCHANGED:
        options["maxRetries"] = _input.count("max_retries", max_retries)
    if backoff is not _UNCHANGED:
        base, cap = _pair("backoff", backoff, "Give two numbers of seconds.")
        options["backoff"] = {"base": _input.number("backoff", base), "cap": _input.number("backoff", cap)}
    if pacing is not _UNCHANGED:
        options["pacing"] = _checks.text("pacing", pacing)
    return options


def _headers(headers: object) -> Optional[dict[str, str]]:
    if headers is None:
        return None
    given = _input.mapping("headers", headers, "a dict of str to str")
    return {_checks.text("headers", name): _checks.text(f"headers[{name!r}]", value) for name, value in given.items()}


def _limits(limits: object) -> Optional[dict[str, list[dict[str, float]]]]:
    expected = 'a dict of endpoints to (requests, seconds) pairs, such as {"status": [(600, 60)]}'
    if limits is None:
        return None
    read = {}
    for endpoint, windows in _input.mapping("limits", limits, expected).items():
        place = f"limits[{endpoint!r}]"
        read[_checks.text("limits", endpoint)] = [
            _limit(place, window, f"Give {expected}.") for window in _input.items(place, windows, f"Give {expected}.")
        ]
    return read


def _limit(place: str, window: object, hint: str) -> dict[str, float]:
    requests, seconds = _pair(place, window, hint)
    per = _input.number(place, seconds)
    if not math.isfinite(per):
        _checks.refuse(place, f"{place} has a window of {per} seconds", hint)
    return {"requests": _input.count(place, requests, 1), "per": per}


def _pair(field: str, value: object, hint: str) -> list[Any]:
    pair = _input.items(field, value, hint)
    if len(pair) != 2:  # noqa: PLR2004 - a pair
        _checks.refuse(field, f"{field} has {len(pair)} items, not two", hint)
    return pair


def _pem(field: str, value: Union[str, PathLike[str], None]) -> Optional[str]:
    """Return PEM text as it is, and a path's content."""
    hint = "Give PEM text, or the path of a PEM file."
    if value is None:
        return None
    if isinstance(value, str) and "-----BEGIN" in value:
        return _checks.text(field, value)
    if not isinstance(value, (str, PathLike)):
        _checks.refuse(field, f"{field} is {_checks.describe(value)}", hint)
    try:
        with open(value, encoding="ascii") as file:  # noqa: PTH123 - importing pathlib takes long
            return file.read()
    except (OSError, ValueError) as error:
        # Without the value, which may be a private key.
        reason = error.strerror if isinstance(error, OSError) else "it is no text"
        _checks.refuse(field, f"the file that {field} names cannot be read: {reason}", hint)


def attach_submission(error: BaseException, queue_id: Optional[str], job_id: Optional[str]) -> None:
    """Let an exception that ends ``apply_and_wait`` name the application that was sent."""
    if isinstance(error, ErrorBase):
        error.add_details({"queueId": queue_id, "jobId": job_id})
        return
    try:
        error.queue_id, error.job_id = queue_id, job_id  # type: ignore[attr-defined]
    except (AttributeError, TypeError):
        # The exception's class has no room for attributes.
        return


def attach_results(error: BaseException, results: Iterable[object]) -> None:
    """Let an exception that ends a bulk call carry the results so far: what was sent must not be forgotten."""
    so_far = list(results)
    try:
        error.results = so_far  # type: ignore[attr-defined]
    except (AttributeError, TypeError):
        return
    if hasattr(error, "add_note"):
        known = sum(result is not None for result in so_far)
        error.add_note(f"{known} of {len(so_far)} have a result; `results` of this exception has them.")
