"""Whatever comes from outside breaks no promise: inputs that were kept, and some new ones at each run.

Every fault that was found lies in ``corpus`` under the name of what it was. How to look for more: docs/engineers.md.
"""

from __future__ import annotations

import logging
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.harness import CORPUS, changed, load, names


@pytest.fixture(autouse=True)
def _quiet(caplog: pytest.LogCaptureFixture) -> None:
    """The program's log has a line for each broken file; here there are hundreds."""
    caplog.set_level(logging.CRITICAL)
    for name in ("app", "devices", "db"):
        caplog.set_level(logging.CRITICAL, name)


KEPT = [(name, each) for name in names() for each in load(name).kept()]


@pytest.mark.parametrize(("name", "kept"), KEPT, ids=[f"{name}: {kept}" for name, kept in KEPT])
def test_an_input_that_was_kept_breaks_nothing(name: str, kept: str) -> None:
    harness = load(name)
    harness.one(harness.kept()[kept])


@pytest.mark.parametrize("name", names())
def test_what_our_own_encoders_write_and_nothing_at_all_break_nothing(name: str) -> None:
    harness = load(name)
    assert harness.seeds
    for seed in (*harness.seeds, b"", b"\0", b"\n"):
        harness.one(seed)


@pytest.mark.parametrize("name", names())
def test_a_changed_input_breaks_nothing(name: str) -> None:
    harness = load(name)
    starts = (*harness.seeds, *harness.kept().values())

    @settings(max_examples=harness.examples, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(starts), st.integers(0, 2**32))
    def some(start: bytes, seed: int) -> None:
        harness.one(changed(start, Random(seed), harness.words, starts))

    some()


def test_the_kept_inputs_are_few_and_belong_to_a_harness() -> None:
    files = [path for path in CORPUS.rglob("*") if path.is_file()]
    assert {path.parent.name for path in files} <= set(names())
    assert sum(path.stat().st_size for path in files) < 300_000
