"""The rules of the judge about alerts: which came, which should not have come, and which were answered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.training.echoes import is_echo, who_was_there
from app.training.look import Found, Look
from app.training.trainee import AlertStory
from app.training.words import clock, length, many, miles


@dataclass(frozen=True, slots=True)
class _Stories:
    """The alerts of a row. ``off_nm``: of those that are tied to the vessel by where her echo was, by the first of their entries;
    ``unknown``: alerts of an echo of which nobody can tell whose it was."""

    found: list[AlertStory]
    off_nm: Mapping[str, float]
    unknown: list[AlertStory]

    def whose(self, story: AlertStory, look: Look) -> str:
        """By what an alert is known to be hers; "" where it names her."""
        off = self.off_nm.get(story.entries[0])
        return "" if off is None else f" It was about an echo {miles(off)} from where {look.name()} was."


def _alerts(look: Look, ends: float) -> _Stories:
    """The alerts of the row that came in its time. An alert of the radar names nobody: it is hers whose echo it was."""
    stories = [story for story in look.log.alerts if _is_called(story, look.asked.alert) and look.begins <= story.raised_s <= ends]
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


def _is_called(story: AlertStory, begins: str) -> bool:
    """Whether its id begins so: by a whole kind (``clock`` is not ``clocks``), or by a kind and the beginning of what follows."""
    return story.id.startswith(begins) if ":" in begins or not begins else story.id.partition(":")[0] == begins


def _cannot_tell(look: Look, unknown: Sequence[AlertStory]) -> Found:
    words = f"{look.name()} has no AIS, and the log cannot tell whose echo {many(len(unknown), 'alert')} of the radar had."
    return Found(None, words, entries=tuple(story.entries[0] for story in unknown))


def alert(look: Look) -> Found:
    of = _alerts(look, min(look.due, look.log.end_s))
    if of.found:
        came = of.found[0]
        after = came.raised_s - look.begins
        words = f"“{came.title}” came {length(after)} after {clock(look.begins)}.{of.whose(came, look)}"
        return Found(True, words, after, "s", came.entries[:1])
    if of.unknown:
        return _cannot_tell(look, of.unknown)
    if look.open:
        return Found(None, "The drill ended before this alert was due.")
    about = f" about {look.name()}" if look.asked.vessel else ""
    return Found(False, f"No alert {look.asked.alert}{about} came between {clock(look.begins)} and {clock(look.due)}.")


def no_alert(look: Look) -> Found:
    of = _alerts(look, look.ends)
    what = f"alert {look.asked.alert}" if look.asked.alert else "alert"
    if of.found:
        titles = ", ".join(dict.fromkeys(f"“{story.title}”" for story in of.found[:3]))
        words = f"{many(len(of.found), 'alert')} came that should not: {titles}.{of.whose(of.found[0], look)}"
        return Found(False, words, float(len(of.found)), "alerts", tuple(story.entries[0] for story in of.found))
    if of.unknown:
        return _cannot_tell(look, of.unknown)
    if look.cut_short:
        return Found(None, f"No {what} came, and the drill ended before it could be told whether one would.", 0.0, "alerts")
    return Found(True, f"No {what} came between {clock(look.begins)} and {clock(look.ends)}.", 0.0, "alerts")


def acknowledged(look: Look) -> Found:
    of = _alerts(look, look.ends)
    asking = [story for story in of.found if story.asked_s is not None]
    if not asking and of.unknown:
        return _cannot_tell(look, of.unknown)
    if not asking:
        return Found(None, f"No alert {look.asked.alert} came that wanted an answer.")
    most = look.asked.within_s or 0.0
    silent = [s for s in asking if s.acknowledged_s is None]
    late = [s for s in silent if s.asked_s is not None and _asked_until(s, look.log.end_s) - s.asked_s > most]
    if late:
        words = f"“{late[0].title}” was not acknowledged; asked: within {length(most)}.{of.whose(late[0], look)}"
        return Found(False, words, None, "s", tuple(s.entries[0] for s in late))
    answered = [(s.delay_s, s) for s in asking if s.delay_s is not None]
    if not answered:
        why = "It wanted none any more" if any(s.lapsed_s is not None for s in silent) else "The drill ended"
        return Found(None, f"{why} before an answer was due.", entries=tuple(s.entries[0] for s in silent))
    worst, story = max(answered, key=lambda each: each[0])
    more = f" (the slowest of {len(answered)})" if len(answered) > 1 else ""
    words = f"“{story.title}” was acknowledged after {length(worst)}{more}; asked: within {length(most)}.{of.whose(story, look)}"
    return Found(worst <= most, words, worst, "s", story.entries)


def _asked_until(story: AlertStory, end_s: float) -> float:
    return end_s if story.lapsed_s is None else story.lapsed_s
