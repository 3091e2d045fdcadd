"""The policy that the settings name, loaded: apart from the wiring, so that asking it a question needs no database."""

from __future__ import annotations

from pathlib import Path

from app.clock import Clock
from app.config import Settings
from app.policy.book import PolicyBook, load_book


def policy_book(settings: Settings, clock: Clock, addresses: Path | None = None) -> PolicyBook:
    """The policy in force by the settings; a broken one is in it as such and blocks everything."""
    chosen = settings.policy
    return load_book(
        Path(chosen.file).expanduser() if chosen.file else None,
        Path(chosen.directory).expanduser() if chosen.directory else None,
        addresses if addresses is not None else Path(chosen.addresses).expanduser() if chosen.addresses else None,
        clock.utc().date(),
        trusted_keys=(chosen.trusted_key,),
    )
