"""The set-up behind run.py: standard library only, since it runs before any package is there."""
