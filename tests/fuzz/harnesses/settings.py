"""The settings file: read or refused with every mistake named; what the window changes in any of them stays what it was."""

from __future__ import annotations

from datetime import UTC, datetime

from app.config import Device, Settings, load_or_default
from app.errors import FileMistakes, UserError
from app.setup.settings_file import SettingsFile, SettingsText
from tests.fuzz.harness import TOML, Taken, scratch, words_in, written

EXAMPLES = 40
NEW = Device.model_validate({"name": "New one", "kind": "tcp", "port": "192.168.1.10:10110", "priority": 7})


TEXTS = (
    """# ours
station = "bridge"
[ship]
name = "Aurora" # she
mmsi = "211999010"
speed_kn = 10

[[device]]
name = "GPS 1"
kind = "serial"
port = "/dev/ttyUSB0"
baud = 4800
use = ["position", "heading"]

[[device]]
name = "AIS"
kind = "udp"
port = "239.192.0.4:60004"
""",
    """[limits]
cpa_nm = 0.5
closing_ship_types = [35, 55]
[screen]
palette = "night"
ship_time = "Europe/Rome"
[mail]
host = "127.0.0.1"
security = "none"
sender = "ship@aurora.example"
[people]
personal_data = true
""",
    '''device = [{name = "A", kind = "file", port = "x.log"}]
[[log.template]]
name = "VHF"
text = """
to {case} at {time}"""
[[forward]]
name = "Chart"
port = 10111
[[forward.client]]
authority = "OWN-SHIP"
address = "127.0.0.1"
sentences = ["RMC", "VDM"]
[[plotter]]
name = "ECDIS"
kind = "udp"
port = "192.168.1.20:10110"
''',
    """[sitrep]
letters = "ABCDEFGHJKLMN"
[policy]
file = "justice-fleet-strict"
[screen]
ship_time = "+02:00"
""",
)


def seeds() -> list[bytes]:
    return [text.encode() + bytes([n]) for n, text in enumerate(TEXTS)]


WORDS = (
    *words_in(seeds()),
    *TOML,
    b"[[device]]\n",
    b"[device]\n",
    b"device.x = 1\n",
    b"[ship.name]\n",
    b"[a.b.c]\n",
    b"'''",
    b"\\u0000",
    b"\r",
)


def one(data: bytes) -> None:
    taken = Taken(data)
    act = taken.number(7)
    path = written("settings.toml", taken.rest)
    settings, wrong = load_or_default(path)
    if wrong is not None:
        assert str(wrong).strip() and settings == Settings()
        assert not isinstance(wrong, FileMistakes) or all(m.problem and m.mend for m in wrong.mistakes)
    file = SettingsFile(path, lambda: datetime(2026, 6, 14, tzinfo=UTC))
    try:
        file.change(lambda text: _change(text, settings, act))
    except UserError as error:
        assert path.read_bytes() == taken.rest, "a file that was refused was changed"
        assert str(error)
        return
    assert wrong is None, "a file that cannot be read was replaced"
    assert file.read() == _wanted(settings, act)
    for path in scratch().glob("settings.toml.*"):
        assert path.read_bytes() == taken.rest and ".bak-" in path.name
        path.unlink()


def _change(text: SettingsText, settings: Settings, act: int) -> None:
    match act:
        case 0:
            text.put_device(NEW)
        case 1 if settings.device:
            text.remove_device(settings.device[-1].name)
        case 2 if settings.device:
            text.put_device(NEW, instead_of=settings.device[0].name)
        case 3:
            text.set_section("screen", {"palette": "dusk", "text_scale": 1.5, "ship_time": None})
        case 4:
            text.set_section("ship", {"name": 'A "new"\nname\\', "mmsi": None, "craft_mmsi": ("211999011",)})
        case _:
            text.put_device(NEW)
            text.remove_device(NEW.name)


def _wanted(settings: Settings, act: int) -> Settings:
    said = settings.model_dump()
    match act:
        case 0:
            said["device"] = (*settings.device, NEW)
        case 1 if settings.device:
            said["device"] = settings.device[:-1]
        case 2 if settings.device:
            said["device"] = (NEW, *settings.device[1:])
        case 3:
            said["screen"] |= {"palette": "dusk", "text_scale": 1.5, "ship_time": ""}
        case 4:
            said["ship"] |= {"name": 'A "new"\nname\\', "mmsi": "", "craft_mmsi": ("211999011",)}
        case _:
            pass
    return Settings.model_validate(said)
