"""Ways out of the window: clipboard, printer, and the text to read out. The only place that may touch any of them."""
