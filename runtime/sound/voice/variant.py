"""The variant file of a voice, and the private data folder in which espeak-ng finds it.

A variant shapes the synthesiser's own formants and pitch, so any size of speaker comes without resampling. It never
has a `breath` line: that one reads uninitialised memory, and its bytes differ from process to process.
"""

from __future__ import annotations

import shutil
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import espeakng_loader

from scenec.compiler.film.entities import Voice

from .delivery import Manner

_TONE_HZ = (600, 1200, 2000, 3000)
_TONE_PLAIN = (170, 135, 110, 110)
_TONE_DARK = (150, 70, 60, 40)


def _data() -> Path:
    return Path(espeakng_loader.get_data_path())


def variant(voice: Voice, manner: Manner) -> str:
    """The text of the variant file: pitch in Hz, formants in per cent of the base voice."""
    low, high = voice.pitch_low * manner.pitch, voice.pitch_high * manner.pitch
    first, width = voice.formants * manner.first_formant, 100 + 7 * max(voice.roughness - 1, 0)
    formants = [first] + [voice.formants] * 4
    lines = ["language variant", "name own", f"pitch {low:.0f} {high:.0f}"]
    lines += [f"flutter {voice.flutter}", f"roughness {voice.roughness}"]
    lines += [f"formant {number} {size:.0f} 100 {width}" for number, size in enumerate(formants, 1)]
    lines += [f"formant 0 {first:.0f} 95 {width}"]
    if voice.darkness > 0:
        lines += [f"tone {_tone(voice.darkness)}"]
    if voice.effect == "robot":
        lines += ["intonation 0"]
    return "\n".join(lines) + "\n"


def _tone(darkness: float) -> str:
    """Pairs of frequency and amplitude between the base voice's tone and the darkest."""
    levels = [round(a + (b - a) * darkness) for a, b in zip(_TONE_PLAIN, _TONE_DARK, strict=True)]
    return "100 255 " + " ".join(f"{hertz} {level}" for hertz, level in zip(_TONE_HZ, levels, strict=True))


def settle(folder: Path, text: str) -> str:
    """Fill an empty folder with links to espeak-ng's data and one variant file. Returns the variant's name."""
    name = "x" + sha256(text.encode()).hexdigest()[:10]
    for source in sorted(_data().iterdir()):
        if source.name != "voices":
            _link(source, folder / source.name)
    variants = folder / "voices" / "!v"
    variants.mkdir(parents=True)
    (variants / name).write_text(text, encoding="utf-8", newline="\n")
    return name


def _link(source: Path, target: Path) -> None:
    """A link, or a copy where the system allows no links."""
    try:
        target.symlink_to(source)
    except OSError:
        if source.is_dir():
            shutil.copytree(source, target)
        else:
            shutil.copyfile(source, target)


@lru_cache(1)
def _languages() -> dict[str, str]:
    """espeak-ng's voice names by BCP 47 tag in lower case; of several for a tag the one of the highest priority."""
    found: dict[str, tuple[int, str]] = {}
    for path in sorted((_data() / "lang").rglob("*")):
        if path.is_file():
            for tag, priority in _tags(path):
                found[tag] = min(found.get(tag, (99, "")), (priority, path.name))
    return {tag: name for tag, (_, name) in found.items()}


def _tags(path: Path) -> list[tuple[str, int]]:
    lines = [line.split() for line in path.read_text(encoding="utf-8", errors="replace").splitlines()]
    named = [line for line in lines if line[:1] == ["language"] and len(line) > 1]
    return [(line[1].lower(), int(line[2]) if len(line) > 2 and line[2].isdigit() else 5) for line in named]


def base_voice(language: str) -> str:
    """The name of the voice that speaks a BCP 47 language, by its longest known beginning; English if none does."""
    parts = language.lower().replace("_", "-").split("-")
    known = _languages()
    for count in range(len(parts), 0, -1):
        name = known.get("-".join(parts[:count]))
        if name:
            return name
    return "en"
