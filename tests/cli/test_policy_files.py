"""Signing, testing and comparing policies by the command, as an organisation does it ashore."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli.commands import app
from app.policy.book import SHIPPED, load_book

TEXT = (SHIPPED / "justice-fleet.toml").read_text("utf-8")
run = CliRunner()


def call(*words: str) -> tuple[int, str]:
    done = run.invoke(app, ["policy", *words])
    return done.exit_code, done.output


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.toml"
    path.write_text(TEXT.replace('version = "2026.11"', 'version = "7"'), "utf-8")
    return path


def test_a_policy_is_signed_with_a_new_key_and_comes_into_force_where_the_key_is_trusted(own: Path, tmp_path: Path) -> None:
    code, said = call("new-key", str(tmp_path / "key"))
    assert code == 0
    public = said.split('trusted_key = "')[1].split('"')[0]
    assert call("sign", str(own), "--key", str(tmp_path / "key"))[0] == 0
    settings = tmp_path / "settings.toml"
    settings.write_text(f'[policy]\ntrusted_key = "{public}"\n', "utf-8")
    assert call("verify", str(own), "--config", str(settings))[0] == 0
    assert call("verify", str(own))[0] == 2  # nobody here trusts that key
    from datetime import date

    assert load_book(own, None, None, date(2026, 6, 14), trusted_keys=(public,)).status.label == "JF-7"


def test_a_key_is_never_written_over_another(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("precious")
    code, said = call("new-key", str(tmp_path / "key"))
    assert code != 0
    assert "cannot be written" in said
    assert (tmp_path / "key").read_text() == "precious"


def test_a_policy_that_would_be_refused_on_board_is_not_signed(own: Path, tmp_path: Path) -> None:
    call("new-key", str(tmp_path / "key"))
    own.write_text(TEXT.replace('expect = "ALLOW"', 'expect = "BLOCK"', 1), "utf-8")
    code, said = call("sign", str(own), "--key", str(tmp_path / "key"))
    assert code != 0
    assert "test[" in said
    assert not own.with_name("own.toml.sig").exists()
    assert call("test", str(own))[0] != 0


def test_both_shipped_policies_verify_and_pass_their_own_tests() -> None:
    for name in ("justice-fleet", "justice-fleet-strict"):
        assert call("verify", name)[0] == 0
        assert call("test", name)[0] == 0


def test_what_gets_looser_is_an_exit_code_of_its_own() -> None:
    assert call("diff", "justice-fleet", "justice-fleet-strict")[0] == 0
    code, said = call("diff", "justice-fleet-strict", "justice-fleet", "--json")
    assert code == 1
    assert {c["body"] for c in json.loads(said) if c["looser"]} == {"IT-MRCC", "MT-RCC", "FR-LAGARDE"}


def test_explain_gives_every_reason_with_its_rule_source_and_path() -> None:
    code, said = call("explain", "IT-MRCC", "--tells", "case-position", "--json")
    assert code == 0
    answer = json.loads(said)
    assert answer["verdict"] == "NOTICE"
    assert any(r["path"] == ["MRCC Rome", "JRCC Tripoli"] and r["rule"] == "JF-10" and r["source"] for r in answer["reasons"])
    assert call("explain", "LY-JRCC")[0] == 1


@pytest.mark.parametrize("words", [("--tells", "positions"), ("--channel", "pigeon")])
def test_a_word_that_is_none_is_refused_with_those_there_are(words: tuple[str, str]) -> None:
    code, said = call("explain", "IT-MRCC", *words)
    assert code == 2
    assert "Choose of" in said
