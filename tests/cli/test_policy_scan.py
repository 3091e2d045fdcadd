"""``fairlead policy scan``: one JSON line per text."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from app.cli.commands import app


def scan(*lines: str) -> tuple[int, list[dict[str, object]]]:
    result = CliRunner().invoke(app, ["policy", "scan"], input="\n".join(lines))
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines() if line.startswith("{")]


def test_each_text_gets_its_line_in_order() -> None:
    texts = ["boat at 33-03.4N 012-23.2E", "we have 65 people", "34 02.7 12 19.9"]
    code, answers = scan(*(json.dumps({"text": t}) for t in texts))
    assert code == 0
    assert [a["verdict"] for a in answers] == ["found", "clear", "held"]
    (position,) = answers[0]["positions"]  # type: ignore[misc]
    assert (round(position["lat"], 4), round(position["lon"], 4)) == (33.0567, 12.3867)
    assert texts[0][position["start"] : position["end"]] == "33-03.4N 012-23.2E"
    assert "33-03.4N" in str(answers[0]["why"])
    assert answers[1] == {"verdict": "clear", "positions": [], "why": ""}
    assert answers[2]["positions"][0]["lat"] is None  # type: ignore[index]


def test_a_line_that_is_no_text_is_named() -> None:
    for bad in ("nonsense", "[1]", '{"text": 3}', '{"txt": "a"}'):
        result = CliRunner().invoke(app, ["policy", "scan"], input='{"text": "a"}\n' + bad)
        assert result.exit_code == 2
        assert "Line 2" in result.output + (result.stderr or "")
