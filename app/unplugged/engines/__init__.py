"""Adapters around speech and language models, one per library."""
