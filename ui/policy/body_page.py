"""One authority: what may be told to it and why, how it is called and reached, who tells it and whom it tells."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout, QWidget

from app.policy.book import PolicyBook
from app.policy.decide import decide
from app.policy.diff import HOW_WORDS
from app.policy.directory import Authority
from app.policy.explain import WAYS
from app.policy.model import ChannelKind, Decision, Disclosure, Label, Recipient, Verdict
from app.policy.reach import Edge
from app.worded import dated, joined, worded
from ui.bridge import Bridge
from ui.panels.path_graph import PathGraph
from ui.panels.rows_view import Row, RowsView
from ui.panels.verdict import nodes_of
from ui.parts import scrolled
from ui.policy.edge_graph import EdgeGraph
from ui.policy.signs import ROLES, TELLS, VerdictMark
from ui.tokens import GRID
from ui.widgets import column, label, row


@dataclass(frozen=True, slots=True)
class Answer:
    """What may be told by mail, and the ways by which the answer is another. ``decision`` is the one on mail."""

    label: Label
    decision: Decision
    others: tuple[tuple[Verdict, tuple[ChannelKind, ...]], ...]

    @property
    def why(self) -> str:
        """Reason, rule and source; where other ways are judged otherwise, those."""
        d = self.decision
        said = [
            d.why or d.sentence,
            worded("Rule {rule}", rule=d.rule) + (worded(", source: {source}", source=d.source) if d.source else ""),
        ]
        ways = [worded("By {join}: {name}", join=joined(", ", (WAYS[w] for w in found)), name=v.name) for v, found in self.others]
        return joined(". ", (part.rstrip(".") for part in (*said, *ways) if part))


def answers(book: PolicyBook, id_: str) -> tuple[Answer, ...]:
    """The whole answer on one body: everything that can be told, by every way."""
    return tuple(_answer(book, id_, label_) for label_ in TELLS)


def _answer(book: PolicyBook, id_: str, label_: Label) -> Answer:
    by_way = {way: _decide(book, id_, label_, way) for way in ChannelKind}
    mail = by_way[ChannelKind.EMAIL]
    others: dict[Verdict, list[ChannelKind]] = {}
    for way, decision in by_way.items():
        if decision.verdict is not mail.verdict:
            others.setdefault(decision.verdict, []).append(way)
    return Answer(label_, mail, tuple((verdict, tuple(ways)) for verdict, ways in others.items()))


def _decide(book: PolicyBook, id_: str, label_: Label, way: ChannelKind) -> Decision:
    return decide(book, Disclosure((Recipient(id_, authority=id_),), way, frozenset({label_})))


class BodyPage(QWidget):
    """``show_body`` fills it; it reads, it changes nothing."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        theme = bridge.theme
        self.name, self.about = label("", "big", wrap=True), label("", "lab", wrap=True)
        self.mark = VerdictMark(theme, Verdict.BLOCK)
        self.sentence = label("", "op", wrap=True)
        self.path = PathGraph(theme)
        self.marks = {label_: VerdictMark(theme, Verdict.BLOCK) for label_ in TELLS}
        self.whys = {label_: label("", "sec", wrap=True) for label_ in TELLS}
        table = QGridLayout()
        table.setHorizontalSpacing(2 * GRID)
        table.setVerticalSpacing(GRID)
        for i, label_ in enumerate(TELLS):
            table.addWidget(self.marks[label_], i, 0)
            table.addLayout(column(label(TELLS[label_], "word"), self.whys[label_], gap=0), i, 1)
        table.setColumnStretch(1, 1)
        self.names, self.contacts = label("", "", wrap=True), label("", "", wrap=True)
        self.graph = EdgeGraph(theme)
        self.ties = RowsView(theme, "Who tells whom", lead=0)
        self._known = label("Where that is known from", "op")
        self.no_ties = label("Nobody is known or suspected to tell them, nor they anybody.", "lab", wrap=True)
        inside = QWidget()
        inside.setLayout(
            column(
                row((self.name, 1), self.mark),
                self.about,
                self.sentence,
                self.path,
                label("Who tells them, and whom they tell", "op"),
                self.graph,
                self.no_ties,
                label("What may be told by mail", "op"),
                table,
                self._known,
                self.ties,
                label("Names by which they are known", "op"),
                self.names,
                label("Addresses", "op"),
                self.contacts,
                "stretch",
                margin=(0, 0, GRID, 0),
            )
        )
        self._area = scrolled(inside)
        self.setLayout(column(self._area))

    def show_body(self, book: PolicyBook, body: Authority) -> None:
        found = answers(book, body.id)
        first = found[0].decision
        self.name.setText(body.name)
        srr = worded("SRR {srr}", srr=body.srr) if body.srr else ""
        about = joined(" · ", (part for part in (body.id, ROLES[body.role], srr) if part))
        self.about.setText(
            joined("\n", (part for part in (about, body.note, worded("Source: {source}", source=body.source)) if part))
        )
        self.mark.show_verdict(first.verdict)
        self.sentence.setText(first.sentence)
        passed_on = first.verdict >= Verdict.NOTICE and len(first.path) > 1
        ship = self._bridge.station.settings.ship.name
        self.path.show_nodes(nodes_of(first, (Recipient(body.name),), ship) if passed_on and first.verdict >= Verdict.HOLD else ())
        for each in found:
            self.marks[each.label].show_verdict(each.decision.verdict)
            self.whys[each.label].setText(each.why)
        blocked = book.in_force.blocked if book.in_force is not None else frozenset[str]()
        self.graph.show_body(book.directory, body.id, blocked)
        ties = [e for e in book.directory.edges if body.id in (e.giver, e.to)]
        self.ties.show_rows([_tie(e, book) for e in ties])
        self.no_ties.setVisible(not ties)
        self._known.setVisible(bool(ties))
        self.names.setText(joined(", ", body.names))
        contacts = (*body.addresses, *body.patterns, *body.phones)
        self.contacts.setText(joined("\n", contacts) or "None entered: mail does not reach them")

    def to_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)


def _tie(edge: Edge, book: PolicyBook) -> Row:
    """One edge: who tells whom and how, since when, how sure, and where that is known from."""
    name = book.directory.name
    seen = joined(" to ", (dated(day, "%d %b %Y") for day in dict.fromkeys((edge.first_seen, edge.last_seen)) if day is not None))
    facts = joined(
        " · ",
        (
            part
            for part in (
                worded("seen {seen}", seen=seen) if seen else "no date",
                worded("confidence {confidence}", confidence=edge.confidence),
            )
            if part
        ),
    )
    return Row(
        edge,
        "",
        worded("{name} {value} {name2}", name=name(edge.giver), value=HOW_WORDS[edge.how], name2=name(edge.to)),
        "",
        f"{facts}\n{edge.source}",
        plain=True,
    )
