"""The log of a replayed mission as it stood: entries appear when they were made, and going back takes them away."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.clock import ManualClock, ScaledClock
from app.config import Settings
from app.entry import Entry, NewEntry
from app.errors import UserError
from app.rescue.canon import state_bytes
from app.rescue.entries import (
    AlertNoted,
    CaseClosed,
    CaseOpened,
    EntryVoid,
    IncidentMarked,
    LinkNoted,
    LogLine,
    MissionOpened,
    Payload,
    Place,
    SystemNote,
    WatchOn,
)
from app.rescue.fold import fold
from app.training import past as past_room
from app.training.past import PastCrew, PastLog, PastLogbook, watched_cases
from app.training.timeline import EventKind, events_of, mark
from app.watch.frame import Mode, Priority
from app.watch.session import Session
from db.words import scan
from tests.fakes import MemoryJournal
from tests.rescue.writing import START, chained, moved

CASE = "AUR-26-014"


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def made(payload: Payload, minutes: float, *, written: float | None = None, **more: str) -> NewEntry:
    return NewEntry(
        kind=payload.kind,
        payload=payload.model_dump(mode="json"),
        happened=at(minutes),
        written=at(minutes if written is None else written),
        author=more.pop("author", "Ada"),
        subject=more.pop("subject", None),
        corrects=more.pop("corrects", None),
        **({"id": more["id"]} if "id" in more else {}),
    )


NIGHT = chained(
    [
        made(MissionOpened(name="Night", ship="AURORA"), 0, author="Fairlead"),
        made(WatchOn(name="Ada"), 1),
        made(CaseOpened(number=CASE, information_source="Alarm Phone"), 5, subject=CASE),
        made(LogLine(text="Boat sighted, gray"), 20, id="a" * 32),
        made(AlertNoted(alert="cpa:A:1", priority="alarm", state="active, not acknowledged", title="CPA 0.3 NM", detail=""), 22),
        made(moved(Place.BOAT, Place.OWN_SHIP, man=12), 30, subject=CASE),
        made(IncidentMarked(case=CASE), 40, subject="i" * 32),
        made(LinkNoted(link="GPS 1", phase="failed", reason="unplugged"), 41, author="Fairlead"),
        made(LogLine(text="Boat sighted, grey"), 20, written=45, corrects="a" * 32),
        made(EntryVoid(reason="wrong"), 50, corrects="a" * 32),
        made(LogLine(text="Late entry of the sighting"), 21, written=55),
        made(CaseClosed(outcome="rescued"), 60, subject=CASE),
    ]
)


def book(entries: Sequence[Entry] = NIGHT, start: float = 0.0) -> tuple[PastLogbook, ManualClock, MemoryJournal, PastLog]:
    own, past, clock = MemoryJournal("Replay"), PastLog(entries), ManualClock(at(start))
    logbook = PastLogbook(own, past, clock, lambda _moment: None, scan=scan, by_program="Fairlead")
    logbook.author = "Bo"
    return logbook, clock, own, past


def go_to(logbook: PastLogbook, clock: ManualClock, minutes: float) -> None:
    clock._utc = at(minutes)
    logbook.go_to(at(minutes))


@pytest.mark.parametrize("minutes", [0, 4.9, 5, 21, 25, 42, 46, 51, 56, 61])
def test_the_log_is_what_had_been_written_by_then(minutes: float) -> None:
    logbook, clock, _own, _past = book()
    go_to(logbook, clock, minutes)
    expected = fold(e for e in NIGHT if e.written <= at(minutes))
    assert state_bytes(logbook.state) == state_bytes(expected)


@given(st.lists(st.floats(0, 65), min_size=1, max_size=12))
@settings(max_examples=40, deadline=None)
def test_however_one_comes_there(moments: list[float]) -> None:
    """By playing on and by going back and forth: the same state, whatever came before."""
    logbook, clock, _own, _past = book()
    now = 0.0
    for minutes in moments:
        if minutes > now:
            clock.advance((minutes - now) * 60)
            logbook.poll()
        else:
            go_to(logbook, clock, minutes)
        now = minutes
        assert state_bytes(logbook.state) == state_bytes(fold(e for e in NIGHT if e.written <= clock.utc()))


def test_it_goes_back_through_states_that_were_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past_room, "FOLDED_EVERY", 3)
    entries = chained([made(LogLine(text=f"line {n}"), n) for n in range(20)])
    logbook, clock, _own, past = book(entries)
    past.prepare()
    past.wait(5.0)
    assert len(past._kept) > 5
    for minutes in (19, 3, 11, 0, 8.5, 2):
        go_to(logbook, clock, minutes)
        assert state_bytes(logbook.state) == state_bytes(fold(e for e in entries if e.written <= at(minutes)))
    past.close()


def test_a_kept_state_is_not_touched_by_what_comes_after() -> None:
    """A correction, a movement and a new case in a copy leave the original as it was."""
    past = PastLog(NIGHT)
    folder = past.folder(4)
    before = state_bytes(folder.show())
    copy = folder.copy()
    copy.take(NIGHT[4:])
    assert state_bytes(copy.show()) == state_bytes(fold(NIGHT))
    assert state_bytes(folder.show()) == before
    folder.take(NIGHT[4:])
    assert state_bytes(folder.show()) == state_bytes(fold(NIGHT))


def test_a_note_goes_into_the_own_log_and_stands_at_its_moment() -> None:
    logbook, clock, own, _past = book(start=30)
    receipt = logbook.write(LogLine(text="I would have altered course here"))
    logbook.write(SystemNote(what="started"), author="Fairlead")
    logbook.poll()
    assert receipt.saved
    assert [e.kind for e in own.entries()] == ["log.line", "system.note"]
    assert [line.entry.author for line in logbook.state.lines if line.entry.author == "Bo"] == ["Bo"]
    go_to(logbook, clock, 10)
    assert "Bo" not in {line.entry.author for line in logbook.state.lines}
    clock.advance(25 * 60)
    logbook.poll()
    assert [line.entry.author for line in logbook.state.lines if line.entry.author == "Bo"] == ["Bo"]
    assert logbook.state.withheld == 0
    assert logbook.state.problems == ()


def test_nothing_of_the_mission_can_be_corrected_or_struck_out() -> None:
    logbook, _clock, own, _past = book(start=30)
    with pytest.raises(UserError, match="stays as it was written"):
        logbook.correct("a" * 32, LogLine(text="another"))
    with pytest.raises(UserError, match="stays as it was written"):
        logbook.void("a" * 32, "no")
    mine = logbook.write(LogLine(text="mine"))
    logbook.poll()
    logbook.correct(mine.id, LogLine(text="mine, better"))
    logbook.poll()
    assert [e.payload["text"] for e in own.entries()] == ["mine", "mine, better"]
    assert list(NIGHT) == list(chained_again())


def chained_again() -> Sequence[Entry]:
    return PastLog(NIGHT).entries


def test_the_search_finds_what_is_shown() -> None:
    from app.ports import LogQuery

    logbook, clock, _own, _past = book(start=25)
    logbook.write(LogLine(text="boat of my own"))
    logbook.poll()
    assert [line.text for line in logbook.search(LogQuery("boat")).lines] == ["boat of my own", "Boat sighted, gray"]
    go_to(logbook, clock, 10)
    assert logbook.search(LogQuery("boat")).total == 0


@pytest.mark.parametrize("wrong_by_days", [-4000, 4000])
def test_a_clock_that_was_wrong_does_not_hide_what_follows(wrong_by_days: int) -> None:
    """An entry stamped years off appears among those it was written with, and no other waits for it."""
    odd = made(LogLine(text="odd"), 3, written=3 + wrong_by_days * 1440)
    entries = chained([made(LogLine(text="one"), 1), odd, made(LogLine(text="two"), 5), made(LogLine(text="three"), 9)])
    past = PastLog(entries, at(10))
    assert [past.count(at(m)) for m in (0.5, 2, 6, 10)] == [0, 2, 3, 4]


def test_acknowledgements_are_as_they_were() -> None:
    """The crew's, at their moment; cases and reminders with them."""
    entries = chained(
        [
            made(CaseOpened(number=CASE), 1, subject=CASE),
            made(AlertNoted(alert="known:x", priority="warning", state="active, acknowledged", title="", detail="", by="Ada"), 2),
        ]
    )
    clock = ManualClock(at(0))
    session = Session(ScaledClock(at(0), 0.0), Settings(), Mode.REPLAY)
    session.raise_alert("known", "x", Priority.WARNING, "Known vessel", "")
    crew = PastCrew(PastLog(entries))
    crew.go_to(at(0))
    session.tick(clock.stamp())
    clock.advance(90)
    crew.follow(session, clock.stamp())
    (alert,) = session.tick(clock.stamp()).alerts
    assert alert.acknowledged_by is None
    assert [case.id for case in session._cases] == [CASE]
    clock.advance(60)
    crew.follow(session, clock.stamp())
    (alert,) = session.tick(clock.stamp()).alerts
    assert alert.acknowledged_by == "Ada"


def test_an_alert_that_came_back_is_not_acknowledged_by_what_was_said_before() -> None:
    entries = chained(
        [made(AlertNoted(alert="known:x", priority="warning", state="active, acknowledged", title="", detail="", by="Ada"), 1)]
    )
    clock = ManualClock(at(1))
    session = Session(ScaledClock(at(0), 0.0), Settings(), Mode.REPLAY)
    crew = PastCrew(PastLog(entries), cases=False)
    crew.go_to(at(0.9))
    crew.follow(session, clock.stamp())
    clock.advance(1.0)
    session.raise_alert("known", "x", Priority.WARNING, "Known vessel", "")
    session.tick(clock.stamp())
    crew.follow(session, clock.stamp())
    (alert,) = session.tick(clock.stamp()).alerts
    assert alert.acknowledged_by is None


def test_after_going_elsewhere_the_watch_is_told() -> None:
    """``poll`` says that the state is another one, so that the cases of then are watched."""
    logbook, clock, _own, _past = book(start=30)
    logbook.poll()
    assert not logbook.poll()
    go_to(logbook, clock, 3)
    assert logbook.poll()


def test_the_time_line_tells_cases_incidents_alerts_feeds_and_marks() -> None:
    marks = chained([made(mark("here I would turn"), 33, author="Bo"), made(LogLine(text="no mark"), 34)])
    events = [*events_of(NIGHT), *events_of(marks)]
    assert [(e.kind, e.words, e.urgent) for e in events] == [
        (EventKind.CASE, f"Case {CASE} opened", False),
        (EventKind.ALERT, "CPA 0.3 NM", True),
        (EventKind.INCIDENT, "Incident", True),
        (EventKind.FEED, "GPS 1 failed", False),
        (EventKind.CASE, f"Case {CASE} closed", False),
        (EventKind.MARK, "here I would turn", False),
    ]


def test_the_cases_of_then_are_watched() -> None:
    past = PastLog(NIGHT)
    assert [c.id for c in watched_cases(past.folder(5).show())] == [CASE]
    assert watched_cases(past.folder(len(NIGHT)).show()) == ()
