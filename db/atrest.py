"""A data folder as a whole: how it stands with encryption, and turning it on, off and back on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from app.diskkey import AtRest
from app.errors import UserError
from db import conversion, vault
from db.vault import DiskKey


class DataFolder:
    """The ``DiskKeys`` of ``app.diskkey``."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def is_on(self) -> bool:
        return vault.held(self.root) is not None

    def at_rest(self) -> AtRest:
        forms = [(path, conversion.covered(path)) for path in conversion.files(self.root)]
        return AtRest(
            on=vault.is_on(self.root),
            ending=vault.is_ending(self.root),
            ashore=vault.ashore(self.root),
            encrypted=tuple(path for path, form in forms if form),
            plain=tuple(path for path, form in forms if form is False),
        )

    def fits(self, passphrase: str) -> bool:
        try:
            vault.open_with_passphrase(self.root, passphrase)
        except vault.WrongPassphrase:
            return False
        return True

    def prepare(self, passphrase: str, ashore: Sequence[str]) -> None:
        self.turn_on(passphrase, ashore)

    def check_ashore(self, recipient: str) -> str:
        return vault.check_recipient(recipient)

    def turn_on(self, passphrase: str, ashore: Sequence[str]) -> DiskKey:
        """Make the key files. Raises UserError where there are any, or where something is encrypted with a key that is gone."""
        state = self.at_rest()
        folder = self.root / vault.FOLDER
        if state.encrypted:
            raise UserError(
                f"{len(state.encrypted)} files of {self.root} are encrypted already, the first is {state.encrypted[0]}. A new key "
                f"would not open them. Put {folder} back as it was, or recover with the key ashore: fairlead unlock-with-age FILE"
            )
        if (folder / vault.PASSPHRASE).exists():
            raise UserError(f"{self.root} has a disk key already. Its passphrase is changed with: fairlead passphrase")
        return vault.make_keys(self.root, passphrase, ashore)

    def must_open(self, key: DiskKey) -> None:
        """Raises UserError where the key is of another data folder: it must not take the place of the right one."""
        databases = [path for path in self.at_rest().encrypted if path.suffix == ".db"]
        if databases and not any(conversion.opens(path, key) for path in databases):
            raise UserError(f"This key does not open {databases[0]}: it is of another data folder. Nothing was changed")

    def go_on(self, key: DiskKey, progress: conversion.Progress | None = None) -> conversion.Converted:
        """Do what is left to do, whichever way it goes. Call ``end`` after it."""
        return conversion.convert(self.root, key, encrypt=not vault.is_ending(self.root), progress=progress)

    @property
    def waits(self) -> bool:
        """Whether ``go_on`` has something to do."""
        return vault.is_on(self.root) and bool(conversion.waiting(self.root, encrypt=not vault.is_ending(self.root)))

    def end(self, now: datetime) -> tuple[Path, ...]:
        """Once nothing is encrypted any more the keys are put away; where they are now. Nothing while something is."""
        if not vault.is_ending(self.root) or self.at_rest().encrypted:
            return ()
        kept = vault.put_away(self.root, now)
        vault.hold(self.root, None)
        return kept
