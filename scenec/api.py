"""The library: what the command line does, as functions. See the package's docstring for an example.

What is wrong with a script comes back as diagnostics. What the operating system refuses is raised as OSError, what
the store refuses as StoreError, what could not be rendered as `RenderError`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path

from .compiler.compile import Compiled, compile_source
from .compiler.context import Context, Measurement, Sources
from .compiler.diagnostics import Diagnostic, has_errors
from .compiler.film.film import Film
from .compiler.plan import Plan
from .compiler.revision import Memo
from .compiler.source import Source
from .project import Shelf, library_for, read_script, root_of, store_folder
from .runtime.engine import Result, run
from .runtime.events import Listener
from .runtime.executors.processes import Processes
from .runtime.stems import STEMS, stem_path
from .runtime.store import Blob, Store

__all__ = ["Built", "Compiled", "Memo", "Planned", "RenderError", "build", "compile_file", "compile_text", "plan"]

_NONE: Mapping[str, str] = {}


class RenderError(Exception):
    """Some tasks could not be carried out. `failures` are (what, why); what was finished is kept."""

    def __init__(self, failures: tuple[tuple[str, str], ...]) -> None:
        super().__init__("; ".join(f"{what}: {why}" for what, why in failures))
        self.failures = failures


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, or None where the script has errors; with everything that was found out about the script."""

    plan: Plan | None
    film: Film | None
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build left behind. `path` and `subtitles` are None where the script has errors."""

    path: Path | None
    subtitles: Path | None
    film: Film | None
    plan: Plan | None
    ran: tuple[str, ...]
    """Labels of the film's tasks that ran."""
    kept: int
    """How many of its tasks were in the store."""
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, Source]
    stems: Mapping[str, Path]
    """dialogue, music and effects: beside the film if they were asked for, else in the store."""

    @property
    def loudness(self) -> float:
        """LUFS that the film was mixed to."""
        mixed = (task.params for task in self.plan.tasks if task.op == "mix") if self.plan else iter(())
        return next((float(params["loudness"]) for params in mixed), -16.0)

    @property
    def frames(self) -> int:
        """Length of the film in frames."""
        return self.plan.frames if self.plan else 0

    @property
    def seconds(self) -> Fraction:
        """Length of the film."""
        return self.frames / Fraction(self.plan.rate) if self.plan else Fraction(0)


def open_store() -> Store:
    """The store of finished work, to be closed. Raises StoreError if it cannot be used."""
    return Store(store_folder())


def compile_text(
    text: str,
    *,
    name: str = "film.scene",
    given: Mapping[str, str] = _NONE,
    draft: bool = False,
    until: str | None = None,
    memo: Memo | None = None,
) -> Compiled:
    """Compile a text that is in no project: it can use no files but the standard library.

    `given` sets names declared under `Given:`; `until` stops after the pass of that name. With a `memo`, one for each
    script and kept from version to version, only what an edit can have changed is worked out again.
    """
    context = Context(sources=Sources(library=library_for((text,))), given=given, draft=draft)
    return compile_source(Source(name, text), context, until=until, memo=memo)


def compile_file(
    script: str | os.PathLike[str],
    *,
    given: Mapping[str, str] = _NONE,
    draft: bool = False,
    until: str | None = None,
    verified: bool = False,
    memo: Memo | None = None,
) -> Compiled:
    """Compile a script of a project. `verified` also holds the IR's invariants against every pass, for our own bugs.

    `memo` as for `compile_text`. Raises OSError if the script cannot be read.
    """
    source, context = opened(Path(script), given, draft)
    if isinstance(source, Diagnostic):
        return Compiled(None, (source,), {})
    return compile_source(source, context, until=until, verified=verified, memo=memo)


def plan(
    script: str | os.PathLike[str],
    *,
    given: Mapping[str, str] = _NONE,
    draft: bool = False,
    shots: str | None = None,
    jobs: int | None = None,
    listener: Listener = lambda event: None,
) -> Planned:
    """The render plan of a script. Speaks the lines first: a film is cut to its sound.

    `shots` picks some, as in "1.2" or "1.2-2.1". Raises OSError, StoreError and RenderError.
    """
    order = _Order(Path(script), given, draft, shots)
    with _studio(order.script, jobs, listener) as studio:
        return _planned(order, studio)[0]


def build(
    script: str | os.PathLike[str],
    *,
    out: str | os.PathLike[str] | None = None,
    given: Mapping[str, str] = _NONE,
    draft: bool = False,
    shots: str | None = None,
    stems: bool = False,
    poster: bool = False,
    loudness: str = "",
    jobs: int | None = None,
    listener: Listener = lambda event: None,
    memo: Memo | None = None,
) -> Built:
    """Make the film: speak, shoot, mix, join.

    Leaves NAME.mp4 and NAME.srt beside the script, or at `out` (a file ending in .mp4, or a folder); with `stems` also
    NAME.dialogue.flac, NAME.music.flac and NAME.effects.flac, which add up to the film's sound. The poster is the
    film file's cover art; with `poster` it is left as NAME.jpg too, unless the film is nothing but words or only some
    of its `shots`. `loudness` is an entry of `Masters:` that counts instead of the script's. What is in the store
    already is not made again; with a `memo`, as for `compile_text`, nor is compiled again what an edit leaves as it is.
    Raises OSError, StoreError, RenderError, and SelectionError for shots or a loudness that there are not.
    """
    order = _Order(Path(script), given, draft, shots, loudness, memo)
    order.script.open("rb").close()  # what cannot be read is said before anything is made for it
    film_path = target(order.script, Path(out) if out is not None else None)
    with _studio(order.script, jobs, listener) as studio:
        planned, spoken = _planned(order, studio)
        if planned.plan is None:
            return Built(None, None, planned.film, None, (), 0, planned.diagnostics, planned.sources, {})
        result = studio.carry_out(planned.plan)
        subtitles = film_path.with_suffix(".srt")
        left = {"film": film_path, "subtitles": subtitles}
        if poster and "poster" in planned.plan.deliver:
            left["poster"] = film_path.with_suffix(".jpg")
        for name, path in left.items():
            _deliver(studio.store, _made(planned.plan, result, name), path)
        parts = {name: studio.store.path(_made(planned.plan, result, name)) for name in STEMS}
        for name in STEMS if stems else ():
            parts[name] = stem_path(film_path, name)
            _deliver(studio.store, _made(planned.plan, result, name), parts[name])
    new = {*spoken.ran, *result.ran}
    ran = tuple(task.label for task in planned.plan.tasks if task.id in new)
    kept = len(planned.plan.tasks) - len(ran)
    found, sources = planned.diagnostics, planned.sources
    return Built(film_path, subtitles, planned.film, planned.plan, ran, kept, found, sources, parts)


def _made(plan: Plan, result: Result, name: str) -> Blob:
    """What a plan delivers under a name."""
    wanted = plan.deliver[name]
    return result.outputs[wanted.task][wanted.output]


def target(script: Path, out: Path | None) -> Path:
    """Where the film goes. Raises OSError now, before anything is rendered, if nothing can be written there."""
    if out is None:
        path = script.with_suffix(".mp4")
    elif out.suffix.lower() == ".mp4" and not out.is_dir():
        path = out
    else:
        path = out / script.with_suffix(".mp4").name
    path.parent.mkdir(parents=True, exist_ok=True)
    probe = path.with_name(f".{path.name}.probe")
    probe.touch()
    probe.unlink()
    return path


def _deliver(store: Store, blob: Blob, path: Path) -> None:
    try:
        store.copy_out(blob, path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error  # the system does not say which file


@dataclass(frozen=True, slots=True)
class _Order:
    """What somebody asked for."""

    script: Path
    given: Mapping[str, str]
    draft: bool
    shots: str | None
    loudness: str = ""
    memo: Memo | None = None


@dataclass(frozen=True, slots=True)
class _Studio:
    """The store and the hands of one build. Workers stay warm from the speaking to the shooting."""

    store: Store
    hands: Processes
    jobs: int
    listener: Listener
    root: Path

    def carry_out(self, work: Plan) -> Result:
        """Do the work. Raises RenderError for what could not be done, StoreError for the store."""
        hands = self.hands
        result = run(work, self.store, jobs=self.jobs, listener=self.listener, executor=hands, root=self.root)
        if not result.fine:
            raise RenderError(tuple((failure.task.label, failure.why) for failure in result.failed))
        return result


@contextmanager
def _studio(script: Path, jobs: int | None, listener: Listener) -> Iterator[_Studio]:
    slots = jobs or os.cpu_count() or 1
    hands = Processes(slots)
    with open_store() as store:
        try:
            yield _Studio(store, hands, slots, listener, root_of(script))
        finally:
            hands.abort()


def opened(script: Path, given: Mapping[str, str], draft: bool) -> tuple[Source | Diagnostic, Context]:
    """A script and the project it is compiled in; a diagnostic where it is no text. Raises OSError."""
    source = read_script(script)
    if isinstance(source, Diagnostic):
        return source, Context()
    return source, Context(sources=Shelf(root_of(script)).sources(source, given.values()), given=given, draft=draft)


_NOTHING_DONE = Result({}, (), (), (), ())


def _planned(order: _Order, studio: _Studio) -> tuple[Planned, Result]:
    """Compile, speak, measure, compile again: sound leads picture."""
    from .compiler.emit import emit, speak

    source, context = opened(order.script, order.given, order.draft)
    context = replace(context, loudness=order.loudness)
    if isinstance(source, Diagnostic):
        return Planned(None, None, (source,), {}), _NOTHING_DONE
    guessed = compile_source(source, context, memo=order.memo)
    if guessed.film is None or has_errors(guessed.diagnostics):
        return Planned(None, guessed.film, guessed.diagnostics, guessed.sources), _NOTHING_DONE
    spoken = studio.carry_out(speak(guessed.film))
    measured = {task: measurement(studio.store, made["timing"]) for task, made in spoken.outputs.items()}
    context = replace(context, measured=measured)
    found = compile_source(source, context, memo=order.memo)
    if found.film is None or has_errors(found.diagnostics):
        return Planned(None, found.film, found.diagnostics, found.sources), spoken
    work = emit(found.film, context, order.shots, found.sources)
    return Planned(work, found.film, found.diagnostics, found.sources), spoken


def measurement(store: Store, told: Blob) -> Measurement:
    """The `timing` of a line that was spoken."""
    timing = json.loads(store.path(told).read_bytes())
    return Measurement(
        seconds=Fraction(str(timing["seconds"])),
        onset=Fraction(str(timing["onset"])),
        words=tuple((Fraction(str(start)), Fraction(str(end))) for start, end in timing["words"]),
        phonemes=tuple((ipa, Fraction(str(start)), Fraction(str(end))) for ipa, start, end in timing["phonemes"]),
        loud=tuple(float(value) for value in timing["loud"]),
    )
