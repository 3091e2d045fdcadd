"""Checkpoints of other ships, kept and compared."""
