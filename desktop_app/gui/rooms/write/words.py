"""The words of the selected letter, each block to be edited."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ....domain.draft import BlockId, BlockKind
from ....domain.letter import Block
from ... import messages
from ...viewmodels.words import WordsViewModel
from ...widgets.fields import TextField
from ...widgets.tab_order import put_after
from ...widgets.text import discard, plain
from ..remark_label import remark_label, show_sentences
from .about import AboutPanel


class BlockEditor(QWidget):
    """One block as text, with what to know about it and the way back to the suggested wording."""

    def __init__(
        self, model: WordsViewModel, block: Block, position: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._block = block
        self._shown: tuple[object, ...] = ()
        name = messages.block_name(block.id)
        self._text = TextField(f"block{position}", name, self)
        self._empty = plain(self.tr("This point is not asked: its text is empty."), "warning", self)
        self._notes = remark_label(f"blockNotes{position}", self)
        self._back = QPushButton(self.tr("Back to the suggested wording"), self)
        back = self.tr("{part}: back to the suggested wording")
        self._back.setAccessibleName(back.format(part=name))
        self._share = QPushButton(self.tr("Use in all letters"), self)
        self._share.setAccessibleName(self.tr("{part}: use in all letters").format(part=name))
        for number, button in enumerate((self._back, self._share)):
            button.setObjectName(f"{('back', 'share')[number]}{position}")
            button.setProperty("role", "link")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (plain(name, "label", self), self._text, self._empty, self._notes):
            layout.addWidget(widget)
        for button in (self._back, self._share):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._text.typed.connect(self._write)
        self._back.clicked.connect(self._suggest)
        self._share.clicked.connect(self._use_everywhere)
        self.show_block(block)

    def show_block(self, block: Block) -> None:
        """Show *block* as composed, or what the user typed in its place."""
        self._block = block
        own = self._model.own_text(block)
        who = self._model.recipient
        notes = self._model.notes_on(block) if own is None else ()
        shown = (block, own, who, notes, self._model.can_share)
        if shown == self._shown:
            return  # a key changes one block of ten
        self._shown = shown
        text = block.generated if own is None else own
        self._text.show_text(text)
        self._empty.setVisible(block.id.kind is BlockKind.CALL and not text.strip())
        self._back.setVisible(own is not None)
        self._share.setVisible(own is not None and self._model.can_share)
        name = messages.recipient_name(who) if who else ""
        show_sentences(self._notes, (messages.remark_sentence(one, name) for one in notes))
        self._text.setAccessibleDescription(self._notes.text())

    def _write(self, text: str) -> None:
        self._model.write(self._block, text)

    def _suggest(self) -> None:
        self._model.suggest_again(self._block)

    def _use_everywhere(self) -> None:
        self._model.use_in_all_letters(self._block)


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
        self._notes = remark_label("notes", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._about, self._whose, self._copy, self._go, self._notes):
            layout.addWidget(widget)
        self._blocks = QVBoxLayout()
        layout.addLayout(self._blocks)
        self._go.clicked.connect(model.go_to_first)
        model.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        recipient = self._model.recipient
        blocks = self._model.blocks
        name = messages.recipient_name(recipient) if recipient else ""
        of_copy, of_letter = self.tr("The copy to {who}"), self.tr("The letter to {who}")
        self._whose.setText((of_copy if self._model.is_copy else of_letter).format(who=name))
        self._whose.setVisible(recipient is not None)
        self._about.setVisible(recipient is not None)
        self._show_copy()
        notes = self._model.notes
        show_sentences(self._notes, (messages.remark_sentence(one, name) for one in notes))
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
            self._editors[block.id] = editor
        put_after(self._go, self._editors.values())
