"""First start: ports, ship, sound, policy, data. Before the bridge, like the question for the passphrase."""
