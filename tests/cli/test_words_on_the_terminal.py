"""What the program says on a terminal is said as it is: ids of alerts and names of files are no markup and no pictures."""

from __future__ import annotations

import pytest
from rich.console import Console

from app.cli.exits import complaints, console


@pytest.mark.parametrize("where", [console, complaints])
@pytest.mark.parametrize("words", ["cpa:A:247999101", "a :+1: b :ship: c", "[bold]x[/bold]"])
def test_words_are_said_as_they_are(where: Console, words: str) -> None:
    with where.capture() as said:
        where.print(words, markup=False)
    assert said.get() == words + "\n"
