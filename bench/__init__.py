"""Scripts that print how fast scenec is, as ratios measured in one run: these are readings, not tests."""
