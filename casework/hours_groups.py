"""A group that was written person by person."""

from __future__ import annotations

from casework.components import Way, components
from casework.hours import Work


def may_be_one_group(one: Work, two: Work) -> bool:
    """The same times and activity with different persons, of an activity that is given in groups."""
    times = one.starts is not None and (one.day, one.starts, one.minutes) == (two.day, two.starts, two.minutes)
    known = {component for component in (one.component, two.component) if component is not None}
    if not times or len(known) > 1 or one.persons == two.persons:
        return False
    return all(components()[component].may_be(Way.GROUP) for component in known)
