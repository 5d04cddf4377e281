"""Questions about meetings: find the lines that may answer, answer from them, check the answer."""
