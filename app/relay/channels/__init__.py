"""The only code that lets bytes leave: each channel takes a ``Released`` of the gate and nothing else."""
