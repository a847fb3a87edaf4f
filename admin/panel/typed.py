"""A form as it came: fields, files, and the proof that it is one of ours."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.web_request import FileField

from admin.panel.forms import Upload

CSRF = "csrf"
NUL = "\x00"


@dataclass
class Typed:
    csrf: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    choices: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def echoed(self) -> list[tuple[str, str]]:
        """To be put into another form, in hidden fields."""
        return [(name, value) for name, values in self.choices.items() for value in values]


async def typed(request: web.Request) -> Typed:
    """Raises aiohttp's refusal for what is too large."""
    came = Typed()
    if request.method != "POST":
        return came
    form = await request.post()
    for name, value in form.items():
        if isinstance(value, FileField):
            if value.filename:
                came.files[name] = Upload(value.filename, value.file.read())
        elif name == CSRF:
            came.csrf = str(value)
        else:
            said = str(value).replace(NUL, "")
            came.fields.setdefault(name, said)
            came.choices.setdefault(name, []).append(said)
    return came
