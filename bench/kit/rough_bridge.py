"""The devices of a bridge on which everything goes wrong, as a program of its own: five pseudo terminals, told what to suffer.

    python -m kit.rough_bridge FOLDER SPEED SECONDS SHIPS RADAR        (in bench/)

It says what ``kit.busy`` says, SPEED times as fast. On its standard input: ``begin``, then ``unplug NAME``, ``plug NAME``, ``hush
NAME``, ``speak NAME``, ``garble NAME``, ``clean NAME`` at any time, and ``end``. It says ``ready`` when the ports are there, and
at the end what it wrote as JSON: sentences and, of them, those that no room was left for, by port.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from devices.simulator.pty_port import PtyPort
from kit.busy import lines

PORTS: Final = ("GPS 1", "GPS 2", "GYRO", "AIS", "RADAR")
START: Final = datetime(2026, 6, 14, tzinfo=UTC)
_LONGEST_SLEEP_S: Final = 0.01


class RoughBridge:
    """One thread says, another one (``obey``) is told."""

    def __init__(self, folder: Path) -> None:
        self.ports = {name: PtyPort(folder / name) for name in PORTS}
        self._lock = threading.Lock()
        self._hushed: set[str] = set()
        self._garbled: set[str] = set()
        self._noise = random.Random(7)
        self.said: Counter[str] = Counter()
        self.refused: Counter[str] = Counter()
        self.ended = threading.Event()

    def obey(self) -> None:
        for line in iter(sys.stdin.readline, ""):
            word, _, name = line.strip().partition(" ")
            if word == "end":
                break
            with self._lock:
                port = self.ports[name]
                if word == "unplug":
                    port.unplug()
                elif word == "plug":
                    port.replug()
                else:
                    among = self._hushed if word in ("hush", "speak") else self._garbled
                    (among.add if word in ("hush", "garble") else among.discard)(name)
        self.ended.set()

    def say(self, name: str, data: bytes) -> None:
        with self._lock:
            port = self.ports[name]
            if name in self._hushed or not port.plugged:
                return
            if name in self._garbled:
                port.send(self._noise.randbytes(len(data)))
                return
            self.said[name] += 1
            if port.send(data) < len(data):
                self.refused[name] += 1


def main() -> None:
    folder, speed, seconds = Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3])
    bridge = RoughBridge(folder)
    said = lines(START, seconds, int(sys.argv[4]), int(sys.argv[5]))
    first = next(said)  # what is encoded beforehand is encoded now
    print("ready", flush=True)
    sys.stdin.readline()
    began = time.monotonic()
    threading.Thread(target=bridge.obey, daemon=True).start()
    bridge.say(first.source, first.data + b"\r\n")
    for line in said:
        while (left := began + line.stamp.mono / speed - time.monotonic()) > 0:
            time.sleep(min(left, _LONGEST_SLEEP_S))
        if bridge.ended.is_set():
            break
        bridge.say(line.source, line.data + b"\r\n")
    bridge.ended.wait()
    print(json.dumps({"said": bridge.said, "refused": bridge.refused}), flush=True)
    for port in bridge.ports.values():
        port.close()


if __name__ == "__main__":
    main()
