"""The log as a list of one filter: in step with the state whatever comes late, is corrected or struck out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from app.entry import Entry, NewEntry, body, chain_hash, from_body
from app.rescue.entries import AlertNoted, CaseReopened, LogLine, Payload, SystemNote
from app.rescue.line import Line
from ui.log_index import FILTERS, LogFilter, changes
from ui.log_model import LogModel

START = datetime(2026, 6, 13, 20, tzinfo=UTC)
PAYLOADS: tuple[Payload, ...] = (
    LogLine(text="wind NW 5"),
    SystemNote(what="started"),
    CaseReopened(reason="seen again"),
    AlertNoted(alert="a", priority="caution", state="over", title="t"),
)


def entry(seq: int, minute: int, payload: Payload, subject: str | None = None) -> Entry:
    at = START + timedelta(minutes=minute)
    new = NewEntry(payload.kind, payload.model_dump(mode="json"), at, at, "2/O", subject=subject)
    data = body(new, "m", "Bridge")
    return from_body(seq, "00" * 32, chain_hash(seq, "00" * 32, data), data)


def line(seq: int, minute: int, payload: Payload = PAYLOADS[0]) -> Line:
    return Line(entry(seq, minute, payload), payload)


class Mirror:
    """What a view knows of a model from its signals alone."""

    def __init__(self, model: LogModel) -> None:
        self.model = model
        self.rows: list[Line | None] = []
        self.resets = 0
        model.rowsInserted.connect(self._insert)
        model.rowsRemoved.connect(self._remove)
        model.dataChanged.connect(self._change)
        model.modelReset.connect(self._reset)

    def _insert(self, _parent: QModelIndex, first: int, last: int) -> None:
        self.rows[first:first] = [self.model.line(row) for row in range(first, last + 1)]

    def _remove(self, _parent: QModelIndex, first: int, last: int) -> None:
        del self.rows[first : last + 1]

    def _change(self, first: QModelIndex, last: QModelIndex) -> None:
        for row in range(first.row(), last.row() + 1):
            self.rows[row] = self.model.line(row)

    def _reset(self) -> None:
        self.resets += 1
        self.rows = [self.model.line(row) for row in range(self.model.rowCount())]


acts = st.lists(
    st.tuples(st.sampled_from(("add", "add", "add", "correct", "move", "drop")), st.integers(0, 300), st.integers(0, 3)),
    max_size=40,
)


@given(batches=st.lists(acts, max_size=6), chosen=st.sampled_from(FILTERS))
def test_any_lines_late_corrected_or_moved_show_as_the_filter_of_the_state(
    batches: list[list[tuple[str, int, int]]], chosen: LogFilter
) -> None:
    model = LogModel(chosen)
    mirror = Mirror(model)
    log: dict[int, Line] = {}
    seq = 0
    for batch in batches:
        for act, minute, kind in batch:
            seq += 1
            if act == "add" or not log:
                log[seq] = line(seq, minute, PAYLOADS[kind])
                continue
            key = sorted(log)[minute % len(log)]
            if act == "drop":
                del log[key]
            else:
                old = log[key]
                at = minute if act == "move" else int((old.at - START).total_seconds() // 60)
                first = old.history[0] if old.history else old.entry
                log[key] = Line(entry(seq, at, old.payload), old.payload, history=(first,))
        state = tuple(sorted(log.values(), key=lambda each: each.order))
        model.update(state)
        wanted = [each for each in state if chosen.takes(each)]
        assert [model.line(row) for row in range(model.rowCount())] == wanted
        assert mirror.rows == wanted
        assert model.hidden == len(state) - len(wanted)
        for row, each in enumerate(wanted):
            assert model.row_of(each) == row


def test_a_new_line_is_one_inserted_row_and_looks_at_no_other() -> None:
    lines = [line(i, i) for i in range(1, 500)]
    model = LogModel()
    model.update(tuple(lines))
    mirror = Mirror(model)
    mirror.rows = list(lines)
    asked: list[Line] = []

    class Watching(LogFilter):
        def takes(self, each: Line) -> bool:
            asked.append(each)
            return True

    model.filter = Watching("watching")
    late = line(600, 250)
    lines.insert(250, late)
    model.update(tuple(lines))
    assert asked == [late]
    assert mirror.resets == 0
    assert mirror.rows == lines


def test_what_changed_is_found_at_both_ends_at_once() -> None:
    old = [line(i, i) for i in range(1, 300)]
    new = [*old, line(900, 900)]
    new[3] = line(4, 4)
    gone, come = changes(old, new)
    assert gone == [old[3]]
    assert [a is b for a, b in zip(come, (new[3], new[-1]), strict=True)] == [True, True]


def test_the_ship_s_log_leaves_out_what_the_program_says_and_tells_how_much() -> None:
    model = LogModel()
    model.update((line(1, 1), line(2, 2, PAYLOADS[1]), line(3, 3, PAYLOADS[2]), line(4, 4, PAYLOADS[3])))
    shown = [each.entry.kind for row in range(model.rowCount()) if (each := model.line(row)) is not None]
    assert shown == ["log.line", "case.reopened"]
    assert model.filter.hidden(model.hidden) == "2 lines of the program are not shown"
    assert model.filter.hidden(1) == "1 line of the program is not shown"
    assert FILTERS[1].hidden(0) == ""


def test_every_kind_that_people_write_is_in_the_ship_s_log() -> None:
    from app.rescue.entries import PAYLOADS as EVERY

    left_out = {p.kind for p in EVERY if p.kind.startswith(FILTERS[0].prefixes)}
    assert left_out == {"alert.noted", "link.noted", "system.note", "incident.track"}
