"""Texts that a window can say in another language are plain English strings to everybody else."""

from __future__ import annotations

import copy
import json
import pickle

from app.worded import Worded, joined, worded, worded_count


def test_it_is_the_plain_english_text_to_log_file_and_comparison() -> None:
    text = worded("{n} targets lost: {source}", n=14, source="AIS")
    assert text == "14 targets lost: AIS"
    assert isinstance(text, Worded)
    assert json.loads(json.dumps([text])) == ["14 targets lost: AIS"]
    assert (text.pattern, text.values) == ("{n} targets lost: {source}", {"n": 14, "source": "AIS"})


def test_what_is_kept_or_sent_is_the_text_and_not_how_it_was_made() -> None:
    text = worded("{n} lost", n=2)
    for other in (pickle.loads(pickle.dumps(text)), copy.deepcopy(text)):
        assert other == "2 lost"
        assert not isinstance(other, Worded)


def test_none_and_many_are_many_and_one_is_one() -> None:
    assert [worded_count(n, "one person", "{n} people") for n in (0, 1, 2)] == ["0 people", "one person", "2 people"]


def test_what_is_put_together_keeps_its_parts() -> None:
    lost = worded("{n} lost", n=2)
    for text in (lost + ", then", "first " + lost, joined(" · ", (lost, "AIS {1}"))):
        assert isinstance(text, Worded)
        assert lost in text.values.values()
        assert text.pattern.format(**text.values) == text
    assert joined("{, }", ("a", "b")) == "a{, }b"
    assert joined(", ", ()) == ""
