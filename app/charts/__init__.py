"""The crew's own charts: which there are, how each is shown, what was read out of them, and the crew's own ports."""
