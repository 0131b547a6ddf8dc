"""Rules on tables: they are regular, and every data cell has its headers.

ISO 14289-1 7.2 and 7.5, ISO 14289-2 8.2.5.26; the grid is that of ISO 32000-2 14.8.4.8.3.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .doc import Document, items_of, name_of, text_of
from .tree import Element, StructTree, attributes

# A span beyond this is a mistake in the file and would only fill memory.
LARGEST_SPAN = 2000


@dataclass(eq=False)
class Cell:
    """A cell of the grid with its place and its table attributes."""

    element: Element
    row: int
    column: int
    rows: int
    columns: int
    attributes: dict[str, Any]

    @property
    def is_header(self) -> bool:
        """Whether it is a TH."""
        return self.element.standard == "TH"

    def scope(self) -> str:
        """What a header heads: its Scope, or without one what its place says."""
        stated = name_of(self.attributes.get("Scope"))
        if stated is not None:
            return stated
        if self.row and not self.column:
            return "Row"
        return "Column" if self.column and not self.row else "Both"


Grid = dict[tuple[int, int], Cell]


def _rows(table: Element) -> tuple[list[Element], list[int]]:
    """The rows of a table, and the row numbers at which groups of rows begin and end."""
    rows: list[Element] = []
    edges: list[int] = []
    for child in table.significant():
        if child.standard == "TR":
            rows.append(child)
        elif child.standard in ("THead", "TBody", "TFoot"):
            edges.append(len(rows))
            rows += [r for r in child.significant() if r.standard == "TR"]
            edges.append(len(rows))
    return rows, edges


def _span(value: Any) -> int:
    return min(value, LARGEST_SPAN) if isinstance(value, int) and value > 0 else 1


def check_table(doc: Document, tree: StructTree, table: Element) -> None:
    """Lays the cells of a table into a grid and holds the grid to the rules."""
    rows, edges = _rows(table)
    grid: Grid = {}
    cells: list[Cell] = []
    for number, row in enumerate(rows):
        column = 0
        for element in row.significant():
            if element.standard not in ("TH", "TD"):
                continue
            while (number, column) in grid:
                column += 1
            found = attributes(tree, element, "Table")
            cell = Cell(element, number, column, _span(found.get("RowSpan")), _span(found.get("ColSpan")), found)
            cells.append(cell)
            if not _place(doc, grid, cell, table):
                return
            column += cell.columns
    if not cells:
        return
    if _regular(doc, grid, rows, edges, cells, table):
        _headers(doc, grid, cells, table)


def _place(doc: Document, grid: Grid, cell: Cell, table: Element) -> bool:
    for row in range(cell.row, cell.row + cell.rows):
        for column in range(cell.column, cell.column + cell.columns):
            if (row, column) in grid:
                doc.hit("table.regular", "cells overlap", obj=table.place)
                return False
            grid[row, column] = cell
    return True


def _regular(
    doc: Document, grid: Grid, rows: list[Element], edges: list[int], cells: list[Cell], table: Element
) -> bool:
    """Every row has the same number of columns and no cell reaches beyond the last row."""
    width = max(column for row, column in grid if row == min(r for r, _ in grid)) + 1
    counts = [0] * len(rows)
    for row, column in grid:
        if row >= len(rows):
            doc.hit("table.regular", "a cell spans beyond the last row", obj=table.place)
            return False
        counts[row] += 1
        if column >= width:
            doc.hit("table.regular", f"row {row + 1} is wider than the first", obj=table.place)
            return False
    for row, count in enumerate(counts):
        if count != width:
            doc.hit("table.regular", f"row {row + 1} has {count} of {width} columns", obj=table.place)
            return False
    for cell in cells:
        if any(cell.row < edge < cell.row + cell.rows for edge in edges):
            doc.hit("table.groups", "a cell spans over the end of a group of rows", obj=table.place)
    return True


def _headers(doc: Document, grid: Grid, cells: list[Cell], table: Element) -> None:
    """Where not all headers state a Scope, every data cell finds a header by Headers or by its place."""
    headers = [c for c in cells if c.is_header]
    if all(c.attributes.get("Scope") is not None for c in headers):
        return
    known = {text_of(c.element.obj.get("/ID")) for c in headers} - {None}
    for cell in cells:
        if cell.is_header:
            continue
        named = [text_of(h) for h in items_of(cell.attributes.get("Headers"))]
        if named and all(h in known for h in named):
            continue
        if not _found_by_place(grid, cell):
            doc.hit("table.headers", f"row {cell.row + 1} column {cell.column + 1}", obj=table.place)
            return


def _found_by_place(grid: Grid, cell: Cell) -> bool:
    """Looks up the columns and along the rows of a cell for a header that heads it."""
    for column in range(cell.column, cell.column + cell.columns):
        if _search(grid, [(row, column) for row in range(cell.row - 1, -1, -1)], "Column"):
            return True
    for row in range(cell.row, cell.row + cell.rows):
        if _search(grid, [(row, column) for column in range(cell.column - 1, -1, -1)], "Row"):
            return True
    return False


def _search(grid: Grid, path: list[tuple[int, int]], direction: str) -> bool:
    """Goes along a path; a data cell behind a header ends the search."""
    passed = False
    for place in path:
        cell = grid[place]
        if cell.is_header and cell.scope() in ("Both", direction):
            return True
        if cell.is_header:
            passed = True
        elif passed:
            return False
    return False
