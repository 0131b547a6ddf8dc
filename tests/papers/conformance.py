"""Checks PDF files against the PDF/A and PDF/UA standards that they claim.

It is written apart from the writer whose papers it checks and shares nothing with it: it reads with
pikepdf and fontTools, and takes its rules from ISO 19005-2, -3 and -4 and ISO 14289-1 and -2.

    python3 conformance.py [--json] [--as STANDARD] FILE...    0: no errors; 1: errors; 2: unreadable
    python3 conformance.py --calibrate FOLDER...               agreement with a corpus of named files
"""

from __future__ import annotations

import argparse
import json
import sys

try:
    from conform.calibrate import calibrate
    from conform.checker import KNOWN, Outcome, check_path, name_of_standard
except ImportError as error:
    sys.exit(f"conformance.py needs pikepdf and fontTools: {error}")


def as_json(path: str, outcome: Outcome) -> dict[str, object]:
    """The outcome of one file as plain data."""
    return {
        "file": path,
        "claims": [name_of_standard(c) for c in outcome.claims],
        "checked": [name_of_standard(s) for s in outcome.standards],
        "unreadable": outcome.unreadable,
        "errors": len(outcome.errors),
        "findings": [
            {
                "severity": f.severity,
                "standard": name_of_standard(f.standard),
                "clause": f.clause,
                "rule": f.key,
                "message": f.message,
                "page": f.page,
                "object": f.obj or None,
            }
            for f in outcome.findings
        ],
    }


def show(path: str, outcome: Outcome) -> None:
    """Prints the outcome of one file for people."""
    if outcome.unreadable is not None:
        print(f"{path}: unreadable: {outcome.unreadable}")
        return
    claims = ", ".join(name_of_standard(c) for c in outcome.claims) or "no standard"
    print(f"{path}: claims {claims}; {len(outcome.errors)} errors")
    if not outcome.standards:
        print("  nothing that this checker knows; name a standard with --as")
    for finding in outcome.findings:
        print(f"  {finding.line()}")


def main(arguments: list[str] | None = None) -> int:
    """Runs the checker; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--as", dest="standard", choices=sorted(KNOWN), help="check against this standard")
    parser.add_argument("--calibrate", action="store_true", help="measure against folders of named files")
    parser.add_argument("paths", nargs="+", metavar="FILE")
    options = parser.parse_args(arguments)
    if options.calibrate:
        return calibrate(options.paths)
    outcomes = [(p, check_path(p, [options.standard] if options.standard else None)) for p in options.paths]
    if options.json:
        print(json.dumps([as_json(p, o) for p, o in outcomes], indent=1))
    else:
        for path, outcome in outcomes:
            show(path, outcome)
    if any(o.unreadable is not None for _, o in outcomes):
        return 2
    return 1 if any(o.errors for _, o in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
