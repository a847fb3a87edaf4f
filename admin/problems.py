"""What stops a command: a text's id and what stands in it. Put into words once, in `admin.__main__`."""

from __future__ import annotations


class Problem(Exception):
    """Nothing was changed; the text says what happened and what to do."""

    def __init__(self, text_id: str, **values: str | int) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.values = values
