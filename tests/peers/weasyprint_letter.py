"""The peer of our notices: WeasyPrint renders the same letter and form, personalised.

    weasyprint_letter.py TEMPLATE.html VALUES.json COUNT OUT_FOLDER

TEMPLATE.html marks what is personal as {{name}}; VALUES.json is a list of objects with
those names, one per consignee, used again from the start when COUNT is larger. Each
document becomes a file of its own, as a dispatch needs it. The font configuration is made
once, and the first document is rendered before the clock starts, so that WeasyPrint is
measured warm as we are. The last line is one JSON object:
{"seconds": wall, "documents": COUNT, "per_second": rate, "bytes": sum, "peak_bytes": resident}.
"""

import html
import json
import pathlib
import re
import resource
import sys
import time

MARK = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def main() -> None:
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    template = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    people = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    count = int(sys.argv[3])
    folder = pathlib.Path(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    try:
        from weasyprint import HTML
        from weasyprint.text.fonts import FontConfiguration
    except ModuleNotFoundError:
        sys.exit("the Python module weasyprint is absent: pip install -r tests/peers/requirements.txt")

    fonts = FontConfiguration()
    base = str(pathlib.Path(sys.argv[1]).resolve().parent)

    def render(number: int) -> int:
        values = people[number % len(people)]
        page = MARK.sub(lambda mark: html.escape(str(values[mark.group(1)])), template)
        pdf = HTML(string=page, base_url=base).write_pdf(font_config=fonts)
        (folder / f"{number:06}.pdf").write_bytes(pdf)
        return len(pdf)

    render(0)
    begun = time.monotonic()
    size = sum(render(number) for number in range(count))
    seconds = time.monotonic() - begun
    answer = {
        "seconds": seconds,
        "documents": count,
        "per_second": count / seconds,
        "bytes": size,
        "peak_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
    }
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
