"""What there is to say about a reading, above the sheet and its fields."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ....widgets.column import Column

_MOST = 0.3  # of the review: what is said must leave room for what it is said about


class SaidPanel(Column):
    """As high as what is in it, within limits; the rest can be scrolled to."""

    def __init__(self, accessible_name: str, said: tuple[QWidget, ...], review: QWidget) -> None:
        super().__init__("reviewSaid", accessible_name, review)
        self._said = said
        content = QWidget()
        content.setProperty("role", "column")
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(0, 0, 0, 0)
        for widget in said:
            self._rows.addWidget(widget)
        self._rows.addStretch(1)
        self.setWidget(content)
        content.installEventFilter(self)
        review.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the height to other words, and to another window."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setVisible(any(not one.isHidden() for one in self._said))
        edges = self.contentsMargins().top() + self.contentsMargins().bottom()
        needed = self._rows.heightForWidth(self.viewport().width()) + edges
        review = self.parentWidget()
        height = max(min(needed, int(review.height() * _MOST)), 0) if review else 0
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
