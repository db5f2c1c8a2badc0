"""Every edit of a reading keeps account of every line of the sheet."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.deadline import Known, Open, Unknown
from desktop_app.domain.draft import BlockId, BlockKind, Draft
from desktop_app.domain.original import Original
from desktop_app.domain.reading_result import (
    Problem,
    ProblemKind,
    Reading,
    UnplacedLine,
    WhyUnplaced,
)
from desktop_app.domain.review import (
    carried,
    cut_block,
    fields_of_line,
    is_typed,
    merge_officials,
    move_official,
    place_line,
    remove_key_date,
    remove_line,
    remove_official,
    set_deadline,
    set_key_date,
    set_own_language,
    set_text,
    split_official,
    texts_at,
)
from desktop_app.domain.target import Target
from desktop_app.domain.urgent_action import KeyDate, SectionOffice, UrgentAction

LINES = (
    "GARDENER HELD FOR A SONG",
    "Imra Solveig was taken from her home.",
    "",
    "She sang in the market, and was",
    "not seen since.",
    "* Call on them to free her;",
    "* Call on them to tell where she is.",
    "Minister of Gardens",
    "Oto Karel",
    "1 Rose Street",
    "Lumen",
    "Fax: +99 1 222 33 44 (ask for fax)",
    "Salutation: Dear Minister",
    "Head of the Market PoliceMarket Square 4Lumen",
    "Page 1",
    "The square was closed for a week.",
    "Please write in Lumenian or your own language. The court meets on 3 May 2031.",
    "Garden Letters Office, 5 Hedge Lane, garden@letters.example",
)
HEARING = KeyDate(day=date(2031, 5, 3), text="The court meets on 3 May 2031.")


def a_garden_reading(**changes) -> Reading:
    action = UrgentAction(
        case_id="00000000000000aa",
        title=LINES[0],
        summary=LINES[1],
        case=("She sang in the market, and was not seen since.",),
        calls=("Call on them to free her;", "Call on them to tell where she is."),
        targets=(
            Target(
                role="Minister of Gardens",
                name="Oto Karel",
                postal_lines=LINES[7:11],
                address=LINES[9:11],
                fax=("+99 1 222 33 44",),
                notes=(("+99 1 222 33 44", "ask for fax"),),
                salutation="Dear Minister",
            ),
        ),
        languages=("Lumenian",),
        own_language=True,
        key_dates=(HEARING,),
        section_office=SectionOffice(
            name="Garden Letters Office",
            lines=("5 Hedge Lane",),
            email="garden@letters.example",
        ),
    )
    sources = {
        "title": (1,),
        "summary": (2,),
        "case": (4, 5),
        "calls.0": (6,),
        "calls.1": (7,),
        "targets.0.postal_lines": (8, 9, 10, 11),
        "targets.0.role": (8,),
        "targets.0.name": (9,),
        "targets.0.address": (10, 11),
        "targets.0.fax": (12,),
        "targets.0.notes": (12,),
        "targets.0.salutation": (13,),
        "languages": (17,),
        "own_language": (17,),
        "key_dates": (17,),
        "section_office": (18,),
    }
    values = {
        "action": action,
        "problems": (Problem(kind=ProblemKind.NO_DEADLINE),),
        "sources": tuple(sorted(sources.items())),
        "unplaced": tuple(
            UnplacedLine(line=line, text=LINES[line - 1], why=why)
            for line, why in (
                (14, WhyUnplaced.OTHER),
                (15, WhyUnplaced.PAGE_NUMBER),
                (16, WhyUnplaced.OTHER),
            )
        ),
        "original": Original(lines=LINES),
    }
    return Reading(**{**values, **changes})


def kinds(reading: Reading) -> list[ProblemKind]:
    return [one.kind for one in reading.problems]


def unplaced(reading: Reading) -> list[int]:
    return [one.line for one in reading.unplaced]


# ------------------------------------------------------------ single edits


def test_an_unplaced_line_goes_on_with_the_background():
    after = place_line(a_garden_reading(), 16, "background")

    assert after.action.background == (LINES[15],)
    assert unplaced(after) == [14, 15]
    assert fields_of_line(after, 16) == ("background",)


def test_a_line_put_into_prose_goes_on_with_an_unfinished_paragraph():
    out = remove_line(a_garden_reading(), 5, "case")
    assert out.action.case == ("She sang in the market, and was",)
    assert 5 in unplaced(out)

    assert place_line(out, 5, "case") == a_garden_reading()


def test_a_line_that_is_put_elsewhere_leaves_the_field_where_it_was():
    after = place_line(a_garden_reading(), 2, "background")

    assert after.action.summary is None
    assert after.action.background == (LINES[1],)


def test_a_new_official_is_made_of_a_line_and_lacks_a_salutation():
    after = place_line(a_garden_reading(), 14, "targets.new.postal_lines")

    assert after.action.targets[1].postal_lines == (LINES[13],)
    assert Problem(kind=ProblemKind.NO_SALUTATION, lines=(14,)) in after.problems


def test_a_run_on_address_is_cut_where_the_cursor_stands():
    after = place_line(a_garden_reading(), 14, "targets.new.postal_lines")
    cut = cut_block(after, "targets.1.postal_lines", 0, len("Head of the Market Police"))
    cut = cut_block(cut, "targets.1.postal_lines", 1, len("Market Square 4"))

    assert cut.action.targets[1].postal_lines == (
        "Head of the Market Police",
        "Market Square 4",
        "Lumen",
    )
    assert dict(cut.sources)["targets.1.postal_lines"] == (14,)
    assert cut.by_hand == ()


def test_an_official_is_split_and_joined_again():
    split = split_official(a_garden_reading(), "targets.0", 2)

    assert [one.postal_lines for one in split.action.targets] == [LINES[7:9], LINES[9:11]]
    assert split.action.targets[0].name == "Oto Karel"
    assert split.action.targets[1].fax == ("+99 1 222 33 44",)
    assert kinds(split) == [ProblemKind.NO_DEADLINE, ProblemKind.NO_SALUTATION]
    assert merge_officials(split, "targets.1") == a_garden_reading()


def test_an_official_that_is_none_gives_its_lines_back():
    after = remove_official(a_garden_reading(), "targets.0")

    assert after.action.targets == ()
    assert unplaced(after) == [8, 9, 10, 11, 12, 13, 14, 15, 16]
    assert ProblemKind.NO_TARGET in kinds(after)


def test_an_official_may_get_a_copy_instead():
    after = move_official(a_garden_reading(), "targets.0", "copies")

    assert after.action.copies == a_garden_reading().action.targets
    assert dict(after.sources)["copies.0.fax"] == (12,)
    assert unplaced(after) == unplaced(a_garden_reading())


def test_taking_out_a_fax_number_takes_its_remark_too():
    after = remove_line(a_garden_reading(), 12, "targets.0.fax")

    assert after.action.targets[0].fax == ()
    assert after.action.targets[0].notes == ()
    assert 12 in unplaced(after)


def test_taking_out_the_only_line_of_a_point_takes_out_the_point():
    after = remove_line(a_garden_reading(), 6, "calls.0")

    assert after.action.calls == ("Call on them to tell where she is.",)
    assert dict(after.sources)["calls.0"] == (7,)


def test_the_answer_about_the_deadline_ends_the_question():
    known = set_deadline(a_garden_reading(), Known(date(2031, 5, 1)))

    assert known.problems == ()
    assert set_deadline(known, Unknown()).problems == a_garden_reading().problems
    assert set_deadline(a_garden_reading(), Open()).problems == ()


def test_a_name_put_right_is_put_right_in_the_address():
    after = set_text(a_garden_reading(), "targets.0.name", "Otto Karel")

    assert after.action.targets[0].name == "Otto Karel"
    assert after.action.targets[0].postal_lines[1] == "Otto Karel"
    assert after.action.targets[0].address == LINES[9:11]
    assert "targets.0.name" in after.by_hand


def test_a_break_alone_makes_two_points_of_one_and_nothing_by_hand():
    after = set_text(a_garden_reading(), "calls.1", "Call on them\nto tell where she is.")

    assert after.action.calls[1:] == ("Call on them", "to tell where she is.")
    assert dict(after.sources)["calls.2"] == (7,)
    assert after.by_hand == ()


def test_a_point_can_be_typed_behind_the_last():
    after = set_text(a_garden_reading(), "calls.2", "Let her sing.")

    assert after.action.calls[2] == "Let her sing."
    assert after.by_hand == ("calls.2",)


def test_an_official_whom_the_sheet_does_not_have_is_typed_in():
    reading = a_garden_reading()
    for path, text in (
        ("targets.1.role", "Keeper of Seeds"),
        ("targets.1.name", "Ida Fenn"),
        ("targets.1.salutation", "Dear Keeper"),
        ("targets.1.email", "seeds@garden.example"),
    ):
        reading = set_text(reading, path, text)
        assert is_typed(reading, path)

    keeper = reading.action.targets[1]
    assert (keeper.role, keeper.name) == ("Keeper of Seeds", "Ida Fenn")
    assert keeper.postal_lines == ("Keeper of Seeds", "Ida Fenn")
    assert keeper.email == ("seeds@garden.example",)
    assert unplaced(reading) == unplaced(a_garden_reading())
    assert not is_typed(reading, "targets.0.name")


def test_an_official_of_whom_nothing_typed_is_left_is_gone():
    reading = set_text(a_garden_reading(), "copies.0.name", "Ida Fenn")
    assert reading.action.copies

    assert set_text(reading, "copies.0.name", "") == a_garden_reading()


def test_an_official_without_a_fax_number_is_one_all_the_same():
    after = set_text(a_garden_reading(), "targets.0.fax", "")

    assert after.action.targets[0].name == "Oto Karel"
    assert after.action.targets[0].notes == ()
    assert 12 in unplaced(after)


def test_emptying_an_address_never_puts_another_official_into_its_place():
    reading = split_official(
        remove_line(a_garden_reading(), 13, "targets.0.salutation"), "targets.0", 2
    )
    reading = set_text(reading, "targets.1.fax", "")
    first, second = reading.action.targets

    assert set_text(reading, "targets.0.postal_lines", "").action.targets == (first, second)
    assert set_text(reading, "targets.1.postal_lines", "").action.targets == (first,)


def test_a_line_begins_the_official_behind_the_last():
    after = place_line(a_garden_reading(), 14, "targets.1.postal_lines")

    assert after.action.targets[1].postal_lines == (LINES[13],)


def test_a_name_that_is_part_of_a_word_of_the_address_leaves_that_alone():
    reading = set_text(a_garden_reading(), "targets.0.name", "")
    reading = set_text(reading, "targets.0.department", "Ros")

    assert "1 Rose Street" in reading.action.targets[0].postal_lines
    assert "Ros" in reading.action.targets[0].postal_lines


def test_a_role_that_is_in_the_address_already_is_not_there_twice():
    reading = set_text(a_garden_reading(), "targets.0.role", "")
    reading = set_text(reading, "targets.0.role", "Minister of Gardens")

    assert reading.action == a_garden_reading().action
    assert not is_typed(reading, "targets.0.role")


def test_languages_are_put_right_and_their_line_stays_with_them():
    reading = set_text(a_garden_reading(), "languages", "Lumenian\nRussian")
    reading = set_own_language(reading, False)

    assert reading.action.languages == ("Lumenian", "Russian")
    assert not reading.action.own_language
    assert is_typed(reading, "languages")
    assert unplaced(reading) == unplaced(a_garden_reading())


def test_a_key_date_is_added_and_another_taken_out():
    verdict = KeyDate(day=date(2031, 6, 1), text="The verdict is due.")
    reading = set_key_date(a_garden_reading(), 1, verdict)
    assert reading.action.key_dates == (HEARING, verdict)
    assert is_typed(reading, "key_dates.1")
    assert not is_typed(reading, "key_dates.0")

    reading = remove_key_date(reading, 0)
    assert reading.action.key_dates == (verdict,)
    assert is_typed(reading, "key_dates.0")
    assert set_key_date(reading, 5, verdict) == reading


def test_the_section_office_is_put_right_part_by_part_and_its_line_comes_back_when_it_is_none():
    reading = set_text(a_garden_reading(), "section_office.phone", "+99 1 555")
    assert reading.action.section_office.phone == "+99 1 555"
    assert is_typed(reading, "section_office.phone")
    assert not is_typed(reading, "section_office.name")

    for key in ("name", "lines", "email", "phone"):
        reading = set_text(reading, f"section_office.{key}", "")
    assert reading.action.section_office is None
    assert 18 in unplaced(reading)


def test_the_section_office_may_be_in_a_line_that_found_no_place():
    after = place_line(a_garden_reading(), 16, "section_office.lines")

    assert after.action.section_office.lines == (LINES[15], "5 Hedge Lane")
    assert 16 not in unplaced(after)


def test_a_bullet_that_only_the_font_of_the_sheet_knows_comes_into_no_field():
    lines = (*LINES[:15], "\uf0b7 Call on them to open the square.", *LINES[16:])
    unknown = UnplacedLine(line=16, text=lines[15], why=WhyUnplaced.OTHER)
    before = a_garden_reading(original=Original(lines=lines), unplaced=(unknown,))

    after = place_line(before, 16, "calls.new")
    assert after.action.calls[2] == "Call on them to open the square."
    assert remove_line(after, 16, "calls.2").unplaced == (unknown,)

    typed = set_text(before, "calls.0", "\uf0a7 Free her;")
    assert typed.action.calls[0] == "Free her;"


# ------------------------------------------------------------ drafts


def test_words_stay_with_their_official_when_one_comes_before():
    before = a_garden_reading()
    after = place_line(before, 1, "targets.new.postal_lines")
    own = BlockId(BlockKind.OPENING)
    draft = Draft(case_id="a").with_own_text(1, own, "My words.")

    moved = carried(draft, before.action, after.action)

    assert moved.own_text(2, own) == "My words."
    assert moved.own_text(1, own) is None


def test_words_stay_with_their_point():
    before = a_garden_reading()
    after = remove_line(before, 6, "calls.0")
    draft = Draft(case_id="a", chosen_calls=(1,))
    draft = draft.with_own_text(1, BlockId(BlockKind.CALL, 1), "Where is she?")

    moved = carried(draft, before.action, after.action)

    assert moved.own_text(1, BlockId(BlockKind.CALL, 0)) == "Where is she?"
    assert moved.wants_call(0)


# ------------------------------------------------------------ any edits

PATHS = (
    "title", "summary", "case", "background", "calls.0", "calls.1", "calls.new", "model_letter",
    "targets.0.postal_lines", "targets.1.postal_lines", "targets.new.postal_lines",
    "copies.new.postal_lines", "copies.0.postal_lines", "targets.0.fax", "targets.0.salutation",
    "targets.0.name", "targets.0.role", "country", "solidarity_address", "languages",
    "targets.1.name", "targets.1.department", "targets.1.email", "copies.0.salutation",
    "embassies.0.postal_lines", "embassies.0.name", "section_office.lines", "section_office.name",
    "key_dates.0", "key_dates.1",
)  # fmt: skip
TEXTS = st.sampled_from(
    ("", "Oto", "Oto Karel", "Rose\nStreet", "Minister\nof Gardens\n1 Rose Street", "nothing\nelse")
)
EDITS = st.one_of(
    st.tuples(st.just(place_line), st.integers(0, 19), st.sampled_from(PATHS)),
    st.tuples(st.just(remove_line), st.integers(1, 18), st.sampled_from(PATHS)),
    st.tuples(st.just(set_text), st.sampled_from(PATHS), TEXTS),
    st.tuples(st.just(cut_block), st.sampled_from(PATHS), st.integers(0, 3), st.integers(0, 30)),
    st.tuples(
        st.just(split_official), st.sampled_from(("targets.0", "copies.0")), st.integers(0, 4)
    ),
    st.tuples(st.just(merge_officials), st.sampled_from(("targets.0", "targets.1", "copies.1"))),
    st.tuples(st.just(remove_official), st.sampled_from(("targets.0", "targets.1", "copies.0"))),
    st.tuples(
        st.just(move_official),
        st.sampled_from(("targets.0", "copies.0")),
        st.sampled_from(("targets", "copies")),
    ),
    st.tuples(
        st.just(set_key_date),
        st.integers(0, 3),
        st.builds(KeyDate, day=st.just(date(2031, 7, 1)), text=st.sampled_from(("", "A day"))),
    ),
    st.tuples(st.just(remove_key_date), st.integers(0, 2)),
    st.tuples(st.just(set_own_language), st.booleans()),
    st.tuples(st.just(set_deadline), st.sampled_from((Open(), Unknown(), Known(date(2030, 1, 1))))),
)

FIELDS = (
    *(one for one in PATHS if ".new" not in one),
    *(f"{official}.{key}" for official in ("targets.0", "targets.1", "targets.2", "copies.0")
      for key in ("postal_lines", "role", "department", "name", "salutation", "email", "fax")),
    "section_office.email", "section_office.phone", "calls.2", "calls.3", "key_dates.1",
)  # fmt: skip


def new_is_not_typed(edit) -> bool:
    return not (edit[0] in (set_text, cut_block) and ".new" in edit[1])


@settings(max_examples=300, deadline=None)
@given(st.lists(EDITS.filter(new_is_not_typed), max_size=12), st.booleans())
def test_no_edit_loses_a_line_or_has_it_twice(edits, with_lines):
    reading = a_garden_reading() if with_lines else a_garden_reading(original=None)
    for edit, *arguments in edits:
        reading = edit(reading, *arguments)

    placed = {line for _, lines in reading.sources for line in lines}
    assert placed | set(unplaced(reading)) == {n for n, text in enumerate(LINES, 1) if text}
    assert placed.isdisjoint(unplaced(reading))
    assert len(unplaced(reading)) == len(set(unplaced(reading)))


@settings(max_examples=300, deadline=None)
@given(st.lists(EDITS.filter(new_is_not_typed), max_size=12))
def test_what_no_hand_wrote_are_the_words_of_its_lines(edits):
    reading = a_garden_reading()
    for edit, *arguments in edits:
        reading = edit(reading, *arguments)

    dates = range(len(reading.action.key_dates))
    of_dates = dict(reading.sources).get("key_dates", ())
    for path, lines in (*reading.sources, *((f"key_dates.{at}", of_dates) for at in dates)):
        if path == "key_dates":
            continue  # one after the other
        said = " ".join(LINES[line - 1] for line in lines)
        behind = path.removesuffix("address") + "postal_lines" if ".address" in path else path
        if not path.endswith(".notes") and not {path, behind} & set(reading.by_hand):
            for text in texts_at(reading.action, path):
                assert all(word in said for word in text.split()), (path, text)
    assert all(one.text == LINES[one.line - 1] for one in reading.unplaced)


@settings(max_examples=300, deadline=None)
@given(st.lists(EDITS.filter(new_is_not_typed), max_size=12))
def test_words_that_are_in_no_line_of_their_field_are_known_as_typed(edits):
    reading = a_garden_reading()
    for edit, *arguments in edits:
        reading = edit(reading, *arguments)

    sources = dict(reading.sources)
    for path in FIELDS:
        lines = (*sources.get(path, ()), *sources.get(path.partition(".")[0], ()))
        said = " ".join(LINES[line - 1] for line in lines)
        if any(
            word not in said for text in texts_at(reading.action, path) for word in text.split()
        ):
            assert is_typed(reading, path), path
