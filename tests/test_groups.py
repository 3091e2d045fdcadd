"""What several tests need is made once, in one worker: pytest-xdist really keeps the tests of a group together."""

from __future__ import annotations

import pytest

MARK = "together"

pytestmark = pytest.mark.xdist_group(MARK)


def test_a_test_of_a_group_is_named_by_it_where_tests_are_shared_out(request: pytest.FixtureRequest) -> None:
    if not getattr(request.config.option, "loadgroup", False):
        pytest.skip("tests are not shared out by groups in this run")
    assert request.node.nodeid.endswith(f"@{MARK}"), (
        "pytest and pytest-xdist do not go together: every group is made in each worker"
    )
