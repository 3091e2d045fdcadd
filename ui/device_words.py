"""What a device gives, and whether it is used: words for the device page. Pure, from one frame."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

from app.config import Device
from app.readings import LinkPhase, LinkState
from app.setup.refused import refused_words
from app.setup.running import HeardLine
from app.watch.frame import Frame, TargetKind, Value
from app.worded import joined, worded
from ui.clock_words import clock_words
from ui.words import duration

_GIVES: Final[tuple[tuple[str, str, frozenset[str]], ...]] = (
    ("position", "position", frozenset({"GGA", "RMC", "GLL", "GNS"})),
    ("sog_mps", "course and speed", frozenset({"RMC", "VTG", "VBW"})),
    ("heading_deg", "heading", frozenset({"HDT", "HDG", "HDM", "THS"})),
    ("rate_of_turn_deg_min", "rate of turn", frozenset({"ROT"})),
    ("stw_mps", "speed through the water", frozenset({"VHW", "VBW"})),
    ("depth_m", "depth", frozenset({"DPT", "DBT", "DBS", "DBK"})),
    ("wind_mps", "wind", frozenset({"MWV", "MWD", "VWR", "VWT"})),
)
"""Field of own ship, word, and the sentences that give it."""

_USE: Final = {
    "position": "position", "course and speed": "position", "heading": "heading", "rate of turn": "heading",
    "speed through the water": "log", "depth": "depth", "wind": "wind", "AIS": "ais", "radar": "radar", "alerts": "alerts",
}  # fmt: skip
"""The word of the settings that lets it through."""


def contributions(link: LinkState, frame: Frame, device: Device | None = None) -> tuple[tuple[str, str], ...]:
    """(what, how it stands) for each thing that the device says: "in use", or why not."""
    said = set(link.sentences)
    out: list[tuple[str, str]] = []
    for field, word, sentences in _GIVES:
        if said & sentences:
            out.append((word, _stands(word, getattr(frame.own, field), link, frame, device)))
    for word, types, kinds in (
        ("AIS", {"VDM", "VDO"}, (TargetKind.AIS, TargetKind.BEACON, TargetKind.AID, TargetKind.BASE, TargetKind.AIRCRAFT)),
        ("radar", {"TTM", "TLL", "TTD"}, (TargetKind.RADAR,)),
    ):
        if said & types:
            count = sum(t.source == link.source and t.kind in kinds for t in frame.targets)
            off = _off(word, device)
            out.append((word, off or ("1 target" if count == 1 else worded("{count} targets", count=count))))
    if said & {"ALF", "ALR", "ALC"}:
        out.append(("alerts", _off("alerts", device) or "in use"))
    return tuple(out)


def _stands(word: str, value: Value[object], link: LinkState, frame: Frame, device: Device | None) -> str:
    off = _off(word, device)
    if off:
        return off
    if value.source == link.source:
        return worded("in use, old {duration}", duration=duration(value.age_s)) if value.stale else "in use"
    if word == "position":
        found = next((c for c in frame.own.position_candidates if c[0] == link.source), None)
        if found is not None and not found[2]:
            return worded("not used: {value}", value=found[3] or "not usable")
    if link.phase is not LinkPhase.LIVE:
        return worded("not used: {value}", value=link.phase.value)
    return worded("ready, {source} is preferred", source=value.source) if value.source else "not used: nothing valid came yet"


def _off(word: str, device: Device | None) -> str:
    if device is None or not device.use or _USE.get(word, word) in device.use:
        return ""
    return "turned off in the settings"


def contribution_words(link: LinkState, frame: Frame, device: Device | None = None) -> str:
    """In one line: "Gives position (in use), heading (ready, GYRO is preferred)"; "" where nothing was heard."""
    found = contributions(link, frame, device)
    return "Gives " + joined(", ", (worded("{what} ({how})", what=what, how=how) for what, how in found)) if found else ""


def link_words(link: LinkState) -> str:
    """How the link stands, and what was refused."""
    bad = refused_words(link.counters.bad)
    again = link.counters.reconnects
    parts = (
        worded("{source}: {value}", source=link.source, value=link.phase.value),
        link.reason,
        worded("reconnected {again} times", again=again) if again else "",
    )
    return joined(", ", (p for p in parts if p)) + (worded(". Refused: {bad}", bad=bad) if bad else "")


def what_came(name: str, link: LinkState | None, lines: Sequence[HeardLine], seconds: float, *, opened: bool) -> str:
    """What a test found: ``lines`` are those that came while it ran."""
    how = (
        worded("{name} opened again, listened {seconds:.0f} s", name=name, seconds=seconds)
        if opened
        else worded("{name} listened to for {seconds:.0f} s", name=name, seconds=seconds)
    )
    good = [line for line in lines if line.kind and not line.refused]
    bad = sum(bool(line.refused) for line in lines)
    if good:
        kinds = Counter(line.kind for line in good).most_common(5)
        more = worded(", {bad} refused", bad=bad) if bad else ""
        return worded(
            "{how}: {n} good ({join}){more}",
            how=how,
            n=len(good),
            join=joined(", ", (worded("{k} {n}", k=k, n=n) for k, n in kinds)),
            more=more,
        )
    if bad:
        return worded(
            "{how}: {bad} lines, none of them good ({first}). Wrong speed, or a bad cable",
            how=how,
            bad=bad,
            first=_first(line.refused for line in lines),
        )
    if link is not None and link.phase is LinkPhase.FAILED:
        return worded("{how}: cannot be opened. {reason}", how=how, reason=link.reason)
    return worded("{how}: nothing came. Is it on, is its cable in?", how=how)


def _first(words: Iterable[str]) -> str:
    return next((w for w in words if w), "")


def line_words(line: HeardLine) -> str:
    """``02:52:07.4  $GPRMC,…   wrong checksum``."""
    return worded("{at:%H:%M:%S}.{value}  {text}", at=line.at, value=line.at.microsecond // 100000, text=line.text) + (
        worded("   {refused}", refused=line.refused) if line.refused else ""
    )


def outputs_words(frame: Frame) -> str:
    """Own data that goes to other computers of the ship."""
    each = (
        worded("{name} {words} ({detail}", name=out.name, words=out.words, detail=out.detail)
        + (worded(", {dropped} dropped)", dropped=out.dropped) if out.dropped else ")")
        for out in frame.outputs
    )
    return "Passed on by the policy: " + joined("; ", each) + "."


def fixes_words(frame: Frame) -> str:
    """Which fix is in use, and why each of the others is not."""
    used = frame.own.position
    first = worded("Position from {source}", source=used.source) if used.source else "No position from any device"
    if used.stale and used.source:
        first += worded(", old {duration}", duration=duration(used.age_s))
    rest = []
    for source, age, usable, why in frame.own.position_candidates:
        if source == used.source:
            continue
        state = "ready" if usable else why or "not usable"
        rest.append(
            worded("{source} {state}", source=source, state=state)
            + (worded(" ({duration})", duration=duration(age)) if age is not None else "")
        )
    return joined(". ", [*filter(None, (first, joined("; ", rest), clock_words(frame)))]) + "."
