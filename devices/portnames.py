"""Which serial port is which. ``/dev/ttyUSB0`` and ``/dev/ttyUSB1`` change places when the adapters are plugged in anew;
the adapter's own identity (VID:PID:serial number) does not. No I/O.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.errors import DeviceError


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A serial port. ``path`` is the name that stays (``/dev/serial/by-id/…`` where there is one), ``device`` the short one.

    ``identity`` is ``VID:PID:serial`` in capitals (serial may be empty), or ``""`` for a port that is no USB adapter.
    """

    path: str
    identity: str
    description: str
    device: str = ""


def identity_of(vid: int | None, pid: int | None, serial_number: str | None) -> str:
    """``0403:6001:A50285BI``; ``""`` where there is no USB identity."""
    if vid is None or pid is None:
        return ""
    return f"{vid:04X}:{pid:04X}:{serial_number or ''}"


def resolve(port: str, identity: str, found: Iterable[PortInfo]) -> str:
    """The path to open for a device of the settings. Without an identity that is ``port``.

    With one, the adapter that has it is taken wherever it is now; another adapter in its old place is never taken for it.
    Raises DeviceError if the adapter is not there. Two adapters that cannot be told apart: ``port`` decides.
    """
    if not identity:
        return port
    ports = tuple(found)
    same = [p for p in ports if p.identity.casefold() == identity.casefold()]
    if len(same) == 1:
        return same[0].path
    here = next((p for p in ports if port in (p.path, p.device)), None)
    if here is not None and here.identity and here not in same:
        raise DeviceError(f"{port}: another adapter is plugged in there ({here.identity}), {identity} is not there")
    if here is None and not same and port.startswith(("/dev/ttyUSB", "/dev/ttyACM", "/dev/serial/", "COM")):
        raise DeviceError(f"{port}: adapter {identity} is not there (is it plugged in?)")
    return port
