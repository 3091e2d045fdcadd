"""The operating system's reasons in plain words: an officer has to mend it, at night."""

from __future__ import annotations

import errno
import os
from typing import Final

_GONE: Final = "the device is gone (unplugged?)"
_NOT_THERE: Final = "not there (is it plugged in?)"
_NO_PERMISSION: Final = "no permission (on Linux: add the user to the group dialout)"
_IN_USE: Final = "in use by another program"

_WORDS: Final = {
    errno.ENOENT: _NOT_THERE,
    errno.ENODEV: _NOT_THERE,
    errno.ENXIO: _NOT_THERE,
    errno.EIO: _GONE,
    errno.EBADF: _GONE,
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.EBUSY: _IN_USE,
    errno.EAGAIN: _IN_USE,
    errno.EADDRINUSE: _IN_USE,
    errno.ENOTTY: "this is not a serial port",
    errno.ECONNREFUSED: "nothing is listening there",
    errno.ECONNRESET: "the other side broke the connection",
    errno.EHOSTUNREACH: "the host cannot be reached",
    errno.ENETUNREACH: "the network cannot be reached",
    errno.EADDRNOTAVAIL: "this computer does not have that address",
    errno.EISDIR: "this is a folder",
}


def plain_reason(error: BaseException) -> str:
    """Why it failed. Libraries often wrap the system's error and lose its number: then the wrapped one is asked."""
    if isinstance(error, TimeoutError):
        return "no answer"
    number = _number(error)
    if number is not None:
        return _WORDS.get(number) or os.strerror(number)
    if isinstance(error, TypeError) or "returned no data" in str(error):
        return _GONE  # how pyserial says it
    return str(error)


def _number(error: BaseException | None) -> int | None:
    """The first system error number in the chain of errors. Name look-up errors have numbers of their own: not taken."""
    while error is not None:
        number = getattr(error, "errno", None)
        if number is None and error.args and isinstance(error.args[0], int):
            number = error.args[0]  # termios.error
        if isinstance(number, int) and number > 0:
            return number
        error = error.__cause__ or error.__context__
    return None
