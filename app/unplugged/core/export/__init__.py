"""A meeting as a file that other programs read."""
