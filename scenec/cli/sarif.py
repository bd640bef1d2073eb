"""Findings as SARIF 2.1.0, the format of static analysis tools that code hosts and editors read.

https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from scenec._version import __version__
from scenec.compiler.codes import CODES
from scenec.compiler.diagnostics import Diagnostic, Edit
from scenec.compiler.source import Source, Span

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
"""The base of all addresses: whoever reads the file knows where the repository lies."""

Sources = Mapping[str, Source]


def sarif(diagnostics: Sequence[Diagnostic], sources: Sources, folder: str) -> dict[str, Any]:
    """A log of one run. `folder`: the project's, within the repository, ending in a slash; '' for its root."""
    codes = sorted({each.code for each in diagnostics})
    seen: Counter[str] = Counter()
    results = []
    for each in diagnostics:
        print_ = _fingerprint(each, sources)
        seen[print_] += 1
        results.append(
            {
                "ruleId": each.code,
                "ruleIndex": codes.index(each.code),
                "level": str(each.severity),
                "message": {"text": f"{each.message}. {each.hint}" if each.hint else each.message},
                "locations": [_location(each.span, sources, folder)] if each.span.source else [],
                "relatedLocations": [
                    {**_location(label.span, sources, folder), "message": {"text": label.text}}
                    for label in each.labels
                    if label.span.source
                ],
                "partialFingerprints": {"scenecFinding/v1": f"{print_}:{seen[print_]}"},
                "fixes": [_fix(each, sources, folder)] if each.fix else [],
            }
        )
    driver = {"name": "scenec", "semanticVersion": __version__, "rules": [_rule(code) for code in codes]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(code: str) -> dict[str, Any]:
    return {
        "id": code,
        "shortDescription": {"text": CODES[code].title},
        "help": {"text": f"scenec explain {code}"},
        "defaultConfiguration": {"level": str(CODES[code].severity)},
    }


def _location(span: Span, sources: Sources, folder: str) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": _artifact(span, folder)}
    if source := sources.get(span.source):
        place["region"] = _region(span, source)
    return {"physicalLocation": place}


def _artifact(span: Span, folder: str) -> dict[str, str]:
    return {"uri": quote(folder + span.source), "uriBaseId": _ROOT}


def _region(span: Span, source: Source) -> dict[str, int]:
    """Lines and columns from 1, the end one past the last character."""
    (line, column), (end_line, end_column) = source.position(span.start), source.position(span.end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _fix(found: Diagnostic, sources: Sources, folder: str) -> dict[str, Any]:
    fix = found.fix
    assert fix is not None
    changes = [
        {"artifactLocation": _artifact(edit.span, folder), "replacements": [_replacement(edit, sources)]}
        for edit in fix.edits
        if edit.span.source in sources
    ]
    return {"description": {"text": fix.title}, "artifactChanges": changes}


def _replacement(edit: Edit, sources: Sources) -> dict[str, Any]:
    region = _region(edit.span, sources[edit.span.source])
    return {"deletedRegion": region, "insertedContent": {"text": edit.text}}


def _fingerprint(found: Diagnostic, sources: Sources) -> str:
    """What stays the same when lines are put in above: the code, the file, what is said, and the line it is said of."""
    source = sources.get(found.span.source)
    line = source.line(source.position(found.span.start)[0]).strip() if source else ""
    whole = "\n".join((found.code, found.span.source, found.message, line))
    return hashlib.sha256(whole.encode()).hexdigest()[:32]
