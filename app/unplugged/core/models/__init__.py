"""What a model is, where it comes from, and what is known about it."""
