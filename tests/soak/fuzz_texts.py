"""Feed many damaged and random texts to the reader, of some to the formatter, and of some to the whole compiler.

    nice python -m tests.soak.fuzz_texts 1000000 --seed 7 --laws 10 --whole 100

Every input has a seed of its own, printed when it fails: `--only SEED` tries that one again, with everything. What
must hold: no exception, the leaves are the text, formatting twice is formatting once and changes neither film nor
notes, every finding can be shown, and no text takes longer than its length allows. One text in so many is long, of few
pieces over and over: what is worse than linear shows there.
"""

from __future__ import annotations

import argparse
import faulthandler
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time

from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, Sources
from scenec.compiler.diagnostics import has_errors
from scenec.compiler.emit import emit
from scenec.compiler.format import formatted
from scenec.compiler.lower import lower
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.report import human
from scenec.compiler.source import Source
from scenec.project import standard_library
from tests.compiler.format.meaning import meaning, notes
from tests.compiler.parse.scripts import PIECES
from tests.golden import CASES, Case

LONG = 1000
"""One text in so many is long."""

SECONDS = 2.0
"""What a text of 2 kB may take of a processor at most, twice over where it goes through everything."""

HANG = 120.0
"""Seconds after which a text counts as endless: the run ends, and says where it was."""


def bases() -> list[str]:
    """Texts to damage: examples, the scripts of golden cases, and the standard library in stretches of a screen."""
    examples = sorted((Path(__file__).parents[2] / "examples").glob("*/*.scene"))
    cases = (Case.read(path) for path in sorted(CASES.glob("**/*.case")))
    found = [path.read_bytes().decode() for path in examples]
    found += [case["script"] for case in cases if "script" in case.sections]
    for text in standard_library().values():
        lines = text.splitlines(keepends=True)
        found += [lines[0] + "".join(lines[i : i + 25]) for i in range(1, len(lines), 25)]
    return found


BASES = bases()


def text_of(seed: int) -> str:
    """The text of a seed: pieces of the language, or a script with pieces put in, cut out, doubled and turned round."""
    chance = random.Random(seed)
    if seed % LONG == 0:
        return _long(chance)
    if chance.random() < 0.3:
        return "".join(_piece(chance) for _ in range(chance.randrange(60)))
    text = chance.choice(BASES)
    for _ in range(1 + int(chance.expovariate(0.3))):
        text = chance.choice(_MUTATIONS)(text, chance)
    return text


def read(text: str) -> None:
    """What holds for any text. Raises AssertionError, or whatever broke."""
    source = Source("film.scene", text)
    tree, _ = parse(source)
    assert tree.text() == text, "the leaves are not the text"
    lower(screenplay(tree)[0], source)


def laws(text: str) -> None:
    """What holds for any text and what it is formatted to."""
    once = formatted(Source("film.scene", text))
    assert formatted(Source("film.scene", once)) == once, "formatting is not done at once"
    assert meaning(once) == meaning(text), "formatting changes the film"
    assert notes(once) == notes(text), "formatting changes a note"


def whole(text: str) -> None:
    """What holds for any text and the film it becomes."""
    context = Context(sources=Sources(library=standard_library()))
    found = compile_source(Source("film.scene", text), context, verified=True)
    for each in found.diagnostics:
        assert human(each, found.sources.get(each.span.source), colour=False)
    if found.film is not None and not has_errors(found.diagnostics):
        emit(found.film, context)


def steps(seed: int, each_laws: int = 4, each_whole: int = 25) -> tuple[Callable[[str], None], ...]:
    """What is tried with the text of a seed: with one in so many the laws of formatting, and the whole compiler.

    A long text is only read, for it tells of time.
    """
    if seed % LONG == 0:
        return (read,)
    return (read, *((laws,) if seed % each_laws == 1 else ()), *((whole,) if seed % each_whole == 1 else ()))


def _long(chance: random.Random) -> str:
    """64 to 256 kB of a few pieces and lines over and over, at times behind a script or in front of one."""
    few = [_piece(chance) for _ in range(chance.randrange(1, 4))]
    few += chance.sample(chance.choice(BASES).splitlines(keepends=True) or ["\n"], 1) * chance.randrange(2)
    unit = "".join(few) or "\n"
    text = unit * (chance.randrange(1 << 16, 1 << 18) // len(unit.encode()) + 1)
    other = chance.choice(BASES)
    return chance.choice((text, other + text, text + other))


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
    other = chance.choice(BASES)
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
    options.add_argument("--laws", type=int, default=4, help="one text in so many is formatted too")
    options.add_argument("--whole", type=int, default=25, help="one in so many is compiled, planned and reported on")
    options.add_argument("--only", type=int, help="try the text of this seed alone, and print it")
    asked = options.parse_args()
    if asked.only is not None:
        text = text_of(asked.only)
        print(repr(text) if len(text) < 20_000 else f"{text[:2000]!r} ... {len(text)} characters")
        return int(bool(_broken(asked.only, text, (read, laws, whole))))
    done, broken, slowest, slowest_long = Counter[str](), 0, (0.0, 0), (0.0, 0)
    for seed in range(asked.seed, asked.seed + asked.count):
        text, tried, since = text_of(seed), steps(seed, asked.laws, asked.whole), process_time()
        done.update(step.__name__ for step in tried)
        broken += _broken(seed, text, tried)
        took = process_time() - since
        if seed % LONG == 0:
            slowest_long = max(slowest_long, (took / len(text.encode()) * 1e6, seed))
        else:
            slowest = max(slowest, (took, seed))
            broken += took > SECONDS * (1 + len(text) / 2000)
        if (seed + 1 - asked.seed) % 10_000 == 0 or seed + 1 == asked.seed + asked.count:
            counts = ", ".join(f"{name} {count}" for name, count in done.items())
            print(f"{counts}; {broken} broken; slowest {slowest[0]:.2f} s, seed {slowest[1]};", end=" ")
            print(f"of the long {slowest_long[0]:.2f} s for each MB, seed {slowest_long[1]}", flush=True)
    return int(broken > 0)


def _broken(seed: int, text: str, tried: tuple[Callable[[str], None], ...]) -> int:
    """How many of these steps a text breaks. It says which and why."""
    broken = 0
    for step in tried:
        faulthandler.dump_traceback_later(HANG, exit=True)
        try:
            step(text)
        except Exception as error:  # whatever it is, it is a finding, and the other texts are tried too
            broken += 1
            print(f"seed {seed}, {step.__name__}: {type(error).__name__}: {str(error)[:200]}", flush=True)
        finally:
            faulthandler.cancel_dump_traceback_later()
    return broken


if __name__ == "__main__":
    raise SystemExit(main())
