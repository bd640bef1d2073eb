"""Did you mean: the name a writer most likely meant."""

from __future__ import annotations

from collections.abc import Iterable


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate that `word` is most likely a misspelling of, or None if none is near enough.

    Near enough is one slip for every three letters, and one at least. Case counts for nothing. Of equally near ones
    the first wins, so give candidates in order of scope: people of this scene first.
    """
    wanted = word.casefold()
    limit = max(1, len(wanted) // 3)
    best: str | None = None
    for candidate in candidates:
        slips = distance(wanted, candidate.casefold(), limit)
        if slips <= limit and slips < max(len(wanted), len(candidate)):
            best, limit = candidate, slips - 1
    return best


def distance(a: str, b: str, limit: int) -> int:
    """How many letters must be added, dropped, changed or swapped with the next to turn `a` into `b`.

    Optimal string alignment (Damerau 1964; the restricted form in Boytsov 2011, "Indexing methods for approximate
    dictionary searching"). Stops early, with limit + 1, once it is certain to be above `limit`.
    """
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        row = [i]
        for j, other in enumerate(b, 1):
            slips = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                slips = min(slips, before[j - 2] + 1)
            row.append(slips)
        if min(row) > limit and min(last) > limit:
            return limit + 1
        before, last = last, row
    return last[-1]
