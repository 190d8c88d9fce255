"""Refusals of the Bot API, in Telegram's own words."""

BAD_REQUEST = 400
TOO_MANY_REQUESTS = 429


class ApiError(Exception):
    """A refused call: `code` as in HTTP, `description` as Telegram words it.

    `violation` says whether the caller broke a rule that a correct bot never breaks; such
    refusals are counted in the ledger. `retry_after` is in whole seconds.
    """

    def __init__(
        self,
        code: int,
        description: str,
        *,
        retry_after: int | None = None,
        violation: bool | None = None,
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        by_code = code in (BAD_REQUEST, TOO_MANY_REQUESTS)
        self.violation = by_code if violation is None else violation


def bad_request(reason: str, *, violation: bool = True) -> ApiError:
    """A 400: the call itself is wrong."""
    return ApiError(BAD_REQUEST, f"Bad Request: {reason}", violation=violation)


def forbidden(reason: str) -> ApiError:
    """A 403: the person or chat does not let the bot do this."""
    return ApiError(403, f"Forbidden: {reason}")


def too_many_requests(seconds: int) -> ApiError:
    """A 429 with the seconds to wait."""
    return ApiError(
        TOO_MANY_REQUESTS, f"Too Many Requests: retry after {seconds}", retry_after=seconds
    )


def conflict() -> ApiError:
    """A 409 for the older of two pollers."""
    reason = (
        "terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    return ApiError(409, f"Conflict: {reason}")


def not_found() -> ApiError:
    """A 404 for a method that does not exist."""
    return ApiError(404, "Not Found: method not found", violation=True)


def unauthorized() -> ApiError:
    """A 401 for a wrong token."""
    return ApiError(401, "Unauthorized")
