"""Which version of Fairlead this is."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """The installed version, for the log, for exports and for ``--version``."""
    try:
        return version("fairlead")
    except PackageNotFoundError:
        return "not installed"
