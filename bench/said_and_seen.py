"""What is said is seen: nouns and verbs in plain sentences, filmed and put on sheets that say no word of them.

`python -m bench.said_and_seen` writes numbered sheets, a frame for each of 150 nouns and a strip of six for each of 40
verbs, and `key.txt` with what each number was. Who reads the sheets must not have seen the key: they write a word for
each number, and the score is how many of those are the key's or mean the same. Which words are asked for is decided by
a digest of each word, so that nobody chooses those that work.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import skia

from scenec.api import compile_text
from scenec.compiler.film.film import Film
from scenec.compiler.film.stage import Stage
from scenec.runtime.sheets.frames import Picture
from scenec.runtime.sheets.pen import INK, PAPER, image, text
from scenec.runtime.theatre.perform import perform
from tests.runtime.theatre.stages import footage

HERE = Path(__file__).parent / "said"
NOUNS, VERBS = 150, 40
SIZE = (320, 180)
SHARES = (0.04, 0.2, 0.4, 0.6, 0.8, 0.96)
"""Of a shot, at which a verb's six frames are taken."""

_GAP, _HEAD = 8, 22
_ACROSS, _ROWS = 5, 6

_CAST = "Cast:\n    MARA = woman, 34, red coat, black hair\n    JOEL = man, 40, blue sweater, beard\n\n"


def asked(name: str, count: int) -> list[str]:
    """So many lines of a list, those whose digests come last, in the order of the list."""
    lines = [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    chosen = set(sorted(lines, key=lambda line: sha256(line.encode()).hexdigest())[-count:])
    return [line for line in lines if line in chosen]


def sentence(noun: str) -> str:
    """The plainest that can be said of a thing."""
    return f"There is {'an' if noun[0] in 'aeiou' else 'a'} {noun}."


def seen(action: str, heading: str) -> Stage:
    """The stage of the last shot that coverage makes of a sentence."""
    found = compile_text(f"{_CAST}{heading}\n\nIt is quiet.\n\n{action}\n").film
    return list(_stages(found))[-1]


def _stages(film: Film | None) -> Iterator[Stage]:
    for scene in film.scenes if film is not None else ():
        yield from (shot.stage for shot in scene.shots if shot.stage is not None)


def frames(stage: Stage, shares: Sequence[float]) -> list[Picture]:
    """Small frames of a stage."""
    played = perform(footage(stage), SIZE, "draft")
    return [played.frame(round(share * (stage.frames - 1))).copy() for share in shares]


def sheet(numbered: Sequence[tuple[int, Sequence[Picture]]], across: int, path: Path) -> None:
    """Pictures with their numbers over them, `across` of them side by side."""
    wide, tall = SIZE[0] * max(len(pictures) for _, pictures in numbered) + _GAP, SIZE[1] + _HEAD + _GAP
    surface = skia.Surface(_GAP + across * wide, _GAP + -(-len(numbered) // across) * tall)
    canvas = surface.getCanvas()
    canvas.clear(PAPER)
    for place, (number, pictures) in enumerate(numbered):
        left, top = _GAP + place % across * wide, _GAP + place // across * tall
        text(canvas, str(number), left, top + 16, 16, INK)
        for column, picture in enumerate(pictures):
            canvas.drawImage(image(picture), left + column * SIZE[0], top + _HEAD)
    surface.makeImageSnapshot().save(str(path), skia.kPNG)
    print(path)


def sheets(name: str, stages: Sequence[Stage], shares: Sequence[float], across: int, out: Path) -> None:
    """Sheets of `_ROWS` rows."""
    per = across * _ROWS
    for first in range(0, len(stages), per):
        shown = [(n + 1, frames(stages[n], shares)) for n in range(first, min(first + per, len(stages)))]
        sheet(shown, across, out / f"{name}-{first // per + 1}.png")


def main() -> None:
    """Write the sheets and the key."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/said"))
    parser.add_argument("--only", choices=("nouns", "verbs"), default=None)
    wanted = parser.parse_args()
    wanted.out.mkdir(parents=True, exist_ok=True)
    nouns, verbs = asked("nouns.txt", NOUNS), asked("verbs.txt", VERBS)
    key = [f"noun {n}: {noun}" for n, noun in enumerate(nouns, 1)]
    key += [f"verb {n}: {line}" for n, line in enumerate(verbs, 1)]
    (wanted.out / "key.txt").write_text("\n".join(key) + "\n", encoding="utf-8")
    if wanted.only != "verbs":
        sheets("nouns", [seen(sentence(noun), "EXT. FIELD - DAY") for noun in nouns], (0.5,), _ACROSS, wanted.out)
    if wanted.only != "nouns":
        said = [line.partition(": ")[2] for line in verbs]
        sheets("verbs", [seen(each, "INT. ROOM - DAY") for each in said], SHARES, 1, wanted.out)


if __name__ == "__main__":
    main()
