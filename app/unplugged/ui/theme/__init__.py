"""One look for everything: tokens, and what is made of them for Qt."""
