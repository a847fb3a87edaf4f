"""A part of the desk that knows one subject, made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from storage.desk import Desk

T = TypeVar("T")


class SubDesk(Generic[T]):
    """`hours = SubDesk(HoursDesk)` in the desk's class: `desk.hours` is its `HoursDesk(desk)` while it lasts."""

    def __init__(self, make: Callable[[Desk], T]) -> None:
        self._make = make
        self._name = ""

    def __set_name__(self, owner: type[Desk], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, desk: None, owner: type[Desk]) -> Self: ...
    @overload
    def __get__(self, desk: Desk, owner: type[Desk]) -> T: ...
    def __get__(self, desk: Desk | None, owner: type[Desk]) -> Self | T:
        if desk is None:
            return self
        made = vars(desk)[self._name] = self._make(desk)  # found there from now on, before this is asked again
        return made
