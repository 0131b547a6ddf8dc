"""Measures the checker against files whose names say what a correct checker makes of them.

Names are those of the veraPDF corpus: `7.1-t01-fail-a.pdf` or `..._6-2-11-4-1-t02-pass-b.pdf`, a
clause, a test of it, and whether the file breaks it. The name is read here, after the check, and
nowhere else.
"""

from __future__ import annotations

import re
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .checker import Outcome, check_path, name_of_standard

NAMED = re.compile(r"(?:^|[-_ ])(\d+(?:[-.]\d+)*)-t(\d+)-(pass|fail)-\w+\.pdf$")
# What a folder of the corpus is for: how its standards begin, and which one to check where a file
# claims none of them.
FOLDERS = {"pdf-a": ("a", "a2b"), "pdf-ua-1": ("ua1", "ua1"), "pdf-ua-2": ("ua2", "ua2")}
TARGETS = {"pass": "no error", "fail": "an error"}


@dataclass
class Row:
    """One file of the corpus and what came of it."""

    path: Path
    standard: str
    clause: str
    expected: str
    outcome: Outcome

    @property
    def agrees(self) -> bool:
        """Whether the check came out as the name says."""
        broken = bool(self.outcome.errors) or self.outcome.unreadable is not None
        return broken == (self.expected == "fail")

    @property
    def clause_found(self) -> bool:
        """Whether one of the errors is of the clause of the name, or of a part of it."""
        return any(_related(f.clause, self.clause) for f in self.outcome.errors)


def _related(found: str, wanted: str) -> bool:
    return found == wanted or found.startswith(wanted + ".") or wanted.startswith(found + ".")


def _row(job: tuple[Path, str]) -> Row | None:
    path, folder = job
    match = NAMED.search(path.name)
    if match is None:
        return None
    outcome = check_path(path)
    # A file that fails to state its part is still a test of the standard that its folder is for.
    family, fallback = FOLDERS.get(folder, ("", ""))
    if fallback and not any(s.startswith(family) for s in outcome.standards):
        outcome = check_path(path, [fallback])
    standard = next((s for s in outcome.standards if s.startswith(family)), "none")
    return Row(path, standard, match[1].replace("-", "."), match[3], outcome)


def calibrate(folders: list[str]) -> int:
    """Prints the table of agreement; returns the exit code, which is 0 once it has run."""
    started = time.monotonic()
    jobs = [(p, Path(folder).name) for folder in folders for p in sorted(Path(folder).glob("**/*.pdf"))]
    with ProcessPoolExecutor() as pool:
        rows = [r for r in pool.map(_row, jobs, chunksize=4) if r is not None]
    print(f"{'standard':<12}{'pass':>6}{'agree':>7}{'fail':>7}{'agree':>7}{'clause':>8}")
    groups = sorted({r.standard for r in rows})
    for standard in groups:
        _line(name_of_standard(standard), [r for r in rows if r.standard == standard])
    families = sorted({_family(r.standard) for r in rows})
    for family in families:
        _line(f"all {family}", [r for r in rows if _family(r.standard) == family])
    _line("all", rows)
    print("agree: pass files with no error, fail files with an error; clause: fail files with an error of that clause")
    wrong = [r for r in rows if not r.agrees]
    if wrong:
        print("\ndisagreements")
    for row in wrong:
        first = next((f.line() for f in row.outcome.errors), row.outcome.unreadable or "no finding")
        print(f"  {row.path.name}: clause {row.clause}, expected {TARGETS[row.expected]}: {first}")
    other = [r for r in rows if r.expected == "fail" and r.agrees and not r.clause_found]
    if other:
        print("\nfailed by another clause")
    for row in other:
        said = row.outcome.unreadable or "; ".join(sorted({f"{f.clause} {f.key}" for f in row.outcome.errors}))
        print(f"  {row.path.name}: clause {row.clause}: {said}")
    print(f"\n{len(rows)} files in {time.monotonic() - started:.1f} s")
    return 0


def _family(standard: str) -> str:
    return "PDF/A" if standard[:1] == "a" else name_of_standard(standard)


def _line(title: str, rows: list[Row]) -> None:
    passes = [r for r in rows if r.expected == "pass"]
    fails = [r for r in rows if r.expected == "fail"]
    agreed = sum(r.agrees for r in rows)
    found = sum(r.clause_found for r in fails)
    print(
        f"{title:<12}{len(passes):>6}{sum(r.agrees for r in passes):>7}{len(fails):>7}"
        f"{sum(r.agrees for r in fails):>7}{found:>8}   {agreed / max(len(rows), 1):.1%}"
    )
