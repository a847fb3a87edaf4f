"""The target group, places and activities, as words and as data."""

from __future__ import annotations

import json

from tests.admin.rules.asked import data, rules
from tests.admin.shell import Shell


def test_the_target_group_as_data(shell: Shell) -> None:
    start = ("target-group", "--period", "2025-2026")
    young = data(shell, *start, "--age", "17")
    assert young["result"] == "does_not_fit"
    assert young["reasons"] == [{"rule": "min_age", "source": "004 2.5", "status": "documented", "answer": "not_met"}]
    assert data(shell, *start, "--age", "18")["result"] == "unclear"
    known = ("--condition", "yes", "--diagnosis", "other", "--state-service", "no", "--other-funding", "no")
    new = (*start, "--age", "18", "--entered", "2025-04-30", "--everyday-need", "yes", *known)
    assert data(shell, *new, "--queue", "TE")["result"] == "fits"
    assert [row["rule"] for row in data(shell, *new, "--queue", "iet-autism")["reasons"]] == [
        "in_queue_for_supporting_service"
    ]
    going_on = (*start, "--age", "17", "--continuing", "--judged", "yes", "--everyday-need", "yes", *known)
    assert data(shell, *going_on, "--assessed", "2024-05-05")["result"] == "fits"
    assert data(shell, *going_on, "--assessed", "2023-05-05")["result"] == "does_not_fit"


def test_the_target_group_in_words(shell: Shell) -> None:
    out = rules(shell, "target-group", "--period", "2023-2024", "--age", "15").out
    assert out.startswith("Ei vasta sihtrühmale.\n  Alampiir: vanus: ei ole täidetud. 000 (dokumendis kirjas)\n")
    assert "Alla 16-aastast aitab lastekaitse" in out
    assert out.endswith("Otsustab vald või linn ja aitab ka siis, kui inimene sihtrühmale ei vasta.\n")


def test_places_add_up(shell: Shell) -> None:
    out = rules(shell, "places").out.splitlines()
    assert out[0] == "Teenuskohad seisuga 30.04.2024. Allikas: 004 2.4.1"
    assert out[3].split() == ["3", "Haapsalu", "linn,", "Lääne-Nigula", "vald", "24"]
    assert out[35].split() == ["Kokku", "808"]
    table = data(shell, "places")
    assert (table["total"], sum(row["places"] for row in table["places"])) == (808, 808)


def test_activities_and_what_they_bill_as(shell: Shell) -> None:
    out = rules(shell, "components", "--period", "2025-2026").out
    assert "Vaba aeg ja huvitegevus: tugiteenus: vaba aeg ja huvitegevus. 002 §5, 004 2.6.2 (kinnitamata)" in out
    assert "  sheltered_work: " in out
    rows = json.loads(rules(shell, "components", "--period", "2022", "--json").out)
    assert len(rows) == 26
    assert all(row["billed"] == row["key"] for row in rows)
    assert "dokumentides midagi ei ole" in rules(shell, "components", "--period", "kov").out
