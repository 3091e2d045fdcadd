"""The wizard of the first start, given what it needs: ears, the settings file, policies that ship, the distress card."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.cli.book import policy_book
from app.cli.folders import data_folder
from app.clock import Clock
from app.config import Policy, Settings, Ship
from app.entry import ShipState
from app.geo import Position
from app.policy.book import SHIPPED
from app.preferences import Preferences
from app.relay.distress import distress_card
from app.setup.kit import OfferedPolicy, Outcome, PolicyAnswer, SetupKit
from app.setup.settings_file import SettingsFile

if TYPE_CHECKING:
    from ui.tokens import PaletteName

SHIPPED_DOES: Final[dict[str, tuple[str, ...]]] = {
    "justice-fleet": (
        "To the Libyan bodies goes no position, no number of people, no intention and no evidence.",
        "Rescue centres and your flag State get what a rescue requires; before Rome and Malta, who have passed reports on to "
        "the Libyan bodies, the officer is told so each time.",
        "Another ship's position never goes where it may be passed on; tracks, names and evidence go to authorities only when "
        "the master releases them.",
    ),
    "justice-fleet-strict": (
        "To the Libyan bodies goes no position, no number of people, no intention and no evidence.",
        "Rome and Malta, who have passed reports on to the Libyan bodies, get a report only when the master releases it, each "
        "time; other rescue centres and your flag State get what a rescue requires.",
        "Another ship's position never goes where it may be passed on; tracks, names and evidence go to authorities only when "
        "the master releases them.",
    ),
}
"""In three sentences what each policy that ships does; the file itself and ``fairlead policy explain`` say all."""


def wanted(settings_file: Path, *, windowed: bool) -> bool:
    """The wizard comes by itself where there is a window and no settings file."""
    try:
        return windowed and not settings_file.exists()
    except OSError:  # it cannot be looked for: that is said where it is read
        return False


def make_kit(settings_file: Path, data: Path | None, clock: Clock) -> SetupKit:
    """What the wizard works with. ``data``: the data folder of the command line, which wins over what is typed."""
    from devices.listening import Listening

    def check_policy(file: str, key: str) -> PolicyAnswer:
        status = policy_book(Settings(policy=Policy(file=file, trusted_key=key)), clock).status
        if status.ok:
            return PolicyAnswer(True, f"{status.label} would be in force" + (f". {status.problem}" if status.problem else ""))
        return PolicyAnswer(False, f"It would not come into force. {status.problem}")

    def card(ship: Ship, fix: tuple[Position, float] | None) -> str:
        heard = ShipState(fix[0].lat, fix[0].lon, position_age_s=clock.mono() - fix[1]) if fix is not None else None
        return distress_card(ship, heard, clock.utc())

    return SetupKit(
        file=SettingsFile(settings_file, clock.utc),
        ears=Listening(clock),
        draft=Preferences(settings_file.with_name("setup-draft.json")),
        policies=offered(),
        check_policy=check_policy,
        card=card,
        data_folder=data_folder(Settings(), data),
    )


def offered() -> tuple[OfferedPolicy, ...]:
    """The policies that ship, by their own titles."""
    return tuple(
        OfferedPolicy(word, tomllib.loads((SHIPPED / f"{word}.toml").read_text(encoding="utf-8"))["title"], does)
        for word, does in SHIPPED_DOES.items()
    )


def set_up(settings_file: Path, data: Path | None, clock: Clock, palette: PaletteName) -> tuple[Outcome, bool]:
    """Show the wizard; how it ended, and whether the encryption is wanted right after the start."""
    from ui.qtapp import make_application
    from ui.setup.sound_test import TryOut
    from ui.setup.window import run_setup

    make_application()
    settings_file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    sound = TryOut()
    try:
        window = run_setup(make_kit(settings_file, data, clock), palette, sound.play)
    finally:
        sound.stop()
    return window.outcome, window.encrypt
