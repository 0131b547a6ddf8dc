"""Runs one program to its end and tells what it took, as seen from outside.

    measured.py PROGRAM WORD...

Its stdout goes nowhere, its stderr to ours. The last line is one JSON object:
{"seconds": wall, "cpu_seconds": user and system, "peak_bytes": resident, "status": exit code}.
"""

import json
import resource
import subprocess
import sys
import time

begun = time.monotonic()
status = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
seconds = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
answer = {
    "seconds": seconds,
    "cpu_seconds": used.ru_utime + used.ru_stime,
    "peak_bytes": used.ru_maxrss * 1024,
    "status": status,
}
print(json.dumps(answer))
