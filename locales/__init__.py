"""All words for people: a strict loader over fluent.runtime. Nothing else in the house imports it."""

from locales.texts import LANGUAGES, Html, Texts, all_texts, one_language, pick_language

__all__ = ["LANGUAGES", "Html", "Texts", "all_texts", "one_language", "pick_language"]
