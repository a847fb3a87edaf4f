"""All managing pages, in the order of the menu."""

from __future__ import annotations

from admin.panel.manage import (
    bringing,
    brought,
    changes,
    contract_forms,
    contract_keeping,
    contracts,
    districts,
    holidays,
    inviting,
    money,
    organisations,
    people,
    period_guide,
    period_new,
    periods,
    places,
    price_forms,
    price_page,
)
from admin.panel.manage import texts as words

PAGES = (
    *places.PAGES,
    *changes.PAGES,
    *districts.PAGES,
    *holidays.PAGES,
    *organisations.PAGES,
    *inviting.PAGES,
    *people.PAGES,
    *contracts.PAGES,
    *contract_forms.PAGES,
    *contract_keeping.PAGES,
    *money.PAGES,
    *price_forms.PAGES,
    *price_page.PAGES,
    *bringing.PAGES,
    *brought.PAGES,
    *period_guide.PAGES,
    *period_new.PAGES,
    *periods.PAGES,
    *words.PAGES,
)
