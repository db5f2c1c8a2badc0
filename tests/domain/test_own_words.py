from builders import a_block

from desktop_app.domain.draft import BlockKind
from desktop_app.domain.letter import Block
from desktop_app.domain.own_words import OwnShare, own_share


def a_text(generated: str, own: str | None = None, kind: BlockKind = BlockKind.OPENING) -> Block:
    return Block(id=a_block(kind), generated=generated, own=own)


def test_only_what_was_typed_counts_as_the_writers():
    blocks = (
        a_text("I write about Ana."),
        a_text("I call on you to free her.", "I ask you to free her soon."),
    )

    assert own_share(blocks) == OwnShare(own=2, words=11)  # "ask" and "soon."


def test_the_sentence_about_the_writer_is_all_theirs():
    assert own_share((a_text("I am a nurse.", kind=BlockKind.ABOUT),)).own == 4


def test_a_block_left_empty_has_no_words_and_nothing_is_no_share():
    assert own_share((a_text("I write.", ""),)) == OwnShare(own=0, words=0)
    assert OwnShare(own=0, words=0).share == 0


def test_words_in_another_order_are_not_new_ones():
    assert own_share((a_text("free her now", "now free her"),)).own == 0
