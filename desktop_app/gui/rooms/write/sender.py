"""Who I am, and how much of it the officials learn."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.sender import Disclosure
from ... import messages
from ...viewmodels.models import Models
from ...widgets.fields import Choice, LineField, TextField
from ...widgets.text import field_label, plain


class SenderPanel(QWidget):
    """Shows the sender's details and passes on what is typed."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = models.writing
        self._countries = models.countries
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._name = self._line(self.tr("N&ame"), "senderName", "name")
        self._address = self._text(self.tr("A&ddress, without the country"), "senderAddress")
        self._town = self._line(
            self.tr("Tow&n (told where the address is not)"), "senderTown", "town"
        )
        self._country = Choice("senderCountry", self.tr("Country"), self)
        self._add(self.tr("Co&untry"), self._country)
        self._email = self._line(self.tr("&E-mail (optional)"), "senderEmail", "email")
        self._group = self._text(self.tr("My &group and its address (optional)"), "senderGroup")
        self._address.set_least_lines(3)
        self._group.set_least_lines(2)
        self._level = Choice("disclosure", self.tr("What the officials learn about me"), self)
        self._level.offer([(messages.disclosure_name(one), one) for one in Disclosure])
        self._add(self.tr("The o&fficials learn"), self._level)
        self._meaning = plain("", "quiet", self)
        self._meaning.setObjectName("disclosureMeaning")
        self._layout.addWidget(self._meaning)

        self._address.typed.connect(self._write_address)
        self._group.typed.connect(self._write_group)
        self._country.chosen.connect(self._choose_country)
        self._level.chosen.connect(self._choose_level)
        models.countries.changed.connect(self._offer_countries)
        models.writing.changed.connect(self._show)
        self._offer_countries()
        self._show()

    def _offer_countries(self) -> None:
        self._country.offer([(self.tr("Choose your country"), ""), *self._countries.names])
        self._country.show_value(self._model.writing.sender.country)

    def _line(self, label: str, name: str, detail: str) -> LineField:
        field = LineField(name, label.replace("&", ""), self)
        field.typed.connect(partial(self._write, detail))
        self._add(label, field)
        return field

    def _text(self, label: str, name: str) -> TextField:
        field = TextField(name, label.replace("&", ""), self)
        self._add(label, field)
        return field

    def _add(self, label: str, field: QWidget) -> None:
        self._layout.addWidget(field_label(label, field, self))
        self._layout.addWidget(field)

    def _write(self, detail: str, text: str) -> None:
        self._model.write_sender(**{detail: text})

    def _write_address(self, text: str) -> None:
        self._model.write_sender(address=_lines(text))

    def _write_group(self, text: str) -> None:
        self._model.write_sender(group=_lines(text))

    def _choose_country(self, code: str) -> None:
        self._model.write_sender(country=code)

    def _choose_level(self, level: Disclosure) -> None:
        self._model.choose_options(disclosure=level)

    def _show(self) -> None:
        sender, level = self._model.writing.sender, self._model.writing.options.disclosure
        self._name.show_text(sender.name)
        self._town.show_text(sender.town)
        self._email.show_text(sender.email)
        self._country.show_value(sender.country)
        for field, lines in ((self._address, sender.address), (self._group, sender.group)):
            if _lines(field.toPlainText()) != lines:
                field.show_text("\n".join(lines))
        self._level.show_value(level)
        self._meaning.setText(messages.disclosure_meaning(level))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(folded for line in text.splitlines() if (folded := " ".join(line.split())))
