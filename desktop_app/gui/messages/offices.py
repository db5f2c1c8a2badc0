"""Whom to ask after the last day, in a sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.urgent_action import SectionOffice
from .translated import translated

_NAME_AND_EMAIL = QT_TRANSLATE_NOOP("Messages", "Your section office is {name}, {email}.")
_NAME = QT_TRANSLATE_NOOP("Messages", "Your section office is {name}.")
_EMAIL = QT_TRANSLATE_NOOP("Messages", "Your section office is reached at {email}.")


def office_sentence(office: SectionOffice) -> str:
    """Which *office* it is, as far as its name or e-mail address is known; else empty."""
    if office.name and office.email:
        return translated(_NAME_AND_EMAIL).format(name=office.name, email=office.email)
    if office.name:
        return translated(_NAME).format(name=office.name)
    return translated(_EMAIL).format(email=office.email) if office.email else ""
