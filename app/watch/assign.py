"""Which of many belongs to which of others, each to one at most, at the least total cost.

H. W. Kuhn, The Hungarian method for the assignment problem, 1955, by shortest augmenting paths; a busy sea falls into many
small groups first.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

MOST_TOGETHER: Final = 24


def assign(costs: Mapping[tuple[int, int], float], alone: float) -> set[tuple[int, int]]:
    """Pairs of rows, each row in one at most, of the least total cost; ``alone`` is what a ship without an echo costs.

    Ships and echoes that no pair links are settled apart from each other: a busy sea falls into many small groups.
    """
    chosen: set[tuple[int, int]] = set()
    for ships, echoes in _groups(costs):
        if len(ships) > MOST_TOGETHER:
            chosen |= _greedy(costs, set(ships))
            continue
        matrix = [[costs.get((a, b), math.inf) for b in echoes] for a in ships]
        chosen |= {(ships[r], echoes[c]) for r, c in _least(matrix, alone)}
    return chosen


def _greedy(costs: Mapping[tuple[int, int], float], ships: set[int]) -> set[tuple[int, int]]:
    """The nearest first: for a crowd that the exact way would take too long for."""
    chosen, echoes = set[tuple[int, int]](), set[int]()
    for _cost, a, b in sorted((cost, a, b) for (a, b), cost in costs.items() if a in ships):
        if a in ships and b not in echoes:
            ships.discard(a)
            echoes.add(b)
            chosen.add((a, b))
    return chosen


def _groups(costs: Iterable[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    by_ship: dict[int, list[int]] = {}
    by_echo: dict[int, list[int]] = {}
    for a, b in sorted(costs):
        by_ship.setdefault(a, []).append(b)
        by_echo.setdefault(b, []).append(a)
    groups, seen = [], set[int]()
    for first in by_ship:
        if first in seen:
            continue
        ships, echoes, waiting = {first}, set[int](), [first]
        while waiting:
            for echo in by_ship[waiting.pop()]:
                if echo not in echoes:
                    echoes.add(echo)
                    more = [s for s in by_echo[echo] if s not in ships]
                    ships.update(more)
                    waiting += more
        seen |= ships
        groups.append((sorted(ships), sorted(echoes)))
    return groups


def _least(costs: Sequence[Sequence[float]], alone: float) -> list[tuple[int, int]]:
    """Rows and columns of the least total cost, by shortest augmenting paths; each row has a column of its own to stay alone."""
    rows, real = len(costs), len(costs[0])
    columns = real + rows
    refused = 1e9
    u, v = [0.0] * (rows + 1), [0.0] * (columns + 1)
    row_of = [0] * (columns + 1)
    for row in range(1, rows + 1):
        row_of[0], at = row, 0
        least, came, used = [math.inf] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
        while row_of[at] != 0:
            used[at] = True
            r, step, to = row_of[at], math.inf, 0
            for c in range(1, columns + 1):
                if used[c]:
                    continue
                own = costs[r - 1][c - 1] if c <= real else alone if c == real + r else refused
                reduced = min(own, refused) - u[r] - v[c]
                if reduced < least[c]:
                    least[c], came[c] = reduced, at
                if least[c] < step:
                    step, to = least[c], c
            for c in range(columns + 1):
                if used[c]:
                    u[row_of[c]] += step
                    v[c] -= step
                else:
                    least[c] -= step
            at = to
        while at:
            row_of[at], at = row_of[came[at]], came[at]
    return [(row_of[c] - 1, c - 1) for c in range(1, real + 1) if row_of[c] and costs[row_of[c] - 1][c - 1] < alone]
