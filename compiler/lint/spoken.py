"""Words that no voice can read aloud."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..codes import diagnostic
from ..diagnostics import Diagnostic
from ..film.scene import Speech
from ..syllables import primary
from .reading import Reading

_KANJI = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+")


def kanji(reading: Reading) -> Iterator[Diagnostic]:
    """Kanji in a line that is spoken in Japanese: the synthesiser knows kana, and would spell "Chinese letter"."""
    for scene in reading.film.scenes:
        for speech in (element for element in scene.elements if isinstance(element, Speech)):
            character = reading.film.character(speech.speaker)
            voice = character.voice if character is not None else None
            tongue = speech.language or (voice.language if voice is not None else "")
            found = _KANJI.findall(speech.said or speech.words)
            if primary(tongue) == "ja" and found:
                said = "、".join(dict.fromkeys(found))
                hint = "`pip install 'scenec[japanese]'` reads them; or write them in kana, かな for 仮名."
                message = f"No voice here can read these kanji of {speech.speaker}'s: {said}"
                yield diagnostic("SC0327", message, speech.span, hint=hint)
