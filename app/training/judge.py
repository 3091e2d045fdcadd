"""The judge of a drill: what the scenario asks, row by row, against the log and the truth. Pure.

Nothing is guessed and nothing is graded: each row is met, missed or does not apply, with what was measured and with the
entries that say so. The sum is the weights of the rows that were met, over those of the rows that apply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from app.geo import Position, range_bearing
from app.relay.drafts import FIXED_TEXTS
from app.rescue.state import Case, Told
from app.training.echoes import is_echo, who_was_there
from app.training.facts import Asked, Drill, Truth
from app.training.trainee import AlertStory, Log, PlaceSaid
from app.training.words import clock, length, many, miles
from app.units import nm

_ORDER: Final = ("allow", "notice", "hold", "block")
_FIXED: Final = tuple("\n\n".join(texts) for texts in FIXED_TEXTS.values())


class Verdict(StrEnum):
    """What became of a row."""

    MET = "met"
    MISSED = "missed"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class Result:
    """One row judged. ``measured`` in ``unit`` (s, NM, persons, alerts, attempts, messages), ``None`` where there was nothing to
    measure. ``entries`` are the lines of the log that it rests on."""

    id: str
    title: str
    kind: str
    weight: float
    verdict: Verdict
    sentence: str
    measured: float | None = None
    unit: str = ""
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    """What a rule says of a row. ``good``: ``None`` = does not apply."""

    good: bool | None
    sentence: str
    measured: float | None = None
    unit: str = ""
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Look:
    """What a rule looks at, and the time in which it looks, seconds from the start."""

    asked: Asked
    log: Log
    truth: Truth
    belongs: Mapping[str, str]
    """Case -> the vessel that it is about."""

    @property
    def drill(self) -> Drill:
        return self.log.drill

    @property
    def begins(self) -> float:
        return self.asked.at_s

    @property
    def ends(self) -> float:
        return min(self.asked.until_s if self.asked.until_s is not None else self.log.end_s, self.log.end_s)

    @property
    def due(self) -> float:
        """When what is asked within a time had to be done."""
        within = self.asked.within_s
        return self.ends if within is None else self.begins + within

    @property
    def open(self) -> bool:
        """The drill ended before it was due."""
        return self.log.end_s < self.due

    def cases(self) -> tuple[Case, ...]:
        """The cases that the row is about, in the order in which they were written down."""
        about = self.asked.vessel
        return tuple(case for case in self.log.cases() if not about or self.belongs.get(case.id) == about)

    def name(self) -> str:
        return self.drill.hull(self.asked.vessel).name

    def party(self) -> str:
        """The party that is asked for, by its name in the directory."""
        return next(iter(self.drill.parties.get(self.asked.recipient, ())[1:]), self.asked.recipient)


def judge(log: Log, truth: Truth) -> tuple[Result, ...]:
    """Every row of the drill, in the order of the scenario."""
    belongs = cases_of_vessels(log, truth)
    return tuple(_judged(_Look(asked, log, truth, belongs)) for asked in log.drill.asked)


def points(results: Iterable[Result]) -> tuple[float, float]:
    """Weights of the rows that were met, and of those that apply."""
    rows = [each for each in results if each.verdict is not Verdict.NOT_APPLICABLE]
    return sum(each.weight for each in rows if each.verdict is Verdict.MET), sum(each.weight for each in rows)


def cases_of_vessels(log: Log, truth: Truth) -> dict[str, str]:
    """Case -> the vessel that it is about: the one of those that are asked for to which its first position is nearest.

    A case without a position belongs to the only vessel that is asked for, where there is but one.
    """
    wanted = tuple(dict.fromkeys(a.vessel for a in log.drill.asked if a.vessel and a.kind in ("case-within", "position")))
    out: dict[str, str] = {}
    for case in log.cases():
        places = log.places_of(case.id)
        near = [(off, vessel) for vessel in wanted if places and (off := place_error(places[0], vessel, truth)) is not None]
        if near:
            out[case.id] = min(near)[1]
        elif len(wanted) == 1:
            out[case.id] = wanted[0]
    return out


def place_error(place: PlaceSaid, vessel: str, truth: Truth) -> float | None:
    """How far a written position is from where the vessel was at the time that it speaks of, NM; ``None`` if she was not there."""
    real = truth.at(vessel, place.at_s)
    return None if real is None else nm(range_bearing(Position(place.lat, place.lon), real)[0])


def _judged(look: _Look) -> Result:
    asked = look.asked
    if look.log.end_s <= look.begins:
        found = _Found(None, "The drill ended before this began.")
    else:
        found = _RULES[asked.kind](look) if asked.kind in _RULES else _Found(None, f"This version cannot judge “{asked.kind}”.")
    verdict = Verdict.NOT_APPLICABLE if found.good is None else Verdict.MET if found.good else Verdict.MISSED
    return Result(
        asked.id, asked.title, asked.kind, asked.weight, verdict, found.sentence, found.measured, found.unit, found.entries
    )


@dataclass(frozen=True, slots=True)
class _Stories:
    """The alerts of a row. ``off_nm``: of those that are tied to the vessel by where her echo was, by the first of their entries;
    ``unknown``: alerts of an echo of which nobody can tell whose it was."""

    found: list[AlertStory]
    off_nm: Mapping[str, float]
    unknown: list[AlertStory]

    def whose(self, story: AlertStory, look: _Look) -> str:
        """By what an alert is known to be hers; "" where it names her."""
        off = self.off_nm.get(story.entries[0])
        return "" if off is None else f" It was about an echo {miles(off)} from where {look.name()} was."


def _alerts(look: _Look, ends: float) -> _Stories:
    """The alerts of the row that came in its time. An alert of the radar names nobody: it is hers whose echo it was."""
    stories = [
        story for story in look.log.alerts if story.id.startswith(look.asked.alert) and look.begins <= story.raised_s <= ends
    ]
    if not look.asked.vessel:
        return _Stories(stories, {}, [])
    mmsi = look.drill.hull(look.asked.vessel).mmsi
    hulls = tuple(hull.id for hull in look.drill.hulls)
    found, off_nm, unknown = [], {}, []
    for story in stories:
        if mmsi and (mmsi in story.id or mmsi in story.detail or mmsi in story.title):
            found.append(story)
        elif is_echo(story):
            there = who_was_there(story, look.truth, hulls)
            if there is None or (look.asked.vessel in there and len(there) > 1):
                unknown.append(story)
            elif look.asked.vessel in there:
                found.append(story)
                off_nm[story.entries[0]] = there[look.asked.vessel]
    # Who has AIS is named where she is heard: an echo that nobody can tell is no reason not to judge.
    return _Stories(found, off_nm, [] if mmsi else unknown)


def _cannot_tell(look: _Look, unknown: Sequence[AlertStory]) -> _Found:
    words = f"{look.name()} has no AIS, and the log cannot tell whose echo {many(len(unknown), 'alert')} of the radar had."
    return _Found(None, words, entries=tuple(story.entries[0] for story in unknown))


def _alert(look: _Look) -> _Found:
    of = _alerts(look, min(look.due, look.log.end_s))
    if of.found:
        came = of.found[0]
        after = came.raised_s - look.begins
        words = f"“{came.title}” came {length(after)} after {clock(look.begins)}.{of.whose(came, look)}"
        return _Found(True, words, after, "s", came.entries[:1])
    if of.unknown:
        return _cannot_tell(look, of.unknown)
    if look.open:
        return _Found(None, "The drill ended before this alert was due.")
    about = f" about {look.name()}" if look.asked.vessel else ""
    return _Found(False, f"No alert {look.asked.alert}{about} came between {clock(look.begins)} and {clock(look.due)}.")


def _no_alert(look: _Look) -> _Found:
    of = _alerts(look, look.ends)
    what = f"alert {look.asked.alert}" if look.asked.alert else "alert"
    if of.found:
        titles = ", ".join(dict.fromkeys(f"“{story.title}”" for story in of.found[:3]))
        words = f"{many(len(of.found), 'alert')} came that should not: {titles}.{of.whose(of.found[0], look)}"
        return _Found(False, words, float(len(of.found)), "alerts", tuple(story.entries[0] for story in of.found))
    if of.unknown:
        return _cannot_tell(look, of.unknown)
    return _Found(True, f"No {what} came between {clock(look.begins)} and {clock(look.ends)}.", 0.0, "alerts")


def _case_within(look: _Look) -> _Found:
    about = f" for {look.name()}" if look.asked.vessel else ""
    for case in look.cases():
        opened = look.log.opened(case)
        if opened is not None and opened[0] >= look.begins:
            took = opened[0] - look.begins
            good = took <= (look.asked.within_s or 0.0)
            words = f"Case {case.number} was opened{about} {length(took)} after {clock(look.begins)}; asked: {_within(look)}."
            return _Found(good, words, took, "s", opened[1:])
        if opened is not None:
            words = f"Case {case.number} was there{about} before {clock(look.begins)}."
            return _Found(True, words, 0.0, "s", opened[1:])
    if look.open:
        return _Found(None, "The drill ended before a case was due.")
    return _Found(False, f"No case was opened{about}; asked: {_within(look)}.")


def _count(look: _Look) -> _Found:
    ledger = look.log.state.ledger
    wanted = look.asked.number or 0
    if look.log.end_s < min(look.asked.until_s or look.drill.duration_s, look.drill.duration_s):
        return _Found(None, "The drill ended before all of them were due on board.")
    lines = tuple(line.id for line in ledger.movements if look.drill.seconds(line.entry.written) <= look.log.end_s)
    if not lines and not wanted:
        return _Found(True, "Nobody came on board, and nobody was written down.", 0.0, "persons")
    if not lines:
        return _Found(False, f"Nobody was written down as on board; {wanted} were.", None, "persons")
    off = abs(ledger.on_board - wanted)
    unexplained = ledger.unexplained
    words = f"The log says {ledger.on_board} on board; {wanted} were."
    if unexplained:
        words += f" {many(unexplained, 'person')} of the counts without an explanation."
    return _Found(not off and not unexplained, words, float(off), "persons", lines[-1:])


def _position(look: _Look) -> _Found:
    if not look.truth.trails:
        return _Found(None, "The drill was cut off before it was written down where everybody really was.")
    cases = look.cases()
    if not cases:
        good = None if look.log.end_s < look.drill.duration_s and not look.log.cases() else False
        return _Found(good, f"No case was opened for {look.name()}: there is no position to compare.")
    places = [p for case in cases for p in look.log.places_of(case.id) if p.at_s >= look.begins and p.written_s <= look.ends]
    if not places:
        return _Found(
            False, f"No position of {look.name()} at {clock(look.begins)} or later was written down by {clock(look.ends)}."
        )
    newest = max(places, key=lambda p: (p.at_s, p.written_s))
    off = place_error(newest, look.asked.vessel, look.truth)
    if off is None:
        return _Found(None, f"{look.name()} was not at sea at the time that the position speaks of.", entries=(newest.entry,))
    most = look.asked.tolerance_nm or 0.0
    words = (
        f"The newest position in the log, for {clock(newest.at_s)}, was {miles(off)} from where {look.name()} was; at most "
        f"{miles(most)} were asked."
    )
    return _Found(off <= most, words, off, "NM", (newest.entry,))


def is_fixed_text(told: Told) -> bool:
    """One of the texts that tell nothing, with which a blocked body may be answered."""
    return told.text in _FIXED


def tried(log: Log, recipient: str, begins: float, ends: float) -> list[Told]:
    """The attempts to tell a party something, but for the texts that tell nothing."""
    names = {name.casefold() for name in (recipient, *log.drill.parties.get(recipient, ()))}
    return [
        told
        for told in log.told
        if any(_is(name, names) for name in told.recipients)
        and begins <= log.drill.seconds(told.at) <= ends
        and not is_fixed_text(told)
    ]


def _is(recipient: str, names: Set[str]) -> bool:
    """Whether a recipient as the log has it (``cc: JRCC Tripoli <a@b>``) is called so."""
    text = recipient.partition(": ")[2].strip().casefold()
    name, _, address = text.partition("<")
    return not names.isdisjoint((text, name.strip(), address.rstrip("> ")))


def _policy(look: _Look) -> _Found:
    who, wanted = look.asked.recipient, look.asked.verdict
    attempts = tried(look.log, who, look.begins, look.ends)
    sent = [told for told in attempts if told.released]
    entries = tuple(told.entry for told in attempts)
    number, name = float(len(attempts)), look.party()
    if wanted in ("hold", "block"):
        if sent:
            words = f"Something went to {name} that the policy should {wanted}: “{sent[0].title}”."
            return _Found(False, words, float(len(sent)), "messages", tuple(told.entry for told in sent))
        if not attempts:
            return _Found(None, f"Nobody tried to tell {name} anything but a text that tells nothing.", 0.0, "attempts")
        weak = [told for told in attempts if _ORDER.index(told.verdict.lower()) < _ORDER.index(wanted)]
        words = f"{many(len(attempts), 'attempt')} to tell {name} something, each stopped: {attempts[0].sentence}"
        return _Found(not weak, words, number, "attempts", entries)
    good = [told for told in sent if told.verdict.lower() == wanted]
    if good:
        after = look.drill.seconds(good[0].at) - look.begins
        words = f"“{good[0].title}” went to {name} {length(after)} after {clock(look.begins)}; the policy said {wanted}."
        return _Found(True, words, after, "s", (good[0].entry,))
    if not attempts:
        open_ = look.asked.until_s is None and look.log.end_s < look.drill.duration_s
        return _Found(None if open_ else False, f"Nothing was sent to {name}.", 0.0, "attempts")
    said = ", ".join(sorted({told.verdict.lower() for told in attempts}))
    return _Found(
        False, f"What was to go to {name} was not let go as “{wanted}”: the policy said {said}.", number, "attempts", entries
    )


def _entry_within(look: _Look) -> _Found:
    what = f"entry of kind {look.asked.entry}" if look.asked.entry else "entry by the crew"
    for line in look.log.crew:
        at = look.log.written_s(line)
        if at >= look.begins and line.entry.kind.startswith(look.asked.entry) and at <= look.ends:
            took = at - look.begins
            words = f"{line.title} was written {length(took)} after {clock(look.begins)}; asked: {_within(look)}."
            return _Found(took <= (look.asked.within_s or 0.0), words, took, "s", (line.id,))
    if look.open:
        return _Found(None, f"The drill ended before this {what} was due.")
    return _Found(False, f"No {what} was written after {clock(look.begins)}; asked: {_within(look)}.")


def _acknowledged(look: _Look) -> _Found:
    of = _alerts(look, look.ends)
    asking = [story for story in of.found if story.asked_s is not None]
    if not asking and of.unknown:
        return _cannot_tell(look, of.unknown)
    if not asking:
        return _Found(None, f"No alert {look.asked.alert} came that wanted an answer.")
    most = look.asked.within_s or 0.0
    silent = [s for s in asking if s.acknowledged_s is None]
    late = [s for s in silent if s.asked_s is not None and look.log.end_s - s.asked_s > most]
    if late:
        words = f"“{late[0].title}” was not acknowledged; asked: within {length(most)}.{of.whose(late[0], look)}"
        return _Found(False, words, None, "s", tuple(s.entries[0] for s in late))
    answered = [(s.delay_s, s) for s in asking if s.delay_s is not None]
    if not answered:
        return _Found(None, "The drill ended before an answer was due.", entries=tuple(s.entries[0] for s in silent))
    worst, story = max(answered, key=lambda each: each[0])
    more = f" (the slowest of {len(answered)})" if len(answered) > 1 else ""
    words = f"“{story.title}” was acknowledged after {length(worst)}{more}; asked: within {length(most)}.{of.whose(story, look)}"
    return _Found(worst <= most, words, worst, "s", story.entries)


def _lookout(look: _Look) -> _Found:
    """The longest time without a line by the crew."""
    lines = [(at, line.id) for line in look.log.crew if look.begins <= (at := look.log.written_s(line)) <= look.ends]
    marks = [(look.begins, ""), *sorted(lines), (look.ends, "")]
    gaps = [(b[0] - a[0], a, b) for a, b in pairwise(marks)]
    longest, before, after = max(gaps, key=lambda gap: gap[0])
    most = look.asked.within_s or 0.0
    words = (
        f"The longest time without an entry by the crew was {length(longest)}, from {clock(before[0])} to {clock(after[0])}; "
        f"asked: at most {length(most)}."
    )
    return _Found(longest <= most, words, longest, "s", tuple(i for i in (before[1], after[1]) if i))


_RULES: Final[Mapping[str, Callable[[_Look], _Found]]] = {
    "alert": _alert,
    "no-alert": _no_alert,
    "case-within": _case_within,
    "count": _count,
    "position": _position,
    "policy": _policy,
    "entry-within": _entry_within,
    "acknowledged-within": _acknowledged,
    "lookout": _lookout,
}
KINDS: Final = tuple(_RULES)


def _within(look: _Look) -> str:
    return f"within {length(look.asked.within_s or 0.0)}"
