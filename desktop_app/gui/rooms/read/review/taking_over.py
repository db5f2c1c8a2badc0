"""What was written for the older sheet of a case: taken over one by one, as the user wants."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from .....domain.draft import OwnText
from .... import case_doors, messages
from ....viewmodels.models import Models
from ....widgets.button import named_button
from ....widgets.tab_order import put_after
from ....widgets.text import discard, plain

_FEW = 60  # characters of a text that are shown


class TakingOver(QWidget):
    """A row for each text of the older draft; hidden where there is none. That draft stays."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("takingOver")
        self._writing = models.writing
        self._versions = models.review.versions
        self._shown: tuple[OwnText, ...] = ()
        self._rows: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        heading = self.tr("What you wrote for the older sheet, which stays there as it is:")
        self._layout.addWidget(plain(heading, "name", self))
        models.review.changed.connect(self._show)
        models.writing.changed.connect(self._show)
        self._show()

    @property
    def _words(self) -> tuple[OwnText, ...]:
        """The texts that can be taken over now."""
        before, action = self._versions.before, self._writing.action
        if before is None or action is None or self._versions.is_outdated:
            return ()
        old = self._writing.draft_of(before.action.case_id)
        if old is None:
            return ()
        now = self._writing.writing.draft
        return case_doors.words_to_take_over(old, before.action, now, action)

    def _show(self) -> None:
        words = self._words
        self.setVisible(bool(words))
        if words == self._shown:
            return
        self._shown = words
        for row in self._rows:
            discard(row)
        self._rows = [self._row(at, one) for at, one in enumerate(words)]
        for row in self._rows:
            self._layout.addWidget(row)
        put_after(self, self._rows)

    def _row(self, at: int, own: OwnText) -> QWidget:
        row = QWidget(self)
        what = messages.block_name(own.block)
        begins = " ".join(own.text.split())[:_FEW]
        take = named_button(f"takeOver{at}", self.tr("Take over"), row, "small")
        take.setAccessibleName(self.tr("Take over: {what}").format(what=what))
        take.clicked.connect(partial(self._take, own))
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        text = self.tr("{what}, {who}: “{begins}”").format(
            what=what, who=self._who(own.official), begins=begins
        )
        grid.addWidget(plain(text, "text", row), 0, 0)
        grid.addWidget(take, 0, 1)
        grid.setColumnStretch(0, 1)
        return row

    def _who(self, official: int | None) -> str:
        found = (one for one in self._writing.recipients if one.number == official)
        one = next(found, None)
        return messages.recipient_name(one) if one is not None else self.tr("all letters")

    def _take(self, own: OwnText) -> None:
        """An edit like any other, which undo takes back."""
        if own.official is None:
            self._writing.write_for_all(own.block, own.text)
        else:
            self._writing.write_block(own.official, own.block, own.text)
