"""Settings: one TOML file, every field with a help text, nothing needed to start."""

from __future__ import annotations

import ipaddress
import os
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from app.errors import FileMistakes, UserError
from app.shiptime import zone_of
from app.tomlfile import read_toml

# Else pydantic looks through every package that is installed for plugins, at each start, and loads what it finds.
os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


class Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DeviceKind(StrEnum):
    """How a device is reached."""

    SERIAL = "serial"
    TCP = "tcp"
    UDP = "udp"
    FILE = "file"


class Device(Section):
    """One bridge device that is listened to. Nothing is ever sent to it."""

    name: str = Field(min_length=1, max_length=24, description="Name on the screen and in the log, e.g. GPS 1")
    kind: DeviceKind = Field(description="serial, tcp, udp or file")
    port: str = Field(
        default="",
        description="serial: /dev/serial/by-id/… or COM5. tcp: host:port. udp: port, or group:port for multicast. file: path",
    )
    baud: int | None = Field(default=None, gt=0, description="serial only; leave out to detect it")
    identity: str = Field(default="", description="serial only: VID:PID:serial of the adapter, to find it again after an unplug")
    priority: int = Field(default=100, ge=0, le=1000, description="lower is preferred where two devices say the same thing")
    need_checksum: bool = Field(default=True, description="refuse sentences without a checksum")
    silent_after_s: float = Field(default=5.0, gt=0, le=600, description="seconds without a good sentence until the link is silent")
    use: tuple[Literal["position", "heading", "ais", "radar", "wind", "depth", "log", "alerts"], ...] = Field(
        default=(), description="empty = all; else of: position heading ais radar wind depth log alerts"
    )

    @model_validator(mode="after")
    def _place(self) -> Device:
        if not self.port:
            raise ValueError(f"{self.name}: port says where the device is, e.g. /dev/ttyUSB0 or 10110")
        if self.kind is DeviceKind.TCP and not re.fullmatch(r"\[?[^\]]+\]?:\d{1,5}", self.port):
            raise ValueError(f"{self.name}: a tcp port is written host:port, e.g. 192.168.1.10:10110")
        if self.kind is DeviceKind.UDP and not re.fullmatch(r"(?:[0-9a-fA-F.:]+:)?\d{1,5}", self.port):
            raise ValueError(f"{self.name}: a udp port is written 10110, or 239.192.0.4:60004 for a multicast group")
        if self.kind is not DeviceKind.SERIAL and self.baud is not None:
            raise ValueError(f"{self.name}: baud belongs to a serial device only")
        return self


class Ship(Section):
    name: str = Field(default="", description="Ship's name, as in reports")
    case_prefix: str = Field(default="", max_length=6, description="Letters before case numbers: AUR gives AUR-26-001")
    callsign: str = Field(default="", description="Call sign")
    mmsi: str = Field(default="", pattern=r"^(\d{9})?$", description="Own MMSI, nine digits; own AIS echo is not shown as a target")
    craft_mmsi: tuple[Annotated[str, Field(pattern=r"^\d{9}$")], ...] = Field(
        default=(), max_length=16, description="MMSI of own RHIBs and tenders, nine digits each: shown, never a CPA alarm"
    )
    craft_speed_kn: tuple[Annotated[float, Field(gt=0, le=80)], ...] = Field(
        default=(), max_length=16, description="Their speeds for ETA, knots, in the order of craft_mmsi; else rhib_speed_kn"
    )
    imo: str = Field(default="", pattern=r"^(\d{7})?$", description="IMO number, seven digits")
    flag: str = Field(default="", description="Flag State, for reports")
    flag_rcc: str = Field(default="", description="Directory id of the flag State's RCC, e.g. DE-MRCC")
    organisation: str = Field(default="", description="Organisation, for reports")
    speed_kn: float = Field(default=10.0, gt=0, le=60, description="Speed for ETA when she lies still")
    length_m: float | None = Field(default=None, gt=0, le=500, description="Length over all, metres: her outline on the chart")
    beam_m: float | None = Field(default=None, gt=0, le=100, description="Beam, metres")
    bow_m: float | None = Field(default=None, ge=0, le=500, description="From the position antenna forward to the bow, metres")
    port_m: float | None = Field(default=None, ge=0, le=100, description="From the position antenna to the port side, metres")
    rhib_speed_kn: float = Field(default=25.0, gt=0, le=80, description="RHIB speed for ETA")


class Limits(Section):
    """When the picture warns."""

    cpa_nm: float = Field(default=0.5, ge=0, le=20, description="CPA alarm below this distance, NM")
    tcpa_min: float = Field(default=12.0, ge=0, le=120, description="… if it comes within this many minutes")
    cpa_min_speed_kn: float = Field(default=0.5, ge=0, le=10, description="no CPA alarm while the relative speed is below this")
    position_stale_s: float = Field(default=5.0, gt=0, le=120, description="own position is stale after this many seconds")
    ais_stale_s: float = Field(default=360.0, gt=0, le=3600, description="an AIS target is lost after this many seconds")
    radar_stale_s: float = Field(default=30.0, gt=0, le=600, description="a radar target is lost after this many seconds")
    jump_nm: float = Field(default=0.25, gt=0, le=10, description="GNSS jump: position off the expected one by more than this, NM")
    clock_offset_s: float = Field(default=5.0, gt=0, le=3600, description="computer's clock off GNSS time by more than this")
    case_update_min: int = Field(default=60, ge=1, le=1440, description="an open case without an entry for this many minutes")
    warning_again_min: float = Field(
        default=5.0, ge=0.5, le=5.0, description="a warning that nobody acknowledges is said again after this many minutes"
    )
    warning_becomes: Literal["warning", "alarm"] = Field(
        default="warning", description="what it is then: a warning as before, or an alarm (IMO MSC.302(87) leaves the choice)"
    )
    closing_kn: float = Field(default=10.0, ge=0, le=60, description="chosen vessels: closing is said from this speed on, knots")
    closing_nm: float = Field(default=2.0, gt=0, le=20, description="… if they will pass own ship within this distance, NM")
    closing_min: float = Field(default=20.0, gt=0, le=120, description="… within this many minutes")
    closing_ship_types: tuple[Annotated[int, Field(ge=0, le=99)], ...] = Field(
        default=(35, 55),
        max_length=20,
        description="AIS ship types that count as chosen: 35 military, 55 law enforcement; vessels marked in a case always do",
    )
    disk_low_gb: float = Field(default=5.0, ge=0, le=1000, description="the disk is nearly full below this many gigabytes free")
    zone_entry: bool = Field(
        default=True, description="say when own ship comes into another SRR or inside 24 NM (approximate lines)"
    )


class Mail(Section):
    """Where released messages go. Empty host: they are only written to the outbox folder."""

    host: str = Field(default="", description="SMTP server; empty = outbox folder only")
    port: int = Field(default=587, ge=1, le=65535, description="SMTP port")
    security: Literal["starttls", "tls", "none"] = Field(default="starttls", description="none is allowed on loopback only")
    user: str = Field(default="", description="SMTP user name; empty = no login")
    password_file: str = Field(default="", description="File that holds the password, readable by you only")
    sender: str = Field(default="", description="From address")
    timeout_s: float = Field(default=30.0, gt=0, le=600, description="Give up a try after this many seconds")

    @model_validator(mode="after")
    def _sane(self) -> Mail:
        if self.host and not self.sender:
            raise ValueError("mail.sender is needed to send mail")
        if self.host and self.security == "none" and self.host not in ("127.0.0.1", "::1", "localhost"):
            raise ValueError("mail without encryption is allowed on this computer (127.0.0.1) only")
        return self


class Policy(Section):
    file: str = Field(default="", description="Policy file; empty = the template justice-fleet; also: justice-fleet-strict")
    directory: str = Field(default="", description="Authority directory file; empty = the one that ships with Fairlead")
    addresses: str = Field(default="", description="TOML file with the addresses of authorities, entered by you")
    trusted_key: str = Field(default="", description="Public key (base64) of whoever signs your policy; the template needs none")


PaletteWord = Literal["bright", "day", "dusk", "night"]
PALETTE_WORDS: Final = get_args(PaletteWord)
LanguageWord = Literal["en", "it", "fr", "de", "es"]
LANGUAGE_WORDS: Final = get_args(LanguageWord)


class Screen(Section):
    palette: PaletteWord = Field(default="day", description="Palette at start: bright, day, dusk or night")
    language: LanguageWord = Field(
        default="en", description="Language of the window: en, it, fr, de or es. Log, messages and exports stay English"
    )
    text_scale: float = Field(
        default=1.0,
        ge=1.0,
        le=2.0,
        description="Everything so many times as large: a 4K screen that is read at 1 m needs about 1.5",
    )
    ship_time: str = Field(
        default="", description="Ship's time shown beside UTC: +02:00 or a zone such as Europe/Rome; empty = UTC alone"
    )
    vector_min: Literal[3, 6, 12, 30] = Field(default=12, description="Length of vectors, minutes")
    range_nm: float = Field(default=12.0, gt=0, le=200, description="Chart range at start, NM from own ship to the edge")
    sound: bool = Field(default=True, description="Sound on alarms")

    @field_validator("ship_time")
    @classmethod
    def _a_zone(cls, text: str) -> str:
        zone_of(text)
        return text.strip()


class Storage(Section):
    folder: str = Field(default="", description="Data folder; empty = the platform's own")
    training_folder: str = Field(
        default="", description="Folder of demos, replays and drills; empty = beside the data folder, its name with -training"
    )
    recording_days: int = Field(default=14, ge=1, le=365, description="Keep raw recordings this many days; pinned ones stay")
    second_disk: str = Field(
        default="", description="Folder on a stick or another disk: the log, media and pinned feeds go there too"
    )


class Template(Section):
    """A line that is written often. A word in braces is filled in: {case}, {position}, {time}; … marks what is typed."""

    name: str = Field(min_length=1, max_length=24, description="Word on the key")
    text: str = Field(min_length=1, max_length=500, description="The line; {case}, {position}, {time} are filled in, … is typed")
    tags: tuple[str, ...] = Field(default=(), description="Tags that the line gets")


class Log(Section):
    template: tuple[Template, ...] = Field(default=(), max_length=24, description="Lines that are written often")
    pos_remind_min: int = Field(default=120, ge=1, le=1440, description="remind of a request for a place of safety after this long")


class Sitrep(Section):
    letters: str = Field(
        default="ABCDEFGHJKLMN",
        pattern=r"^[A-Z]{13}$",
        description="Letters of the thirteen fields in order; the default skips I as IAMSAR and MRCC Bremen do",
    )


class People(Section):
    personal_data: bool = Field(
        default=False, description="Keep personal records (names), apart from the log and from every export"
    )
    keep_days: int = Field(default=90, ge=1, le=3650, description="Days until a personal record is deleted by itself")


ForwardSentence = Literal[
    "GGA", "GLL", "GNS", "RMC", "VDO", "VTG", "VBW", "VHW", "HDT", "HDG", "HDM", "THS", "ROT", "ZDA", "DPT", "DBT", "MWV", "MWD",
    "VDM", "TTM", "TLL",
]  # fmt: skip
"""What may be passed on at all. A sentence that states the position of a case (WPL, MOB, DSC) is not among them."""


class ForwardClient(Section):
    """Somebody on the ship's network who may ask for the ship's own data. The relay policy decides at each connection."""

    authority: str = Field(min_length=1, description="Directory id of whoever reads it, e.g. OWN-SHIP or FLEET")
    address: str = Field(description="IP address that it connects from, e.g. 127.0.0.1 or 192.168.1.20")
    sentences: tuple[ForwardSentence, ...] = Field(
        min_length=1, description="what it gets: own ship GGA GLL GNS RMC VDO VTG VBW VHW HDT HDG HDM THS ROT ZDA DPT DBT MWV MWD, "
        "other ships VDM, radar TTM TLL",
    )  # fmt: skip

    @model_validator(mode="after")
    def _near(self) -> ForwardClient:
        _own_net(self.address, "a forward's client")
        return self


class Forward(Section):
    """A TCP port that passes on what own devices say, as NMEA 0183. Off unless it is written down here."""

    name: str = Field(min_length=1, max_length=24, description="Name on the screen and in the log, e.g. Chart table")
    port: int = Field(ge=1, le=65535, description="TCP port that clients connect to")
    bind: str = Field(default="127.0.0.1", description="This computer's address on the net of the clients; 127.0.0.1 = only itself")
    devices: tuple[str, ...] = Field(default=(), description="names of the devices that are passed on; empty = all")
    client: tuple[ForwardClient, ...] = Field(
        min_length=1, max_length=8, description="Who may connect, one [[forward.client]] each"
    )

    @model_validator(mode="after")
    def _sane(self) -> Forward:
        _own_net(self.bind, f"forward {self.name}")
        seen: set[str] = set()
        for client in self.client:
            if client.address in seen:
                raise ValueError(f"forward {self.name}: {client.address} stands there twice; give the second a port of its own")
            seen.add(client.address)
        return self


class Plotter(Section):
    """The ship's own plotter: a case's position goes there at the press of a key, and nothing else ever does."""

    name: str = Field(min_length=1, max_length=24, description="Name on the key, e.g. ECDIS")
    kind: Literal["serial", "tcp", "udp"] = Field(description="serial, tcp or udp")
    port: str = Field(
        min_length=1, description="serial: a port of its own, no [[device]]. tcp, udp: address:port on the ship's net"
    )
    baud: int = Field(default=4800, gt=0, description="serial only")
    sentence: Literal["WPL", "TLL"] = Field(default="WPL", description="WPL: a waypoint. TLL: a target")

    @model_validator(mode="after")
    def _sane(self) -> Plotter:
        if self.kind != "serial":
            host, _, port = self.port.rpartition(":")
            if not port.isdecimal() or not 0 < int(port) < 65536:
                raise ValueError(f"{self.name}: written address:port, e.g. 192.168.1.20:10110")
            _own_net(host.strip("[]"), self.name)
        return self


def _own_net(address: str, what: str) -> None:
    """One computer on a net of this ship's own: what goes to everybody, or out by the satellite, goes to strangers."""
    try:
        ip = ipaddress.ip_address(address)
    except ValueError:
        raise ValueError(f"{what}: “{address}” is not an IP address such as 192.168.1.20") from None
    everybody = ip.is_unspecified or ip.is_multicast or (ip.version == 4 and int(ip) & 0xFF == 0xFF)
    if everybody or not (ip.is_private or ip.is_loopback or ip.is_link_local):
        raise ValueError(f"{what}: {address} is not one computer on the ship's own net. Name its address, e.g. 192.168.1.20")


class Settings(Section):
    """The whole settings file."""

    ship: Ship = Field(default_factory=Ship, description="Own ship")
    device: tuple[Device, ...] = Field(default=(), description="Bridge devices, one [[device]] each")
    limits: Limits = Field(default_factory=Limits, description="When the picture warns")
    mail: Mail = Field(default_factory=Mail, description="Sending of released messages")
    policy: Policy = Field(default_factory=Policy, description="Relay policy")
    screen: Screen = Field(default_factory=Screen, description="The window")
    log: Log = Field(default_factory=Log, description="The log")
    sitrep: Sitrep = Field(default_factory=Sitrep, description="SITREPs")
    people: People = Field(default_factory=People, description="Personal data: off unless your organisation wants it")
    storage: Storage = Field(default_factory=Storage, description="Where data is kept")
    forward: tuple[Forward, ...] = Field(default=(), max_length=4, description="Own data to other computers, one [[forward]] each")
    plotter: tuple[Plotter, ...] = Field(default=(), max_length=4, description="The ship's own plotters, one [[plotter]] each")
    station: Annotated[
        str, Field(min_length=1, max_length=24, pattern=r"^\w[\w .-]*$", description="Name of this computer in the log")
    ] = "bridge"

    @model_validator(mode="after")
    def _unique(self) -> Settings:
        seen: set[str] = set()
        for device in self.device:
            if device.name in seen:
                raise ValueError(f"two devices are named {device.name}; each needs a name of its own")
            seen.add(device.name)
        for what, names in (("forwards", [f.name for f in self.forward]), ("plotters", [p.name for p in self.plotter])):
            if len(set(names)) != len(names):
                raise ValueError(f"two {what} have one name; each needs a name of its own")
        if len({(f.bind, f.port) for f in self.forward}) != len(self.forward):
            raise ValueError("two forwards have one port; each needs a port of its own")
        listened = {d.port for d in self.device if d.kind is DeviceKind.SERIAL}
        for plotter in self.plotter:
            if plotter.kind == "serial" and plotter.port in listened:
                raise ValueError(
                    f"plotter {plotter.name}: {plotter.port} is a device that is listened to. It needs a port of its own"
                )
        return self


def load_settings(path: Path) -> Settings:
    """Read the settings. A file that does not exist gives the defaults. Raises FileMistakes or UserError."""
    try:
        if not path.exists():
            return Settings()
    except OSError as error:  # in a folder of somebody else
        raise UserError(
            f"{path} cannot be read ({error.strerror}). Start Fairlead as the user to whom it belongs, or name a file with --config"
        ) from error
    return read_toml(path, Settings)


def load_or_default(path: Path) -> tuple[Settings, UserError | None]:
    """The settings, or safe defaults and what is wrong: a broken file never keeps the bridge from starting."""
    try:
        return load_settings(path), None
    except (FileMistakes, UserError) as error:
        return Settings(), error
