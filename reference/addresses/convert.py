"""Makes countries.toml from libaddressinput's testdata/countryinfo.txt (CC-BY 4.0).

    python3 reference/addresses/convert.py countryinfo.txt > reference/addresses/countries.toml
"""

import json
import re
import sys

rows = {}
for line in open(sys.argv[1], encoding="utf-8"):
    found = re.match(r"^data/([A-Z]{2})=(\{.*\})$", line.strip())
    if found:
        rows[found[1]] = json.loads(found[2])
default = rows.pop("ZZ", {})


def quoted(text):
    return f"'{text}'" if "'" not in text else json.dumps(text, ensure_ascii=False)


print("""# How each country writes a postal address: %N person, %O organisation, %A street, %D district, %C town, %S region,
# %Z postcode, %X sorting code, %n new line. `format` is in the country's own script; `latin` where Latin letters have another
# order. `needs`: fields without which the post does not deliver; `capitals`: fields written in capitals; `postcode`: how one
# looks; `english`: its name, in capitals. What a country does not state is that of "ZZ", but for capitals. Letters of the country before a postcode ("CH-") are left out:
# the country stands on its own line (UPU S42).
#
# Derived, not edited: made by `convert.py` beside it from the source below, which names more than is kept here.
format = 1
source = "libaddressinput, testdata/countryinfo.txt, commit e20690c8d517 (2025-06-12)"
licence = "CC-BY-4.0 (Google LLC and contributors); changed: only the fields above were kept, and renamed"
""")
for code in sorted(rows):
    row = {**default, **rows[code]}
    prefix = row.get("postprefix")
    formats = [row["fmt"], row.get("lfmt") or ""]
    if prefix:
        formats = [text.replace(prefix + "%Z", "%Z") for text in formats]
    name = re.sub(r" *\(.*\)$", "", row["name"])
    lines = [f"[country.{code}]", f"english = {quoted(name)}", f"format = {quoted(formats[0])}"]
    if formats[1] and formats[1] != formats[0]:
        lines.append(f"latin = {quoted(formats[1])}")
    if row.get("require"):
        lines.append(f"needs = {quoted(row['require'])}")
    if rows[code].get("upper"):
        lines.append(f"capitals = {quoted(row['upper'])}")
    if row.get("zip"):
        lines.append(f"postcode = {quoted(row['zip'])}")
    print("\n".join(lines) + ("\n" if code != max(rows) else ""))
