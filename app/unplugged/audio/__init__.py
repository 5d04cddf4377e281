"""Capture, the spool on disk, decoding of files, and playback; imports nothing by itself."""
