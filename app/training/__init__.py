"""Training: what happened played again as it was, and drills judged. Nothing here can send anything to anybody."""
