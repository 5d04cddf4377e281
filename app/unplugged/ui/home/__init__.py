"""Home: the library of meetings, recording, files in the queue."""
