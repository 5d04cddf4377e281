"""Dialogs: settings, models, keys, about."""
