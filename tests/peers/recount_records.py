#!/usr/bin/env python3
"""Recounts the distribution lists of a story without any of our code, and compares with its expected.toml.

    python3 tests/peers/recount_records.py [samples/fsn2025-1682]

Reads the CSV lists with Python's csv module and the workbook with openpyxl if it is installed, else with zipfile and
ElementTree. Applies the rules of scope as crates/domain/src/scope states them, written a second time. Ends with 1 if
a number differs.
"""

import csv
import datetime
import io
import re
import sys
import tomllib
import zipfile
from collections import Counter, defaultdict
from pathlib import Path
from xml.etree import ElementTree

FIELDS = "account name role street postcode city country lang contact email phone catalogue udi serial shipped remark".split()
COUNTRIES = {
    "deutschland": "DE", "germany": "DE", "österreich": "AT", "austria": "AT", "schweiz": "CH", "switzerland": "CH",
    "france": "FR", "italy": "IT", "spain": "ES", "poland": "PL", "czechia": "CZ", "greece": "GR", "bulgaria": "BG",
    "sweden": "SE", "united kingdom": "GB", "united states": "US", "belgium": "BE",
}
CODES = set(COUNTRIES.values())
ROLES = {"anwender": "user", "händler": "distributor", "importeur": "importer"}
POWER = re.compile(r"[0-9]+([.,][0-9]+)?[eE][+-]?[0-9]+")


def csv_rows(path):
    """Rows of a CSV file as lists of text, and how many lines between them are empty."""
    raw = path.read_bytes()
    if raw.startswith(b"\xef\xbb\xbf"):
        text = raw[3:].decode("utf-8")
    else:
        text = raw.decode("cp1252")
    head = text.split("\n", 1)[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    assert len(rows[0]) == len(FIELDS), f"{path}: the head has {len(rows[0])} columns"
    body = rows[1:]
    return [row for row in body if row], sum(1 for row in body if not row)


def plain_number(value):
    """A number cell as a person would type it."""
    return str(int(value)) if float(value).is_integer() else repr(value)


def book_rows(path):
    """The same for a workbook whose second row is the head."""
    rows = openpyxl_rows(path) or zip_rows(path)
    last = max(at for at, row in rows.items() if any(row))
    body = [rows.get(at, []) for at in range(3, last + 1)]
    assert rows[2][0] == "Account No", f"{path}: no head in row 2"
    return [row for row in body if any(row)], sum(1 for row in body if not any(row))


def openpyxl_rows(path):
    try:
        import openpyxl
    except ImportError:
        return None
    rows = {}
    for at, cells in enumerate(openpyxl.load_workbook(path, read_only=True).active.iter_rows(values_only=True), 1):
        row = []
        for value in cells:
            if isinstance(value, datetime.datetime):
                value = value.date().isoformat()
            elif isinstance(value, (int, float)):
                value = plain_number(value)
            row.append(value or "")
        rows[at] = row
    return rows


def zip_rows(path):
    """A workbook read with nothing but the standard library; dates are day numbers from 1899-12-30."""
    space = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(path) as book:
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(part.text or "" for part in one.iterfind(".//x:t", space)) for one in shared.iterfind("x:si", space)]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = {}
    for row in sheet.iterfind(".//x:row", space):
        cells = [""] * len(FIELDS)
        for cell in row.iterfind("x:c", space):
            value = cell.find("x:v", space)
            if value is None:
                continue
            column = ord(re.match(r"[A-Z]", cell.get("r")).group()) - ord("A")
            if cell.get("t") == "s":
                cells[column] = texts[int(value.text)]
            elif FIELDS[column] == "shipped":
                cells[column] = (datetime.date(1899, 12, 30) + datetime.timedelta(days=int(float(value.text)))).isoformat()
            else:
                cells[column] = plain_number(float(value.text))
        rows[int(row.get("r"))] = cells
    return rows


def judge(cells):
    """What becomes of a row: taken, held or refused, and why."""
    row = dict(zip(FIELDS, (cell.strip() for cell in cells)))
    if any("\0" in cell for cell in cells):
        return "refused", "nul_byte", row
    if not row.get("catalogue"):
        few = len(cells) < len(FIELDS) or not any(cells[5:])
        return "refused", "too_few_columns" if few else "no_catalogue_number", row
    if not row["account"]:
        return "held", "no_consignee_number", row
    if not row["name"]:
        return "held", "no_name", row
    code = row["country"] if row["country"] in CODES else COUNTRIES.get(row["country"].lower())
    if not code:
        return "held", "unknown_country", row
    if POWER.fullmatch(row["catalogue"]):
        return "held", "catalogue_number_scientific", row
    if POWER.fullmatch(row["serial"]):
        return "held", "serial_number_scientific", row
    row["country"] = code
    row["role"] = ROLES.get(row["role"].lower(), row["role"].lower())
    return "taken", None, row


def is_date(text):
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        parts = match.groups()
    elif match := re.fullmatch(r"(\d\d)\.(\d\d)\.(\d{4})", text):
        parts = match.groups()[::-1]
    else:
        return False
    try:
        datetime.date(*map(int, parts))
        return True
    except ValueError:
        return False


def device(udi):
    """The device identifier in a UDI column as 14 digits, or None if there is no right one."""
    if match := re.match(r"\(01\)(\d+)", udi):
        udi = match.group(1)
    if not udi.isdigit() or len(udi) not in (8, 12, 13, 14):
        return None
    udi = udi.zfill(14)
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(udi))
    return udi if total % 10 == 0 else None


def spelling(number):
    return re.sub(r"[^0-9A-Za-z]", "", number).upper().lstrip("0")


def matched(row, products):
    """Product and reason, or None."""
    exact = next((p["key"] for p in products if p["catalogue_no"] == row["catalogue"]), None)
    named = exact or next((p["key"] for p in products if spelling(p["catalogue_no"]) == spelling(row["catalogue"])), None)
    found = device(row["udi"])
    shown = next((p["key"] for p in products if found and p["udi"].get("di") == found), None)
    if not named and not shown:
        return None
    if named and shown == named:
        reason = "udi_and_serial"
    elif shown:
        reason = "udi_conflict"
    else:
        reason = "catalogue_and_serial" if exact else "catalogue_spelling"
    return named or shown, reason if row["serial"] else "serial_missing"


def recount(story):
    facts = tomllib.loads((story / "story.toml").read_text("utf-8"))
    products = facts["notice"]["products"]
    files, taken = [], []
    for record in facts["records"]:
        path = story / record["file"]
        rows, blank = book_rows(path) if path.suffix == ".xlsx" else csv_rows(path)
        causes = {"taken": Counter(), "held": Counter(), "refused": Counter()}
        for cells in rows:
            fate, cause, row = judge(cells)
            causes[fate][cause] += 1
            if fate == "taken":
                taken.append(row)
        files.append({
            "file": record["file"], "rows": len(rows), "taken": causes["taken"].total(), "held": causes["held"].total(),
            "refused": causes["refused"].total(), "blank_lines": blank,
            "held_by_cause": dict(causes["held"]), "refused_by_cause": dict(causes["refused"]),
        })

    named, nameless, sites, everyone, in_scope, outside = {}, [], {}, set(), 0, 0
    mails = defaultdict(set)
    for row in taken:
        everyone.add(row["account"])
        match = matched(row, products)
        if match is None:
            outside += 1
            continue
        in_scope += 1
        sites.setdefault(row["account"], row)
        if row["email"]:
            mails[row["account"]].add(row["email"])
        product, reason = match
        if row["serial"]:
            named.setdefault((product, row["serial"], row["account"]), set()).add(reason)
        else:
            nameless.append(product)
    holders = Counter((product, serial) for product, serial, _ in named)
    assert all(len(reasons) == 1 for reasons in named.values()), "rows about one unit disagree"
    by_reason = Counter(
        "serial_twice" if holders[product, serial] > 1 else next(iter(reasons))
        for (product, serial, _), reasons in named.items()
    )
    by_reason["serial_missing"] += len(nameless)
    by_product = Counter(product for product, _, _ in named) + Counter(nameless)
    units = by_reason.total()
    possibly = sum(by_reason[word] for word in ("serial_missing", "udi_conflict", "serial_twice"))
    same = Counter(
        ("".join(c for c in row["name"] for c in c.lower() if c.isalnum()), re.sub(r"\W", "", row["postcode"]), row["country"])
        for row in sites.values()
    )
    return {
        "records": len(taken),
        "records_in_scope": in_scope,
        "possible_duplicates": sum(count - 1 for count in same.values()),
        "not_affected": {"other_product": outside},
        "consignees": {
            "in_scope": len(sites),
            "without_affected_units": len(everyone) - len(sites),
            "without_mail": sum(1 for account in sites if not mails[account]),
            "by_role": dict(Counter(row["role"] for row in sites.values())),
            "by_country": dict(Counter(row["country"] for row in sites.values())),
        },
        "units": {
            "in_scope": units, "affected": units - possibly, "possibly": possibly,
            "by_reason": {word: count for word, count in by_reason.items() if count}, "by_product": dict(by_product),
        },
        "doubts": {
            "ship_date": sum(1 for row in taken if row["shipped"] and not is_date(row["shipped"])),
            "language": sum(1 for row in taken if row["lang"] and not re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", row["lang"])),
        },
        "files": files,
    }


def differences(ours, expected, path=""):
    if isinstance(expected, dict) and isinstance(ours, dict):
        for key in sorted(expected.keys() | ours.keys()):
            yield from differences(ours.get(key), expected.get(key), f"{path}.{key}".lstrip("."))
    elif isinstance(expected, list) and isinstance(ours, list) and len(expected) == len(ours):
        for number, (one, other) in enumerate(zip(ours, expected)):
            yield from differences(one, other, f"{path}[{number}]")
    elif ours != expected:
        yield f"{path}: recounted {ours}, expected.toml says {expected}"


def main():
    default = Path(__file__).resolve().parents[2] / "samples" / "fsn2025-1682"
    story = Path(sys.argv[1]) if len(sys.argv) > 1 else default
    expected = tomllib.loads((story / "expected.toml").read_text("utf-8"))
    expected = {key: value for key, value in expected.items() if key not in ("format", "seed")}
    ours = recount(story)
    wrong = list(differences(ours, expected))
    for line in wrong:
        print(line)
    print(
        f"{story.name}: {ours['consignees']['in_scope']} consignees, {ours['units']['in_scope']} units, "
        f"{ours['records']} records: {'the same' if not wrong else f'{len(wrong)} differences'}"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
