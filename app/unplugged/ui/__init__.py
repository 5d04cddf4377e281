"""The window: everything that knows Qt. It calls runtime and core, nothing below them."""
