"""The chart: Mercator, north up, painted in device pixels by a few layers.

``projection``, ``symbols``, ``geodata``, ``coastdata`` and ``placing`` know no Qt: a radar view may share them.
"""
