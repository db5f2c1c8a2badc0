"""The line at the bottom: what is kept and saved, the size of the text, the language."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QWidget

from .. import messages
from ..announcements import announce
from ..theme import TEXT_PERCENT, TEXT_STEP, Theme
from ..viewmodels.house import HouseViewModel
from ..viewmodels.status import StatusViewModel
from ..widgets.text import plain

_SIGN_LAST = "\u200e"  # left-to-right mark: else lines from the right would begin with the sign


class StatusLine(QFrame):
    """Shows what the view model says, and changes how the window looks and speaks."""

    def __init__(
        self,
        model: StatusViewModel,
        house: HouseViewModel,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self._model = model
        self._house = house
        self._theme = theme
        self._travel = model.travel
        self._text = plain("", "status", self)
        self._text.setObjectName("status")
        self._smaller = self._button(
            "smallerText", self.tr("A−") + _SIGN_LAST, self.tr("Smaller text")
        )
        self._percent = self._button("textSize", "", "")
        self._larger = self._button(
            "largerText", self.tr("A+") + _SIGN_LAST, self.tr("Larger text")
        )
        language = messages.language_name(house.language)
        said = self.tr("Language of the window: {language}").format(language=language)
        self._language = self._button("language", language, said)

        layout = QHBoxLayout(self)
        layout.addWidget(self._text, 1)
        for button in (self._smaller, self._percent, self._larger, self._language):
            layout.addWidget(button)
        self._smaller.clicked.connect(partial(self._resize_text, -TEXT_STEP))
        self._larger.clicked.connect(partial(self._resize_text, TEXT_STEP))
        self._percent.clicked.connect(self._usual_size)
        model.changed.connect(self._show)
        theme.changed.connect(self._show_size)
        self._offer_languages()
        self._describe()
        self._show()
        self._show_size()

    def _button(self, name: str, text: str, accessible_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(accessible_name)
        button.setProperty("role", "status")
        return button

    def _describe(self) -> None:
        """Say beforehand that this is not the size of the print."""
        only_here = self.tr("Only in this window; the letters are printed as before.")
        usual = self.tr(
            "Back to the usual size. Only in this window; the letters stay as they are."
        )
        for button, text in (
            (self._smaller, only_here),
            (self._percent, usual),
            (self._larger, only_here),
            (self._language, self.tr("The letters keep their own language.")),
        ):
            button.setToolTip(text)
            button.setAccessibleDescription(text)

    def _offer_languages(self) -> None:
        menu = QMenu(self._language)
        menu.setObjectName("languages")
        for code in self._house.languages:
            action = menu.addAction(messages.language_name(code))
            action.setObjectName(f"speak_{code}")
            action.setCheckable(True)
            action.setChecked(code == self._house.language)
            action.triggered.connect(partial(self._speak, code))
        self._language.setMenu(menu)
        self._language.setVisible(len(self._house.languages) > 1)

    def _speak(self, code: str, checked: bool = False) -> None:
        self._house.speak(code)

    def _resize_text(self, step: int, checked: bool = False) -> None:
        self._theme.resize_text(self._theme.percent + step)

    def _usual_size(self) -> None:
        self._theme.resize_text(TEXT_PERCENT[0])

    def _show(self) -> None:
        text = "  ·  ".join(self._model.sentences)
        self._text.setText(text)
        self._text.setToolTip(self._model.folder)
        self._text.setAccessibleDescription(self._model.folder)
        if self._model.travel != self._travel:
            self._travel = self._model.travel
            announce(self, self._travel)  # the rest is told by notices

    def _show_size(self) -> None:
        percent = QLocale().toString(self._theme.percent)
        self._percent.setText(self.tr("{percent} %").format(percent=percent))
        name = self.tr("Size of the text: {percent} %")
        self._percent.setAccessibleName(name.format(percent=percent))
        least, most = TEXT_PERCENT
        self._smaller.setEnabled(self._theme.percent > least)
        self._larger.setEnabled(self._theme.percent < most)
