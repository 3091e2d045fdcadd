"""Setting a station up and changing its devices while it runs: what was heard at a port, the settings file, the wizard's needs."""
