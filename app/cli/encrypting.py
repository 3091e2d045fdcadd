"""``fairlead encrypt``, ``decrypt``, ``passphrase`` and ``unlock-with-age``."""

from __future__ import annotations

import getpass
import json
from collections.abc import Sequence
from pathlib import Path

from app.cli.exits import Exit, complaints
from app.cli.folders import data_folder, settings_path
from app.cli.unlocking import alone, has_terminal, passphrase_file, read_passphrase, said_of, say, show_progress, unlock
from app.clock import SystemClock
from app.config import load_or_default
from app.diskkey import ENCRYPTED, FULL_DISK, LOST, NOT_ENCRYPTED, checked_passphrase, new_phrase
from app.errors import UserError
from db import vault
from db.atrest import DataFolder
from db.conversion import Converted


def encrypt(config: Path | None, data: Path | None, *, ashore: Sequence[str], passphrase_from: Path | None) -> int:
    """Turn encryption on and encrypt what is there; on an encrypted folder: go on, or take other keys ashore."""
    root = _root(config, data)
    recipients = [vault.check_recipient(text) for text in ashore]
    folder = DataFolder(root)
    with alone(root):
        if folder.at_rest().on:
            key = unlock(root, file=passphrase_from)
            vault.set_ending(root, False)
            if recipients:
                vault.write_keys(root, key, recipients=recipients)
        else:
            if not recipients:
                complaints.print(f"No key ashore is named (--age age1…). {LOST}.", markup=False)
            key = folder.turn_on(_new_passphrase(passphrase_from or passphrase_file()), recipients)
        return _done(folder, key, "encrypted")


def decrypt(config: Path | None, data: Path | None, *, passphrase_from: Path | None) -> int:
    """Turn encryption off and decrypt what is there."""
    root = _root(config, data)
    if not vault.is_on(root):
        raise UserError(f"{root} is not encrypted")
    with alone(root):
        key = unlock(root, file=passphrase_from)
        vault.set_ending(root, True)
        return _done(DataFolder(root), key, "decrypted")


def change_passphrase(config: Path | None, data: Path | None, *, passphrase_from: Path | None, new_from: Path | None) -> int:
    """Another passphrase for the same key; nothing has to be converted."""
    root = _root(config, data)
    if not vault.is_on(root):
        raise UserError(f"{root} is not encrypted: it has no passphrase")
    key = unlock(root, file=passphrase_from)
    vault.write_keys(root, key, _new_passphrase(new_from))
    say("The passphrase is changed. Copies of the folder that were made before open with the old one")
    return Exit.DONE


def unlock_with_age(config: Path | None, data: Path | None, *, identity: Path, new_from: Path | None) -> int:
    """The passphrase is lost or its file damaged: open with the key ashore and set a new passphrase."""
    root = _root(config, data)
    key = vault.open_with_identity(root, identity)
    DataFolder(root).must_open(key)
    vault.write_keys(root, key, _new_passphrase(new_from))
    say(f"The key ashore opens {root}. Its new passphrase is set")
    say("Take the key ashore off this computer again")
    return Exit.DONE


def status(config: Path | None, data: Path | None, *, as_json: bool) -> int:
    """How the data folder stands. Exit code 1 where it is not all encrypted."""
    root = _root(config, data)
    state = DataFolder(root).at_rest()
    whole = state.on and not state.ending and not state.plain
    if as_json:
        found = {
            "folder": str(root),
            "on": state.on,
            "ending": state.ending,
            "keys_ashore": state.ashore,
            "encrypted": [str(p) for p in state.encrypted],
            "plain": [str(p) for p in state.plain],
            "never_encrypted": NOT_ENCRYPTED,
        }
        print(json.dumps(found, ensure_ascii=False))
        return Exit.DONE if whole else Exit.NO
    if not state.on:
        say(f"{root} is not encrypted. To turn it on: fairlead encrypt --age RECIPIENT")
    else:
        say(f"{root}: {'encryption is being turned off' if state.ending else 'encrypted'}; keys ashore: {state.ashore or 'NONE'}")
        say(f"{len(state.encrypted)} files are encrypted, {len(state.plain)} are not")
        for path in state.plain:
            say(f"  not encrypted: {path}")
    say(f"Encrypted with it: {ENCRYPTED}.\nNOT encrypted: {NOT_ENCRYPTED}.\n{FULL_DISK}.")
    return Exit.DONE if whole else Exit.NO


def _root(config: Path | None, data: Path | None) -> Path:
    settings, error = load_or_default(settings_path(config))
    if error is not None:
        complaints.print(f"Settings were not used: {error}", markup=False)
    root = data_folder(settings, data)
    if not root.is_dir():
        raise UserError(f"There is no data folder {root} yet. It is made when Fairlead starts; or name another with --data")
    return root


def _done(folder: DataFolder, key: vault.DiskKey, word: str) -> int:
    vault.hold(folder.root, key)
    try:
        result: Converted | None = show_progress(lambda progress: folder.go_on(key, progress))
        assert result is not None, "nobody can put it off here"
        kept = folder.end(SystemClock().utc())
        state = folder.at_rest()
    finally:
        vault.forget(folder.root)
    say(f"{len(result.done)} files {word}")
    for line in said_of(result):
        complaints.print(line, markup=False)
    if word == "encrypted":
        say(f"Encrypted: {ENCRYPTED}. What is new is encrypted from its first byte.")
        say(f"NOT encrypted: {NOT_ENCRYPTED}.\n{FULL_DISK}.")
        say("The old content was overwritten once; flash memory (SSD, stick) may keep it all the same.")
        say(f"Keys ashore: {state.ashore or 'NONE'}. {LOST}.")
    for path in kept:
        say(f"The key is kept as {path}: backups that were made before need it")
    return Exit.NO if result.failed else Exit.DONE


def _new_passphrase(file: Path | None) -> str:
    """From a file, else asked for twice. Raises UserError."""
    if file is not None:
        return checked_passphrase(read_passphrase(file))
    if not has_terminal():
        raise UserError(
            "There is no terminal to ask for a new passphrase on. Name a file that holds it: --passphrase-file FILE (encrypt) or "
            "--new-passphrase-file FILE (passphrase, unlock-with-age)"
        )
    phrase = new_phrase()
    say(f"A passphrase that nobody guesses, made by chance:\n\n    {phrase}\n\nWrite it down and lay it into the ship's safe.")
    text = getpass.getpass("Passphrase (Enter alone takes the six words): ") or phrase
    checked_passphrase(text)
    if getpass.getpass("The same again: ") != text:
        raise UserError("The passphrase was not the same twice. Nothing was changed")
    return checked_passphrase(text)
