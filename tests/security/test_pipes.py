"""Where a file is expected there may stand a pipe or a device: on a stick that came from elsewhere, or by a slip. Whoever opens a
pipe waits until somebody writes into it, on the bridge for ever; none is opened so, whatever reads."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app.charts.files import ChartFile
from app.charts.ownports import read_ports
from app.charts.shelf import _refused
from app.cli.drill_file import load_drill
from app.cli.policy import scan_files
from app.cli.unlocking import read_passphrase
from app.cli.witness import _read as read_for_witness
from app.clock import ManualClock, SystemClock
from app.config import Mail, Settings, load_or_default
from app.crew import Crew
from app.errors import FairleadError
from app.export import bag_parts
from app.kept import KeptFile
from app.lock import FileLock
from app.media import films, pictures
from app.media.store import MediaStore
from app.media.waiting import Waiting
from app.policy import lastgood, signing
from app.policy.book import read_directory
from app.policy.versions import Versions
from app.preferences import Preferences
from app.register import _read_picture
from app.relay.channels.smtp import SmtpChannel
from app.relay.outbox import Outbox
from app.setup.settings_file import SettingsFile
from app.tomlfile import read_toml
from app.training import runs
from app.verifier.check import verify
from app.verifier.words import Unreadable
from app.wholefile import open_plain, read_small, write_whole
from app.witness.shelf import Shelf
from db import keys, second_lines, second_place, vault
from db.second_files import read_original
from devices.formats.textfile import pieces_of
from devices.index.log import open_log
from tests.rescue.writing import START
from ui.chart.mbtiles import TilesFile
from ui.panels.attachments import read_file

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are POSIX's")

REFUSED = (FairleadError, OSError, ValueError, Unreadable)

Reads = Callable[[Path], object]
"""Of a folder in which a pipe stands under the name that goes with it."""


def _password(path: Path) -> object:
    mail = Mail(host="mail.example", sender="b@ship.example", user="b", password_file=str(path))
    channel = SmtpChannel(mail, Outbox(path.parent / "outbox"), SystemClock(), "AURORA")
    try:
        return channel._password()
    finally:
        channel.close()


def _sealed(path: Path) -> object:
    """A signed policy whose key is a pipe."""
    policy = path.parent / "policy.toml"
    policy.write_text("title = 'x'\n", "utf-8")
    return signing.sign(policy, path)


WHERE_A_FILE_BELONGS: dict[str, tuple[str, Reads]] = {
    "small file": ("x", lambda p: read_small(p, 10)),
    "settings": ("fairlead.toml", load_or_default),
    "settings to change": ("fairlead.toml", lambda p: SettingsFile(p, lambda: START).change(lambda text: text.check())),
    "any TOML": ("x.toml", lambda p: read_toml(p, Settings)),
    "directory": ("directory.toml", read_directory),
    "key of a policy": ("key", _sealed),
    "policy of before": ("current", lambda p: lastgood.current(p.parent)),
    "policy in use": ("in-use", lambda p: Versions(p.parent).token()),
    "proposal": ("proposal.json", lambda p: Versions(p.parent).proposal()),
    "scenario": ("night.toml", load_drill),
    "drill": ("drill.json", lambda p: runs._read(p, None)),
    "PINs": ("crew.json", lambda p: Crew(p, ManualClock(START)).problem),
    "drafts": ("drafts.json", KeptFile),
    "window": ("window.json", Preferences),
    "outbox": ("20260614T023500Z-a.json", lambda p: Outbox(p.parent).records()),
    "password": ("password", _password),
    "passphrase": ("passphrase", read_passphrase),
    "key ashore": ("ashore", lambda p: vault.open_with_identity(p.parent, p)),
    "wrapped key": (
        f"{vault.FOLDER}/{vault.PASSPHRASE}",
        lambda p: vault.open_with_passphrase(p.parent.parent, "four words of it"),
    ),
    "key of the station": ("Bridge.key", lambda p: keys.station_key(p.parent, "Bridge")),
    "witness": ("log.jsonl", lambda p: Shelf(p.parent).lines("log")),
    "mail for the witness": ("mail.eml", lambda p: read_for_witness(str(p))),
    "lock": ("station.lock", lambda p: FileLock(p).take("me")),
    "who locked": ("station.lock", lambda p: FileLock(p).holder()),
    "unfinished export": ("fairlead-x.part/unfinished.json", lambda p: bag_parts.unfinished(p.parent.parent)),
    "export as a zip": ("export.zip", verify),
    "export in a folder": ("bagit.txt", lambda p: verify(p.parent)),
    "log to verify": ("mission.db", verify),
    "mission to verify": ("mission.db", lambda p: verify(p.parent)),
    "checkpoints": ("note.txt", lambda p: verify(Path(__file__), witnesses=[p])),
    "log of sentences": ("log.txt", lambda p: next(iter(pieces_of(p)))),
    "log to replay": ("log.txt", lambda p: open_log(p)),
    "photo or film to take in": ("a.jpg", lambda p: MediaStore(p.parent / "media").take_in(p)),
    "note beside an original": (f"{'a' * 64}.json", lambda p: Waiting(p.parent, "Bridge")._read("a" * 64)),
    "photo": ("a.jpg", pictures.read_picture),
    "small copy": ("a.jpg", lambda p: pictures.make_small(p, "0" * 64, p.parent / "small")),
    "copy for paper": ("a.jpg", pictures.make_paper),
    "film": ("a.mp4", films.read_film),
    "picture of a vessel": ("a.png", _read_picture),
    "file to attach": ("a.txt", lambda p: read_file(p, 1000)),
    "file to look into": ("a.txt", lambda p: scan_files([p])),
    "tiles": ("a.mbtiles", TilesFile),
    "cell": ("GB1.000", _refused),
    "marks of a chart": ("GB1.000", lambda p: ChartFile(p, "enc").mark()),
    "own ports": ("ports.toml", lambda p: read_ports(p.parent)),
    "mark of a disk": (second_place.MARK, lambda p: second_place._id_in(p)),
    "line by line": (second_lines.PLAIN, lambda p: list(second_lines.read_lines(p, None))),
    "what was signed": (second_lines.CHECKPOINTS, lambda p: list(second_lines.read_checkpoints(p))),
    "more lines": (second_lines.PLAIN, lambda p: second_place.append_synced(p, b"x\n")),
    "original on a disk": ("a" * 64, lambda p: list(read_original(p, None))),
}


@pytest.mark.parametrize("name", WHERE_A_FILE_BELONGS)
def test_nobody_waits_for_a_pipe(name: str, tmp_path: Path) -> None:
    called, reads = WHERE_A_FILE_BELONGS[name]
    pipe = tmp_path / called
    pipe.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(pipe)
    broken: list[BaseException] = []

    def read() -> None:
        try:
            reads(pipe)
        except REFUSED:
            pass
        except BaseException as error:  # noqa: BLE001 - whatever else is a mistake of ours
            broken.append(error)

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    reader.join(60)
    waits = reader.is_alive()
    while reader.is_alive():  # let it go, so that it holds nothing up
        with contextlib.suppress(OSError):
            os.close(os.open(pipe, os.O_RDWR | os.O_NONBLOCK))
        reader.join(0.1)
    assert not waits
    assert broken == []


def test_a_device_and_a_folder_are_no_files_either(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("/dev/zero")
    for path in (Path("/dev/null"), tmp_path / "link"):
        with pytest.raises(OSError, match="a pipe or a device"):
            open_plain(path)
    with pytest.raises(IsADirectoryError):
        open_plain(tmp_path)
    (tmp_path / "plain").write_bytes(b"x")
    (tmp_path / "to plain").symlink_to("plain")
    with open_plain(tmp_path / "to plain") as file:
        assert file.read() == b"x"


def test_what_is_written_whole_goes_in_place_of_a_link_and_never_through_one(tmp_path: Path) -> None:
    """Under the name of the file, and under the one that it has while it is written."""
    precious = tmp_path / "precious"
    precious.write_bytes(b"precious")
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "mark.json").symlink_to(precious)
    (folder / f".mark.json.{os.getpid()}.part").symlink_to(precious)
    write_whole(folder / "mark.json", b"ours")
    assert precious.read_bytes() == b"precious"
    assert (folder / "mark.json").read_bytes() == b"ours"
    assert not (folder / "mark.json").is_symlink()
