"""What the officer must know from the start on, as the window says it in the language that it speaks."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.worded import worded

UNFINISHED: Final = "The set-up is not finished. Go on with it: the lowest line opens the devices, there press Set up"
PUT_OFF: Final = "it was put off. It goes on at the next start"


def settings_not_used(why: object) -> str:
    return worded("Settings were not used: {why}", why=_said(why))


def log_not_whole(why: str, path: Path) -> str:
    return worded("The log does not verify: {why}. Writing goes on behind it; run “fairlead verify” on {path}", why=why, path=path)


def not_signed(why: object) -> str:
    return worded("Entries are chained but not signed: {why}", why=_said(why))


def no_register(why: object) -> str:
    return worded("The register of vessels cannot be used: {why}", why=_said(why))


def no_personal_records(why: object) -> str:
    return worded("The personal records cannot be used: {why}", why=_said(why))


def open_elsewhere(host: str) -> str:
    """The lock was left by another computer, whose program died or runs on."""
    return worded(
        "This station was last open on {host} and was not closed there. If it still runs there, close one of the two", host=host
    )


def running_already(what: str, who: str) -> str:
    """``what`` holds the lock; ``who``: as it left its name in it, or ""."""
    if who:
        return worded(
            "Fairlead is already running as {what}, {who}. Close it there, or give this computer another station name",
            what=what,
            who=who,
        )
    return worded("Fairlead is already running as {what}. Close it there, or give this computer another station name", what=what)


def station_on(station: str, mission: str) -> str:
    return worded("station “{station}” on mission {mission}", station=station, mission=mission)


def converted(files: int, *, ending: bool) -> str:
    return (
        worded("{files} files are decrypted now", files=files) if ending else worded("{files} files are encrypted now", files=files)
    )


def not_converted(why: object, *, ending: bool) -> str:
    if ending:
        return worded("Not everything is decrypted yet: {why}", why=_said(why))
    return worded("Not everything is encrypted yet: {why}", why=_said(why))


def stays(path: Path, why: str) -> str:
    return worded("{path} stays as it was: {why}", path=path, why=why)


def not_wiped(files: int) -> str:
    return worded("This disk cannot keep two names for a file: the old content of {files} was not overwritten", files=files)


def key_kept(path: Path) -> str:
    return worded("The key is kept as {path}: backups may still need it", path=path)


def _said(why: object) -> str:
    """What an error says, not a copy of its letters: it may know how it was put together."""
    return why if isinstance(why, str) else why.__str__()
