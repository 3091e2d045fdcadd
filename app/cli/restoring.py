"""``fairlead restore``: a mission rebuilt from the copies on a second disk."""

from __future__ import annotations

import json
from pathlib import Path

from app.cli.exits import Exit, console
from app.cli.unlocking import unlock
from app.clock import SystemClock
from app.errors import UserError
from db import vault
from db.restore import is_encrypted, missions_on, restore


def run_restore(disk: Path, to: Path, *, mission: str | None, as_json: bool) -> int:
    """Find the copies, rebuild the mission, and say what came out."""
    found = missions_on(disk)
    if not found:
        raise UserError(f"There are no copies of a mission on {disk}. Name the folder of the second disk as in the settings")
    if mission is None and len(found) > 1:
        raise UserError(f"There are several missions on {disk}. Choose one with --mission: {', '.join(found)}")
    copies = found.get(mission) if mission is not None else next(iter(found.values()))
    if copies is None:
        raise UserError(f"There is no mission “{mission}” on {disk}. Missions there: {', '.join(found)}")
    root = vault.data_folder_of(copies / "mission.db")
    try:
        if root is not None and is_encrypted(copies):
            vault.hold(root, unlock(root))
        done = restore(copies, to, SystemClock())
    finally:
        for each in (root, to, to.with_name(f"{to.name}.part")):
            if each is not None:
                vault.forget(each)
    if as_json:
        answer = {"folder": str(done.folder), "entries": done.entries, "by_line": done.by_line, "checkpoints": done.checkpoints}
        more = {"recordings": done.recordings, "originals": done.media, "notes": list(done.notes)}
        print(json.dumps(answer | more, ensure_ascii=False))
        return Exit.DONE
    for note in done.notes:
        console.print(note, markup=False)
    console.print(
        f"{done.folder}\n{done.entries} entries, {done.by_line} of them from behind the last copy of the log; the log verifies.\n"
        f"{done.checkpoints} checkpoints, {done.media} originals, {done.recordings} recordings (what incidents keep of them).",
        markup=False,
    )
    return Exit.DONE
