"""Dreams to test with."""

from __future__ import annotations

from scenec.draft.drafter import standard
from scenec.draft.reading import Dream, read

FLIGHT = """I was flying over a city made of glass. It was night and the moon was enormous. My grandmother was there,
standing on a roof, and she held a red umbrella. "Don't look down," she said. Then the city turned into the sea and a
whale came up out of the water. I was afraid, but the whale whispered "I know your name."

Suddenly I was in my old school. Everybody was looking at me. A man in a black coat opened the door and laughed. I ran
down the corridor. Then I woke up.
"""


def dream(prose: str, language: str = "en") -> Dream:
    """Prose, read with the standard library."""
    return read(prose, language, standard())
