"""Instruments: (pitch, velocity, seconds) -> stereo sound."""
