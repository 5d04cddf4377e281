"""Unplugged: meeting minutes written on this computer's CPU, without a network."""

__version__ = "0.1.0"
