"""One block of the letter: what the sheet says, what the letter says, and how else it could be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ....domain.draft import BlockKind
from ....domain.letter import Block
from ....domain.remark import Remark, RemarkKind
from ... import messages
from ...viewmodels.words import WordsViewModel
from ...widgets.fields import TextField
from ...widgets.text import plain
from ..remark_label import remark_label, show_sentences
from .speaks_to import SpeaksTo


class BlockEditor(QWidget):
    """One block as text, with what to know about it and the way back to the suggested wording."""

    def __init__(
        self, model: WordsViewModel, block: Block, position: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._block = block
        self._shown: tuple[object, ...] = ()
        self._beside: tuple[object, ...] = ()
        name = messages.block_name(block.id)
        is_point = block.id.kind is BlockKind.CALL
        self._sheet = plain("", "quiet", self)
        self._sheet.setObjectName(f"sheetSays{position}")
        self._text = TextField(f"block{position}", name, self)
        self._speaks = SpeaksTo(model, block, position, self) if is_point else None
        self._empty = plain(self.tr("This point is not asked: its text is empty."), "warning", self)
        self._notes = remark_label(f"blockNotes{position}", self)
        self._suggestion = plain("", "quiet", self)
        self._suggestion.setObjectName(f"suggestion{position}")
        self._back = self._link(f"back{position}")
        self._otherwise = self._link(f"otherwise{position}")
        self._otherwise.setText(self.tr("Other wording"))
        self._otherwise.setAccessibleName(self.tr("{part}: other wording").format(part=name))
        self._share = self._link(f"share{position}")
        self._share.setText(self.tr("Use in all letters"))
        self._share.setAccessibleName(self.tr("{part}: use in all letters").format(part=name))
        self._apart = self._link(f"apart{position}")
        self._apart.setText(self.tr("Another text in this letter"))
        self._apart.setAccessibleName(self.tr("{part}: another text here").format(part=name))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(plain(name, "label", self))
        above = (self._sheet, self._text, self._speaks, self._empty, self._notes, self._suggestion)
        for widget in above:
            if widget is not None:
                layout.addWidget(widget)
        for button in (self._otherwise, self._back, self._share, self._apart):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._text.typed.connect(self._write)
        self._back.clicked.connect(self._suggest)
        self._otherwise.clicked.connect(self._word_otherwise)
        self._share.clicked.connect(self._use_everywhere)
        self._apart.clicked.connect(self._write_apart)
        self.show_block(block)

    def _link(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("role", "link")
        return button

    def show_block(self, block: Block) -> None:
        """Show *block* as composed, or what the user typed in its place."""
        self._block = block
        if self._speaks is not None:
            self._speaks.show_block(block)
        own = self._model.own_text(block)
        who = self._model.recipient
        notes = self._model.notes_on(block) if own is None else ()
        sheet = self._model.sheet_says(block)
        is_for_all = self._model.is_for_all(block)
        shown = (block, own, who, notes, sheet, self._model.can_share, is_for_all)
        if shown == self._shown:
            return  # a key changes one block of ten
        self._shown = shown
        text = block.generated if own is None else own
        self._text.show_text(text)
        self._empty.setVisible(block.id.kind is BlockKind.CALL and not text.strip())
        self._otherwise.setVisible(self._model.can_word_otherwise(block))
        can_share = own is not None and self._model.can_share
        self._share.setVisible(can_share and not is_for_all)
        self._apart.setVisible(can_share and is_for_all)
        name = messages.recipient_name(who) if who else ""
        show_sentences(self._notes, (self._told(one, name) for one in notes))
        beside = (sheet, own is not None, block.generated, is_for_all)
        if beside != self._beside:  # not with every key
            self._beside = beside
            self._show_beside(sheet, is_own=own is not None)
        said = (self._sheet.text(), self._notes.text())
        self._text.setAccessibleDescription("\n".join(one for one in said if one))

    @property
    def field(self) -> TextField:
        """Where the text of the block is typed."""
        return self._text

    def _show_beside(self, sheet: str, *, is_own: bool) -> None:
        """Have the sheet's own point, and the sentence that the rules suggest, beside the text.

        None of them twice: where the letter has the sheet's own words, they are seen there.
        """
        generated = self._block.generated
        is_printed = _bare(sheet) == _bare(generated)
        before = self.tr("The sheet: “{text}”").format(text=sheet)
        self._sheet.setText(before if sheet and (is_own or not is_printed) else "")
        self._sheet.setVisible(bool(self._sheet.text()))
        is_offered = bool(sheet and generated) and is_own and not is_printed
        suggested = self.tr("Suggested: “{text}”").format(text=generated)
        self._suggestion.setText(suggested if is_offered else "")
        self._suggestion.setVisible(is_offered)
        self._back.setVisible(
            is_own and (bool(generated) or not self._model.is_for_all(self._block))
        )
        part = messages.block_name(self._block.id)
        if is_offered:
            self._back.setText(self.tr("Use the suggested sentence"))
            name = self.tr("{part}: use the suggested sentence")
        else:
            self._back.setText(self.tr("Back to the suggested wording"))
            name = self.tr("{part}: back to the suggested wording")
        self._back.setAccessibleName(name.format(part=part))

    def _told(self, remark: Remark, who: str) -> str:
        """What to know of the point, which stands right above."""
        if remark.kind is RemarkKind.POINT_AS_PRINTED:
            return self.tr("The sheet's own words: please put them into a request.")
        return messages.remark_sentence(remark, who)

    def _write(self, text: str) -> None:
        self._model.write(self._block, text)

    def _suggest(self) -> None:
        self._model.suggest_again(self._block)

    def _word_otherwise(self) -> None:
        self._model.word_otherwise(self._block)

    def _write_apart(self) -> None:
        self._model.write_apart(self._block)
        self._text.setFocus()

    def _use_everywhere(self) -> None:
        self._model.use_in_all_letters(self._block)


def _bare(text: str) -> str:
    """*text* without what parts a point of a list from a sentence: how it begins and ends."""
    return " ".join(text.split()).rstrip(".;, ").casefold()
