"""The meeting: transcript, sound, minutes."""
