"""Proves an exported mission untouched. A program of its own: it imports nothing of Fairlead, only the standard library and
``cryptography``, and is written from ``docs/evidence-format.md`` alone."""
