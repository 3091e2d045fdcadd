"""Versions of the directory that were agreed on in this program, each kept under its hash, and the one proposal there may be.

In the folder: ``directory-<hash>.toml`` and ``addresses-<hash>.toml`` for every version there was; ``in-use`` names those
in force (a line for each, the second empty where there are no addresses); ``proposal.json`` waits for a second person. A
file whose bytes are not those of its name is refused by whoever loads it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.entry import from_iso, iso
from app.errors import DeviceError, UserError
from app.policy.edit import Sheets
from app.policy.lastgood import VERSION
from app.wholefile import private_folder, read_small, write_whole

_IN_USE: Final = "in-use"
_PROPOSAL: Final = "proposal.json"
_MISSING: Final = "directory-that-in-use-does-not-name.toml"
_FORMAT: Final = 1
_BYTES_MAX: Final = 4_000_000


@dataclass(frozen=True, slots=True)
class Pair:
    """Where directory and addresses lie; ``None``: there is none."""

    directory: Path | None = None
    addresses: Path | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """A change that one person wants. ``base`` is the hash of directory and addresses that it changes; ``pin``: the PIN of
    ``by`` was asked for and right."""

    by: str
    at: datetime
    why: str
    base: str
    directory: str
    addresses: str
    pin: bool = False

    @property
    def sheets(self) -> Sheets:
        return Sheets.read(self.directory, self.addresses)


class Versions:
    """The folder. Main thread only; whole files or none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def token(self) -> str:
        """What ``in-use`` says, "" where no version was agreed on here: another station may have changed it."""
        path = self._folder / _IN_USE
        try:
            return read_small(path, _BYTES_MAX).decode("ascii") if path.exists() else ""
        except (OSError, UnicodeDecodeError):
            return "?"

    def current(self) -> Pair:
        """The files in force. An ``in-use`` that cannot be understood gives a file that is not there: nothing opens by damage."""
        said = self.token()
        if not said:
            return Pair()
        names = said.split("\n")[:2]
        if not (len(names) == 2 and VERSION.fullmatch(names[0]) and (not names[1] or VERSION.fullmatch(names[1]))):
            return Pair(self._folder / _MISSING)
        return Pair(self._folder / names[0], self._folder / names[1] if names[1] else None)

    def keep(self, directory: str, addresses: str) -> Pair:
        """Put a version into the folder, not yet in force. Raises DeviceError."""
        pair = Pair(self._path("directory", directory), self._path("addresses", addresses) if addresses else None)
        self._make()
        for path, text in ((pair.directory, directory), (pair.addresses, addresses)):
            if path is not None:
                self._write(path, text)
        return pair

    def use(self, token: str) -> None:
        """Bring what ``token`` names into force; "" goes back to the files of the settings. Raises DeviceError."""
        if token:
            self._write(self._folder / _IN_USE, token)
        else:
            self._drop(self._folder / _IN_USE)

    def proposal(self) -> Proposal | None:
        """What waits for a second person. Raises UserError for a file that cannot be understood."""
        path = self._folder / _PROPOSAL
        try:
            if not path.exists():
                return None
            data = json.loads(read_small(path, _BYTES_MAX).decode("utf-8"))
            if data.pop("format") != _FORMAT:
                raise ValueError("its format is not known")
            proposal = Proposal(**{**data, "at": from_iso(data["at"])})
            texts = (proposal.by, proposal.why, proposal.base, proposal.directory, proposal.addresses)
            if not all(isinstance(text, str) for text in texts) or not isinstance(proposal.pin, bool):
                raise ValueError("a text in it is none")
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise UserError(f"The proposal in {path} cannot be understood ({error}). Throw it away and propose again") from error
        return proposal

    def propose(self, proposal: Proposal) -> None:
        """Keep it until it is confirmed or thrown away. Raises DeviceError."""
        self._make()
        data = {"format": _FORMAT, **asdict(proposal), "at": iso(proposal.at)}
        self._write(self._folder / _PROPOSAL, json.dumps(data, ensure_ascii=False, indent=1))

    def drop_proposal(self) -> None:
        """Raises DeviceError."""
        self._drop(self._folder / _PROPOSAL)

    @staticmethod
    def token_of(pair: Pair) -> str:
        """What ``in-use`` says to bring these into force."""
        return "\n".join(path.name if path is not None else "" for path in (pair.directory, pair.addresses)) + "\n"

    def _path(self, what: str, text: str) -> Path:
        return self._folder / f"{what}-{hashlib.sha256(text.encode()).hexdigest()[:12]}.toml"

    def _make(self) -> None:
        try:
            private_folder(self._folder)
        except OSError as error:
            raise DeviceError(f"{self._folder} cannot be made ({error.strerror or error})") from error

    def _write(self, path: Path, text: str) -> None:
        try:
            write_whole(path, text.encode("utf-8"))
        except OSError as error:
            raise DeviceError(f"{path} cannot be written ({error.strerror or error})") from error

    def _drop(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise DeviceError(f"{path} cannot be removed ({error.strerror or error})") from error
