"""Which version of Fairlead this is."""

from __future__ import annotations


def program_version() -> str:
    """The installed version, for the log, for exports and for ``--version``."""
    from importlib.metadata import PackageNotFoundError, version  # ``--help`` need not wait for it

    try:
        return version("fairlead")
    except PackageNotFoundError:
        return "not installed"
