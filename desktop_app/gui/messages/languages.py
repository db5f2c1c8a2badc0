"""Languages in their own words."""

from PySide6.QtCore import QLocale


def language_name(code: str) -> str:
    """What a language calls itself: whoever looks for it may read no other."""
    locale = QLocale("en_001" if code == "en" else code)  # "en" alone: American English
    name = locale.nativeLanguageName()
    return locale.toUpper(name[:1]) + name[1:]
