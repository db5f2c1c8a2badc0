"""What is printing: each piece and how far it has come, and what can be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ....domain.print_list import Piece
from ... import messages
from ...announcements import announce
from ...viewmodels.models import Models
from ...viewmodels.print_list import PrintPhase
from ...widgets.button import named_button
from ...widgets.button_row import ButtonRow
from ...widgets.text import field_label, plain

_MOST_LINES = 8


class PrintingPanel(QFrame):
    """Hidden until something was printed."""

    def __init__(self, models: Models, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("printing")
        self.setProperty("role", "hint")
        self._pack, self._model = models.pack, models.pack.printing
        self._writing = models.writing
        self._phase = PrintPhase.NONE  # as said last
        self._said = plain("", "text", self)
        self._said.setObjectName("printingSaid")
        self._bar = QProgressBar(self)
        self._bar.setObjectName("printingBar")
        self._bar.setAccessibleName(self.tr("How much has come out of the printer"))
        self._bar.setTextVisible(False)
        self._list = QListWidget(self)
        self._list.setObjectName("printingList")
        self._list.setAccessibleName(self.tr("What is printing"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.currentRowChanged.connect(self._show_buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("What is printing"), "heading", self))
        layout.addWidget(self._said)
        layout.addWidget(self._bar)
        layout.addWidget(self._make_buttons())
        layout.addWidget(self._list)
        layout.addWidget(self._make_piece_buttons())
        layout.addWidget(self._make_jam_row())
        self._model.changed.connect(self._show)
        self._show()

    # ------------------------------------------------------------ made once

    def _make_buttons(self) -> QWidget:
        self._stop = self._button("stopPrinting", self.tr("Stop printing"))
        self._go_on = self._button("goOnPrinting", self.tr("Go on"))
        self._envelopes = self._button("printEnvelopesNow", self.tr("Print the envelopes"))
        self._confirm = self._button("allCameOut", self.tr("All came out right"))
        self._stop.clicked.connect(self._model.stop)
        self._go_on.clicked.connect(self._model.go_on)
        self._envelopes.clicked.connect(self._model.print_envelopes)
        self._confirm.clicked.connect(self._model.confirm)
        self._row = ButtonRow((self._stop, self._go_on, self._envelopes, self._confirm), self)
        return self._row

    def _make_piece_buttons(self) -> QWidget:
        self._again = self._button("printAgain", self.tr("Print this one again"))
        self._skip = self._button("skipPiece", self.tr("Skip this one"))
        self._again.clicked.connect(self._print_again)
        self._skip.clicked.connect(self._skip_piece)
        return ButtonRow((self._again, self._skip), self)

    def _make_jam_row(self) -> QWidget:
        self._jam = QWidget(self)
        self._sheet = QSpinBox(self._jam)
        self._sheet.setObjectName("jammedSheet")
        self._sheet.setMinimum(1)
        self._sheet.setAccessibleName(self.tr("The sheet that jammed, counted from 1"))
        self._from_it = self._button("goOnFromSheet", self.tr("Go on from it"))
        self._from_it.clicked.connect(self._go_on_from_sheet)
        name = field_label(self.tr("Did a sheet &jam? Which one?"), self._sheet, self._jam)
        box = QVBoxLayout(self._jam)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(name)
        row = QHBoxLayout()
        row.addWidget(self._sheet)
        row.addWidget(self._from_it)
        row.addStretch(1)
        box.addLayout(row)
        return self._jam

    def _button(self, name: str, text: str) -> QPushButton:
        return named_button(name, text, self, "small")

    # ------------------------------------------------------------ what is pressed

    @property
    def _number(self) -> int:
        """Of the piece that is marked; 0: none."""
        return self._list.currentRow() + 1

    def _print_again(self) -> None:
        self._model.print_again(self._number)

    def _skip_piece(self) -> None:
        self._model.skip(self._number)

    def _go_on_from_sheet(self) -> None:
        self._model.go_on_from(self._sheet.value())

    # ------------------------------------------------------------ what is shown

    def _show(self) -> None:
        phase = self._model.phase
        self.setVisible(phase is not PrintPhase.NONE)
        if phase is PrintPhase.NONE:
            return
        progress = self._model.progress
        said = self._sentence(phase)
        if phase is not self._phase:  # how many have come out is not said aloud each time
            announce(self, said, urgent=phase is PrintPhase.TROUBLE)
        self._phase = phase
        self._said.setText(said)
        self._bar.setRange(0, max(progress.total, 1))
        self._bar.setValue(progress.done)
        self._show_pieces()
        self._show_buttons()

    def _sentence(self, phase: PrintPhase) -> str:
        progress = self._model.progress
        left = progress.total - progress.done
        texts = {
            PrintPhase.PRINTING: self.tr("Printing: {done} of {total} have come out."),
            PrintPhase.STOPPED: self.tr(
                "Stopped. %Ln is/are still to be printed; “Go on” prints just that.", "", left
            ),
            PrintPhase.TROUBLE: self.tr(
                "The printer doesn't answer. Par Avion goes on by itself as soon as it does."
            ),
            PrintPhase.ASKING: self.tr(
                "The printer doesn't say what became of %Ln of them. Look whether all is there.",
                "",
                left,
            ),
            PrintPhase.ENVELOPES: self.tr("The letters are done. Now put in the envelopes."),
            PrintPhase.DONE: self.tr("All is printed."),
        }
        return texts[phase].format(done=progress.done, total=progress.total)

    def _show_pieces(self) -> None:
        lines = [self._line(piece) for piece in self._model.pieces]
        if self._list.count() != len(lines):
            self._list.clear()
            self._list.addItems(lines)
            self._list.setCurrentRow(0)
        for row, line in enumerate(lines):
            item = self._list.item(row)
            if item.text() != line:
                item.setText(line)
        shown = min(len(lines), _MOST_LINES)
        height = sum(self._list.sizeHintForRow(row) for row in range(shown))
        self._list.setFixedHeight(height + 2 * self._list.frameWidth() + 4)

    def _line(self, piece: Piece) -> str:
        name = self._names_now().get(piece.recipient, "")
        letter = self.tr("Letter, {name}") if name else self.tr("Letter")
        envelope = self.tr("Envelope, {name}") if name else self.tr("Envelope")
        what = (envelope if piece.is_envelope else letter).format(name=name)
        # the state first: where a line is too long, its end is cut
        return self.tr("{number}. {state} · {what}").format(
            number=piece.number, what=what, state=messages.piece_state(piece.state)
        )

    def _names_now(self) -> dict[int, str]:
        """Who gets it; of another case than the open one nobody is named."""
        made_from = self._pack.printed_pack.made_from
        if made_from.draft.case_id != self._writing.writing.draft.case_id:
            return {}
        recipients = self._writing.recipients
        return {one.number: one.target.title for one in recipients if one.target is not None}

    def _show_buttons(self) -> None:
        phase, number = self._model.phase, self._number
        self._stop.setVisible(phase in (PrintPhase.PRINTING, PrintPhase.TROUBLE))
        self._go_on.setVisible(phase is PrintPhase.STOPPED)
        self._envelopes.setVisible(phase is PrintPhase.ENVELOPES)
        self._confirm.setVisible(self._model.can_confirm)
        self._row.arrange()
        self._again.setEnabled(self._model.can_repeat(number))
        self._skip.setEnabled(self._model.can_skip(number))
        self._jam.setVisible(self._model.sheets > 0)
        self._sheet.setMaximum(max(self._model.sheets, 1))
