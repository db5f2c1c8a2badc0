"""The names of languages: in their own words, and as the reader calls them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from .translated import translated

_SAID = {
    "en": QT_TRANSLATE_NOOP("Messages", "English"),
    "de": QT_TRANSLATE_NOOP("Messages", "German"),
    "fr": QT_TRANSLATE_NOOP("Messages", "French"),
    "es": QT_TRANSLATE_NOOP("Messages", "Spanish"),
    "pt": QT_TRANSLATE_NOOP("Messages", "Portuguese"),
}
_PLAIN = {"en": "en_001", "es": "es_AR"}  # alone: American English, Spanish of Spain


def language_name(code: str) -> str:
    """What a language calls itself: whoever looks for it may read no other."""
    locale = QLocale(_PLAIN.get(code, code))
    name = locale.nativeLanguageName()
    return locale.toUpper(name[:1]) + name[1:]


def said_language(name: str) -> str:
    """What the reader calls a language of letters, by its code or its English name."""
    return translated(_SAID.get(name, name))
