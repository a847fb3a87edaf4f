"""Columns of kind `people`, and which facts some of them tell."""

from __future__ import annotations

from collections.abc import Mapping

from casework.cases import CaseKind, How
from casework.facts import Event

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "municipality": ("omavalitsus", "vald või linn", "kov", "municipality", "самоуправление", "муниципалитет"),
    "first_name": ("eesnimi", "first name", "имя"),
    "last_name": ("perekonnanimi", "perenimi", "last name", "surname", "фамилия"),
    "birth_year": ("sünniaasta", "birth year", "year of birth", "год рождения"),
    "namesake": (
        "mitmes sama nimega",
        "teine sama nimega inimene",
        "teine inimene",
        "namesake",
        "another person",
        "который с этим именем",
        "другой человек с тем же именем",
        "другой человек",
    ),
    "contact": ("kontakt", "telefon", "contact", "phone", "контакт", "телефон"),
    "language": ("keel", "language", "язык"),
    "kind": ("juhtumi liik", "liik", "kind of case", "kind", "вид дела", "вид", "вид случая"),
    "period": ("periood", "period", "период"),
    "manager": ("juhtumikorraldaja", "case manager", "кейс-менеджер", "куратор случая", "организатор случая"),
    "specialist": (
        "baastoetuse spetsialist",
        "spetsialist",
        "specialist",
        "специалист базовой поддержки",
        "специалист",
    ),
    "contacted": ("esimene kontakt", "kontakt saadud", "ühendus inimesega", "first contact", "первый контакт"),
    "entered": ("sisenenud", "sisenemine", "sisenemise kuupäev", "entered", "entered on", "вход", "дата входа"),
    "target_checked": ("sihtrühm kontrollitud", "target group checked", "целевая группа проверена"),
    "consent_given": ("nõusolek", "nõusolek antud", "consent", "согласие", "согласие дано"),
    "entry_form_sent": (
        "sisenemisankeet saadetud",
        "entry form sent",
        "анкета при входе отправлена",
        "анкета входа отправлена",
    ),
    "assessed": ("hinnatud", "hindamine", "hindamise kuupäev", "assessed", "assessment", "оценка", "дата оценки"),
    "linked": (
        "seotud baastoetusega",
        "baastoetuse osutaja leitud",
        "linked",
        "поставщик базовой поддержки найден",
        "связан с базовой поддержкой",
    ),
    "action_plan": ("tegevusplaan", "tegevusplaani kuupäev", "action plan", "план деятельности", "план действий"),
    "support_plan": ("toetusplaan", "toetusplaani kuupäev", "support plan", "план поддержки"),
    "reviewed": ("plaan üle vaadatud", "ülevaatamine", "reviewed", "план пересмотрен", "пересмотр"),
    "reassessed": ("ümber hinnatud", "ümberhindamine", "reassessed", "повторная оценка", "переоценка"),
    "qol_start_person": (
        "elukvaliteet alguses inimene",
        "quality of life start person",
        "качество жизни начало человек",
    ),
    "qol_start_specialist": (
        "elukvaliteet alguses spetsialist",
        "quality of life start specialist",
        "качество жизни начало специалист",
    ),
    "qol_year_person": ("elukvaliteet aasta inimene", "quality of life year person", "качество жизни год человек"),
    "qol_year_specialist": (
        "elukvaliteet aasta spetsialist",
        "quality of life year specialist",
        "качество жизни год специалист",
    ),
    "review_on": ("järgmine ülevaatamine", "ülevaatamise päev", "next review", "следующий пересмотр"),
    "traits": ("tunnused", "traits", "признаки"),
}
NEEDED = ("municipality", "first_name", "last_name", "birth_year")

FACTS: Mapping[str, tuple[Event, How]] = {
    "contacted": (Event.CONTACTED, How.PLAIN),
    "entered": (Event.ENTERED, How.PLAIN),
    "target_checked": (Event.TARGET_CHECKED, How.PLAIN),
    "consent_given": (Event.CONSENT_GIVEN, How.PLAIN),
    "entry_form_sent": (Event.ENTRY_FORM_SENT, How.PLAIN),
    "assessed": (Event.ASSESSED, How.PLAIN),
    "linked": (Event.LINKED, How.PLAIN),
    "action_plan": (Event.PLANNED, How.ACTION_PLAN),
    "support_plan": (Event.PLANNED, How.SUPPORT_PLAN),
    "reviewed": (Event.REVIEWED, How.PLAIN),
    "reassessed": (Event.REASSESSED, How.PLAIN),
    "qol_start_person": (Event.QOL_START_PERSON, How.PLAIN),
    "qol_start_specialist": (Event.QOL_START_SPECIALIST, How.PLAIN),
    "qol_year_person": (Event.QOL_YEAR_PERSON, How.PLAIN),
    "qol_year_specialist": (Event.QOL_YEAR_SPECIALIST, How.PLAIN),
}
"""In the order of the way: what comes before another is read before it."""

KINDS: Mapping[str, CaseKind] = {
    "": CaseKind.ISTE,
    "iste": CaseKind.ISTE,
    "erihoolekanne": CaseKind.ISTE,
    "muu": CaseKind.OWN,
    "muu abi": CaseKind.OWN,
    "kov": CaseKind.OWN,
    "own": CaseKind.OWN,
    "other": CaseKind.OWN,
    "другое": CaseKind.OWN,
    "другая помощь": CaseKind.OWN,
}
LANGUAGES: Mapping[str, str] = {
    "": "",
    **dict.fromkeys(("et", "eesti", "eesti keel", "estonian", "эстонский"), "et"),
    **dict.fromkeys(("ru", "vene", "vene keel", "russian", "русский"), "ru"),
}
