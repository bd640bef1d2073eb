"""The runtime: a plan in, a film out. Impure: disk, clock, processes, models."""
