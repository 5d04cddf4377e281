"""Getting models from a hub: the only code that opens connections, in a process of its own."""
