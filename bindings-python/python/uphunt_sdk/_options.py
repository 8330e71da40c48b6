"""How a client is made, and how it makes its calls. The same for both clients."""

from __future__ import annotations

from _collections_abc import Mapping, Sequence

from . import _native
from ._later import Literal, Optional, Self, arguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

_UNCHANGED: Any = object()


class Options:
    """What a client is made with."""

    _core: _native.Client

    def __init__(
        self,
        api_key: Optional[str] = None,
        base_url: Optional[str] = None,
        timeout: float = 30.0,
        *,
        deadline: Optional[float] = 90.0,
        max_retries: int = 2,
        backoff: tuple[float, float] = (0.5, 20.0),
        pacing: Literal["wait", "fail_fast", "off"] = "wait",
        limits: Optional[Mapping[str, Sequence[tuple[int, float]]]] = None,
        max_in_flight: int = 256,
        connect_timeout: float = 10.0,
        proxy: Optional[str] = None,
        headers: Optional[Mapping[str, str]] = None,
        user_agent: Optional[str] = None,
        allow_http: bool = False,
        without_key: bool = False,
    ) -> None:
        """Make a client. Nothing is sent by it.

        Args:
            api_key: The key; by default what ``UPHUNT_API_KEY`` holds.
            base_url: Where the service is; by default what ``UPHUNT_BASE_URL`` holds, else ``https://uphunt.io``.
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take, with all attempts and waits; ``None`` for no end.
            max_retries: Attempts after the first.
            backoff: Seconds that the wait before the first retry has at most, and that any has at most. In between the
                limit doubles with each retry; the wait itself is drawn evenly below it.
            pacing: What to do when a request would exceed a documented limit: ``"wait"`` for its turn, ``"fail_fast"``
                with ``RateLimitedError``, or ``"off"``.
            limits: Other limits than the documented ones, for a plan that has others: pairs of requests and seconds by
                endpoint. ``{"status": [(600, 60)]}`` allows 600 status requests in any minute, ``{"status": []}`` any
                number. The service's ``X-RateLimit-*`` headers go on correcting them. The endpoints are ``apply``,
                ``status``, ``applied_jobs``, ``generate_proposal``, ``freelancers``, ``archived_job``, ``client_jobs``.
            max_in_flight: How many requests may be under way at once, over all threads and tasks.
            connect_timeout: Seconds that making a connection may take.
            proxy: A proxy for all requests; by default what ``HTTPS_PROXY`` and its like say.
            headers: Headers to send with every request.
            user_agent: What stands in ``User-Agent`` before the SDK's own name.
            allow_http: Whether plain ``http`` to another machine is allowed. The key crosses the network readable.
            without_key: Send no key: for a proxy of one's own that adds it.

        Raises:
            InvalidInputError: There is no key, or an argument is not what it should be.

        """
        from ._logging import configure

        configure()
        self._core = _native.Client(
            {
                "api_key": api_key,
                "base_url": base_url,
                "timeout": timeout,
                "deadline": deadline,
                "max_retries": max_retries,
                "backoff": backoff,
                "pacing": pacing,
                "limits": arguments.mapping(limits),
                "max_in_flight": max_in_flight,
                "connect_timeout": connect_timeout,
                "proxy": proxy,
                "headers": arguments.mapping(headers),
                "user_agent": user_agent,
                "allow_http": allow_http,
                "without_key": without_key,
            },
        )

    def __repr__(self) -> str:
        """Show how calls are made. Never the key."""
        core = getattr(self, "_core", None)
        # Also one whose making failed: whoever shows where that was, shows it.
        return f"<{type(self).__name__}, not made>" if core is None else f"{type(self).__name__}({core!r})"

    def __reduce_ex__(self, _protocol: object) -> NoReturn:
        """Refuse: neither the key nor the connections should travel."""
        name = type(self).__name__
        message = f"a client is neither pickled nor copied, so that its key stays put: make an {name} in each process"
        raise TypeError(message)

    def _close(self) -> None:
        core: _native.Client | None = getattr(self, "_core", None)
        if core is not None:
            core.close()

    def with_options(
        self,
        *,
        timeout: float = _UNCHANGED,
        deadline: Optional[float] = _UNCHANGED,
        max_retries: int = _UNCHANGED,
        backoff: tuple[float, float] = _UNCHANGED,
        pacing: Literal["wait", "fail_fast", "off"] = _UNCHANGED,
    ) -> Self:
        """Give the same client, making its calls like this. Connections, limits and ledger are shared.

        Args:
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take, with all attempts and waits; ``None`` for no end.
            max_retries: Attempts after the first.
            backoff: Seconds that the wait before the first retry has at most, and that any has at most.
            pacing: ``"wait"``, ``"fail_fast"`` or ``"off"``.

        Raises:
            InvalidInputError: An argument is not what it should be.

        Example:
            ``client.with_options(max_retries=0, timeout=5).status(queue_id="q_1")``

        """
        given = {
            "timeout": timeout,
            "deadline": deadline,
            "max_retries": max_retries,
            "backoff": backoff,
            "pacing": pacing,
        }
        other = object.__new__(type(self))
        other._core = self._core.with_options(
            {name: value for name, value in given.items() if value is not _UNCHANGED},
        )
        return other
