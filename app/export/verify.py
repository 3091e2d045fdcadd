"""Proves an export untouched, or names the first thing in it that is not.

Everything that can be proved without Fairlead is checked by ``app.verifier``. Here the tables are made again from the journal,
too: a table that says something else than the entries is found even where the whole bag was signed again.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.export.bag_info import MISSION
from app.export.bag_journal import JOURNAL, rows_of
from app.export.redact import read_row
from app.export.tables import FORMAT, TABLES, write_csv
from app.rescue.fold import Folder
from app.rescue.state import RescueState
from app.verifier.check import verify
from app.verifier.files import Files, opened
from app.verifier.words import Bad, Problem, Unreadable, Verdict

OTHER_TABLES = (
    "The tables were made by another version of Fairlead, so they were not compared with the journal; "
    "they stand in the signed manifest"
)
_SMALL = 1 << 20
_MOST = 3
_LONGEST = 16 << 20


@dataclass(frozen=True, slots=True)
class BagReport:
    """``ok`` or the first problems in words; ``first_bad`` is the ``seq`` of the first entry that is not as it was written, if one
    can be named. ``key``: the public key (hex) that signed it, ``None`` where it is not signed. ``remarks`` are no problems."""

    ok: bool
    entries: int
    head: str
    first_bad: int | None = None
    problem: str = ""
    key: str | None = None
    remarks: tuple[str, ...] = ()


def verify_bag(path: Path) -> BagReport:
    """Check an export, a folder or a zip file. Never raises for what is in it."""
    return report_of(check_export(path))


def check_export(path: Path) -> Verdict:
    """The whole verdict on an export."""
    try:
        verdict = verify(path)
        if verdict.ok:
            _check_tables(path, verdict)
    except Bad as bad:
        verdict = Verdict(str(path), "export", problems=[bad.problem])
    except (Unreadable, OSError) as error:
        verdict = Verdict(str(path), "export", problems=[Problem(f"it cannot be read as an export: {error}")], readable=False)
    return verdict


def report_of(verdict: Verdict) -> BagReport:
    problem = "; ".join(each.what for each in verdict.problems[:_MOST])
    key = verdict.keys[0] if verdict.keys else None
    return BagReport(verdict.ok, verdict.entries, verdict.head, verdict.first_bad(), problem, key, tuple(verdict.remarks))


def _check_tables(path: Path, verdict: Verdict) -> None:
    """Whatever the manifest says: each table says what the journal says. One that is not there was not made by its version."""
    files = opened(path)
    try:
        about = json.loads(files.read(MISSION, _SMALL))
        if about.get("tables") != FORMAT:
            verdict.remarks.append(OTHER_TABLES)
            return
        state = _fold(files)
        mark = "" if about.get("mode", "live") == "live" else str(about["mode"]).upper()
        for name, table in TABLES.items():
            name = f"data/{name}"
            if name in files.sizes:
                # Exports of training carry its word in a column since there is a column for it.
                made = write_csv(table(state), mark), write_csv(table(state))
                with files.open(name) as file:
                    if file.read(max(map(len, made)) + 1) not in made:
                        raise Bad(f"{name} does not say what the journal says", file=name)
    except Bad as bad:
        verdict.add(bad.problem)
    finally:
        files.close()


def _fold(files: Files) -> RescueState:
    folder = Folder()
    with files.open(JOURNAL) as file:
        try:
            for row in rows_of(iter(lambda: file.readline(_LONGEST), b"")):
                entry = read_row(row)
                if entry is not None:
                    folder.take([entry])
        except (ValueError, KeyError, TypeError) as error:
            raise Bad(f"{JOURNAL} holds an entry that this version cannot read ({error})", file=JOURNAL) from error
    return folder.show()
