"""Widgets one below the other, as a column no wider than what reads well.

Not a QVBoxLayout: with 200 paragraphs that one needs 280 ms for each widget that is added, because
it squeezes all of them before the room grows. Here, what stands above is never looked at again.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

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
    added as *wide* may be half as wide again. *still*: nothing in it ever changes but its size.
    """

    def __init__(
        self, *, well_set: bool = False, still: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._well_set = well_set
        self._still = still
        self._widgets: list[QWidget] = []
        self._wide: set[QWidget] = set()
        self._line = reading_width(self)
        self._is_dressing = False
        self._measured: dict[tuple[QLabel, int, str, str], int] = {}  # how high which text is
        self._heights: dict[int, int] = {}  # by the width: how high it is, if it is still
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, *, wide: bool = False) -> None:
        """Put *widget* below the others; it is shown unless it was hidden before."""
        hidden = widget.isHidden() and widget.testAttribute(_DECIDED)
        widget.setParent(self)
        widget.ensurePolished()  # in another face it would be measured in vain
        if wide:
            self._wide.add(widget)
        if self.isVisible() and not hidden:
            inner = self._inner_width(widget, self.width())
            widget.resize(inner, self._height(widget, inner))  # or it fits itself into more first
        self._widgets.append(widget)
        self._heights.clear()
        widget.setVisible(not hidden)
        if self.isVisible():
            self._arrange()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its height is that of the text in it."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is when *width* wide."""
        if width <= 0:
            return 0
        if self._is_dressing or not self._still:  # what is measured now may not hold
            self._heights.clear()
        if width not in self._heights:
            heights = [
                self._height(one, self._inner_width(one, width))
                for one in self._widgets
                if not one.isHidden()
            ]
            self._heights[width] = sum(heights) + self._space() * max(len(heights) - 1, 0)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Its height in the width that it has."""
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Nothing: its width is given, and its height follows."""
        return QSize(0, 0)

    def event(self, event: QEvent) -> bool:
        """Make room when one of the widgets got higher or lower, came or went."""
        match event.type():
            case QEvent.Type.LayoutRequest if self.isVisible() or not self._is_dressing:
                self._renew()
            case QEvent.Type.FontChange | QEvent.Type.StyleChange:
                self._line = reading_width(self)
                self._is_dressing = True  # what is in it is dressed after it: measure it then
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))
            case QEvent.Type.Show if self._is_dressing or not self._still:
                self._renew()  # nothing was requested of what couldn't be seen
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything into another width; another height comes with another size of text."""
        super().resizeEvent(event)
        self._arrange()

    def _renew(self) -> None:
        """Put everything in its place; should the height differ now, so may what holds this."""
        if self._is_dressing:
            self._is_dressing = False
            self._measured.clear()
        self._heights.clear()
        self._arrange()
        if self.heightForWidth(self.width()) != self.height():
            self.updateGeometry()

    def _arrange(self) -> None:
        top = 0
        for widget in self._widgets:
            if not widget.isHidden():
                width = self._inner_width(widget, self.width())
                height = self._height(widget, width)
                widget.setGeometry((self.width() - width) // 2, top, width, height)
                top += height + self._space()

    def _height(self, widget: QWidget, width: int) -> int:
        if isinstance(widget, QLabel):
            # with its face: the style sheet gives that without a word to this stack
            key = widget, width, widget.text(), widget.font().key()
            if key not in self._measured:
                self._measured[key] = widget.heightForWidth(width)
            return self._measured[key]
        if widget.hasHeightForWidth():
            return widget.heightForWidth(width)
        return widget.sizeHint().height()

    def _inner_width(self, widget: QWidget, width: int) -> int:
        if not self._well_set:
            return width
        return min(width, int(self._line * (_WIDE if widget in self._wide else 1)))

    def _space(self) -> int:
        return self.fontMetrics().height() // 2
