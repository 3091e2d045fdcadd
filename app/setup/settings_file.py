"""The settings file as the window writes it: comments and order stay, nothing goes to the disk that would not read back.

What is there is changed, not written anew; each value goes through the same model as at the start of the program. Before a
file is replaced, the old one is copied beside it (``fairlead.toml.bak-20260614-025207``). A file that cannot be read is
never replaced unless the person has said so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic import BaseModel, ValidationError

from app.config import Device, Settings
from app.errors import DeviceError, UserError
from app.tomlfile import MOST_BYTES, parse_toml, read_toml
from app.wholefile import private_folder, read_small, write_whole

if TYPE_CHECKING:
    from tomlkit.items import Table

Values = Mapping[str, object]
"""Field of a section -> value; ``None`` takes the line away, so that the default is in force."""

HEAD: Final = "Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show"
_DEVICE: Final = "device"


class SettingsText:
    """The text of a settings file, changed piece by piece. ``check`` says what it would read as."""

    def __init__(self, text: str = "") -> None:
        """Raises UserError for a text that is no TOML."""
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        try:
            self._doc = tomlkit.parse(text)
        except (TOMLKitError, RecursionError) as error:
            raise UserError(f"The settings file is not valid TOML: {error}") from error
        if not text.strip():
            self._doc.add(tomlkit.comment(HEAD))

    @property
    def text(self) -> str:
        import tomlkit

        return tomlkit.dumps(self._doc)

    def check(self, name: str = "settings") -> Settings:
        """What it reads as. Raises FileMistakes with every mistake."""
        return parse_toml(self.text, Settings, name)

    def set_section(self, section: str, values: Values) -> None:
        """Set fields of ``[section]``. What is the default and does not stand there already is left out.

        Raises UserError for a section or a field that there is not.
        """
        import tomlkit

        model = _section_model(section)
        table = self._doc.get(section)
        for key, value in values.items():
            if key not in model.model_fields:
                raise UserError(f"There is no setting {section}.{key}")
            if table is None or key not in table:
                if value is None or value == _default(model, key):
                    continue
                if table is None:
                    table = tomlkit.table()
                    self._new_table(section, table)
                table[key] = _plain(value)
            elif value is None:
                del table[key]
            elif table[key] != value:
                table[key] = _plain(value)  # a value that is the same keeps how it was written, and its comment

    def put_device(self, device: Device, *, instead_of: str = "") -> None:
        """Add a device, or change the one named ``instead_of``. Raises UserError if that one is not there."""
        devices = self._devices()
        if not instead_of:
            self._append(devices, _device_values(device, fresh=True))
            return
        found = next((each for each in devices if each.get("name") == instead_of), None)
        if found is None:
            raise UserError(f"There is no device {instead_of} in the settings file any more")
        values = _device_values(device, fresh=False)
        for key in [k for k in found if k not in values]:
            del found[key]
        for key, value in values.items():
            if key in found and found[key] == value:
                continue
            if key in found or value != _default(Device, key):
                found[key] = value

    def remove_device(self, name: str) -> None:
        """Raises UserError if it is not there."""
        devices = self._devices()
        for i, each in enumerate(devices):
            if each.get("name") == name:
                del devices[i]
                if not len(devices):
                    del self._doc[_DEVICE]
                return
        raise UserError(f"There is no device {name} in the settings file any more")

    def _devices(self) -> Any:
        found = self._doc.get(_DEVICE)
        return found if found is not None else ()

    def _append(self, devices: Any, values: dict[str, object]) -> None:
        import tomlkit
        from tomlkit.items import AoT, Array

        if isinstance(devices, Array):
            inline = tomlkit.inline_table()
            inline.update(values)
            devices.append(inline)
            return
        table = tomlkit.table()
        for key, value in values.items():
            table.add(key, tomlkit.item(value))
        table.add(tomlkit.nl())
        if isinstance(devices, AoT):
            devices.append(table)
        else:
            made = tomlkit.aot()
            made.append(table)
            self._doc.append(_DEVICE, made)

    def _new_table(self, section: str, table: Table) -> None:
        import tomlkit

        if self._doc.body and self.text.strip():
            self._doc.add(tomlkit.nl())
        self._doc.append(section, table)


class SettingsFile:
    """One settings file on the disk. ``now`` gives UTC for the name of the copy."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self.path = path
        self._now = now
        self.copy: Path | None = None
        """The copy of the old file that the last write made."""

    @property
    def exists(self) -> bool:
        return self.path.exists()

    def read(self) -> Settings:
        """As it stands on the disk; the defaults where there is none. Raises UserError or FileMistakes."""
        return read_toml(self.path, Settings) if self.path.exists() else Settings()

    def text(self) -> SettingsText:
        """The text to be changed. Raises UserError where what is there cannot be read: it is not ours to replace."""
        if not self.path.exists():
            return SettingsText()
        try:
            data = read_small(self.path, MOST_BYTES).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UserError(f"{self.path}: cannot be read ({error}). Mend it, or let it be set aside and begin anew") from error
        found = SettingsText(data)
        found.check(str(self.path))
        return found

    def write(self, text: SettingsText, *, instead_of_broken: bool = False) -> Settings:
        """Check the text and put it in place, with a copy of what was there; returns what it reads as.

        Raises FileMistakes for a text that would not read back, UserError where a broken file stands there and nobody said
        that it may be replaced, DeviceError when the disk refuses. In each case the old file is untouched.
        """
        settings = text.check(str(self.path))
        data = text.text.encode()
        try:
            old = self.path.read_bytes() if self.path.exists() else None
            if old == data:
                return settings
            if old is not None and not instead_of_broken:
                self.text()
            private_folder(self.path.parent)
            if old is not None:
                self.copy = self._free_name()
                write_whole(self.copy, old)
            write_whole(self.path, data)
        except OSError as error:
            raise DeviceError(f"{self.path}: cannot be written ({error.strerror or error})") from error
        return settings

    def change(self, act: Callable[[SettingsText], object]) -> Settings:
        """Read, change, check, write. Raises as ``text`` and ``write``."""
        text = self.text()
        act(text)
        return self.write(text)

    def _free_name(self) -> Path:
        stem = f"{self.path.name}.bak-{self._now():%Y%m%d-%H%M%S}"
        names = (stem, *(f"{stem}-{n}" for n in range(2, 1000)))
        return next(path for name in names if not (path := self.path.with_name(name)).exists())


def checked(model: type[BaseModel], values: Values) -> dict[str, str]:
    """What is wrong with the values of a form: field -> words; empty where they are in order."""
    try:
        model.model_validate({k: v for k, v in values.items() if v is not None})
    except ValidationError as error:
        return {str(e["loc"][0]) if e["loc"] else "": str(e["msg"]).removeprefix("Value error, ") for e in error.errors()}
    return {}


def _section_model(section: str) -> type[BaseModel]:
    info = Settings.model_fields.get(section)
    model = info.annotation if info is not None else None
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        raise UserError(f"There is no section [{section}] in the settings")
    return model


def _default(model: type[BaseModel], key: str) -> object:
    return model.model_fields[key].default


def _device_values(device: Device, *, fresh: bool) -> dict[str, object]:
    """Fields in the order of the model; those that are the default are left out of a new one."""
    out: dict[str, object] = {}
    for key, info in Device.model_fields.items():
        value = getattr(device, key)
        if value is None or (fresh and value == info.default):
            continue
        out[key] = _plain(value)
    return out


def _plain(value: object) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    return str(value) if isinstance(value, str) else value
