"""scenec, the declarative screenplay compiler: a text file in, a film out.

    import scenec

    film = scenec.build("film.scene")        # the whole line: speak, shoot, mix, join
    print(film.path, film.frames)

    found = scenec.compile_file("film.scene")  # no picture, no sound: what the compiler knows
    for diagnostic in found.diagnostics:
        print(diagnostic.code, diagnostic.message)

    memo = scenec.Memo()                       # an editor keeps one for each script:
    scenec.compile_text(text, memo=memo)       # the next version is compiled where it was edited

Nothing heavy is imported until one of these names is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from .api import Built, Compiled, Memo, build, compile_file, compile_text, plan
    from .compiler.diagnostics import Diagnostic

__all__ = ["Built", "Compiled", "Diagnostic", "Memo", "__version__", "build", "compile_file", "compile_text", "plan"]


def __getattr__(name: str) -> Any:
    if name == "Diagnostic":
        from .compiler.diagnostics import Diagnostic

        return Diagnostic
    if name in __all__:
        from . import api

        return getattr(api, name)
    raise AttributeError(f"module 'scenec' has no attribute {name!r}")
