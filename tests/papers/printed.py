"""A printed sheet as others see it: a renderer that is not ours, a reader of codes that is not ours, the text inside."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import cached_property

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from PIL import Image, ImageOps

MM = 72 / 25.4
"""In points."""


@dataclass(frozen=True)
class Place:
    """In millimetres, from the upper left."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Place) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True)
class Line:
    text: str
    size: float
    """In points."""
    place: Place


@dataclass(frozen=True)
class Code:
    text: str
    place: Place


class Printed:
    def __init__(self, file: bytes, *, dots_per_inch: int = 200) -> None:
        self.file = file
        self.document = pypdfium2.PdfDocument(file)
        self.page = self.document[0]
        self.scale = dots_per_inch / 72

    def close(self) -> None:
        self.page.close()
        self.document.close()

    @property
    def pages(self) -> int:
        return len(self.document)

    @property
    def size(self) -> tuple[float, float]:
        """In millimetres."""
        width, height = self.page.get_size()
        return width / MM, height / MM

    @cached_property
    def picture(self) -> Image.Image:
        drawn: Image.Image = self.page.render(scale=self.scale).to_pil()
        return drawn.convert("RGB")

    @cached_property
    def grey(self) -> Image.Image:
        return self.picture.convert("L")

    def ink(self) -> Place:
        """The smallest box around everything that is not white."""
        box = ImageOps.invert(self.grey).getbbox()
        assert box is not None
        return self._place(*box)

    def has_ink(self, place: Place) -> bool:
        edges = (place.left, place.top, place.right, place.bottom)
        box = [round(edge * MM * self.scale) for edge in edges]
        return ImageOps.invert(self.grey.crop((box[0], box[1], box[2], box[3]))).getbbox() is not None

    @cached_property
    def text(self) -> str:
        """What a search or a screen reader gets, with single blanks."""
        return " ".join(self.page.get_textpage().get_text_range().split())

    @cached_property
    def lines(self) -> list[Line]:
        page = self.page.get_textpage()
        height = self.page.get_height()
        found = []
        for shape in self.page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
            left, bottom, right, top = shape.get_bounds()
            place = Place(left / MM, (height - top) / MM, right / MM, (height - bottom) / MM)
            text = page.get_text_bounded(left, bottom, right, top).strip()
            found.append(Line(text, round(shape.get_font_size(), 2), place))
        return found

    def codes(self, picture: Image.Image | None = None) -> list[Code]:
        return [
            Code(
                found.text,
                self._place(
                    found.position.top_left.x,
                    found.position.top_left.y,
                    found.position.bottom_right.x,
                    found.position.bottom_right.y,
                ),
            )
            for found in zxingcpp.read_barcodes(picture or self.picture)
            if found.format == zxingcpp.BarcodeFormat.QRCode
        ]

    def streams(self) -> bytes:
        """What the page's drawing commands say."""
        packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", self.file, re.DOTALL)
        return b"\n".join(zlib.decompress(part) for part in packed if part[:1] == b"\x78")

    def _place(self, left: float, top: float, right: float, bottom: float) -> Place:
        dot = self.scale * MM
        return Place(left / dot, top / dot, right / dot, bottom / dot)
