"""How the window looks and speaks: the size of its text, its language."""

from functools import partial

from PySide6.QtCore import QObject

from ..messages import language_name
from ..theme import TEXT_PERCENT, TEXT_STEP, Theme
from ..viewmodels.models import Models
from .row import Group, Row


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
                handler=partial(self._resize_text, TEXT_STEP),
            ),
            Row(
                id="smaller",
                group=Group.LOOKS,
                text=self.tr("S&maller text"),
                keys="Ctrl+-",
                handler=partial(self._resize_text, -TEXT_STEP),
            ),
            Row(
                id="usual_text",
                group=Group.LOOKS,
                text=self.tr("&Text as usual"),
                keys="Ctrl+0",
                handler=self._usual_text,
            ),
            *(
                Row(
                    id=f"language_{code}",
                    group=Group.LANGUAGE,
                    text=language_name(code),
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

    def _usual_text(self) -> None:
        self._theme.resize_text(TEXT_PERCENT[0])
