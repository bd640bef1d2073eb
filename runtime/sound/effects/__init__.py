"""Effects: single sounds of things and deeds, mono."""
