"""Measures the gate: the decision, the position detector on 1 kB and 10 kB of text, and a whole release onto the disk.

    python bench/policy.py

The detector is compared with one plain regular expression for decimal degrees over the same text: what reading the text
costs at all. A release is compared with the same entry written without any decision. Texts are SITREPs as they are drafted:
"without positions" is the same text with all digits turned into letters.
"""

from __future__ import annotations

import re
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from kit.measure import best_of, conditions, ms, quantile, show

from app.clock import SystemClock
from app.entry import ShipState, new_id
from app.policy.book import PolicyBook, load_book
from app.policy.decide import decide
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.positions import scan
from app.relay.drafts import Draft
from app.relay.gate import Gate
from app.rescue.entries import LogLine
from app.rescue.logbook import Logbook
from db.journal import open_journal

TODAY = datetime(2026, 6, 14, tzinfo=UTC).date()
SHIP = ShipState(lat=33.2, lon=12.5, position_source="GPS 1", position_age_s=0.4)
RELEASES = 100
WAIT_S = 30.0
DECIMAL = re.compile(r"-?\d{1,3}\.\d{3,}")
SITREP = """\
DISTRESS SITREP 3, case AUR-26-014, 14 June 2026 02:52 UTC
A. Rubber boat, grey, about 70 people, engine not working, taking water at the stern.
B. Position 33-03.4N 012-23.2E at 02:38 UTC, reported by Alarm Phone, drifting 110 degrees at 0.6 knots.
C. AURORA has altered course, ETA 03:40 UTC. Wind 290 at 14 knots, sea state 3, visibility good.
D. Requests: confirm receipt, name the coordinating centre, assign a place of safety.
E. VHF 16 and 10 are watched. Telephone numbers as in the ship's contact sheet.
"""
_LETTERS = str.maketrans("0123456789", "abcdefghij")


def main() -> None:
    conditions("pygeodesy")
    book = load_book(None, None, None, TODAY)
    if not book.status.ok:
        raise SystemExit(f"the policy that ships is not in order: {book.status.problem}")
    _decisions(book)
    _scans()
    _releases(book)


def _decisions(book: PolicyBook) -> None:
    cases = (
        ("one centre that may be told", ("MRCC Bremen",), Verdict.ALLOW),
        ("a blocked desk in cc", ("MRCC Rome", "MRCC Bremen", "JRCC Tripoli"), Verdict.BLOCK),
        ("a chain: passes on to a blocked one", ("All stations",), Verdict.BLOCK),
    )
    rows, first = [], 0.0
    for what, to, expected in cases:
        disclosure = Disclosure(tuple(map(Recipient, to)), ChannelKind.EMAIL, frozenset({Label.CASE_POSITION}))
        if decide(book, disclosure).verdict is not expected:
            raise SystemExit(f"{what}: the decision is not {expected.name}, nothing to measure")
        took = best_of([_many(50, lambda d=disclosure: decide(book, d))], 5)[0] / 50
        first = first or took
        rows.append((what, str(len(to)), expected.name, ms(took), f"{took / first:.1f} x"))
    loading = best_of([lambda: load_book(None, None, None, TODAY)], 3)[0]
    rows.append(("beside it: loading policy and directory", "", "", ms(loading), f"{loading / first:.1f} x"))
    show(
        "decide, processor time",
        ("disclosure of the position of a boat", "recipients", "verdict", "each", "against the first"),
        rows,
    )


def _scans() -> None:
    rows = []
    for size, times in ((1_000, 20), (10_000, 3)):
        with_positions = (SITREP * (size // len(SITREP) + 1))[:size]
        for what, text in (("SITREP", with_positions), ("without positions", with_positions.translate(_LETTERS))):
            found = scan(text)
            works = [_many(times, lambda t=text: scan(t)), _many(times, lambda t=text: DECIMAL.findall(t))]
            ours, plain = (best / times for best in best_of(works, 5))
            rows.append(
                (f"{what}, {size:,} characters", str(len(found.found)), str(len(found.held)), ms(ours), f"{ours / plain:,.0f} x")
            )
    headings = ("text", "found", "held", "scan", "against one plain expression")
    show("scan, processor time", headings, rows)


def _releases(book: PolicyBook) -> None:
    """From the press of the key to the decision on the disk: only then may a byte go."""
    with tempfile.TemporaryDirectory() as name:
        clock = SystemClock()
        journal = open_journal(Path(name), "bench", "bridge", clock)
        logbook = Logbook(journal, clock, lambda _moment: SHIP)
        gate = Gate(book, logbook, clock, scan)
        allowed, refused, plain = [], [], []
        for _ in range(RELEASES):
            for to, times, goes in (("MRCC Bremen", allowed, True), ("JRCC Tripoli", refused, False)):
                began = time.perf_counter()
                release = gate.release(_draft(to), "2/O")
                release.receipt.wait(WAIT_S)
                times.append(time.perf_counter() - began)
                if (release.released is not None) is not goes:
                    raise SystemExit(f"the gate decided otherwise on {to}: {release.decision.sentence}")
            began = time.perf_counter()
            logbook.write(LogLine(text=SITREP), author="2/O").wait(WAIT_S)
            plain.append(time.perf_counter() - began)
            logbook.poll()
        journal.close()
    usual = statistics.median(plain)
    rows = [
        (what, ms(statistics.median(t)), ms(quantile(t, 0.99)), f"{statistics.median(t) / usual:.2f} x")
        for what, t in (("released (SITREP to one centre)", allowed), ("refused (the same to a blocked desk)", refused),
                        ("the same text as a log line", plain))
    ]  # fmt: skip
    headings = (f"{RELEASES} of each, in turn", "median", "p99", "against a log line")
    show("release, wall time until it is on the disk", headings, rows)


def _draft(to: str) -> Draft:
    labels = frozenset({Label.CASE_POSITION, Label.HEAD_COUNT})
    return Draft(new_id(), None, "SITREP", (Recipient(to),), ChannelKind.EMAIL, "SITREP", SITREP, labels=labels)


def _many(times: int, work: Callable[[], object]) -> Callable[[], None]:
    def all_of_them() -> None:
        for _ in range(times):
            work()

    return all_of_them


if __name__ == "__main__":
    main()
