"""Writes the script, from its title to the last line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from ...compiler.library import WORD, Library
from ...compiler.naming.action import verb_forms
from ..engine import Dreamer, Listener, Request, Written
from ..reading import Dream, Line, Person, Sentence, Where
from ..reading.dream import DREAMER
from ..reading.reader import grammar, thing
from ..title import title
from ..tongue import Tongue, tongue
from ..wording import Teller, Wording
from .scenes import Scene, scenes
from .shots import Camera, idioms

_HELD = 1.1
"""Metres: an umbrella."""
_GENDERS = {"woman": "she", "girl": "she", "mother": "she", "man": "he", "boy": "he", "father": "he"}


@dataclass(frozen=True, slots=True)
class Rules:
    """The drafter by rule. The same dream gives the same script."""

    library: Library
    name: str = "rules"

    def write(self, request: Request, listener: Listener) -> Written:
        """The script of a dream."""
        desk = _Desk(self.library, request, tongue(request.dream.language))
        text = "".join(f"{block}\n\n" for block in desk.blocks()).rstrip() + "\n"
        listener(text)
        return Written(text, tuple(desk.inventions))


@dataclass(slots=True)
class _Desk:
    """One script being written."""

    library: Library
    request: Request
    tongue: Tongue
    inventions: list[str] = field(default_factory=list)
    mood: str = ""

    @property
    def dream(self) -> Dream:
        return self.request.dream

    def blocks(self) -> Iterator[str]:
        """The script's paragraphs in order."""
        found = scenes(self.dream, self._place("anywhere"), self._place("bed"))
        yield self._header(found)
        wording = Wording(self.tongue, grammar(self.tongue, self.library), self._teller())
        for index, scene in enumerate(found):
            if index:
                yield f"> {self._transition(scene)}"
            yield from self._scene(scene, wording, first=not index)

    def _place(self, key: str) -> Where:
        kind = str(idioms()["places"][key])
        entry = self.library.find("Sets", kind)
        return Where(kind.upper(), kind, kind, bool(entry and entry.flag("inside")), invented=True)

    def _header(self, found: Sequence[Scene]) -> str:
        rows = [
            f"Title: {self.request.title or title(self.dream)}",
            "Scenec: 1",
            f"Language: {self.dream.language}",
        ]
        cast = [*self._cast(found)]
        rows += ["Cast:", *(f"    {row}" for row in cast)] if cast else []
        places = dict.fromkeys(scene.where for scene in found)
        rows += ["Places:", *(f"    {w.name} = {w.words}; set: {w.kind}" for w in places)]
        return "\n".join(rows)

    def _cast(self, found: Sequence[Scene]) -> Iterator[str]:
        seen = {name for scene in found for s in scene.sentences for name in s.people}
        if DREAMER in seen:
            yield self._dreamer()
        for person in self.dream.people:
            if person.name in seen:
                yield f"{person.name} = {_description(person)}"
                self.inventions.append(f"how {person.name} looks and sounds")

    def _dreamer(self) -> str:
        who = self.request.dreamer
        face = f'; face: "{who.face}"' if who.face else ""
        if not who.look:
            self.inventions.append(f"how {who.name} looks and sounds")
        return f"{who.name} = {who.look or self._looks()}{face}"

    def _looks(self) -> str:
        """How the dreamer looks whom nobody described, but for what they say they wear."""
        called = str(self.tongue.table("third")["cast"]).casefold()
        return ", ".join((called, "30", *(self.dream.worn or ("blue pyjamas",))))

    def _teller(self) -> Teller:
        return teller(self.request.dreamer, self.tongue)

    def _transition(self, scene: Scene) -> str:
        kinds = idioms()["transitions"]
        first = scene.sentences[0]
        if scene.wakes:
            return str(kinds["waking"])
        words = {token.plain for token in first.tokens}
        if words & self.tongue.words("moves", "become") and first.where is not None:
            return str(kinds["becomes"])
        return str(kinds["sudden" if words & self.tongue.words("joints", "sudden") else "other"])

    def _scene(self, scene: Scene, wording: Wording, first: bool) -> Iterator[str]:
        inside = "INT." if scene.where.inside else "EXT."
        yield f"{inside} {scene.where.name} - {scene.hour}"
        invented = (["the place"] if scene.where.invented else []) + (["the hour"] if scene.guessed else [])
        if invented:
            yield f"[[invented: {', '.join(invented)}]]"
            self.inventions += [f"{what} of {scene.where.name}" for what in invented]
        yield from self._states(scene, first)
        camera = Camera(self._verbs(), set())
        for sentence in scene.sentences:
            yield from self._sentence(sentence, wording, camera)

    def _states(self, scene: Scene, first: bool) -> Iterator[str]:
        weather = next(filter(None, (s.state("weather") for s in scene.sentences)), "")
        mood = next(filter(None, (s.state("mood") for s in scene.sentences)), "")
        if weather and not scene.where.inside:
            yield f"!!WEATHER: {weather}"
        if mood:
            yield f"!!MOOD: {mood}"
        if first or (mood and mood != self.mood):
            self.inventions.append("the music")
            yield f"!!MUSIC: {self._music(mood or 'neutral')}"
        self.mood = mood or self.mood

    def _music(self, mood: str) -> str:
        entry = self.library.find("Moods", mood)
        played = entry.text("played") if entry else ""
        return played or str(idioms()["music"].get(mood, idioms()["music"]["neutral"]))

    def _sentence(self, sentence: Sentence, wording: Wording, camera: Camera) -> Iterator[str]:
        parts = wording.parts(sentence)
        if any(isinstance(part, str) for part in parts):
            shot = camera.shot(self._named(sentence), self._shown(sentence))
            yield from [f"!!{shot}"] if shot else []
        for part in _together(parts):
            yield part if isinstance(part, str) else self._speech(part)

    def _shown(self, sentence: Sentence) -> dict[str, str]:
        """What a shot of their own can show of the sentence's things: those that a hand could hold."""
        found = {noun: thing(self.library, self.tongue, noun) for noun in sentence.things}
        return {noun: name.upper() for noun, name in found.items() if name and self._small(name)}

    def _small(self, name: str) -> bool:
        entry = self.library.find("Things", name)
        return entry is not None and entry.number("size", 1.0) <= _HELD

    def _named(self, sentence: Sentence) -> Sentence:
        return replace(sentence, people=tuple(self._name(name) for name in sentence.people))

    def _speech(self, line: Line) -> str:
        manner = f"({line.manner})\n" if line.manner else ""
        words = line.words.rstrip(",").strip()
        words = words if words[-1] in ".!?…" else f"{words}."
        return f"{self._name(line.speaker)}\n{manner}{words[0].upper()}{words[1:]}"

    def _name(self, name: str) -> str:
        return self.request.dreamer.name if name == DREAMER else name

    def _verbs(self) -> dict[str, str]:
        return verb_forms(self.library)


def _together(parts: Sequence[str | Line]) -> Iterator[str | Line]:
    """Lines of one speaker with nothing between them as one line."""
    waiting: Line | None = None
    for part in parts:
        same = isinstance(part, Line) and waiting is not None and part.speaker == waiting.speaker
        if isinstance(part, Line) and waiting is not None and same:
            waiting = replace(waiting, words=f"{waiting.words.rstrip(',')} {part.words}")
            continue
        yield from [waiting] if waiting else []
        waiting = part if isinstance(part, Line) else None
        yield from [part] if isinstance(part, str) else []
    yield from [waiting] if waiting else []


def teller(dreamer: Dreamer, words: Tongue) -> Teller:
    """Who `I` becomes in the action lines."""
    gender = next((she for word, she in _GENDERS.items() if word in WORD.findall(dreamer.look.casefold())), "they")
    if dreamer.name == words.table("third")["cast"]:
        return Teller(str(words.table("third")["dreamer"]), gender)
    return Teller(dreamer.name.title(), gender)


def _description(person: Person) -> str:
    """As in `Cast:`, with the word by which the dreamer calls them, so that the action's words find them."""
    called = person.noun and person.noun not in person.look.split(",")[0].split()
    return f"{person.noun}, {person.look}" if called else person.look
