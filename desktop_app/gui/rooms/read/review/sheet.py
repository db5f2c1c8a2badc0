"""The sheet as it came: its pages, or its lines."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from .....domain.page_image import PageImage
from ....viewmodels.review import ReviewViewModel
from ....widgets.page_area import PageArea
from .lines import LineList, SheetLine
from .pages import SheetPage


class SheetPanel(QWidget):
    """Shows where the field that is looked at comes from, and takes a click on any line."""

    def __init__(self, model: ReviewViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._model = model
        self._page, self._width, self._case_id = 0, 0, ""
        self.lines = LineList("sheetLines", self.tr("The lines of the sheet"), self)
        self._view = SheetPage()
        self._view.setAccessibleName(self.tr("The page of the sheet"))
        name = self.tr("The page of the sheet, to scroll")
        self._area = PageArea("sheetArea", name, self._view, self)
        self._area.have_bar(True)
        self._back = self._button("sheetBack", "‹", self.tr("Previous page of the sheet"))
        self._on = self._button("sheetOn", "›", self.tr("Next page of the sheet"))
        self._count = QLabel(self)
        self._as_text = self._button("sheetAsText", self.tr("As text"), self.tr("Show as text"))
        self._as_text.setCheckable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._bar())
        layout.addWidget(self._area, 1)
        layout.addWidget(self.lines, 1)
        self._area.room_changed.connect(self._draw)
        self._back.clicked.connect(self._turn_back)
        self._on.clicked.connect(self._turn_on)
        self._as_text.toggled.connect(self.show_reading)
        self.lines.chosen.connect(model.select_line)
        self._view.line_clicked.connect(model.select_line)
        model.drawn.connect(self._show_page)
        model.changed.connect(self.show_reading)
        model.selected.connect(self._show_selected)
        self.show_reading()

    def show_reading(self) -> None:
        """Show the sheet of the case that is open."""
        reading = self._model.reading
        if reading is None:
            return
        if reading.action.case_id != self._case_id:
            self._case_id, self._page, self._width = reading.action.case_id, 0, 0
            self._area.show_page(None)
            self.lines.scrollToTop()
        paged = self._model.has_pages and not self._as_text.isChecked()
        for widget in (self._area, self._back, self._on, self._count):
            widget.setVisible(paged)
        self._as_text.setVisible(self._model.has_pages)
        self.lines.setVisible(not paged)
        unplaced = {one.line for one in reading.unplaced}
        marked = set(self._model.lines)
        texts = enumerate(reading.original.lines if reading.original else (), start=1)
        loose = self.tr("in no field")
        self.lines.show_lines(
            [
                SheetLine(at, text, loose if at in unplaced else "", at in marked)
                for at, text in texts
                if text.strip()
            ]
        )
        pages = reading.original.pages if reading.original else 0
        self._page = min(self._page, max(pages - 1, 0))
        self._show_count(pages)
        self._draw()

    def _show_selected(self) -> None:
        marked, reading = self._model.lines, self._model.reading
        original = reading.original if reading else None
        lines = marked or ((self._model.line,) if self._model.line else ())
        if original is not None and original.places and lines:
            at = self._model.line if self._model.line in lines else lines[0]
            place = original.places[at - 1] if at <= len(original.places) else None
            if place is not None and place.page != self._page:
                self._go(place.page)
        self.show_reading()
        self.lines.show_chosen(self._model.line)
        self._mark()
        self._scroll_to(self._model.line)

    def _scroll_to(self, line: int) -> None:
        if (place := self._view.place(line)) is not None:
            middle = place.center().toPoint()
            self._area.ensureVisible(0, middle.y(), 0, self._area.viewport().height() // 3)

    def _mark(self) -> None:
        reading = self._model.reading
        original = reading.original if reading else None
        places = enumerate(original.places if original else (), start=1)
        here = {at: one for at, one in places if one is not None and one.page == self._page}
        lines = self._model.lines or ((self._model.line,) if self._model.line else ())
        self._view.show_places(here, lines)

    def _draw(self) -> None:
        width = self._area.room.width()
        if self._model.has_pages and width > 0 and width != self._width:
            self._width = width
            self._model.draw(self._page, width)

    def _show_page(self, page: int, image: PageImage) -> None:
        if page == self._page:
            self._area.show_page(image)
            self._mark()
            QTimer.singleShot(
                0, partial(self._scroll_to, self._model.line)
            )  # it has its height then

    def _turn_back(self) -> None:
        self._go(self._page - 1)

    def _turn_on(self) -> None:
        self._go(self._page + 1)

    def _go(self, page: int) -> None:
        self._page, self._width = max(page, 0), 0
        self._area.show_page(None)
        self.show_reading()
        self._mark()

    def _show_count(self, pages: int) -> None:
        text = self.tr("{page} of {pages}").format(page=self._page + 1, pages=max(pages, 1))
        self._count.setText(text)
        self._back.setEnabled(self._page > 0)
        self._on.setEnabled(self._page + 1 < pages)

    def _button(self, name: str, text: str, accessible_name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(accessible_name)
        button.setProperty("role", "small")
        return button

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 8, 4)
        bar.addStretch(1)
        for widget in (self._back, self._count, self._on, self._as_text):
            bar.addWidget(widget)
        return bar
