"""What the self-benchmark measures, and what follows from it."""
