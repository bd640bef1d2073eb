"""Ambience: beds without loops."""
