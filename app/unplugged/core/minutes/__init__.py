"""From the numbered lines of a transcript to checked minutes: every rule here is pure."""
