"""The judge of a drill: what the scenario asks, row by row, against the log and the truth. Pure.

Nothing is guessed and nothing is graded: each row is met, missed or does not apply, with what was measured and with the
entries that say so. The sum is the weights of the rows that were met, over those of the rows that apply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from app.geo import Position, range_bearing
from app.relay.drafts import FIXED_TEXTS
from app.rescue.state import Case, Told
from app.training.facts import Truth
from app.training.judge_alerts import acknowledged, alert, no_alert
from app.training.look import Found, Look
from app.training.trainee import Log, PlaceSaid
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


def judge(log: Log, truth: Truth) -> tuple[Result, ...]:
    """Every row of the drill, in the order of the scenario."""
    belongs = cases_of_vessels(log, truth)
    return tuple(_judged(Look(asked, log, truth, belongs)) for asked in log.drill.asked)


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


def _judged(look: Look) -> Result:
    asked = look.asked
    if look.log.end_s <= look.begins:
        found = Found(None, "The drill ended before this began.")
    else:
        found = _RULES[asked.kind](look) if asked.kind in _RULES else Found(None, f"This version cannot judge “{asked.kind}”.")
    verdict = Verdict.NOT_APPLICABLE if found.good is None else Verdict.MET if found.good else Verdict.MISSED
    return Result(
        asked.id, asked.title, asked.kind, asked.weight, verdict, found.sentence, found.measured, found.unit, found.entries
    )


def _case_within(look: Look) -> Found:
    about = f" for {look.name()}" if look.asked.vessel else ""
    for case in look.cases():
        opened = look.log.opened(case)
        if opened is not None and opened[0] >= look.begins:
            took = opened[0] - look.begins
            good = took <= (look.asked.within_s or 0.0)
            words = f"Case {case.number} was opened{about} {length(took)} after {clock(look.begins)}; asked: {look.within_words}."
            return Found(good, words, took, "s", opened[1:])
        if opened is not None:
            found = _there_before(look, case, opened[1])
            if found is not None:
                return found
    if look.open:
        return Found(None, "The drill ended before a case was due.")
    return Found(False, f"No case was opened{about}; asked: {look.within_words}.")


def _there_before(look: Look, case: Case, line: str) -> Found | None:
    """A case that was there before anybody was told of her is hers if it says where she is, or if the crew wrote into it in time.
    ``None``: neither, so that it has nothing to do with her yet."""
    before = f"Case {case.number} was there before {clock(look.begins)}"
    most = max(
        (a.tolerance_nm or 0.0 for a in look.drill.asked if a.kind == "position" and a.vessel == look.asked.vessel), default=0.0
    )
    known = [p for p in look.log.places_of(case.id) if p.written_s < look.begins]
    off = place_error(known[-1], look.asked.vessel, look.truth) if known else None
    if off is not None and off <= most:
        return Found(True, f"{before} and said where {look.name()} was, to {miles(off)}.", 0.0, "s", (line, known[-1].entry))
    for each in look.log.crew:
        at = look.log.written_s(each)
        if each.subject == case.id and at >= look.begins:
            took = at - look.begins
            words = f"{before}; {each.title} was written in it {length(took)} after that; asked: {look.within_words}."
            return Found(took <= (look.asked.within_s or 0.0), words, took, "s", (line, each.id))
    return None


def _count(look: Look) -> Found:
    ledger = look.log.state.ledger
    wanted = look.asked.number or 0
    if look.log.end_s < min(look.asked.until_s or look.drill.duration_s, look.drill.duration_s):
        return Found(None, "The drill ended before all of them were due on board.")
    lines = tuple(line.id for line in ledger.movements if look.drill.seconds(line.entry.written) <= look.log.end_s)
    if not lines and not wanted:
        return Found(True, "Nobody came on board, and nobody was written down.", 0.0, "persons")
    if not lines:
        return Found(False, f"Nobody was written down as on board; {wanted} were.", None, "persons")
    off = abs(ledger.on_board - wanted)
    unexplained = ledger.unexplained
    words = f"The log says {ledger.on_board} on board; {wanted} were."
    if unexplained:
        words += f" {many(unexplained, 'person')} of the counts without an explanation."
    return Found(not off and not unexplained, words, float(off), "persons", lines[-1:])


def _position(look: Look) -> Found:
    if not look.truth.trails:
        return Found(None, "The drill was cut off before it was written down where everybody really was.")
    cases = look.cases()
    if not cases:
        good = None if look.log.end_s < look.drill.duration_s and not look.log.cases() else False
        return Found(good, f"No case was opened for {look.name()}: there is no position to compare.")
    places = [p for case in cases for p in look.log.places_of(case.id) if p.at_s >= look.begins and p.written_s <= look.ends]
    if not places:
        return Found(
            False, f"No position of {look.name()} at {clock(look.begins)} or later was written down by {clock(look.ends)}."
        )
    newest = max(places, key=lambda p: (p.at_s, p.written_s))
    if newest.at_s > look.log.end_s:
        words = f"The newest position in the log speaks of {clock(newest.at_s)}, and the drill ended at {clock(look.log.end_s)}."
        return Found(False, words, entries=(newest.entry,))
    off = place_error(newest, look.asked.vessel, look.truth)
    if off is None:
        return Found(None, f"{look.name()} was not at sea at the time that the position speaks of.", entries=(newest.entry,))
    most = look.asked.tolerance_nm or 0.0
    words = (
        f"The newest position in the log, for {clock(newest.at_s)}, was {miles(off)} from where {look.name()} was; at most "
        f"{miles(most)} were asked."
    )
    return Found(off <= most, words, off, "NM", (newest.entry,))


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


def _policy(look: Look) -> Found:
    who, wanted = look.asked.recipient, look.asked.verdict
    attempts = tried(look.log, who, look.begins, look.ends)
    sent = [told for told in attempts if told.released]
    entries = tuple(told.entry for told in attempts)
    number, name = float(len(attempts)), look.party()
    if wanted in ("hold", "block"):
        if sent:
            words = f"Something went to {name} that the policy should {wanted}: “{sent[0].title}”."
            return Found(False, words, float(len(sent)), "messages", tuple(told.entry for told in sent))
        if not attempts:
            return Found(None, f"Nobody tried to tell {name} anything but a text that tells nothing.", 0.0, "attempts")
        weak = [told for told in attempts if _ORDER.index(told.verdict.lower()) < _ORDER.index(wanted)]
        words = f"{many(len(attempts), 'attempt')} to tell {name} something, each stopped: {attempts[0].sentence}"
        return Found(not weak, words, number, "attempts", entries)
    good = [told for told in sent if told.verdict.lower() == wanted]
    if good:
        after = look.drill.seconds(good[0].at) - look.begins
        words = f"“{good[0].title}” went to {name} {length(after)} after {clock(look.begins)}; the policy said {wanted}."
        return Found(True, words, after, "s", (good[0].entry,))
    if not attempts:
        open_ = look.asked.until_s is None and look.log.end_s < look.drill.duration_s
        return Found(None if open_ else False, f"Nothing was sent to {name}.", 0.0, "attempts")
    said = ", ".join(sorted({told.verdict.lower() for told in attempts}))
    return Found(
        False, f"What was to go to {name} was not let go as “{wanted}”: the policy said {said}.", number, "attempts", entries
    )


def _entry_within(look: Look) -> Found:
    what = f"entry of kind {look.asked.entry}" if look.asked.entry else "entry by the crew"
    for line in look.log.crew:
        at = look.log.written_s(line)
        if at >= look.begins and line.entry.kind.startswith(look.asked.entry) and at <= look.ends:
            took = at - look.begins
            words = f"{line.title} was written {length(took)} after {clock(look.begins)}; asked: {look.within_words}."
            return Found(took <= (look.asked.within_s or 0.0), words, took, "s", (line.id,))
    if look.open:
        return Found(None, f"The drill ended before this {what} was due.")
    return Found(False, f"No {what} was written after {clock(look.begins)}; asked: {look.within_words}.")


def _lookout(look: Look) -> Found:
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
    good = None if longest <= most and look.cut_short else longest <= most
    return Found(good, words, longest, "s", tuple(i for i in (before[1], after[1]) if i))


_RULES: Final[Mapping[str, Callable[[Look], Found]]] = {
    "alert": alert,
    "no-alert": no_alert,
    "case-within": _case_within,
    "count": _count,
    "position": _position,
    "policy": _policy,
    "entry-within": _entry_within,
    "acknowledged-within": acknowledged,
    "lookout": _lookout,
}
KINDS: Final = tuple(_RULES)
