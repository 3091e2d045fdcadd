"""What only the inside of an installation can tell: files beside the program, libraries, processes of its own.

``tools/try_installed.py`` runs it, in a frozen folder as ``probe`` and elsewhere by the Python of the installation:

    probe FOLDER CHART...

FOLDER is empty and takes what is made. One line for each thing that was tried; exit code 1 if one of them is not right.
"""

from __future__ import annotations

import multiprocessing
import sys
import time
from collections.abc import Callable
from pathlib import Path


def main(arguments: list[str]) -> int:
    folder, charts = Path(arguments[0]), [Path(each) for each in arguments[1:]]
    tries: dict[str, Callable[[], str]] = {
        "what is installed": installed,
        "typeface, icons, symbols": drawn,
        "languages": languages,
        "sounds": sounds,
        "coast, limits, ports, places": sea,
        "policies and keys": policies,
        "sources": sources,
        "encryption": lambda: encryption(folder),
        **{f"chart {chart.name}": lambda chart=chart: read_chart(chart, folder) for chart in charts},
    }
    wrong = 0
    for name, work in tries.items():
        try:
            print(f"ok     {name}: {work()}", flush=True)
        except Exception as error:  # noqa: BLE001 - whatever it is, the others are tried as well
            wrong += 1
            print(f"WRONG  {name}: {type(error).__name__}: {error}", flush=True)
    return bool(wrong)


def installed() -> str:
    import app
    from app.cli.about import program_version

    must(program_version() != "not installed", "its version is not known")
    return f"fairlead {program_version()} in {Path(app.__file__).parent}"


def drawn() -> str:
    from importlib.resources import files

    from PySide6.QtWidgets import QApplication

    from ui.fonts import load_fonts
    from ui.icons import svg_pixmap

    _ = QApplication.instance() or QApplication([])
    must(load_fonts() == (), "Qt refuses a weight of the typeface")
    names = sorted(
        each.name.removesuffix(".svg") for each in (files("ui") / "assets/icons").iterdir() if each.name.endswith(".svg")
    )
    for name in names:
        picture = svg_pixmap(name, "#ff0000", 24).toImage()
        must(any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), f"{name} is empty")
    must(len(names) > 40, f"{len(names)} icons only")
    return f"{len(names)} icons"


def languages() -> str:
    from PySide6.QtWidgets import QApplication

    from ui.language import LANGUAGES, install, tr

    qt = QApplication.instance() or QApplication([])
    said = {}
    for code in LANGUAGES:
        install(qt, code)
        said[code] = tr("everything"), QApplication.translate("QPlatformTheme", "Cancel")
    install(qt, "en")
    must(len({words for words, _ in said.values()}) == len(LANGUAGES), f"our words: {said}")
    must(len({words for _, words in said.values()}) > 3, f"Qt's own words: {said}")
    return ", ".join(words for words, _ in said.values())


def sounds() -> str:
    from ui.sound_player import Loudspeaker
    from ui.sounds import Sound, wav

    player = Loudspeaker(null=True)
    name = player.open()
    for sound in Sound:
        must(len(wav(sound)) > 1000, f"{sound} is empty")
    player.close()
    return f"{len(Sound)}, device {name!r}"


def sea() -> str:
    from app.geo import Position
    from app.policy.places import load_gazetteer
    from app.sea import Sea
    from ui.chart.coastdata import load_coast
    from ui.chart.geodata import load_ports
    from ui.chart.limits import load_limits

    line = Sea(load_gazetteer().describe).at(Position(33.3, 12.3)).line
    limits, ports = load_limits(load_coast("coast_fine")), load_ports()
    must(bool(line) and bool(limits) and bool(ports), "nothing in it")
    return f"{line}; {len(ports)} ports"


def policies() -> str:
    from app.cli.book import policy_book
    from app.clock import SystemClock
    from app.config import Settings
    from devices.simulator.scenario import load_scenario, scenarios

    book = policy_book(Settings(), SystemClock())
    nights = [load_scenario(path) for path in scenarios().values()]
    must(book.status.ok, f"{book.status}")
    must(len(nights) > 5, f"{len(nights)} scenarios only")
    return f"{book.status.label}, {len(nights)} scenarios"


def sources() -> str:
    """Its source goes with every export, and marks the pictures of a replay so that no other version reads them."""
    from app.export.verifier_file import verifier_pyz
    from app.watch import snapshot

    root = Path(snapshot.__file__).parents[2]
    missing = [name for name in snapshot._OURS if not root.joinpath(*name.split(".")).with_suffix(".py").is_file()]
    must(not missing, f"without source: {missing}")
    must(len(verifier_pyz()) > 20_000, "the verifier that goes with an export is empty")
    return f"verifier of {len(verifier_pyz())} bytes"


def encryption(folder: Path) -> str:
    import pyrage
    import sqlcipher3

    from db import agefile

    path = folder / "covered.db"
    with sqlcipher3.connect(str(path)) as db:
        db.execute("PRAGMA key = 'abc'")
        db.execute("CREATE TABLE t (a)")
    must(not path.read_bytes().startswith(b"SQLite format 3"), "a log is not encrypted")
    must(agefile.opened(agefile.wrapped(b"x", "abc"), "abc") == b"x", "a passphrase does not give back what it took")
    ashore = pyrage.x25519.Identity.generate()
    must(pyrage.decrypt(pyrage.encrypt(b"x", [ashore.to_public()]), [ashore]) == b"x", "a key ashore opens nothing")
    return f"sqlcipher3 {sqlcipher3.sqlite_version}, age"


def read_chart(path: Path, folder: Path) -> str:
    """In a process of its own, as the window does it."""
    from app.charts.files import find_charts
    from app.cli.charting import ChartImporter

    (chart,), _ = find_charts([path])
    into = folder / f"{path.name}.read"
    job = ChartImporter().start(chart, into)
    end = time.monotonic() + 120
    while (made := job.poll()) is None and time.monotonic() < end:
        time.sleep(0.05)
    must(made is not None and not made.trouble, made.trouble if made else "not read within two minutes")
    return f"{into.stat().st_size} bytes made of it"


def must(true: bool, else_: str) -> None:
    if not true:
        raise AssertionError(else_)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
