"""What reading a zip (a workbook is one) raises when it is torn, shut by a password, or packed in an unknown way."""

from __future__ import annotations

import zipfile
import zlib

TORN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError)
