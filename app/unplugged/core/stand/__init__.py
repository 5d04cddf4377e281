"""The stand: a loop for passers-by, a minute for a visitor, and nothing left of it afterwards."""
