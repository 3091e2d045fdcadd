"""A mission as a bag (BagIt, RFC 8493): a folder, or a zip of it, that proves itself. Layout: ``docs/evidence-format.md``.

Plan. The log is read up to its newest entry and folded; that entry and the place of the recordings are what the export is as
of. Its entries are redacted for the audience and written; all tables, papers and maps are made from the entries as written.
Originals, raw sentences and track go through in pieces. It all goes into a folder that ends in ``.part`` and gets its name once
everything in it is on the disk. A stopped export leaves that folder, and the next one of the same order goes on with it, as of
the same entry: originals and whole days of raw sentences are read again and kept, everything else is made anew.
"""

from __future__ import annotations

import contextlib
import os
import zipfile
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.entry import iso
from app.errors import DeviceError, FairleadError, UserError
from app.export import bag_parts
from app.export.bag_info import MISSION as MISSION
from app.export.bag_info import About, mission_json, seal_bag
from app.export.bag_journal import JOURNAL as JOURNAL
from app.export.bag_journal import Log, first_hash, fold_written, read_log, write_checkpoints, write_journal
from app.export.bag_making import Given, Making
from app.export.bag_media import MediaMade, write_media
from app.export.bag_papers import PaperWriter, papers_weight, write_maps, write_verifier
from app.export.bag_parts import Begun, Part
from app.export.bag_raw import BYTES_A_LINE, write_raw
from app.export.bag_track import TrackSpool
from app.export.bag_write import PIECE, BagWriter, Meter, in_words, need_room
from app.export.order import Bag
from app.export.publication import files, publication
from app.export.redact import Redactor
from app.export.tables import FORMAT as TABLES_FORMAT
from app.export.tables import TABLES, write_csv
from app.notes import log_id
from app.policy.model import Verdict
from app.ports import Heard
from app.rescue.state import RescueState
from app.sea import Sea
from app.watch.frame import Mode
from app.wholefile import private_folder, sync_folder

_PAPERS: Final = 16 << 20
_PACKED: Final = 0.4
_BESIDE_JOURNAL: Final = 3.0
_LOOKING: Final = 0.5
_TABLES: Final = 2.0
_FOLDING: Final = 4.0


@dataclass(slots=True)
class _Payload:
    """What has to be told of the payload once it is written."""

    withheld: int = 0
    whole: int = 0
    media: MediaMade = field(default_factory=MediaMade)
    sentences: int = 0


def make_bag(making: Making) -> Bag:
    """Make the export. Raises UserError where the gate refuses or the order cannot be met, DeviceError where a disk fails, and
    whatever the progress raises. Nothing half-written ever carries the final name."""
    decision, folder = making.decision, making.folder
    if decision.verdict > Verdict.NOTICE:
        raise UserError(f"Not exported: {decision.sentence} (rule {decision.rule} of {decision.policy})")
    try:
        private_folder(folder)
    except OSError as error:
        raise in_words(folder, error) from error
    meter = Meter(making.progress or (lambda _done, _what: None))
    meter.begin("reading the log")
    part, log, given = _begun(making, meter)
    try:
        return _make(making, part, log, given, meter)
    except OSError as error:
        raise in_words(folder, error) from error
    finally:
        part.let_go()


def _begun(making: Making, meter: Meter) -> tuple[Part, Log, Given]:
    """The unfinished export to go on with, or a new one, the log as of it, and what the audience is given of it."""

    def told() -> None:
        meter.moved(0)

    def given(log: Log) -> Given:
        redactor = Redactor(making.audience, making.order, log.state, recipient=making.recipient, directory=making.directory)
        sea = making.sea if making.sea is not None else Sea()
        published = (
            files(publication(log.state, making.order, lambda position: sea.at(position).srr), making.mode.word)
            if making.audience.publication
            else {}
        )
        kept = [c for c in making.archive.checkpoints() if c.seq <= log.seq]
        return Given(
            redactor, published, redactor.checkpoints(kept), redactor.name(making.by), redactor.mission(log.mission),
            redactor.purpose(making.order.purpose), redactor.cases(making.order.cases),
        )  # fmt: skip

    first = first_hash(making.archive)
    for part in () if making.fresh else bag_parts.to_go_on(making.folder, making.order, first):
        try:
            log = read_log(making.archive, part.begun.through_seq, told)
            if (log.seq, log.head) == (part.begun.through_seq, part.begun.head):
                need_room(making.folder, max(0, _need(making, log) - bag_parts.size_of(part.root)), making.keep_free)
                return part, log, given(log)
        except BaseException:
            part.let_go()
            raise
        part.let_go()  # the log is another one by now: nothing of it can be used
    log = read_log(making.archive, None, told)
    what = given(log)
    need_room(making.folder, _need(making, log), making.keep_free)
    mode = "" if making.mode is Mode.LIVE else f"-{making.mode.value.upper()}"
    # The name says when and for whom; it never holds a position or what the mission met.
    stem = f"fairlead-{making.now:%Y%m%dT%H%M%SZ}-{making.audience.id}{mode}"
    mark = making.recording.mark() if making.recording is not None else {}
    return bag_parts.begin(making.folder, stem, Begun(making.order, first, making.now, log.seq, log.head, mark)), log, what


def _need(making: Making, log: Log) -> int:
    """About how many bytes the export will take."""
    need = log.size * _BESIDE_JOURNAL + _PAPERS
    if making.order.media and making.audience.media:
        need += sum(item.size for item in log.state.media.values())
    if making.order.raw and making.audience.raw and making.recording is not None:
        need += making.recording.count() * BYTES_A_LINE * _PACKED
    return int(need * (2 if making.order.zipped else 1))


def _make(making: Making, part: Part, log: Log, given: Given, meter: Meter) -> Bag:
    order, audience, made = making.order, making.audience, part.begun.made
    recording = making.recording.as_of(part.begun.mark) if making.recording is not None else None
    raw = recording if order.raw and audience.raw else None
    _plan(making, log, meter, recording)
    writer = BagWriter(part.root, meter, making.keep_free)
    payload = _journal(making, writer, log, given)
    state = log.state
    meter.begin("originals")
    if order.media and audience.media:
        payload.media = write_media(writer, state.media.values(), making.media)
    meter.begin("raw sentences")
    if raw is not None:
        payload.sentences = write_raw(writer, part, raw)
    meter.begin("track")
    with _track(making, writer, recording) as track:
        meter.begin("tables")
        for name, table in TABLES.items():
            writer.write(f"data/{name}", write_csv(table(state), making.mode.word))
        meter.begin("maps and reports")
        write_maps(writer, state, track, making.mode.word)
        PaperWriter(writer, making, log, given, made, payload.withheld, payload.media.missing).write(track)
    write_verifier(writer)
    about = About(
        given.mission, state.ship, audience.title, given.purpose, making.recipient, making.mode, made, log.seq,
        making.program, payload.withheld, payload.whole, payload.media.missing,
    )  # fmt: skip
    writer.write(MISSION, mission_json(_facts(making, log, given, payload, made)))
    sha256 = seal_bag(writer, about, part.name, making.sign)
    size, files = sum(each.size for each in writer.made.values()), len(writer.made)
    _sweep(writer)
    path = _zip(part, meter, making.keep_free) if order.zipped else _named(part)
    meter.begin("done")
    return Bag(
        path, sha256, log.seq, payload.sentences, log.seq, files, size, payload.withheld,
        tuple(payload.media.copied), dict(payload.media.missing), payload.whole,
    )  # fmt: skip


def _plan(making: Making, log: Log, meter: Meter, recording: Heard | None) -> None:
    """Weights of the steps: their bytes, and for what takes longer than copying as many bytes as would take as long."""
    order, audience = making.order, making.audience
    lines = recording.count() * BYTES_A_LINE if recording is not None else 0
    media = sum(item.size for item in log.state.media.values()) if order.media and audience.media else 0
    plan: dict[str, float] = {
        "journal": (_FOLDING if not audience.everything else 1) * log.size,
        "originals": media,
        "raw sentences": lines if order.raw and audience.raw else 0,
        "track": _LOOKING * lines if audience.track else 0,
        "tables": _TABLES * log.size,
        "maps and reports": papers_weight(log.state, audience),
    }
    meter.plan({**plan, "packing": media + _PACKED * lines if order.zipped else 0})


def _journal(making: Making, writer: BagWriter, log: Log, given: Given) -> _Payload:
    """The entries as the audience is given them; from here on ``log.state`` is what they say."""
    redactor = given.redactor
    assert redactor is not None
    writer.meter.begin("journal")
    write_journal(writer, making.archive, log.seq, redactor)
    write_checkpoints(writer, given.checkpoints)
    for name, data in given.published.items():
        writer.write(f"data/publication/{name}", data)
    withheld, whole = redactor.withheld, redactor.whole
    if withheld or whole:
        # The fold of all entries goes before that of what is left of them comes: the log is held once.
        given.redactor = redactor = None
        log.state = RescueState()
        log.state = fold_written(writer.path(JOURNAL), lambda: writer.meter.moved(0))
    return _Payload(withheld, whole)


def _track(making: Making, writer: BagWriter, recording: Heard | None) -> TrackSpool:
    """Own track, found once; without a point where the audience is not given it."""
    given = recording if making.audience.track else None
    points = making.track(given, lambda lines: writer.meter.moved(_LOOKING * lines * BYTES_A_LINE)) if given is not None else ()
    return TrackSpool(writer.root / bag_parts.SPOOL, writer, points)


def _facts(making: Making, log: Log, given: Given, payload: _Payload, made: datetime) -> dict[str, Any]:
    decision = making.decision
    return {
        "mission": given.mission,
        "ship": log.state.ship,
        "mode": making.mode.value,
        "audience": making.audience.id,
        "purpose": given.purpose,
        "recipient": making.recipient,
        "cases": list(given.cases),
        "policy": decision.policy,
        "policy_hash": decision.policy_hash,
        "made_utc": iso(made),
        "through_seq": log.seq,
        "head": log.head,
        "root": b64encode(log.root).decode(),
        "log": log_id(log.first),
        "entries": log.seq,
        "sentences": payload.sentences,
        "withheld": payload.withheld,
        "missing_media": payload.media.missing,
        "tables": TABLES_FORMAT,
        "program": making.program,
    }


def _sweep(writer: BagWriter) -> None:
    """What an earlier try left and this one does not know goes; folders are on the disk with what is in them."""
    known = {writer.path(name) for name in writer.made} | {writer.root / name for name in bag_parts.OURS}
    with writer.trouble():
        for here, folders, files in os.walk(writer.root, topdown=False):
            for name in files:
                if (path := Path(here, name)) not in known:
                    path.unlink()
            for name in folders:
                if not any((path := Path(here, name)).iterdir()):
                    path.rmdir()
            sync_folder(Path(here))


def _named(part: Part) -> Path:
    try:
        return part.finish()
    except FileExistsError as error:
        raise DeviceError(f"{part.root.with_name(part.name)} is there already, made meanwhile. Export once more") from error


def _zip(part: Part, meter: Meter, keep_free: int) -> Path:
    """The bag as one stored zip file beside its folder, which then goes."""
    meter.begin("packing")
    final = part.root.with_name(f"{part.name}.zip")
    half = final.with_name(final.name + bag_parts.PART)
    need_room(final.parent, bag_parts.size_of(part.root), keep_free)
    made = part.begun.made
    stamp = (max(1980, made.year), made.month, made.day, made.hour, made.minute, made.second)
    try:
        half.unlink(missing_ok=True)
        with os.fdopen(os.open(half, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), "w+b") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as zipped:
                found = sorted(p for p in part.root.rglob("*") if p.is_file() and not p.is_symlink())
                for path in (p for p in found if p.name not in bag_parts.OURS):
                    info = zipfile.ZipInfo(f"{part.name}/{path.relative_to(part.root).as_posix()}", stamp)
                    info.external_attr = 0o600 << 16
                    info.file_size = path.stat().st_size
                    with path.open("rb") as source, zipped.open(info, "w") as out:
                        while piece := source.read(PIECE):
                            out.write(piece)
                            meter.moved(len(piece))
            file.flush()
            os.fsync(file.fileno())
        if final.exists():
            raise DeviceError(f"{final} is there already, made meanwhile. Export once more")
        half.replace(final)
        sync_folder(final.parent)
    except (OSError, FairleadError):
        with contextlib.suppress(OSError):
            half.unlink(missing_ok=True)
        raise
    with contextlib.suppress(OSError):  # it is whole; what is left is found and removed by the next export
        part.remove()
    return final
