"""What may be merged and what may not, the bounds, and the counting of what they throw away."""

from __future__ import annotations

import threading

from app.readings import Beacon, DistressCall, LinkPhase, LinkState, MobReport, RawLine, TargetStatus
from app.watch.inbox import Inbox
from tests.watch.build import ais, fix, link, stamp, ttm


class Memory:
    def __init__(self) -> None:
        self.lines: list[RawLine] = []

    def raw(self, line: RawLine) -> None:
        self.lines.append(line)


def counters(inbox: Inbox) -> dict[str, int]:
    return dict(inbox.counters())


def test_raw_goes_to_the_recorder_unchanged() -> None:
    memory = Memory()
    line = RawLine("GPS 1", stamp(), b"$junk\x00")
    Inbox(memory).raw(line)  # type: ignore[arg-type]  # only raw() is used
    assert memory.lines == [line]


def test_the_newest_state_of_one_thing_replaces_the_older() -> None:
    inbox = Inbox()
    inbox.reading(fix(stamp(0)))
    inbox.reading(fix(stamp(1)))
    assert [r.stamp.mono for r in inbox.take(10)] == [1001.0]
    assert counters(inbox)["inbox merged"] == 1


def test_sources_sentences_and_targets_do_not_replace_each_other() -> None:
    inbox = Inbox()
    readings = [fix(stamp(), "GPS 1"), fix(stamp(), "GPS 2"), fix(stamp(), sentence="RMC"), ttm(stamp(), 1), ttm(stamp(), 2)]
    readings.append(ttm(stamp(), 1, sentence="TLL"))
    for reading in readings:
        inbox.reading(reading)
    assert inbox.take(10) == readings


def test_ais_static_does_not_hide_dynamic_nor_part_a_part_b() -> None:
    inbox = Inbox()
    readings = [
        ais(stamp(), message_type=1, sog_mps=3.0),
        ais(stamp(), message_type=5, name="OCEAN"),
        ais(stamp(), message_type=24, name="OCEAN"),
        ais(stamp(), message_type=24, callsign="IBXX"),
    ]
    for reading in readings:
        inbox.reading(reading)
    assert inbox.take(10) == readings


def test_events_are_kept_one_by_one_in_order() -> None:
    inbox = Inbox()
    call = DistressCall(source="VHF", stamp=stamp(), is_distress=True, casualty="247000001")
    events = [call, call, MobReport(source="MOB", stamp=stamp()), ais(stamp(), "970123456", beacon=Beacon.SART), call]
    for event in events:
        inbox.reading(event)
    assert inbox.take(10) == events


def test_a_loss_is_not_hidden_by_the_next_target_of_the_number() -> None:
    inbox = Inbox()
    inbox.reading(ttm(stamp(0), 7))
    inbox.reading(ttm(stamp(1), 7, status=TargetStatus.LOST))
    inbox.reading(ttm(stamp(2), 7))
    assert [r.status for r in inbox.take(10)] == [TargetStatus.LOST, TargetStatus.TRACKED]


def test_link_changes_are_all_kept_and_counters_between_them_merged() -> None:
    inbox = Inbox()
    phases = [LinkPhase.OPENING, LinkPhase.LIVE, LinkPhase.LIVE, LinkPhase.LIVE, LinkPhase.SILENT, LinkPhase.LIVE]
    for i, phase in enumerate(phases):
        inbox.link(link(stamp(i), phase))
    taken = [item for item in inbox.take(10) if isinstance(item, LinkState)]
    assert [item.phase for item in taken if item.stamp.mono != 1003.0] == [
        LinkPhase.OPENING,
        LinkPhase.LIVE,
        LinkPhase.SILENT,
        LinkPhase.LIVE,
    ]
    assert len(taken) == 5


def test_both_bounds_hold_and_every_drop_is_counted() -> None:
    inbox = Inbox(max_states=3, max_events=2)
    for number in range(5):
        inbox.reading(ttm(stamp(), number))
        inbox.reading(MobReport(source="MOB", stamp=stamp()))
    assert len(inbox) == 5
    assert counters(inbox)["inbox dropped states"] == 2
    assert counters(inbox)["inbox dropped events"] == 3
    assert len(inbox.take(100)) == 5
    inbox.reading(MobReport(source="MOB", stamp=stamp()))
    assert len(inbox.take(100)) == 1


def test_take_leaves_the_rest_for_the_next_time() -> None:
    inbox = Inbox()
    for number in range(5):
        inbox.reading(ttm(stamp(), number))
    assert [len(inbox.take(2)) for _ in range(4)] == [2, 2, 1, 0]


def test_events_from_several_threads_all_arrive() -> None:
    inbox = Inbox(max_events=10_000)

    def talk(source: str) -> None:
        for i in range(500):
            inbox.reading(MobReport(source=source, stamp=stamp(i)))

    threads = [threading.Thread(target=talk, args=(f"S{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    taken = inbox.take(10_000)
    assert len(taken) == 2000
    for n in range(4):
        mine = [r.stamp.mono for r in taken if r.source == f"S{n}"]
        assert mine == sorted(mine)
