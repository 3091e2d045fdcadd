"""The sheet of everything that was said to anybody about a case."""

from __future__ import annotations

from dataclasses import replace

from app.entry import NewEntry
from app.rescue import entries as e
from app.rescue.fold import fold
from app.rescue.told import ToldRow, by_recipient, told_sheet
from tests.rescue.writing import CASE, at, chained, new

OTHER = "AUR-26-015"


def decision(draft: str, *, released: bool, verdict: str = "ALLOW", **more: object) -> e.PolicyDecision:
    given: dict[str, object] = {
        "draft": draft, "verdict": verdict, "released": released, "recipients": ("to: MRCC Rome", "cc: Flag RCC"),
        "labels": (), "channel": "email", "rule": "R7", "sentence": "May go.", "policy": "p", "content_sha256": draft,
        "title": "SITREP 1", "text": "A. UNNAMED RUBBER BOAT",
    }  # fmt: skip
    return e.PolicyDecision(**{**given, **more})


def sent(draft: str, status: str, *recipients: str, detail: str = "") -> e.RelaySent:
    return e.RelaySent(draft=draft, channel="email", recipients=recipients, status=status, content_sha256=draft, detail=detail)


def rows(*entries: NewEntry, case: str | None = CASE) -> tuple[ToldRow, ...]:
    opened = [new(e.CaseOpened(number=CASE), 0), new(e.CaseOpened(number=OTHER), 0, subject=OTHER)]
    return told_sheet(fold(chained([*opened, *entries])), case)


def test_calls_in_and_out_with_what_came_of_them() -> None:
    call = new(
        e.CommsLine(direction="out", means="VHF", channel="16", party="JRCC", content="Mayday relay", result="no_answer",
                    authority="LY-JRCC", repeat_min=15), 5,
    )  # fmt: skip
    again = new(e.CommsLine(direction="out", means="phone", party="JRCC", content="again", result="refused", answers=call.id), 20)
    heard = new(e.CommsLine(direction="in", means="phone", party="MRCC Rome", content="stand by", result="received"), 10)
    first, second, third = rows(again, heard, call)
    assert (first.at, first.who, first.authority, first.direction, first.means) == (at(5), "JRCC", "LY-JRCC", "out", "VHF 16")
    assert (first.text, first.result, first.by, first.entry) == (
        "Mayday relay",
        "no answer, to be repeated in 15 min",
        "Ada",
        call.id,
    )
    assert (second.direction, second.who, second.result) == ("in", "MRCC Rome", "received")
    assert (third.result, third.repeats) == ("refused", call.id)


def test_a_message_says_what_became_of_it_for_each_recipient() -> None:
    (row,) = rows(
        new(decision("d", released=True), 1),
        new(sent("d", "queued", "rome@rcc", "flag@rcc"), 2),
        new(sent("d", "delivered", "rome@rcc"), 3),
        new(sent("d", "failed", "flag@rcc", detail="mailbox full"), 4),
    )
    assert (row.kind, row.title, row.text) == ("message", "SITREP 1", "A. UNNAMED RUBBER BOAT")
    assert row.result == "delivered to rome@rcc 14 Jun 02:03; failed for flag@rcc 14 Jun 02:04: mailbox full"
    assert [f.status for f in row.fates] == ["queued", "delivered", "failed"]


def test_the_sheet_has_one_row_for_each_recipient_with_what_became_of_theirs() -> None:
    to = ("to: MRCC Rome <rome@rcc>", "cc: Flag RCC <flag@rcc>", "cc: Company", "bcc: Alarm Phone <a@p>", "thread: Frontex")
    one, two, three, four = by_recipient(
        rows(
            new(decision("d", released=True, recipients=to), 1),
            new(sent("d", "queued", "rome@rcc", "flag@rcc", "a@p"), 2),
            new(sent("d", "failed", "Company", detail="no address entered"), 2),
            new(sent("d", "delivered", "rome@rcc"), 3),
            new(sent("d", "failed", "flag@rcc", detail="mailbox full"), 4),
        )
    )
    assert (one.who, one.result) == ("to: MRCC Rome <rome@rcc>", "delivered 14 Jun 02:03")
    assert (two.who, two.result) == ("cc: Flag RCC <flag@rcc>", "failed 14 Jun 02:04: mailbox full")
    assert (three.who, three.result) == ("cc: Company", "failed 14 Jun 02:02: no address entered")
    assert (four.who, four.result) == ("bcc: Alarm Phone <a@p>", "waits 14 Jun 02:02")
    assert {row.means for row in (one, two, three, four)} == {"email"}


def test_what_was_handed_over_or_given_under_another_name_is_never_lost_from_the_sheet() -> None:
    to = ("to: MRCC Rome <rome@rcc>", "to: Flag RCC <flag@rcc>")
    sheet = by_recipient(
        rows(
            new(decision("d", released=True, recipients=to, by_master=True, reason="K. Lind: Mayday"), 1),
            new(sent("d", "handed_over", "MRCC Rome <rome@rcc>", "somebody@else"), 2),
        )
    )
    assert [(r.who, r.result) for r in sheet] == [
        ("to: MRCC Rome <rome@rcc>", "by order of the master (K. Lind: Mayday); handed over 14 Jun 02:02"),
        ("to: Flag RCC <flag@rcc>", "by order of the master (K. Lind: Mayday); released, not sent yet"),
        ("somebody@else", "by order of the master (K. Lind: Mayday); handed over 14 Jun 02:02"),
    ]


def test_a_message_that_one_recipient_did_not_get_is_not_delivered() -> None:
    """Whatever came last: the hand-over sheet goes by this."""
    written = [
        new(decision("d", released=True), 1),
        new(sent("d", "queued", "rome@rcc", "flag@rcc"), 2),
        new(sent("d", "failed", "Malta", detail="no address"), 2.5),
        new(sent("d", "delivered", "rome@rcc"), 3),
    ]
    assert [told.status for told in fold(chained(written)).told] == ["failed"]
    assert [told.status for told in fold(chained([written[0], written[1], written[3]])).told] == ["queued"]
    both = new(sent("d", "delivered", "flag@rcc"), 4)
    assert [told.status for told in fold(chained([written[0], written[1], written[3], both])).told] == ["delivered"]


def test_a_message_that_waits_for_the_network_says_so() -> None:
    (row,) = rows(new(decision("d", released=True), 1), new(sent("d", "queued", "rome@rcc"), 2))
    assert row.result == "waits for rome@rcc 14 Jun 02:02"
    (row,) = rows(new(decision("d", released=True), 1))
    assert row.result == "released, not sent yet"


def test_who_was_not_told_stands_there_with_the_reason() -> None:
    no = decision(
        "d", released=False, verdict="BLOCK", sentence="JRCC Tripoli would receive the position.", recipients=("cc: JRCC",)
    )
    (row,) = rows(new(no, 1), new(sent("d", "delivered", "x"), 2))  # what was not released was not sent, whatever is written
    assert (row.kind, row.who) == ("refused", "cc: JRCC")
    assert row.result == "refused by the policy (rule R7): JRCC Tripoli would receive the position."
    assert row.fates == ()


def test_the_order_of_the_master_is_on_the_sheet() -> None:
    (row,) = rows(new(decision("d", released=True, by_master=True, reason="K. Lind: Mayday"), 1))
    assert row.result.startswith("by order of the master (K. Lind: Mayday)")


def test_requests_for_a_place_of_safety_and_their_answers() -> None:
    asked = new(e.PosRequested(to=("MRCC Rome", "Flag"), authorities=("IT-MRCC",), means="e-mail", cases=(CASE,)), 10, subject=None)
    reply = replace(new(e.PosAnswered(request=asked.id, result="wait", by="MRCC Rome"), 30, subject=None), author="Bo")
    port = new(e.PosAnswered(request=asked.id, result="assigned", by="MRCC Rome", port="Ancona", text="1200 km"), 90, subject=None)
    request, wait, assigned = rows(asked, reply, port)
    assert (request.who, request.authority, request.result) == ("MRCC Rome, Flag", "IT-MRCC", "port assigned; 2 answers")
    assert (wait.who, wait.result, wait.by, wait.direction) == ("MRCC Rome", "told to wait", "Bo", "in")
    assert (assigned.result, assigned.text, assigned.at) == ("port assigned: Ancona", "1200 km", at(90))


def test_a_sheet_has_its_own_case_only_and_the_whole_mission_has_all() -> None:
    here = new(e.CommsLine(direction="out", means="phone", party="MRCC", content="x"), 1)
    there = new(e.CommsLine(direction="out", means="phone", party="RCC Malta", content="x"), 2, subject=OTHER)
    nobody = new(e.CommsLine(direction="out", means="phone", party="Company", content="x"), 3, subject=None)
    everybody = new(e.PosRequested(to=("Flag",)), 4, subject=None)
    other = new(e.PosRequested(to=("Malta",), cases=(OTHER,)), 5, subject=None)
    every = (other, everybody, nobody, there, here)
    assert [row.who for row in rows(*every)] == ["MRCC", "Flag"]
    assert [row.who for row in rows(*every, case=None)] == ["MRCC", "RCC Malta", "Company", "Flag", "Malta"]


def test_a_request_for_everybody_is_not_of_a_case_that_came_later() -> None:
    early = new(e.PosRequested(to=("Flag",)), -5, subject=None)
    assert rows(early) == ()


def test_what_was_struck_out_is_not_on_the_sheet() -> None:
    call = new(e.CommsLine(direction="out", means="phone", party="MRCC", content="x"), 1)
    assert rows(call, new(e.EntryVoid(reason="never made"), 2, corrects=call.id)) == ()
