"""A title for a dream: the first thing said in it that is no frame, in title case."""

from __future__ import annotations

import re

from .reading import Dream
from .tongue import FALLBACK

_SMALL = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "to", "and", "or", "over", "under", "with", "from", "by", "for")
)


def title(dream: Dream) -> str:
    """At most six words of the first sentence, from where its image begins; in other languages the first place."""
    if dream.language.partition("-")[0] != FALLBACK:
        place = next((sentence.where.words for sentence in dream.sentences if sentence.where), "")
        said = place or " ".join(dream.prose.split()[:4])
        return said[:1].upper() + said[1:].strip(" ,;:.")
    first = re.split(r"[.!?…\n]", dream.prose.strip(), maxsplit=1)[0]
    image = re.search(r"\b(?:a|an|the|my)\s+[^,;:—]+", first, re.I)
    words = (image[0] if image else first).split()[:6]
    while len(words) > 1 and words[-1].casefold() in _SMALL:
        words.pop()
    shown = [w if i and w.casefold() in _SMALL else w[:1].upper() + w[1:] for i, w in enumerate(words)]
    return " ".join(shown).strip(" ,;:\"'") or "A Dream"
