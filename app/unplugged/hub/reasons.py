"""From what the library raises to what a person can do about it."""

from __future__ import annotations

from unplugged.core.errors import UnpluggedError
from unplugged.core.model_errors import HubBusy, HubFailed, HubLacks, HubRefused, HubUnreachable
from unplugged.core.model_reasons import Reason
from unplugged.core.paths import reason_of

_REFUSED = (401, 403)
_MISSING = (404, 410)
_BUSY = 429
_SERVER_FAULT = 500
_DEFAULT_WAIT_S = 60
_LONGEST_WAIT_S = 24 * 3600


def is_passing(error: Exception) -> bool:
    """Whether trying again at once may help: the connection broke, or the server stumbled."""
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError

    if isinstance(error, HfHubHTTPError):
        return int(error.response.status_code) >= _SERVER_FAULT
    return isinstance(error, httpx2.TransportError)


def as_hub_error(error: Exception, host: str, what: str) -> Exception:
    """Return our error for one of the library's; one that it is not, as it is.

    Args:
        error: What was raised.
        host: The hub's host.
        what: What was asked for: a repository or a file.
    """
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError

    if isinstance(error, HfHubHTTPError):
        return _answered(error.response, host, what)
    if isinstance(error, httpx2.TimeoutException):
        return HubUnreachable(host=host, reason=Reason.HUB_TOOK_TOO_LONG)
    if isinstance(error, httpx2.TransportError | httpx2.TooManyRedirects):
        return HubUnreachable(host=host, reason=_cause(error))
    if isinstance(error, httpx2.HTTPError | httpx2.InvalidURL | ValueError | KeyError | TypeError):
        return HubFailed(host=host, reason=type(error).__name__)
    return error


def _answered(response: object, host: str, what: str) -> UnpluggedError:
    code = int(getattr(response, "status_code", 0))
    if code in _REFUSED:
        return HubRefused(host=host, repository=what)
    if code in _MISSING:
        return HubLacks(host=host, what=what)
    if code == _BUSY:
        return HubBusy(host=host, seconds=str(_wait_s(response)))
    return HubFailed(host=host, reason=Reason.HUB_STATUS, detail=str(code))


def _wait_s(response: object) -> int:
    told = getattr(response, "headers", {}).get("retry-after", "")
    return min(int(told), _LONGEST_WAIT_S) if told.isdecimal() else _DEFAULT_WAIT_S


def _cause(error: BaseException) -> str:
    """Return the system's words for why there is no connection, as short as they are."""
    at: BaseException | None = error
    while at is not None:
        if isinstance(at, OSError) and at.strerror:
            return reason_of(at)
        at = at.__cause__ or at.__context__
    return str(error) or type(error).__name__
