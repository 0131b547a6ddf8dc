"""Findings, and how they are gathered while a file is read."""

from __future__ import annotations

from dataclasses import dataclass

from .clauses import RULES, STANDARDS, clause_of

# One broken rule can strike on every page; beyond this many places the rest are only counted.
MOST_PLACES = 12


@dataclass(frozen=True)
class Hit:
    """A rule that was broken at one place, before it is known which standards are asked about."""

    key: str
    detail: str
    page: int | None
    obj: str


@dataclass(frozen=True)
class Finding:
    """A broken rule under one standard."""

    standard: str
    clause: str
    severity: str
    key: str
    message: str
    page: int | None
    obj: str

    def line(self) -> str:
        """The finding as one line for people."""
        place = " ".join(p for p in (f"page {self.page}" if self.page else "", self.obj) if p)
        name = STANDARDS[self.standard if self.standard[:2] == "ua" else self.standard[:2]]
        return f"{self.severity}: {name} {self.clause}: {self.message}" + (f" [{place}]" if place else "")


class Sink:
    """Takes what the checks report and gives it back by standard."""

    def __init__(self) -> None:
        self.hits: dict[Hit, None] = {}
        self.counts: dict[str, int] = {}

    def hit(self, key: str, detail: str = "", page: int | None = None, obj: str = "") -> None:
        """Notes that a rule was broken. An unknown key is a mistake of the checker, so it raises."""
        if key not in RULES:
            raise KeyError(key)
        self.counts[key] = self.counts.get(key, 0) + 1
        if self.counts[key] <= MOST_PLACES:
            self.hits[Hit(key, detail, page, obj)] = None

    def findings(self, standard: str) -> list[Finding]:
        """What the hits mean under one standard, in the order they were noted."""
        found = []
        for h in self.hits:
            rule = clause_of(h.key, standard)
            if rule is None:
                continue
            message = RULES[h.key][0] + (f" ({h.detail})" if h.detail else "")
            found.append(Finding(standard, rule[0], rule[1], h.key, message, h.page, h.obj))
        return found
