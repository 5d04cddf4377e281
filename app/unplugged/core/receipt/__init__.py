"""The proof of one meeting as a file that a third person can check."""
