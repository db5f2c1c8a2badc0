"""Asks for the printer, and says which paper goes in first."""

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from ...domain.options import PackOptions
from ...domain.print_list import PrinterOptions
from .. import messages
from ..widgets.fields import Choice
from ..widgets.text import field_label, plain, set_state


class PrintDialog(QDialog):
    """A printer to choose, and the order in which things come out."""

    def __init__(
        self,
        printers: tuple[str, ...],
        sheets: int,
        envelopes: int,
        options: PackOptions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("printDialog")
        self.setWindowTitle(self.tr("Print the letters"))
        self._printer = Choice("printer", self.tr("Printer"), self)
        self._printer.offer([(name, name) for name in printers])
        self._both_sides = QCheckBox(self.tr("On &both sides of the paper"), self)
        self._both_sides.setObjectName("bothSides")
        self._both_sides.setAccessibleName(self.tr("On both sides of the paper"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        go = buttons.addButton(self.tr("&Print"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("printNow")
        set_state(go, "role", "primary")
        go.setDefault(True)

        layout = QVBoxLayout(self)
        layout.addWidget(plain(self.tr("Print the letters"), "title", self))
        layout.addWidget(field_label(self.tr("P&rinter"), self._printer, self))
        layout.addWidget(self._printer)
        layout.addWidget(self._both_sides)
        for step in self._steps(sheets, envelopes, options):
            layout.addWidget(plain(step, "text", self))
        layout.addStretch(1)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)

    @property
    def printer(self) -> str:
        """The printer that is chosen."""
        return self._printer.currentText()

    @property
    def printer_options(self) -> PrinterOptions:
        """How it is to take the sheets."""
        return PrinterOptions(two_sided=self._both_sides.isChecked())

    def _steps(self, sheets: int, envelopes: int, options: PackOptions) -> list[str]:
        first = self.tr("First come the letters: put in %Ln sheet(s) of {paper} paper.", "", sheets)
        steps = [first.format(paper=messages.paper_name(options.paper))]
        if envelopes:
            second = self.tr(
                "You are asked before the %Ln envelope(s) follow: {size}.", "", envelopes
            )
            steps.append(second.format(size=messages.envelope_name(options.envelopes)))
        return steps
