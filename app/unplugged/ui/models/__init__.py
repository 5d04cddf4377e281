"""The models in the window: what is there, what can be had, and everything done with them."""
