"""``fairlead erase``: take a field of an entry out of the log for good. The mission must not be open anywhere."""

from __future__ import annotations

import getpass
import json
import sys
from pathlib import Path
from typing import Final

from app.cli.exits import Exit, console
from app.cli.folders import missions_of, settings_path
from app.clock import SystemClock
from app.config import load_or_default
from app.entry import canonical
from app.errors import UserError
from db.erase import LOG, Doomed, erase, look_up

_SHOWN: Final = 300
_STAYS: Final = (
    "The second disk follows at the next start. Not reached by this: exports made before, backups, and what a flash memory keeps "
    "of overwritten blocks. Have those erased too, where they must be."
)


def run_erase(
    config: Path | None,
    data: Path | None,
    *,
    mission: str,
    entry: int,
    fields: list[str],
    reason: str,
    by: str | None,
    training: bool,
    yes: bool,
    as_json: bool,
) -> int:
    """Show what goes, ask, and erase. Raises UserError where it cannot be done."""
    settings, _ = load_or_default(settings_path(config))
    folder = missions_of(settings, data, training=training).open(mission)
    names = list(dict.fromkeys(fields))
    doomed = look_up(folder / LOG, entry, names)
    if not as_json:
        console.print(shown(doomed), markup=False)
    if not (yes or _agreed()):
        console.print("Nothing was erased.", markup=False)
        return Exit.NO
    by = by or _login()
    done = erase(folder, entry, names, reason=reason, by=by, station=settings.station, clock=SystemClock())
    if as_json:
        answer = {"entry": done.seq, "fields": done.fields, "noted": done.noted, "wiped": done.wiped, "also": doomed.wordings}
        print(json.dumps(answer, ensure_ascii=False))
        return Exit.DONE
    overwritten = "The old file was overwritten." if done.wiped else "The old file was removed; its blocks were not overwritten."
    console.print(f"Erased. Entry {done.noted} says so, and the log still verifies. {overwritten}\n{_STAYS}", markup=False)
    return Exit.DONE


def shown(doomed: Doomed) -> str:
    """What goes, in words."""
    lines = [f"Of entry {doomed.seq} ({doomed.kind}, {doomed.happened}) these go for good:"]
    for name, value in doomed.fields:
        text = canonical(value).decode()
        lines.append(f"  {name}: {text[:_SHOWN]}{'…' if len(text) > _SHOWN else ''}")
    if doomed.wordings:
        which = ", ".join(str(seq) for seq in doomed.wordings)
        lines.append(f"Other wordings of the same line may say the same and stay: entry {which}. Erase them one by one.")
    lines.append("Their commitments stay, so that the log still proves everything else. Nothing brings them back.")
    return "\n".join(lines)


def _agreed() -> bool:
    if not sys.stdin.isatty():
        raise UserError("This asks before it erases. Give --yes where nobody can answer")
    return console.input("Type ERASE to go on: ").strip() == "ERASE"


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
