"""The engine's own rate of durable commits on this disk: one row, one transaction.

    sqlite_commits.py FOLDER COUNT

The same engine, the same settings as the store (WAL, synchronous=FULL), about the bytes of
one answer (600) per row, nothing else. The last line is one JSON object:
{"seconds": wall, "commits": COUNT, "per_second": rate}.
"""

import json
import pathlib
import sqlite3
import sys
import time

folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for old in folder.glob("commits.db*"):
    old.unlink()
base = sqlite3.connect(folder / "commits.db", isolation_level=None)
base.execute("PRAGMA journal_mode = WAL")
base.execute("PRAGMA synchronous = FULL")
base.execute("CREATE TABLE fact (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
body = "x" * 600
begun = time.monotonic()
for number in range(count):
    base.execute("BEGIN IMMEDIATE")
    base.execute("INSERT INTO fact VALUES (?, ?)", (number, body))
    base.execute("COMMIT")
seconds = time.monotonic() - begun
base.close()
print(json.dumps({"seconds": seconds, "commits": count, "per_second": count / seconds}))
