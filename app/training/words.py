"""How a debrief says times and distances."""

from __future__ import annotations


def clock(t_s: float) -> str:
    """Minutes and seconds from the start of the scenario, as its file writes them: ``07:05``, ``1:02:05`` above an hour."""
    minutes, seconds = divmod(int(t_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes:02d}:{seconds:02d}"


def length(seconds: float) -> str:
    """How long something took: ``40 s``, ``2 min``, ``3 min 20 s``."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes} min {rest} s" if rest else f"{minutes} min"


def miles(nautical: float) -> str:
    """A distance in nautical miles: ``0.04 NM``, ``1.2 NM``."""
    return f"{nautical:.2f} NM" if nautical < 1 else f"{nautical:.1f} NM"


def many(number: int, what: str) -> str:
    """``1 person`` is not plural; others are, by an s."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def weight(value: float) -> str:
    """A weight or a sum of weights, without a fraction where there is none."""
    return f"{value:g}"
