"""The stand on the screen: the loop, a visitor's turn, the presenter's notes."""
