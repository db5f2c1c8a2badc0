"""How the window looks and speaks: the size of its text, its language."""

from functools import partial

from PySide6.QtCore import QLocale, QObject

from ..theme import Theme
from ..viewmodels.models import Models
from .row import Group, Row

_STEP = 25  # per cent


class Looks(QObject):
    """The commands that change nothing in the letters."""

    def __init__(self, models: Models, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._house = models.house
        self._theme = theme

    def rows(self) -> tuple[Row, ...]:
        """The commands."""
        return (
            Row(
                id="larger",
                group=Group.LOOKS,
                text=self.tr("&Larger text"),
                keys="Ctrl++;Ctrl+=",
                handler=partial(self._resize_text, _STEP),
            ),
            Row(
                id="smaller",
                group=Group.LOOKS,
                text=self.tr("S&maller text"),
                keys="Ctrl+-",
                handler=partial(self._resize_text, -_STEP),
            ),
            *(
                Row(
                    id=f"language_{code}",
                    group=Group.LANGUAGE,
                    text=_own_name(code),
                    handler=partial(self._house.speak, code),
                    checked=partial(self._speaks, code),
                )
                for code in self._house.languages
            ),
        )

    def _speaks(self, code: str) -> bool:
        return self._house.language == code

    def _resize_text(self, step: int) -> None:
        self._theme.resize_text(self._theme.percent + step)


def _own_name(code: str) -> str:
    """What a language calls itself: whoever looks for it may read no other."""
    locale = QLocale(code)
    return locale.nativeLanguageName()
