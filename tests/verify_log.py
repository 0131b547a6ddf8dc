"""Recomputes the log of a dossier: RFC 6962 roots over facts.jsonl against every signed checkpoint.

Standard library only, written from docs/formats/log.md and checkpoint.md, no line shared with the
product. Signatures are not checked here (Python brings no Ed25519); roots and sizes are.

    python3 verify_log.py dossier.zip        0: every root fits; 1: a finding; 2: it cannot be read
"""

import base64
import hashlib
import sys
import zipfile


def leaf(line):
    return hashlib.sha256(b"\x00" + line).digest()


def root(hashes):
    """RFC 6962 section 2.1, by the definition: split at the largest power of two below the size."""
    if not hashes:
        return hashlib.sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    split = 1
    while split * 2 < len(hashes):
        split *= 2
    return hashlib.sha256(b"\x01" + root(hashes[:split]) + root(hashes[split:])).digest()


def checkpoints(text):
    """(origin, size, root) of each signed note: three lines, an empty line, signature lines."""
    found = []
    lines = text.split("\n")
    for place, line in enumerate(lines):
        if line.startswith("\u2014 ") and not lines[place - 1].startswith("\u2014 "):
            if lines[place - 1] != "" or place < 4:
                raise ValueError(f"checkpoints.txt, line {place + 1}: no checkpoint stands before this signature")
            origin, size, value = lines[place - 4 : place - 1]
            found.append((origin, int(size), base64.b64decode(value, validate=True)))
    return found


def main(path):
    with zipfile.ZipFile(path) as dossier:
        facts = dossier.read("facts.jsonl")
        notes = checkpoints(dossier.read("checkpoints.txt").decode())
    if not facts.endswith(b"\n"):
        raise ValueError("facts.jsonl does not end with a line feed")
    hashes = [leaf(line) for line in facts[:-1].split(b"\n")]
    if not notes:
        raise ValueError("there is no checkpoint")
    before = 0
    # The last one first: if it fits, the earlier ones show when the log was as large as they say.
    for number, (origin, size, stated) in reversed(list(enumerate(notes, 1))):
        if size > len(hashes):
            return f"checkpoint {number}: it covers {size} facts, there are {len(hashes)}"
        counted = root(hashes[:size])
        if counted != stated:
            return f"checkpoint {number} of {origin}: the root over {size} facts is {counted.hex()}, it says {stated.hex()}"
    for number, (_, size, _) in enumerate(notes, 1):
        if size <= before:
            return f"checkpoint {number}: size {size} follows {before}"
        before = size
    if before != len(hashes):
        return f"the last checkpoint covers {before} facts of {len(hashes)}"
    print(f"{len(hashes)} facts, {len(notes)} checkpoints, every root fits: {root(hashes).hex()}")
    return None


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        finding = main(sys.argv[1])
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        print(f"{sys.argv[1]}: {error}", file=sys.stderr)
        sys.exit(2)
    if finding:
        print(finding)
        sys.exit(1)
