"""The words of the selected letter, each block to be edited."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ....domain.draft import BlockId, BlockKind
from ....domain.letter import Block
from ....domain.letter_kind import LetterKind
from ... import messages
from ...viewmodels.words import WordsViewModel
from ...widgets.button import named_button
from ...widgets.fields import TextField
from ...widgets.tab_order import put_after
from ...widgets.text import discard, plain
from ..remark_label import remark_label, show_sentences
from .about import AboutPanel
from .block_editor import BlockEditor
from .kind import KindOfOne
from .model_invitation import ModelInvitation
from .own_words import OwnWordsBar

_FOR_ELSEWHERE = (LetterKind.VERY_SHORT, LetterKind.EXPRESS)  # web forms, e-mail


class WordsPanel(QWidget):
    """Shows the blocks of the selected letter, below the sentence that goes into all of them."""

    def __init__(self, model: WordsViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._editors: dict[BlockId, BlockEditor] = {}
        self._shown: tuple[object, ...] = ()
        self._about = AboutPanel(model, self)
        self._whose = plain("", "heading", self)
        self._copy = plain("", "quiet", self)
        self._go = QPushButton(self.tr("Go to that letter"), self)
        self._go.setObjectName("goToFirst")
        self._go.setProperty("role", "link")
        self._kind = KindOfOne(model, self)
        self._copy_words = named_button(
            "copyWords", self.tr("Copy the words of this letter"), self, "link"
        )
        self._notes = remark_label("notes", self)
        self._invitation = ModelInvitation(model, self)
        self._own = OwnWordsBar(model, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        above = (self._about, self._whose, self._kind, self._copy, self._go, self._copy_words)
        for widget in (*above, self._notes, self._invitation):
            layout.addWidget(widget)
        layout.addWidget(self._own)
        self._blocks = QVBoxLayout()
        layout.addLayout(self._blocks)
        self._go.clicked.connect(model.go_to_first)
        self._copy_words.clicked.connect(self._put_on_clipboard)
        model.changed.connect(self._show)
        self._show()

    @property
    def fields(self) -> dict[BlockId, TextField]:
        """Where each block is typed, and the sentence about the sender."""
        blocks = {name: editor.field for name, editor in self._editors.items()}
        return {BlockId(BlockKind.ABOUT): self._about.field, **blocks}

    def _show(self) -> None:
        recipient = self._model.recipient
        blocks = self._model.blocks
        name = messages.recipient_name(recipient) if recipient else ""
        of_copy, of_letter = self.tr("The copy to {who}"), self.tr("The letter to {who}")
        self._whose.setText((of_copy if self._model.is_copy else of_letter).format(who=name))
        self._whose.setVisible(recipient is not None)
        self._about.setVisible(recipient is not None)
        self._show_copy()
        self._kind.show_letter()
        self._copy_words.setVisible(self._model.kind in _FOR_ELSEWHERE)
        notes = self._model.notes
        show_sentences(self._notes, (messages.remark_sentence(one, name) for one in notes))
        self._invitation.show_letter()
        self._own.show_letter()
        if not blocks and self._model.is_coming:
            for editor in self._editors.values():
                editor.hide()  # most of them will do for the words that come
            self._shown = ()
            return
        shown = (recipient, *(block.id for block in blocks))
        if shown != self._shown:
            self._shown = shown
            self._build(blocks)
        for block in blocks:
            self._editors[block.id].show_block(block)

    def _show_copy(self) -> None:
        first = self._model.first_target
        is_copy = self._model.is_copy
        self._copy.setVisible(is_copy)
        self._go.setVisible(is_copy and first is not None)
        if is_copy and first is not None:
            text = self.tr("An unchanged copy of the letter to {who}: change the words there.")
            self._copy.setText(text.format(who=messages.recipient_name(first)))

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._model.plain_words)

    def _build(self, blocks: tuple[Block, ...]) -> None:
        """Make the editors; those that stay in their place are kept: each takes some ms to make."""
        places = {block.id: position for position, block in enumerate(blocks)}
        kept: dict[BlockId, BlockEditor] = {}
        for position, (name, editor) in enumerate(self._editors.items()):
            if places.get(name) == position:
                kept[name] = editor
            else:
                discard(editor)
        self._editors = {}
        for position, block in enumerate(blocks):
            editor = kept.get(block.id) or BlockEditor(self._model, block, position, self)
            if block.id not in kept:
                self._blocks.insertWidget(position, editor)
            editor.show()
            self._editors[block.id] = editor
        put_after(self._copy_words, self._editors.values())
