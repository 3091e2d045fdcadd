"""Live plots: speed, depth, wind, how much comes in, and how close the selected target will come."""
