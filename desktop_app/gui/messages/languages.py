"""The names of languages: in their own words, and as the reader calls them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from .translated import translated

_SAID = {
    "en": QT_TRANSLATE_NOOP("Messages", "English"),
    "de": QT_TRANSLATE_NOOP("Messages", "German"),
    "fr": QT_TRANSLATE_NOOP("Messages", "French"),
    "es": QT_TRANSLATE_NOOP("Messages", "Spanish"),
    "pt": QT_TRANSLATE_NOOP("Messages", "Portuguese"),
    "ar": QT_TRANSLATE_NOOP("Messages", "Arabic"),
    "fa": QT_TRANSLATE_NOOP("Messages", "Persian"),
    "he": QT_TRANSLATE_NOOP("Messages", "Hebrew"),
    "hi": QT_TRANSLATE_NOOP("Messages", "Hindi"),
    "id": QT_TRANSLATE_NOOP("Messages", "Indonesian"),
    "it": QT_TRANSLATE_NOOP("Messages", "Italian"),
    "ja": QT_TRANSLATE_NOOP("Messages", "Japanese"),
    "ko": QT_TRANSLATE_NOOP("Messages", "Korean"),
    "nl": QT_TRANSLATE_NOOP("Messages", "Dutch"),
    "pl": QT_TRANSLATE_NOOP("Messages", "Polish"),
    "ru": QT_TRANSLATE_NOOP("Messages", "Russian"),
    "th": QT_TRANSLATE_NOOP("Messages", "Thai"),
    "tr": QT_TRANSLATE_NOOP("Messages", "Turkish"),
    "uk": QT_TRANSLATE_NOOP("Messages", "Ukrainian"),
    "zh": QT_TRANSLATE_NOOP("Messages", "Chinese"),
    "vi": QT_TRANSLATE_NOOP("Messages", "Vietnamese"),
    "zh-Hans": QT_TRANSLATE_NOOP("Messages", "Chinese (simplified characters)"),
    "zh-Hant": QT_TRANSLATE_NOOP("Messages", "Chinese (traditional characters)"),
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
