"""What the benches share: timing on a busy machine, the table, where logs lie, and a busy sea."""
