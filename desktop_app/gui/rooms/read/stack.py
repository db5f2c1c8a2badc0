"""Widgets one below the other, as a column no wider than what reads well.

Not a QVBoxLayout: with 200 paragraphs that one needs 280 ms for each widget that is added, because
it squeezes all of them before the room grows. Here, what stands above is never looked at again.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_WIDE = 1.5  # of that, for what isn't read line by line
_A_LINE = "please write to the officials named here and ask for her release at once "
_DECIDED = Qt.WidgetAttribute.WA_WState_ExplicitShowHide  # a new widget is hidden without it
_WELL_SET = 70  # characters a line on average; hardly any is then longer than 72


def reading_width(widget: QWidget) -> int:
    """The width of a well-set line in the text of *widget*."""
    return widget.fontMetrics().horizontalAdvance(_A_LINE) * _WELL_SET // len(_A_LINE)


class Stack(QWidget):
    """As high as its widgets are in its width; those that are hidden take no room.

    *well_set*: its lines never get longer than is good to read, and stand in the middle; what is
    added as *wide* may be half as wide again.
    """

    def __init__(self, *, well_set: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._well_set = well_set
        self._widgets: list[QWidget] = []
        self._wide: set[QWidget] = set()
        self._height = (-1, 0)  # for which width, how high
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, *, wide: bool = False) -> None:
        """Put *widget* below the others; it is shown unless it was hidden before."""
        if wide:
            self._wide.add(widget)
        hidden = widget.isHidden() and widget.testAttribute(_DECIDED)
        widget.setParent(self)
        self._widgets.append(widget)
        if not hidden:
            widget.show()
        self._renew()

    def hasHeightForWidth(self) -> bool:
        """Its height is that of the text in it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is when *width* wide."""
        if self._height[0] != width:
            shown = [
                _height(one, self._inner_width(one, width))
                for one in self._widgets
                if not one.isHidden()
            ]
            space = self._space() * max(len(shown) - 1, 0)
            self._height = (width, sum(shown) + space)
        return self._height[1]

    def sizeHint(self) -> QSize:
        """Its height in the width that it has."""
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Nothing: its width is given, and its height follows."""
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        """Make room when one of the widgets got higher or lower, came or went."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._renew()  # at Show, too: nothing is requested of what can't be seen
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything into another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def _renew(self) -> None:
        before, self._height = self._height[1], (-1, 0)
        self._arrange()
        if self.heightForWidth(self.width()) != before:
            self.updateGeometry()

    def _arrange(self) -> None:
        top = 0
        for widget in self._widgets:
            if not widget.isHidden():
                width = self._inner_width(widget, self.width())
                left = (self.width() - width) // 2
                height = _height(widget, width)
                widget.setGeometry(left, top, width, height)
                top += height + self._space()

    def _inner_width(self, widget: QWidget, width: int) -> int:
        if not self._well_set:
            return width
        most = reading_width(self) * (_WIDE if widget in self._wide else 1)
        return min(width, int(most))

    def _space(self) -> int:
        return self.fontMetrics().height() // 2


def _height(widget: QWidget, width: int) -> int:
    if widget.hasHeightForWidth():
        return widget.heightForWidth(width)
    return widget.sizeHint().height()
