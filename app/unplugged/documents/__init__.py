"""Documents of word processors, made of the same values as every other export."""
