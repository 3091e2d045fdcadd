"""Nothing of training is sent, nothing of it sounds at sea, and every file of it says what it is."""

from __future__ import annotations

import csv
import gzip
import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from app.cli.wiring import Plan, build_station
from app.clock import ManualClock, SystemClock
from app.config import Forward, ForwardClient, Mail, Plotter, Settings
from app.export.order import Order
from app.export.verify import verify_bag
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.channels.plotter import PlotterChannel
from app.relay.channels.rehearsal import NOT_SENT
from app.relay.channels.smtp import SmtpChannel
from app.relay.drafts import Attachment, Draft
from app.relay.feed import TRAINING_FEED, training_feed_draft
from app.rescue.entries import CaseOpened, CasePosition, PolicyDecision, RelaySent
from app.station import Station
from app.watch.alerts import sounds
from app.watch.frame import AlertState, Mode, Priority
from app.watch.session import Session
from devices.simulator.mailbox import ShoreMailServer
from tests.relay.test_channels import free_port, until
from ui.would_go import would_have_gone

NOON = datetime(2026, 6, 14, 12, tzinfo=UTC)
TRAININGS = [mode for mode in Mode if mode is not Mode.LIVE]


# ---- nothing is sent


def settings(tmp: Path, mail_port: int) -> Settings:
    """Every way out that a ship can have, all of them real."""
    client = ForwardClient(authority="OWN-SHIP", address="127.0.0.1", sentences=("RMC",))
    return Settings(
        mail=Mail(host="127.0.0.1", port=mail_port, security="none", sender="bridge@ship.example", timeout_s=5),
        forward=(Forward(name="Chart table", port=free_port(), client=(client,)),),
        plotter=(Plotter(name="ECDIS", kind="udp", port=f"127.0.0.1:{free_port()}"),),
    )


def message(channel: ChannelKind) -> Draft:
    files = (Attachment("boat.jpg", b"not a picture"),) if channel is ChannelKind.EMAIL else ()
    to = (Recipient("ALARM-PHONE", "to", "ALARM-PHONE"),)
    return Draft(f"d-{channel.value}", None, "All well", to, channel, "All well", "All well on board.", files[:0])


@pytest.fixture
def shore() -> Iterator[ShoreMailServer]:
    with ShoreMailServer() as server:
        yield server


@pytest.fixture
def opened(tmp_path: Path, shore: ShoreMailServer) -> Iterator[Any]:
    made: list[Station] = []

    def make(mode: Mode, **more: Any) -> Station:
        folder = tmp_path / "school" / "training" / f"{mode.value}-{len(made)}"
        folder.mkdir(parents=True)
        made.append(build_station(Plan(mode, settings(tmp_path, shore.port), SystemClock(), (), folder, **more)))
        made[-1].start()
        return made[-1]

    yield make
    for each in made:
        each.close()


def step(station: Station, condition: Any) -> None:
    until(lambda: (station.tick(), condition())[1])


@pytest.mark.parametrize("mode", TRAININGS)
def test_every_way_out_ends_in_a_rehearsal_and_the_log_says_so(
    mode: Mode, opened: Any, shore: ShoreMailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(*_args: object, **_more: object) -> None:
        raise AssertionError("a channel was used in training")

    for channel in (SmtpChannel, PlotterChannel):
        monkeypatch.setattr(channel, "__init__", forbidden)
    monkeypatch.setattr("app.relay.channels.folder.FolderChannel.put", forbidden)
    before = set(threading.enumerate())  # of other tests
    station = opened(mode)
    by = {ChannelKind.EMAIL, ChannelKind.OUTBOX, ChannelKind.CLIPBOARD, ChannelKind.VOICE, ChannelKind.PRINT}
    for channel in sorted(by):
        outcome = station.desk.send(message(channel), "2/O")
        assert outcome.released, outcome.text
        assert outcome.text.startswith(f"{mode.word}: nothing was sent")
        assert (outcome.message is not None) is (channel in (ChannelKind.VOICE, ChannelKind.PRINT)), "these stay on board"
    case = station.logbook.new_case_id() if hasattr(station.logbook, "new_case_id") else "T-1"
    station.logbook.write(CaseOpened(number="T-1"), subject=case)
    station.logbook.write(CasePosition(lat=33.0, lon=12.4, source="x"), subject=case)
    step(station, lambda: case in station.state.cases and station.state.cases[case].position is not None)
    assert station.desk.plotting.send(case, "ECDIS", "2/O").text == "Training: nothing went to ECDIS."
    step(station, lambda: len([ln for ln in station.state.lines if isinstance(ln.payload, RelaySent)]) == len(by) + 1)
    sent = [ln.payload for ln in station.state.lines if isinstance(ln.payload, RelaySent)]
    assert {(p.channel, p.status) for p in sent} == {(c.value, "training") for c in (*by, ChannelKind.NMEA)}
    assert all(p.detail == NOT_SENT for p in sent if p.channel != "nmea")
    assert [out.words for out in station.tick().outputs] == ["closed in training"]
    assert shore.messages == ()
    assert not (station.mission_folder / "outbox").exists()
    assert not [t for t in set(threading.enumerate()) - before if t.name in ("relay", "forward", "plotter")]
    shown = would_have_gone(station.state)
    assert {t.channel for t in shown} == {c.value for c in (*by, ChannelKind.NMEA)}
    assert all("All well on board." in t.text and t.recipients for t in shown if t.channel != "nmea")


@pytest.mark.parametrize("mode", TRAININGS)
def test_who_may_not_be_told_is_refused_in_training_as_at_sea(mode: Mode, opened: Any) -> None:
    station = opened(mode)
    to = (Recipient("LY-JRCC", "to", "LY-JRCC"),)
    draft = replace(message(ChannelKind.EMAIL), recipients=to, labels=frozenset({Label.OWN_POSITION}))
    assert not station.desk.send(draft, "2/O").released
    step(station, lambda: any(isinstance(ln.payload, PolicyDecision) and not ln.payload.released for ln in station.state.lines))
    assert would_have_gone(station.state) == ()


def test_mail_of_a_demo_goes_to_the_server_that_it_started_itself_and_says_what_it_is(
    opened: Any, shore: ShoreMailServer, tmp_path: Path
) -> None:
    addresses = tmp_path / "addresses.toml"
    addresses.write_text('[[authority]]\nid = "DE-MRCC"\naddresses = ["mrcc@shore.example"]\n', encoding="utf-8")
    station = opened(Mode.DEMO, shore=shore, addresses=addresses)
    draft = replace(message(ChannelKind.EMAIL), recipients=(Recipient("DE-MRCC", "to", "DE-MRCC"),))
    assert station.desk.send(draft, "2/O").text.startswith("In the mail queue")
    step(station, lambda: shore.messages and not station.desk.queue)
    (mail,) = shore.messages
    said = message_from_bytes(mail.data, policy=policy.default)
    assert (said["Subject"], said["X-Fairlead-Training"]) == ("DEMO · All well", "DEMO: none of this happened at sea")
    (eml,) = (station.mission_folder / "outbox").glob("*.eml")
    assert b"X-Fairlead-Training: DEMO" in eml.read_bytes()


@pytest.mark.parametrize("mode", [Mode.REPLAY, Mode.LIVE])
def test_a_shore_server_is_believed_in_a_demo_alone(tmp_path: Path, shore: ShoreMailServer, mode: Mode) -> None:
    from app.cli.wiring import _own_shore

    plan = Plan(mode, settings(tmp_path, shore.port), SystemClock(), (), tmp_path, shore=shore)
    assert not _own_shore(plan)
    assert _own_shore(replace(plan, mode=Mode.DEMO))
    assert not _own_shore(replace(plan, mode=Mode.DEMO, settings=settings(tmp_path, shore.port + 1)))
    assert not _own_shore(replace(plan, mode=Mode.DEMO, shore=None))


def test_a_gate_at_sea_lets_no_replay_out(opened: Any, tmp_path: Path) -> None:
    feed = training_feed_draft("Training feed tcp", "tcp 127.0.0.1:1")
    folder = tmp_path / "live" / "missions" / "m"
    folder.mkdir(parents=True)
    station = build_station(Plan(Mode.LIVE, Settings(), SystemClock(), (), folder))
    try:
        assert station.desk.check(feed).rule == "malformed"
    finally:
        station.close()
    training = opened(Mode.REPLAY).desk
    assert training.check(feed).verdict.name in ("ALLOW", "NOTICE")
    for change in (
        {"labels": frozenset({Label.OWN_POSITION})},
        {"recipients": (Recipient("LY-JRCC", "to", "LY-JRCC"),)},
        {"body": "RMC"},
        {"subject": "x"},
    ):
        assert training.check(replace(feed, **change)).rule == "malformed", change  # type: ignore[arg-type]
    assert feed.template == TRAINING_FEED


# ---- alerts


def test_what_is_acknowledged_or_silenced_in_a_drill_sounds_on_at_sea() -> None:
    clock = ManualClock(NOON)
    live, drill = Session(clock, Settings(), Mode.LIVE), Session(clock, Settings(), Mode.DRILL)
    for session in (live, drill):
        session.raise_alert("fire", "1", Priority.ALARM, "Fire", "engine room")
        session.tick()
    drill.silence()
    drill.acknowledge("fire:1", "trainee")
    (quiet_,), (loud,) = drill.tick().alerts, live.tick().alerts
    assert quiet_.state is AlertState.ACTIVE_ACKNOWLEDGED
    assert loud.state is AlertState.ACTIVE_UNACKNOWLEDGED
    assert sounds(loud, clock.mono())
    assert not sounds(quiet_, clock.mono())


# ---- what is made of training says so


@pytest.mark.parametrize("mode", TRAININGS)
@pytest.mark.parametrize("audience", ["own", "lawyers", "public"])
def test_every_file_of_an_export_of_training_says_what_it_is(opened: Any, mode: Mode, audience: str) -> None:
    station = opened(mode)
    station.logbook.write(CaseOpened(number="T-1"), subject="T-1")
    station.logbook.write(CasePosition(lat=33.0, lon=12.4, source="x"), subject="T-1").wait(5)
    step(station, lambda: "T-1" in station.state.cases)
    bag = station.archive.export(Order(audience, "exercise"))
    assert bag.path.name.endswith(f"-{audience}-{mode.word}")
    silent = [p.relative_to(bag.path).as_posix() for p in bag.path.rglob("*") if p.is_file() and not says(p, mode)]
    own = ("bagit.txt", "manifest", "tagmanifest", "verify/", "data/checkpoints.jsonl", "data/raw/", "data/media/")
    hidden = ("data/journal.jsonl",) if audience == "public" else ()  # nothing but commitments is left in it
    assert [name for name in silent if not name.startswith((*own, *hidden))] == []
    verdict = verify_bag(bag.path)
    assert verdict.ok, verdict.problem


def says(path: Path, mode: Mode) -> bool:
    data = path.read_bytes()
    if path.suffix == ".pdf":
        return all(f"{mode.word} · not from a live watch" in page.extract_text() for page in PdfReader(path).pages)
    if path.suffix == ".csv":
        first, *others = csv.reader(io.StringIO(data.decode(), newline=""))
        return first[-1] == "training" and all(row[-1] == mode.word for row in others)
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8", "replace")
    return mode.word in text or f'"mode": "{mode.value}"' in text or f'"mode":"{mode.value}"' in text
