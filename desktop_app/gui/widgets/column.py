"""A column that scrolls up and down, never sideways."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

_LEAST_CHARACTERS = 22  # in a line: narrower than that, nobody wants to read


class Column(QScrollArea):
    """Holds widgets one below the other."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self.setAcceptDrops(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS)
        self.show_widgets(())

    def changeEvent(self, event: QEvent) -> None:
        """Keep the least width with another size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS)

    def show_widgets(self, widgets: tuple[QWidget, ...]) -> None:
        """Show *widgets* in place of those before."""
        content = QWidget()
        content.setProperty("role", "column")
        # the layout's height for its width counts, not the height of labels that never wrap so soon
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(content)
        for widget in widgets:
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(content)
