"""How officials are addressed, where their language must know it: asked, never guessed."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.draft import Gender, Rank, Ranked
from ....domain.urgent_action import Recipient
from ... import messages
from ...viewmodels.words import WordsViewModel
from ...viewmodels.writing import WritingViewModel
from ...widgets.fields import Choice
from ...widgets.tab_order import put_after
from ...widgets.text import discard, field_label, plain


class SalutationsPanel(QWidget):
    """For each official whom the letters' language may address otherwise: the office, Madam or Sir.

    Hidden where nobody has to be asked about.
    """

    def __init__(
        self, writing: WritingViewModel, words: WordsViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._writing = writing
        self._words = words
        self._asked: tuple[Recipient, ...] = ()
        self._rows: dict[int, _Row] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(plain(self.tr("How to address them"), "heading", self))
        why = self.tr(
            "The language of the letters has a salutation for each office, and one for Madam and"
            " one for Sir. Say what you know; else the letter has the one for anybody."
        )
        self._layout.addWidget(plain(why, "quiet", self))
        words.changed.connect(self._show)
        writing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        asked = self._words.to_address
        if asked != self._asked:
            self._asked = asked
            self._build(asked)
        self.setVisible(bool(asked))
        for number, row in self._rows.items():
            row.show_ranked(self._writing.writing.draft.rank_of(number))

    def _build(self, asked: tuple[Recipient, ...]) -> None:
        for row in self._rows.values():
            discard(row)
        self._rows = {}
        for one in asked:
            row = _Row(self._writing, one, self)
            self._rows[one.number] = row
            self._layout.addWidget(row)
        put_after(self, self._rows.values())


class _Row(QWidget):
    """The two choices for one official."""

    def __init__(self, writing: WritingViewModel, official: Recipient, parent: QWidget) -> None:
        super().__init__(parent)
        self._writing = writing
        self._number = official.number
        name = messages.recipient_name(official)
        office, person = self.tr("{who}: the office"), self.tr("{who}: Madam or Sir")
        self._gender = Choice(f"gender{official.number}", person.format(who=name), self)
        self._rank = Choice(f"rank{official.number}", office.format(who=name), self)
        usual = self.tr("The office that the sheet names")
        ranks = [(messages.rank_name(rank), rank) for rank in Rank]
        self._rank.offer([(usual, None), *ranks])
        unknown = self.tr("Not known")
        genders = [(messages.gender_name(gender), gender) for gender in Gender]
        self._gender.offer([(unknown, None), *genders])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(name, "label", self))
        layout.addWidget(field_label(self.tr("Madam or Sir"), self._gender, self))
        layout.addWidget(self._gender)
        layout.addWidget(field_label(self.tr("Office"), self._rank, self))
        layout.addWidget(self._rank)
        self._rank.chosen.connect(self._choose_rank)
        self._gender.chosen.connect(self._choose_gender)

    def show_ranked(self, ranked: Ranked) -> None:
        """Show what was said."""
        self._rank.show_value(ranked.rank)
        self._gender.show_value(ranked.gender)

    def _choose_rank(self, rank: Rank | None) -> None:
        self._writing.choose_rank(replace(self._said, rank=rank))

    def _choose_gender(self, gender: Gender | None) -> None:
        self._writing.choose_rank(replace(self._said, gender=gender))

    @property
    def _said(self) -> Ranked:
        return self._writing.writing.draft.rank_of(self._number)
