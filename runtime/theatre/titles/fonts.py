"""Typefaces that come as packages, and what to do where they have no letter."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import font_amatic_sc
import font_source_serif_pro
import skia

Face = Literal["roman", "italic", "bold", "cut"]
"""`cut` is the hand-cut display face; the others are one family."""

_FILES: dict[Face, str] = {
    "roman": font_source_serif_pro.SourceSerifPro,
    "italic": font_source_serif_pro.SourceSerifProIt,
    "bold": font_source_serif_pro.SourceSerifProSemibold,
    "cut": font_amatic_sc.AmaticSCBold,
}


@lru_cache(maxsize=4)
def typeface(face: Face) -> skia.Typeface:
    """A face of the packages. RuntimeError if its file cannot be read: the install is broken."""
    found = skia.Typeface.MakeFromFile(_FILES[face])
    if found is None:
        raise RuntimeError(f"the font {_FILES[face]} cannot be read")
    return found


@lru_cache(maxsize=512)
def typeface_for(letter: str, face: Face) -> skia.Typeface:
    """The face itself, else the serif family, else what the system has for this letter."""
    for own in (face, "roman"):
        if typeface(own).unicharToGlyph(ord(letter)):
            return typeface(own)
    found = skia.FontMgr().matchFamilyStyleCharacter("", skia.FontStyle(), [], ord(letter))
    return found if found is not None else typeface("roman")
