"""Sound: what is heard, made of numbers.

`voice` speaks lines, `score` composes and plays music, `ambience` weaves beds, `effects` makes single sounds, and `mix`
puts them together. They share `signal` (levels, noise), `filters`, `rooms`, `spectrum`, `loudness` and `files`.
"""
