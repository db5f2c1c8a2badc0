"""Those who write on this computer, and whom each asks after a deadline."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ...domain.profile import Profile
from ...domain.rule_pack import RulePack
from ...domain.sender import Disclosure, Sender
from ...domain.urgent_action import SectionOffice
from .kept import Stores
from .writing import WritingViewModel


class ProfilesViewModel(QObject):
    """Keeps what is typed under "Who I am" as the current profile; a guest's is kept nowhere."""

    changed = Signal()
    forgetting_wanted = Signal()  # ask whether the current one may go, then call forget

    def __init__(
        self, stores: Stores, writing: WritingViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._stores = stores
        self._writing = writing
        self._current: Profile | None = None
        stores.changed.connect(self._meet)
        writing.changed.connect(self._follow)
        self._meet()

    # ------------------------------------------------------------ what is there

    @property
    def is_kept(self) -> bool:
        """Whether anything that is typed stays."""
        return self._stores.keep is not None

    @property
    def can_change(self) -> bool:
        """Whether anything can be changed in what stays."""
        return self._stores.is_open

    @property
    def all(self) -> tuple[Profile, ...]:
        """Everybody, in the order in which they came."""
        return self._stores.keep.senders.all() if self._stores.keep is not None else ()

    @property
    def current(self) -> Profile | None:
        """Whoever writes now; None: nobody is kept yet."""
        return self._current

    @property
    def office(self) -> SectionOffice:
        """Whom to ask after a deadline: the person's own office, else that of the rules."""
        own = self._current.section_office if self._current else SectionOffice()
        return self._rules.section_office if own == SectionOffice() else own

    # ------------------------------------------------------------ what can be done

    def choose(self, number: int) -> None:
        """Have the profile with *number* write from now on."""
        chosen = next((one for one in self.all if one.number == number), None)
        if self._stores.open_keep is None or chosen is None or chosen == self._current:
            return
        self._drop_if_empty()
        self._stores.open_keep.senders.make_current(number)
        self._turn_to(chosen)

    def add(self) -> None:
        """Have somebody new write from now on; the others stay."""
        if self._stores.open_keep is not None and not _is_empty(self._current):
            self._turn_to(self._stores.open_keep.senders.add(Profile(sender=Sender())))

    def forget(self) -> None:
        """Delete the current profile, with all earlier states of it; the first other one writes."""
        keep, current = self._stores.open_keep, self._current
        if keep is not None and current is not None and current.number is not None:
            keep.senders.forget(current.number)
            self._stores.save_soon(purge=True)
            self._turn_to(keep.senders.current())

    def write_office(self, **details: Any) -> None:
        """Take in what was typed about the section office, as `write_office(email="a@b.example")`.

        What is empty is None there.
        """
        if self._stores.open_keep is None:
            return
        office = replace(self.office, **details)
        if office != self.office:
            sender, level = self._typed
            rules = self._rules
            before = self._current or Profile(sender=sender, disclosure=level, rules=rules)
            self._save(replace(before, section_office=office))

    # ------------------------------------------------------------ what happens elsewhere

    def _meet(self) -> None:
        """Have whoever wrote last write again; what was typed before that is somebody, too."""
        typed, level = self._typed
        keep = self._stores.keep
        self._current = keep.senders.current() if keep is not None else None
        if keep is not None and self._stores.is_open and typed != Sender():
            self._keep_typed(typed, level)
        elif self._current is not None:
            self._take_up(self._current)
        self.changed.emit()

    def _keep_typed(self, typed: Sender, level: Disclosure) -> None:
        """Keep whom a guest typed; one who is known already, and tells less, tells no more now."""
        known = next((one for one in self.all if one.sender == typed), None)
        if known is None or known.number is None or self._stores.open_keep is None:
            self._current = None
            self._save(Profile(sender=typed, disclosure=level, rules=self._rules))
            return
        self._stores.open_keep.senders.make_current(known.number)
        self._current = known
        if level is Disclosure.FULL:  # nothing was chosen
            self._take_up(known)
        else:
            self._save(replace(known, disclosure=level, rules=self._rules))

    @property
    def _rules(self) -> RulePack:
        return self._writing.writing.options.rules

    def _take_up(self, profile: Profile) -> None:
        """Have that person write, by the rules that hold for them."""
        self._writing.take_sender(profile.sender, profile.disclosure, profile.rules)

    @property
    def _typed(self) -> tuple[Sender, Disclosure]:
        writing = self._writing.writing
        return writing.sender, writing.options.disclosure

    def _follow(self) -> None:
        sender, level = self._typed
        if self._stores.open_keep is None:
            return
        if self._current is not None:
            now = replace(self._current, sender=sender, disclosure=level, rules=self._rules)
            if now != self._current:
                self._save(now)
        elif sender != Sender() or self._rules != RulePack():
            self._save(Profile(sender=sender, disclosure=level, rules=self._rules))

    def _save(self, profile: Profile) -> None:
        keep = self._stores.open_keep
        if keep is None:
            return
        if profile.number is None:
            profile = keep.senders.add(profile)
        else:
            keep.senders.save(profile)
        self._current = profile
        self._stores.save_soon()
        self.changed.emit()

    def _turn_to(self, profile: Profile | None) -> None:
        self._current = profile
        whoever = profile or Profile(sender=Sender())
        self._take_up(whoever)
        self._stores.save_soon()
        self.changed.emit()

    def _drop_if_empty(self) -> None:
        """Leave nobody behind who was added, and never got a name."""
        keep, current = self._stores.open_keep, self._current
        if keep is None or current is None or current.number is None:
            return
        if _is_empty(current):
            keep.senders.forget(current.number)


def _is_empty(profile: Profile | None) -> bool:
    return profile is None or replace(profile, number=None) == Profile(sender=Sender())
