"""The outbox folder: the queue of released messages on disk.

Two files per message: ``<name>.eml``, the exact bytes, for a satellite mail program or a person; and ``<name>.json``, the
record from which it is sent and by which it survives a restart. Both are written whole or not at all (temporary file,
fsync, rename, fsync of the folder). A record proves nothing by itself: the gate asks the journal before it is used.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from app.entry import from_iso, iso
from app.errors import DeviceError
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.drafts import Attachment, Draft, content_hash
from app.wholefile import private_folder, read_small, write_whole

_FORMAT: Final = 1
_MOST_BYTES: Final = 40_000_000
"""Of a record: its files (``drafts.MOST_FILES``) in base64, and the message."""

WAITING: Final = "waiting"
DELIVERED: Final = "delivered"
FAILED: Final = "failed"
HANDED_OVER: Final = "handed_over"


@dataclass(frozen=True, slots=True)
class Record:
    """One message of the outbox. ``entry``: id of the journal entry that released it; ``done``: addresses that have it."""

    draft: Draft
    entry: str
    by: str
    at: datetime
    status: str = WAITING
    done: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    detail: str = ""

    @property
    def content_sha256(self) -> str:
        return content_hash(self.draft)

    @property
    def name(self) -> str:
        """File name without ending: time and journal entry, nothing of what it tells or to whom."""
        return f"{self.at:%Y%m%dT%H%M%SZ}-{self.entry[:16]}"

    def become(self, status: str, detail: str = "") -> Record:
        return replace(self, status=status, detail=detail)


class Outbox:
    """The folder. It is made when the first message is written, not before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        return self._folder

    def save_message(self, record: Record, eml: bytes) -> Path:
        """Write both files; returns the path of the message. Raises DeviceError when the disk does not take them."""
        path = self._folder / f"{record.name}.eml"
        self._write(path, eml)
        self.save(record)
        return path

    def save(self, record: Record) -> None:
        """Write the record over its older self. Raises DeviceError."""
        data = json.dumps(_to_json(record), ensure_ascii=False, indent=1, sort_keys=True).encode()
        self._write(self._folder / f"{record.name}.json", data)

    def records(self) -> tuple[list[Record], list[str]]:
        """All records, oldest first, and what is wrong with files that are none. Never raises for what is in the folder."""
        out: list[Record] = []
        problems: list[str] = []
        for path in sorted(self._folder.glob("*.json")) if self._folder.is_dir() else ():
            try:
                out.append(_from_json(json.loads(read_small(path, _MOST_BYTES))))
            except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
                problems.append(f"{path.name} in the outbox cannot be read and is not sent ({error})")
        return out, problems

    def _write(self, path: Path, data: bytes) -> None:
        try:
            private_folder(self._folder)
            write_whole(path, data)
        except OSError as error:
            raise DeviceError(f"the outbox {self._folder} cannot be written ({error.strerror})") from error


def _to_json(record: Record) -> dict[str, Any]:
    draft = record.draft
    return {
        "format": _FORMAT,
        "status": record.status,
        "detail": record.detail,
        "done": list(record.done),
        "refused": list(record.refused),
        "entry": record.entry,
        "by": record.by,
        "at": iso(record.at),
        "content_sha256": record.content_sha256,
        "draft": {
            "id": draft.id,
            "case": draft.case,
            "title": draft.title,
            "channel": draft.channel.value,
            "recipients": [[r.text, r.role, r.authority] for r in draft.recipients],
            "subject": draft.subject,
            "body": draft.body,
            "attachments": [[a.name, base64.b64encode(a.data).decode()] for a in draft.attachments],
            "labels": sorted(draft.labels),
            "template": draft.template,
            "sitrep": draft.sitrep,
        },
    }


def _from_json(data: dict[str, Any]) -> Record:
    if data["format"] != _FORMAT:
        raise ValueError(f"format {data['format']} is not known")
    d = data["draft"]
    draft = Draft(
        id=str(d["id"]),
        case=d["case"],
        title=str(d["title"]),
        recipients=tuple(Recipient(str(text), str(role), authority) for text, role, authority in d["recipients"]),
        channel=ChannelKind(d["channel"]),
        subject=str(d["subject"]),
        body=str(d["body"]),
        attachments=tuple(Attachment(str(name), base64.b64decode(text, validate=True)) for name, text in d["attachments"]),
        labels=frozenset(Label(x) for x in d["labels"]),
        template=d["template"],
        sitrep=d["sitrep"],
    )
    record = Record(
        draft, str(data["entry"]), str(data["by"]), from_iso(data["at"]), str(data["status"]),
        tuple(map(str, data["done"])), tuple(map(str, data["refused"])), str(data["detail"]),
    )  # fmt: skip
    if not record.entry.isalnum():
        raise ValueError("it names no entry of the log")  # and its name would be a path of somebody's choosing
    if record.content_sha256 != data["content_sha256"]:
        raise ValueError("it was changed after it was released")
    return record
