"""All holdings of a subject: what every part of the house has listed, of tables that there are."""

from __future__ import annotations

from collections.abc import Iterable

from sqlmodel import SQLModel

from casework.data_subjects import SubjectKind
from storage import data_registry, data_registry_more
from storage.data_registry import Holding


def of_person() -> tuple[Holding, ...]:
    return _there((*data_registry.OF_PERSON, *data_registry_more.OF_PERSON))


def of_account() -> tuple[Holding, ...]:
    return _there((*data_registry.OF_ACCOUNT, *data_registry_more.OF_ACCOUNT))


def of(kind: SubjectKind) -> tuple[Holding, ...]:
    return of_account() if kind is SubjectKind.ACCOUNT else of_person()


def _there(holdings: Iterable[Holding]) -> tuple[Holding, ...]:
    return tuple(one for one in holdings if one.table in SQLModel.metadata.tables)
