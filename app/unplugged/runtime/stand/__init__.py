"""What the stand does with the service: the sample's run, a visitor's turn, and its traces."""
