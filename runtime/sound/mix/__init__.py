"""The mix: `desk` places and levels, `ducking` makes room for lines, `master` brings it to its loudness."""
