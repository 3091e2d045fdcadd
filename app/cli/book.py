"""The policy that the settings name, loaded: apart from the wiring, so that asking it a question needs no database."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from app.cli.folders import data_folder
from app.clock import Clock, SystemClock
from app.config import Settings
from app.policy.book import SHIPPED, PolicyBook, load_book
from app.policy.versions import Pair, Versions

_NAME: Final = re.compile(r"[a-z-]+")


def chosen_policy(name: str) -> Path | None:
    """The file of a policy: one that ships by its bare name ("justice-fleet-strict"), else a path; ``None`` for ""."""
    if not name:
        return None
    shipped = SHIPPED / f"{name}.toml"
    return shipped if _NAME.fullmatch(name) and shipped.is_file() else Path(name).expanduser()


def policy_book(
    settings: Settings,
    clock: Clock,
    addresses: Path | None = None,
    *,
    kept: Path | None = None,
    versions: Versions | None = None,
) -> PolicyBook:
    """The policy in force by the settings; a broken one is in it as such and blocks everything, unless ``kept`` (the folder
    of policies that were in force before) holds one that stays in force.

    ``versions``: directory and addresses as two people agreed on them in the window; a file that the settings name wins.
    """
    chosen = settings.policy
    agreed = versions.current() if versions is not None else Pair()
    directory = Path(chosen.directory).expanduser() if chosen.directory else agreed.directory
    named = addresses if addresses is not None else Path(chosen.addresses).expanduser() if chosen.addresses else None
    own = bool(chosen.addresses) and addresses is None  # the addresses of training give way, those of the settings do not
    contacts = named if own or agreed.directory is None else agreed.addresses
    return load_book(
        chosen_policy(chosen.file),
        directory,
        contacts,
        clock.utc().date(),
        trusted_keys=(chosen.trusted_key,),
        kept=kept,
    )


def book_in_use(settings: Settings) -> PolicyBook:
    """The book that a bridge with these settings would start with, for the commands that only ask."""
    return policy_book(settings, SystemClock(), versions=Versions(data_folder(settings) / "policy"))
