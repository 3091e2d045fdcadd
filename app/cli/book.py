"""The policy that the settings name, loaded: apart from the wiring, so that asking it a question needs no database."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from app.clock import Clock
from app.config import Settings
from app.policy.book import SHIPPED, PolicyBook, load_book

_NAME: Final = re.compile(r"[a-z-]+")


def chosen_policy(name: str) -> Path | None:
    """The file of a policy: one that ships by its bare name ("justice-fleet-strict"), else a path; ``None`` for ""."""
    if not name:
        return None
    shipped = SHIPPED / f"{name}.toml"
    return shipped if _NAME.fullmatch(name) and shipped.is_file() else Path(name).expanduser()


def policy_book(settings: Settings, clock: Clock, addresses: Path | None = None, *, kept: Path | None = None) -> PolicyBook:
    """The policy in force by the settings; a broken one is in it as such and blocks everything, unless ``kept`` (the folder
    of policies that were in force before) holds one that stays in force."""
    chosen = settings.policy
    return load_book(
        chosen_policy(chosen.file),
        Path(chosen.directory).expanduser() if chosen.directory else None,
        addresses if addresses is not None else Path(chosen.addresses).expanduser() if chosen.addresses else None,
        clock.utc().date(),
        trusted_keys=(chosen.trusted_key,),
        kept=kept,
    )
