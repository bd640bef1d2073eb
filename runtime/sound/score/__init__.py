"""The score: `style` reads moods and words, `compose` writes notes, `perform` plays them, `cue` ends the piece."""
