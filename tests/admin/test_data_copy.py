"""`markaja export person` and `data request`: what is in the copy, in words too, and how requests are answered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from storage.desk import Desk
from tests.admin.data_house import CODE, WHY, Furnished, audited, erased_lines, found, words_of
from tests.admin.shell import Shell, at_the_desk, sql
from tests.storage.marked import NEEDLES, PHONE

# ── a copy ───────────────────────────────────────────────────────────────────


def test_a_copy_holds_everything_and_nobody_else(full: Furnished, tmp_path: Path) -> None:
    to = tmp_path / "copy"
    full.shell.done("export", "person", CODE, "--to", str(to))

    files = {path.name: path for path in to.iterdir()}
    assert set(files) == {f"{CODE}.json", f"{CODE}.et.pdf", f"{CODE}.ru.pdf", "leht.pdf"}
    assert {path.stat().st_mode & 0o777 for path in files.values()} == {0o600}
    said = json.loads(files[f"{CODE}.json"].read_text())
    assert (said["format"], said["version"], said["code"]) == ("markaja-person-copy", 1, CODE)
    assert set(said["tables"]) >= {
        "person", "referral", "referral_event", "referral_question", "case_file", "case_fact", "case_event", "pause",
        "duty", "hours_version", "month_file", "caseload", "data_hold",
    }  # fmt: skip
    assert [row["minutes"] for row in said["tables"]["hours_version"]] == [90, 45]
    assert said["tables"]["hours_version"][0]["provider_id"] == "Näidistugi"
    assert {one["kind"] for one in said["messages"]} == {"card"}
    text = files[f"{CODE}.json"].read_text()
    for other in ("Mari", "Tamm", "P-001", "Anu K.", "Tiina", "Helge", "5555 0999", "ootan"):
        assert other not in text, other
    assert audited("person:copy") == 1


@pytest.mark.parametrize(("language", "said"), [("et", "Koopia andmetest"), ("ru", "Копия данных")])
def test_the_paper_says_it_in_words(full: Furnished, tmp_path: Path, language: str, said: str) -> None:
    full.shell.done("export", "person", CODE, "--to", str(tmp_path / "copy"))
    text = words_of((tmp_path / "copy" / f"{CODE}.{language}.pdf").read_bytes())
    assert said in text
    assert "Testmann" in text
    assert PHONE in text
    assert "Mari" not in text
    assert "case_manager" not in text


def test_every_place_of_the_raw_search_is_in_the_copy_or_is_known_not_to_be(full: Furnished, tmp_path: Path) -> None:
    """The independent check: what the search finds is copied, or is a draft, a worker's words, or about somebody else."""
    full.shell.done("export", "person", CODE, "--to", str(tmp_path / "copy"))
    said = json.loads((tmp_path / "copy" / f"{CODE}.json").read_text())
    told = {
        f"{table}.{column}"
        for table, rows in said["tables"].items()
        for row in rows
        for column, value in row.items()
        if any(needle in str(value) for needle in NEEDLES)
    }
    assert found(full, *NEEDLES) - told == {
        "conversation.data", "processed_update.replies", "hours_card.data", "outbox.args", "month_file.content",
    }  # fmt: skip


# ── requests ─────────────────────────────────────────────────────────────────


def test_a_request_for_erasure_is_answered_by_one_command(full: Furnished, tmp_path: Path) -> None:
    out = full.shell.done(
        "data", "request", "new", "--kind", "erasure", "--person", CODE, "--received", "2026-10-31"
    ).out
    assert "Päring 1: kustutamine, P-002, saadud 31.10.2026, vastata hiljemalt 30.11.2026" in out
    to = tmp_path / "answer"
    full.shell.done("data", "request", "answer", "1", "--to", str(to), "--yes", *WHY)

    assert {path.name for path in to.iterdir()} == {"request_1.et.pdf", "request_1.ru.pdf"}
    text = words_of((to / "request_1.et.pdf").read_bytes())
    assert "Tunnid: 2" in text
    assert "Märgitud sündmused: 2" in text
    assert "kustutatud" in text
    assert not [needle for needle in NEEDLES if needle in text]
    assert found(full, *NEEDLES) == set()
    assert "Avatud päringuid ei ole" in full.shell.done("data", "request", "list").out
    assert "tehtud" in full.shell.done("data", "request", "list", "--all").out
    assert [line["request"] for line in erased_lines(full)] == [1]
    assert "Avatud päringut" in full.shell.refused("data", "request", "answer", "1", "--to", str(to / "again"))


def test_an_answer_that_cannot_be_written_erases_nobody(full: Furnished, tmp_path: Path) -> None:
    full.shell.done("data", "request", "new", "--kind", "erasure", "--person", CODE)
    (tmp_path / "request_1.et.pdf").write_text("there")
    assert (
        "request_1.et.pdf" in full.shell("data", "request", "answer", "1", "--to", str(tmp_path), "--yes", *WHY).err
    )
    assert len(found(full, *NEEDLES)) == 19


def test_a_copy_for_a_worker_by_the_name_that_colleagues_see(full: Furnished, tmp_path: Path) -> None:
    full.shell.done("data", "request", "new", "--kind", "copy", "--account", "tiina m.")
    to = tmp_path / "answer"
    full.shell.done("data", "request", "answer", "1", "--to", str(to))
    said = json.loads((to / "A-3.json").read_text())
    assert said["tables"]["account"][0]["telegram_id"] == 3
    assert said["tables"]["membership"][0]["shown_as"] == "Tiina M."
    assert len(said["tables"]["hours_entry"]) == 3
    text = (to / "A-3.json").read_text()
    assert not [needle for needle in (*NEEDLES, "Mari", "P-002", "Anu K.") if needle in text]


def test_a_worker_with_a_role_is_not_erased_and_one_who_left_is(full: Furnished) -> None:
    assert "kehtiv roll" in full.shell("erase", "A-3", "--yes").err
    assert "membership.shown_as" in found(full, "Tiina M."), "a plain text is searched as a sealed one is"
    sql("UPDATE membership SET ended_at = began_at WHERE account_id = 3")
    full.shell.done("erase", "A-3", "--yes")
    assert found(full, "Tiina M.") == set()

    async def hours(desk: Desk) -> int:
        return (await desk.accounts.get(3)).telegram_id

    assert at_the_desk(hours) == -3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--kind", "cat", "--person", CODE), "copy, correction, erasure"),
        (("--kind", "copy"), "kas inimese kood või --account"),
        (("--kind", "copy", "--person", CODE, "--account", "x"), "kas inimese kood või --account"),
        (("--kind", "copy", "--account", "Keegi"), "sobivad („Keegi“): 0"),
        (("--kind", "copy", "--person", CODE, "--received", "31.02.2026"), "Sellist päeva ei ole"),
        (("--kind", "copy", "--person", CODE, "--received", "2099-01-01"), "tulevikus"),
        (("--kind", "copy", "--person", "P-99"), "P-099: sellist ei ole"),
    ],
)
def test_what_is_typed_wrong_is_said_and_nothing_kept(shell: Shell, arguments: tuple[str, ...], said: str) -> None:
    shell.done("db", "upgrade")
    assert said in shell.refused("data", "request", "new", *arguments)
    assert "ei ole" in shell.done("data", "request", "list", "--all").out
