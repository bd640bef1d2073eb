"""What `scenec check` says of scripts that others wrote: `python -m bench.alarms SCRIPT ...`, a table and each finding.

The scripts stay where they are; docs/measures.md has the table of those it names, and which findings a reader calls
false.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, Sources
from scenec.compiler.diagnostics import Diagnostic, Severity
from scenec.compiler.emit import emit
from scenec.compiler.parse import decode
from scenec.project import standard_library


def main() -> int:
    """A row for each script, then every warning; 1 if one of them does not compile."""
    rows, told, broken = [], list[str](), 0
    for path in map(Path, sys.argv[1:]):
        source = decode(path.name, path.read_bytes())
        if isinstance(source, Diagnostic):
            print(f"{path.name}: {source.message}")
            broken += 1
            continue
        context = Context(Sources(library=standard_library()))
        found = compile_source(source, context)
        errors = sum(each.severity is Severity.ERROR for each in found.diagnostics)
        broken += errors > 0 or found.film is None
        scenes = found.film.scenes if found.film is not None else ()
        shots = sum(len(scene.shots) for scene in scenes)
        tasks = len(emit(found.film, context).tasks) if found.film is not None and not errors else 0
        counts = Counter(each.code for each in found.diagnostics)
        minutes = float(found.film.frames / found.film.settings.rate / 60) if found.film is not None else 0.0
        alarms = " ".join(f"{code} {count}" for code, count in sorted(counts.items()))
        rows.append(f"| {path.stem} | {len(scenes)} | {shots} | {minutes:.0f} | {tasks} | {errors} | {alarms} |")
        for each in found.diagnostics:
            line, _ = source.position(each.span.start)
            told.append(f"{path.stem}:{line}: {each.code} {each.message}")
    print("| script | scenes | shots | minutes | tasks | errors | alarms |\n|---|--:|--:|--:|--:|--:|---|")
    print("\n".join([*rows, "", *told]))
    return int(broken > 0)


if __name__ == "__main__":
    raise SystemExit(main())
