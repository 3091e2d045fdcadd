"""No passphrase, password, PIN or private key gets into the log file or onto standard error, whatever goes wrong beside it."""

from __future__ import annotations

import logging
import smtplib
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from app.cli.programlog import PrivateLog, crash_report
from app.clock import SystemClock
from app.config import Mail
from app.crew import Crew
from app.errors import DeviceError, FairleadError
from app.relay.channels.smtp import SmtpChannel
from app.relay.outbox import Outbox
from db import vault
from db.engine import use_key
from devices.simulator.mailbox import ShoreMailServer
from tests.db.atrest import quick_scrypt

PHRASE = "anchor cormorant lantern mizzen"
PASSWORD = "Correct-Horse-Battery"
"""Words and no digits: what cuts numbers out of the log does not help these."""


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "fairlead.log"
    handler = PrivateLog(path)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield path
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def _written(log: Path, capsys: pytest.CaptureFixture[str]) -> str:
    said = capsys.readouterr()
    text = log.read_text("utf-8") + said.out + said.err
    assert "Traceback" in text, "the errors were written at all"
    return text


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_scrypt(monkeypatch)


@pytest.mark.usefixtures("quick")
def test_a_wrong_passphrase_is_named_nowhere(tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "data"
    key = vault.make_keys(root, PHRASE, ())
    for text in (f"{PHRASE} x", PHRASE.upper()):
        try:
            vault.open_with_passphrase(root, text)
        except FairleadError:
            logging.getLogger("app.cli").exception("it was not opened")
    logging.getLogger("app.cli").error("opened with %r and %s", key, key)
    text = _written(log, capsys)
    assert "cormorant" not in text.lower()
    assert key.hex not in text
    assert key.hex[:16] not in text


def test_a_pin_is_named_nowhere_and_kept_as_a_hash_only(tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crew = Crew(tmp_path / "crew.json", SystemClock())
    crew.set_pin("M. Keller", None, "seagulls")
    assert not crew.check("M. Keller", "albatros")
    for old, new in (("albatros", "seagulls"), ("seagulls", "x")):
        try:
            crew.set_pin("M. Keller", old, new)
        except FairleadError:
            logging.getLogger("app.crew").exception("it was not changed")
    text = _written(log, capsys)
    for pin in ("seagulls", "albatros"):
        assert pin not in text
        assert pin.encode() not in (tmp_path / "crew.json").read_bytes()
        assert pin not in repr(crew)


def test_what_lies_in_a_variable_when_the_program_falls_is_not_printed(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A traceback names files and lines. The values that went through them stay where they are."""
    key = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def login(user: str, password: str, private: bytes) -> None:
        words = password.split("-")
        raise RuntimeError(f"{user} was refused after {len(words) + len(private)} steps")

    try:
        login("bridge", PASSWORD, key)
    except RuntimeError as error:
        report = crash_report((type(error), error, error.__traceback__))
        logging.getLogger("app.relay").exception("no mail")
    text = _written(log, capsys) + report
    assert "RuntimeError: bridge was refused" in text
    assert "Battery" not in text.replace("PASSWORD", "")
    assert key.decode().splitlines()[1][:20] not in text


@pytest.mark.parametrize("form", ["pem", "raw", "hex"])
def test_the_bytes_of_a_private_key_are_cut_out_of_any_message(form: str, log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    private = Ed25519PrivateKey.generate()
    raw = private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    shown = {"pem": pem, "raw": repr(raw), "hex": raw.hex()}[form]
    try:
        raise ValueError(f"not a key: {shown}")
    except ValueError:
        logging.getLogger("db.keys").exception("the key %s is none", shown)
    text = _written(log, capsys)
    body = {"pem": pem.splitlines()[1], "raw": repr(raw)[2:-1], "hex": raw.hex()}[form]
    assert body not in text
    assert body[4:24] not in text


def test_the_mail_password_is_read_from_its_file_at_the_moment_it_is_needed(tmp_path: Path) -> None:
    """It is in no setting, so that settings can be printed, mailed and shown."""
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n", encoding="utf-8")
    mail = Mail(host="mail.example", sender="bridge@ship.example", user="bridge", password_file=str(file))
    assert PASSWORD not in repr(mail) + mail.model_dump_json()
    assert not {name for name in Mail.model_fields if "password" in name} - {"password_file"}
    channel = SmtpChannel(mail, Outbox(tmp_path / "outbox"), SystemClock(), "AURORA")
    try:
        assert PASSWORD not in repr(vars(channel))
    finally:
        channel.close()


def test_a_mail_password_that_cannot_be_sent_is_a_trouble_to_mend_and_shows_none_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """smtplib takes ASCII only, and its error shows the letter; the message is tried again once the password is mended."""
    file = tmp_path / "password"
    file.write_text("Fl\u00fcgelhorn", encoding="utf-8")
    with ShoreMailServer() as shore:
        mail = Mail(
            host=shore.host, port=shore.port, security="none", sender="bridge@ship.example", user="b", password_file=str(file)
        )

        def login(_server: smtplib.SMTP, user: str, password: str) -> None:
            (user + password).encode("ascii")

        monkeypatch.setattr(smtplib.SMTP, "login", login)
        channel = SmtpChannel(mail, Outbox(tmp_path / "outbox"), SystemClock(), "AURORA")
        try:
            with pytest.raises(DeviceError, match="password") as trouble:
                channel._connect()
        finally:
            channel.close()
    assert "\u00fc" not in str(trouble.value)


@pytest.mark.usefixtures("quick")
def test_a_key_ashore_that_does_not_open_is_named_nowhere(tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whole, cut short by a letter, and with a letter mistyped: the library that refuses it may quote it."""
    root = tmp_path / "data"
    vault.make_keys(root, PHRASE, (str(pyrage.x25519.Identity.generate().to_public()),))
    secret = str(pyrage.x25519.Identity.generate())
    for number, text in enumerate((secret, secret[:-1], secret[:40] + ("Q" if secret[40] != "Q" else "P") + secret[41:])):
        file = tmp_path / f"identity-{number}"
        file.write_text(f"# created: 2026-06-14\n{text}\n", encoding="utf-8")
        try:
            vault.open_with_identity(root, file)
        except FairleadError:
            logging.getLogger("app.cli").exception("it was not opened")
    text = _written(log, capsys)
    assert secret[16:36] not in text
    with pytest.raises(FairleadError) as refused:
        vault.check_recipient(secret)
    assert secret[16:36] not in str(refused.value)


def test_a_database_that_falls_while_it_gets_its_key_tells_nothing_of_it(
    tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Drivers quote the statement that failed, and this one has the key in it."""
    key = vault.DiskKey(bytes(range(32)))

    class Falls:
        def cursor(self) -> Falls:
            return self

        def execute(self, statement: str) -> None:
            raise sa.exc.OperationalError(statement, (key.hex,), RuntimeError(f"near {statement!r}: locked"))

    try:
        use_key(Falls(), key)
    except sa.exc.OperationalError:
        logging.getLogger("db.engine").exception("no key: %s", key.hex)
    text = _written(log, capsys)
    assert key.hex not in text
    assert key.hex[:12] not in text
    assert key.hex[20:32] not in text


def test_the_phrase_is_gone_from_what_is_said_when_wrapping_fails(
    tmp_path: Path, log: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the middle of it, by a mistake of ours or of a library: the words went through the frames, and stay there."""

    def falls(passphrase: str) -> str:
        shown = passphrase.split()
        raise MemoryError(f"{len(shown)} words")

    monkeypatch.setattr(vault, "checked_passphrase", falls)
    report = ""
    try:
        vault.make_keys(tmp_path / "data", PHRASE, ())
    except MemoryError as error:
        report = crash_report((type(error), error, error.__traceback__))
        logging.getLogger("fairlead").critical("unhandled error", exc_info=error)
    text = _written(log, capsys) + report
    assert "MemoryError: 4 words" in text
    assert "cormorant" not in text
    assert not (tmp_path / "data" / vault.FOLDER / vault.PASSPHRASE).exists()
