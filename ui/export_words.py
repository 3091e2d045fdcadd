"""What the export wizard says: sizes, what goes in, what is held back, how long it still takes. No widgets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.export.audience import Audience
from app.export.order import Bag, Order
from app.media.store import megabytes
from app.policy.model import Decision, Verdict
from app.rescue.incident_state import MediaItem
from app.rescue.state import RescueState
from app.worded import joined, worded

TITLES: Final = ("For whom", "What goes in", "Making it", "Done")
_KINDS: Final = {
    "photo": ("photo", "photos"),
    "video": ("film", "films"),
    "audio": ("recording", "recordings"),
    "other": ("file", "files"),
}
_HOLDS: Final = "Holds back"
_FIRST_S: Final = 8.0
_APART_S: Final = 6.0
_AGREE: Final = 0.35
_BESIDE_JOURNAL: Final = 3.0
_PAPERS: Final = 16 << 20


def is_for(audience: Audience) -> str:
    """The sentence that says what it is for."""
    return audience.what.partition(_HOLDS)[0].strip()


def held_back(audience: Audience) -> str:
    """What this audience is not given, in words; "" where it is given everything."""
    return audience.what.partition(_HOLDS)[2].strip().rstrip(".")


def may_go(decision: Decision) -> bool:
    """It goes by itself, or once the master releases it."""
    return decision.verdict <= Verdict.HOLD


def needs_master(decision: Decision) -> bool:
    return decision.verdict is Verdict.HOLD


def gate_words(decision: Decision) -> str:
    """The verdict before anything is made."""
    match decision.verdict:
        case Verdict.ALLOW:
            return "May be handed over"
        case Verdict.NOTICE:
            return worded("May be handed over. {sentence}", sentence=decision.sentence)
        case Verdict.HOLD:
            return worded("The master decides: {sentence}", sentence=decision.sentence)
        case _:
            return worded("Blocked: {sentence}", sentence=decision.sentence)


@dataclass(frozen=True, slots=True)
class Contents:
    """What of a mission goes into an export. ``log_bytes``, ``raw_bytes``: on the disk now; ``need``: about what it will take."""

    entries: int = 0
    cases: int = 0
    incidents: int = 0
    media: Mapping[str, int] = field(default_factory=dict)
    media_bytes: int = 0
    raw_bytes: int = 0
    log_bytes: int = 0
    zipped: bool = False

    @property
    def need(self) -> int:
        one = self.log_bytes * _BESIDE_JOURNAL + _PAPERS + self.media_bytes + self.raw_bytes
        return int(one * (2 if self.zipped else 1))


def contents(order: Order, audience: Audience, state: RescueState, log_bytes: int, raw_bytes: int) -> Contents:
    """What an order takes of the mission as it is now."""
    items: list[MediaItem] = list(state.media.values()) if order.media and audience.media else []
    kinds: dict[str, int] = {}
    for item in items:
        kinds[item.media_kind] = kinds.get(item.media_kind, 0) + 1
    return Contents(
        entries=state.seq,
        cases=len(order.cases) if order.cases or audience.chosen_cases_only else len(state.cases),
        incidents=len(state.incidents) if audience.incidents else 0,
        media=kinds,
        media_bytes=sum(item.size for item in items),
        raw_bytes=raw_bytes if order.raw and audience.raw else 0,
        log_bytes=log_bytes,
        zipped=order.zipped,
    )


def preview(order: Order, audience: Audience, of: Contents) -> str:
    """``1,204 entries, 3 cases, 38 photos (214 MB), 3 incidents`` and what is withheld, in plain words."""
    parts = [count(of.entries, "entry", "entries"), count(of.cases, "case", "cases")]
    parts += [count(number, *_KINDS.get(kind, _KINDS["other"])) for kind, number in of.media.items()]
    if of.media_bytes:
        parts[-1] += worded(" ({megabytes})", megabytes=megabytes(of.media_bytes))
    if audience.incidents:
        parts.append(count(of.incidents, "incident", "incidents"))
    if of.raw_bytes:
        parts.append(worded("every sentence that was heard ({megabytes})", megabytes=megabytes(of.raw_bytes)))
    if audience.track:
        parts.append("own track")
    if audience.publication:
        parts = ["Figures for publication", worded("made from {count}", count=count(of.entries, "entry", "entries"))]
    said = f"{', '.join(parts)}."
    held = held_back(audience)
    left_out = [
        word
        for word, there, wanted in (("media", audience.media, order.media), ("raw sentences", audience.raw, order.raw))
        if there and not wanted
    ]
    if left_out:
        said += worded(" Left out by you: {join}.", join=joined(" and ", left_out))
    if held:
        said += worded(
            "\n\nWithheld: {held}. Every entry stands in it all the same, numbered and sealed, so that it can be verified.",
            held=held,
        )
    return said


def count(number: int, one: str, many: str) -> str:
    """``38 photos``, which no line end takes apart."""
    return f"{number:,}\u00a0{one if number == 1 else many}"


def room(of: Contents, free: int | None, keep: int = 0) -> tuple[bool, str]:
    """(does it fit, in words). ``free`` bytes on the disk of which ``keep`` are left to the log; ``None`` = nobody knows."""
    if free is None:
        return True, worded("It will take about {megabytes}. How much room there is cannot be read", megabytes=megabytes(of.need))
    spare = max(0, free - keep)
    if of.need > spare:
        return (
            False,
            worded(
                "Does not fit: about {megabytes} needed, {megabytes2} free, {megabytes3} missing",
                megabytes=megabytes(of.need),
                megabytes2=megabytes(spare),
                megabytes3=megabytes(of.need - spare),
            ),
        )
    return True, worded(
        "Fits: about {megabytes} needed, {megabytes2} free", megabytes=megabytes(of.need), megabytes2=megabytes(spare)
    )


@dataclass(slots=True)
class Remaining:
    """How long it still takes, said only while it is known: two estimates some seconds apart have to agree."""

    _last: tuple[float, float] | None = None  # (moment of the estimate, end that it saw)
    _end: float | None = None

    def see(self, now: float, began: float, share: float) -> None:
        """``now`` and ``began`` in seconds of one clock, ``share`` 0 to 1."""
        spent = now - began
        if spent < _FIRST_S or not 0.02 < share < 1.0:
            return
        if self._last is not None and now - self._last[0] < _APART_S:
            return
        end = began + spent / share
        before, self._last = self._last, (now, end)
        agrees = before is not None and abs(end - before[1]) <= _AGREE * max(end - now, 5.0)
        self._end = end if agrees else None

    def words(self, now: float) -> str:
        """``about 3 min left``, "" while nobody can say."""
        if self._end is None:
            return ""
        left = self._end - now
        if left < 10:
            return "some seconds left"
        return (
            worded("about {value} s left", value=round(left / 10) * 10)
            if left < 95
            else worded("about {round} min left", round=round(left / 60))
        )


def done_words(bag: Bag, problem: str) -> str:
    """What came out, and whether it verifies."""
    what = worded(
        "{count}, {count2}, {megabytes}",
        count=count(bag.entries, "entry", "entries"),
        count2=count(bag.files, "file", "files"),
        megabytes=megabytes(bag.size),
    )
    if bag.withheld or bag.whole:
        what += worded(
            ", {count} and {count2} withheld",
            count=count(bag.withheld, "field", "fields"),
            count2=count(bag.whole, "whole entry", "whole entries"),
        )
    verdict = worded("It does NOT verify: {problem}", problem=problem) if problem else "It verifies: untouched"
    lost = ""
    if bag.missing:
        lost = worded(
            "\n{count} not in it: {join}",
            count=count(len(bag.missing), "original is", "originals are"),
            join=joined(", ", sorted(set(bag.missing.values()))),
        )
    return worded("{verdict}. {what}.{lost}", verdict=verdict, what=what, lost=lost)


def hand_over_words(bag: Bag, audience: Audience, recipient: str) -> str:
    """How it gets to whoever it is for."""
    kind = "this one file" if bag.path.suffix == ".zip" else "this folder, all of it,"
    steps = [
        worded(
            "Copy {kind} to their stick or disk{value}. Change nothing in it, not even a file name.",
            kind=kind,
            value=worded(" ({recipient})", recipient=recipient) if recipient else "",
        ),
        "Give them the SHA-256 by another way, on paper or by voice. README.txt in it says how it is checked.",
    ]
    if audience.id == "own":
        steps = ["Keep a copy ashore. Keep the SHA-256 below apart from it."]
    elif audience.id == "public":
        steps = ["data/publication has the figures. Read them once more before they are published."]
    return joined("\n", steps)


def log_words(order: Order, bag: Bag) -> str:
    """What the log says of it now."""
    custody = (
        worded(" The custody of {count} says that a copy was made.", count=count(len(bag.media), "original", "originals"))
        if bag.media
        else ""
    )
    return worded(
        "The log has it: for whom, “{purpose}”, through entry {through_seq:,}, and the SHA-256.{custody}",
        purpose=order.purpose,
        through_seq=bag.through_seq,
        custody=custody,
    )


def where_words(folder: Path, most: int = 60) -> str:
    """A path that fits: its end is what tells."""
    text = str(folder)
    return text if len(text) <= most else f"…{text[1 - most :]}"
