"""Who speaks when on one track: windows of speech become voices, voices become speakers."""
