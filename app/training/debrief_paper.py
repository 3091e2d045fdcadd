"""The after-action report on paper: a ``Document`` of a ``Debrief``. What is asked stands first, then what it rests on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from app.export.chart import LIFT, Mark, Shores, Way, chart_of
from app.export.document import Curve, Document, Figure, Plot, Section, Table
from app.geo import Position, format_position
from app.training.debrief import Debrief, Earlier, better
from app.training.facts import OWN, Truth
from app.training.judge import Result, Verdict
from app.training.trainee import AlertStory
from app.training.words import clock, length, many, miles, weight
from app.watch.frame import Mode

_SIGN: Final = {Verdict.MET: "met", Verdict.MISSED: "MISSED", Verdict.NOT_APPLICABLE: "–"}
_MOST_TEXT: Final = 160
_MOST_RUNS: Final = 8
_STEPS_NM: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500)
_STEPS_MIN: Final = (1, 2, 5, 10, 20, 30, 60, 120, 240)
_TICKS: Final = 6


def paper(report: Debrief, truth: Truth, *, ship: str, mode: Mode, made: datetime, shores: Shores | None = None) -> Document:
    """The report as a document. ``truth`` is drawn on the map; ``made`` is the real time, UTC."""
    drill = report.drill
    head = (
        f"Drill “{drill.title}” ({drill.scenario}, level {drill.level}), seed {drill.seed}, "
        f"trainee: {report.officer or 'nobody signed on'}",
        f"Run on {drill.began:%d %b %Y %H:%M} UTC; scenario time {drill.start:%d %b %Y %H:%M} UTC, "
        f"{length(report.ended_s)} of {length(drill.duration_s)} played. Times below are minutes and seconds from the start.",
        f"Trains: {' '.join(drill.trains.split())}",
    )
    sections = (
        _in_short(report),
        _asked(report.results),
        _runs(report),
        _alerts(report.alerts),
        _cases(report),
        *_errors(report),
        _map(report, truth, shores),
        _decisions(report),
        _late(report),
        _how(report),
        _timeline(report),
    )
    return Document("After-action report", report.mission, ship, made, report.officer, mode, head, sections)


def _in_short(report: Debrief) -> Section:
    cases = [case.took_s for case in report.cases if case.took_s is not None]
    delays = [story.delay_s for story in report.alerts if story.delay_s is not None]
    unanswered = sum(1 for s in report.alerts if s.asked_s is not None and s.acknowledged_s is None)
    missed = [each for each in report.results if each.verdict is Verdict.MISSED]
    worst = max((p.off_nm for c in report.cases for p in c.places if p.off_nm is not None), default=None)
    off = report.count.off
    figures = (
        Figure(f"{weight(report.met)} of {weight(report.of)}", "asked and met", urgent=bool(missed)),
        Figure(length(max(cases)) if cases else "–", "longest time to a case" if len(cases) > 1 else "time to the case"),
        Figure("–" if worst is None else miles(worst), "largest position error of a case"),
        Figure(
            "–" if off is None else f"{off:+d}" if off else "0", "persons counted too many (+) or too few (−)", urgent=bool(off)
        ),
        Figure(length(max(delays)) if delays else "–", "slowest answer to an alert"),
        Figure(str(unanswered), "alerts never answered", urgent=bool(unanswered)),
        Figure(str(len(report.late)), f"entries later than {weight(report.late_min)} min"),
    )
    return Section("In short", figures=figures, lines=tuple(f"Missed: {each.title}. {each.sentence}" for each in missed))


def _asked(results: Sequence[Result]) -> Section:
    rows = tuple((each.title, _SIGN[each.verdict], weight(each.weight), each.sentence) for each in results)
    table = Table(("Asked", "Result", "Weight", "What the log and the truth say"), rows, (30, 9, 9, 52))
    return Section("What was asked", table=table, empty="This scenario asks for nothing that can be judged.")


def _runs(report: Debrief) -> Section:
    """This run beside the earlier ones of the same scenario, the newest at the right."""
    if not report.earlier:
        return Section("Earlier runs", empty="None of this scenario as it is now, in this training folder.")
    shown = report.earlier[-_MOST_RUNS:]
    rows = (*(_run(each, "") for each in shown), _run(report.short, "this run"))
    table = Table(
        ("Run (UTC)", "Trainee", "Seed", "Met", "Missed", "Case", "Position", "Answer"), rows, (20, 19, 7, 11, 10, 11, 11, 11)
    )
    left = len(report.earlier) - len(shown)
    lines = (*better(report), *((f"{many(left, 'older run')} not shown.",) if left else ()))
    note = (
        "Case: time to the last case that was asked for. Position: the largest error that was judged. Answer: the slowest judged."
    )
    return Section("Earlier runs", lines=(*lines, note), table=table)


def _run(each: Earlier, note: str) -> tuple[str, ...]:
    missed = sum(1 for row in each.results.values() if row.verdict is Verdict.MISSED)
    when = f"{each.began:%d %b %Y %H:%M}" + (f" ({note})" if note else "") + (" *" if each.injected else "")
    return (
        when,
        each.officer or "–",
        str(each.seed),
        f"{weight(each.met)} of {weight(each.of)}",
        str(missed),
        *(_worst(each, kind) for kind in ("case-within", "position", "acknowledged-within")),
    )


def _worst(each: Earlier, kind: str) -> str:
    found = [row.measured for row in each.results.values() if row.kind == kind and row.measured is not None]
    if not found:
        return "–"
    return miles(max(found)) if kind == "position" else length(max(found))


def _alerts(alerts: Sequence[AlertStory]) -> Section:
    rows = tuple((clock(s.raised_s), s.priority, s.title, _answer(s), "–" if s.over_s is None else clock(s.over_s)) for s in alerts)
    table = Table(("Came", "Kind", "Alert", "Acknowledged", "Over"), rows, (9, 11, 42, 29, 9))
    return Section("Alerts", table=table, empty="No alert came.")


def _answer(story: AlertStory) -> str:
    if story.asked_s is None:
        return "a caution wants no answer"
    if story.acknowledged_s is None or story.delay_s is None:
        return "NEVER"
    by = f", {story.by}" if story.by else ""
    return f"{clock(story.acknowledged_s)}, after {length(story.delay_s)}{by}"


def _cases(report: Debrief) -> Section:
    rows = []
    for case in report.cases:
        hull = report.drill.hull(case.vessel).name if case.vessel else "nobody that is asked for"
        took = f"opened {clock(case.opened_s)}" + (
            f", {length(case.took_s)} after the first word" if case.took_s is not None else ""
        )
        rows.append((case.number, hull, clock(case.opened_s), took, "", ""))
        rows += [
            ("", "", clock(p.written_s), p.source or "position", format_position(Position(p.lat, p.lon)),
             "–" if p.off_nm is None else miles(p.off_nm))
            for p in case.places
        ]  # fmt: skip
    count = report.count
    asked = "" if count.asked is None else f"; {count.asked} were"
    line = f"On board by the log at the end: {count.on_board}{asked}. Counts without an explanation: {count.unexplained}."
    table = Table(("Case", "Who she really was", "At", "What", "Position written", "Off"), tuple(rows), (13, 20, 8, 27, 22, 10))
    return Section("Cases and counts", lines=(line,), table=table)


def _errors(report: Debrief) -> list[Section]:
    """How wrong the newest position in the log was over time, and own ship's where it was wrong."""
    curves = [
        Curve(tuple((t / 60, off) for t, off in case.believed), case.number, heavy=i == 0, dashed=i > 1)
        for i, case in enumerate(report.cases)
        if case.believed
    ]
    own = tuple((t / 60, off) for t, off in report.own_off)
    if not curves:
        return [Section("Position error over time", empty="No case that is asked for had a position.")]
    most = max(off for curve in curves for _t, off in curve.points)
    last = report.ended_s / 60
    plot = Plot(
        curves=tuple(curves),
        x=(0.0, max(last, 1.0)),
        y=(0.0, max(most * 1.1, 0.05)),
        x_ticks=tuple((float(t), str(t)) for t in _minutes(last)),
        y_ticks=tuple((d, f"{d:g}") for d in _miles(max(most * 1.1, 0.05))),
        x_name="minutes from the start",
        y_name="NM",
        height_mm=62,
        caption="The newest position that the log had at each time, against where she was then. It grows while she drifts and "
        "nobody writes down a new one.",
    )
    line = (
        (f"Own ship stood wrong by up to {miles(max(off for _t, off in own))} in {many(len(own), 'line')} of the log.",)
        if own
        else ()
    )
    return [Section("Position error over time", lines=line, plot=plot)]


def _map(report: Debrief, truth: Truth, shores: Shores | None) -> Section:
    drill = report.drill
    about = tuple(dict.fromkeys([*(c.vessel for c in report.cases if c.vessel), *(a.vessel for a in drill.asked if a.vessel)]))
    ways = [Way(_points(truth, OWN, report.ended_s), "own ship", heavy=True)]
    ways += [Way(_points(truth, v, report.ended_s), drill.hull(v).name) for v in about if v != OWN]
    unseen = [h for h in drill.hulls if not h.mmsi and h.id not in about]
    ways += [Way(_points(truth, h.id, report.ended_s), h.name, dashed=True) for h in unseen]
    marks = [
        Mark(Position(p.lat, p.lon), f"{case.number} {clock(p.at_s)}" if i == len(case.places) - 1 else clock(p.at_s), "cross")
        for case in report.cases
        for i, p in enumerate(case.places)
    ]
    caption = (
        "Lines: where own ship (heavy) and those who are asked for really were. Crosses: positions of cases as written in the log."
    )
    plot = chart_of([way for way in ways if len(way.points)], marks, shores=shores, caption=caption, highest_mm=90)
    return Section("Where it was: the truth and the log", plot=plot, empty="Nothing is known of where anybody was.")


def _points(truth: Truth, identity: str, end_s: float) -> list[tuple[float, float]]:
    out: list[tuple[float, float]] = []
    before = math.nan
    for t, lat, lon in truth.trails.get(identity, ()):
        if t > end_s:
            break
        if t - before > 60:
            out.append(LIFT)
        out.append((lat, lon))
        before = t
    return out


def _decisions(report: Debrief) -> Section:
    rows = tuple(
        (
            clock(d.at_s),
            d.by,
            d.title + (" (fixed text)" if d.fixed else ""),
            ", ".join(d.recipients),
            d.verdict + (", sent" if d.released else ", not sent"),
            d.sentence,
        )
        for d in report.decisions
    )
    table = Table(("At", "Who", "What", "To whom", "Policy", "Why"), rows, (7, 13, 16, 26, 12, 26))
    return Section("Who tried to tell what to whom", table=table, empty="Nobody tried to send anything.")


def _late(report: Debrief) -> Section:
    rows = tuple((clock(each.happened_s), length(each.late_s), each.by, _cut(f"{each.title}: {each.text}")) for each in report.late)
    table = Table(("Happened", "Late by", "Who", "Entry"), rows, (11, 13, 16, 60))
    return Section(
        "Late entries", table=table, empty=f"No entry was written more than {weight(report.late_min)} minutes after the fact."
    )


def _timeline(report: Debrief) -> Section:
    rows = tuple((clock(p.at_s), p.kind, _cut(p.text)) for p in report.timeline)
    return Section("Timeline", table=Table(("At", "What", ""), rows, (8, 11, 81)))


def _how(report: Debrief) -> Section:
    lines = (
        "Each row is met or missed by the measure that stands in the scenario; the sum is that of the weights. Rows that do not "
        "apply are in neither number. No other mark is given.",
        "Answers count from when an alert wanted one. Positions are compared with the truth at the time that they speak of.",
        f"Scenario {report.drill.scenario}, SHA-256 {report.drill.hash}.",
    )
    injected = sum(1 for event in report.drill.events if event.injected)
    more = (f"The instructor changed it while it ran ({many(injected, 'order')}): a run marked * compares with others with care.",)
    return Section("How this was judged", lines=(*lines, *(more if injected else ())))


def _minutes(last: float) -> Iterable[int]:
    step = next((s for s in _STEPS_MIN if last / s <= _TICKS), _STEPS_MIN[-1])
    return range(0, int(last) + 1, step)


def _miles(most: float) -> list[float]:
    step = next((s for s in _STEPS_NM if most / s <= _TICKS), _STEPS_NM[-1])
    return [n * step for n in range(int(most / step) + 1)]


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_TEXT else f"{text[: _MOST_TEXT - 1]}…"
