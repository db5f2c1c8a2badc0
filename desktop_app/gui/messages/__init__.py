"""What the window says about the kinds that the stages report: its sentences live here."""

from .addresses import (
    confirmation_sentence,
    office_kind_name,
    source_sentence,
    table_note_sentence,
)
from .advice import advice_sentence
from .check_notes import check_note_sentence, noted_words
from .choices import (
    addressing_name,
    block_name,
    disclosure_meaning,
    disclosure_name,
    envelope_name,
    gender_name,
    layout_name,
    paper_name,
    rank_name,
    recipient_name,
    what_they_get,
)
from .days import day_text, deadline_badge, deadline_text
from .errors import detail_name, error_sentence
from .guests import NeedsKeeping, how_to_keep, why_not_kept
from .keeping import (
    cannot_begin_sentence,
    keyring_sentence,
    locked_sentence,
    no_backup_sentence,
    read_only_sentence,
    strength_sentence,
    unsaved_sentence,
    way_name,
)
from .kinds import kind_fault_sentence, kind_meaning, kind_name
from .languages import language_name, said_language
from .numbers import ua_name
from .offices import office_sentence
from .papers import card_name, extra_meaning, extra_name, label_sheet_name, number_text
from .printing import piece_state
from .register import mark_all_text, mark_text, state_name, state_since
from .remarks import problem_sentence, remark_sentence
from .rules import rules_difference, rules_error, rules_name
from .stand_ins import stand_in, stand_in_hint
from .suspicions import suspicion_sentence
from .translated import Counted
from .versions import draft_changes, moment_text
from .ways import (
    cannot_change_sentence,
    way_changed,
    way_sentence,
    way_stays,
    way_title,
    what_is_lost,
)

__all__ = [
    "Counted",
    "NeedsKeeping",
    "addressing_name",
    "advice_sentence",
    "block_name",
    "cannot_begin_sentence",
    "cannot_change_sentence",
    "card_name",
    "check_note_sentence",
    "confirmation_sentence",
    "day_text",
    "deadline_badge",
    "deadline_text",
    "detail_name",
    "disclosure_meaning",
    "disclosure_name",
    "draft_changes",
    "envelope_name",
    "error_sentence",
    "extra_meaning",
    "extra_name",
    "gender_name",
    "how_to_keep",
    "keyring_sentence",
    "kind_fault_sentence",
    "kind_meaning",
    "kind_name",
    "label_sheet_name",
    "language_name",
    "layout_name",
    "locked_sentence",
    "mark_all_text",
    "mark_text",
    "moment_text",
    "no_backup_sentence",
    "noted_words",
    "number_text",
    "office_kind_name",
    "office_sentence",
    "paper_name",
    "piece_state",
    "problem_sentence",
    "rank_name",
    "read_only_sentence",
    "recipient_name",
    "remark_sentence",
    "rules_difference",
    "rules_error",
    "rules_name",
    "said_language",
    "source_sentence",
    "stand_in",
    "stand_in_hint",
    "state_name",
    "state_since",
    "strength_sentence",
    "suspicion_sentence",
    "table_note_sentence",
    "ua_name",
    "unsaved_sentence",
    "way_changed",
    "way_name",
    "way_sentence",
    "way_stays",
    "way_title",
    "what_is_lost",
    "what_they_get",
    "why_not_kept",
]
