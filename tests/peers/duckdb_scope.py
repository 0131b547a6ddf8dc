"""The peer of `fieldaction scope`: DuckDB reads the same records and joins the products.

    duckdb_scope.py RECORDS.csv PRODUCTS.csv RECORD_COLUMN PRODUCT_COLUMN [DELIMITER]

RECORD_COLUMN and PRODUCT_COLUMN hold the catalogue number. Every column is read as text,
as the product does, because catalogue numbers have leading zeros. The work is what any
answer needs at least: read every row, compare the trimmed number without regard to case,
count all rows and the affected ones. The last line is one JSON object:
{"seconds": wall, "rows": all, "affected": joined, "peak_bytes": resident}.
"""

import json
import resource
import sys
import time


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def main() -> None:
    if len(sys.argv) not in (5, 6):
        sys.exit(__doc__)
    records, products, record_column, product_column = sys.argv[1:5]
    delimiter = sys.argv[5] if len(sys.argv) == 6 else ";"
    try:
        import duckdb
    except ModuleNotFoundError:
        sys.exit("the Python module duckdb is absent: pip install -r tests/peers/requirements.txt")

    begun = time.monotonic()
    engine = duckdb.connect()
    # Real lists have short rows and line feeds within quotation marks.
    dirt = "strict_mode = false, null_padding = true, parallel = false, quote = '\"', escape = '\"'"
    read = f"read_csv(?, delim = ?, header = true, all_varchar = true, {dirt})"
    rows, affected = engine.execute(
        f"""
        WITH wanted AS (
            SELECT DISTINCT upper(trim({quoted(product_column)})) AS number FROM {read}
        )
        SELECT count(*), count(wanted.number)
        FROM {read} AS record
        LEFT JOIN wanted ON wanted.number = upper(trim(record.{quoted(record_column)}))
        """,
        [products, delimiter, records, delimiter],
    ).fetchone()
    seconds = time.monotonic() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"seconds": seconds, "rows": rows, "affected": affected, "peak_bytes": peak}))


if __name__ == "__main__":
    main()
