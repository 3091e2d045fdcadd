"""Who may be told what, seen in the window; a change collected in forms, shown in words, proposed by one, confirmed by another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.crew import Crew
from app.kept import KeptFile
from app.policy.book import PolicyBook, load_book
from app.policy.model import Verdict
from app.policy.versions import Versions
from app.relay.amendments import Amendments
from app.rescue.entries import PolicyChanged, PolicyDropped, PolicyProposed
from tests.ui import night
from tests.ui.panels.kit import Kit
from ui.policy.bodies import answer, bodies_of
from ui.policy.body_page import answers
from ui.policy.page import KEPT, PolicyView
from ui.policy.signs import MEANS, ROLES, TELLS
from ui.strip import TopStrip
from ui.theme import Theme


class PolicyKit(Kit):
    """A kit whose directory can be changed."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        super().__init__(folder, theme)
        station = self.station
        station.author = "A. Costa"
        self.versions = Versions(folder / "policy")
        station.crew = Crew(folder / "crew.json", station.clock)
        station.kept = KeptFile(folder / "kept.json")
        station.amendments = Amendments(self.versions, station.desk, station.logbook, station.clock, self.load, station.crew)

    def load(self) -> PolicyBook:
        pair = self.versions.current()
        return load_book(None, pair.directory, pair.addresses or self.folder / "addresses.toml", night.NOW.date())


@pytest.fixture
def kit(tmp_path: Path, theme: Theme) -> Iterator[PolicyKit]:
    yield PolicyKit(tmp_path, theme)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(kit: PolicyKit, qtbot: QtBot) -> PolicyView:
    page = PolicyView(kit.bridge)
    qtbot.addWidget(page)
    kit.bridge.theme.dress(page)
    page.resize(1366, 600)
    page.show()
    page.open()
    kit.step(0.5)
    return page


def piraeus_passes_on(page: PolicyView) -> None:
    """By the keys: JRCC Piraeus is changed to pass on to Tripoli."""
    page.choose("GR-JRCC")
    page.edit_key.click()
    page.body_form.edge_key.click()
    form = page.edge_form
    form.to.setCurrentIndex(form.to.findData("LY-JRCC"))
    form.how.key("documented_relay").click()
    form.source.setText("A call of last night")
    form.confidence.key("low").click()
    form.main.click()
    page.body_form.main.click()


def test_every_answer_role_and_thing_that_can_be_told_has_its_words() -> None:
    from app.policy.directory import Role
    from app.policy.model import Label

    assert set(MEANS) == set(Verdict)
    assert set(TELLS) == set(Label)
    assert set(ROLES) == set(Role)


def test_the_list_says_of_everybody_what_the_gate_would_say(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    book = kit.station.desk.book
    assert {b.id: b.verdict for b in page.list.bodies.rows} == {id_: answer(book, id_) for id_ in book.directory.authorities}
    assert {b.verdict for b in page.list.bodies.rows} == set(Verdict)
    assert "JF-2026.11" in page.title.text()
    about = page.about.text()
    for part in ("template", "05 Nov 2027", book.directory_hash[:12], book.status.hash[:12]):
        assert part in about


def test_one_authority_is_shown_with_its_reasons_sources_ties_and_addresses(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    page.choose("IT-MRCC")
    shown = page.page
    assert shown.mark.verdict is Verdict.NOTICE
    assert "known to pass on to JRCC Tripoli" in shown.sentence.text()
    for each in answers(kit.station.desk.book, "IT-MRCC"):
        assert shown.marks[each.label].verdict is each.decision.verdict
        assert each.decision.rule in shown.whys[each.label].text()
    assert [arm.name for arm in shown.graph.told] == ["JRCC Tripoli", "Joint operations room Italy-Libya"]
    assert all(arm.blocked for arm in shown.graph.told)
    assert any("watchthemed.net" in row.sub and "2018" in row.sub for row in shown.ties.rows)
    assert "rome@rcc.example" in shown.contacts.text()
    assert "ITMRCC" in shown.names.text()


def test_the_arrows_choose_and_a_letter_goes_to_a_name(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    page.choose("IT-MRCC")
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.chosen == "MT-RCC"
    assert page.page.name.text() == "RCC Malta"
    qtbot.keyClick(page.list, Qt.Key.Key_F)
    assert page.page.name.text() == "Frontex"
    qtbot.keyClick(page.list, Qt.Key.Key_End)
    assert page.chosen == page.list.bodies.rows[-1].id


def test_a_change_is_shown_in_words_proposed_and_confirmed_by_somebody_else(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    assert answer(kit.station.desk.book, "GR-JRCC") is Verdict.ALLOW
    piraeus_passes_on(page)
    change = page.change_page
    words = [row.head for row in change.rows.rows]
    assert any("JRCC Piraeus" in w and "ALLOW → NOTICE" in w and w.startswith("tighter") for w in words)
    assert change.loose.text() == "Nothing gets looser"
    change.why.setText("They read our position back")
    change.main.click()
    kit.step(0.5)
    assert kit.station.desk.book.directory.reach["GR-JRCC"] == (), "a proposal changes nothing"
    assert "A. Costa proposed a change" in page.waiting.text()
    page.look_key.click()
    assert [row.head for row in change.rows.rows] == words, "the second person sees the same"
    change.name.setText("a. costa")
    change.main.click()
    assert "somebody else" in change.notice.text()
    seen: list[bool] = []
    kit.bridge.book_changed.connect(lambda: seen.append(True))
    change.name.setText("M. Rossi")
    change.main.click()
    kit.step(0.5, times=2)
    assert seen == [True]
    assert answer(kit.station.desk.book, "GR-JRCC") is Verdict.NOTICE
    assert next(b.verdict for b in page.list.bodies.rows if b.id == "GR-JRCC") is Verdict.NOTICE
    assert kit.kinds()[-2:] == ["policy.proposed", "policy.changed"]
    assert page.waiting.text() == ""


def test_what_gets_looser_stands_first_and_is_called_so(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    page.choose("DE-MRCC")
    page.edit_key.click()
    page.body_form.addresses.setPlainText("duty@bremen.example")
    page.body_form.note.setText("Ask for the duty officer")
    page.body_form.main.click()
    rows = [row.head for row in page.change_page.rows.rows]
    assert rows[0] == "LOOSER · MRCC Bremen: address duty@bremen.example added"
    assert page.change_page.loose.text() == "1 thing gets looser"
    assert any("Ask for the duty officer" in row for row in rows[1:])


def test_a_change_against_the_policys_own_tests_says_so_and_cannot_be_proposed(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    page.choose("LY-SSA")
    page.edit_key.click()
    page.body_form.retire_key.click()
    assert "cannot come into force" in page.change_page.notice.text()
    assert "LY-SSA" in page.change_page.notice.text()
    assert not page.change_page.main.isEnabled()
    page.change_page.drop_key.click()
    kit.step(0.5)
    assert page.waiting.text() == ""


@pytest.mark.parametrize(
    ("field", "text", "says"),
    [
        ("addresses", "not an address", "not one plain mail address"),
        ("patterns", "*@gmail.com", "anybody has a mailbox"),
        ("source", "", "Source"),
    ],
)
def test_a_form_names_what_is_wrong_and_keeps_what_was_typed(
    kit: PolicyKit, qtbot: QtBot, field: str, text: str, says: str
) -> None:
    page = opened(kit, qtbot)
    page.choose("DE-MRCC")
    page.edit_key.click()
    form = page.body_form
    edit = getattr(form, field)
    edit.setPlainText(text) if hasattr(edit, "setPlainText") else edit.setText(text)
    form.name.setText("Bremen")
    form.main.click()
    assert says in form.notice.text()
    assert form.name.text() == "Bremen"
    assert form.isVisible()


def test_a_new_authority_is_added_with_an_id_of_its_own(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    page.add_key.click()
    form = page.body_form
    form.id.setText("xx-ally")
    form.name.setText("Mare Amico")
    form.source.setText("own")
    form.main.click()
    assert "choose one" in form.notice.text()
    form.role.key("ally").click()
    form.main.click()
    assert any(row.head.startswith("LOOSER · Mare Amico") for row in page.change_page.rows.rows)


def test_what_was_collected_survives_a_restart_until_it_is_proposed(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    piraeus_passes_on(page)
    assert kit.station.kept is not None
    kit.station.kept = KeptFile(kit.folder / "kept.json")
    again = opened(kit, qtbot)
    assert again.waiting.text() == "Your change is not proposed yet"
    again.look_key.click()
    again.change_page.why.setText("x")
    again.change_page.main.click()
    kit.step(0.5)
    assert kit.station.kept.get(KEPT) is None
    assert kit.station.amendments is not None
    assert kit.station.amendments.proposal is not None


def test_whoever_has_a_pin_is_asked_for_it(kit: PolicyKit, qtbot: QtBot) -> None:
    assert kit.station.crew is not None
    kit.station.crew.set_pin("M. Rossi", None, "4711")
    page = opened(kit, qtbot)
    piraeus_passes_on(page)
    change = page.change_page
    assert not change.pin.isVisible()
    change.why.setText("x")
    change.main.click()
    kit.step(0.5)
    page.look_key.click()
    change.name.setText("M. Rossi")
    assert change.pin.isVisible()
    change.pin.setText("0000")
    change.main.click()
    assert "Wrong PIN" in change.notice.text()
    change.pin.setText("4711")
    change.main.click()
    kit.step(0.5)
    assert kit.kinds()[-1] == "policy.changed"


def test_a_proposal_is_thrown_away_by_name(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    piraeus_passes_on(page)
    page.change_page.why.setText("x")
    page.change_page.main.click()
    kit.step(0.5)
    page.look_key.click()
    page.change_page.drop_key.click()
    assert "your name" in page.change_page.notice.text()
    page.change_page.name.setText("M. Rossi")
    page.change_page.drop_key.click()
    kit.step(0.5)
    assert kit.kinds()[-1] == "policy.dropped"
    assert {PolicyProposed.kind, PolicyDropped.kind} <= set(kit.kinds())
    assert PolicyChanged.kind not in kit.kinds()


def test_where_nothing_can_be_changed_the_page_still_says_who_may_be_told(kit: PolicyKit, qtbot: QtBot) -> None:
    kit.station.amendments = None
    page = opened(kit, qtbot)
    assert len(page.list.bodies.rows) == len(kit.station.desk.book.directory.authorities)
    assert not page.edit_key.isVisible()
    assert not page.add_key.isEnabled()
    assert "replay" in page.notice.text()


def test_without_a_policy_everybody_is_refused_and_it_says_why(kit: PolicyKit, qtbot: QtBot) -> None:
    broken = load_book(kit.folder / "gone.toml", None, None, night.NOW.date())
    kit.station.desk.use_book(broken)
    page = opened(kit, qtbot)
    assert "No policy in force" in page.title.text()
    assert "gone.toml" in page.problem.text()
    assert {b.verdict for b in bodies_of(broken)} == {Verdict.BLOCK}


def test_escape_leaves_a_form_first_and_the_page_then(kit: PolicyKit, qtbot: QtBot) -> None:
    page = opened(kit, qtbot)
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    page.edit_key.click()
    qtbot.keyClick(page.body_form, Qt.Key.Key_Escape)
    assert not closed
    assert page.list.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert closed == [True]


@pytest.mark.parametrize("press", ["mouse", "Return", "Space"])
def test_the_policy_cell_of_the_strip_opens_it(kit: PolicyKit, qtbot: QtBot, press: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    strip = TopStrip(kit.bridge)
    strip.setParent(host)
    strip.resize(1366, 64)
    host.show()
    with qtbot.waitSignal(strip.wants_policy, timeout=1000):
        if press == "mouse":
            qtbot.mouseClick(strip.policy, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(strip.policy, getattr(Qt.Key, f"Key_{press}"))
    assert strip.policy.focusPolicy() & Qt.FocusPolicy.TabFocus
