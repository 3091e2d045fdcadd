"""A real ``fairlead`` at a busy bridge, to be killed: ``run_live`` itself, and hands that say what was promised to them.

``python -m tests.killed_process`` loads everything once and makes a life for each line on its standard input (``Order`` as JSON):
a fork of its own, so that a life costs a fork and not the start of Python. Everything that a life is promised goes to standard
output as a line of JSON the moment it is promised, not before: ``[what, ...]``, see ``Hands``.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import random
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.cli import running
from app.errors import FairleadError
from app.export.order import Bag, Order
from app.media.store import MediaStore
from app.policy.model import ChannelKind, Label, Recipient
from app.ports import Receipt
from app.relay.drafts import Draft
from app.rescue.entries import AlertNoted, LogLine
from app.station import Station
from app.vigil import mute_words
from app.watch.frame import AlertState

SAID = 3
"""Descriptor of what a life says: a copy of standard output, which the program itself writes to."""

ALERT = "disk:free"
FORM = "killed/form"
PREFERENCE = "killed.number"


def say(*words: object) -> None:
    os.write(SAID, json.dumps(words).encode() + b"\n")


class Hands:
    """What an officer does, a little with each tick, and what they may rely on since.

    ``try``/``did`` KEY VALUE: about to be set, and set. ``saved`` ID: a line of the log whose receipt says so. ``heard`` N: lines
    of the recording on the disk in this life. ``kept`` KEY VALUE: something new is there. ``began``: how it was found. ``fault``.
    """

    def __init__(self, station: Station, seed: int) -> None:
        self._station, self._noise = station, random.Random(seed)
        self._seed, self._number, self._heard = seed, 0, 0
        self._began = self._acknowledged = False
        self._receipts: list[tuple[Receipt, tuple[object, ...]]] = []
        self._sent: set[str] = set()
        self._exporting: threading.Thread | None = None
        self._bags: list[tuple[Order, Bag]] = []

    def tick(self) -> bool:
        try:
            if self._station.state.loading is None:
                self._work()
        except Exception:  # noqa: BLE001 -- a fault of ours here must not pass for a kill
            say("fault", traceback.format_exc())
        return True

    def _work(self) -> None:
        if not self._began:
            self._began = True
            say("began", self._found())
            return
        self._number += 1
        for _ in range(3):
            text = f"{self._seed} {self._number}"
            self._receipts.append((self._station.logbook.write(LogLine(text=text)), ()))
        acts: tuple[Callable[[], None], ...] = (
            self._watch, self._mute, self._prefer, self._type, self._send, self._settle, self._take_in, self._trust, self._export,
        )  # fmt: skip
        for act in self._noise.sample(acts, 4):
            act()
        self._acknowledge()
        self._look()

    def _found(self) -> dict[str, object]:
        station = self._station
        alert = station.session.alert(ALERT)
        kept = station.kept.get(FORM) if station.kept is not None else None
        return {
            "watch": [name for name, _, _ in station.state.on_watch],
            "author": station.author,
            "muted": [mute_words(mute) for mute in station.session.mutes.now],
            "acknowledged": alert is not None and alert.state is AlertState.ACTIVE_ACKNOWLEDGED,
            "preference": station.preferences.get(PREFERENCE, 0),
            "form": (kept or {}).get("text", ""),
            "callsign": station.settings.ship.callsign,
            "kept trouble": station.kept.trouble if station.kept is not None else "none",
            "notices": list(station.notices),
            "problems": list(station.desk.problems),
        }

    def _look(self) -> None:
        for receipt, words in [each for each in self._receipts if each[0].saved]:
            say(*words) if words else say("saved", receipt.id)
        self._receipts = [each for each in self._receipts if not each[0].saved]
        recorder = self._station.frame.recorder
        if recorder is not None and recorder.lines > self._heard:
            self._heard = recorder.lines
            say("heard", self._heard)
        for waiting in self._station.desk.queue:
            if waiting.record.draft.id not in self._sent:
                self._sent.add(waiting.record.draft.id)
                say("kept", "mail", waiting.record.draft.id)
        while self._bags:
            order, bag = self._bags.pop()
            self._station.archive.note_export(order, bag)
            say("kept", "export", bag.path.name)

    def _value(self) -> int:
        return self._seed * 10_000 + self._number

    def _watch(self) -> None:
        on_watch = [name for name, _, _ in self._station.state.on_watch]
        if self._station.author not in ("", *on_watch):
            return  # the one before is not on the disk yet
        name = f"Officer {self._value()}"
        say("try", "watch", [name])
        self._receipts.append((self._station.sign_on(name), ("did", "watch", [name])))

    def _mute(self) -> None:
        vigil, mutes = self._station.vigil, self._station.session.mutes.now
        if mutes:
            say("try", "muted", [])
            vigil.unmute(mutes[0], "M. Keller")
            say("did", "muted", [])
            return
        alert = self._station.session.alert(ALERT)
        if alert is not None:
            say("try", "muted", ["disk, all sources"])
            made = vigil.mute(ALERT, 30, "M. Keller", "known", all_sources=True)
            say("did", "muted", [mute_words(made)] if made is not None else [])

    def _acknowledge(self) -> None:
        if self._acknowledged:
            return
        self._station.acknowledge(ALERT)
        for line in reversed(self._station.state.lines):
            noted = line.payload
            if isinstance(noted, AlertNoted) and noted.alert == ALERT:
                self._acknowledged = noted.state == AlertState.ACTIVE_ACKNOWLEDGED.value
                break
        if self._acknowledged:
            say("did", "acknowledged", True)

    def _prefer(self) -> None:
        say("try", "preference", self._value())
        self._station.preferences.put(PREFERENCE, self._value())
        say("did", "preference", self._value())

    def _type(self) -> None:
        kept = self._station.kept
        assert kept is not None
        text = f"typed and not saved {self._value()}"
        say("try", "form", text)
        kept.put(FORM, {"text": text})
        say("did", "form", text)

    def _send(self) -> None:
        if self._number % 4:
            return
        draft = Draft(
            id=f"d{self._value()}", case=None, title="Report", recipients=(Recipient("DE-MRCC", authority="DE-MRCC"),),
            channel=ChannelKind.EMAIL, subject="Report", body=f"Boat seen, {self._value()}", labels=frozenset({Label.HEAD_COUNT}),
        )  # fmt: skip
        outcome = self._station.desk.send(draft, "M. Keller")
        if not outcome.released:
            raise RuntimeError(f"not released: {outcome.text}")

    def _settle(self) -> None:
        """The settings, as the page for the ship changes them."""
        file = self._station.settings_file
        assert file is not None
        callsign = f"X{self._value()}"
        say("try", "callsign", callsign)
        file.change(lambda text: text.set_section("ship", {"callsign": callsign}))
        say("did", "callsign", callsign)

    def _take_in(self) -> None:
        card = self._station.mission_folder.parent.parent.parent / "card.jpg"
        card.write_bytes(hashlib.sha256(str(self._value()).encode()).digest() * 4000)
        say("kept", "media", MediaStore(self._station.mission_folder / "media").take_in(card).sha256)

    def _trust(self) -> None:
        witness = self._station.witness
        assert witness is not None
        name = f"SHIP {self._value()}"
        witness.trust(name, hashlib.sha256(name.encode()).hexdigest(), self._station.clock.utc())
        say("kept", "trust", name)

    def _export(self) -> None:
        if self._exporting is not None:
            return
        order = Order(purpose="before it is killed")
        work = self._station.archive.begin_export(order)

        def make() -> None:
            try:
                self._bags.append((order, work(None)))
            except FairleadError as error:
                say("fault", f"export: {error}")

        self._exporting = threading.Thread(target=make, daemon=True)
        self._exporting.start()


def live(folder: Path, *, window: bool, seed: int) -> None:
    """``fairlead --config … --data …`` until it is killed, with hands."""
    real: Any = running.run_station

    def with_hands(station: Station, *, headless: bool, run_for: float | None) -> int:
        return int(real(station, headless=headless, run_for=run_for, each_tick=Hands(station, seed).tick))

    running.run_station = with_hands  # type: ignore[assignment]
    running.run_live(folder / "fairlead.toml", folder / "data", mission=None, new_mission=False, headless=not window, run_for=None)


def main() -> None:
    os.dup2(1, SAID)
    with (Path(sys.argv[1]) / "output.txt").open("ab") as output:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
    for name in ("app.export.bag", "app.export.paper", "ui.application"):  # loaded once for all lives
        importlib.import_module(name)

    say("ready")
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                live(Path(sys.argv[1]), window=order["window"], seed=order["seed"])
                say("fault", "it ended by itself")
            except BaseException:  # noqa: BLE001 -- whatever it was, it is told and no second nursery runs on
                say("fault", traceback.format_exc())
            finally:
                os._exit(1)
        say("pid", child)
        os.waitpid(child, 0)
        say("ended")


if __name__ == "__main__":
    main()
