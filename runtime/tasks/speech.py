"""speech: one line, spoken. SpeechTake -> audio, timing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter

from scenec.compiler.film.sound import SpeechTake

from ..errors import TaskError
from ..sound import files
from ..sound.voice.source import VoiceError
from ..sound.voice.take import take
from .contract import Work

VERSION: int = 3

_ORDER = TypeAdapter(SpeechTake)


def run(work: Work) -> Mapping[str, Path]:
    """Speak the line.

    `timing` is JSON: seconds, onset, words [[start, end]], phonemes [[ipa, start, end]], loud [0 to 1 each 1/50 s].
    """
    try:
        spoken = take(_ORDER.validate_python(dict(work.params)), work.folder)
    except VoiceError as error:
        raise TaskError(f"the line could not be spoken: {error}") from error
    timing = work.folder / "timing.json"
    timing.write_text(json.dumps(asdict(spoken.timing), ensure_ascii=False), encoding="utf-8", newline="\n")
    return {"audio": files.write(work.folder / "speech.flac", spoken.sound), "timing": timing}
