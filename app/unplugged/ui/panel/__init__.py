"""The panel at the right: what runs, where, and the proof of it."""
