"""A QR code as a square of dark and light; who draws it chooses the size."""

from __future__ import annotations

import io

QUIET_ZONE = 4
"""Light modules around the code that the standard asks for (ISO/IEC 18004)."""

Modules = tuple[tuple[bool, ...], ...]


def modules(text: str) -> Modules:
    """Rows from above, True where dark, without the quiet zone. Correction Q: a quarter may be scratched."""
    import segno  # noqa: PLC0415 (see the room's own words)

    code = segno.make_qr(text, error="q", boost_error=False)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


def dark_runs(code: Modules) -> list[tuple[int, int, int]]:
    """Row, column and length of each run of dark modules: few wide bars in place of many small squares."""
    runs: list[tuple[int, int, int]] = []
    for row, cells in enumerate(code):
        start = 0
        for column in range(len(cells) + 1):
            if column == len(cells) or not cells[column]:
                if column > start:
                    runs.append((row, start, column - start))
                start = column + 1
    return runs


def picture(text: str) -> bytes:
    """A PNG, large enough to be read off a screen."""
    import segno  # noqa: PLC0415 (see the room's own words)

    drawn = io.BytesIO()
    segno.make_qr(text, error="m", boost_error=False).save(drawn, kind="png", scale=8, border=QUIET_ZONE)
    return drawn.getvalue()
