"""The command `markaja`, also as `python -m admin`. One sentence and exit code 2 for what cannot be done."""

from __future__ import annotations

import sys

from admin.app import build
from admin.language import language
from admin.problems import Problem
from admin.usage import UsageProblem, invoke
from locales import one_language

WORDS = (
    "admin",
    "admin_export",
    "admin_money",
    "admin_questionnaire",
    "admin_simulate",
    "backup",
    "bench",
    "common",
    "data",
    "days",
    "imports",
    "leading",
    "watching",
)
"""All that commands say; the conversations' words are not loaded for them."""


def run(arguments: list[str]) -> int:
    """The exit code: 0 done, 1 the doctor found something broken, 2 refused or not understood."""
    words = one_language(language(), *WORDS)
    try:
        return invoke(build(words), arguments, words)
    except Problem as problem:
        print(words.plain(problem.text_id, **problem.values), file=sys.stderr)
    except UsageProblem as problem:
        print(words.plain(problem.text_id, **problem.values), file=sys.stderr)
        print(words.plain("admin-usage-see-help", command=problem.command), file=sys.stderr)
    return 2


def main() -> None:
    from storage import logs  # noqa: PLC0415 (a process of its own needs it, and it brings nothing else along)

    logs.quiet()
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
