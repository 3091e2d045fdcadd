"""What the rooms know of encryption at rest: rules of a passphrase, phrases to take, what is encrypted and what is not."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final, Protocol

from app.errors import UserError

PASSPHRASE_MIN: Final = 10
PASSPHRASE_MAX: Final = 1024
PHRASE_WORDS: Final = 6
"""Of 1024 words: 60 bits, and each guess costs a second of a computer (scrypt)."""

ENCRYPTED: Final = "the logs, the register of vessels, the recordings, the personal records, drafts, and the stations' signing keys"
NOT_ENCRYPTED: Final = (
    "photos, video and sound, pictures in the register, exports, the outbox, policies, settings, checkpoints of other ships, "
    "the PINs (as hashes), and the program's own log"
)
FULL_DISK: Final = "For these use the full-disk encryption of the computer (LUKS, BitLocker, FileVault)"
LOST: Final = "If both the passphrase and the key ashore are lost, the evidence is lost: nobody can open it again"


@dataclass(frozen=True, slots=True)
class AtRest:
    """How a data folder stands. ``encrypted`` and ``plain`` are its files that can be either; ``ashore`` is the number of keys
    ashore. ``ending``: it is being turned off."""

    on: bool
    ending: bool
    ashore: int
    encrypted: tuple[Path, ...]
    plain: tuple[Path, ...]


class DiskKeys(Protocol):
    """The key of the data folder that is in use, for the window. Calls that take a passphrase take about a second: on a thread."""

    def is_on(self) -> bool:
        """Whether the folder is encrypted. Quick."""
        ...

    def at_rest(self) -> AtRest: ...

    def fits(self, passphrase: str) -> bool:
        """Whether it opens the folder. Raises UserError where the key file is damaged."""
        ...

    def prepare(self, passphrase: str, ashore: Sequence[str]) -> None:
        """Make and prove the key files; what is there is encrypted at the next start. Raises UserError, DeviceError."""
        ...

    def check_ashore(self, recipient: str) -> str:
        """The recipient as it is used. Raises UserError for a text that is no key of age."""
        ...


def checked_passphrase(text: str) -> str:
    """The passphrase as it is used. Raises UserError for one that is too short."""
    phrase = unicodedata.normalize("NFC", text.rstrip("\r\n"))
    if len(phrase.strip()) < PASSPHRASE_MIN:
        raise UserError(f"A passphrase has at least {PASSPHRASE_MIN} letters. Six words of the list are long enough")
    if len(phrase) > PASSPHRASE_MAX:
        raise UserError(f"A passphrase has at most {PASSPHRASE_MAX} letters")
    if len(set(phrase)) < 4:
        raise UserError("This passphrase is the same letter again and again. Take six words of the list")
    return phrase


@cache
def words() -> tuple[str, ...]:
    """The words that phrases are made of. No two of them differ by one letter only."""
    return tuple(files("app").joinpath("data/phrase-words.txt").read_text("ascii").split())


def new_phrase() -> str:
    """A passphrase of words, by chance."""
    import secrets

    return " ".join(secrets.choice(words()) for _ in range(PHRASE_WORDS))


passphrase_from: ContextVar[Path | None] = ContextVar("passphrase_from", default=None)
"""The file that the command line names for the passphrase."""

_asker: ContextVar[Callable[[Path], None] | None] = ContextVar("asker", default=None)


@contextmanager
def asking(unlock: Callable[[Path], None]) -> Iterator[None]:
    """While the block runs, whoever comes to an encrypted data folder that is locked has it unlocked by this first."""
    token = _asker.set(unlock)
    try:
        yield
    finally:
        _asker.reset(token)


def asker() -> Callable[[Path], None] | None:
    """What unlocks a data folder by asking somebody; ``None`` where nobody can be asked (on other threads, nobody)."""
    return _asker.get()
