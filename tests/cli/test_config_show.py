"""``fairlead config show``: what it prints reads back as the defaults, and its examples as what they stand for."""

from __future__ import annotations

import re
import tomllib

import pytest

from app.cli.settings import print_template
from app.config import Settings
from app.rescue.templates import BUILT_IN


def test_the_printed_settings_are_the_defaults(capsys: pytest.CaptureFixture[str]) -> None:
    print_template()
    assert Settings.model_validate(tomllib.loads(capsys.readouterr().out)) == Settings()


def test_the_example_of_log_lines_is_the_built_in_ones(capsys: pytest.CaptureFixture[str]) -> None:
    print_template()
    out = capsys.readouterr().out
    start = out.index("# [[log.template]]")
    block = re.match(r"(?:# .*\n)+", out[start:])
    assert block is not None
    opened = out.replace(block[0], re.sub(r"^# ", "", block[0], flags=re.MULTILINE))
    assert Settings.model_validate(tomllib.loads(opened)).log.template == BUILT_IN
    assert "{case}, {position}, {time}" in block[0]
