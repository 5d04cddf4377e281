"""Readings of this machine: CPU, memory, power, GPU, network, and the proof made of them."""
