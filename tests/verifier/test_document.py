"""What the document says is what the programs do: its example is made again here, and worked through by its words alone."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app import notes, seal
from app.entry import GENESIS, NewEntry, ShipState, body, chain_hash
from app.merkle import root
from app.verifier.entries import Row, chain
from tests.conftest import ROOT

DOCUMENT = Path(ROOT) / "docs" / "evidence-format.md"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
MISSION = "20260614-0200-aurora"
AT = datetime(2026, 6, 14, 2, 38, 7, tzinfo=UTC)


def example() -> dict[str, str]:
    """The values of the worked example, by the names of their blocks in the document; made by the app."""
    ship = ShipState(lat=33.5, lon=12.25, position_source="GPS 1", links=(("GPS 1", "live"),))
    text = "“Boat” in sight,\n3 nm"
    one = NewEntry("mission.opened", {"ship": "Aurora"}, AT, AT, "Ada", id="01" * 16, seed="a1" * 16)
    two = NewEntry(
        "log.line", {"text": text, "range_nm": 2.5, "persons": 40}, AT, AT, "Ada", ship=ship, id="02" * 16, seed="b2" * 16
    )
    first, second = (body(each, MISSION, "Bridge") for each in (one, two))
    hash_1 = chain_hash(1, GENESIS, first)
    hash_2 = chain_hash(2, hash_1, second)
    whole = root([bytes.fromhex(hash_1), bytes.fromhex(hash_2)])
    public = KEY.public_key().public_bytes_raw().hex()
    at = datetime(2026, 6, 14, 2, 50, tzinfo=UTC)
    note = notes.signed(notes.log_id(hash_1), 2, whole, "Bridge", at, public, KEY.sign)
    salt = seal.salt("a1" * 16, "author")
    manifest = b"".join(
        hashlib.sha256(content).hexdigest().encode() + b"  " + name + b"\n"
        for name, content in ((b"README.txt", b"What this is.\n"), (b"bagit.txt", b"BagIt-Version: 1.0\n"))
    )
    return {
        "body 1": first.decode(),
        "salt of author": salt.hex(),
        "commitment of author": seal.commitment(salt, "author", "Ada").hex(),
        "seal 1": seal.seal(json.loads(first)).hex(),
        "hash 1": hash_1,
        "redacted 1": seal.withhold(first, ["author", "payload.ship"]).decode(),
        "body 2": second.decode(),
        "hash 2": hash_2,
        "root": whole.hex(),
        "note": note.text,
        "line": note.line,
        "code": f"{note.size} {note.code}",
        "public key": public,
        "verifier key": notes.verifier_key(public),
        "tag manifest": manifest.decode(),
        "bag signature": KEY.sign(b"fairlead bag 2\n" + manifest).hex(),
    }


def blocks() -> dict[str, str]:
    """The blocks of the document's example by their names: "**name**", then a fenced block."""
    found = re.findall(
        r"^\*\*([^*\n]+)\*\*[^\n]*\n\n```\n(.*?)\n```$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    return dict(found)


def test_the_example_in_the_document_is_what_the_program_writes() -> None:
    made = example()
    said = blocks()
    assert said.keys() == made.keys()
    for name, value in made.items():
        assert said[name] == value.rstrip("\n"), name


def test_the_example_can_be_worked_through_by_the_words_of_the_document() -> None:
    """Nothing of Fairlead is called here: SHA-256, HMAC, JSON, Ed25519."""
    said = blocks()

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, "big")

    def fields(data: dict[str, object]) -> dict[str, object]:
        out: dict[str, object] = {}
        for key, value in data.items():
            if key in ("payload", "ship") and isinstance(value, dict) and value:
                out |= {f"{key}.{name}": each for name, each in value.items()}
            elif key not in ("v", "seed", "salts", "withheld"):
                out[key] = value
        return out

    def commitment(salt: bytes, name: str, value: object) -> bytes:
        spelled = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
        label = name.encode()
        return hashlib.sha256(b"\x02" + salt + number(len(label), 4) + label + spelled).digest()

    def sealed(raw: str) -> bytes:
        data = json.loads(raw)
        found = {}
        for name, value in fields(data).items():
            salt = (
                hmac.new(bytes.fromhex(data["seed"]), name.encode(), hashlib.sha256).digest()
                if "seed" in data
                else bytes.fromhex(data["salts"][name])
            )
            found[name.encode()] = commitment(salt, name, value)
        found |= {name.encode(): bytes.fromhex(value) for name, value in data.get("withheld", {}).items()}
        parts = (number(len(label), 4) + label + found[label] for label in sorted(found))
        return hashlib.sha256(b"\x03" + b"".join(parts)).digest()

    def hash_of(seq: int, prev: bytes, raw: str) -> str:
        return hashlib.sha256(b"\x00" + number(seq, 8) + prev + b"\x02" + sealed(raw)).hexdigest()

    assert hmac.new(b"\xa1" * 16, b"author", hashlib.sha256).hexdigest() == said["salt of author"]
    assert commitment(bytes.fromhex(said["salt of author"]), "author", "Ada").hex() == said["commitment of author"]
    assert sealed(said["body 1"]).hex() == sealed(said["redacted 1"]).hex() == said["seal 1"]
    assert json.loads(said["redacted 1"])["withheld"]["author"] == said["commitment of author"]
    assert hash_of(1, bytes(32), said["body 1"]) == hash_of(1, bytes(32), said["redacted 1"]) == said["hash 1"]
    assert hash_of(2, bytes.fromhex(said["hash 1"]), said["body 2"]) == said["hash 2"]
    whole = hashlib.sha256(b"\x01" + bytes.fromhex(said["hash 1"] + said["hash 2"])).digest()
    assert whole.hex() == said["root"]
    text, _, last = said["note"].partition("\n\n")
    assert text.split("\n")[:3] == [f"fairlead.log/{said['hash 1'][:32]}", "2", base64.b64encode(whole).decode()]
    raw = base64.b64decode(last.split(" ")[2])
    public = bytes.fromhex(said["public key"])
    assert raw[:4] == hashlib.sha256(last.split(" ")[1].encode() + b"\n\x01" + public).digest()[:4]
    key = Ed25519PublicKey.from_public_bytes(public)
    key.verify(raw[4:], (text + "\n").encode())
    key.verify(bytes.fromhex(said["bag signature"]), b"fairlead bag 2\n" + (said["tag manifest"] + "\n").encode())
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    spoken = said["code"].split(" ")[1].replace("-", "")
    assert spoken[:24] == "".join(letters[(int.from_bytes(whole[:15], "big") >> 5 * (23 - i)) & 31] for i in range(24))
    check = 0
    for digit in "2" + spoken[:24]:
        check = (check << 1 ^ (0x25 if check & 16 else 0)) ^ letters.index(digit)
    check = check << 1 ^ (0x25 if check & 16 else 0)
    assert letters[check] == spoken[24]


def test_the_example_passes_the_verifier() -> None:
    said = blocks()
    rows = [
        Row(1, GENESIS, said["hash 1"], said["redacted 1"].encode()),
        Row(2, said["hash 1"], said["hash 2"], said["body 2"].encode()),
    ]
    assert [entry.hash for entry in chain(rows)] == [said["hash 1"], said["hash 2"]]


def test_the_document_that_goes_with_every_export_is_this_one() -> None:
    assert (Path(ROOT) / "app" / "data" / "evidence-format.md").read_bytes() == DOCUMENT.read_bytes()
