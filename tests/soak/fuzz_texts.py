"""Feed many damaged and random texts to the reader, the formatter and, of some, the whole compiler.

    python -m tests.soak.fuzz_texts 100000 --seed 7

Every input has a seed of its own, printed when it fails: `--only SEED` tries that one again. What must hold: no
exception, the leaves are the text, formatting twice is formatting once and changes neither film nor notes, and no
text takes longer than its length allows.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable

from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, Sources
from scenec.compiler.format import formatted
from scenec.compiler.parse import parse
from scenec.compiler.source import Source
from scenec.project import standard_library
from tests.compiler.format.meaning import meaning, notes
from tests.compiler.parse.scripts import PIECES, corpus

WHOLE = 50
"""One text in so many goes through all passes."""

SECONDS = 2.0
"""No text of a few kB may take longer to read and format."""

CORPUS = corpus()


def text_of(seed: int) -> str:
    """The text of a seed: pieces of the language, or a script with pieces put in, cut out, doubled and turned round."""
    chance = random.Random(seed)
    if chance.random() < 0.3:
        return "".join(_piece(chance) for _ in range(chance.randrange(60)))
    text = chance.choice(CORPUS)
    for _ in range(1 + int(chance.expovariate(0.3))):
        text = chance.choice(_MUTATIONS)(text, chance)
    return text


def hold(text: str, whole: bool) -> None:
    """Everything that holds for any text. Raises AssertionError, or whatever broke."""
    source = Source("film.scene", text)
    tree, _ = parse(source)
    assert tree.text() == text, "the leaves are not the text"
    once = formatted(source)
    assert formatted(Source("film.scene", once)) == once, "formatting is not done at once"
    assert meaning(once) == meaning(text), "formatting changes the film"
    assert notes(once) == notes(text), "formatting changes a note"
    if whole:
        compile_source(source, Context(sources=Sources(library=standard_library())), verified=True)


def _piece(chance: random.Random) -> str:
    if chance.random() < 0.8:
        return chance.choice(PIECES)
    return "".join(chr(_letter(chance)) for _ in range(chance.randrange(6)))


def _letter(chance: random.Random) -> int:
    """Any character that UTF-8 can hold."""
    point = chance.choice((chance.randrange(128), chance.randrange(0x3000), chance.randrange(0x110000)))
    return point if not 0xD800 <= point < 0xE000 else 0x41


def _place(text: str, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(text) + 1)
    return start, min(len(text), start + chance.randrange(1, 40))


def _put_in(text: str, chance: random.Random) -> str:
    start, _ = _place(text, chance)
    return text[:start] + _piece(chance) + text[start:]


def _cut_out(text: str, chance: random.Random) -> str:
    start, end = _place(text, chance)
    return text[:start] + text[end:]


def _doubled(text: str, chance: random.Random) -> str:
    start, end = _place(text, chance)
    return text[:end] + text[start:end] * chance.choice((1, 2, 8)) + text[end:]


def _moved(text: str, chance: random.Random) -> str:
    start, end = _place(text, chance)
    rest = text[:start] + text[end:]
    to, _ = _place(rest, chance)
    return rest[:to] + text[start:end] + rest[to:]


def _other_ends(text: str, chance: random.Random) -> str:
    return text.replace("\n", chance.choice(("\r\n", "\r", "\n\n", " \n", "  \n", "\t\n")))


def _crossed(text: str, chance: random.Random) -> str:
    other = chance.choice(CORPUS)
    (start, _), (_, end) = _place(text, chance), _place(other, chance)
    return text[:start] + other[end:]


_MUTATIONS: tuple[Callable[[str, random.Random], str], ...] = (
    _put_in,
    _put_in,
    _put_in,
    _cut_out,
    _cut_out,
    _doubled,
    _moved,
    _other_ends,
    _crossed,
)


def main() -> int:
    """Try the texts; 1 if any broke a rule."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("count", type=int, nargs="?", default=10_000)
    options.add_argument("--seed", type=int, default=0, help="of the first text; the others count on from it")
    options.add_argument("--only", type=int, help="try the text of this seed alone, and print it")
    asked = options.parse_args()
    seeds = [asked.only] if asked.only is not None else range(asked.seed, asked.seed + asked.count)
    broken, slowest, began = 0, (0.0, 0), time.perf_counter()
    for seed in seeds:
        text, since = text_of(seed), time.perf_counter()
        try:
            hold(text, whole=seed % WHOLE == 0 or asked.only is not None)
        except Exception as error:  # whatever it is, it is a finding, and the other texts are tried too
            broken += 1
            print(f"seed {seed}: {type(error).__name__}: {str(error)[:200]}")
        took = time.perf_counter() - since
        slowest = max(slowest, (took, seed))
        if took > SECONDS:
            broken += 1
            print(f"seed {seed}: took {took:.1f} s for {len(text)} characters")
        if asked.only is not None:
            print(repr(text))
    took = time.perf_counter() - began
    print(f"{len(seeds)} texts, {broken} broken, {took:.0f} s; the slowest took {slowest[0]:.2f} s, seed {slowest[1]}")
    return int(broken > 0)


if __name__ == "__main__":
    raise SystemExit(main())
