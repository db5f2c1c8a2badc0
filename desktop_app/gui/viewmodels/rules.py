"""The rules of the writer's organisation: those there are, and those that hold."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ...domain.errors import RulePackError
from ...domain.rule_pack import RulePack
from ...domain.sender import Disclosure
from .. import kept_doors
from .writing import WritingViewModel


class RulesViewModel(QObject):
    """Offers the packs that come with the program and one from a file; nothing holds until chosen.

    *error* is what was wrong with the file that was opened last, None if nothing was.
    """

    changed = Signal()

    def __init__(self, writing: WritingViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writing = writing
        self._opened: RulePack | None = None
        self.error: RulePackError | None = None
        self.looked_at = self.now

    @property
    def now(self) -> RulePack:
        """Those that hold."""
        return self._writing.writing.options.rules

    @property
    def learn(self) -> Disclosure:
        """What the officials learn about the writer now."""
        return self._writing.writing.options.disclosure

    @property
    def offered(self) -> tuple[RulePack, ...]:
        """All there are to choose from, each once."""
        own = tuple(one for one in (self.now, self._opened) if one is not None)
        return tuple(dict.fromkeys((*kept_doors.shipped_rules(), *own)))

    def look_at(self, rules: RulePack) -> None:
        """See what *rules* would change."""
        if rules != self.looked_at or self.error is not None:
            self.looked_at, self.error = rules, None
            self.changed.emit()

    def open(self, path: Path) -> None:
        """See what the rules in the file at *path* would change; a broken one changes nothing."""
        try:
            self._opened = self.looked_at = kept_doors.read_rules(path)
            self.error = None
        except RulePackError as error:
            self.error = error
        self.changed.emit()

    def use(self) -> None:
        """Write by the rules that are looked at."""
        self._writing.take_rules(self.looked_at)
        self.changed.emit()
