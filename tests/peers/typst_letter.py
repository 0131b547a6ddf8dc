"""A peer of our letters: typst, called once per document, renders the same letter and form.

    typst_letter.py TEMPLATE.typ VALUES.json COUNT OUT_FOLDER

VALUES.json is a list of objects, one per consignee, used again from the start when COUNT
is larger; the template reads one of them as `sys.inputs`. Each call of `typst.compile`
makes one tagged PDF (PDF/UA-1, as ours) with the fonts of our own crate, and each document
becomes a file of its own. The first is rendered before the clock starts. The last line is
one JSON object, as that of weasyprint_letter.py.
"""

import json
import pathlib
import resource
import sys
import time

FONTS = pathlib.Path(__file__).resolve().parents[2] / "crates/documents/fonts"


def main() -> None:
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    template = sys.argv[1]
    people = json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8"))
    count = int(sys.argv[3])
    folder = pathlib.Path(sys.argv[4])
    folder.mkdir(parents=True, exist_ok=True)
    try:
        import typst
    except ModuleNotFoundError:
        sys.exit("the Python module typst is absent: pip install -r tests/peers/requirements.txt")

    def render(number: int) -> int:
        pdf = typst.compile(
            template,
            font_paths=[str(FONTS)],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=["ua-1"],
            # Another number each time, as no two consignees have one.
            sys_inputs=people[number % len(people)] | {"number": f"{400000 + number:07}"},
        )
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
